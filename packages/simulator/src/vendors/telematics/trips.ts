import { type Call, member, type Reply, type Route } from '../../vendor.ts';
import { type Access, post } from './access.ts';
import {
  type Drive,
  driveWithId,
  offsetText,
  type Period,
  periodOf,
  round,
  toLocal,
  toUtc,
} from './driving.ts';
import { scoresOf } from './figures.ts';
import { failure, invalid, success } from './replies.ts';
import { company, type User, type World } from './world.ts';

type Body = Record<string, unknown>;
const MILES = 0.6214;

/** What of a trip is asked for. */
function tripOf(drive: Drive, user: User, world: World, body: Body, single: boolean) {
  const imperial = body.UnitSystem === 'Imperial';
  const length = (km: number) => round(imperial ? km * MILES : km);
  return {
    Id: drive.id,
    DateUpdated: new Date(toUtc(drive.endLocal) + 60_000).toISOString().replace('.000Z', '+00:00'),
    ...(body.IncludeDetails
      ? {
          Identifiers: {
            CompanyId: company.id,
            ApplicationId: world.groups.get(user.instanceId)?.appId ?? null,
            InstanceId: user.instanceId,
            UserId: user.deviceToken,
          },
        }
      : {}),
    Data: {
      UnitSystem: imperial ? 'Imperial' : 'Si',
      ...(body.IncludeDetails ? details(drive, single) : {}),
    },
    ...(body.IncludeStatistics ? { Statistics: statistics(drive, length) } : {}),
    ...(body.IncludeScores ? { Scores: scores(drive) } : {}),
    ...(body.IncludeWaypoints ? { Waypoints: waypoints(drive) } : {}),
    ...(body.IncludeEvents ? { Events: events(drive) } : {}),
    ...(body.IncludeRelated
      ? { Related: [{ Type: 'Waypoints', Uri: `/trips/get/v1/${drive.id}/waypoints` }] }
      : {}),
  };
}

function details(drive: Drive, single: boolean) {
  const place = (Latitude: number, Longitude: number) => ({
    Full: 'Unter den Linden, Berlin, Germany',
    Parts: { CountryCode: 'DEU', Country: 'Germany', City: 'Berlin', Street: 'Unter den Linden' },
    Latitude,
    Longitude,
  });
  return {
    StartDate: offsetText(drive.startLocal),
    EndDate: offsetText(drive.endLocal),
    ...(single
      ? {
          StartDateUnixMilliseconds: toUtc(drive.startLocal),
          EndDateUnixMilliseconds: toUtc(drive.endLocal),
        }
      : {}),
    Addresses: { Start: place(52.517, 13.389), End: place(52.53, 13.41) },
    TransportType: { Current: drive.transport, ConfirmNeeded: false },
    Tags: drive.tag ? [drive.tag] : [],
    IncomingTrackToken: drive.trackToken,
  };
}

function statistics(drive: Drive, length: (km: number) => number) {
  const { minutes, phone } = drive;
  return {
    Mileage: length(drive.km),
    DurationMinutes: minutes.all,
    AccelerationsCount: drive.accelerations,
    BrakingsCount: drive.brakings,
    CorneringsCount: drive.cornerings,
    TotalSpeedingMileage: length(drive.midSpeedingKm + drive.highSpeedingKm),
    MidSpeedingMileage: length(drive.midSpeedingKm),
    HighSpeedingMileage: length(drive.highSpeedingKm),
    PhoneUsageDurationMinutes: phone.minutes,
    PhoneUsageMileage: length(phone.km),
    PhoneUsageWithSpeedingDurationMinutes: phone.speedingMinutes,
    PhoneUsageWithSpeedingMileage: length(phone.speedingKm),
    DayHours: minutes.day,
    RushHours: minutes.rush,
    NightHours: minutes.night,
    AverageSpeed: length((drive.km * 60) / minutes.all),
    MaxSpeed: length(drive.maxSpeed),
  };
}

function scores(drive: Drive) {
  const found = scoresOf(drive);
  return {
    Safety: found.safety,
    Acceleration: found.acceleration,
    Braking: found.braking,
    Cornering: found.cornering,
    Speeding: found.speeding,
    PhoneUsage: found.phone,
    Eco: found.eco,
    EcoBrakes: found.brakes,
    EcoDepreciation: found.depreciation,
    EcoFuel: found.fuel,
    EcoTyres: found.tyres,
  };
}

/** A point for each minute of a trip. */
function waypoints(drive: Drive) {
  return Array.from({ length: drive.minutes.all + 1 }, (_, index) => ({
    Index: index,
    SecSinceStart: index * 60,
    PointDateUnixMilliseconds: toUtc(drive.startLocal) + index * 60_000,
    Lat: round(52.517 + index * 0.001),
    Long: round(13.389 + index * 0.001),
    Speed: round((drive.km * 60) / drive.minutes.all),
    SpeedLimit: 50,
    PhoneUsage: index < drive.phone.minutes,
  }));
}

