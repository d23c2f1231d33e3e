import { command } from '@tooling/test-kit/command';
import { cli, commandLine } from '@tooling/test-kit/options';
import { progress } from '@tooling/test-kit/progress';
import { type Provider, providers, root } from '@tooling/test-kit/repository';
import { Option } from 'commander';
import { forgetVendorVariables } from './environment.ts';
import { createScreen } from './screen.ts';

const { vendor, live } = cli(
  'Shows the clients at work. Without an option: all five, against vendors that are simulated on this machine.',
)
  .addOption(new Option('--vendor <name>', 'one vendor only').choices(providers).conflicts('live'))
  .addOption(
    new Option(
      '--live <name>',
      'a few calls to the real vendor, with the credentials in the environment',
    ).choices(providers),
  )
  .parse(commandLine(), { from: 'user' })
  .opts<{ vendor?: Provider; live?: Provider }>();

const ignored = forgetVendorVariables(process.env, live);
const one = live ?? vendor;
const vendors = one ? [one] : providers;

// What was built before comes from turbo's cache.
const filters = [...vendors, 'simulator'].map((name) => `--filter=@x/${name}...`);
const args = ['run', 'build', '--ui=stream', '--output-logs=new-only', ...filters];
const { code, output } = await progress((text) => process.stdout.write(text)).during(
  'building the packages; the first time takes a minute',
  () => command(`${root}/node_modules/.bin/turbo`, args, { cwd: root }),
);
if (code !== 0) {
  process.stderr.write(`The build failed.\n${output}\n`);
  process.exit(1);
}

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
