import type { AuthEvent } from '../events.ts';

type Process = { emitWarning?(text: string, options: { type: string; code: string }): void };

const MOST_WARNINGS = 20;

/**
 * Makes what says once for each reason, as a warning of the process, that a store does not work, where nothing else would
 * say it: a token that is kept nowhere costs a login in every process. Runtimes without such warnings say nothing.
 */
export function storeWarnings(): (name: string, event: AuthEvent) => void {
  const warned = new Set<string>();
  return (name, event) => {
    if (event.type !== 'persist-failed') return;
    const { process } = globalThis as { process?: Process };
    const { operation, reason, message } = event;
    const why = message ?? `${operation} → ${reason}.`;
    // The number of a file, or of an attempt, makes no other reason.
    const kind = `${reason} ${why.replaceAll(/\d/g, '')}`;
    if (warned.has(kind) || warned.size >= MOST_WARNINGS) return;
    warned.add(kind);
    const text = `[${name}] the token store has a problem: ${why} Pass onEvent to hear of it each time.`;
    process?.emitWarning?.(text, { type: 'AuthStoreWarning', code: 'AUTH_STORE' });
  };
}
