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
 * `generate.ts <provider>` writes the generated files of a provider, and `generate.ts simulator` or `generate.ts cli` those
 * of the simulator or of the command line.
 * With `--check` it writes nothing and fails where the last commit has other ones.
 */
const [target, ...flags] = process.argv.slice(2);
if (!target || flags.some((flag) => flag !== '--check')) {
  console.error('Usage: generate.ts <provider | simulator | cli> [--check]');
  process.exit(2);
}

const ofAll = { simulator: simulatorFile, cli: commandLineFile }[target];
const files = ofAll ? await forAll(ofAll) : await providerFiles(target, await loadSpec(target));
if (flags.includes('--check')) {
  const stale = staleFiles(files);
  for (const path of stale)
    console.error(`${path} does not fit its spec. Run \`pnpm generate\` and commit it.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  writeFiles(files);
}

async function forAll(make: typeof simulatorFile): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const provider of providers()) files.push(make(provider, await loadSpec(provider)));
  return files;
}
