import { isVisible, plainText } from '../platform/visible-text.ts';
import type { Penalty, StoredRecord, StoredToken } from './contract.ts';

type Shape = Record<string, unknown>;

const isObject = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isMaybe = (check: (value: unknown) => boolean, value: unknown) => value === undefined || check(value);
const isTimes = (value: unknown) => Array.isArray(value) && value.every(isTime);
const isTexts = (value: unknown) => isObject(value) && Object.values(value).every(isText);

/** The codes of the errors that a penalty can stand for. Anything else says "not now" and no more. */
const CODES = [
  'BadCredentials',
  'BudgetSpent',
  'Locked',
  'Misconfigured',
  'PersonNeeded',
  'SessionContested',
  'Transient',
];
const MOST_MESSAGE = 500;

const isPenalty = (value: unknown): value is Shape & { code: string; message: string } =>
  isObject(value) &&
  isTime(value.at) &&
  isMaybe(isTime, value.ms) &&
  isMaybe(isTime, value.usedMs) &&
  isMaybe(isCount, value.status) &&
  isCount(value.attempt) &&
  isText(value.code) &&
  isText(value.message) &&
  isMaybe(isText, value.chargeId);

/** A penalty goes into errors and logs, and any program that can write to the store may have written it. */
function readPenalty(value: unknown): Penalty | undefined {
  if (!isPenalty(value)) return undefined;
  return {
    ...value,
    call: value.call === 'acquire' || value.call === 'renew' ? value.call : undefined,
    code: CODES.includes(value.code) ? value.code : 'Transient',
    message: plainText(value.message, MOST_MESSAGE),
  } as unknown as Penalty;
}

const isToken = (value: unknown): value is Shape =>
  isObject(value) &&
  isVisible(value.accessToken) &&
  isTime(value.obtainedAt) &&
  (value.source === 'acquire' || value.source === 'renew') &&
  isMaybe(isTime, value.lifeMs) &&
  isMaybe(isText, value.refreshToken) &&
  isMaybe(isTime, value.refreshObtainedAt) &&
  isMaybe(isTime, value.refreshLifeMs) &&
  isMaybe(isTexts, value.extras) &&
  isMaybe(isText, value.credential) &&
  // What a user supplied is not stored: another program has put it there, or a version that did store it.
  value.supplied === undefined;

/** The fields that a token has, and no others. */
function readToken(value: unknown): StoredToken | undefined {
  if (!isToken(value)) return undefined;
  const { accessToken, obtainedAt, lifeMs, refreshToken, refreshObtainedAt, refreshLifeMs } = value;
  const { extras, credential, proven, source } = value;
  return {
    accessToken,
    obtainedAt,
    lifeMs,
    refreshToken,
    refreshObtainedAt,
    refreshLifeMs,
    extras,
    credential,
    proven: proven === true || undefined,
    source,
  } as StoredToken;
}

function readPenalties(value: unknown): StoredRecord['penalties'] {
  if (!isObject(value)) return undefined;
  const read = Object.entries(value).map(([name, penalty]) => [name, readPenalty(penalty)] as const);
  return Object.fromEntries(read.filter(([, penalty]) => penalty));
}

function readCredentials(value: unknown): StoredRecord['credentials'] {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([name, known]) => {
    if (!isObject(known)) return [];
    const { latch, lockOut, failedLogins, unprovenLogins, proven, worked } = known;
    const read = {
      latch: readPenalty(latch),
      lockOut: readPenalty(lockOut),
      failedLogins: isTimes(failedLogins) ? failedLogins : undefined,
      unprovenLogins: isTimes(unprovenLogins) ? unprovenLogins : undefined,
      proven: proven === true || undefined,
      worked: worked === true || undefined,
    };
    return [[name, read] as const];
  });
  return Object.fromEntries(entries) as StoredRecord['credentials'];
}

/**
 * What a store gave, or `undefined` for anything that is not a record. A store is untrusted: a file may be cut, edited or
 * written by a later version, so that whole fields that cannot be read are dropped and unknown ones are kept.
 */
export function readRecord(value: unknown): StoredRecord | undefined {
  if (!isObject(value) || !isCount(value.version) || !isCount(value.generation) || !isCount(value.epoch))
    return undefined;
  const { generation, rejected, inDoubt, penalties, logins, credentials, token } = value;
  return {
    ...value,
    // A refusal of a token that was never issued is none.
    rejected: isCount(rejected) && rejected <= generation ? rejected : undefined,
    inDoubt: isObject(inDoubt) && isText(inDoubt.hash) && isTime(inDoubt.at) ? inDoubt : undefined,
    penalties: readPenalties(penalties),
    logins: isTimes(logins) ? logins : undefined,
    credentials: readCredentials(credentials),
    token: readToken(token),
  } as StoredRecord;
}
