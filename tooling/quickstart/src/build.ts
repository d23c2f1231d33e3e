import { fileURLToPath } from 'node:url';
import { command } from '@tooling/test-kit/command';
import { progress } from '@tooling/test-kit/progress';
import type { VendorName } from './environment.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A build that failed; the message holds what it printed. */
export class BuildError extends Error {}

/** Builds the packages of these vendors and what they stand on. What was built before comes from turbo's cache. */
export async function build(vendors: readonly VendorName[]): Promise<void> {
  const filters = [...vendors, 'simulator'].map((name) => `--filter=@x/${name}...`);
  const args = ['run', 'build', '--ui=stream', '--output-logs=new-only', ...filters];
  const turbo = () => command(`${root}node_modules/.bin/turbo`, args, { cwd: root });
  const { during } = progress((text) => process.stdout.write(text));
  const { code, output } = await during('building the packages; the first time takes a minute', turbo);
  if (code !== 0) throw new BuildError(`The build failed.\n${output}`);
}
