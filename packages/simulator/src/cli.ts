#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { systemClock } from './clock.ts';
import { isWebOrigin } from './input.ts';
import type { ReadyLine, VendorDescription } from './process.ts';
import { startSimulator } from './simulator.ts';
import {
  type SimulatedVendor,
  type Simulator,
  type SimulatorSettings,
  type VendorName,
  vendorNames,
} from './types.ts';

const help = `simulator: five vendor APIs on loopback

  --vendor <name>   one of ${vendorNames.join(', ')}; repeat it for several. Default: all
  --port <number>   port of the first vendor, the others follow. Default: free ports
  --origin <url>    web origin whose pages may call, such as http://localhost:5173; repeat it for several. Default: none
  --life <seconds>  life of an access token. Default: what each vendor documents
  --speed <number>  how many times faster than real time the vendors' time runs. Default: 1
  --spec <file>     description of your own, in OpenAPI 3 or Swagger 2: what the one --vendor does not know itself is
                    answered from its examples
  --for <seconds>   stop by itself after this time. Default: run until it is stopped
  --help            this text

It prints, for each vendor, the environment variables that its client reads, as a shell and node --env-file take them, and as
comments the other accounts. What can be
done to a running vendor, such as faults, is listed at /__simulator below its origin: curl http://127.0.0.1:<port>/__simulator
A page at the origin itself shows accounts, tokens, requests and counters, and has buttons for faults.
`;

const parentCheckMs = 500;

/** The environment variables with which a client finds each vendor and logs in there. */
const variables: { [V in VendorName]: (vendor: SimulatedVendor<V>) => Record<string, string> } = {
  elevate: ({ url, credentials }) => ({
    ELEVATE_BASE_URL: url,
    ELEVATE_BRAND: credentials.brand,
    ELEVATE_USERNAME: credentials.username,
    ELEVATE_PASSWORD: credentials.password,
  }),
  portal: ({ url, credentials }) => ({
    PORTAL_BASE_URL: url,
    PORTAL_USERNAME: credentials.username,
    PORTAL_PASSWORD: credentials.password,
  }),
  telematics: ({ url, credentials }) => ({
    TELEMATICS_BASE_URL: url,
    TELEMATICS_KIND: credentials.kind,
    TELEMATICS_DEVICE_TOKEN: credentials.deviceToken,
    TELEMATICS_INSTANCE_ID: credentials.instanceId,
    TELEMATICS_INSTANCE_KEY: credentials.instanceKey,
  }),
  core: ({ url, credentials }) => ({
    CORE_BASE_URL: url,
    CORE_EMAIL: credentials.email,
    CORE_PASSWORD: credentials.password,
    CORE_ORG: String(credentials.selectedOrg),
  }),
  elyssa: ({ url, credentials }) => ({
    ELYSSA_BASE_URL: url,
    ELYSSA_COMPANY_ID: credentials.companyId,
  }),
};

function running(simulator: Simulator): SimulatedVendor[] {
  return vendorNames.map((name) => simulator[name] as SimulatedVendor).filter(Boolean);
}

function print(line: ReadyLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Stops when asked to, when the time is over and when the process that started this one is gone. */
function stopInTime(simulator: Simulator, forMs?: number): void {
  const parent = process.ppid;
  const stop = () => void simulator.close().finally(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop);
  setInterval(() => process.ppid !== parent && stop(), parentCheckMs).unref();
  if (forMs !== undefined) setTimeout(stop, forMs);
}

/** For {@link startSimulatorProcess}: settings as the first line of the input, and the end of the input is ours. */
async function runAsChild(): Promise<void> {
  const input = createInterface({ input: process.stdin });
  input.once('line', async (line) => {
    try {
      const settings = JSON.parse(line) as SimulatorSettings;
      const speed = settings.speed ?? 1;
      const start = Date.now();
      const simulator = await startSimulator({ ...settings, clock: systemClock(speed, start) });
      input.once('close', () => void simulator.close().finally(() => process.exit(0)));
      stopInTime(simulator);
      const vendors = running(simulator).map(
        ({ name, url, servers, credentials, accounts }): VendorDescription => ({
          name,
          url,
          servers,
          credentials,
          accounts,
        }),
      );
      print({ vendors, clock: { speed, start } });
    } catch (error) {
      print({ error: (error as Error).message });
      process.exit(1);
    }
  });
}

/** What a timer can wait for. */
const mostSeconds = (2 ** 31 - 1) / 1000;

function secondsOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= mostSeconds)) {
    throw new Error(
      `--${option} takes a number above 0 and up to ${Math.floor(mostSeconds)}, not "${text}".`,
    );
  }
  return seconds;
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (!(port > 0 && port <= 65_535)) {
    throw new Error(`--port takes a whole number from 1 to 65535, not "${text}".`);
  }
  return port;
}

