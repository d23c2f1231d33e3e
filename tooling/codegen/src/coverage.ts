import { disagreements, readCoverage, report } from './known-operations.ts';
import { loadSpec, providers } from './specification.ts';

/**
 * `coverage.ts [provider]` prints how much of what is publicly known of a vendor its spec holds, and every omission. Fails
 * where list and spec disagree. Without a provider: all of them.
 */
const chosen = process.argv.slice(2);
for (const provider of chosen.length > 0 ? chosen : providers()) {
  try {
    const known = readCoverage(provider);
    const problems = disagreements(known, await loadSpec(provider));
    console.log([...report(provider, known), ...problems.map((one) => `  PROBLEM ${one}`)].join('\n'));
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(`${provider}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
