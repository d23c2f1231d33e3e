// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source.
/** A text of a source file, and what stands there instead. The text stands in one place only. */
export interface Change {
  /** Below `src`. */
  file: string;
  find: string;
  replace: string;
}

/** A change of a few lines that breaks one invariant, and what has to notice it. */
export interface Mutant extends Change {
  /** What is wrong with the engine then. */
  name: string;
  invariant: string;
  /** A second change that belongs to it. */
  also?: Change;
  /** Default: the simulation. Else the tests of `invariants.test.ts` that are named after the invariant. */
  by?: 'test';
}

export const MUTANTS: Mutant[] = [
  {
    name: 'a lease that somebody else holds is used all the same',
    invariant: 'I1',
    file: 'stores/shared-ledger.ts',
    find: 'if (answer?.taken) {',
    replace: 'if (answer) {',
  },
  {
    name: 'a single-use token that is in doubt is presented again',
    invariant: 'I2',
    file: 'decide/ladder.ts',
    find: 'if (!inDoubt || (refreshHash !== undefined && inDoubt.hash !== refreshHash)) return true;',
    replace: 'if (refreshToken) return true;',
  },
  {
    name: 'a 401 of a token that was replaced long ago forces a flight',
    invariant: 'I3',
    file: 'decide/refusals.ts',
    find: "if (generation > held.generation && session.usable) return 'replay';",
    replace: "if (generation > held.generation && session.usable) return 'fly';",
    also: {
      file: 'engine/engine.ts',
      find: 'startFlight(call.held, true)',
      replace: 'startFlight(session.held ?? call.held, true)',
    },
  },
  {
    name: 'a call is replayed with the token that was just refused',
    invariant: 'I4',
    file: 'decide/refusals.ts',
    find: "if (generation > held.generation && session.usable) return 'replay';",
    replace: "if (generation >= held.generation && session.usable) return 'replay';",
  },
  {
    name: 'the error of a flight replaces a valid token',
    invariant: 'I5',
    file: 'engine/engine.ts',
    find: 'if (living) return living;',
    replace: '',
  },
  {
    name: 'a refused token is handed out again',
    invariant: 'I6',
    file: 'engine/session.ts',
    find: 'return held && held.generation > this.rejected && this.age(held) < held.ages.end ? held : undefined;',
    replace: 'return held && this.age(held) < held.ages.end ? held : undefined;',
  },
  {
    name: 'an expired token is handed out',
    invariant: 'I6',
    file: 'engine/session.ts',
    find: 'return held && held.generation > this.rejected && this.age(held) < held.ages.end ? held : undefined;',
    replace: 'return held && held.generation > this.rejected ? held : undefined;',
  },
  {
    name: 'a write that lost is written over the winner',
    invariant: 'I7',
    file: 'stores/shared-ledger.ts',
    find: 'if (!(await read())) return false;',
    replace:
      "storedVersion = ((await guarded('get', (store) => store.get(key)))?.[0]?.version ?? 0) as number;",
  },
  {
    name: 'refused credentials are tried again at once',
    invariant: 'I8',
    file: 'decide/failures.ts',
    find: '(penalty) => penalty && (penalty.call ?? call) === call',
    replace: "(penalty) => penalty && penalty.code !== 'BadCredentials' && (penalty.call ?? call) === call",
  },
  {
    name: 'the wait after a failure does not grow',
    invariant: 'I9',
    file: 'decide/backoff.ts',
    find: 'const full = Math.min(MINUTE, SECOND * 2 ** attempt);',
    replace: 'const full = SECOND;',
  },
  {
    name: 'a cool-down that the vendor asked for is not shared',
    invariant: 'I9',
    file: 'decide/failures.ts',
    find: '{ account: shared } : { address: shared };',
    replace: '{ account: shared } : { local: coolDown };',
  },
  {
    name: 'a caller that aborts ends the wait of all',
    invariant: 'I10',
    file: 'engine/engine.ts',
    find: 'const abort = () => stop(signal!.reason);',
    replace:
      'const abort = () => {\n        for (const one of [...session.waits]) one(signal!.reason);\n      };',
  },
  {
    name: 'a background flight that fails is nobody’s rejection',
    invariant: 'I11',
    file: 'engine/engine.ts',
    find: '    started.promise.catch(() => {});\n',
    replace: '',
  },
  {
    name: 'ages are reckoned from the clock of the start',
    invariant: 'I12',
    file: 'platform/units.ts',
    find: 'return { wall: this.clock.now(), monotonic: this.clock.monotonic() };',
    replace:
      'const self = this as unknown as { start?: number };\n    self.start ??= this.clock.now() - this.clock.monotonic();\n    return { wall: self.start + this.clock.monotonic(), monotonic: this.clock.monotonic() };',
  },
  {
    name: 'a token of the session before a logout is accepted',
    invariant: 'I13',
    file: 'decide/issued.ts',
    find: 'if (record.epoch !== planned.epoch || record.generation > planned.generation) return record;',
    replace: 'if (record.generation > planned.generation) return record;',
  },
  {
    name: 'the lease of a process that died blocks the others for minutes',
    invariant: 'I14',
    file: 'stores/shared-ledger.ts',
    find: 'store.takeLease(key, { owner, nonce, ms })',
    replace: 'store.takeLease(key, { owner, nonce, ms: 6 * ms })',
  },
  {
    name: 'callers wait for the renewal in the soft zone',
    invariant: 'I15',
    file: 'engine/engine.ts',
    find: 'if (!idle || !mortal) return held;',
    replace: 'if (!idle) return held;',
  },
  {
    name: 'a store that hangs is waited for',
    invariant: 'I16',
    file: 'stores/ledger.ts',
    find: 'export const STORE_LIMIT_MS = 2 * SECOND;',
    replace: 'export const STORE_LIMIT_MS = 200 * SECOND;',
  },
  {
    name: 'an error quotes what was sent',
    invariant: 'I17',
    file: 'engine/token-endpoint.ts',
    find: 'label = `${method} ${url.pathname}`;',
    replace: 'label = `${method} ${url.pathname} ${JSON.stringify(json)}`;',
  },
  {
    name: 'origins are compared by their beginning',
    invariant: 'I18',
    file: 'platform/origins.ts',
    find: 'url.origin === origin &&',
    replace: 'url.origin.startsWith(origin) &&',
    by: 'test',
  },
  {
    name: 'a redirect to a foreign origin takes all headers along',
    invariant: 'I18',
    file: 'fetch/redirects.ts',
    find: 'if (init.headers.has(header)) headers.set(header, init.headers.get(header)!);',
    replace: 'for (const [name, value] of init.headers) headers.set(name, value);',
    by: 'test',
  },
  {
    name: 'nobody looks again once the lease is taken',
    invariant: 'I19',
    file: 'engine/flight.ts',
    find: '  await session.refresh();\n  const found = good(session, intent);\n  if (found) return found;\n  const call = await session.nextCall();\n  if (call !== planned) return undefined;',
    replace: '  const call = planned;',
    also: {
      file: 'engine/flight.ts',
      find: 'const late =\n    session.stopped || overtaken ||',
      replace: 'const late =\n    session.stopped || (overtaken && false) ||',
    },
  },
  {
    name: 'all processes wake at the same moment',
    invariant: 'I19',
    file: 'decide/zones.ts',
    find: '(draw * softMs) / 4',
    replace: '0 * draw',
    by: 'test',
  },
  {
    name: 'a listener that throws is heard',
    invariant: 'I20',
    file: 'engine/engine.ts',
    find: '      // A listener cannot change what happens.\n',
    replace: "      throw new Error('the listener has thrown');\n",
  },
  {
    name: 'what a store gives is believed',
    invariant: 'I21',
    file: 'stores/read-record.ts',
    find: 'isVisible(value.accessToken) &&',
    replace: '',
    by: 'test',
  },
  {
    name: 'accounts of one provider share a record',
    invariant: 'I22',
    file: 'stores/shared-ledger.ts',
    find: 'if (parts.length) return `${name} ${endpoint.href} ${JSON.stringify(parts.sort())}`;',
    replace: 'if (parts.length) return `${name} ${endpoint.href} "u0" "u1"`;',
  },
  {
    name: 'the memory store lets anybody give a lease back',
    invariant: 'I23',
    file: 'stores/memory-store.ts',
    find: 'if (leases.get(key)?.nonce === nonce) leases.delete(key);',
    replace: 'void nonce;\n      leases.delete(key);',
    by: 'test',
  },
  {
    name: 'reset() opens a client that was closed',
    invariant: 'I24',
    file: 'engine/engine.ts',
    find: "if (session.stopped === 'Closed') return;",
    replace: '',
    by: 'test',
  },
];
