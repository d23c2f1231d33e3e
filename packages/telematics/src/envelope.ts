import type { Envelope } from '@x/client-kit/internal';

/*
 * The vendor's envelope `{ Result, Status, Title, Errors }`. It is parsed tolerantly: one of the vendor's own clients
 * meets `Status` as text and `Errors` as a single object, the permissions are in lower camel case, and the older track
 * service has `{ Result: { …, Code } }` alone.
 */
export type Fields = Record<string, unknown>;

function fields(body: unknown): Fields | undefined {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Fields) : undefined;
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isInteger(number) ? (number as number) : undefined;
}

/** `Status` of the body; `undefined` where there is none. */
export function bodyStatus(body: unknown): number | undefined {
  const { Status, status, Code, Result, ...others } = fields(body) ?? {};
  // In lower case it is too common a word to mean this by itself.
  const lower = 'result' in others || 'errors' in others ? status : undefined;
  return wholeNumber(Status ?? lower ?? Code ?? fields(Result)?.Code);
}

/** The HTTP status or the one in the body, whichever is worse. */
export function worseStatus(httpStatus: number, body: unknown): number {
  return Math.max(httpStatus, bodyStatus(body) ?? 0);
}

/** The payload; `undefined` where the body is no envelope. */
export function result(body: unknown): unknown {
  const { Result, result } = fields(body) ?? {};
  return Result === undefined ? result : Result;
}

/** True for an answer in the vendor's own format, which a gateway in front of it would not give. */
export function isEnvelope(body: unknown): boolean {
  return bodyStatus(body) !== undefined;
}

/** What the envelope of an answer says; `undefined` where the body is none, as with realtime positions. */
export function readEnvelope(body: unknown): Envelope | undefined {
  if (!isEnvelope(body) && fields(body)?.Result === undefined) return undefined;
  // HTTP 200 may carry a failing `Status`.
  return { failed: worseStatus(200, body) > 299, payload: result(body) };
}

const MOST_ERRORS = 20;
const MOST_CHARACTERS = 200;
/** Fields of a login, in the spellings that messages use. */
const LOGIN_FIELDS = ['InstanceId', 'InstanceKey', 'LoginFields', 'Password', 'DeviceToken', 'Email'];

/**
 * Which fields of a login `Errors` are about; empty where they name none. Nothing of the vendor's text is passed on: it
 * may quote what was sent, and what was sent is secret.
 */
export function faultyFields(body: unknown): string {
  const { Errors, errors } = fields(body) ?? {};
  const texts = [Errors ?? errors]
    .flat()
    .slice(0, MOST_ERRORS)
    .flatMap((error) => {
      const { Key, Message } = fields(error) ?? {};
      return [Key, Message].map((text) =>
        String(text ?? '')
          .slice(0, MOST_CHARACTERS)
          .toLowerCase(),
      );
    });
  return LOGIN_FIELDS.filter((name) => texts.some((text) => text.includes(name.toLowerCase()))).join(', ');
}
