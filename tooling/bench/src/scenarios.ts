import { overhead } from './runs/overhead.ts';
import type { Run } from './runs/run.ts';

/** The scenarios in the order in which they run. */
export const scenarios = { overhead } satisfies Record<string, Run>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];
