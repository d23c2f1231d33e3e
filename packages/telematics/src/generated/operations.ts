// DO NOT EDIT: generated from specs/telematics by `pnpm generate`.

import type { CallOptions, NoInput, OperationCall, PagedCall } from '@x/client-kit';
import type { components, operations, paths } from './schema.ts';

/** Input of {@link TokensMethods.create}. */
export interface LoginInput {
	/** The body of the request. */
	body: operations["login"]["requestBody"]["content"]["application/json"] | operations["login"]["requestBody"]["content"]["application/json-patch+json"];
}

/** Input of {@link TokensMethods.refresh}. */
export interface RefreshTokenInput {
	/** The body of the request. */
	body: operations["refreshToken"]["requestBody"]["content"]["application/json"];
}

/** Log in and renew. The client does both itself. */
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
	 * await telematics.tokens.create({
	 *   body: {
	 *     LoginFields: {
	 *       deviceToken: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3'
	 *     },
	 *     Password: '10213243-5465-4687-98a9-bacbdcedfe0f'
	 *   }
	 * });
	 * ```
	 */
	create(input: LoginInput, options?: CallOptions): OperationCall<operations["login"]["responses"][200]["content"]["application/json"]["Result"]>;
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
	 * await telematics.tokens.refresh({
	 *   body: {
	 *     AccessToken: 'eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MTc2ODQzNTIwMH0.c2FtcGxl',
	 *     RefreshToken: 'c2FtcGxlIHJlZnJlc2ggdG9rZW4='
	 *   }
	 * });
	 * ```
	 */
	refresh(input: RefreshTokenInput, options?: CallOptions): OperationCall<operations["refreshToken"]["responses"][200]["content"]["application/json"]["Result"]>;
}

export interface TokensUserMethods extends TokensMethods {}

export interface TokensAdminMethods extends TokensMethods {}

