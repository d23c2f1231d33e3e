import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../../src/chromium.ts';
import { createConsumer, writeSuite } from '../../src/consumer.ts';
import { processRuntimes } from '../../src/processes.ts';
import { type Outcome, runOn } from '../../src/run.ts';
import { checks } from '../../src/suite/run.ts';
import { abilities } from '../../src/suite/setting.ts';
import { workerd } from '../../src/workerd.ts';

let folder: string;
beforeAll(async () => {
  folder = createConsumer();
  await writeSuite(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([...processRuntimes, workerd, chromium])('$title', (runtime) => {
  let outcome: Outcome;
  beforeAll(async () => {
    // The packed one.
    const simulator: typeof import('@x/simulator') = await import(
      `${folder}/node_modules/@x/simulator/dist/index.js`
    );
    outcome = await runOn(runtime, folder, simulator.startSimulatorProcess);
  });

  test('starts, runs the suite to its end and prints no secret', async ({ annotate }) => {
    expect(outcome.problem ?? '').toBe('');
    await annotate(outcome.version, 'version');
  });

  test.for(checks)('$name', ({ name, needs }, { skip }) => {
    if (needs && !runtime.abilities.includes(needs)) skip(abilities[needs]);
    expect(outcome.results.find((result) => result.name === name)).toEqual({ name });
  });
});
