import type { Hono } from 'hono';
import { buildApp, type Env } from './app.ts';
import { clientClock, systemClock } from './clock.ts';
import { newCounters } from './counters.ts';
import { createFaultList, type FaultList } from './faults.ts';
import { faultsProblem, settingsProblem } from './input.ts';
import { createJournal, type Journal } from './journal.ts';
import { ownOperations } from './own.ts';
import { loadSpecification, serversOf } from './specification.ts';
import {
  type Counters,
  type LoginLimit,
  type PerVendor,
  type SimulatedVendor,
  type Simulator,
  type SimulatorClock,
  type SimulatorOptions,
  type VendorName,
  vendorNames,
} from './types.ts';
import { createValidator, firstOf } from './validation.ts';
import type { Vendor, VendorDefinition } from './vendor.ts';
import { core } from './vendors/core.ts';
import { elevate } from './vendors/elevate.ts';
import { elyssa } from './vendors/elyssa.ts';
import { portal } from './vendors/portal.ts';
import { telematics } from './vendors/telematics.ts';

const definitions: { [N in VendorName]: VendorDefinition<N> } = { elevate, portal, telematics, core, elyssa };

/** Where an app can be reached. */
export interface Place {
  /** Without a slash at the end. */
  origin: string;
  fetch: SimulatedVendor['fetch'];
  close(): Promise<void>;
}

/** Makes an app reachable; `index` counts the vendors. */
export type Open = (app: Hono<Env>, name: VendorName, index: number) => Place | Promise<Place>;

interface Shared {
  options: SimulatorOptions;
  clock: NonNullable<SimulatorOptions['clock']>;
  siblings(): { name: VendorName; url: string }[];
}

/** Starts the vendors of the options, each where `open` makes it reachable. */
export async function simulate<V extends VendorName>(
  options: SimulatorOptions<V>,
  open: Open,
): Promise<Simulator<V>> {
  demand(settingsProblem(options));
  const names = options.vendors ?? vendorNames;
  const clock = options.clock ?? systemClock(options.speed);
  const started: { vendor: SimulatedVendor; close(): Promise<void> }[] = [];
  const close = async () => {
    await Promise.all(started.map((vendor) => vendor.close()));
  };
  const siblings = () => started.map(({ vendor: { name, url } }) => ({ name, url }));
  try {
    for (const [index, name] of names.entries()) {
      const definition = definitions[name] as VendorDefinition;
      const place = (app: Hono<Env>) => open(app, name, index);
      started.push(await startVendor(definition, { options, clock, siblings }, place));
    }
  } catch (error) {
    await close();
    throw error;
  }
  const handles = Object.fromEntries(started.map(({ vendor }) => [vendor.name, vendor]));
  const ours = options.clock ? clientClock(options.clock) : (clock as SimulatorClock);
  return { ...handles, clock: ours, close } as Simulator<V>;
}

async function startVendor<N extends VendorName>(
  definition: VendorDefinition<N>,
  { options, clock, siblings }: Shared,
  open: (app: Hono<Env>) => Place | Promise<Place>,
): Promise<{ vendor: SimulatedVendor<N>; close(): Promise<void> }> {
  const { name, prefix } = definition;
  const counters = newCounters();
  const journal = createJournal();
  const faults = createFaultList(options.faults?.[name]);
  const specification = await loadSpecification(name);
  const known = createValidator(specification);
  const own = await ownOperations(options.own?.[name], specification);
  const validator = own ? firstOf(own.validator, known) : known;
  const now = () => clock.now() + faults.skewMs();
  const made = definition.create({
    ...settingsFor(definition, options),
    now,
    timer: clock.timer && ((ms, callback) => clock.timer!(ms, callback)),
    allowsAnswer: validator.allowsAnswer,
    counters,
    faults,
  });
  const vendor = own ? { ...made, routes: [...made.routes, ...own.routes(made)] } : made;
  const { origins = [] } = options;
  const place = await open(
    buildApp({ name, vendor, prefix, counters, faults, now, validator, origins, journal, siblings }),
  );
  return {
    vendor: {
      name,
      url: place.origin + prefix,
      fetch: place.fetch,
      servers: serversOf(specification),
      ...handleOn({ vendor, counters, faults, journal }),
    },
    close() {
      vendor.close?.();
      return place.close();
    },
  };
}

/** What the options say of one vendor. */
function settingsFor<N extends VendorName>(definition: VendorDefinition<N>, options: SimulatorOptions) {
  const { name, documentedLifeMs, documentedRefreshLifeMs } = definition;
  const { portal, core, elyssa, elevate, telematics } = options;
  return {
    lifeMs: valueFor(options.lifeMs, name) ?? documentedLifeMs,
    refreshLifeMs: valueFor(options.refreshLifeMs, name) ?? documentedRefreshLifeMs,
    loginLimit: (options.loginLimit as Partial<Record<VendorName, LoginLimit | false>> | undefined)?.[name],
    portal,
    core,
    elyssa,
    elevate,
    telematics,
  };
}

/** What a test sees of a vendor and does to it. */
function handleOn<N extends VendorName>(parts: {
  vendor: Vendor<N>;
  counters: Counters;
  faults: FaultList;
  journal: Journal;
}): Omit<SimulatedVendor<N>, 'name' | 'url' | 'fetch' | 'servers'> {
  const { vendor, counters, faults, journal } = parts;
  return {
    credentials: vendor.accounts.main,
    accounts: vendor.accounts,
    counters: async () => ({ ...counters }),
    records: async () => structuredClone(vendor.records?.() ?? {}),
    async revokeAll(which = 'all') {
      vendor.revokeAll(which);
      journal.touch();
    },
    faults: {
      async add(...more) {
        demand(faultsProblem(more));
        faults.add(more);
        journal.touch();
      },
      async clear() {
        faults.clear();
        journal.touch();
      },
    },
  };
}

function valueFor<T>(value: PerVendor<T> | undefined, name: VendorName): T | undefined {
  return typeof value === 'object' ? (value as Partial<Record<VendorName, T>>)[name] : value;
}

/** Throws what is wrong, if something is. */
export function demand(problem: string | undefined): void {
  if (problem) throw new Error(`[@x/simulator] ${problem}.`);
}
