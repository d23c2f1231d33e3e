/** What subscribers of a tracing channel get. They may keep something of their own in it. */
export interface TraceContext {
  /** Name of the provider package. */
  provider: string;
  /** Origin that is called. */
  server: string;
  /** HTTP status, once there is an answer. */
  status?: number;
  /** Of the channel `x:call` alone. */
  callNumber?: number;
  method?: string;
  /** The path template. */
  path?: string;
  /** How often it was tried. */
  attempts?: number;
  requestId?: string | undefined;
}

interface Channel {
  hasSubscribers: boolean;
}
interface TracingChannel {
  start: Channel;
  asyncEnd: Channel;
  tracePromise(work: () => Promise<void>, context: TraceContext): Promise<void>;
}
interface Diagnostics {
  tracingChannel(name: string): TracingChannel;
}

let diagnostics: Diagnostics | false | undefined;
const channels = new Map<string, TracingChannel>();

/** The tracing channel of Node's `diagnostics_channel`, if it has a subscriber. */
function subscribed(name: string): TracingChannel | undefined {
  diagnostics ??= load();
  if (!diagnostics) return undefined;
  let channel = channels.get(name);
  if (!channel) {
    channel = diagnostics.tracingChannel(name);
    channels.set(name, channel);
  }
  return channel.start.hasSubscribers || channel.asyncEnd.hasSubscribers ? channel : undefined;
}

// Not imported: bundles for browsers would have to leave it out. Node has this since 20.16.
function load(): Diagnostics | false {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  const found = process?.getBuiltinModule?.('node:diagnostics_channel') as Diagnostics | undefined;
  return typeof found?.tracingChannel === 'function' && found;
}

/** `true` if a channel has a subscriber. */
export function isTraced(name: string): boolean {
  return subscribed(name) !== undefined;
}

/** Does some work within a tracing channel. What it gives is not shown to subscribers, since it may be secret. */
export async function traced<Value>(
  name: string,
  context: TraceContext,
  work: () => Promise<Value>,
): Promise<Value> {
  const channel = subscribed(name);
  if (!channel) return work();
  let value: Value | undefined;
  await channel.tracePromise(async () => {
    value = await work();
  }, context);
  return value as Value;
}
