import { assert } from 'chai';
import { bodyChecks } from './bodies.ts';
import { type Check, check } from './check.ts';
import { failureChecks } from './failures.ts';
import { kitChecks } from './kit.ts';
import type { Packages } from './packages.ts';
import { providerChecks } from './providers.ts';
import { requestChecks } from './requests.ts';
import { createScene } from './scene.ts';
import type { CheckResult, Setting } from './setting.ts';
import { storeChecks } from './stores.ts';
import { tokenChecks } from './tokens.ts';

const CHECK_LIMIT_MS = 20_000;

/** What holds on every runtime that has the abilities, in the order in which it is looked at. */
export const checks: Check[] = [
  ...providerChecks,
  ...tokenChecks,
  ...failureChecks,
  ...bodyChecks,
  ...kitChecks,
  ...storeChecks,
  ...requestChecks,
  check('no event and no error holds a secret', async ({ told, setting }) => {
    assert(told.length > 0, 'nothing was heard');
    // Not quoted: it would be printed.
    assert(!told.some((text) => text.includes(setting.secretMarker)), `one of ${told.length} does`);
  }),
];

/** What only some runtimes have. */
interface RunOptions {
  /** Origin of the suite itself, where the runtime serves requests. */
  own?: string;
  /** Carries work beyond the end of a request. */
  waitUntil?: (work: Promise<unknown>) => void;
}

/**
 * Runs the checks, one after the other, and tells the stage what became of each. Nothing but web APIs is used here.
 *
 * @param stage - Origin of the stage.
 */
export async function run(
  packages: Packages,
  stage: string,
  { own, waitUntil }: RunOptions = {},
): Promise<CheckResult[]> {
  const setting: Setting = { ...(await (await fetch(`${stage}/setting`)).json()), ...(own && { own }) };
  const told: string[] = [];
  const results: CheckResult[] = [];
  for (const { name, needs, run } of checks) {
    if (needs && !setting.abilities.includes(needs)) continue;
    const scene = createScene({ packages, setting, waitUntil, told });
    const result = { name, ...(await failureOf(() => run(scene).finally(scene.end))) };
    results.push(result);
    await post(`${stage}/results`, result);
  }
  await post(`${stage}/end`, {});
  return results;
}

async function failureOf(work: () => Promise<void>): Promise<Omit<CheckResult, 'name'>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    const late = () => reject(new Error(`did not end within ${CHECK_LIMIT_MS / 1000} s`));
    timer = setTimeout(late, CHECK_LIMIT_MS);
  });
  try {
    await Promise.race([work(), limit]);
    return {};
  } catch (error) {
    return { failure: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function post(url: string, body: unknown): Promise<void> {
  const { ok, status } = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!ok) throw new Error(`${url} → ${status}`);
}
