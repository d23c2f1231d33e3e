import { cli, commandLine } from '@tooling/test-kit/options';
import { Option } from 'commander';
import { BuildError, build } from './build.ts';
import { forgetVendorVariables, type VendorName, vendorNames } from './environment.ts';
import { createScreen } from './screen.ts';

const { vendor, live } = cli(
  'Shows the clients at work. Without an option: all five, against vendors that are simulated on this machine.',
)
  .addOption(new Option('--vendor <name>', 'one vendor only').choices(vendorNames).conflicts('live'))
  .addOption(
    new Option(
      '--live <name>',
      'a few calls to the real vendor, with the credentials in the environment',
    ).choices(vendorNames),
  )
  .parse(commandLine(), { from: 'user' })
  .opts<{ vendor?: VendorName; live?: VendorName }>();

try {
  const ignored = forgetVendorVariables(process.env, live);
  const one = live ?? vendor;
  const vendors = one ? [one] : vendorNames;
  await build(vendors);
  const screen = createScreen();
  if (ignored.length > 0) {
    const prefixes = ignored.map((name) => `${name.toUpperCase()}_*`);
    screen.say(`The environment variables ${prefixes.join(', ')} are ignored.`);
  }
  // Only now are there packages to import.
  const good = live
    ? await (await import('./live.ts')).runLive(live, screen)
    : await (await import('./demo.ts')).runDemo(vendors, screen);
  // What went well ends by itself. What did not may hang on calls that are never answered.
  if (!good) process.exit(1);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
