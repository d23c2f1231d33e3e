import { bodyChecks } from './bodies.ts';
import { assert, type Check } from './check.ts';
import { failureChecks } from './failures.ts';
import { kitChecks } from './kit.ts';
import type { Packages } from './packages.ts';
import { providerChecks } from './providers.ts';
import { requestChecks } from './requests.ts';
import { createScene } from './scene.ts';
import { abilities, type CheckResult, type Setting } from './setting.ts';
import { storeChecks } from './stores.ts';
import { tokenChecks } from './tokens.ts';

const CHECK_LIMIT_MS = 20_000;

const checks: Check[] = [
  ...providerChecks,
  ...tokenChecks,
  ...failureChecks,
  ...bodyChecks,
  ...kitChecks,
  ...storeChecks,
  ...requestChecks,
];

/** What only some runtimes have. */
interface RunOptions {
  /** Origin of the suite itself, where the runtime serves requests. */
  own?: string;
  /** Carries work beyond the end of a request. */
  waitUntil?: (work: Promise<unknown>) => void;
  /** Is told each result too. */
  onResult?: (result: CheckResult) => void;
}

/**
 * Runs all checks, one after the other, and tells the stage what became of each. Nothing but web APIs is used here.
 *
 * @param stage - Origin of the stage.
 */
export async function run(
  packages: Packages,
  stage: string,
  { own, waitUntil, onResult = () => {} }: RunOptions = {},
): Promise<void> {
  const setting: Setting = { ...(await (await fetch(`${stage}/setting`)).json()), ...(own && { own }) };
  const told: string[] = [];
  const heard = (what: unknown) =>
    told.push(what instanceof Error ? `${what.stack} ${what} ${JSON.stringify(what)}` : JSON.stringify(what));
  const report = async (result: CheckResult) => {
    onResult(result);
    await post(`${stage}/results`, result);
  };

  for (const check of checks) {
    const { name, needs } = check;
    if (needs && !setting.abilities.includes(needs)) {
      await report({ name, state: 'absent', detail: abilities[needs], ms: 0 });
      continue;
    }
    const scene = createScene({ packages, setting, waitUntil, heard });
    await report(
      await timed(name, async () => {
        await check.run(scene);
        await scene.end();
      }),
    );
  }
  await report(
    await timed('no event and no error holds a secret', async () => {
      assert(told.length > 0, 'nothing was heard');
      const leak = told.find((text) => text.includes(setting.secretMarker));
      // Not quoted: it would be printed.
      assert(!leak, `one of ${told.length} does`);
    }),
  );
  await post(`${stage}/end`, {});
}

async function timed(name: string, work: () => Promise<void>): Promise<CheckResult> {
  const started = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    const late = () => reject(new Error(`did not end within ${CHECK_LIMIT_MS / 1000} s`));
    timer = setTimeout(late, CHECK_LIMIT_MS);
  });
  const ms = () => Math.round(performance.now() - started);
  try {
    await Promise.race([work(), limit]);
    return { name, state: 'passed', ms: ms() };
  } catch (error) {
    const detail = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    return { name, state: 'failed', detail, ms: ms() };
  } finally {
    clearTimeout(timer);
  }
}

async function post(url: string, body: unknown): Promise<void> {
  const { ok, status } = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!ok) throw new Error(`${url} → ${status}`);
}
