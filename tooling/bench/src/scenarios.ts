import { bodies } from './runs/bodies.ts';
import { herd } from './runs/herd.ts';
import { overhead } from './runs/overhead.ts';
import { revoke } from './runs/revoke.ts';
import type { Run } from './runs/run.ts';
import { start } from './runs/start.ts';
import { storm } from './runs/storm.ts';

/** The scenarios in the order in which they run. */
export const scenarios = { overhead, herd, storm, revoke, bodies, start } satisfies Record<string, Run>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];
