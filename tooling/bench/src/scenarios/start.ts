import type { ContenderJob } from '../contenders.ts';
import { loadContender } from '../contenders.ts';

export interface StartJob extends ContenderJob {
  packages: readonly string[];
  /** For the floor. */
  token: string;
}

export interface StartResult {
  importMs: number;
  /** From making the client to its first answer, with a login where there is one. */
  firstCallMs: number;
}

/** What a process pays before it has its first answer. Nothing here may use fetch before the contender does. */
export async function measureStart({ contender: id, url, packages, token }: StartJob): Promise<StartResult> {
  const begun = performance.now();
  for (const name of packages) await import(name);
  const importMs = performance.now() - begun;
  const contender = await loadContender(id);
  const made = performance.now();
  await contender.create({ url, token }).read();
  return { importMs, firstCallMs: performance.now() - made };
}
