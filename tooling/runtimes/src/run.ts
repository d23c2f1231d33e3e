import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { secretMarker, vendorNames } from '@x/simulator';
import type { Consumer } from './consumer.ts';
import type { Runtime } from './runtime.ts';
import { startStage } from './stage.ts';
import type { CheckResult, Setting } from './suite/setting.ts';

/** What became of the suite on one runtime. */
export interface Outcome extends Pick<Runtime, 'id' | 'title' | 'modules'> {
  /** Empty where it is missing. */
  version: string;
  results: CheckResult[];
}

/** What went wrong apart from the checks. */
export const failedRun = (detail: string): CheckResult => ({
  name: 'the run',
  state: 'failed',
  detail,
  ms: 0,
});

/** Runs the suite on a runtime, against a simulator in a process of its own. Never rejects. */
export async function runOn(runtime: Runtime, consumer: Consumer, artefacts: string): Promise<Outcome> {
  const { id, title, modules, abilities } = runtime;
  let version = '';
  const results: CheckResult[] = [];
  const closing: (() => unknown)[] = [];
  const folder = mkdtempSync(`${tmpdir()}/runtime-files-`);
  try {
    version = await runtime.version();
    const vendors = {} as Setting['vendors'];
    const files = await runtime.files?.(consumer);
    const stage = await startStage({ abilities, vendors, folder, secretMarker }, files);
    closing.push(stage.close);
    const simulator = await consumer.startSimulator({
      origins: runtime.isPage ? [stage.origin] : [],
      loginLimit: { portal: false, telematics: false },
      portal: { limits: false },
    });
    closing.push(simulator.close);
    for (const vendor of vendorNames) {
      const { url, credentials } = simulator[vendor];
      Object.assign(vendors, { [vendor]: { url, credentials } });
    }
    const output = await runtime
      .run({ consumer, stage, artefacts })
      .finally(() => results.push(...stage.results));
    if (!stage.hasEnded()) results.push(failedRun(`the suite did not come to its end:\n${output}`));
    if (output.includes(secretMarker)) results.push(failedRun('a secret was printed'));
  } catch (error) {
    results.push(failedRun((error as Error).message));
  } finally {
    for (const close of closing.reverse()) await close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { id, title, modules, version, results };
}
