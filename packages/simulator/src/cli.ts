#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
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
  --for <seconds>   stop by itself after this time
  --help            this text
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
      const simulator = await startSimulator(JSON.parse(line) as SimulatorSettings);
      input.once('close', () => void simulator.close().finally(() => process.exit(0)));
      stopInTime(simulator);
      const vendors = running(simulator).map(
        ({ name, url, credentials, accounts }): VendorDescription => ({ name, url, credentials, accounts }),
      );
      print({ vendors });
    } catch (error) {
      print({ error: (error as Error).message });
      process.exit(1);
    }
  });
}

function numberOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${option} takes a number above 0, not "${text}".`);
  return number;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      vendor: { type: 'string', multiple: true },
      port: { type: 'string' },
      origin: { type: 'string', multiple: true },
      life: { type: 'string' },
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
  const port = numberOf('port', values.port);
  const life = numberOf('life', values.life);
  const seconds = numberOf('for', values.for);
  const simulator = await startSimulator({
    ...(values.vendor ? { vendors: values.vendor as VendorName[] } : {}),
    ...(port === undefined ? {} : { port }),
    ...(values.origin ? { origins: values.origin } : {}),
    ...(life === undefined ? {} : { lifeMs: life * 1000 }),
  });
  stopInTime(simulator, seconds === undefined ? undefined : seconds * 1000);
  process.stdout.write('# Simulated vendors. Everything here is invented and worth nothing elsewhere.\n');
  for (const vendor of running(simulator)) {
    const found = variables[vendor.name] as (vendor: SimulatedVendor) => Record<string, string>;
    const lines = Object.entries(found(vendor)).map(([name, value]) => `${name}=${value}`);
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}

run().catch((error: Error) => {
  const prefix = error.message.startsWith('[@x/simulator]') ? '' : '[@x/simulator] ';
  process.stderr.write(`${prefix}${error.message}\n\n${help}`);
  process.exitCode = 1;
});
