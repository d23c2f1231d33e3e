import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Failure } from './failure.ts';
import { configFolder, readPrivate } from './folders.ts';
import type { VendorName } from './vendors.ts';

const values = z.record(z.string(), z.union([z.string(), z.number()]));
const account = z.union([z.strictObject({ command: z.array(z.string()).check(z.minLength(1)) }), values]);
const profiles = z.record(z.string(), z.record(z.string(), account));

const commandLimitMs = 60_000;

/** Path of the file that profiles are in. */
export const profilePath = (): string => join(configFolder(), 'profiles.json');

/**
 * What a profile says of a vendor: options by their names, such as `username`. They stand in the file, or a command prints
 * them as a JSON object.
 */
export function readProfile(profile: string, vendor: VendorName): Record<string, string> {
  const path = profilePath();
  const found = parse(path, profiles, textOf(path))[profile];
  if (!found) throw new Failure(`There is no profile "${profile}" in ${path}.`);
  const entry = found[vendor];
  if (!entry) throw new Failure(`The profile "${profile}" in ${path} says nothing of ${vendor}.`);
  const given = Array.isArray(entry.command) ? ofCommand(entry.command, profile, vendor) : entry;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
}

function textOf(path: string): string {
  try {
    return readPrivate(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Failure(`There are no profiles: ${path} does not exist. The README shows what stands in it.`);
  }
}

function ofCommand(command: string[], profile: string, vendor: VendorName): Record<string, string | number> {
  const where = `the command of ${vendor} in the profile "${profile}"`;
  const [program = '', ...given] = command;
  let printed: string;
  try {
    printed = execFileSync(program, given, {
      encoding: 'utf8',
      timeout: commandLimitMs,
      // It may ask for a password, and say why it fails.
      stdio: ['inherit', 'pipe', 'inherit'],
    });
  } catch (error) {
    const { status, code } = error as { status?: number; code?: string };
    throw new Failure(`${capital(where)} failed (${code ?? `exit code ${status}`}).`);
  }
  return parse(`what ${where} prints on its standard output`, values, printed);
}

/** Reads JSON of a known form. What is wrong is told without quoting anything: it may be a secret. */
function parse<T extends z.ZodMiniType>(where: string, schema: T, text: string): z.output<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure(`${capital(where)} is not JSON.`);
  }
  const { data, error } = schema.safeParse(value);
  if (!error) return data as z.output<T>;
  const places = error.issues.map(({ path }) => path.join('.') || 'the whole');
  throw new Failure(`${capital(where)} has not the form that the README shows, at: ${places.join(', ')}.`);
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
