import type { MaybeOptionalInit, ParseAsResponse } from 'openapi-fetch';

/**
 * openapi-fetch's methods with the answers' types as the specification has them. Its own go through every type and
 * rebuild it, so that the open text in `'CAD' | 'USD' | (string & {})` becomes an object, which is no string.
 */
export type Methods<Paths extends {}> = {
  [Verb in HttpMethod as Uppercase<Verb>]: Method<Paths, Verb>;
};

type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** One method of a client. `Extra`: what its calls take beyond what openapi-fetch knows. */
export type Method<Paths extends {}, Verb extends HttpMethod, Extra = unknown> = <
  Path extends PathsWith<Paths, Verb>,
  Init extends MaybeOptionalInit<Paths[Path], Verb & keyof Paths[Path]>,
>(
  url: Path,
  ...init: undefined extends MaybeOptionalInit<Paths[Path], Verb & keyof Paths[Path]>
    ? [(Init & Extra & { [key: string]: unknown })?]
    : [Init & Extra & { [key: string]: unknown }]
) => Promise<Answer<Paths[Path][Verb & keyof Paths[Path]], Init>>;

/**
 * The paths that have a method. openapi-fetch's own type asks for them by the type of a whole client, which a compiler
 * makes anew with every keystroke.
 */
type PathsWith<Paths, Verb extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Verb]: unknown } ? Path : never;
}[keyof Paths];

type Answer<Operation, Init> =
  | { data: ParseAsResponse<Contents<Operation, Success>, Init>; error?: never; response: Response }
  | { data?: never; error: Contents<Operation, Failure>; response: Response };

type Success = 200 | 201 | 202 | 203 | 204 | 206 | 207 | '2XX';
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

/** What answers with these statuses hold; `never` where they hold nothing. */
type Contents<Operation, Status> = Operation extends { responses: infer Responses }
  ? { [Code in keyof Responses & Status]: Content<Responses[Code]> }[keyof Responses & Status]
  : never;

type Content<Reply> = Reply extends { content: infer Media } ? Media[keyof Media] : never;
