import type { Reply, Route } from '../../vendor.ts';
import { type Access, get, post } from './access.ts';
import { DAY, type Drive, driveWithId, localText, offsetText, periodOf, round, toLocal } from './driving.ts';
import { scoresOf } from './figures.ts';
import { bare, failure } from './replies.ts';
import type { User, World } from './world.ts';

/** A trip in the words of the older generation. */
function trackOf(drive: Drive) {
  const scores = scoresOf(drive);
  const stars = (score: number) => round(score / 20);
  return {
    StartDate: offsetText(drive.startLocal),
    EndDate: offsetText(drive.endLocal),
    AddressStart: 'Unter den Linden, Berlin',
    AddressEnd: 'Kastanienallee, Berlin',
    CityStart: 'Berlin',
    CityFinish: 'Berlin',
    AddressStartParts: { Country: 'Germany', CountryCode: 'DEU', City: 'Berlin' },
    AddressFinishParts: { Country: 'Germany', CountryCode: 'DEU', City: 'Berlin' },
    Status: 'Active',
    Distance: drive.km,
    Duration: drive.minutes.all,
    AccelerationCount: drive.accelerations,
    DecelerationCount: drive.brakings,
    Rating: stars(scores.safety),
    RatingCornering: stars(scores.cornering),
    RatingAcceleration: stars(scores.acceleration),
    RatingBraking: stars(scores.braking),
    RatingSpeeding: stars(scores.speeding),
    RatingPhoneUsage: stars(scores.phone),
    Rating100: scores.safety,
    RatingCornering100: scores.cornering,
    RatingAcceleration100: scores.acceleration,
    RatingBraking100: scores.braking,
    RatingSpeeding100: scores.speeding,
    RatingPhoneDistraction100: scores.phone,
    PhoneUsage: drive.phone.minutes,
    MidOverSpeedMileage: drive.midSpeedingKm,
    HighOverSpeedMileage: drive.highSpeedingKm,
    EcoScore: scores.eco,
    EcoScoreFuel: scores.fuel,
    EcoScoreTyres: scores.tyres,
    EcoScoreBrakes: scores.brakes,
    EcoScoreDepreciation: scores.depreciation,
    OriginChanged: false,
    TrackOriginCode: drive.transport,
    ShareType: 'NotShared',
    Tags: drive.tag ? [drive.tag] : [],
  };
}

/** A point for each minute. */
function pointsOf(drive: Drive) {
  const speed = round((drive.km * 60) / drive.minutes.all);
  return Array.from({ length: drive.minutes.all + 1 }, (_, index) => ({
    Id: index + 1,
    Number: index * 60,
    PointDate: offsetText(drive.startLocal + index * 60_000),
    Latitude: round(52.517 + index * 0.001),
    Longitude: round(13.389 + index * 0.001),
    Speed: speed,
    MidSpeed: round(speed / 3.6),
    SpeedLimit: 50,
    SpeedType: 'norm',
    AlertType: '',
    Cornering: false,
    PhoneUsage: index < drive.phone.minutes,
    TotalMeters: round((drive.km * 1000 * index) / drive.minutes.all),
  }));
}

/** What a user has driven in the period of a query, newest first; `undefined` where that is no period. */
function newestFirst(world: World, user: User, query: URLSearchParams): Drive[] | undefined {
  const now = toLocal(world.now());
  // The last hundred days are all of it here.
  const all = { from: now - 100 * DAY, to: now };
  const start = query.get('startDate');
  const end = query.get('endDate');
  const period = start || end ? periodOf(start ?? localText(all.from), end ?? localText(all.to)) : all;
  return period && world.drives(user, period).reverse();
}

function short(drives: readonly Drive[]): Reply {
  const ShortTrackList = drives.map(({ trackToken, endLocal }) => ({
    TrackToken: trackToken,
    DateUpdated: localText(endLocal),
  }));
  return bare({ Result: { ShortTrackList, Code: 200 } });
}

function one(user: User, token: string | null | undefined): Drive | undefined {
  const drive = driveWithId(token ?? '', [user.deviceToken]);
  return drive && !user.deletedTracks.has(drive.trackToken) ? drive : undefined;
}

/** Tracks of a user. No page says what the service answers to a token that it does not know; here it is 401. */
export function trackRoutes(access: Access, world: World): Route[] {
  const root = '/mobilesdk/stage';
  const read = (path: string, handle: (user: User, query: URLSearchParams) => Reply) =>
    get(
      `${root}/track/${path}`,
      access.device((user, { query }) => handle(user, query), failure(401)),
      'open',
    );
  /** A call about one track that answers nothing. */
  const about = (path: string, effect: (user: User, drive: Drive) => void = () => {}) =>
    post(
      `${root}${path}`,
      access.device((user, { params }) => {
        const drive = one(user, params.trackToken);
        if (!drive) return failure(404);
        effect(user, drive);
        return bare({});
      }, failure(401)),
      'open',
    );
  return [
    read('get_tracks/v1', (user, query) => {
      const drives = newestFirst(world, user, query);
      if (!drives) return failure(400);
      const size = Number(query.get('pageSize') ?? 0) || drives.length;
      const from = Number(query.get('pageNumber') ?? 0) * size;
      const Tracks = drives
        .slice(from, from + size)
        .map((drive) => ({ TrackToken: drive.trackToken, ...trackOf(drive) }));
      return bare({ Result: { Tracks, Code: 200 } });
    }),
    read('get_track/v1', (user, query) => {
      const drive = one(user, query.get('trackToken'));
      if (!drive) return failure(404);
      return bare({ Result: { Track: { ...trackOf(drive), Points: pointsOf(drive) }, Code: 200 } });
    }),
    read('get_short_list/v1', (user, query) => short(newestFirst(world, user, query) ?? [])),
    read('get_short_list_page/v1', (user, query) => {
      const count = Number(query.get('Count') ?? 20);
      const from = (Math.max(1, Number(query.get('Page') ?? 1)) - 1) * count;
      return short((newestFirst(world, user, query) ?? []).slice(from, from + count));
    }),
    about('/track/{trackToken}/setdeleted/v1', (user, drive) => user.deletedTracks.add(drive.trackToken)),
    about('/track/browsestart/v1/{trackToken}'),
    about('/events/reportwrongevent/v1/{trackToken}'),
    about('/events/reportwrongeventtype/v1/{trackToken}'),
  ];
}
