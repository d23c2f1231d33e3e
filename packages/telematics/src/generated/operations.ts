// DO NOT EDIT: generated from specs/telematics by `pnpm generate`.

import type { CallOptions, OperationCall } from '@x/client-kit';
import type { operations } from './schema.ts';

/** Input of {@link TokensMethods.logIn}. */
export interface LoginInput {
    /**
     * The user group's InstanceID, or the API InstanceID of an admin. The page's table requires it; newer pages leave it out for admins.
     * @example "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9"
     */
    "InstanceId": operations["login"]["parameters"]["header"]["InstanceId"];
    /**
     * Stands in the page's curl line only. For users the key is the password already.
     * @example "10213243-5465-4687-98a9-bacbdcedfe0f"
     */
    "InstanceKey"?: NonNullable<operations["login"]["parameters"]["header"]>["InstanceKey"] | undefined;
    /** The body of the request. */
    body: operations["login"]["requestBody"]["content"]["application/json"] | operations["login"]["requestBody"]["content"]["application/json-patch+json"];
}

/** Input of {@link TokensMethods.refreshToken}. */
export interface RefreshTokenInput {
    /**
     * Optional; some first-party clients send it.
     * @example "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9"
     */
    "InstanceId"?: NonNullable<operations["refreshToken"]["parameters"]["header"]>["InstanceId"] | undefined;
    /**
     * Optional; some first-party clients send it.
     * @example "10213243-5465-4687-98a9-bacbdcedfe0f"
     */
    "InstanceKey"?: NonNullable<operations["refreshToken"]["parameters"]["header"]>["InstanceKey"] | undefined;
    /** The body of the request. */
    body: operations["refreshToken"]["requestBody"]["content"]["application/json"];
}

