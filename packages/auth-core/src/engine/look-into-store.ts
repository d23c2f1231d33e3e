import type { EngineInternals, TokenEngine } from './engine.ts';
import { INTERNALS } from './internals.ts';

/** Reads the store, so that `state()` tells what others have written there. Sends nothing to the vendor. */
export async function lookIntoStore(engine: Pick<TokenEngine, 'state'>): Promise<void> {
  await (engine as { [INTERNALS]?: EngineInternals })[INTERNALS]?.look();
}
