import { type Drive, round } from './driving.ts';

/* Sums and means of trips, in the words of each generation of the vendor's services. */

const MILES = 0.6214;
const miles = (km: number) => round(km * MILES);
const sum = (drives: readonly Drive[], of: (drive: Drive) => number) =>
  round(drives.reduce((total, drive) => total + of(drive), 0));

/** What has been driven. */
export interface Totals {
  km: number;
  trips: number;
  driverTrips: number;
  maxSpeed: number;
  averageSpeed: number;
  speedingKm: number;
  accelerations: number;
  brakings: number;
  cornerings: number;
  phone: Drive['phone'];
  minutes: Drive['minutes'];
}

export function totalsOf(drives: readonly Drive[]): Totals {
  const km = sum(drives, (drive) => drive.km);
  const all = sum(drives, (drive) => drive.minutes.all);
  return {
    km,
    trips: drives.length,
    driverTrips: drives.filter((drive) => drive.transport === 'OriginalDriver').length,
    maxSpeed: drives.reduce((most, drive) => Math.max(most, drive.maxSpeed), 0),
    averageSpeed: all ? round((km * 60) / all) : 0,
    speedingKm: sum(drives, (drive) => drive.midSpeedingKm + drive.highSpeedingKm),
    accelerations: sum(drives, (drive) => drive.accelerations),
    brakings: sum(drives, (drive) => drive.brakings),
    cornerings: sum(drives, (drive) => drive.cornerings),
    phone: {
      minutes: sum(drives, (drive) => drive.phone.minutes),
      km: sum(drives, (drive) => drive.phone.km),
      speedingMinutes: sum(drives, (drive) => drive.phone.speedingMinutes),
      speedingKm: sum(drives, (drive) => drive.phone.speedingKm),
    },
    minutes: {
      all,
      day: sum(drives, (drive) => drive.minutes.day),
      night: sum(drives, (drive) => drive.minutes.night),
      rush: sum(drives, (drive) => drive.minutes.rush),
    },
  };
}

function commonFigures(totals: Totals) {
  return {
    MileageKm: totals.km,
    MileageMile: miles(totals.km),
    TripsCount: totals.trips,
    DriverTripsCount: totals.driverTrips,
    OtherTripsCount: totals.trips - totals.driverTrips,
    MaxSpeedKmh: totals.maxSpeed,
    MaxSpeedMileh: miles(totals.maxSpeed),
    AverageSpeedKmh: totals.averageSpeed,
    AverageSpeedMileh: miles(totals.averageSpeed),
    TotalSpeedingKm: totals.speedingKm,
    TotalSpeedingMile: miles(totals.speedingKm),
    PhoneUsageDurationMin: totals.phone.minutes,
    DrivingTime: totals.minutes.all,
    NightDrivingTime: totals.minutes.night,
    DayDrivingTime: totals.minutes.day,
    RushHoursDrivingTime: totals.minutes.rush,
  };
}

/** Driving figures in the words of `statistics/v1`. */
export function legacyStatistics(drives: readonly Drive[]) {
  const totals = totalsOf(drives);
  return {
    ...commonFigures(totals),
    AccelerationCount: totals.accelerations,
    BreakingCount: totals.brakings,
    CorneringCount: totals.cornerings,
    PhoneUsageDistanceKm: totals.phone.km,
    PhoneUsageDistanceMile: miles(totals.phone.km),
    PhoneUsageOverSpeedDurationMin: totals.phone.speedingMinutes,
    PhoneUsageOverSpeedDistanceKm: totals.phone.speedingKm,
    PhoneUsageOverSpeedDistanceMile: miles(totals.phone.speedingKm),
  };
}

/** Everything of the indicators ends so. */
export const levels = { PermissionsLevel: 100, TrustLevel: 100 };