/** Input of {@link UsersMethods.create}. */
export interface CreateUserInput {
	/** The body of the request. */
	body: operations["createUser"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.search}. */
export interface SearchUsersInput extends NonNullable<operations["searchUsers"]["parameters"]["query"]> {
}

/** Input of {@link UsersMethods.list}. */
export interface ListUsersInput {
	/** The body of the request. */
	body: operations["listUsers"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.update}. */
export interface UpdateUserInput extends NonNullable<operations["updateUser"]["parameters"]["header"]> {
	/** The body of the request. */
	body: operations["updateUser"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.delete}. */
export interface DeleteUserInput extends NonNullable<operations["deleteUser"]["parameters"]["path"]> {
}

/** Input of {@link UsersMethods.changeInstance}. */
export interface ChangeUserInstanceInput {
	/** The body of the request. */
	body: operations["changeUserInstance"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.joinInstance}. */
export interface JoinInstanceInput extends NonNullable<operations["joinInstance"]["parameters"]["path"]> {
}

/** Input of {@link UsersMethods.uploadImage}. */
export interface UploadUserImageInput {
	/** The body of the request. */
	body: FormData;
}

/** Input of {@link UsersMethods.check}. */
export interface CheckUserInput extends NonNullable<operations["checkUser"]["parameters"]["query"]> {
}

/** Input of {@link UsersMethods.checkEmailCode}. */
export interface CheckEmailCodeInput {
	/** The body of the request. */
	body: operations["checkEmailCode"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.checkPhoneCode}. */
export interface CheckPhoneCodeInput {
	/** The body of the request. */
	body: operations["checkPhoneCode"]["requestBody"]["content"]["application/json"];
}

/** Registration, profiles, and what an admin does with users. */
export interface UsersSharedMethods {
	/**
	 * Register a user
	 *
	 * Needs no token. Not idempotent: a repetition creates another user. Answers with tokens only where `CreateAccessToken` asks for them.
	 *
	 * `POST /v1/Registration/create`. Source: documented, {@link https://docs.damoov.com/reference/create-sdk-user}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.create({
	 *   body: {
	 *     CreateAccessToken: true,
	 *     FirstName: 'Ada',
	 *     LastName: 'Example',
	 *     Email: 'ada@example.com',
	 *     Birthday: '1990-12-31',
	 *     Gender: 'Female',
	 *     UserFields: {
	 *       ClientId: 'driver-42',
	 *       EnableTracking: true,
	 *       EnableLogging: false,
	 *       EnableRealTimeLocation: false,
	 *       Enabled: true
	 *     }
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateUserInput, options?: CallOptions): OperationCall<operations["createUser"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Change a user's profile
	 *
	 * An admin names the user in `UserDeviceToken`; without it the answer is 403 or 422. A user changes their own profile, and is named by `DeviceToken`.
	 *
	 * `PUT /v1/Management/users`. Source: documented, {@link https://docs-old.telematicssdk.com/platform-features/back-end-as-a-service/management}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.update({
	 *   body: {
	 *     FirstName: 'Ada',
	 *     LastName: 'Example',
	 *     City: 'Berlin',
	 *     UserFields: {
	 *       ClientId: 'driver-42',
	 *       Enabled: true,
	 *       EnableTracking: true
	 *     }
	 *   }
	 * });
	 * ```
	 */
	update(input: UpdateUserInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Ask whether a user exists
	 *
	 * Needs no token.
	 *
	 * `GET /v1/Check/UserExists`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.check();
	 * ```
	 */
	check(input?: CheckUserInput, options?: CallOptions): OperationCall<operations["checkUser"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Check a confirmation code that was sent by e-mail
	 *
	 * Known from a first-party app of 2021 and gone from later ones; which members of the body are needed is inferred.
	 *
	 * `POST /v1/Management/users/CheckEmailConfirmationCode`. Source: inferred, {@link https://github.com/Mobile-Telematics/TelematicsApp-iOS/commit/4269f2c}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.checkEmailCode({ body: { Email: 'ada@example.com', ConfirmationCode: '123456' } });
	 * ```
	 *
	 * @deprecated Check a confirmation code that was sent by e-mail
	 */
	checkEmailCode(input: CheckEmailCodeInput, options?: CallOptions): OperationCall<operations["checkEmailCode"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Check a confirmation code that was sent by text message
	 *
	 * Known from a first-party app of 2021 and gone from later ones; which members of the body are needed is inferred.
	 *
	 * `POST /v1/Management/users/CheckPhoneConfirmationCode`. Source: inferred, {@link https://github.com/Mobile-Telematics/TelematicsApp-iOS/commit/4269f2c}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.checkPhoneCode({ body: { Phone: '+491701234567', ConfirmationCode: '123456' } });
	 * ```
	 *
	 * @deprecated Check a confirmation code that was sent by text message
	 */
	checkPhoneCode(input: CheckPhoneCodeInput, options?: CallOptions): OperationCall<operations["checkPhoneCode"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Registration, profiles, and what an admin does with users. */
export interface UsersUserMethods extends UsersSharedMethods {
	/**
	 * The profile of the user whose token it is
	 *
	 * `GET /v1/Management/users`. Source: documented, {@link https://github.com/Mobile-Telematics/LoginAuthFramework-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.get();
	 * ```
	 */
	get(input?: NoInput, options?: CallOptions): OperationCall<operations["getUser"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Join a user group by its invitation code
	 *
	 * `POST /v1/Management/users/instances/change/{inviteCode}`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.joinInstance({ inviteCode: 'A1B2C3' });
	 * ```
	 */
	joinInstance(input: JoinInstanceInput, options?: CallOptions): OperationCall<operations["joinInstance"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Upload a picture of the user
	 *
	 * `POST /v1/Management/users/images/upload`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.uploadImage({ body: new FormData(form) });
	 * ```
	 */
	uploadImage(input: UploadUserImageInput, options?: CallOptions): OperationCall<operations["uploadUserImage"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Registration, profiles, and what an admin does with users. */
export interface UsersAdminMethods extends UsersSharedMethods {
	/**
	 * Find users by what is known of them
	 *
	 * At least one of the first eight parameters is needed, and all that are given must fit. Not paged.
	 *
	 * `GET /v1/Management/users/find`. Source: documented, {@link https://docs-old.telematicssdk.com/platform-features/back-end-as-a-service/management}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.search();
	 * ```
	 */
	search(input?: SearchUsersInput, options?: CallOptions): OperationCall<operations["searchUsers"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * A page of users
	 *
	 * Pages are numbered from 1.
	 *
	 * `POST /v1/Management/users/GetFilteredPage`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of telematics.users.list({
	 *   body: {
	 *     InstanceIds: [
	 *       '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9'
	 *     ],
	 *     PageNumber: 1,
	 *     PageSize: 50,
	 *     IncludeAccountInfo: false,
	 *     ShowInactiveUsers: false,
	 *     Sort: 'DateCreatedDesc'
	 *   }
	 * })) console.log(item);
	 * ```
	 */
	list(input: ListUsersInput, options?: CallOptions): PagedCall<operations["listUsers"]["responses"][200]["content"]["application/json"]["Result"], components["schemas"]["User"]>;
	/**
	 * Delete a user and all of their data
	 *
	 * Cannot be undone.
	 *
	 * `DELETE /v1/Management/users/{DeviceToken}`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.delete({ DeviceToken: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3' });
	 * ```
	 */
	delete(input: DeleteUserInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Move a user to another user group
	 *
	 * `POST /v1/Management/users/instances/change`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.users.changeInstance({
	 *   body: {
	 *     DeviceToken: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3',
	 *     ToInstanceId: '4d5e6f70-8192-43a4-95b6-c7d8e9fa0b1c',
	 *     ToInstanceKey: '5e6f7081-92a3-44b5-86c7-d8e9fa0b1c2d'
	 *   }
	 * });
	 * ```
	 */
	changeInstance(input: ChangeUserInstanceInput, options?: CallOptions): OperationCall<undefined>;
}

/** Registration, profiles, and what an admin does with users. */
export interface UsersMethods extends UsersUserMethods, UsersAdminMethods {
}

/** Input of {@link ScoringsMethods.get}. */
export interface GetScoringsInput extends NonNullable<operations["getScorings"]["parameters"]["query"]> {
}

/** Input of {@link ScoringsMethods.listDaily}. */
export interface ListDailyScoringsInput extends NonNullable<operations["listDailyScorings"]["parameters"]["query"]> {
}

/** Input of {@link ScoringsMethods.listAccumulated}. */
export interface ListAccumulatedScoringsInput extends NonNullable<operations["listAccumulatedScorings"]["parameters"]["query"]> {
}

/** Input of {@link ScoringsMethods.listAccumulatedDaily}. */
export interface ListAccumulatedDailyScoringsInput extends NonNullable<operations["listAccumulatedDailyScorings"]["parameters"]["query"]> {
}

/** Input of {@link ScoringsMethods.getConsolidated}. */
export interface GetConsolidatedScoringsInput extends NonNullable<operations["getConsolidatedScorings"]["parameters"]["query"]> {
}

/** Input of {@link ScoringsMethods.listConsolidatedDaily}. */
export interface ListConsolidatedDailyScoringsInput extends NonNullable<operations["listConsolidatedDailyScorings"]["parameters"]["query"]> {
}

/** Safety scores, of the generation that the seed names. */
export interface ScoringsUserMethods {
	/**
	 * Safety scores over a period
	 *
	 * The scores come from a rolling model of 14 days. What comes where there is no score yet is not documented.
	 *
	 * `GET /statistics/v1/Scorings/individual`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/individual-statistics-and-scorings}.
	 *
	 * @example
	 * ```ts
	 * await telematics.scorings.get({ startDate: '2026-01-05', endDate: '2026-01-18' });
	 * ```
	 */
	get(input: GetScoringsInput, options?: CallOptions): OperationCall<operations["getScorings"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Safety scores, one set a day
	 *
	 * `GET /statistics/v1/Scorings/individual/daily`. Source: documented, {@link https://github.com/APIs-guru/openapi-directory/blob/main/APIs/telematicssdk.com/1.0.0/openapi.yaml}.
	 *
	 * @example
	 * ```ts
	 * await telematics.scorings.listDaily({ startDate: '2026-01-05', endDate: '2026-01-18' });
	 * ```
	 */
	listDaily(input: ListDailyScoringsInput, options?: CallOptions): OperationCall<operations["listDailyScorings"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Eco scores
	 *
	 * Takes no parameters in the first-party app that calls it. Ask for the latest dates first to see what they are of.
	 *
	 * `GET /statistics/v1/Scorings/individual/eco`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-iOS}.
	 *
	 * @example
	 * ```ts
	 * await telematics.scorings.getEco();
	 * ```
	 */
	getEco(input?: NoInput, options?: CallOptions): OperationCall<operations["getEcoScorings"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Safety scores, of the generation that the seed names. */
export interface ScoringsAdminMethods {
	/**
	 * Safety scores over a period, of each user
	 *
	 * Average scores of every user in the scope. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. Call and parameters are documented; the shape of the answer is inferred.
	 *
	 * `GET /statistics/v1/Scorings/accumulated`. Source: inferred, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/accumulated-statistics-and-scorings}.
	 *
	 * @example
	 * ```ts
	 * await telematics.scorings.listAccumulated({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	listAccumulated(input: ListAccumulatedScoringsInput, options?: CallOptions): OperationCall<operations["listAccumulatedScorings"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Safety scores of each user, one set a day
	 *
	 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. Call and parameters are documented; the shape of the answer is inferred.
	 *
	 * `GET /statistics/v1/Scorings/accumulated/daily`. Source: inferred, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/accumulated-statistics-and-scorings}.
	 *
	 * @example
	 * ```ts
	 * await telematics.scorings.listAccumulatedDaily({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	listAccumulatedDaily(input: ListAccumulatedDailyScoringsInput, options?: CallOptions): OperationCall<operations["listAccumulatedDailyScorings"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Safety scores over a period, averaged over users
	 *
	 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /statistics/v1/Scorings/consolidated`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/consolidated-scorings-and-statistics}.
	 *
	 * @example
	 * ```ts
	 * await telematics.scorings.getConsolidated({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	getConsolidated(input: GetConsolidatedScoringsInput, options?: CallOptions): OperationCall<operations["getConsolidatedScorings"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Safety scores averaged over users, one set a day
	 *
	 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /statistics/v1/Scorings/consolidated/daily`. Source: documented, {@link https://github.com/APIs-guru/openapi-directory/blob/main/APIs/telematicssdk.com/1.0.0/openapi.yaml}.
	 *
	 * @example
	 * ```ts
	 * await telematics.scorings.listConsolidatedDaily({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	listConsolidatedDaily(input: ListConsolidatedDailyScoringsInput, options?: CallOptions): OperationCall<operations["listConsolidatedDailyScorings"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Safety scores, of the generation that the seed names. */
export interface ScoringsMethods extends ScoringsUserMethods, ScoringsAdminMethods {
}

/** Input of {@link StatisticsMethods.get}. */
export interface GetStatisticsInput extends NonNullable<operations["getStatistics"]["parameters"]["query"]> {
}

/** Input of {@link StatisticsMethods.listDaily}. */
export interface ListDailyStatisticsInput extends NonNullable<operations["listDailyStatistics"]["parameters"]["query"]> {
}

/** Input of {@link StatisticsMethods.listAccumulated}. */
export interface ListAccumulatedStatisticsInput extends NonNullable<operations["listAccumulatedStatistics"]["parameters"]["query"]> {
}

/** Input of {@link StatisticsMethods.listAccumulatedDaily}. */
export interface ListAccumulatedDailyStatisticsInput extends NonNullable<operations["listAccumulatedDailyStatistics"]["parameters"]["query"]> {
}

/** Input of {@link StatisticsMethods.getConsolidated}. */
export interface GetConsolidatedStatisticsInput extends NonNullable<operations["getConsolidatedStatistics"]["parameters"]["query"]> {
}

/** Input of {@link StatisticsMethods.listConsolidatedDaily}. */
export interface ListConsolidatedDailyStatisticsInput extends NonNullable<operations["listConsolidatedDailyStatistics"]["parameters"]["query"]> {
}

/** Driving figures, of the generation that the seed names. */
export interface StatisticsUserMethods {
	/**
	 * Driving figures over a period
	 *
	 * `GET /statistics/v1/Statistics/individual`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/individual-statistics-and-scorings}.
	 *
	 * @example
	 * ```ts
	 * await telematics.statistics.get({ startDate: '2026-01-05', endDate: '2026-01-18' });
	 * ```
	 */
	get(input: GetStatisticsInput, options?: CallOptions): OperationCall<operations["getStatistics"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Driving figures, one set a day
	 *
	 * `GET /statistics/v1/Statistics/individual/daily`. Source: documented, {@link https://github.com/APIs-guru/openapi-directory/blob/main/APIs/telematicssdk.com/1.0.0/openapi.yaml}.
	 *
	 * @example
	 * ```ts
	 * await telematics.statistics.listDaily({ startDate: '2026-01-05', endDate: '2026-01-18' });
	 * ```
	 */
	listDaily(input: ListDailyStatisticsInput, options?: CallOptions): OperationCall<operations["listDailyStatistics"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * When the user last drove and was last scored
	 *
	 * Ask this first, to choose the last day of a period.
	 *
	 * `GET /statistics/v1/Statistics/individual/latestDates`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-iOS}.
	 *
	 * @example
	 * ```ts
	 * await telematics.statistics.getLatestDates();
	 * ```
	 */
	getLatestDates(input?: NoInput, options?: CallOptions): OperationCall<operations["getLatestTrackDates"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Driving figures, of the generation that the seed names. */
export interface StatisticsAdminMethods {
	/**
	 * Driving figures over a period, of each user
	 *
	 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. The path is second-hand and the shape of the answer inferred from the scorings call beside it.
	 *
	 * `GET /statistics/v1/Statistics/accumulated`. Source: inferred, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/accumulated-statistics-and-scorings}.
	 *
	 * @example
	 * ```ts
	 * await telematics.statistics.listAccumulated({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	listAccumulated(input: ListAccumulatedStatisticsInput, options?: CallOptions): OperationCall<operations["listAccumulatedStatistics"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Driving figures of each user, one set a day
	 *
	 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. The path is second-hand and the shape of the answer inferred from the scorings call beside it.
	 *
	 * `GET /statistics/v1/Statistics/accumulated/daily`. Source: inferred, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/get-started-statistics-and-scoring-apis/accumulated-statistics-and-scorings}.
	 *
	 * @example
	 * ```ts
	 * await telematics.statistics.listAccumulatedDaily({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	listAccumulatedDaily(input: ListAccumulatedDailyStatisticsInput, options?: CallOptions): OperationCall<operations["listAccumulatedDailyStatistics"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Driving figures over a period, of all users together
	 *
	 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /statistics/v1/Statistics/consolidated`. Source: documented, {@link https://github.com/APIs-guru/openapi-directory/blob/main/APIs/telematicssdk.com/1.0.0/openapi.yaml}.
	 *
	 * @example
	 * ```ts
	 * await telematics.statistics.getConsolidated({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	getConsolidated(input: GetConsolidatedStatisticsInput, options?: CallOptions): OperationCall<operations["getConsolidatedStatistics"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Driving figures of all users together, one set a day
	 *
	 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /statistics/v1/Statistics/consolidated/daily`. Source: documented, {@link https://github.com/APIs-guru/openapi-directory/blob/main/APIs/telematicssdk.com/1.0.0/openapi.yaml}.
	 *
	 * @example
	 * ```ts
	 * await telematics.statistics.listConsolidatedDaily({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	listConsolidatedDaily(input: ListConsolidatedDailyStatisticsInput, options?: CallOptions): OperationCall<operations["listConsolidatedDailyStatistics"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Driving figures, of the generation that the seed names. */
export interface StatisticsMethods extends StatisticsUserMethods, StatisticsAdminMethods {
}

/** Input of {@link StreaksMethods.listAccumulated}. */
export interface ListAccumulatedStreaksInput extends NonNullable<operations["listAccumulatedStreaks"]["parameters"]["query"]> {
}

/** Series of trips without an incident. */
export interface StreaksUserMethods {
	/**
	 * Series of trips without an incident
	 *
	 * The page writes the path so, with a capital and a slash at its end.
	 *
	 * `GET /Statistics/v1/Streaks/individual/`. Source: documented, {@link https://docs-old.telematicssdk.com/platform-features/streaks}.
	 *
	 * @example
	 * ```ts
	 * await telematics.streaks.get();
	 * ```
	 */
	get(input?: NoInput, options?: CallOptions): OperationCall<operations["getStreaks"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Series of trips without an incident. */
export interface StreaksAdminMethods {
	/**
	 * Series of trips without an incident, of each user
	 *
	 * For one user or a list of users, or for all users of one user group; exactly one of the parameters is needed. Call and scope are documented, names of parameters and the array inferred.
	 *
	 * `GET /Statistics/v1/Streaks/accumulated/`. Source: inferred, {@link https://docs-old.telematicssdk.com/platform-features/streaks}.
	 *
	 * @example
	 * ```ts
	 * await telematics.streaks.listAccumulated();
	 * ```
	 */
	listAccumulated(input?: ListAccumulatedStreaksInput, options?: CallOptions): OperationCall<operations["listAccumulatedStreaks"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Series of trips without an incident. */
export interface StreaksMethods extends StreaksUserMethods, StreaksAdminMethods {
}

/** Input of {@link HeartbeatsMethods.getLatest}. */
export interface GetLatestHeartbeatInput extends NonNullable<operations["getLatestHeartbeat"]["parameters"]["path"]> {
}

/** Input of {@link HeartbeatsMethods.listLatest}. */
export interface GetLatestHeartbeatsInput {
	/** The body of the request. */
	body: operations["getLatestHeartbeats"]["requestBody"]["content"]["application/json"];
}

/** What state the devices are in. */
export interface HeartbeatsAdminMethods {
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
	 * `POST /api/heartbeats/get/v1/raw/users/latest`. Source: inferred, {@link https://docs-old.telematicssdk.com/platform-features/heartbeats}.
	 *
	 * @example
	 * ```ts
	 * await telematics.heartbeats.listLatest({ body: [ '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3' ] });
	 * ```
	 */
	listLatest(input: GetLatestHeartbeatsInput, options?: CallOptions): OperationCall<operations["getLatestHeartbeats"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** What state the devices are in. */
export interface HeartbeatsMethods extends HeartbeatsAdminMethods {
}

/** Input of {@link IndicatorsMethods.getStatistics}. */
export interface GetIndicatorStatisticsInput extends NonNullable<operations["getIndicatorStatistics"]["parameters"]["query"]> {
}

/** Input of {@link IndicatorsMethods.listDailyStatistics}. */
export interface ListDailyIndicatorStatisticsInput extends NonNullable<operations["listDailyIndicatorStatistics"]["parameters"]["query"]> {
}

/** Input of {@link IndicatorsMethods.getSafetyScores}. */
export interface GetSafetyScoresInput extends NonNullable<operations["getSafetyScores"]["parameters"]["query"]> {
}

/** Input of {@link IndicatorsMethods.listDailySafetyScores}. */
export interface ListDailySafetyScoresInput extends NonNullable<operations["listDailySafetyScores"]["parameters"]["query"]> {
}

/** Input of {@link IndicatorsMethods.getEcoScores}. */
export interface GetEcoScoresInput extends NonNullable<operations["getEcoScores"]["parameters"]["query"]> {
}

/** Input of {@link IndicatorsMethods.listDailyEcoScores}. */
export interface ListDailyEcoScoresInput extends NonNullable<operations["listDailyEcoScores"]["parameters"]["query"]> {
}

/** The user's own figures and scores, of the current generation. */
export interface IndicatorsUserMethods {
	/**
	 * Driving figures over a period
	 *
	 * Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
	 *
	 * `GET /indicators/v3/Statistics`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicators.getStatistics({ StartDate: '2026-01-05', EndDate: '2026-01-18', TransportType: 'Driver' });
	 * ```
	 */
	getStatistics(input: GetIndicatorStatisticsInput, options?: CallOptions): OperationCall<operations["getIndicatorStatistics"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Driving figures, one set a day
	 *
	 * `GET /indicators/v3/Statistics/daily`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicators.listDailyStatistics({ StartDate: '2026-01-05', EndDate: '2026-01-18', TransportType: 'Driver' });
	 * ```
	 */
	listDailyStatistics(input: ListDailyIndicatorStatisticsInput, options?: CallOptions): OperationCall<operations["listDailyIndicatorStatistics"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * When the user last drove and was last scored
	 *
	 * Ask this first, to choose the last day of a period. Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
	 *
	 * `GET /indicators/v3/Statistics/dates`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicators.getLatestDates();
	 * ```
	 */
	getLatestDates(input?: NoInput, options?: CallOptions): OperationCall<operations["getLatestDates"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Safety scores over a period
	 *
	 * Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
	 *
	 * `GET /indicators/v3/Scores/safety`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicators.getSafetyScores({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	getSafetyScores(input: GetSafetyScoresInput, options?: CallOptions): OperationCall<operations["getSafetyScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Safety scores, one set a day
	 *
	 * `GET /indicators/v3/Scores/safety/daily`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicators.listDailySafetyScores({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	listDailySafetyScores(input: ListDailySafetyScoresInput, options?: CallOptions): OperationCall<operations["listDailySafetyScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Eco scores over a period
	 *
	 * Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
	 *
	 * `GET /indicators/v3/Scores/eco`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicators.getEcoScores({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	getEcoScores(input: GetEcoScoresInput, options?: CallOptions): OperationCall<operations["getEcoScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Eco scores, one set a day
	 *
	 * `GET /indicators/v3/Scores/eco/daily`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicators.listDailyEcoScores({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	listDailyEcoScores(input: ListDailyEcoScoresInput, options?: CallOptions): OperationCall<operations["listDailyEcoScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Series of trips without an incident
	 *
	 * The live sample was an empty array; that its elements are those of the older call is inferred.
	 *
	 * `GET /indicators/v3/Streaks`. Source: inferred, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicators.getStreaks();
	 * ```
	 */
	getStreaks(input?: NoInput, options?: CallOptions): OperationCall<operations["getIndicatorStreaks"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
}

/** The user's own figures and scores, of the current generation. */
export interface IndicatorsMethods extends IndicatorsUserMethods {
}

/** Input of {@link IndicatorsV1Methods.getStatistics}. */
export interface GetStatisticsV1Input extends NonNullable<operations["getStatisticsV1"]["parameters"]["query"]> {
}

/** Input of {@link IndicatorsV1Methods.getSafetyScores}. */
export interface GetSafetyScoresV1Input extends NonNullable<operations["getSafetyScoresV1"]["parameters"]["query"]> {
}

/** Input of {@link IndicatorsV1Methods.listDailySafetyScores}. */
export interface ListDailySafetyScoresV1Input extends NonNullable<operations["listDailySafetyScoresV1"]["parameters"]["query"]> {
}

/** Input of {@link IndicatorsV1Methods.getEcoScores}. */
export interface GetEcoScoresV1Input extends NonNullable<operations["getEcoScoresV1"]["parameters"]["query"]> {
}

/** The user's own figures and scores, version 1. */
export interface IndicatorsV1UserMethods {
	/**
	 * Driving figures over a period, version 1
	 *
	 * `GET /indicators/v1/Statistics`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicatorsV1.getStatistics({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	getStatistics(input: GetStatisticsV1Input, options?: CallOptions): OperationCall<operations["getStatisticsV1"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * When the user last drove and was last scored, version 1
	 *
	 * `GET /indicators/v1/Statistics/dates`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicatorsV1.getLatestDates();
	 * ```
	 */
	getLatestDates(input?: NoInput, options?: CallOptions): OperationCall<operations["getLatestDatesV1"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Safety scores over a period, version 1
	 *
	 * `GET /indicators/v1/Scores/safety`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicatorsV1.getSafetyScores({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	getSafetyScores(input: GetSafetyScoresV1Input, options?: CallOptions): OperationCall<operations["getSafetyScoresV1"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Safety scores, one set a day, version 1
	 *
	 * `GET /indicators/v1/Scores/safety/daily`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicatorsV1.listDailySafetyScores({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	listDailySafetyScores(input: ListDailySafetyScoresV1Input, options?: CallOptions): OperationCall<operations["listDailySafetyScoresV1"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Eco scores over a period, version 1
	 *
	 * `GET /indicators/v1/Scores/eco`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicatorsV1.getEcoScores({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	getEcoScores(input: GetEcoScoresV1Input, options?: CallOptions): OperationCall<operations["getEcoScoresV1"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Series of trips without an incident, version 1
	 *
	 * `GET /indicators/v1/Streaks`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android-Dashboard}.
	 *
	 * @example
	 * ```ts
	 * await telematics.indicatorsV1.getStreaks();
	 * ```
	 */
	getStreaks(input?: NoInput, options?: CallOptions): OperationCall<operations["getStreaksV1"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
}

/** The user's own figures and scores, version 1. */
export interface IndicatorsV1Methods extends IndicatorsV1UserMethods {
}

/** Input of {@link AdminIndicatorsMethods.getStatistics}. */
export interface GetUserStatisticsInput extends NonNullable<operations["getUserStatistics"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.listDailyStatistics}. */
export interface ListDailyUserStatisticsInput extends NonNullable<operations["listDailyUserStatistics"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.listLatestDates}. */
export interface ListUserLatestDatesInput extends NonNullable<operations["listUserLatestDates"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.getUniqueTags}. */
export interface GetUniqueTagsInput extends NonNullable<operations["getUniqueTags"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.getSafetyScores}. */
export interface GetUserSafetyScoresInput extends NonNullable<operations["getUserSafetyScores"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.listDailySafetyScores}. */
export interface ListDailyUserSafetyScoresInput extends NonNullable<operations["listDailyUserSafetyScores"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.getEcoScores}. */
export interface GetUserEcoScoresInput extends NonNullable<operations["getUserEcoScores"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.listDailyEcoScores}. */
export interface ListDailyUserEcoScoresInput extends NonNullable<operations["listDailyUserEcoScores"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.getStreaks}. */
export interface GetUserStreaksInput extends NonNullable<operations["getUserStreaks"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.getConsolidatedStatistics}. */
export interface GetConsolidatedIndicatorsInput extends NonNullable<operations["getConsolidatedIndicators"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.getConsolidatedSafetyScores}. */
export interface GetConsolidatedSafetyScoresInput extends NonNullable<operations["getConsolidatedSafetyScores"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsMethods.getConsolidatedEcoScores}. */
export interface GetConsolidatedEcoScoresInput extends NonNullable<operations["getConsolidatedEcoScores"]["parameters"]["query"]> {
}

/** Figures and scores of any user, or of many, of the current generation. */
export interface AdminIndicatorsAdminMethods {
	/**
	 * Driving figures of a user over a period
	 *
	 * `GET /indicators/admin/v3/Statistics`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.getStatistics({
	 *   UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3',
	 *   StartDate: '2026-01-05',
	 *   EndDate: '2026-01-18',
	 *   TransportType: 'Driver'
	 * });
	 * ```
	 */
	getStatistics(input: GetUserStatisticsInput, options?: CallOptions): OperationCall<operations["getUserStatistics"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Driving figures of a user, one set a day
	 *
	 * `GET /indicators/admin/v3/Statistics/daily`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.listDailyStatistics({
	 *   UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3',
	 *   StartDate: '2026-01-05',
	 *   EndDate: '2026-01-18',
	 *   TransportType: 'Driver'
	 * });
	 * ```
	 */
	listDailyStatistics(input: ListDailyUserStatisticsInput, options?: CallOptions): OperationCall<operations["listDailyUserStatistics"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * When users last drove and were last scored
	 *
	 * Ask this first, to choose the last day of a period.
	 *
	 * `GET /indicators/admin/v3/Statistics/Dates`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.listLatestDates();
	 * ```
	 */
	listLatestDates(input?: ListUserLatestDatesInput, options?: CallOptions): OperationCall<operations["listUserLatestDates"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * The tags that trips have
	 *
	 * `GET /indicators/admin/v3/Statistics/UniqueTags`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.getUniqueTags();
	 * ```
	 */
	getUniqueTags(input?: GetUniqueTagsInput, options?: CallOptions): OperationCall<operations["getUniqueTags"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Safety scores of a user over a period
	 *
	 * `GET /indicators/admin/v3/Scores/safety`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.getSafetyScores({
	 *   UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3',
	 *   StartDate: '2026-01-05',
	 *   EndDate: '2026-01-18'
	 * });
	 * ```
	 */
	getSafetyScores(input: GetUserSafetyScoresInput, options?: CallOptions): OperationCall<operations["getUserSafetyScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Safety scores of a user, one set a day
	 *
	 * `GET /indicators/admin/v3/Scores/safety/daily`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.listDailySafetyScores({
	 *   UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3',
	 *   StartDate: '2026-01-05',
	 *   EndDate: '2026-01-18'
	 * });
	 * ```
	 */
	listDailySafetyScores(input: ListDailyUserSafetyScoresInput, options?: CallOptions): OperationCall<operations["listDailyUserSafetyScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Eco scores of a user over a period
	 *
	 * `GET /indicators/admin/v3/Scores/eco`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.getEcoScores({
	 *   UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3',
	 *   StartDate: '2026-01-05',
	 *   EndDate: '2026-01-18'
	 * });
	 * ```
	 */
	getEcoScores(input: GetUserEcoScoresInput, options?: CallOptions): OperationCall<operations["getUserEcoScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Eco scores of a user, one set a day
	 *
	 * `GET /indicators/admin/v3/Scores/eco/daily`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.listDailyEcoScores({
	 *   UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3',
	 *   StartDate: '2026-01-05',
	 *   EndDate: '2026-01-18'
	 * });
	 * ```
	 */
	listDailyEcoScores(input: ListDailyUserEcoScoresInput, options?: CallOptions): OperationCall<operations["listDailyUserEcoScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Series of trips without an incident, of a user
	 *
	 * The live sample was an empty array; that its elements are those of the older call is inferred.
	 *
	 * `GET /indicators/admin/v3/Streaks`. Source: inferred, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.getStreaks({ UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3' });
	 * ```
	 */
	getStreaks(input: GetUserStreaksInput, options?: CallOptions): OperationCall<operations["getUserStreaks"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Driving figures over a period, of many users together
	 *
	 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed. The call is missing in the provider's own Swagger.
	 *
	 * `GET /indicators/admin/v3/Statistics/consolidated`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.getConsolidatedStatistics({ StartDate: '2026-01-05', EndDate: '2026-01-18', TransportType: 'Driver' });
	 * ```
	 */
	getConsolidatedStatistics(input: GetConsolidatedIndicatorsInput, options?: CallOptions): OperationCall<operations["getConsolidatedIndicators"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Safety scores over a period, of many users together
	 *
	 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed. The call is missing in the provider's own Swagger.
	 *
	 * `GET /indicators/admin/v3/Scores/safety/consolidated`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.getConsolidatedSafetyScores({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	getConsolidatedSafetyScores(input: GetConsolidatedSafetyScoresInput, options?: CallOptions): OperationCall<operations["getConsolidatedSafetyScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Eco scores over a period, of many users together
	 *
	 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed. The call is missing in the provider's own Swagger.
	 *
	 * `GET /indicators/admin/v3/Scores/eco/consolidated`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicators.getConsolidatedEcoScores({ StartDate: '2026-01-05', EndDate: '2026-01-18' });
	 * ```
	 */
	getConsolidatedEcoScores(input: GetConsolidatedEcoScoresInput, options?: CallOptions): OperationCall<operations["getConsolidatedEcoScores"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
}

/** Figures and scores of any user, or of many, of the current generation. */
export interface AdminIndicatorsMethods extends AdminIndicatorsAdminMethods {
}

/** Input of {@link AdminIndicatorsV2Methods.listLatestDates}. */
export interface ListUserLatestDatesV2Input extends NonNullable<operations["listUserLatestDatesV2"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsV2Methods.getConsolidatedStatistics}. */
export interface GetConsolidatedStatisticsV2Input extends NonNullable<operations["getConsolidatedStatisticsV2"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsV2Methods.listDailyConsolidatedStatistics}. */
export interface ListDailyConsolidatedStatisticsV2Input extends NonNullable<operations["listDailyConsolidatedStatisticsV2"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsV2Methods.getConsolidatedSafetyScores}. */
export interface GetConsolidatedSafetyScoresV2Input extends NonNullable<operations["getConsolidatedSafetyScoresV2"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsV2Methods.listDailyConsolidatedSafetyScores}. */
export interface ListDailyConsolidatedSafetyScoresV2Input extends NonNullable<operations["listDailyConsolidatedSafetyScoresV2"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsV2Methods.getConsolidatedEcoScores}. */
export interface GetConsolidatedEcoScoresV2Input extends NonNullable<operations["getConsolidatedEcoScoresV2"]["parameters"]["query"]> {
}

/** Input of {@link AdminIndicatorsV2Methods.listDailyConsolidatedEcoScores}. */
export interface ListDailyConsolidatedEcoScoresV2Input extends NonNullable<operations["listDailyConsolidatedEcoScoresV2"]["parameters"]["query"]> {
}

/** What version 2 of the admin indicators has beyond version 3. */
export interface AdminIndicatorsV2AdminMethods {
	/**
	 * When users last drove and were last scored, version 2
	 *
	 * `GET /indicators/admin/v2/Statistics/dates`. Source: documented, {@link https://docs.damoov.com/docs/python_statistics}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicatorsV2.listLatestDates();
	 * ```
	 */
	listLatestDates(input?: ListUserLatestDatesV2Input, options?: CallOptions): OperationCall<operations["listUserLatestDatesV2"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Driving figures over a period, of many users together, with a tag
	 *
	 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /indicators/admin/v2/Statistics/consolidated`. Source: documented, {@link https://docs.damoov.com/docs/python_statistics}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicatorsV2.getConsolidatedStatistics({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	getConsolidatedStatistics(input: GetConsolidatedStatisticsV2Input, options?: CallOptions): OperationCall<operations["getConsolidatedStatisticsV2"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Driving figures of many users together, one set a day
	 *
	 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /indicators/admin/v2/Statistics/consolidated/daily`. Source: documented, {@link https://docs.damoov.com/docs/python_statistics}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicatorsV2.listDailyConsolidatedStatistics({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	listDailyConsolidatedStatistics(input: ListDailyConsolidatedStatisticsV2Input, options?: CallOptions): OperationCall<operations["listDailyConsolidatedStatisticsV2"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Safety scores over a period, of many users together, with a tag
	 *
	 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /indicators/admin/v2/Scores/safety/consolidated`. Source: documented, {@link https://docs.damoov.com/docs/python_statistics}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicatorsV2.getConsolidatedSafetyScores({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	getConsolidatedSafetyScores(input: GetConsolidatedSafetyScoresV2Input, options?: CallOptions): OperationCall<operations["getConsolidatedSafetyScoresV2"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Safety scores of many users together, one set a day
	 *
	 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /indicators/admin/v2/Scores/safety/consolidated/daily`. Source: documented, {@link https://docs.damoov.com/docs/python_statistics}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicatorsV2.listDailyConsolidatedSafetyScores({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	listDailyConsolidatedSafetyScores(input: ListDailyConsolidatedSafetyScoresV2Input, options?: CallOptions): OperationCall<operations["listDailyConsolidatedSafetyScoresV2"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Eco scores over a period, of many users together, with a tag
	 *
	 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /indicators/admin/v2/Scores/eco/consolidated`. Source: documented, {@link https://docs.damoov.com/docs/python_statistics}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicatorsV2.getConsolidatedEcoScores({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	getConsolidatedEcoScores(input: GetConsolidatedEcoScoresV2Input, options?: CallOptions): OperationCall<operations["getConsolidatedEcoScoresV2"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Eco scores of many users together, one set a day
	 *
	 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
	 *
	 * `GET /indicators/admin/v2/Scores/eco/consolidated/daily`. Source: documented, {@link https://docs.damoov.com/docs/python_statistics}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminIndicatorsV2.listDailyConsolidatedEcoScores({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	listDailyConsolidatedEcoScores(input: ListDailyConsolidatedEcoScoresV2Input, options?: CallOptions): OperationCall<operations["listDailyConsolidatedEcoScoresV2"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
}

/** What version 2 of the admin indicators has beyond version 3. */
export interface AdminIndicatorsV2Methods extends AdminIndicatorsV2AdminMethods {
}

/** Input of {@link AdminTripsMethods.list}. */
export interface ListTripsInput {
	/** The body of the request. */
	body: operations["listTrips"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AdminTripsMethods.get}. */
export interface GetTripInput extends NonNullable<operations["getTrip"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["getTrip"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AdminTripsMethods.listWaypoints}. */
export interface ListWaypointsInput extends NonNullable<operations["listWaypoints"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["listWaypoints"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AdminTripsMethods.listShort}. */
export interface ListShortTripsInput {
	/** The body of the request. */
	body: operations["listShortTrips"]["requestBody"]["content"]["application/json"];
}

/** Trips of any user. */
export interface AdminTripsAdminMethods {
	/**
	 * Trips of a user
	 *
	 * Pages are numbered from 1. A trip can change after the fact.
	 *
	 * `POST /trips/get/admin/v1`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of telematics.adminTrips.list({
	 *   body: {
	 *     Identifiers: {
	 *       UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3'
	 *     },
	 *     StartDate: '2026-01-17T00:00:00',
	 *     EndDate: '2026-01-18T00:00:00',
	 *     IncludeDetails: true,
	 *     IncludeStatistics: true,
	 *     IncludeScores: true,
	 *     IncludeRelated: false,
	 *     Locale: 'EN',
	 *     UnitSystem: 'Si',
	 *     SortBy: 'StartDateUtc_Desc',
	 *     Paging: {
	 *       Page: 1,
	 *       Count: 50,
	 *       IncludePagingInfo: true
	 *     }
	 *   }
	 * })) console.log(item);
	 * ```
	 */
	list(input: ListTripsInput, options?: CallOptions): PagedCall<operations["listTrips"]["responses"][200]["content"]["application/json"]["Result"], components["schemas"]["Trip"]>;
	/**
	 * One trip
	 *
	 * `POST /trips/get/admin/v1/{tripId}`. Source: documented, {@link https://github.com/Mobile-Telematics/python-sdk}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminTrips.get({
	 *   tripId: '6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3',
	 *   body: {
	 *     Identifiers: {
	 *       UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3'
	 *     },
	 *     IncludeDetails: true,
	 *     IncludeStatistics: true,
	 *     IncludeScores: true,
	 *     IncludeRelated: false,
	 *     Locale: 'EN',
	 *     UnitSystem: 'Si',
	 *     IncludeWaypoints: true,
	 *     IncludeEvents: true
	 *   }
	 * });
	 * ```
	 */
	get(input: GetTripInput, options?: CallOptions): OperationCall<operations["getTrip"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * The points of a trip
	 *
	 * The call is a link in a documented answer. Body and answer are not documented: the body is that of the call for one trip, the answer is left open.
	 *
	 * `POST /trips/get/admin/v1/{tripId}/waypoints`. Source: inferred, {@link https://docs.damoov.com/docs/python_trips}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminTrips.listWaypoints({
	 *   tripId: '6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3',
	 *   body: {
	 *     Identifiers: {
	 *       UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3'
	 *     },
	 *     IncludeDetails: true,
	 *     IncludeStatistics: true,
	 *     IncludeScores: true,
	 *     IncludeRelated: false,
	 *     Locale: 'EN',
	 *     UnitSystem: 'Si',
	 *     IncludeWaypoints: true,
	 *     IncludeEvents: true
	 *   }
	 * });
	 * ```
	 */
	listWaypoints(input: ListWaypointsInput, options?: CallOptions): OperationCall<operations["listWaypoints"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Trips of a user in short
	 *
	 * Known from third parties only, who name a user or a company. Body and answer are not documented: the body is that of the list, the answer is left open.
	 *
	 * `POST /trips/get/admin/v1/short`. Source: inferred, {@link https://docs.damoov.com/docs/python_trips}.
	 *
	 * @example
	 * ```ts
	 * await telematics.adminTrips.listShort({
	 *   body: {
	 *     Identifiers: {
	 *       UserId: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3'
	 *     },
	 *     StartDate: '2026-01-17T00:00:00',
	 *     EndDate: '2026-01-18T00:00:00',
	 *     IncludeDetails: true,
	 *     IncludeStatistics: true,
	 *     IncludeScores: true,
	 *     IncludeRelated: false,
	 *     Locale: 'EN',
	 *     UnitSystem: 'Si',
	 *     SortBy: 'StartDateUtc_Desc',
	 *     Paging: {
	 *       Page: 1,
	 *       Count: 50,
	 *       IncludePagingInfo: true
	 *     }
	 *   }
	 * });
	 * ```
	 */
	listShort(input: ListShortTripsInput, options?: CallOptions): OperationCall<operations["listShortTrips"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Trips of any user. */
export interface AdminTripsMethods extends AdminTripsAdminMethods {
}

/** Input of {@link TripsMethods.list}. */
export interface ListOwnTripsInput {
	/** The body of the request. */
	body: operations["listOwnTrips"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link TripsMethods.get}. */
export interface GetOwnTripInput extends NonNullable<operations["getOwnTrip"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["getOwnTrip"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link TripsMethods.listWaypoints}. */
export interface ListOwnWaypointsInput extends NonNullable<operations["listOwnWaypoints"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["listOwnWaypoints"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link TripsMethods.listShort}. */
export interface ListShortOwnTripsInput {
	/** The body of the request. */
	body: operations["listShortOwnTrips"]["requestBody"]["content"]["application/json"];
}

/** The user's own trips. */
export interface TripsUserMethods {
	/**
	 * Trips of the user whose token it is
	 *
	 * Pages are numbered from 1. One source found neither paging info nor statistics nor scores here, third parties read them.
	 *
	 * `POST /trips/get/v1/`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of telematics.trips.list({
	 *   body: {
	 *     StartDate: '2026-01-17T00:00:00',
	 *     EndDate: '2026-01-18T00:00:00',
	 *     IncludeDetails: true,
	 *     IncludeStatistics: true,
	 *     IncludeScores: true,
	 *     IncludeRelated: false,
	 *     Locale: 'EN',
	 *     UnitSystem: 'Si',
	 *     SortBy: 'StartDateUtc_Desc',
	 *     Paging: {
	 *       Page: 1,
	 *       Count: 50,
	 *       IncludePagingInfo: true
	 *     }
	 *   }
	 * })) console.log(item);
	 * ```
	 */
	list(input: ListOwnTripsInput, options?: CallOptions): PagedCall<operations["listOwnTrips"]["responses"][200]["content"]["application/json"]["Result"], components["schemas"]["Trip"]>;
	/**
	 * One trip
	 *
	 * The call is a link in a documented answer; that the body is that of the admin call is inferred.
	 *
	 * `POST /trips/get/v1/{tripId}`. Source: inferred, {@link https://docs.damoov.com/docs/python_trips}.
	 *
	 * @example
	 * ```ts
	 * await telematics.trips.get({
	 *   tripId: '6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3',
	 *   body: {
	 *     IncludeDetails: true,
	 *     IncludeStatistics: true,
	 *     IncludeScores: true,
	 *     IncludeRelated: false,
	 *     Locale: 'EN',
	 *     UnitSystem: 'Si',
	 *     IncludeWaypoints: true,
	 *     IncludeEvents: true
	 *   }
	 * });
	 * ```
	 */
	get(input: GetOwnTripInput, options?: CallOptions): OperationCall<operations["getOwnTrip"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * The points of a trip
	 *
	 * Known from third parties only. Body and answer are not documented: the body is that of the call for one trip, the answer is left open.
	 *
	 * `POST /trips/get/v1/{tripId}/waypoints`. Source: inferred, {@link https://docs.damoov.com/docs/python_trips}.
	 *
	 * @example
	 * ```ts
	 * await telematics.trips.listWaypoints({
	 *   tripId: '6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3',
	 *   body: {
	 *     IncludeDetails: true,
	 *     IncludeStatistics: true,
	 *     IncludeScores: true,
	 *     IncludeRelated: false,
	 *     Locale: 'EN',
	 *     UnitSystem: 'Si',
	 *     IncludeWaypoints: true,
	 *     IncludeEvents: true
	 *   }
	 * });
	 * ```
	 */
	listWaypoints(input: ListOwnWaypointsInput, options?: CallOptions): OperationCall<operations["listOwnWaypoints"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Trips in short
	 *
	 * Known from third parties only. Body and answer are not documented: the body is that of the list, the answer is left open.
	 *
	 * `POST /trips/get/v1/short/`. Source: inferred, {@link https://docs.damoov.com/docs/python_trips}.
	 *
	 * @example
	 * ```ts
	 * await telematics.trips.listShort({
	 *   body: {
	 *     StartDate: '2026-01-17T00:00:00',
	 *     EndDate: '2026-01-18T00:00:00',
	 *     IncludeDetails: true,
	 *     IncludeStatistics: true,
	 *     IncludeScores: true,
	 *     IncludeRelated: false,
	 *     Locale: 'EN',
	 *     UnitSystem: 'Si',
	 *     SortBy: 'StartDateUtc_Desc',
	 *     Paging: {
	 *       Page: 1,
	 *       Count: 50,
	 *       IncludePagingInfo: true
	 *     }
	 *   }
	 * });
	 * ```
	 */
	listShort(input: ListShortOwnTripsInput, options?: CallOptions): OperationCall<operations["listShortOwnTrips"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** The user's own trips. */
export interface TripsMethods extends TripsUserMethods {
}

/** Input of {@link TracksMethods.list}. */
export interface ListTracksInput extends NonNullable<operations["listTracks"]["parameters"]["query"]> {
}

/** Input of {@link TracksMethods.get}. */
export interface GetTrackInput extends NonNullable<operations["getTrack"]["parameters"]["query"]> {
}

/** Input of {@link TracksMethods.listShortPage}. */
export interface ListShortTrackPageInput extends NonNullable<operations["listShortTrackPage"]["parameters"]["query"]> {
}

/** Input of {@link TracksMethods.delete}. */
export interface DeleteTrackInput extends NonNullable<operations["deleteTrack"]["parameters"]["path"]> {
}

/** Input of {@link TracksMethods.startBrowsing}. */
export interface StartBrowsingTrackInput extends NonNullable<operations["startBrowsingTrack"]["parameters"]["path"]> {
}

/** The older generation of trips. */
export interface TracksMethods {
	/**
	 * Tracks of a user
	 *
	 * Answers without `Status`, `Title` and `Errors`. Pages are numbered from 0.
	 *
	 * `GET /mobilesdk/stage/track/get_tracks/v1`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/processed-data/get_tracks}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of telematics.tracks.list()) console.log(item);
	 * ```
	 */
	list(input?: ListTracksInput, options?: CallOptions): PagedCall<operations["listTracks"]["responses"][200]["content"]["application/json"]["Result"], components["schemas"]["Track"]>;
	/**
	 * One track with its points
	 *
	 * Answers without `Status`, `Title` and `Errors`.
	 *
	 * `GET /mobilesdk/stage/track/get_track/v1`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/processed-data/get_track}.
	 *
	 * @example
	 * ```ts
	 * await telematics.tracks.get({ trackToken: '7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4' });
	 * ```
	 */
	get(input: GetTrackInput, options?: CallOptions): OperationCall<operations["getTrack"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Tokens of all tracks of a user
	 *
	 * Answers without `Status`, `Title` and `Errors`.
	 *
	 * `GET /mobilesdk/stage/track/get_short_list/v1`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/processed-data/get-a-short-list-of-tracks}.
	 *
	 * @example
	 * ```ts
	 * await telematics.tracks.listShort();
	 * ```
	 */
	listShort(input?: NoInput, options?: CallOptions): OperationCall<operations["listShortTracks"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Tokens of tracks of a user, by pages
	 *
	 * Answers without `Status`, `Title` and `Errors`.
	 *
	 * `GET /mobilesdk/stage/track/get_short_list_page/v1`. Source: documented, {@link https://docs-old.telematicssdk.com/user-statistics-and-analytics/processed-data/get-a-short-list-of-tracks}.
	 *
	 * @example
	 * ```ts
	 * await telematics.tracks.listShortPage();
	 * ```
	 */
	listShortPage(input?: ListShortTrackPageInput, options?: CallOptions): OperationCall<operations["listShortTrackPage"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Mark a track as deleted
	 *
	 * `POST /mobilesdk/stage/track/{trackToken}/setdeleted/v1`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.tracks.delete({ trackToken: '7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4' });
	 * ```
	 */
	delete(input: DeleteTrackInput, options?: CallOptions): OperationCall<operations["deleteTrack"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Say that the user looks at a track
	 *
	 * `POST /mobilesdk/stage/track/browsestart/v1/{trackToken}`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.tracks.startBrowsing({ trackToken: '7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4' });
	 * ```
	 */
	startBrowsing(input: StartBrowsingTrackInput, options?: CallOptions): OperationCall<operations["startBrowsingTrack"]["responses"][200]["content"]["application/json"]>;
}

export interface TracksUserMethods extends TracksMethods {}

export interface TracksAdminMethods extends TracksMethods {}

/** Input of {@link TrackEventsMethods.reportWrong}. */
export interface ReportWrongEventInput extends NonNullable<operations["reportWrongEvent"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["reportWrongEvent"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link TrackEventsMethods.reportWrongType}. */
export interface ReportWrongEventTypeInput extends NonNullable<operations["reportWrongEventType"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["reportWrongEventType"]["requestBody"]["content"]["application/json"];
}

/** Corrections of incidents on tracks. */
export interface TrackEventsMethods {
	/**
	 * Report an incident that was none
	 *
	 * `POST /mobilesdk/stage/events/reportwrongevent/v1/{trackToken}`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.trackEvents.reportWrong({
	 *   trackToken: '7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4',
	 *   body: {
	 *     PointDate: '2026-01-17T17:59:03+01:00',
	 *     Latitude: 52.51,
	 *     Longitude: 13.4,
	 *     EventType: 'Acceleration'
	 *   }
	 * });
	 * ```
	 */
	reportWrong(input: ReportWrongEventInput, options?: CallOptions): OperationCall<operations["reportWrongEvent"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Report an incident of another kind
	 *
	 * `POST /mobilesdk/stage/events/reportwrongeventtype/v1/{trackToken}`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.trackEvents.reportWrongType({
	 *   trackToken: '7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4',
	 *   body: {
	 *     PointDate: '2026-01-17T17:59:03+01:00',
	 *     Latitude: 52.51,
	 *     Longitude: 13.4,
	 *     EventType: 'Acceleration',
	 *     ChangeTypeTo: 'Braking'
	 *   }
	 * });
	 * ```
	 */
	reportWrongType(input: ReportWrongEventTypeInput, options?: CallOptions): OperationCall<operations["reportWrongEventType"]["responses"][200]["content"]["application/json"]>;
}

export interface TrackEventsUserMethods extends TrackEventsMethods {}

export interface TrackEventsAdminMethods extends TrackEventsMethods {}

/** Input of {@link LeaderboardsMethods.get}. */
export interface GetLeaderboardInput extends NonNullable<operations["getLeaderboard"]["parameters"]["query"]> {
}

/** Leaderboards inside a user group. */
export interface LeaderboardsMethods {
	/**
	 * The first of a user group, and those around the user
	 *
	 * Covers the last 14 days inside one user group. A user takes part with at least 10 km and a trip in the last 15 days; both can be set.
	 *
	 * `GET /v1/Leaderboard`. Source: documented, {@link https://docs-old.telematicssdk.com/platform-features/leaderboard-1}.
	 *
	 * @example
	 * ```ts
	 * await telematics.leaderboards.get();
	 * ```
	 */
	get(input?: GetLeaderboardInput, options?: CallOptions): OperationCall<operations["getLeaderboard"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
	/**
	 * Where a user stands, by everything that is compared
	 *
	 * `GET /v1/Leaderboard/user`. Source: documented, {@link https://docs-old.telematicssdk.com/platform-features/leaderboard-1}.
	 *
	 * @example
	 * ```ts
	 * await telematics.leaderboards.getPlaces();
	 * ```
	 */
	getPlaces(input?: NoInput, options?: CallOptions): OperationCall<operations["getLeaderboardPlaces"]["responses"][200]["content"]["application/json"]["Result"] | undefined>;
}

export interface LeaderboardsUserMethods extends LeaderboardsMethods {}

export interface LeaderboardsAdminMethods extends LeaderboardsMethods {}

/** Input of {@link DriveCoinsMethods.getTotalV1}. */
export interface GetCoinsV1Input extends NonNullable<operations["getCoinsV1"]["parameters"]["query"]> {
}

/** Input of {@link DriveCoinsMethods.getTotal}. */
export interface GetCoinsInput extends NonNullable<operations["getCoins"]["parameters"]["query"]> {
}

/** Input of {@link DriveCoinsMethods.listDaily}. */
export interface ListDailyCoinsInput extends NonNullable<operations["listDailyCoins"]["parameters"]["query"]> {
}

/** Input of {@link DriveCoinsMethods.listByFactor}. */
export interface ListCoinsByFactorInput extends NonNullable<operations["listCoinsByFactor"]["parameters"]["query"]> {
}

/** Rewards for driving. */
export interface DriveCoinsUserMethods {
	/**
	 * Coins over a period, version 1
	 *
	 * `GET /api/rewarding/v1/Coins/individual`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.driveCoins.getTotalV1({ DateFrom: '2026-01-05T00:00:00', DateTo: '2026-01-18T23:59:59' });
	 * ```
	 */
	getTotalV1(input: GetCoinsV1Input, options?: CallOptions): OperationCall<operations["getCoinsV1"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * The most coins that a user can earn in a day
	 *
	 * `GET /api/rewarding/v2/DriveCoins/dailylimit`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.driveCoins.getDailyLimit();
	 * ```
	 */
	getDailyLimit(input?: NoInput, options?: CallOptions): OperationCall<operations["getCoinsDailyLimit"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Coins over a period
	 *
	 * `GET /api/rewarding/v2/DriveCoins/total`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.driveCoins.getTotal({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	getTotal(input: GetCoinsInput, options?: CallOptions): OperationCall<operations["getCoins"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Coins of each day
	 *
	 * `GET /api/rewarding/v2/DriveCoins/daily`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.driveCoins.listDaily({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	listDaily(input: ListDailyCoinsInput, options?: CallOptions): OperationCall<operations["listDailyCoins"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Coins by what they are for
	 *
	 * `GET /api/rewarding/v2/DriveCoins/detailed`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.driveCoins.listByFactor({ StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' });
	 * ```
	 */
	listByFactor(input: ListCoinsByFactorInput, options?: CallOptions): OperationCall<operations["listCoinsByFactor"]["responses"][200]["content"]["application/json"]["Result"]>;
}

/** Rewards for driving. */
export interface DriveCoinsMethods extends DriveCoinsUserMethods {
}

/** Input of {@link VehiclesMethods.create}. */
export interface CreateVehicleInput {
	/** The body of the request. */
	body: operations["createVehicle"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link VehiclesMethods.update}. */
export interface UpdateVehicleInput extends NonNullable<operations["updateVehicle"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateVehicle"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link VehiclesMethods.delete}. */
export interface DeleteVehicleInput extends NonNullable<operations["deleteVehicle"]["parameters"]["path"]> {
}

/** Input of {@link VehiclesMethods.listDevices}. */
export interface ListVehicleDevicesInput extends NonNullable<operations["listVehicleDevices"]["parameters"]["path"]> {
}

/** Vehicles of a user. */
export interface VehiclesMethods {
	/**
	 * Vehicles of a user
	 *
	 * `GET /api/carservice/v1/Vehicles`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.vehicles.list();
	 * ```
	 */
	list(input?: NoInput, options?: CallOptions): OperationCall<operations["listVehicles"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Add a vehicle
	 *
	 * `POST /api/carservice/v1/Vehicles`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.vehicles.create({
	 *   body: {
	 *     Name: 'Family car',
	 *     PlateNumber: 'B-XY 1234',
	 *     Vin: 'WVWZZZ1JZXW000001',
	 *     ManufacturerName: 'Volkswagen',
	 *     ModelName: 'Golf',
	 *     TypeName: 'Car',
	 *     InitialMilage: '12000',
	 *     ManufacturerId: 11,
	 *     ModelId: 111,
	 *     CarYear: 2019,
	 *     EntityStatus: 1
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateVehicleInput, options?: CallOptions): OperationCall<operations["createVehicle"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Change a vehicle
	 *
	 * One first-party client puts a slash at the path's end.
	 *
	 * `PUT /api/carservice/v1/Vehicles/{vehicleToken}`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.vehicles.update({
	 *   vehicleToken: '8a9bacbd-cedf-4e0f-9112-233445566778',
	 *   body: {
	 *     Name: 'Family car',
	 *     PlateNumber: 'B-XY 1234',
	 *     Vin: 'WVWZZZ1JZXW000001',
	 *     ManufacturerName: 'Volkswagen',
	 *     ModelName: 'Golf',
	 *     TypeName: 'Car',
	 *     InitialMilage: '12000',
	 *     ManufacturerId: 11,
	 *     ModelId: 111,
	 *     CarYear: 2019,
	 *     EntityStatus: 1
	 *   }
	 * });
	 * ```
	 */
	update(input: UpdateVehicleInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Remove a vehicle
	 *
	 * `DELETE /api/carservice/v1/Vehicles/{vehicleToken}`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.vehicles.delete({ vehicleToken: '8a9bacbd-cedf-4e0f-9112-233445566778' });
	 * ```
	 */
	delete(input: DeleteVehicleInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * OBD devices of a vehicle
	 *
	 * `GET /api/carservice/v1/Vehicles/{vehicleToken}/devices`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.vehicles.listDevices({ vehicleToken: '8a9bacbd-cedf-4e0f-9112-233445566778' });
	 * ```
	 */
	listDevices(input: ListVehicleDevicesInput, options?: CallOptions): OperationCall<operations["listVehicleDevices"]["responses"][200]["content"]["application/json"]["Result"]>;
}

export interface VehiclesUserMethods extends VehiclesMethods {}

export interface VehiclesAdminMethods extends VehiclesMethods {}

/** Input of {@link VehicleDirectoriesMethods.listModels}. */
export interface ListModelsInput extends NonNullable<operations["listModels"]["parameters"]["query"]> {
}

/** Manufacturers and models that are known. */
export interface VehicleDirectoriesMethods {
	/**
	 * Manufacturers that are known
	 *
	 * `GET /api/carservice/v1/Directories/Manufacturers`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.vehicleDirectories.listManufacturers();
	 * ```
	 */
	listManufacturers(input?: NoInput, options?: CallOptions): OperationCall<operations["listManufacturers"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Models of a manufacturer that are known
	 *
	 * `GET /api/carservice/v1/Directories/Models`. Source: documented, {@link https://github.com/Mobile-Telematics/TelematicsApp-Android}.
	 *
	 * @example
	 * ```ts
	 * await telematics.vehicleDirectories.listModels({ manufacturerId: 11 });
	 * ```
	 */
	listModels(input: ListModelsInput, options?: CallOptions): OperationCall<operations["listModels"]["responses"][200]["content"]["application/json"]["Result"]>;
}

export interface VehicleDirectoriesUserMethods extends VehicleDirectoriesMethods {}

export interface VehicleDirectoriesAdminMethods extends VehicleDirectoriesMethods {}

/** Input of {@link ApplicationsMethods.list}. */
export interface ListApplicationsInput extends NonNullable<operations["listApplications"]["parameters"]["path"]> {
}

/** Input of {@link ApplicationsMethods.create}. */
export interface CreateApplicationInput extends NonNullable<operations["createApplication"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["createApplication"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ApplicationsMethods.get}. */
export interface GetApplicationInput extends NonNullable<operations["getApplication"]["parameters"]["path"]>, NonNullable<operations["getApplication"]["parameters"]["query"]> {
}

/** Input of {@link ApplicationsMethods.delete}. */
export interface DeleteApplicationInput extends NonNullable<operations["deleteApplication"]["parameters"]["path"]> {
}

/** Input of {@link ApplicationsMethods.update}. */
export interface UpdateApplicationInput extends NonNullable<operations["updateApplication"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateApplication"]["requestBody"]["content"]["application/json"];
}

/** Applications of a company. */
export interface ApplicationsAdminMethods {
	/**
	 * Applications of a company
	 *
	 * Without their user groups. Copy the casing of the path literally: the host tells it apart.
	 *
	 * `GET /v1/companies/{CompanyId}/applications`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.applications.list({ CompanyId: '3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b' });
	 * ```
	 */
	list(input: ListApplicationsInput, options?: CallOptions): OperationCall<operations["listApplications"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Create an application
	 *
	 * Copy the casing of the path literally: the host tells it apart.
	 *
	 * `POST /v1/companies/{CompanyId}/applications`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.applications.create({
	 *   CompanyId: '3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b',
	 *   body: {
	 *     name: 'Drivers',
	 *     environment: 'test',
	 *     createDefaultGroup: true
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateApplicationInput, options?: CallOptions): OperationCall<operations["createApplication"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * One application
	 *
	 * HTTP 200 with `Result: null` where there is none. Copy the casing of the path literally: the host tells it apart.
	 *
	 * `GET /v1/Applications/{AppId}`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.applications.get({ AppId: '2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa' });
	 * ```
	 */
	get(input: GetApplicationInput, options?: CallOptions): OperationCall<operations["getApplication"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Delete an application and its empty user groups
	 *
	 * 422 for the key `AppToken` while it has users. Copy the casing of the path literally: the host tells it apart.
	 *
	 * `DELETE /v1/Applications/applications/{AppId}`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.applications.delete({ AppId: '2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa' });
	 * ```
	 */
	delete(input: DeleteApplicationInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Change an application
	 *
	 * Copy the casing of the path literally: the host tells it apart.
	 *
	 * `PATCH /v1/Applications/applications/{AppId}`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.applications.update({
	 *   AppId: '2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa',
	 *   body: {
	 *     name: 'Drivers north'
	 *   }
	 * });
	 * ```
	 */
	update(input: UpdateApplicationInput, options?: CallOptions): OperationCall<undefined>;
}

/** Applications of a company. */
export interface ApplicationsMethods extends ApplicationsAdminMethods {
}

/** Input of {@link InstancesMethods.list}. */
export interface ListInstancesInput extends NonNullable<operations["listInstances"]["parameters"]["path"]>, NonNullable<operations["listInstances"]["parameters"]["query"]> {
}

/** Input of {@link InstancesMethods.create}. */
export interface CreateInstanceInput extends NonNullable<operations["createInstance"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["createInstance"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link InstancesMethods.getByInviteCode}. */
export interface GetInstanceByInviteCodeInput extends NonNullable<operations["getInstanceByInviteCode"]["parameters"]["path"]> {
}

/** Input of {@link InstancesMethods.get}. */
export interface GetInstanceInput extends NonNullable<operations["getInstance"]["parameters"]["path"]> {
}

/** Input of {@link InstancesMethods.delete}. */
export interface DeleteInstanceInput extends NonNullable<operations["deleteInstance"]["parameters"]["path"]> {
}

/** Input of {@link InstancesMethods.update}. */
export interface UpdateInstanceInput extends NonNullable<operations["updateInstance"]["parameters"]["path"]>, NonNullable<operations["updateInstance"]["parameters"]["query"]> {
}

/** User groups of an application. */
export interface InstancesAdminMethods {
	/**
	 * User groups of an application
	 *
	 * Copy the casing of the path literally: the host tells it apart.
	 *
	 * `GET /v1/applications/{AppId}/instances`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.instances.list({ AppId: '2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa' });
	 * ```
	 */
	list(input: ListInstancesInput, options?: CallOptions): OperationCall<operations["listInstances"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Create a user group
	 *
	 * Copy the casing of the path literally: the host tells it apart.
	 *
	 * `POST /v1/applications/{AppId}/instances`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.instances.create({
	 *   AppId: '2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa',
	 *   body: {
	 *     name: 'Drivers north'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateInstanceInput, options?: CallOptions): OperationCall<operations["createInstance"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * The user group of an invitation code
	 *
	 * Copy the casing of the path literally: the host tells it apart.
	 *
	 * `GET /v1/applications/{AppId}/instances/{InviteCode}`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.instances.getByInviteCode({ AppId: '2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa', InviteCode: 'A1B2C3' });
	 * ```
	 */
	getByInviteCode(input: GetInstanceByInviteCodeInput, options?: CallOptions): OperationCall<operations["getInstanceByInviteCode"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * One user group
	 *
	 * Copy the casing of the path literally: the host tells it apart.
	 *
	 * `GET /v1/Instances/{InstanceId}`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.instances.get({ InstanceId: '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9' });
	 * ```
	 */
	get(input: GetInstanceInput, options?: CallOptions): OperationCall<operations["getInstance"]["responses"][200]["content"]["application/json"]["Result"]>;
	/**
	 * Delete a user group
	 *
	 * 422 for the key `InstanceId` while it has users. Copy the casing of the path literally: the host tells it apart.
	 *
	 * `DELETE /v1/Instances/{InstanceId}`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.instances.delete({ InstanceId: '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9' });
	 * ```
	 */
	delete(input: DeleteInstanceInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Change a user group
	 *
	 * What changes is in the query. Copy the casing of the path literally: the host tells it apart.
	 *
	 * `PATCH /v1/Instances/{InstanceId}`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.instances.update({ InstanceId: '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9' });
	 * ```
	 */
	update(input: UpdateInstanceInput, options?: CallOptions): OperationCall<undefined>;
}

/** User groups of an application. */
export interface InstancesMethods extends InstancesAdminMethods {
}

/** What the credentials of an admin reach. */
export interface PermissionsAdminMethods {
	/**
	 * What the credentials reach
	 *
	 * `GET /auth/permissions`. Source: documented, {@link https://github.com/Mobile-Telematics/damoov-telematics-skills}.
	 *
	 * @example
	 * ```ts
	 * await telematics.permissions.get();
	 * ```
	 */
	get(input?: NoInput, options?: CallOptions): OperationCall<operations["getPermissions"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** What the credentials of an admin reach. */
export interface PermissionsMethods extends PermissionsAdminMethods {
}

/** Input of {@link DevicesMethods.getPosition}. */
export interface GetDevicePositionInput extends NonNullable<operations["getDevicePosition"]["parameters"]["path"]>, NonNullable<operations["getDevicePosition"]["parameters"]["query"]> {
}

/** Input of {@link DevicesMethods.listTracks}. */
export interface ListDeviceTracksInput extends NonNullable<operations["listDeviceTracks"]["parameters"]["path"]>, NonNullable<operations["listDeviceTracks"]["parameters"]["query"]> {
}

/** Input of {@link DevicesMethods.getStats}. */
export interface GetDeviceStatsInput extends NonNullable<operations["getDeviceStats"]["parameters"]["path"]> {
}

/** Input of {@link DevicesMethods.getMetadata}. */
export interface GetDeviceMetadataInput extends NonNullable<operations["getDeviceMetadata"]["parameters"]["path"]>, NonNullable<operations["getDeviceMetadata"]["parameters"]["query"]> {
}

/** Input of {@link DevicesMethods.listMetadata}. */
export interface ListDeviceMetadataInput extends NonNullable<operations["listDeviceMetadata"]["parameters"]["query"]> {
}

/** Positions as they are now. */
export interface DevicesMethods {
	/**
	 * Where a device is now
	 *
	 * The answer has no envelope that a page would state. Which kind of token is needed is not documented.
	 *
	 * `GET /realtime/api/v1/devices/{device_token}/position`. Source: documented, {@link https://docs.damoov.com/docs/websocket-and-api-methods}.
	 *
	 * @example
	 * ```ts
	 * await telematics.devices.getPosition({ device_token: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3' });
	 * ```
	 */
	getPosition(input: GetDevicePositionInput, options?: CallOptions): OperationCall<operations["getDevicePosition"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Tracks of a device
	 *
	 * The answer has no envelope that a page would state. Which kind of token is needed is not documented. The form of the answer is not documented.
	 *
	 * `GET /realtime/api/v1/devices/{device_token}/tracks`. Source: inferred, {@link https://docs.damoov.com/docs/websocket-and-api-methods}.
	 *
	 * @example
	 * ```ts
	 * await telematics.devices.listTracks({ device_token: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3' });
	 * ```
	 */
	listTracks(input: ListDeviceTracksInput, options?: CallOptions): OperationCall<operations["listDeviceTracks"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Figures of a device
	 *
	 * The answer has no envelope that a page would state. Which kind of token is needed is not documented. The form of the answer is not documented.
	 *
	 * `GET /realtime/api/v1/devices/{device_token}/stats`. Source: inferred, {@link https://docs.damoov.com/docs/websocket-and-api-methods}.
	 *
	 * @example
	 * ```ts
	 * await telematics.devices.getStats({ device_token: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3' });
	 * ```
	 */
	getStats(input: GetDeviceStatsInput, options?: CallOptions): OperationCall<operations["getDeviceStats"]["responses"][200]["content"]["application/json"]>;
	/**
	 * What to show for a device
	 *
	 * The answer has no envelope that a page would state. Which kind of token is needed is not documented.
	 *
	 * `GET /realtime/api/v1/devices/{device_token}/metadata`. Source: documented, {@link https://docs.damoov.com/docs/websocket-and-api-methods}.
	 *
	 * @example
	 * ```ts
	 * await telematics.devices.getMetadata({
	 *   device_token: '5d6e7f80-9192-4a3b-8c4d-5e6f708192a3',
	 *   instance_id: '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9'
	 * });
	 * ```
	 */
	getMetadata(input: GetDeviceMetadataInput, options?: CallOptions): OperationCall<operations["getDeviceMetadata"]["responses"][200]["content"]["application/json"]>;
	/**
	 * What to show for the devices of a user group
	 *
	 * The answer has no envelope that a page would state. Which kind of token is needed is not documented. The form of the answer is not documented.
	 *
	 * `GET /realtime/api/v1/devices/metadata`. Source: inferred, {@link https://docs.damoov.com/docs/websocket-and-api-methods}.
	 *
	 * @example
	 * ```ts
	 * await telematics.devices.listMetadata({ instance_id: '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9' });
	 * ```
	 */
	listMetadata(input: ListDeviceMetadataInput, options?: CallOptions): OperationCall<operations["listDeviceMetadata"]["responses"][200]["content"]["application/json"]>;
}

export interface DevicesUserMethods extends DevicesMethods {}

export interface DevicesAdminMethods extends DevicesMethods {}

/** All operations, in their groups. */
export interface TelematicsOperations {
	/** Log in and renew. The client does both itself. */
	readonly tokens: TokensMethods;
	/** Registration, profiles, and what an admin does with users. */
	readonly users: UsersMethods;
	/** Safety scores, of the generation that the seed names. */
	readonly scorings: ScoringsMethods;
	/** Driving figures, of the generation that the seed names. */
	readonly statistics: StatisticsMethods;
	/** Series of trips without an incident. */
	readonly streaks: StreaksMethods;
	/** What state the devices are in. */
	readonly heartbeats: HeartbeatsMethods;
	/** The user's own figures and scores, of the current generation. */
	readonly indicators: IndicatorsMethods;
	/** The user's own figures and scores, version 1. */
	readonly indicatorsV1: IndicatorsV1Methods;
	/** Figures and scores of any user, or of many, of the current generation. */
	readonly adminIndicators: AdminIndicatorsMethods;
	/** What version 2 of the admin indicators has beyond version 3. */
	readonly adminIndicatorsV2: AdminIndicatorsV2Methods;
	/** Trips of any user. */
	readonly adminTrips: AdminTripsMethods;
	/** The user's own trips. */
	readonly trips: TripsMethods;
	/** The older generation of trips. */
	readonly tracks: TracksMethods;
	/** Corrections of incidents on tracks. */
	readonly trackEvents: TrackEventsMethods;
	/** Leaderboards inside a user group. */
	readonly leaderboards: LeaderboardsMethods;
	/** Rewards for driving. */
	readonly driveCoins: DriveCoinsMethods;
	/** Vehicles of a user. */
	readonly vehicles: VehiclesMethods;
	/** Manufacturers and models that are known. */
	readonly vehicleDirectories: VehicleDirectoriesMethods;
	/** Applications of a company. */
	readonly applications: ApplicationsMethods;
	/** User groups of an application. */
	readonly instances: InstancesMethods;
	/** What the credentials of an admin reach. */
	readonly permissions: PermissionsMethods;
	/** Positions as they are now. */
	readonly devices: DevicesMethods;
}

/** The operations that take the token of a user, and those that take any or none. */
export interface TelematicsUserOperations {
	/** Log in and renew. The client does both itself. */
	readonly tokens: TokensUserMethods;
	/** Registration, profiles, and what an admin does with users. */
	readonly users: UsersUserMethods;
	/** Safety scores, of the generation that the seed names. */
	readonly scorings: ScoringsUserMethods;
	/** Driving figures, of the generation that the seed names. */
	readonly statistics: StatisticsUserMethods;
	/** Series of trips without an incident. */
	readonly streaks: StreaksUserMethods;
	/** The user's own figures and scores, of the current generation. */
	readonly indicators: IndicatorsUserMethods;
	/** The user's own figures and scores, version 1. */
	readonly indicatorsV1: IndicatorsV1UserMethods;
	/** The user's own trips. */
	readonly trips: TripsUserMethods;
	/** The older generation of trips. */
	readonly tracks: TracksUserMethods;
	/** Corrections of incidents on tracks. */
	readonly trackEvents: TrackEventsUserMethods;
	/** Leaderboards inside a user group. */
	readonly leaderboards: LeaderboardsUserMethods;
	/** Rewards for driving. */
	readonly driveCoins: DriveCoinsUserMethods;
	/** Vehicles of a user. */
	readonly vehicles: VehiclesUserMethods;
	/** Manufacturers and models that are known. */
	readonly vehicleDirectories: VehicleDirectoriesUserMethods;
	/** Positions as they are now. */
	readonly devices: DevicesUserMethods;
}

/** The operations that take the token of an admin, and those that take any or none. */
export interface TelematicsAdminOperations {
	/** Log in and renew. The client does both itself. */
	readonly tokens: TokensAdminMethods;
	/** Registration, profiles, and what an admin does with users. */
	readonly users: UsersAdminMethods;
	/** Safety scores, of the generation that the seed names. */
	readonly scorings: ScoringsAdminMethods;
	/** Driving figures, of the generation that the seed names. */
	readonly statistics: StatisticsAdminMethods;
	/** Series of trips without an incident. */
	readonly streaks: StreaksAdminMethods;
	/** What state the devices are in. */
	readonly heartbeats: HeartbeatsAdminMethods;
	/** Figures and scores of any user, or of many, of the current generation. */
	readonly adminIndicators: AdminIndicatorsAdminMethods;
	/** What version 2 of the admin indicators has beyond version 3. */
	readonly adminIndicatorsV2: AdminIndicatorsV2AdminMethods;
	/** Trips of any user. */
	readonly adminTrips: AdminTripsAdminMethods;
	/** The older generation of trips. */
	readonly tracks: TracksAdminMethods;
	/** Corrections of incidents on tracks. */
	readonly trackEvents: TrackEventsAdminMethods;
	/** Leaderboards inside a user group. */
	readonly leaderboards: LeaderboardsAdminMethods;
	/** Vehicles of a user. */
	readonly vehicles: VehiclesAdminMethods;
	/** Manufacturers and models that are known. */
	readonly vehicleDirectories: VehicleDirectoriesAdminMethods;
	/** Applications of a company. */
	readonly applications: ApplicationsAdminMethods;
	/** User groups of an application. */
	readonly instances: InstancesAdminMethods;
	/** What the credentials of an admin reach. */
	readonly permissions: PermissionsAdminMethods;
	/** Positions as they are now. */
	readonly devices: DevicesAdminMethods;
}

/** The paths that take the token of a user, and those that take any or none. */
export interface TelematicsUserPaths extends Omit<paths,
	| "/v1/Management/users/find"
	| "/v1/Management/users/GetFilteredPage"
	| "/v1/Management/users/{DeviceToken}"
	| "/v1/Management/users/instances/change"
	| "/statistics/v1/Scorings/accumulated"
	| "/statistics/v1/Scorings/accumulated/daily"
	| "/statistics/v1/Scorings/consolidated"
	| "/statistics/v1/Scorings/consolidated/daily"
	| "/statistics/v1/Statistics/accumulated"
	| "/statistics/v1/Statistics/accumulated/daily"
	| "/statistics/v1/Statistics/consolidated"
	| "/statistics/v1/Statistics/consolidated/daily"
	| "/Statistics/v1/Streaks/accumulated/"
	| "/api/heartbeats/get/v1/raw/users/{userId}/latest"
	| "/api/heartbeats/get/v1/raw/users/latest"
	| "/indicators/admin/v3/Statistics"
	| "/indicators/admin/v3/Statistics/daily"
	| "/indicators/admin/v3/Statistics/Dates"
	| "/indicators/admin/v3/Statistics/UniqueTags"
	| "/indicators/admin/v3/Scores/safety"
	| "/indicators/admin/v3/Scores/safety/daily"
	| "/indicators/admin/v3/Scores/eco"
	| "/indicators/admin/v3/Scores/eco/daily"
	| "/indicators/admin/v3/Streaks"
	| "/indicators/admin/v3/Statistics/consolidated"
	| "/indicators/admin/v3/Scores/safety/consolidated"
	| "/indicators/admin/v3/Scores/eco/consolidated"
	| "/indicators/admin/v2/Statistics/dates"
	| "/indicators/admin/v2/Statistics/consolidated"
	| "/indicators/admin/v2/Statistics/consolidated/daily"
	| "/indicators/admin/v2/Scores/safety/consolidated"
	| "/indicators/admin/v2/Scores/safety/consolidated/daily"
	| "/indicators/admin/v2/Scores/eco/consolidated"
	| "/indicators/admin/v2/Scores/eco/consolidated/daily"
	| "/trips/get/admin/v1"
	| "/trips/get/admin/v1/{tripId}"
	| "/trips/get/admin/v1/{tripId}/waypoints"
	| "/trips/get/admin/v1/short"
	| "/v1/companies/{CompanyId}/applications"
	| "/v1/Applications/{AppId}"
	| "/v1/Applications/applications/{AppId}"
	| "/v1/applications/{AppId}/instances"
	| "/v1/applications/{AppId}/instances/{InviteCode}"
	| "/v1/Instances/{InstanceId}"
	| "/auth/permissions"> {
}

/** The paths that take the token of an admin, and those that take any or none. */
export interface TelematicsAdminPaths extends Omit<paths,
	| "/v1/Management/users"
	| "/v1/Management/users/instances/change/{inviteCode}"
	| "/v1/Management/users/images/upload"
	| "/statistics/v1/Scorings/individual"
	| "/statistics/v1/Scorings/individual/daily"
	| "/statistics/v1/Scorings/individual/eco"
	| "/statistics/v1/Statistics/individual"
	| "/statistics/v1/Statistics/individual/daily"
	| "/statistics/v1/Statistics/individual/latestDates"
	| "/Statistics/v1/Streaks/individual/"
	| "/indicators/v3/Statistics"
	| "/indicators/v3/Statistics/daily"
	| "/indicators/v3/Statistics/dates"
	| "/indicators/v3/Scores/safety"
	| "/indicators/v3/Scores/safety/daily"
	| "/indicators/v3/Scores/eco"
	| "/indicators/v3/Scores/eco/daily"
	| "/indicators/v3/Streaks"
	| "/indicators/v1/Statistics"
	| "/indicators/v1/Statistics/dates"
	| "/indicators/v1/Scores/safety"
	| "/indicators/v1/Scores/safety/daily"
	| "/indicators/v1/Scores/eco"
	| "/indicators/v1/Streaks"
	| "/trips/get/v1/"
	| "/trips/get/v1/{tripId}"
	| "/trips/get/v1/{tripId}/waypoints"
	| "/trips/get/v1/short/"
	| "/api/rewarding/v1/Coins/individual"
	| "/api/rewarding/v2/DriveCoins/dailylimit"
	| "/api/rewarding/v2/DriveCoins/total"
	| "/api/rewarding/v2/DriveCoins/daily"
	| "/api/rewarding/v2/DriveCoins/detailed"> {
	"/v1/Management/users": Omit<paths["/v1/Management/users"], "get">;
}
