import { type Drive, localText, round } from './driving.ts';

/** Series of trips without an incident, by kind of incident; `drives` are the oldest first. */
export function streaksOf(drives: readonly Drive[]): Record<string, unknown> {
  return {
    ...streak('Acceleration', drives, (drive) => drive.accelerations > 0),
    ...streak('Braking', drives, (drive) => drive.brakings > 0),
    ...streak('Cornering', drives, (drive) => drive.cornerings > 0),
    ...streak('OverSpeed', drives, (drive) => drive.midSpeedingKm + drive.highSpeedingKm > 0.5),
    ...streak('PhoneUsage', drives, (drive) => drive.phone.minutes > 0),
  };
}

function streak(name: string, drives: readonly Drive[], incident: (drive: Drive) => boolean) {
  let best: Drive[] = [];
  let current: Drive[] = [];
  for (const drive of drives) {
    current = incident(drive) ? [] : [...current, drive];
    if (current.length > best.length) best = current;
  }
  const prefix = `Streak${name}`;
  return {
    [`${prefix}Best`]: best.length,
    ...series(`${prefix}Best`, best),
    [`${prefix}CurrentStreak`]: current.length,
    ...series(`${prefix}Current`, current),
    [`${prefix}IsActive`]: true,
  };
}

function series(prefix: string, drives: readonly Drive[]) {
  const last = drives.at(-1);
  return {
    [`${prefix}DurationSec`]: drives.reduce((total, { minutes }) => total + minutes.all * 60, 0),
    [`${prefix}DistanceKm`]: round(drives.reduce((total, { km }) => total + km, 0)),
    [`${prefix}FromDate`]: drives[0] ? localText(drives[0].startLocal) : null,
    [`${prefix}ToDate`]: last ? localText(last.endLocal) : null,
  };
}
