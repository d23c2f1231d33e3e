import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { secretMarker, type startSimulatorProcess } from '@x/simulator';
import type { Runtime } from './runtime.ts';
import { startStage } from './stage.ts';
import type { CheckResult } from './suite/setting.ts';

/** What became of the suite on one runtime. */
export interface Outcome {
  /** Empty where it is missing. */
  version: string;
  results: CheckResult[];
  /** What went wrong apart from the checks. */
  problem?: string;
}

/** Runs the suite on a runtime, against a simulator in a process of its own. Never rejects for the runtime. */
export async function runOn(
  { abilities, version, run }: Runtime,
  folder: string,
  startSimulator: typeof startSimulatorProcess,
): Promise<Outcome> {
  const stage = await startStage(folder);
  const outcome: Outcome = { version: '', results: stage.results };
  const vendors = await startSimulator({
    origins: [stage.origin],
    loginLimit: { portal: false, telematics: false },
    portal: { limits: false },
  });
  const files = mkdtempSync(`${tmpdir()}/runtime-files-`);
  stage.setting = { abilities, vendors, folder: files, secretMarker };
  try {
    outcome.version = await version();
    const printed = await run(folder, stage.origin);
    if (!stage.hasEnded) throw new Error(`the suite did not come to its end:\n${printed}`);
    if (printed.includes(secretMarker)) throw new Error('a secret was printed');
  } catch (error) {
    outcome.problem = (error as Error).message;
  } finally {
    stage.close();
    await vendors.close();
    rmSync(files, { recursive: true });
  }
  return outcome;
}
