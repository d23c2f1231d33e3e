import { isHeaderName, isHeaderValue, isVisible } from '../platform/visible-text.ts';
import type { StoredRecord } from './contract.ts';

type Shape = Record<string, unknown>;

const isObject = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isMaybe = (check: (value: unknown) => boolean, value: unknown) => value === undefined || check(value);
const isTimes = (value: unknown) => Array.isArray(value) && value.every(isTime);
const isTexts = (value: unknown) => isObject(value) && Object.values(value).every(isText);

const isHeaders = (value: unknown) =>
  isObject(value) && Object.keys(value).every(isHeaderName) && Object.values(value).every(isHeaderValue);

const isPenalty = (value: unknown) =>
  isObject(value) &&
  isTime(value.at) &&
  isMaybe(isTime, value.ms) &&
  isMaybe(isTime, value.debtMs) &&
  isCount(value.attempt) &&
  isText(value.code) &&
  isText(value.message) &&
  isMaybe(isText, value.credential) &&
  isMaybe(isText, value.by);

const isToken = (value: unknown) =>
  isObject(value) &&
  isVisible(value.accessToken) &&
  isTime(value.obtainedAt) &&
  (value.source === 'acquire' || value.source === 'renew') &&
  isMaybe(isTime, value.lifeMs) &&
  isMaybe(isText, value.refreshToken) &&
  isMaybe(isTime, value.refreshObtainedAt) &&
  isMaybe(isTime, value.refreshLifeMs) &&
  isMaybe(isTexts, value.extras) &&
  isMaybe(isHeaders, value.headers);

/**
 * What a store gave, or `undefined` for anything that is no record. A store is outside: a file may be cut, edited or
 * written by a later version, so that whole fields that cannot be read are dropped and unknown ones are kept.
 */
export function readRecord(value: unknown): StoredRecord | undefined {
  if (!isObject(value) || !isCount(value.version) || !isCount(value.generation) || !isCount(value.epoch))
    return undefined;
  const { rejected, inDoubt, penalties, failedLogins, unprovenLogins, logins, token } = value;
  const { provenCredential, workedCredential } = value;
  return {
    ...value,
    rejected: isCount(rejected) ? rejected : undefined,
    inDoubt: isObject(inDoubt) && isText(inDoubt.hash) && isTime(inDoubt.at) ? inDoubt : undefined,
    penalties: isObject(penalties)
      ? Object.fromEntries(Object.entries(penalties).filter(([, penalty]) => isPenalty(penalty)))
      : undefined,
    failedLogins: isTimes(failedLogins) ? failedLogins : undefined,
    unprovenLogins: isTimes(unprovenLogins) ? unprovenLogins : undefined,
    logins: isTimes(logins) ? logins : undefined,
    provenCredential: isText(provenCredential) ? provenCredential : undefined,
    workedCredential: isText(workedCredential) ? workedCredential : undefined,
    token: isToken(token) ? token : undefined,
  } as StoredRecord;
}
