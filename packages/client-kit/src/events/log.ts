import type { ClientEvent, Logger, LogLevel } from './types.ts';

/** From the quietest on. */
const LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** What is not named here is for `info`. */
const LEVEL_OF: Readonly<Record<string, Exclude<LogLevel, 'off'>>> = {
  'call-failed': 'error',
  'call-sent': 'debug',
  'clock-skew': 'warn',
  failed: 'warn',
  latched: 'error',
  'lease-taken-over': 'warn',
  'lease-waited': 'debug',
  'persist-failed': 'warn',
  'store-lost': 'error',
  throttled: 'warn',
  'worker-ended': 'warn',
};

/** Writes what is important enough as one line of `name=value`. */
export function writeEvent(logger: Logger, level: LogLevel, event: ClientEvent): void {
  const own = LEVEL_OF[event.type] ?? 'info';
  if (LEVELS.indexOf(own) <= LEVELS.indexOf(level)) logger[own](lineOf(event));
}

/** `[@x/portal] #3 GET /api/wallet call-retried attempt=1 status=503 waitMs=512`, of a token `[@x/portal] token obtained …`. */
function lineOf(event: ClientEvent): string {
  const { provider, time, type, callNumber, method, path, ...fields } = event as ClientEvent & {
    [name: string]: unknown;
  };
  const about = callNumber ? `#${callNumber} ${method} ${path}` : 'token';
  const own = callNumber ? fields : { ...fields, method };
  const values = Object.entries(own).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${typeof value === 'number' ? Math.round(value) : value}`],
  );
  return [`[${provider}] ${about} ${type}`, ...values].join(' ');
}
