import { LeaseUnavailableError } from '../errors.ts';
import { pause } from '../platform/timeout.ts';
import { MINUTE, SECOND } from '../platform/units.ts';
import { whenText } from '../platform/when.ts';
import type { StoredRecord } from './contract.ts';
import { CredentialNames } from './credential-names.ts';
import { waitForLease } from './lease.ts';
import {
  EMPTY,
  type Lease,
  type LeaseWait,
  type Ledger,
  type LedgerName,
  type LedgerTools,
  type Mutation,
  UNLIMITED,
} from './ledger.ts';
import { readRecord } from './read-record.ts';
import type { Safely } from './safely.ts';

/** Conflicts in a row before a write counts as failed; a process that holds the lease has none. */
const MOST_CONFLICTS = 8;

/** Changes nothing, and has the record written all the same. */
const asItIs: Mutation = (record) => record;

export interface SharedLedgerOptions {
  call: Safely;
  name: LedgerName;
  key: string;
  owner: string;
  tools: LedgerTools;
}

/**
 * What the store holds and, on top, what could not be written yet. Memory leads, the store follows by
 * compare-and-set; a store that has forgotten what it once held is seeded again.
 */
export class SharedLedger implements Ledger {
  readonly key: string;
  readonly #options: SharedLedgerOptions;
  readonly #names: CredentialNames;
  #record: StoredRecord = EMPTY;
  /** What the store was last known to hold. */
  #saved: StoredRecord = EMPTY;
  /** The version to compare with; differs from that of `saved` after a loss. */
  #storedVersion = 0;
  /** The store has forgotten, and was not seeded again yet. */
  #isLost = false;
  #unsaved: Mutation[] = [];
  #saving: Promise<boolean> | undefined;
  #retries = 0;
  #isRetrying = false;
  #isStopped = false;

  constructor(options: SharedLedgerOptions) {
    this.#options = options;
    this.key = options.key;
    const fingerprint: Ledger['fingerprint'] = (secret, like) => this.fingerprint(secret, like);
    this.#names = new CredentialNames(fingerprint, () => options.tools.random.id());
  }

  get record(): StoredRecord {
    return this.#record;
  }

  async read(): Promise<boolean> {
    const isRead = await this.#read();
    await this.#names.recogniseToken({ record: this.#record, write: (mutation) => this.write(mutation) });
    return isRead;
  }

