import type { FailureKind } from './grant.ts';

/** Everything that the engine tells its listener. No event holds a secret. */
export type AuthEvent =
  /** A new token was obtained. `logins24h` counts the logins of the account in the last 24 h. */
  | {
      type: 'obtained';
      call: 'acquire' | 'renew';
      generation: number;
      lifeMs: number | undefined;
      durationMs: number;
      waiters: number;
      logins24h: number;
    }
  /** A call to the token endpoint failed. `retryAt` is in milliseconds since the Unix epoch. */
  | {
      type: 'failed';
      call: 'acquire' | 'renew' | 'revoke';
      kind: FailureKind;
      status: number | undefined;
      attempt: number;
      durationMs: number;
      waiters: number;
      retryAt: number | undefined;
    }
  /** A data call was refused and sent again with another token. */
  | { type: 'replayed'; method: string; refusedGeneration: number; generation: number }
  /** The credentials are not tried again before `retryAt`, or until they change. */
  | { type: 'latched'; code: string; retryAt: number | undefined }
  | { type: 'unlatched' }
  /** Another process holds, or has let go of, the right to talk to the token endpoint. */
  | { type: 'lease-waited'; durationMs: number; taken: boolean }
  | { type: 'lease-taken-over' }
  /** The vendor's clock is `skewMs` ahead of ours. */
  | { type: 'clock-skew'; skewMs: number }
  /**
   * The store failed, or could not be read. The token is kept in memory and the write is tried again. `unreadable`: what
   * is stored counts as absent. `message` says what happened and what to do, where the store knows. The same failure is
   * told once a minute: `repeated` says how often the one before has come again since it was told.
   */
  | {
      type: 'persist-failed';
      operation: 'get' | 'compare-and-set' | 'lease' | 'fingerprint';
      reason: 'error' | 'timeout' | 'conflict' | 'unreadable';
      message?: string | undefined;
      repeated?: number | undefined;
    }
  | { type: 'store-lost' }
  /** The worker of `keepAlive` has failed or ended. From now on tokens are renewed on demand. */
  | { type: 'worker-ended'; message: string | undefined }
  | { type: 'signed-out'; revoked: boolean; cleared: boolean };

/** Gets every event synchronously. One that throws changes nothing. */
export type AuthListener = (event: AuthEvent) => void;
