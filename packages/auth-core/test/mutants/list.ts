// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source.
/**
 * A change of one place, found by the name of its function and by syntax, so that neither a rename of a variable nor a
 * move to another file breaks it. The pattern is one of ast-grep: `$A` stands for any one node, and `$A` in `replace`
 * for that node. It fits one place in all of `src`.
 */
export interface Change {
  /** Function, method, class, constant or property that holds the place. */
  in: string;
  find: string;
  replace: string;
}

/** A change of a few lines that breaks one invariant, and what has to notice it. */
export interface Mutant {
  /** What is wrong with the engine then. */
  name: string;
  invariant: string;
  changes: Change[];
  /** Default: the simulation. Else the tests of `invariants.test.ts` that are named after the invariant. */
  by?: 'test';
}

export const MUTANTS: Mutant[] = [
  {
    name: 'a lease that another process holds is used all the same',
    invariant: 'I1',
    changes: [{ in: 'waitForLease', find: 'if ($A?.taken) $B', replace: 'if ($A) $B' }],
  },
  {
    name: 'a single-use token that is in doubt is presented again',
    invariant: 'I2',
    changes: [
      {
        in: 'canRenew',
        find: 'if (!$DOUBT || ($HASH !== undefined && $OTHER)) return true;',
        replace: 'return true;',
      },
    ],
  },
  {
    name: 'a 401 of a token that was replaced long ago forces a flight',
    invariant: 'I3',
    changes: [
      {
        in: 'decide',
        find: "if ($NEW > $OLD.generation && $SESSION.usable) return 'replay';",
        replace: "if ($NEW > $OLD.generation && $SESSION.usable) return 'fly';",
      },
      {
        in: 'replace',
        find: 'this.#start($TOKEN, true)',
        replace: 'this.#start(this.#session.current ?? $TOKEN, true)',
      },
    ],
  },
  {
    name: 'a call is replayed with the token that was just refused',
    invariant: 'I4',
    changes: [
      {
        in: 'decide',
        find: "if ($NEW > $OLD.generation && $SESSION.usable) return 'replay';",
        replace: "if ($NEW >= $OLD.generation && $SESSION.usable) return 'replay';",
      },
    ],
  },
  {
    name: 'the error of a flight replaces a valid token',
    invariant: 'I5',
    changes: [{ in: 'obtain', find: 'if ($TOKEN) return $TOKEN;', replace: '' }],
  },
  {
    name: 'a refused token is handed out again',
    invariant: 'I6',
    changes: [
      { in: 'living', find: '$TOKEN && $NEW > this.rejected && $YOUNG', replace: '$TOKEN && $YOUNG' },
    ],
  },
  {
    name: 'an expired token is handed out',
    invariant: 'I6',
    changes: [
      {
        in: 'living',
        find: '$TOKEN && $NEW > this.rejected && $YOUNG',
        replace: '$TOKEN && $NEW > this.rejected',
      },
    ],
  },
  {
    name: 'a write that lost is written over the winner',
    invariant: 'I7',
    changes: [
      {
        in: 'attempt',
        find: 'if (!(await this.#read())) return false;',
        replace:
          "this.#storedVersion = ((await call('get', (store) => store.get(this.key)))?.[0]?.version ?? 0) as number;",
      },
    ],
  },
  {
    name: 'refused credentials are tried again at once',
    invariant: 'I8',
    changes: [
      {
        in: 'blocking',
        find: '($PENALTY.call ?? $CALL) === $CALL',
        replace: "($PENALTY.call ?? $CALL) === $CALL && $PENALTY.code !== 'BadCredentials'",
      },
    ],
  },
  {
    name: 'the wait after a failure does not grow',
    invariant: 'I9',
    changes: [{ in: 'backoffMs', find: 'Math.min(MINUTE, SECOND * 2 ** $N)', replace: 'SECOND' }],
  },
  {
    name: 'a cool-down that the vendor asked for is not shared',
    invariant: 'I9',
    changes: [
      {
        in: 'coolsDown',
        find: '!$ANSWERED ? { local: $OWN } : $WRONG ? { account: $SHARED } : { address: $SHARED }',
        replace: '!$ANSWERED ? { local: $OWN } : $WRONG ? { account: $SHARED } : { local: $OWN }',
      },
    ],
  },
  {
    name: 'a caller that aborts ends the wait of all',
    invariant: 'I10',
    changes: [
      {
        in: 'wait',
        find: 'onAbort($SIGNAL, $STOP)',
        replace: 'onAbort($SIGNAL, (reason) => [...waits].forEach((one) => one(reason)))',
      },
    ],
  },
  {
    name: 'a background flight that fails is an unhandled rejection',
    invariant: 'I11',
    changes: [{ in: 'start', find: '$FLIGHT.promise.catch(() => {});', replace: '' }],
  },
  {
    name: 'ages are reckoned from the clock of the start',
    invariant: 'I12',
    changes: [
      {
        in: 'Timeline',
        find: 'return { wall: $WALL, monotonic: $MONOTONIC };',
        replace:
          'const self = this as unknown as { start?: number };\n    self.start ??= $WALL - $MONOTONIC;\n    return { wall: self.start + $MONOTONIC, monotonic: $MONOTONIC };',
      },
    ],
  },
  {
    name: 'a token of the session before a logout is accepted',
    invariant: 'I13',
    changes: [{ in: 'accepted', find: '$RECORD.epoch !== $PLAN.epoch || $NEWER', replace: '$NEWER' }],
  },
  {
    name: 'a background renewal that meets a logout logs in anew',
    invariant: 'I13',
    changes: [
      { in: 'nextStepOfFlight', find: "if ($OVER && !$AWAITED) return { step: 'stop' };", replace: '' },
    ],
    by: 'test',
  },
  {
    name: 'the lease of a process that died blocks the others for minutes',
    invariant: 'I14',
    changes: [
      {
        in: 'lease',
        find: '$STORE.takeLease($KEY, $LEASE)',
        replace: '$STORE.takeLease($KEY, { ...$LEASE, ms: 6 * $LEASE.ms })',
      },
    ],
  },
  {
    name: 'callers wait for the renewal in the soft zone',
    invariant: 'I15',
    changes: [
      {
        in: 'nextStepOfCaller',
        find: "$CUT ? 'wait' : 'use and renew behind'",
        replace: "'wait'",
      },
    ],
  },
  {
    name: 'a store that hangs is waited for',
    invariant: 'I16',
    changes: [{ in: 'STORE_LIMIT_MS', find: '2_000', replace: '200_000' }],
  },
  {
    name: 'an error quotes what was sent',
    invariant: 'I17',
    changes: [
      {
        in: 'sendRequest',
        find: '`${$METHOD} ${$URL.pathname}`',
        replace: '`${$METHOD} ${$URL.pathname} ${JSON.stringify(json)}`',
      },
    ],
  },
  {
    name: 'origins are compared by their beginning',
    invariant: 'I18',
    changes: [
      { in: 'OriginSet', find: '$URL.origin === $ORIGIN', replace: '$URL.origin.startsWith($ORIGIN)' },
    ],
    by: 'test',
  },
  {
    name: 'a redirect to a foreign origin takes all headers along',
    invariant: 'I18',
    changes: [
      {
        in: 'foreignHop',
        find: 'if ($INIT.headers.has($NAME)) $NEW.set($NAME, $VALUE);',
        replace: 'for (const [name, value] of $INIT.headers) $NEW.set(name, value);',
      },
    ],
    by: 'test',
  },
  {
    name: 'the store is not read again once the lease is taken',
    invariant: 'I19',
    changes: [
      { in: 'underLease', find: 'await $SESSION.refresh();', replace: '' },
      { in: 'underLease', find: "if (!('call' in $NEXT)) return $SESSION.usable;", replace: '' },
      { in: 'underLease', find: 'const { call } = $NEXT;', replace: 'const call = planned;' },
      { in: 'underLease', find: 'if ($CALL !== $PLANNED) return undefined;', replace: '' },
      {
        in: 'announce',
        find: '$STOPPED || $OVERTAKEN || $LEASE.leftMs() < $LIMIT || $LATE',
        replace: '$STOPPED || $LEASE.leftMs() < $LIMIT || $LATE',
      },
    ],
  },
  {
    name: 'all processes wake at the same moment',
    invariant: 'I19',
    changes: [{ in: 'zoneAges', find: '($DRAW * $SOFT) / 4', replace: '0 * $DRAW' }],
    by: 'test',
  },
  {
    name: 'a listener that throws is heard',
    invariant: 'I20',
    changes: [
      {
        in: 'emitterOf',
        find: 'try { $EMIT; } catch { $$$ }',
        replace: '$EMIT;',
      },
    ],
  },
  {
    name: 'what a store gives is believed',
    invariant: 'I21',
    changes: [{ in: 'isToken', find: '$OBJECT && isVisible($TOKEN.accessToken)', replace: '$OBJECT' }],
    by: 'test',
  },
  {
    name: 'accounts of one provider share a record',
    invariant: 'I22',
    changes: [{ in: 'keyOf', find: 'JSON.stringify($PARTS.sort())', replace: `'"u0" "u1"'` }],
  },
  {
    name: 'the memory store lets anybody give a lease back',
    invariant: 'I23',
    changes: [
      { in: 'memoryStore', find: 'if ($LEASES.get($KEY)?.nonce === $NONCE) $RELEASE', replace: '$RELEASE' },
    ],
    by: 'test',
  },
  {
    name: 'reset() opens a client that was closed',
    invariant: 'I24',
    changes: [{ in: 'restart', find: "if ($SESSION.stopped === 'Closed') return false;", replace: '' }],
    by: 'test',
  },
  {
    name: 'a page of a firewall counts as a refused password',
    invariant: 'I25',
    changes: [
      {
        in: 'latches',
        find: '$FOREIGN ? $LATCHED : failedLogin($$$A)',
        replace: 'failedLogin(latched, at, credential, latch)',
      },
    ],
  },
  {
    name: 'a refusal that stood is remembered past a success there',
    invariant: 'I26',
    changes: [{ in: 'succeeded', find: 'if ($STANDING) $STANDING.succeeded = true;', replace: '' }],
  },
  {
    name: 'a cache may answer a login',
    invariant: 'I26',
    changes: [{ in: 'sendRequest', find: "if ($A) $INIT.cache = 'no-store';", replace: '' }],
  },
];
