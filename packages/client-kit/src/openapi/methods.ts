import type { Middleware } from 'openapi-fetch';
import type { CallOptions, Serializers } from '../operations/types.ts';
import type { ApiError } from '../results/errors.ts';

/**
 * openapi-fetch's methods, with types that take nothing they do not know. Its own infer the type of the options from what
 * is passed, so that a misspelt name is one more member. Here the path and `parseAs` alone are inferred.
 *
 * `PostOptions`: what a POST takes besides.
 */
export interface Methods<Paths extends {}, PostOptions = unknown> {
  /** Calls a GET endpoint by its path. */
  GET: Method<Paths, 'get'>;
  /** Calls a PUT endpoint by its path. */
  PUT: Method<Paths, 'put'>;
  /** Calls a POST endpoint by its path. */
  POST: Method<Paths, 'post', PostOptions>;
  /** Calls a DELETE endpoint by its path. */
  DELETE: Method<Paths, 'delete'>;
  /** Calls an OPTIONS endpoint by its path. */
  OPTIONS: Method<Paths, 'options'>;
  /** Calls a HEAD endpoint by its path. */
  HEAD: Method<Paths, 'head'>;
  /** Calls a PATCH endpoint by its path. */
  PATCH: Method<Paths, 'patch'>;
  /** Calls a TRACE endpoint by its path. */
  TRACE: Method<Paths, 'trace'>;
  /** Calls an endpoint by its method, in lower case, and its path. */
  request<Verb extends HttpMethod, Path extends PathsWith<Paths, Verb>, As extends ParseAs = 'json'>(
    method: Verb,
    url: Path,
    ...init: InitArguments<OperationAt<Paths, Path, Verb>, As, Verb extends 'post' ? PostOptions : unknown>
  ): Promise<Answer<OperationAt<Paths, Path, Verb>, As>>;
  /** Adds middleware, which runs in this order before a call and in the reverse one after it. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware. */
  eject(...middleware: Middleware[]): void;
}

export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** One method of a client. `Extra`: what its calls take beyond {@link CallInit}. */
export type Method<Paths extends {}, Verb extends HttpMethod, Extra = unknown> = <
  Path extends PathsWith<Paths, Verb>,
  As extends ParseAs = 'json',
>(
  url: Path,
  ...init: InitArguments<OperationAt<Paths, Path, Verb>, As, Extra>
) => Promise<Answer<OperationAt<Paths, Path, Verb>, As>>;

/** How an answer is read. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** Options of a call by its path, besides `params` and `body`. */
export interface CallInit<As extends ParseAs = ParseAs> extends CallOptions, Serializers {
  /** How the answer is read. Default `'json'`. An error is always read as JSON, or else as text. */
  parseAs?: As | undefined;
}

/**
 * The paths that have a method. openapi-fetch's own type asks for them by the type of a whole client, which a compiler
 * makes anew with every keystroke.
 */
export type PathsWith<Paths, Verb extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Verb]: unknown } ? Path : never;
}[keyof Paths];

type OperationAt<Paths, Path extends keyof Paths, Verb> = Paths[Path][Verb & keyof Paths[Path]];

// Over each member of a union: where a path is unknown, all of them are meant, and the complaint has to be about the path.
type InitArguments<Operation, As extends ParseAs, Extra> = Operation extends unknown
  ? Nothing extends Needed<Operation>
    ? [init?: Needed<Operation> & CallInit<As> & Extra]
    : [init: Needed<Operation> & CallInit<As> & Extra]
  : never;

// What an object is assignable to that has no required member.
type Nothing = Record<never, never>;

type Needed<Operation> = ParametersOf<Operation> & BodyOf<Operation>;

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? Nothing extends Parameters
    ? { params?: Parameters | undefined }
    : { params: Parameters }
  : { params?: { query?: Record<string, unknown> | undefined } | undefined };

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Media } }
  ? { body: Media[keyof Media] }
  : Operation extends { requestBody?: infer Body }
    ? NonNullable<Body> extends { content: infer Media }
      ? [NonNullable<Body>] extends [never]
        ? { body?: undefined }
        : { body?: Media[keyof Media] | undefined }
      : { body?: undefined }
    : { body?: undefined };

/** What a method resolves to: either `data` or `error`, and the response. */
export type Answer<Operation, As extends ParseAs = 'json'> =
  | { data: Parsed<Contents<Operation, Success>, As>; error?: never; response: Response }
  | { data?: never; error: NonNullable<Contents<Operation, Failure>> | ApiError; response: Response };

type Parsed<Data, As extends ParseAs> = As extends 'json'
  ? Data
  : As extends 'text'
    ? string
    : As extends 'blob'
      ? Blob
      : As extends 'arrayBuffer'
        ? ArrayBuffer
        : Response['body'];

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | '2XX';
type Failure = 'default' | '4XX' | '5XX' | FailureStatus;
type FailureStatus =
  | (
      | 400
      | 401
      | 402
      | 403
      | 404
      | 405
      | 406
      | 407
      | 408
      | 409
      | 410
      | 411
      | 412
      | 413
      | 414
      | 415
      | 416
      | 417
    )
  | (
      | 418
      | 420
      | 421
      | 422
      | 423
      | 424
      | 425
      | 426
      | 427
      | 428
      | 429
      | 430
      | 431
      | 444
      | 450
      | 451
      | 497
      | 498
    )
  | (499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511);

/** What answers with these statuses hold; `undefined` for one that holds nothing, `never` where none is documented. */
type Contents<Operation, Status> = Operation extends { responses: infer Responses }
  ? Content<Responses[keyof Responses & Status]>
  : never;

// Over each member of a union, where answers differ by status.
type Content<Reply> = Reply extends { content: infer Media } ? Media[keyof Media] : undefined;

/**
 * Built-in paths, and a caller's own. Where both have a path, it has the methods of both, and the caller's go before.
 */
export type AddPaths<BuiltIn extends {}, Own extends {}> = [keyof Own] extends [never]
  ? BuiltIn
  : [keyof Own & keyof BuiltIn] extends [never]
    ? BuiltIn & Own
    : Omit<BuiltIn, keyof Own> & {
        [Path in keyof Own]: Path extends keyof BuiltIn ? AddMethods<BuiltIn[Path], Own[Path]> : Own[Path];
      };

// The generator writes `post?: never` for a method that a path does not have.
type AddMethods<BuiltIn, Own> = {
  [Verb in keyof BuiltIn | keyof Own]: Verb extends keyof Own
    ? [NonNullable<Own[Verb]>] extends [never]
      ? Verb extends keyof BuiltIn
        ? BuiltIn[Verb]
        : never
      : Own[Verb]
    : BuiltIn[Verb & keyof BuiltIn];
};