/** An event for each incident of a trip, so that their numbers are those of its statistics. */
function events(drive: Drive) {
  const kinds = [
    ['Acceleration', drive.accelerations],
    ['Braking', drive.brakings],
    ['Cornering', drive.cornerings],
  ] as const;
  return kinds.flatMap(([Type, count]) =>
    Array.from({ length: count }, (_, index) => ({
      Id: '',
      Type,
      Date: offsetText(drive.startLocal + (index + 1) * 60_000),
      Lat: 52.52,
      Long: 13.4,
      Value: 3.1,
    })),
  );
}

function periodIn(body: Body): Period | undefined {
  const stamps = [body.StartDateTimestampSec, body.EndDateTimestampSec];
  if (stamps.every((stamp) => typeof stamp === 'number')) {
    const [from, to] = stamps.map((stamp) => toLocal(Number(stamp) * 1000)) as [number, number];
    return from <= to ? { from, to } : undefined;
  }
  return periodOf(body.StartDate, body.EndDate);
}

function sorted(drives: Drive[], order: unknown): Drive[] {
  const by = String(order ?? 'StartDateUtc').startsWith('End') ? 'endLocal' : 'startLocal';
  const ascending = [...drives].sort((one, other) => one[by] - other[by]);
  return String(order).endsWith('_Desc') ? ascending.reverse() : ascending;
}

const tags = (body: Body, name: string) => body[name] as string[] | undefined;

function listTrips(world: World, users: readonly User[], call: Call, short: boolean): Reply {
  const body = call.body as Body;
  const period = periodIn(body);
  if (!period) return invalid('StartDate', 'StartDate and EndDate are no period that can be answered.');
  const included = tags(body, 'TagsIncluded');
  const excluded = tags(body, 'TagsExcluded');
  const drives = users
    .flatMap((user) => world.drives(user, period))
    .filter(
      ({ tag }) =>
        (!included?.length || (tag !== undefined && included.includes(tag))) &&
        !(tag !== undefined && excluded?.includes(tag)),
    );
  const page = Number(member(body.Paging, 'Page') ?? 1);
  const count = Number(member(body.Paging, 'Count') ?? 50);
  if (count > 50) return invalid('Paging.Count', 'Paging.Count is at most 50.');
  const pages = Math.max(1, Math.ceil(drives.length / count));
  const some = sorted(drives, body.SortBy).slice((page - 1) * count, page * count);
  return success({
    Trips: some.map((drive) =>
      short ? { Id: drive.id } : tripOf(drive, world.users.get(drive.userId)!, world, body, false),
    ),
    ...(member(body.Paging, 'IncludePagingInfo')
      ? {
          PagingInfo: {
            HasPreviousPage: page > 1,
            HasNextPage: page < pages,
            TotalItems: drives.length,
            TotalPages: pages,
            CurrentPage: page,
          },
        }
      : {}),
  });
}

function oneTrip(world: World, user: User, call: Call, points: boolean): Reply {
  const drive = driveWithId(call.params.tripId ?? '', [user.deviceToken]);
  if (!drive || toUtc(drive.endLocal) > world.now()) return failure(404);
  // What wraps the points is not documented, so this is made up.
  if (points) return success({ Waypoints: waypoints(drive) });
  return success({ Trip: tripOf(drive, user, world, (call.body ?? {}) as Body, true) });
}

/** Trips of the user whose token it is, and of any user for admins. */
export function tripRoutes(access: Access, world: World): Route[] {
  type Handle = (user: User, call: Call) => Reply;
  const admin = (handle: Handle) =>
    access.admin((call) => {
      const user = world.users.get(String(member(member(call.body, 'Identifiers'), 'UserId')));
      return user ? handle(user, call) : failure(404);
    });
  const list: Handle = (user, call) => listTrips(world, [user], call, false);
  const short: Handle = (user, call) => listTrips(world, [user], call, true);
  /** Third parties name a company here. */
  const shortOfCompany = access.admin((call) => {
    const companyId = String(member(member(call.body, 'Identifiers'), 'CompanyId'));
    return listTrips(world, world.usersOf({ companyId }), call, true);
  });
  const one: Handle = (user, call) => oneTrip(world, user, call, false);
  const points: Handle = (user, call) => oneTrip(world, user, call, true);
  return [
    post('/trips/get/admin/v1', admin(list)),
    post('/trips/get/admin/v1/short', (call) =>
      member(member(call.body, 'Identifiers'), 'CompanyId') === undefined
        ? admin(short)(call)
        : shortOfCompany(call),
    ),
    post('/trips/get/admin/v1/{tripId}', admin(one)),
    post('/trips/get/admin/v1/{tripId}/waypoints', admin(points)),
    post('/trips/get/v1/', access.user(list)),
    post('/trips/get/v1/short/', access.user(short)),
    post('/trips/get/v1/{tripId}', access.user(one)),
    post('/trips/get/v1/{tripId}/waypoints', access.user(points)),
  ];
}
