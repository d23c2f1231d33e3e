import { INTERNALS } from './internals.ts';
import type { EngineInternals, TokenEngine } from './types.ts';

/** The headers that present a token that is good now, for tools that send by other means. Logs in where it has to. */
export async function tokenHeaders(engine: TokenEngine): Promise<readonly (readonly [string, string])[]> {
  return (await (engine as TokenEngine & { [INTERNALS]: EngineInternals })[INTERNALS].obtain({})).headers;
}
