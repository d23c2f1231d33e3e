import {
  commandLineFile,
  type GeneratedFile,
  providerFiles,
  simulatorFile,
  staleFiles,
  writeFiles,
} from './generated-files.ts';
import { loadSpec, providers } from './specification.ts';

/**
 * `generate.ts [target…]` writes the generated files of providers, of the simulator or of the command line; without a
 * target: all of them. With `--check` it writes nothing and fails where the last commit has other ones.
 */
const words = process.argv.slice(2);
const known = [...providers(), 'simulator', 'cli'];
const targets = words.filter((word) => word !== '--check');
const unknown = targets.filter((target) => !known.includes(target));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Usage: generate.ts [${known.join(' | ')}]… [--check]`);
  process.exit(2);
}

const isWanted = (target: string) => targets.length === 0 || targets.includes(target);
const files: GeneratedFile[] = [];
for (const provider of providers()) {
  if (![provider, 'simulator', 'cli'].some(isWanted)) continue;
  const spec = await loadSpec(provider);
  if (isWanted(provider)) files.push(...(await providerFiles(provider, spec)));
  if (isWanted('simulator')) files.push(simulatorFile(provider, spec));
  if (isWanted('cli')) files.push(commandLineFile(provider, spec));
}
if (!words.includes('--check')) writeFiles(files);
else {
  const stale = staleFiles(files);
  for (const path of stale)
    console.error(`${path} does not fit its spec. Run \`pnpm generate\` and commit it.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}
