import type { Reply } from '../../vendor.ts';

/** Anything that has an id and can be asked for. */
export type Entity = { Id: string } & Record<string, unknown>;

/** The body of a request; the validator has made sure of its members. */
export type Body = Record<string, unknown>;

const messages: Record<number, string> = {
  400: 'The request is not valid.',
  401: 'Request denied. Unauthorized access.',
  403: 'This is for administrators only.',
  404: 'Request not found. The specified uri does not exist.',
  415: 'The content type is not supported.',
  429: 'The quota is reached.',
  500: 'Unhandled Exception occurred. Unable to process the request.',
};

/** An error in its envelope. */
export function failure(
  status: number,
  { message, fields }: { message?: string; fields?: readonly { name: string; reason: string }[] } = {},
): Reply {
  const exceptionMessage = message ?? messages[status] ?? `Status ${status}.`;
  return {
    status,
    body: {
      statusCode: status,
      isError: true,
      responseException: { exceptionMessage, validationErrors: fields },
    },
  };
}

/** A request that a rule of business forbids. */
export const refusal = (message: string): Reply => failure(400, { message });

/** A result in its envelope. */
export function success(verb: string, result: unknown): Reply {
  return {
    status: 200,
    body: { statusCode: 200, message: `${verb} Request successful.`, isError: false, result },
  };
}

/** Tells an answer that ends the call from what was written. */
export const isReply = (value: Entity | Reply): value is Reply => 'status' in value && 'body' in value;

export const done = 'Request completed';

/** These members of an entity, where it has them. The names stand in one text, with spaces between them. */
export const pick = (entity: object, names: string): Body =>
  Object.fromEntries(
    names
      .split(' ')
      .filter((name) => name in entity)
      .map((name) => [name, (entity as Body)[name]]),
  );

/** A time as the vendor writes it: UTC, without a zone. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '');
}