  adoptRecord(key: string, record: unknown): void {
    const stored = key === this.key ? readRecord(record) : undefined;
    if (stored && stored.version > this.#saved.version) this.#accept(stored);
  }

  write(mutation: Mutation): Promise<boolean> {
    this.#record = mutation(this.#record);
    this.#unsaved.push(mutation);
    return this.#save();
  }

  async lease(wait: LeaseWait): Promise<Lease | 'enough'> {
    const { call, owner, tools } = this.#options;
    const { ms, failClosed } = wait;
    const found = await waitForLease({
      call,
      key: this.key,
      owner,
      tools,
      ms,
      waiters: wait.waiters,
      enough: async () => {
        await this.#read();
        return wait.enough();
      },
    });
    if (found === 'enough') return found;
    const deny = (why: string, retryInMs: number) => {
      if (!failClosed) return;
      const { name } = this.#options.name;
      const now = tools.clock.now();
      const retryAt = now + retryInMs;
      const message = `${why} Try again ${whenText(retryAt, now)}.`;
      throw new LeaseUnavailableError({ name, message, retryAt });
    };
    if ('why' in found) {
      deny(found.why, found.retryInMs);
      return UNLIMITED;
    }
    const notNoted = 'the store cannot note that a single-use token is about to be spent. Check the store.';
    return { ...found, goOnUnnoted: () => deny(notNoted, SECOND) };
  }

  async fingerprint(secret: string, like?: string): Promise<string | undefined> {
    const [name] =
      (await this.#options.call('fingerprint', (store) => store.fingerprint(secret, like))) ?? [];
    return typeof name === 'string' && name ? name : undefined;
  }

  identify(secret: string): Promise<string> {
    return this.#names.identify(secret);
  }

  owns(credential: string | undefined): boolean {
    return this.#names.owns(credential);
  }

  async stop(): Promise<void> {
    await this.#save();
    this.#isStopped = true;
  }

  async #read(): Promise<boolean> {
    const before = this.#saved;
    const { call, tools } = this.#options;
    const unreadable = (message: string) =>
      tools.emit({ type: 'persist-failed', operation: 'get', reason: 'unreadable', message });
    const answer = await call('get', (store) => store.get(this.key, unreadable));
    if (!answer) return false;
    const stored = readRecord(answer[0]);
    // Overtaken by a record that was adopted: not a loss.
    if (this.#saved !== before && (stored?.version ?? 0) < this.#saved.version) return true;
    this.#accept(stored);
    // A process that comes new must not find it empty: a login of its own may end the session that we hold.
    if (this.#isLost && !this.#saving && !this.#isRetrying) void this.#save();
    return true;
  }

  #accept(stored: StoredRecord | undefined): void {
    const saved = this.#saved;
    this.#storedVersion = stored?.version ?? 0;
    const isOlder = !stored || stored.epoch < saved.epoch;
    const isLoggedOut = !!stored && stored.epoch > saved.epoch;
    const isBehind = !stored || stored.generation < saved.generation;
    if (isOlder || (isBehind && !isLoggedOut)) this.#noteLoss(stored);
    else if (isBehind) this.#noteLogoutAfterLoss(stored);
    else {
      this.#isLost = false;
      const isSame = stored.generation === saved.generation && stored.epoch === saved.epoch;
      // A record whose token cannot be decrypted is not a logout: that would have raised the epoch.
      this.#saved = isSame && !stored.token && saved.token ? { ...stored, token: saved.token } : stored;
    }
    this.#layer();
  }

  #noteLoss(stored: StoredRecord | undefined): void {
    const saved = this.#saved;
    if (!saved.version) return;
    // It may be read many times before it is seeded.
    if (!this.#isLost) {
      this.#options.tools.emit({ type: 'store-lost' });
      this.#unsaved.push(asItIs);
    }
    this.#isLost = true;
    const generation = Math.max(saved.generation, stored?.generation ?? 0);
    // Another process may have spent the refresh token before the loss, and a token has one number for ever.
    const { singleUse } = this.#options.name;
    const kept = saved.token && singleUse ? { ...saved.token, refreshToken: undefined } : saved.token;
    const token = generation === saved.generation ? kept : undefined;
    const version = Math.max(saved.version, this.#storedVersion);
    this.#saved = { ...saved, token, generation, version };
  }

  /** The count goes on, the logout holds, and so does a mark on the token. */
  #noteLogoutAfterLoss(stored: StoredRecord): void {
    const { generation } = this.#saved;
    const rejected = stored.rejected === stored.generation ? generation : undefined;
    this.#saved = { ...stored, generation, rejected };
    this.#unsaved.push(asItIs);
  }

  #layer(): void {
    this.#record = this.#unsaved.reduce((below, mutate) => mutate(below), this.#saved);
  }

  async #save(): Promise<boolean> {
    while (this.#saving) await this.#saving;
    if (!this.#unsaved.length) return true;
    this.#saving = this.#attempt();
    const isDone = await this.#saving;
    this.#saving = undefined;
    if (!isDone) this.#retryLater();
    return isDone;
  }

  async #attempt(): Promise<boolean> {
    const { call, tools } = this.#options;
    for (let tries = 0; tries < MOST_CONFLICTS; tries++) {
      const count = this.#unsaved.length;
      // A record that is made anew counts from the time, so that no version comes twice after a loss.
      const newest = Math.max(this.#saved.version, this.#storedVersion || Math.floor(tools.clock.now()));
      const next = { ...this.#record, version: newest + 1 };
      const answer = await call('compare-and-set', (store) =>
        store.compareAndSet(this.key, this.#storedVersion, storable(next)),
      );
      if (!answer) return false;
      if (answer[0]) {
        this.#markSaved(next, count);
        return true;
      }
      if (!(await this.#read())) return false;
    }
    tools.emit({ type: 'persist-failed', operation: 'compare-and-set', reason: 'conflict' });
    return false;
  }

  #markSaved(written: StoredRecord, count: number): void {
    this.#unsaved = this.#unsaved.slice(count);
    // A record that was adopted may have overtaken the answer.
    if (written.version > this.#saved.version) {
      this.#saved = written;
      this.#storedVersion = written.version;
    }
    this.#retries = 0;
    this.#isLost = false;
    this.#layer();
  }

  #retryLater(): void {
    if (this.#isRetrying || this.#isStopped) return;
    this.#isRetrying = true;
    const waitMs = Math.min(MINUTE, SECOND * 2 ** this.#retries++);
    void pause(this.#options.tools.clock, waitMs, false).then(async () => {
      this.#isRetrying = false;
      if (this.#isStopped) return;
      await this.#read();
      await this.#save();
    });
  }
}

/** What the user supplied stays in memory. */
function storable(record: StoredRecord): StoredRecord {
  return record.token?.supplied ? { ...record, token: undefined } : record;
}
