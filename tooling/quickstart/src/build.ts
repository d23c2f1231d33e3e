import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { VendorName } from './arguments.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A build that failed; the message holds what it printed. */
export class BuildError extends Error {}

/**
 * Builds the packages of these vendors and what they stand on, with a line that says how far it is: in place on a
 * terminal, one line at the end elsewhere. What was built before comes from turbo's cache.
 */
export async function build(vendors: readonly VendorName[], output: NodeJS.WriteStream): Promise<void> {
  const filters = [...vendors, 'simulator'].map((name) => `--filter=@x/${name}...`);
  const turbo = spawn(
    `${root}node_modules/.bin/turbo`,
    ['run', 'build', '--ui=stream', '--output-logs=new-only', ...filters],
    {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  const begun = new Set<string>();
  const startedAt = Date.now();
  const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(0);
  const progress = (line: string) => output.isTTY && output.write(`\r\x1b[K${line}`);

  for (const stream of [turbo.stdout, turbo.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
      for (const [, name] of printed.matchAll(/^(@x\/[a-z-]+):build: cache (?:hit|miss)/gm))
        begun.add(name ?? '');
    });
  }
  if (!output.isTTY) output.write('Building the packages (the first time takes a minute) …\n');
  const timer = setInterval(
    () => progress(`Building: ${[...begun].at(-1) ?? 'looking what there is to do'} … ${seconds()} s`),
    200,
  );
  try {
    const [code] = await once(turbo, 'close');
    if (code !== 0) throw new BuildError(`The build failed.\n${printed}`);
  } finally {
    clearInterval(timer);
    progress('');
  }
  output.write(`Built ${begun.size} packages in ${seconds()} s.\n`);
}