/** Driving figures in the words of the indicators. */
export function indicatorStatistics(drives: readonly Drive[]) {
  const totals = totalsOf(drives);
  return {
    ...commonFigures(totals),
    AccelerationsCount: totals.accelerations,
    BrakingsCount: totals.brakings,
    CorneringsCount: totals.cornerings,
    PhoneUsageMileageKm: totals.phone.km,
    PhoneUsageMileageMile: miles(totals.phone.km),
    PhoneUsageSpeedingDurationMin: totals.phone.speedingMinutes,
    PhoneUsageSpeedingMileageKm: totals.phone.speedingKm,
    PhoneUsageSpeedingMileageMile: miles(totals.phone.speedingKm),
    ...levels,
  };
}

/** Scores of one trip, 0 to 100. */
export function scoresOf(drive: Drive) {
  const { km, minutes, phone, maxSpeed } = drive;
  const calm = (incidents: number) => Math.max(0, 100 - (120 * incidents) / (km + 10));
  const five = {
    acceleration: calm(drive.accelerations),
    braking: calm(drive.brakings),
    cornering: calm(drive.cornerings),
    speeding: Math.max(0, 100 - (100 * (drive.midSpeedingKm + 2 * drive.highSpeedingKm)) / km),
    phone: Math.max(0, 100 - (200 * phone.minutes) / minutes.all),
  };
  const wear = {
    fuel: Math.max(0, 100 - maxSpeed / 5),
    tyres: (five.acceleration + five.cornering) / 2,
    brakes: five.braking,
    depreciation: (five.acceleration + five.braking + five.cornering) / 3,
  };
  const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  const scores = { ...five, safety: mean(Object.values(five)), ...wear, eco: mean(Object.values(wear)) };
  return Object.fromEntries(
    Object.entries(scores).map(([name, value]) => [name, round(value)]),
  ) as typeof scores;
}

/** Scores over trips: each trip counts by its kilometres. `null` where there is none. */
export function meanScores(
  drives: readonly Drive[],
): Record<keyof ReturnType<typeof scoresOf>, number | null> {
  const km = sum(drives, (drive) => drive.km);
  const each = drives.map((drive) => ({ km: drive.km, scores: scoresOf(drive) }));
  const mean = (name: keyof ReturnType<typeof scoresOf>) =>
    km ? round(each.reduce((total, one) => total + one.scores[name] * one.km, 0) / km) : null;
  return {
    acceleration: mean('acceleration'),
    braking: mean('braking'),
    cornering: mean('cornering'),
    speeding: mean('speeding'),
    phone: mean('phone'),
    safety: mean('safety'),
    fuel: mean('fuel'),
    tyres: mean('tyres'),
    brakes: mean('brakes'),
    depreciation: mean('depreciation'),
    eco: mean('eco'),
  };
}

/** Safety scores in the words of `statistics/v1`. */
export function legacyScores(drives: readonly Drive[]) {
  const scores = meanScores(drives);
  return {
    AccelerationScore: scores.acceleration,
    BrakingScore: scores.braking,
    SpeedingScore: scores.speeding,
    DistractedScore: scores.phone,
    CorneringScore: scores.cornering,
    OverallScore: scores.safety,
  };
}

/** Safety scores in the words of the indicators. */
export function safetyScores(drives: readonly Drive[]) {
  const { DistractedScore, OverallScore, ...scores } = legacyScores(drives);
  return { ...scores, PhoneUsageScore: DistractedScore, SafetyScore: OverallScore, ...levels };
}

/** Eco scores in the words of the indicators. */
export function ecoScores(drives: readonly Drive[]) {
  const scores = meanScores(drives);
  return {
    EcoScoreFuel: scores.fuel,
    EcoScoreTyres: scores.tyres,
    EcoScoreBrakes: scores.brakes,
    EcoScoreDepreciation: scores.depreciation,
    EcoScore: scores.eco,
    ...levels,
  };
}

/** Eco scores in the words of `statistics/v1`. */
export function legacyEco(drives: readonly Drive[]) {
  const scores = meanScores(drives);
  return {
    EcoScoringFuel: scores.fuel,
    EcoScoringTyres: scores.tyres,
    EcoScoringBrakes: scores.brakes,
    EcoScoringDepreciation: scores.depreciation,
    EcoScoring: scores.eco,
  };
}
