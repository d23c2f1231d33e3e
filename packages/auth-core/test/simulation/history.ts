/** What has happened, as lines and as one hash: two runs with the same hash did the same things in the same order. */
export class History {
  readonly lines: string[] = [];
  #low = 0x811c9dc5;
  #high = 0x01234567;

  add(at: number, text: string): void {
    const line = `${timeOf(at)} ${text}`;
    this.lines.push(line);
    for (let index = 0; index < line.length; index++) {
      const code = line.charCodeAt(index);
      this.#low = Math.imul(this.#low ^ code, 0x01000193);
      this.#high = Math.imul(this.#high ^ code, 0x85ebca6b) + (this.#low >>> 15);
    }
  }

  /** 16 hexadecimal digits. */
  get hash(): string {
    return [this.#high, this.#low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/** Hours, minutes and seconds since the world began. */
function timeOf(ms: number): string {
  const digits = (value: number, length = 2) => String(Math.floor(value)).padStart(length, '0');
  return `${digits(ms / 3_600_000)}:${digits((ms / 60_000) % 60)}:${digits((ms / 1000) % 60)}.${digits(ms % 1000, 3)}`;
}
