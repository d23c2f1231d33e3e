import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Fault, vendorNames } from './types.ts';
import { canCompile } from './validation.ts';

// What users hand over, in code, on the command line and over HTTP: all of it is checked before anything is started or
// changed, and what is wrong is named.

type Schema = Record<string, unknown>;

const flag = { type: 'boolean' };
const duration = { type: 'number', minimum: 0 };
const status = { type: 'integer', minimum: 200, maximum: 599 };

/** An object that has no other members. */
function closed(properties: Record<string, Schema>, ...required: string[]): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

const perVendor = (schema: Schema) => closed(Object.fromEntries(vendorNames.map((name) => [name, schema])));
/** Applies a schema only where a condition holds. Errors are those of the schema alone. */
const when = (condition: Schema, schema: Schema): Schema => ({ if: { not: condition }, else: schema });
/** One value for all vendors, or an object with some of them. */
const oneOrPerVendor = (schema: Schema): Schema => ({
  allOf: [when({ type: 'object' }, perVendor(schema)), when({ not: { type: 'object' } }, schema)],
});

/** The members that faults of a kind have, beside those that all have; `required` are those that a kind needs. */
const faultMembers: Record<Fault['kind'], { required?: string; members: Record<string, Schema> }> = {
  latency: { required: 'ms', members: { ms: duration } },
  drop: { members: { processed: flag } },
  status: {
    required: 'status',
    members: {
      status,
      retryAfter: { type: ['number', 'string'], minimum: 0, pattern: '^[ -~]{1,100}$' },
      body: { enum: ['vendor', 'html', 'empty'] },
      processed: flag,
    },
  },
  'body-status': { required: 'status', members: { status, processed: flag } },
  html: { members: { processed: flag } },
  cut: { members: {} },
  refusal: { members: { status, inBody: flag, empty: flag } },
  'clock-skew': { required: 'ms', members: { ms: { type: 'number' } } },
};
const faultScope = {
  on: { enum: ['login', 'renew', 'revoke', 'data', 'open', 'token', 'any'] },
  times: { type: 'integer', minimum: 1 },
  skip: { type: 'integer', minimum: 0 },
};
const fault: Schema = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { enum: Object.keys(faultMembers) } },
  allOf: Object.entries(faultMembers).map(([kind, { required, members }]) =>
    when(
      { properties: { kind: { const: kind } }, required: ['kind'] },
      closed({ kind: {}, ...faultScope, ...members }, ...(required ? [required] : [])),
    ),
  ),
};
const faults = { type: 'array', items: fault };

const life = oneOrPerVendor({ type: 'number', exclusiveMinimum: 0 });
const limit = closed(
  { logins: { type: 'integer', minimum: 0 }, windowMs: duration, blockMs: duration },
  'logins',
  'windowMs',
  'blockMs',
);
const loginLimit = {
  allOf: [when({ type: 'boolean' }, { enum: [false] }), when({ not: { type: 'boolean' } }, limit)],
};
const settings = closed({
  vendors: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: vendorNames } },
  lifeMs: life,
  refreshLifeMs: life,
  faults: perVendor(faults),
  port: { type: 'integer', minimum: 0, maximum: 65_535 },
  origins: { type: 'array', items: { type: 'string', webOrigin: true } },
  loginLimit: closed({ portal: loginLimit, telematics: loginLimit }),
  portal: closed({
    environment: { enum: ['sandbox', 'production'] },
    limits: flag,
    webhook: closed(
      {
        url: { type: 'string', httpUrl: true },
        secret: { type: 'string' },
        repeats: { type: 'integer', minimum: 0, maximum: 10 },
      },
      'url',
      'secret',
    ),
    comments: { type: 'object', additionalProperties: { type: 'string' } },
  }),
  own: perVendor({ type: 'string' }),
  core: closed({ jobMs: duration }),
  elyssa: closed({ companyIdRequired: flag }),
  telematics: closed({ users: { type: 'integer', minimum: 1, maximum: 100_000 } }),
  elevate: closed({ customers: { type: 'integer', minimum: 0, maximum: 100_000 } }),
  clock: { type: 'object' },
  speed: { type: 'number', exclusiveMinimum: 0, maximum: 100_000 },
});

/** True for what a browser sends as `Origin`, such as `http://localhost:5173`. */
export function isWebOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  ajv.addKeyword({
    keyword: 'webOrigin',
    type: 'string',
    validate: (_: true, text: string) => isWebOrigin(text),
  });
  ajv.addKeyword({
    keyword: 'httpUrl',
    type: 'string',
    validate: (_: true, text: string) => isHttpUrl(text),
  });
  return ajv;
}

/** Says what is wrong with a value, and where; `undefined` where nothing is. No value is quoted. */
type Check = (value: unknown) => string | undefined;

function check(schema: Schema, name: string): Check {
  let validate: ValidateFunction | undefined;
  return (value) => {
    // Where a runtime compiles no code, as on Cloudflare Workers, everything passes.
    if (!canCompile()) return undefined;
    validate ??= compiler().compile(schema);
    if (validate(value)) return undefined;
    // An `if` says only that what is behind it failed.
    const error = validate.errors?.find(({ keyword }) => keyword !== 'if');
    return error && [name, place(error), reason(error)].filter(Boolean).join(' ');
  };
}

export const settingsProblem = check(settings, 'option');
/** Faults, one or several; several come in an array. */
export const faultsProblem = check(faults, 'fault');
export const revokeProblem = check(closed({ which: { enum: ['all', 'access'] } }), 'body');

/** A path as one writes it in code: `[0].kind`, `portal.environment`. */
function place({ instancePath }: ErrorObject): string {
  return instancePath
    .slice(1)
    .replaceAll(/(^|\/)(\d+)(?=\/|$)/g, '[$2]')
    .replaceAll('/', '.');
}

function reason({ keyword, params, message, instancePath }: ErrorObject): string {
  if (keyword === 'enum') return `must be ${listOf(params.allowedValues as string[])}`;
  if (keyword === 'webOrigin') return 'must be a web origin such as http://localhost:5173';
  if (keyword === 'httpUrl') return 'must be a URL that begins with http: or https:';
  if (keyword === 'additionalProperties') {
    const member = `must not have the member "${params.additionalProperty}"`;
    return instancePath === '' ? `"${params.additionalProperty}" does not exist` : member;
  }
  if (keyword === 'required') return `needs the member "${params.missingProperty}"`;
  return String(message);
}

function listOf(values: readonly string[]): string {
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}` : String(values[0]);
}
