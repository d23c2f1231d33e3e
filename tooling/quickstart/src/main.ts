import { ArgumentError, help, readArguments, type Task } from './arguments.ts';
import { BuildError, build } from './build.ts';
import { forgetVendorVariables } from './environment.ts';
import { createScreen } from './screen.ts';

async function run(task: Task): Promise<boolean> {
  if (task.kind === 'help') {
    process.stdout.write(help);
    return true;
  }
  const ignored = forgetVendorVariables(process.env, task.kind === 'live' ? task.vendor : undefined);
  await build(task.kind === 'live' ? [task.vendor] : task.vendors, process.stdout);
  const screen = createScreen();
  if (ignored.length > 0) {
    const prefixes = ignored.map((vendor) => `${vendor.toUpperCase()}_*`);
    screen.say(`The variables ${prefixes.join(', ')} are ignored.`);
  }
  // Only now are there packages to import.
  if (task.kind === 'live') return (await import('./live.ts')).runLive(task.vendor, screen);
  return (await import('./demo.ts')).runDemo(task.vendors, screen);
}

try {
  const good = await run(readArguments(process.argv.slice(2)));
  // What went well ends by itself. What did not may hang on calls that nobody answers any more.
  if (!good) process.exit(1);
} catch (error) {
  if (!(error instanceof ArgumentError || error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
}
