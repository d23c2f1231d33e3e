import { newCounters } from './counters.ts';
import { createFaultList } from './faults.ts';
import { faultsProblem, settingsProblem } from './input.ts';
import { listen } from './server.ts';
import {
  type LoginLimit,
  type PerVendor,
  type SimulatedVendor,
  type Simulator,
  type SimulatorOptions,
  type VendorName,
  vendorNames,
} from './types.ts';
import { createValidator } from './validation.ts';
import type { VendorDefinition, VendorTools } from './vendor.ts';
import { core } from './vendors/core.ts';
import { elevate } from './vendors/elevate.ts';
import { elyssa } from './vendors/elyssa.ts';
import { portal } from './vendors/portal.ts';
import { telematics } from './vendors/telematics.ts';

const definitions: { [N in VendorName]: VendorDefinition<N> } = { elevate, portal, telematics, core, elyssa };

const systemClock: NonNullable<SimulatorOptions['clock']> = {
  now: () => Date.now(),
  timer(ms, callback) {
    const timer = setTimeout(callback, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

function valueFor<T>(value: PerVendor<T> | undefined, name: VendorName): T | undefined {
  return typeof value === 'object' ? (value as Partial<Record<VendorName, T>>)[name] : value;
}

async function startVendor<N extends VendorName>(
  definition: VendorDefinition<N>,
  options: SimulatorOptions,
  port: number,
): Promise<{ vendor: SimulatedVendor<N>; close(): Promise<void> }> {
  const { name, prefix } = definition;
  const counters = newCounters();
  const faults = createFaultList(options.faults?.[name]);
  const clock = options.clock ?? systemClock;
  const validator = createValidator(name);
  const tools: VendorTools = {
    now: () => clock.now() + faults.skewMs(),
    lifeMs: valueFor(options.lifeMs, name) ?? definition.documentedLifeMs,
    refreshLifeMs: valueFor(options.refreshLifeMs, name) ?? definition.documentedRefreshLifeMs,
    loginLimit: (options.loginLimit as Partial<Record<VendorName, LoginLimit | false>> | undefined)?.[name],
    timer: clock.timer && ((ms, callback) => clock.timer!(ms, callback)),
    portal: options.portal,
    core: options.core,
    elyssa: options.elyssa,
    elevate: options.elevate,
    allowsAnswer: validator.allowsAnswer,
    telematics: options.telematics,
    counters,
    faults,
  };
  const vendor = definition.create(tools);
  const { origins = [] } = options;
  const parts = { vendor, prefix, counters, faults, now: tools.now, validator, origins };
  const server = await listen(parts, port);
  return {
    vendor: {
      name,
      url: server.origin + prefix,
      credentials: vendor.accounts.main,
      accounts: vendor.accounts,
      counters: async () => ({ ...counters }),
      revokeAll: async (which = 'all') => vendor.revokeAll(which),
      faults: {
        async add(...more) {
          demand(faultsProblem(more));
          faults.add(more);
        },
        clear: async () => faults.clear(),
      },
    },
    close() {
      vendor.close?.();
      return server.close();
    },
  };
}

function demand(problem: string | undefined): void {
  if (problem) throw new Error(`[@x/simulator] ${problem}.`);
}

/**
 * Starts vendors in this process, each as an HTTP server of its own on loopback. For load use
 * {@link startSimulatorProcess}: thousands of calls at once against a server in the same process can hang.
 *
 * ```ts
 * const simulator = await startSimulator({ vendors: ['portal'], lifeMs: 2_000 });
 * const portal = createPortalClient({ baseUrl: simulator.portal.url, credentials: simulator.portal.credentials });
 * ```
 */
export async function startSimulator<V extends VendorName = VendorName>(
  options: SimulatorOptions<V> = {},
): Promise<Simulator<V>> {
  demand(settingsProblem(options));
  const names = options.vendors ?? vendorNames;
  const { port = 0 } = options;
  if (port + names.length - 1 > 65_535) demand('option port must leave room for a port for each vendor');
  const started: { vendor: SimulatedVendor; close(): Promise<void> }[] = [];
  const close = async () => {
    await Promise.all(started.map((server) => server.close()));
  };
  try {
    for (const [index, name] of names.entries()) {
      const definition = definitions[name] as VendorDefinition;
      started.push(await startVendor(definition, options, port ? port + index : 0));
    }
  } catch (error) {
    await close();
    throw error;
  }
  const handles = Object.fromEntries(started.map(({ vendor }) => [vendor.name, vendor]));
  return { ...handles, close } as Simulator<V>;
}
