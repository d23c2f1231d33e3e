import { readFileSync } from 'node:fs';
import { isApiError, isCallError } from '@x/portal';
import { wayOfVariables } from '../account.ts';
import { type ReachOptions, withClient } from '../client.ts';
import { exitCodes, Failure } from '../failure.ts';
import { findOperation, type Operation, type Target, urlOf } from '../operations.ts';
import { printValue, type Terminal } from '../terminal.ts';
import type { VendorName } from '../vendors.ts';
import { curlLine, quoted } from './curl.ts';

export interface CallOptions extends ReachOptions {
  query?: string[];
  param?: string[];
  header?: string[];
  body?: string;
  dryRun?: boolean;
  curl?: boolean;
  showSecrets?: boolean;
}

/** What will be sent. */
interface Prepared {
  operation: Operation;
  params: { path: Record<string, string>; query: Record<string, string | string[]> };
  headers: Record<string, string>;
  body: unknown;
}

/** Calls an operation and prints its answer; or shows what would be sent, without a login. */
export async function call(
  vendor: VendorName,
  [first, path]: [string, string | undefined],
  options: CallOptions,
  terminal: Terminal,
): Promise<void> {
  const prepared = prepare(findOperation(vendor, first, path), options);
  if (options.curl) {
    terminal.print(curl(vendor, prepared, options, terminal));
    return;
  }
  if (options.dryRun) {
    show(vendor, prepared, options, terminal);
    return;
  }
  const { operation, params, headers, body } = prepared;
  const { method, path: template } = operation;
  const began = performance.now();
  const { data, error, response } = await withClient(vendor, options, terminal, (client) =>
    client.request(method, template, {
      params: { ...params, header: {} },
      headers,
      ...(body === undefined ? {} : { body }),
    }),
  );
  const tookMs = Math.round(performance.now() - began);
  terminal.note(`${method} ${template} → ${response.status} (${tookMs} ms)`);
  if (error === undefined) {
    if (data !== undefined) printValue(terminal, options.showSecrets ? data : hidden(data, terminal));
    return;
  }
  const answer = isApiError(error) ? (error as { error?: unknown }).error : error;
  if (answer !== undefined)
    terminal.print(typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2));
  const message = isCallError(error) ? error.message : `${vendor} answered ${response.status}.`;
  throw new Failure(message, exitCodes.failed);
}

/** A value without what its names call a secret. */
function hidden(value: unknown, terminal: Terminal): unknown {
  let count = 0;
  const text = JSON.stringify(value, (name, value) => {
    if (typeof value !== 'string' || value === '' || !secretName.test(name)) return value;
    count += 1;
    return '***';
  });
  if (count) {
    const [what, them] =
      count === 1 ? ['One value looks secret and is', 'it'] : [`${count} values look secret and are`, 'them'];
    terminal.note(`${what} shown as ***. --show-secrets shows ${them}.`);
  }
  return text === undefined ? undefined : JSON.parse(text);
}

const secretName = /token|password|secret|api[_-]?key|instance_?key|authorization/i;

function prepare({ operation, path }: Target, options: CallOptions): Prepared {
  const query: Record<string, string | string[]> = {};
  const headers: Record<string, string> = {};
  for (const [name, value] of pairs('--query', options.query, '=')) add(query, name, value);
  for (const [name, value] of pairs('--header', options.header, ':')) headers[name] = value.trim();
  for (const [name, value] of pairs('--param', options.param, '=')) {
    const known = operation.parameters.find((parameter) => parameter.name === name);
    if (!known) {
      const names = operation.parameters.map((parameter) => parameter.name);
      throw new Failure(
        `${operation.name} has no parameter "${name}".${names.length ? ` It has ${names.join(', ')}.` : ' It has none.'}`,
      );
    }
    if (known.in === 'path') path[name] = value;
    else if (known.in === 'header') headers[name] = value;
    else add(query, name, value);
  }
  const missing = operation.parameters.filter(
    ({ name, in: place, required }) => required && place === 'path' && path[name] === undefined,
  );
  if (missing.length) {
    throw new Failure(
      `${operation.method} ${operation.path} needs ${missing.map(({ name }) => `--param ${name}=…`).join(' ')}.`,
    );
  }
  return { operation, params: { path, query }, headers, body: bodyOf(options.body) };
}

function add(target: Record<string, string | string[]>, name: string, value: string): void {
  const before = target[name];
  target[name] = before === undefined ? value : [before, value].flat();
}