/** Log in and renew. */
export interface TokensMethods {
    /**
     * Log in as a user or as an admin
     *
     * A *user* logs in with the DeviceToken and the InstanceKey of the user group; an *admin* with the API login and
     * password that DataHub issues on its Management page.
     *
     * Logging in ends the tokens of an earlier login with the same credential: two processes that each log in by
     * themselves keep ending each other's session.
     *
     * The pages give the limit of logins as 5 a minute, 5 an hour and 5 a day, by address; above it the address is
     * blocked for an hour. Plan for the strictest, and renew instead.
     *
     * `POST /v1/Auth/Login`. Source: seed, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/authentication}.
     *
     * @example
     * ```ts
     * await telematics.tokens.logIn({
     *   InstanceId: '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9',
     *   body: {
     *     LoginFields: {
     *       deviceToken: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3'
     *     },
     *     Password: '10213243-5465-4687-98a9-bacbdcedfe0f'
     *   }
     * });
     * ```
     */
    logIn(input: LoginInput, options?: CallOptions): OperationCall<operations["login"]["responses"][200]["content"]["application/json"]["Result"]>;
    /**
     * Trade a pair of tokens for a new pair
     *
     * Takes both tokens; the access token is needed even when it has expired. Both are replaced, so the old refresh
     * token must not be used again. The seed page names the call; its fields come from newer pages.
     *
     * A refused pair is told as 400, 401, 404, 419 or 422, as HTTP status or as `Status`. Then only a login helps.
     *
     * `POST /v1/Auth/RefreshToken`. Source: documented, {@link https://docs.damoov.com/docs/damoov-api-authorization-policies}.
     *
     * @example
     * ```ts
     * await telematics.tokens.refreshToken({
     *   body: {
     *     AccessToken: 'eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MTc2ODQzNTIwMH0.c2FtcGxl',
     *     RefreshToken: 'c2FtcGxlIHJlZnJlc2ggdG9rZW4='
     *   }
     * });
     * ```
     */
    refreshToken(input: RefreshTokenInput, options?: CallOptions): OperationCall<operations["refreshToken"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Input of {@link ScoringsMethods.get}. */
export interface GetIndividualScoringsInput {
    /**
     * First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
     * @example "2026-01-05"
     */
    "startDate": operations["getIndividualScorings"]["parameters"]["query"]["startDate"];
    /**
     * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
     * @example "2026-01-18"
     */
    "endDate": operations["getIndividualScorings"]["parameters"]["query"]["endDate"];
    /**
     * Count only trips with this tag. How to give several is not documented.
     * @example "Business"
     */
    "tag"?: NonNullable<operations["getIndividualScorings"]["parameters"]["query"]>["tag"] | undefined;
}

/** Input of {@link ScoringsMethods.listDaily}. */
export interface GetIndividualScoringsDailyInput {
    /**
     * First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
     * @example "2026-01-05"
     */
    "startDate": operations["getIndividualScoringsDaily"]["parameters"]["query"]["startDate"];
    /**
     * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
     * @example "2026-01-18"
     */
    "endDate": operations["getIndividualScoringsDaily"]["parameters"]["query"]["endDate"];
    /**
     * Count only trips with this tag. How to give several is not documented.
     * @example "Business"
     */
    "tag"?: NonNullable<operations["getIndividualScoringsDaily"]["parameters"]["query"]>["tag"] | undefined;
}

/** Safety scores of the user whose token it is. */
export interface ScoringsMethods {
    /**
     * Safety scores over a period
     *
     * Needs a user token. The scores come from a rolling model of 14 days.
     *
     * `GET /statistics/v1/Scorings/individual`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/individual-statistics-and-scorings}.
     *
     * @example
     * ```ts
     * await telematics.scorings.get({ startDate: '2026-01-05', endDate: '2026-01-18' });
     * ```
     */
    get(input: GetIndividualScoringsInput, options?: CallOptions): OperationCall<operations["getIndividualScorings"]["responses"][200]["content"]["application/json"]["Result"]>;
    /**
     * Safety scores, one set a day
     *
     * Needs a user token.
     *
     * `GET /statistics/v1/Scorings/individual/daily`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/individual-statistics-and-scorings}.
     *
     * @example
     * ```ts
     * await telematics.scorings.listDaily({ startDate: '2026-01-05', endDate: '2026-01-18' });
     * ```
     */
    listDaily(input: GetIndividualScoringsDailyInput, options?: CallOptions): OperationCall<operations["getIndividualScoringsDaily"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Input of {@link StatisticsMethods.get}. */
export interface GetIndividualStatisticsInput {
    /**
     * First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
     * @example "2026-01-05"
     */
    "startDate": operations["getIndividualStatistics"]["parameters"]["query"]["startDate"];
    /**
     * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
     * @example "2026-01-18"
     */
    "endDate": operations["getIndividualStatistics"]["parameters"]["query"]["endDate"];
    /**
     * Count only trips with this tag. How to give several is not documented.
     * @example "Business"
     */
    "tag"?: NonNullable<operations["getIndividualStatistics"]["parameters"]["query"]>["tag"] | undefined;
}

/** Input of {@link StatisticsMethods.listDaily}. */
export interface GetIndividualStatisticsDailyInput {
    /**
     * First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
     * @example "2026-01-05"
     */
    "startDate": operations["getIndividualStatisticsDaily"]["parameters"]["query"]["startDate"];
    /**
     * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
     * @example "2026-01-18"
     */
    "endDate": operations["getIndividualStatisticsDaily"]["parameters"]["query"]["endDate"];
    /**
     * Count only trips with this tag. How to give several is not documented.
     * @example "Business"
     */
    "tag"?: NonNullable<operations["getIndividualStatisticsDaily"]["parameters"]["query"]>["tag"] | undefined;
}

/** Driving figures of the user whose token it is. */
export interface StatisticsMethods {
    /**
     * Driving figures over a period
     *
     * Needs a user token.
     *
     * `GET /statistics/v1/Statistics/individual`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/individual-statistics-and-scorings}.
     *
     * @example
     * ```ts
     * await telematics.statistics.get({ startDate: '2026-01-05', endDate: '2026-01-18' });
     * ```
     */
    get(input: GetIndividualStatisticsInput, options?: CallOptions): OperationCall<operations["getIndividualStatistics"]["responses"][200]["content"]["application/json"]["Result"]>;
    /**
     * Driving figures, one set a day
     *
     * Needs a user token.
     *
     * `GET /statistics/v1/Statistics/individual/daily`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/individual-statistics-and-scorings}.
     *
     * @example
     * ```ts
     * await telematics.statistics.listDaily({ startDate: '2026-01-05', endDate: '2026-01-18' });
     * ```
     */
    listDaily(input: GetIndividualStatisticsDailyInput, options?: CallOptions): OperationCall<operations["getIndividualStatisticsDaily"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Input of {@link HeartbeatsMethods.getLatest}. */
export interface GetLatestHeartbeatInput {
    /**
     * The user's DeviceToken.
     * @example "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3"
     */
    "userId": operations["getLatestHeartbeat"]["parameters"]["path"]["userId"];
}

/** Input of {@link HeartbeatsMethods.listLatest}. */
export interface GetLatestHeartbeatsInput {
    /** The body of the request. */
    body: operations["getLatestHeartbeats"]["requestBody"]["content"]["application/json"];
}

/** What state the devices are in. Needs an admin token. */
export interface HeartbeatsMethods {
    /**
     * The latest heartbeat of one user
     *
     * Needs an admin token.
     *
     * `GET /api/heartbeats/get/v1/raw/users/{userId}/latest`. Source: documented, {@link https://docs-old.telematicssdk.com/platform-features/heartbeats}.
     *
     * @example
     * ```ts
     * await telematics.heartbeats.getLatest({ userId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3' });
     * ```
     */
    getLatest(input: GetLatestHeartbeatInput, options?: CallOptions): OperationCall<operations["getLatestHeartbeat"]["responses"][200]["content"]["application/json"]["Result"]>;
    /**
     * The latest heartbeats of up to 20 users
     *
     * Needs an admin token. The page asks for a list of DeviceTokens and names no field for it; that the body is a plain JSON array is inferred.
     *
     * `POST /api/heartbeats/get/v1/raw/users/latest`. Source: documented, {@link https://docs-old.telematicssdk.com/platform-features/heartbeats}.
     *
     * @example
     * ```ts
     * await telematics.heartbeats.listLatest({ body: [ '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3' ] });
     * ```
     */
    listLatest(input: GetLatestHeartbeatsInput, options?: CallOptions): OperationCall<operations["getLatestHeartbeats"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** All operations, in their groups. */
export interface TelematicsOperations {
    /** Log in and renew. */
    readonly tokens: TokensMethods;
    /** Safety scores of the user whose token it is. */
    readonly scorings: ScoringsMethods;
    /** Driving figures of the user whose token it is. */
    readonly statistics: StatisticsMethods;
    /** What state the devices are in. Needs an admin token. */
    readonly heartbeats: HeartbeatsMethods;
}

/** The operations as `client-kit` reads them. */
export const operationTable = {
  methods:
    "tokens/v1/Auth logIn:POST/Login refreshToken:POST/RefreshToken;scorings/statistics/v1/Scorings/individual get listDaily/daily;statistics/statistics/v1/Statistics/individual get listDaily/daily;heartbeats/api/heartbeats/get/v1/raw/users getLatest/{userId}/latest listLatest:POST/latest",
  headers: "InstanceId InstanceKey",
  queries:
    "endDate startDate tag",
};