function vendorOf(text: string): VendorName {
  const found = vendorNames.find((name) => name === text);
  if (!found) throw new Error(`There is no vendor "${text}". Use ${vendorNames.join(', ')}.`);
  return found;
}

function originOf(text: string): string {
  if (!isWebOrigin(text)) {
    throw new Error(`--origin takes a web origin such as http://localhost:5173, not "${text}".`);
  }
  return text;
}

/** The variables of the main account, and every other account as a comment. */
function describe(vendor: SimulatedVendor): string {
  const found = variables[vendor.name] as (vendor: SimulatedVendor) => Record<string, string>;
  const lines = Object.entries(found(vendor)).map(([name, value]) => `export ${name}=${value}`);
  const others = Object.entries(vendor.accounts).filter(([name]) => name !== 'main');
  const comments = others.map(([name, account]) => `# ${name}: ${JSON.stringify(account)}`);
  return `\n${[...lines, ...comments].join('\n')}\n`;
}

/** The description in a file, for the one vendor that is to be started. What of it cannot be used is named. */
async function ownOf(path: string | undefined, vendors: string[] = []): Promise<SimulatorSettings['own']> {
  if (path === undefined) return undefined;
  const [vendor, another] = vendors;
  if (vendor === undefined || another !== undefined) {
    throw new Error('--spec needs one --vendor: the one that the description belongs to.');
  }
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error('--spec names a file that cannot be read.');
  });
  const { ownSpecification, UnreadableDocument } = await import('@tooling/codegen/own-spec');
  try {
    const { leftOut } = ownSpecification(text);
    for (const { what, why } of leftOut) process.stderr.write(`# left out: ${what}: ${why}\n`);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new Error(`--spec names a file that is no description: ${error.message}.`);
  }
  return { [vendorOf(vendor)]: text };
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      vendor: { type: 'string', multiple: true },
      port: { type: 'string' },
      spec: { type: 'string' },
      origin: { type: 'string', multiple: true },
      life: { type: 'string' },
      speed: { type: 'string' },
      for: { type: 'string' },
      child: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.child) return runAsChild();
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const port = portOf(values.port);
  const life = secondsOf('life', values.life);
  const speed = secondsOf('speed', values.speed);
  const seconds = secondsOf('for', values.for);
  const own = await ownOf(values.spec, values.vendor);
  const simulator = await startSimulator({
    ...(own ? { own } : {}),
    ...(values.vendor ? { vendors: [...new Set(values.vendor.map(vendorOf))] } : {}),
    ...(port === undefined ? {} : { port }),
    ...(values.origin ? { origins: values.origin.map(originOf) } : {}),
    ...(life === undefined ? {} : { lifeMs: life * 1000 }),
    ...(speed === undefined ? {} : { speed }),
  });
  stopInTime(simulator, seconds === undefined ? undefined : seconds * 1000);
  process.stdout.write('# Simulated vendors. Everything here is invented and worth nothing elsewhere.\n');
  for (const vendor of running(simulator)) process.stdout.write(describe(vendor));
}

run().catch((error: Error) => {
  const prefix = error.message.startsWith('[@x/simulator]') ? '' : '[@x/simulator] ';
  process.stderr.write(`${prefix}${error.message}\n\n${help}`);
  process.exitCode = 1;
});
