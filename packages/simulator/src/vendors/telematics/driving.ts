/*
 * What users drive: made from their name and the day alone, so that it needs no memory and is the same for every call.
 * All figures of all services are sums and means of these trips.
 */

export const DAY = 86_400_000;
const MINUTE = 60_000;
/** Where everybody drives: an hour ahead of UTC, all year. */
const OFFSET = '+01:00';
const OFFSET_MS = 60 * MINUTE;
/** The longest period that is answered, in days. */
const MAX_DAYS = 400;

/** One trip of a user. Times are local: milliseconds since the Unix epoch, as if the place were at UTC. */
export interface Drive {
  id: string;
  trackToken: string;
  userId: string;
  /** Days since the Unix epoch, in local time. */
  day: number;
  startLocal: number;
  endLocal: number;
  transport: 'OriginalDriver' | 'Passenger' | 'Bus';
  tag: string | undefined;
  km: number;
  minutes: { all: number; day: number; night: number; rush: number };
  maxSpeed: number;
  accelerations: number;
  brakings: number;
  cornerings: number;
  midSpeedingKm: number;
  highSpeedingKm: number;
  phone: { minutes: number; km: number; speedingMinutes: number; speedingKm: number };
}

/** A period in local time, from the first to the last millisecond, both included. */
export interface Period {
  from: number;
  to: number;
}

/** The moment in UTC of a local time. */
export const toUtc = (local: number) => local - OFFSET_MS;
/** The local time of a moment. */
export const toLocal = (utc: number) => utc + OFFSET_MS;
/** `2026-01-17T17:48:12`. */
export const localText = (local: number) => new Date(local).toISOString().slice(0, 19);
/** `2026-01-17T17:48:12+01:00`. */
export const offsetText = (local: number) => localText(local) + OFFSET;

export const round = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Reads a period: days, local date-times, or date-times with an offset. A day stands for all of it. `undefined` where it
 * is none, ends before it begins or is longer than {@link MAX_DAYS}.
 */
export function periodOf(start: unknown, end: unknown): Period | undefined {
  const from = localOf(start, 0);
  const to = localOf(end, DAY - 1);
  return from <= to && to - from < MAX_DAYS * DAY ? { from, to } : undefined;
}

function localOf(value: unknown, added: number): number {
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Date.parse(text) + added;
  if (/(Z|[+-]\d\d:?\d\d)$/.test(text)) return toLocal(Date.parse(text));
  return Date.parse(`${text}Z`);
}

/** The days of a period. */
export function daysOf({ from, to }: Period): number[] {
  const first = Math.floor(from / DAY);
  return Array.from({ length: Math.floor(to / DAY) - first + 1 }, (_, index) => first + index);
}

/** What a user has driven in a period, the oldest first. Who has not been there yet has driven nothing. */
export function drivesOf(userId: string, period: Period, createdAt: number, now: number): Drive[] {
  const from = Math.max(period.from, toLocal(createdAt));
  const to = Math.min(period.to, toLocal(now));
  if (from > to) return [];
  return daysOf({ from, to })
    .flatMap((day) => drivesOfDay(userId, day))
    .filter(({ startLocal, endLocal }) => startLocal >= from && startLocal <= to && endLocal <= toLocal(now));
}

/** The trip with an id or a track token, whether or not it is over. The ids hold user, day and number. */
export function driveWithId(id: string, userIds: Iterable<string>): Drive | undefined {
  const match = /^([0-9a-f]{8}-[0-9a-f]{4})-4[0-9a-f]{3}-[89][0-9a-f]{3}-([0-9a-f]{12})$/.exec(id);
  if (!match) return undefined;
  for (const userId of userIds) {
    if (!userId.startsWith(match[1]!)) continue;
    const day = Number.parseInt(match[2]!, 16);
    return drivesOfDay(userId, day).find((drive) => drive.id === id || drive.trackToken === id);
  }
  return undefined;
}

function drivesOfDay(userId: string, day: number): Drive[] {
  const next = randomOf(`${userId} ${day}`);
  const count = Math.floor(next() * 4);
  // One after the other, from six in the morning, three and a half hours apart.
  return Array.from({ length: count }, (_, index) => drive(userId, day, index, next));
}

function drive(userId: string, day: number, index: number, next: () => number): Drive {
  const all = 8 + Math.floor(next() * 50);
  const startMinute = 6 * 60 + index * 300 + Math.floor(next() * 200);
  const startLocal = day * DAY + startMinute * MINUTE;
  const average = 22 + next() * 45;
  const km = round((average * all) / 60);
  const count = (most: number) => Math.floor(next() ** 3 * (most + 1));
  const speeding = next() ** 3 * 0.2 * km;
  const phoneMinutes = Math.floor(next() ** 4 * all * 0.3);
  const phoneKm = round((average * phoneMinutes) / 60);
  const kind = next();
  const end = day.toString(16).padStart(12, '0');
  const id = (variant: string) =>
    `${userId.slice(0, 13)}-4${index.toString(16).padStart(3, '0')}-${variant}000-${end}`;
  return {
    id: id('8'),
    trackToken: id('9'),
    userId,
    day,
    startLocal,
    endLocal: startLocal + all * MINUTE,
    transport: kind < 0.8 ? 'OriginalDriver' : kind < 0.95 ? 'Passenger' : 'Bus',
    tag: next() < 0.3 ? 'Business' : undefined,
    km,
    minutes: { all, ...partsOfDay(startMinute, all) },
    maxSpeed: round(average * (1.3 + next() * 0.9)),
    accelerations: count(6),
    brakings: count(6),
    cornerings: count(4),
    midSpeedingKm: round(speeding * 0.8),
    highSpeedingKm: round(speeding * 0.2),
    phone: {
      minutes: phoneMinutes,
      km: phoneKm,
      speedingMinutes: Math.floor(phoneMinutes / 4),
      speedingKm: round(phoneKm / 4),
    },
  };
}

function partsOfDay(startMinute: number, all: number) {
  const parts = { day: 0, night: 0, rush: 0 };
  for (let minute = startMinute; minute < startMinute + all; minute += 1) {
    const hour = Math.floor(minute / 60) % 24;
    if (hour < 6 || hour >= 22) parts.night += 1;
    else if ((hour >= 7 && hour < 9) || (hour >= 16 && hour < 18)) parts.rush += 1;
    else parts.day += 1;
  }
  return parts;
}

/** Numbers from 0 to 1 that look random and follow from a text (FNV-1a, then mulberry32). */
function randomOf(text: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
