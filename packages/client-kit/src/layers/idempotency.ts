import { MisconfiguredError, type Random } from '@x/auth-core';
import type { Call } from './layer.ts';

/** How a vendor knows the repetition of a POST. */
export interface IdempotencyOptions {
  /** The header that makes a POST safe to send again, such as `idempotency-key`. */
  header: string;
  /** Path templates of POSTs that must not carry a key, such as the login. Default: none. */
  except?: readonly string[] | undefined;
  /** The longest key that the vendor takes. Default: any. */
  longest?: number | undefined;
}

/** The keys of a vendor. */
export interface IdempotencyKeys {
  header: string;
  /** True where the vendor knows a repetition of this call by its key. */
  takes(call: Pick<Call, 'method' | 'path'>): boolean;
  /** Puts the caller's key, or a new one, into the headers of a call. It then stays over all retries. */
  set(call: Call, headers: Headers, random: Random): void;
}

/** What every runtime sends as it is: a blank key would arrive as none. */
const KEY_FORM = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Every POST carries a key, the caller's or a new one, and the same one over all its retries. */
export function idempotencyKeys({ header, except, longest }: IdempotencyOptions): IdempotencyKeys {
  const takes: IdempotencyKeys['takes'] = ({ method, path }) => method === 'POST' && !except?.includes(path);
  return {
    header,
    takes,
    set(call, headers, random) {
      const { idempotencyKey: given } = call;
      if (!takes(call)) {
        if (given !== undefined) throw takesNone(call);
        headers.delete(header);
        return;
      }
      const own = given === undefined ? (headers.get(header) ?? 'auto') : given;
      const key = own === 'auto' ? random.id() : own;
      const most = longest ?? Number.POSITIVE_INFINITY;
      if (typeof key !== 'string' || !KEY_FORM.test(key) || key.length > most) {
        throw wrong(
          call,
          `the idempotencyKey must be 'auto' or a text of 1 to ${most} characters of visible ASCII, without blanks around it. Change it, or use a UUID.`,
        );
      }
      headers.set(header, key);
    },
  };
}

/** A key was given to a call that knows none. */
export function takesNone(call: Call): MisconfiguredError {
  return wrong(call, 'it takes no idempotencyKey. Leave it out.');
}

function wrong({ provider, method, path }: Call, message: string): MisconfiguredError {
  return new MisconfiguredError({ name: provider, message: `${method} ${path}: ${message}` });
}