function pairs(option: string, given: readonly string[] = [], separator: string): [string, string][] {
  return given.map((text) => {
    const at = text.indexOf(separator);
    if (at <= 0) throw new Failure(`${option} takes name${separator}value, not "${text}".`);
    return [text.slice(0, at), text.slice(at + 1)];
  });
}

function bodyOf(given: string | undefined): unknown {
  if (given === undefined) return undefined;
  const place = given.startsWith('@') ? given.slice(1) : undefined;
  const text = place === undefined ? given : String(readBytes(place));
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(
      `--body takes JSON, @file or @-. What ${place === undefined ? 'stands there' : `${place} holds`} is not JSON.`,
    );
  }
}

/** Reads a file, or the standard input where it is called `-`. */
export function readBytes(place: string): Buffer {
  try {
    return readFileSync(place === '-' ? 0 : place);
  } catch (error) {
    throw new Failure(`${place} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function fullUrl(vendor: VendorName, { operation, params }: Prepared, options: CallOptions): string {
  const environment = options.environment ?? process.env[`${vendor.toUpperCase()}_ENVIRONMENT`];
  const baseUrl = options.baseUrl ?? process.env[`${vendor.toUpperCase()}_BASE_URL`];
  const template = urlOf(vendor, operation, { baseUrl, environment });
  const url = template.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) =>
    params.path[name] === undefined ? whole : encodeURIComponent(params.path[name]),
  );
  const search = new URLSearchParams(
    Object.entries(params.query).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
  return search ? `${url}?${search}` : url;
}

/** What is sent with it, without the credentials that the client adds. */
function headersOf({ headers, body, operation }: Prepared): Record<string, string> {
  return {
    ...(body === undefined ? {} : { 'Content-Type': operation.body?.type ?? 'application/json' }),
    ...headers,
  };
}

/** The credentials that the client adds, without their values. */
function credentialsOf(vendor: VendorName, { credentials }: Operation): Record<string, string> {
  const names = credentials?.split(' ').filter(Boolean) ??
    wayOfVariables(vendor)?.headers ?? ['Authorization'];
  return Object.fromEntries(
    names
      .filter((name) => !name.endsWith('?'))
      .map((name) => [name, name === 'Authorization' ? 'Bearer ***' : '***']),
  );
}

function show(vendor: VendorName, prepared: Prepared, options: CallOptions, terminal: Terminal): void {
  const { operation } = prepared;
  const { headers: given, body } = masked(prepared, options, terminal);
  const url = fullUrl(vendor, prepared, options);
  const headers = { ...credentialsOf(vendor, operation), ...given };
  if (!terminal.isTable) {
    terminal.print(JSON.stringify({ method: operation.method, url, headers, body }, null, 2));
    return;
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = body === undefined ? [] : ['', JSON.stringify(body, null, 2)];
  terminal.print([`${operation.method} ${url}`, ...lines, ...text].join('\n'));
}

/** What is sent, as it may be shown. */
function masked(prepared: Prepared, options: CallOptions, terminal: Terminal) {
  const shown = { headers: headersOf(prepared), body: prepared.body };
  return options.showSecrets ? shown : (hidden(shown, terminal) as typeof shown);
}

/** A line for a shell, which asks for the token itself. */
function curl(vendor: VendorName, prepared: Prepared, options: CallOptions, terminal: Terminal): string {
  const { operation } = prepared;
  const file = /^@(?!-$)/.test(options.body ?? '') ? options.body : undefined;
  // What stands in a file stays there.
  const { headers, body } = masked({ ...prepared, ...(file ? { body: null } : {}) }, options, terminal);
  const { Authorization, ...others } = credentialsOf(vendor, operation);
  const isUsual = operation.credentials === undefined;
  const parts = [
    `-X ${operation.method} ${quoted(fullUrl(vendor, prepared, options))}`,
    ...Object.entries({ ...(isUsual ? {} : others), ...headers }).map(
      ([name, value]) => `-H ${quoted(`${name}: ${value}`)}`,
    ),
    ...(file ? [`--data-binary ${quoted(file)}`] : []),
    ...(body === undefined || file ? [] : [`--data ${quoted(JSON.stringify(body))}`]),
  ];
  return isUsual || Authorization ? curlLine(vendor, parts, options) : `curl ${parts.join(' \\\n  ')}`;
}
