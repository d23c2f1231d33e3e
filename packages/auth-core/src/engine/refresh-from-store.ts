import { INTERNALS } from './internals.ts';
import type { EngineInternals, TokenEngine } from './types.ts';

/** Reads the store, so that `state()` tells what others have written there. Sends nothing to the vendor. */
export async function refreshFromStore(engine: Pick<TokenEngine, 'state'>): Promise<void> {
  await (engine as { [INTERNALS]?: EngineInternals })[INTERNALS]?.refreshFromStore();
}
