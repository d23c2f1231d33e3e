import { type SpecValidator, specValidator } from './spec-validator.ts';
import type { Specification } from './specification.ts';
import type { Call, Problem, Route } from './vendor.ts';

/** Compares requests with a vendor's specification. */
export interface Validator {
  /** What the specification does not allow in this request; empty where all is well. Never quotes the request. */
  requestProblems(route: Route, call: Call): Problem[];
  /** True where the specification allows this answer. */
  allowsAnswer(call: Pick<Call, 'method' | 'path'>, status: number, body: unknown): boolean;
}

/** Asks two specifications that have no operation in common. */
export function firstOf(one: Validator, other: Validator): Validator {
  return {
    requestProblems: (route, call) => [
      ...one.requestProblems(route, call),
      ...other.requestProblems(route, call),
    ],
    allowsAnswer: (call, status, body) =>
      one.allowsAnswer(call, status, body) && other.allowsAnswer(call, status, body),
  };
}

/** A problem is named after the parameter, or after where in the body it is. */
function toProblem(line: string): Problem {
  const parameter = /^(\w+) parameter ([^:]+): (.*)$/.exec(line);
  if (parameter) return { name: parameter[2] ?? '', reason: `${parameter[1]} parameter ${parameter[3]}` };
  const [, pointer = '', reason = line] = /^(\/\S*) (.*)$/.exec(line) ?? [];
  return { name: pointer.slice(1).replaceAll('/', '.') || 'body', reason };
}

function bodyProblems(
  spec: SpecValidator,
  operation: { operationId: string; mediaTypes: string[] },
  call: Call,
): Problem[] {
  const { operationId, mediaTypes } = operation;
  if (call.text === '') return spec.requestBody(operationId)(undefined).map(toProblem);
  const mediaType = call.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaTypes.length > 0 && !mediaTypes.includes(mediaType ?? '')) {
    return [{ name: 'content-type', reason: `must be ${mediaTypes.join(' or ')}` }];
  }
  // A form is bytes, which a schema for JSON says nothing about.
  if (mediaType?.startsWith('multipart/')) return [];
  if (call.malformed) return [{ name: 'body', reason: 'is not JSON' }];
  return spec.requestBody(operationId, mediaType)(call.body).map(toProblem);
}

/** Headers with credentials that every way of calling an operation needs. */
function credentialHeaders(specification: object, security: unknown): string[] {
  const { components } = specification as {
    components?: { securitySchemes?: Record<string, { type: string; in?: string; name?: string }> };
  };
  const schemes = components?.securitySchemes ?? {};
  const [first = {}, ...others] = (security ?? []) as Record<string, unknown>[];
  return Object.keys(first)
    .filter((scheme) => others.every((other) => scheme in other))
    .flatMap((scheme) => {
      const { type, in: place, name } = schemes[scheme] ?? { type: '' };
      return type === 'apiKey' && place === 'header' && name ? [name] : [];
    });
}

/** Whether this runtime compiles code at run time, as the checks need it. Cloudflare Workers do not. */
export const canCompile = once(() => {
  try {
    return new Function('return true')() === true;
  } catch {
    return false;
  }
});

/**
 * Holds requests against a specification. Schemas are compiled when the first request needs them; where a runtime
 * compiles nothing, every request passes.
 */
export function createValidator(specification: Specification): Validator {
  if (!canCompile()) return { requestProblems: () => [], allowsAnswer: () => true };
  const spec = specValidator(specification);
  const operations = new Map(
    spec.operations.map(({ method, path, operationId, operation, parameters }) => [
      `${method} ${path}`,
      {
        operationId,
        queryNames: parameters.filter((found) => found.in === 'query').map((found) => String(found.name)),
        credentials: credentialHeaders(specification, operation.security),
        headerNames: parameters.filter((found) => found.in === 'header').map((found) => String(found.name)),
        mediaTypes: Object.keys((operation.requestBody as { content?: object } | undefined)?.content ?? {}),
        checkParameters: once(() => spec.parameters(operationId)),
      },
    ]),
  );
  return {
    allowsAnswer({ method, path }, status, body) {
      const operation = operations.get(`${method.toLowerCase()} ${path}`);
      return !operation || spec.responseBody(operation.operationId, status)(body).length === 0;
    },
    requestProblems(route, call) {
      const operation = operations.get(`${route.method.toLowerCase()} ${route.path}`);
      if (!operation) return [];
      const { queryNames, headerNames, credentials } = operation;
      const names = [...new Set(call.query.keys())];
      const query = Object.fromEntries(
        names.map((name) => {
          const values = call.query.getAll(name);
          return [name, values.length > 1 ? values : (values[0] ?? '')];
        }),
      );
      const header = Object.fromEntries(
        headerNames.flatMap((name) => {
          const value = call.header(name);
          return value === undefined ? [] : [[name.toLowerCase(), value]];
        }),
      );
      const unknown = names
        .filter((name) => !queryNames.includes(name))
        .map((name) => ({ name, reason: 'query parameter is not in the specification' }));
      const parameters = operation.checkParameters()({ path: call.params, query, header }).map(toProblem);
      const missing = credentials
        .filter((name) => call.header(name) === undefined)
        .map((name) => ({ name, reason: 'header is missing' }));
      return [...unknown, ...missing, ...parameters, ...bodyProblems(spec, operation, call)];
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
