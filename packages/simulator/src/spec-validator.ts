import {
  escapePointer,
  follow,
  type Json,
  locate,
  type Operation,
  operations,
  type Specification,
} from '@tooling/codegen/operations';
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Says what is wrong with a value, one line for each problem; empty where nothing is. Never quotes the value. */
export type Check = (value: unknown) => string[];

/** The parts of a request beside its body. Names of headers in lower case; values as they were sent. */
export interface RequestParts {
  path?: Record<string, string>;
  query?: Record<string, string | string[]>;
  header?: Record<string, string>;
}

/** Checks requests and responses against one spec. Schemas are compiled when they are first needed. */
export interface SpecValidator {
  operations: readonly Operation[];
  /** The body of a request; `undefined` stands for none. */
  requestBody(operationId: string, mediaType?: string): Check;
  /** Path, query and header parameters of a request, as strings. Parameters that the spec does not know are let pass. */
  parameters(operationId: string): (parts: RequestParts) => string[];
  /** The body of an answer with this status. Falls back to the `4XX` and `default` responses, as OpenAPI does. */
  responseBody(operationId: string, status: number, mediaType?: string): Check;
  /** Any schema of the document, by JSON pointer such as `#/components/schemas/Wallet`. */
  schema(pointer: string): Check;
}

/**
 * Short form for tests: checks a body of one operation.
 *
 * @param side `request`, or `response` together with a status (default 200).
 */
export function validator(
  spec: Specification,
  operationId: string,
  side: 'request' | 'response',
  status = 200,
): Check {
  const validate = specValidator(spec);
  return side === 'request' ? validate.requestBody(operationId) : validate.responseBody(operationId, status);
}

/** A validator for a spec in one piece. Runs on plain data: no file is read. */
export function specValidator(spec: Specification): SpecValidator {
  const ajv = compiler(spec);
  // Values of parameters are strings on the wire, and are read as what the schema says.
  const lenient = compiler(spec, { coerceTypes: 'array' });

  const all = operations(spec);
  const byId = new Map(all.map((operation) => [operation.operationId, operation]));
  const compiled = new Map<string, Check>();

  function schema(pointer: string): Check {
    let check = compiled.get(pointer);
    if (!check) {
      check = toCheck(ajv.compile({ $ref: `spec:${encodeURI(pointer)}` }));
      compiled.set(pointer, check);
    }
    return check;
  }

  function find(operationId: string): Operation {
    const operation = byId.get(operationId);
    if (!operation) throw new Error(`The spec has no operation '${operationId}'.`);
    return operation;
  }

  // The schema of a body: where it is, following references to whole bodies and responses.
  function content(pointer: string, node: Json, mediaType: string | undefined): string | undefined {
    const found = locate(spec, node, pointer);
    const media = (found.node.content ?? {}) as Record<string, Json>;
    const type = mediaType ?? Object.keys(media)[0];
    if (type === undefined || !media[type]?.schema) return undefined;
    return `#${found.pointer}/content/${escapePointer(type)}/schema`;
  }

  return {
    operations: all,
    schema,
    requestBody(operationId, mediaType) {
      const { operation, pointer } = find(operationId);
      const body = operation.requestBody as Json | undefined;
      const target = body && content(`${pointer}/requestBody`, body, mediaType);
      const required = body !== undefined && follow(spec, body).required === true;
      return (value) => {
        if (value === undefined) return required ? ['a body is required'] : [];
        if (!body) return ['the operation takes no body'];
        return target ? schema(target)(value) : [];
      };
    },
    parameters(operationId) {
      const checks = find(operationId).parameters.map((parameter) => parameterCheck(lenient, parameter));
      return (parts) => checks.flatMap((check) => check(parts));
    },
    responseBody(operationId, status, mediaType) {
      const { operation, pointer } = find(operationId);
      const responses = (operation.responses ?? {}) as Record<string, Json>;
      const key = [String(status), `${Math.floor(status / 100)}XX`, 'default'].find(
        (name) => name in responses,
      );
      if (key === undefined) return () => [`status ${status} is not in the spec`];
      const target = content(`${pointer}/responses/${key}`, responses[key]!, mediaType);
      return (value) =>
        target ? schema(target)(value) : value === undefined ? [] : ['the answer has no body'];
    },
  };
}

// Pointers into the document are resolved by Ajv itself, which keeps recursive schemas working.
function compiler(spec: Specification, options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, ...options });
  // The package is CommonJS: its function is the default export, or the module itself, by who imports it.
  (('default' in addFormats ? addFormats.default : addFormats) as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ ...spec, $id: 'spec:' }, undefined, undefined, false);
  return ajv;
}

function parameterCheck(ajv: Ajv2020, parameter: Json): (parts: RequestParts) => string[] {
  const name = String(parameter.name);
  const place = parameter.in as keyof RequestParts;
  const key = place === 'header' ? name.toLowerCase() : name;
  const validate = ajv.compile({
    type: 'object',
    properties: { value: absolute(parameter.schema ?? {}) },
    ...(parameter.required === true ? { required: ['value'] } : {}),
  } as Json);
  return (parts) => {
    const value = parts[place]?.[key];
    return toCheck(validate)(value === undefined ? {} : { value }).map(
      (line) => `${place} parameter ${name}: ${line}`,
    );
  };
}

// Schemas that are taken out of the document have to say which document their references point into.
function absolute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(absolute);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' ? [key, `spec:${value}`] : [key, absolute(value)],
    ),
  );
}

function toCheck(validate: ValidateFunction): Check {
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(line));
}

function line({ instancePath, message, params }: ErrorObject): string {
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  return `${instancePath || '/'} ${message}${extra === undefined ? '' : `: '${extra}'`}`;
}
