import type { AuthEvent } from '../events.ts';
import type { TokenStore } from './ledger.ts';

/** What was warned of, by store: several engines on one store have one trouble. */
const WARNED = Symbol('warned');

type Warned = { [WARNED]?: Set<string> };
type Process = { emitWarning?(text: string, options: { type: string; code: string }): void };

/**
 * Says once for each store and reason, as a warning of the process, that a store does not work, where nothing else would
 * say it: a token that is kept nowhere costs a login in every process. Runtimes without such warnings say nothing.
 */
export function warnOfStore(name: string, store: TokenStore | undefined, event: AuthEvent): void {
  if (!store || event.type !== 'persist-failed' || !Object.isExtensible(store)) return;
  const { process } = globalThis as { process?: Process };
  const { operation, reason, message } = event;
  const marked = store as Warned;
  if (!marked[WARNED]) Object.defineProperty(marked, WARNED, { value: new Set<string>() });
  const warned = marked[WARNED]!;
  const why = message ?? `${operation} → ${reason}.`;
  // The number of a file, or of an attempt, makes no other reason.
  const kind = `${reason} ${why.replaceAll(/\d/g, '')}`;
  if (warned.has(kind) || warned.size >= MOST) return;
  warned.add(kind);
  const text = `[${name}] the token store has a problem: ${why} Pass onEvent to hear of it each time.`;
  process?.emitWarning?.(text, { type: 'AuthStoreWarning', code: 'AUTH_STORE' });
}

const MOST = 20;
