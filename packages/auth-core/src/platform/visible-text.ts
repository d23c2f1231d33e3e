/** Nothing but visible ASCII reaches a header: no line break, no blank, nothing that a runtime would quote. */
export function isVisible(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,16384}$/.test(value);
}

/** What may stand in a header: words of visible ASCII, one blank between them. */
export function isHeaderValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(value);
}

/** What may name a header. */
export function isHeaderName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** Text for people that came from elsewhere: cut, and without what a terminal or a log would obey. */
export function plainText(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, ' ');
}
