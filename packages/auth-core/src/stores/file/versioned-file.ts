import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { link, open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { foreignness, makePrivateFolder } from './private-folder.ts';
import { codeOf, explained, fileStoreError, linkFailure, unless } from './store-error.ts';

/** What a versioned file holds. */
export interface Entry {
  /** Grows with every replacement; 0: there is nothing. */
  version: number;
  /** Left out where there is nothing, or nothing that can be read. */
  text?: string | undefined;
  /** Why it cannot be read. */
  problem?: string | undefined;
}

/** Far above any record. */
const MOST_BYTES = 1 << 20;
/** Entries that were replaced between looking and reading; more are a folder that does not work as one. */
const MOST_LOOKS = 50;
const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
/** What the names of files begin with that hold no value: one that is being written, and one that could not be read. */
const UNNAMED = 'new.';
const EVIDENCE = 'unreadable-';
/** The file was replaced between looking and reading. */
const GONE = Symbol('gone');

/**
 * One value in a folder, replaced in one atomic step by any number of processes. Each value is a file of its own,
 * `<name>.<version>`, and gets its name by `link()`, which fails where another process was quicker. The highest version
 * counts, and is never removed.
 */
export class VersionedFile {
  readonly #folder: string;
  readonly #name: string;
  readonly #durable: boolean;

  /** `durable`: has to survive a power cut. */
  constructor(folder: string, name: string, durable: boolean) {
    this.#folder = folder;
    this.#name = name;
    this.#durable = durable;
  }

  async read(): Promise<Entry> {
    for (let look = 0; look < MOST_LOOKS; look++) {
      const version = (await this.#versions()).at(-1);
      // A folder that changes while it is listed may show neither the old entry nor the new one.
      if (version === undefined && look === 0) continue;
      if (version === undefined) return { version: 0 };
      const path = this.#path(version);
      try {
        return { version, ...(await explained('reading', path, () => readPrivate(path))) };
      } catch (error) {
        // Replaced meanwhile.
        if (error !== GONE) throw error;
      }
    }
    throw fileStoreError(`${this.#folder} changes faster than it can be read. Look at the file system.`);
  }

  /**
   * Writes `text` as the version after `version`, if that is still the highest. `false`: another process was quicker, or has
   * gone on since, and then it is not known whose value came first.
   */
  async replace(version: number, text: string): Promise<boolean> {
    await makePrivateFolder(this.#folder);
    const next = version + 1;
    const path = this.#path(next);
    const temporary = join(this.#folder, `${UNNAMED}${randomUUID()}`);
    try {
      await explained('writing', temporary, () => writePrivate(temporary, text, this.#durable));
      try {
        await link(temporary, path);
      } catch (error) {
        // Taken, or removed by a logout: in both cases another process was quicker.
        if (['EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) return false;
        throw linkFailure(path, error);
      }
      if (this.#durable) await syncFolder(this.#folder);
    } finally {
      await unlink(temporary).catch(() => {});
    }
    return this.#settle(next);
  }

  /** Keeps what may be known of an unreadable value, once a day, for a week. */
  async keepEvidence(text: string): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    const path = join(this.#folder, `${EVIDENCE}${this.#name}.${day}`);
    await writePrivate(path, text, false).catch(() => {});
  }

  /** Removes evidence, and what other processes have not given its name: a token could be in it. */
  async removeLeftovers(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names)
      if (name.startsWith(EVIDENCE) || name.startsWith(UNNAMED))
        await unlink(join(this.#folder, name)).catch(() => {});
  }

  /** Removes what is superseded, which may be our own value: a process that slept writes a version that was superseded long ago. */
  async #settle(own: number): Promise<boolean> {
    const versions = await this.#versions();
    const highest = versions.at(-1)!;
    for (const version of versions) if (version < highest) await unlink(this.#path(version)).catch(() => {});
    return highest === own;
  }

  /** All versions that are there, in order. Removes what killed processes have left half-written. */
  async #versions(): Promise<number[]> {
    const names = await explained('reading', this.#folder, () => unless('ENOENT', readdir(this.#folder)));
    const versions: number[] = [];
    for (const name of names ?? []) {
      const [stem, version = '', more] = name.split('.');
      if (stem === this.#name && more === undefined && /^[1-9]\d{0,14}$/.test(version))
        versions.push(Number(version));
      if (name.startsWith(UNNAMED)) await removeOld(join(this.#folder, name), HOUR_MS);
      if (name.startsWith(EVIDENCE)) await removeOld(join(this.#folder, name), WEEK_MS);
    }
    return versions.sort((a, b) => a - b);
  }

  #path(version: number): string {
    return join(this.#folder, `${this.#name}.${version}`);
  }
}

async function readPrivate(path: string): Promise<Omit<Entry, 'version'>> {
  // Not through links, and without waiting where there is a pipe.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = await unless('ELOOP', open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)).catch((error) => {
    throw codeOf(error) === 'ENOENT' ? GONE : error;
  });
  if (!file) return { problem: 'it is a link' };
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return { problem: 'it is no file' };
    const foreign = foreignness(stats);
    if (foreign) {
      throw fileStoreError(
        `${path} ${foreign}, so what it holds is not used. ${foreign.startsWith('can') ? 'Run chmod 600 on it if you trust it, or remove it' : 'Remove it, or pass a folder of its own to each user'}.`,
      );
    }
    if (stats.size > MOST_BYTES) return { problem: 'it is too large' };
    return { text: await file.readFile('utf8') };
  } finally {
    await file.close();
  }
}

async function writePrivate(path: string, text: string, durable: boolean): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    if (durable) await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows has no such thing for folders.
  const folder = await open(path).catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

async function removeOld(path: string, ageMs: number): Promise<void> {
  try {
    if (Date.now() - (await stat(path)).mtimeMs > ageMs) await unlink(path);
  } catch {
    // Its process has removed it.
  }
}
