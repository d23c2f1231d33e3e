// DO NOT EDIT: generated from specs/telematics by `pnpm generate`.

export interface paths {
	"/v1/Auth/Login": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Log in as a user or as an admin
		 * A *user* logs in with the DeviceToken and the InstanceKey of the user group; an *admin* with the API login and
		 *     password that DataHub issues on its Management page.
		 *
		 *     Logging in ends the tokens of an earlier login with the same credential: two processes that each log in by
		 *     themselves keep ending each other's session.
		 *
		 *     The pages give the limit of logins as 5 a minute, 5 an hour and 5 a day, by address; above it the address is
		 *     blocked for an hour. Plan for the strictest, and renew instead.
		 */
		post: operations["login"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Auth/RefreshToken": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Trade a pair of tokens for a new pair
		 * Takes both tokens; the access token is needed even when it has expired. Both are replaced, so the old refresh
		 *     token must not be used again. The seed page names the call; its fields come from newer pages.
		 *
		 *     A refused pair is told as 400, 401, 404, 419 or 422, as HTTP status or as `Status`. Then only a login helps.
		 */
		post: operations["refreshToken"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Registration/create": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Register a user
		 * Needs no token. Not idempotent: a repetition creates another user. Answers with tokens only where `CreateAccessToken` asks for them.
		 */
		post: operations["createUser"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Management/users/find": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Find users by what is known of them
		 * At least one of the first eight parameters is needed, and all that are given must fit. Not paged.
		 */
		get: operations["searchUsers"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Management/users/GetFilteredPage": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A page of users
		 * Pages are numbered from 1.
		 */
		post: operations["listUsers"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Management/users": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The profile of the user whose token it is */
		get: operations["getUser"];
		/**
		 * Change a user's profile
		 * An admin names the user in `UserDeviceToken`; without it the answer is 403 or 422. A user changes their own profile, and is named by `DeviceToken`.
		 */
		put: operations["updateUser"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Management/users/{DeviceToken}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete a user and all of their data
		 * Cannot be undone.
		 */
		delete: operations["deleteUser"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Management/users/instances/change": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Move a user to another user group */
		post: operations["changeUserInstance"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Management/users/instances/change/{inviteCode}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Join a user group by its invitation code */
		post: operations["joinInstance"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Management/users/images/upload": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Upload a picture of the user */
		post: operations["uploadUserImage"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Check/UserExists": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Ask whether a user exists
		 * Needs no token.
		 */
		get: operations["checkUser"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Management/users/CheckEmailConfirmationCode": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check a confirmation code that was sent by e-mail
		 * Known from a first-party app of 2021 and gone from later ones; which members of the body are needed is inferred.
		 * @deprecated
		 */
		post: operations["checkEmailCode"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Management/users/CheckPhoneConfirmationCode": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check a confirmation code that was sent by text message
		 * Known from a first-party app of 2021 and gone from later ones; which members of the body are needed is inferred.
		 * @deprecated
		 */
		post: operations["checkPhoneCode"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Scorings/individual": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Safety scores over a period
		 * The scores come from a rolling model of 14 days. What comes where there is no score yet is not documented.
		 */
		get: operations["getScorings"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Scorings/individual/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Safety scores, one set a day */
		get: operations["listDailyScorings"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Scorings/individual/eco": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Eco scores
		 * Takes no parameters in the first-party app that calls it. Ask for the latest dates first to see what they are of.
		 */
		get: operations["getEcoScorings"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Scorings/accumulated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Safety scores over a period, of each user
		 * Average scores of every user in the scope. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. Call and parameters are documented; the shape of the answer is inferred.
		 */
		get: operations["listAccumulatedScorings"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Scorings/accumulated/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Safety scores of each user, one set a day
		 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. Call and parameters are documented; the shape of the answer is inferred.
		 */
		get: operations["listAccumulatedDailyScorings"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Scorings/consolidated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Safety scores over a period, averaged over users
		 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["getConsolidatedScorings"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Scorings/consolidated/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Safety scores averaged over users, one set a day
		 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["listConsolidatedDailyScorings"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Statistics/individual": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Driving figures over a period */
		get: operations["getStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Statistics/individual/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Driving figures, one set a day */
		get: operations["listDailyStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Statistics/individual/latestDates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * When the user last drove and was last scored
		 * Ask this first, to choose the last day of a period.
		 */
		get: operations["getLatestTrackDates"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Statistics/accumulated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Driving figures over a period, of each user
		 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. The path is second-hand and the shape of the answer inferred from the scorings call beside it.
		 */
		get: operations["listAccumulatedStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Statistics/accumulated/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Driving figures of each user, one set a day
		 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. The path is second-hand and the shape of the answer inferred from the scorings call beside it.
		 */
		get: operations["listAccumulatedDailyStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Statistics/consolidated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Driving figures over a period, of all users together
		 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["getConsolidatedStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/statistics/v1/Statistics/consolidated/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Driving figures of all users together, one set a day
		 * Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["listConsolidatedDailyStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/Statistics/v1/Streaks/individual/": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Series of trips without an incident
		 * The page writes the path so, with a capital and a slash at its end.
		 */
		get: operations["getStreaks"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/Statistics/v1/Streaks/accumulated/": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Series of trips without an incident, of each user
		 * For one user or a list of users, or for all users of one user group; exactly one of the parameters is needed. Call and scope are documented, names of parameters and the array inferred.
		 */
		get: operations["listAccumulatedStreaks"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/heartbeats/get/v1/raw/users/{userId}/latest": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * The latest heartbeat of one user
		 * Needs an admin token.
		 */
		get: operations["getLatestHeartbeat"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/heartbeats/get/v1/raw/users/latest": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * The latest heartbeats of up to 20 users
		 * Needs an admin token. The page asks for a list of DeviceTokens and names no field for it; that the body is a plain JSON array is inferred.
		 */
		post: operations["getLatestHeartbeats"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v3/Statistics": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Driving figures over a period
		 * Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
		 */
		get: operations["getIndicatorStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v3/Statistics/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Driving figures, one set a day */
		get: operations["listDailyIndicatorStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v3/Statistics/dates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * When the user last drove and was last scored
		 * Ask this first, to choose the last day of a period. Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
		 */
		get: operations["getLatestDates"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v3/Scores/safety": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Safety scores over a period
		 * Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
		 */
		get: operations["getSafetyScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v3/Scores/safety/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Safety scores, one set a day */
		get: operations["listDailySafetyScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v3/Scores/eco": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Eco scores over a period
		 * Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
		 */
		get: operations["getEcoScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v3/Scores/eco/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Eco scores, one set a day */
		get: operations["listDailyEcoScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v3/Streaks": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Series of trips without an incident
		 * The live sample was an empty array; that its elements are those of the older call is inferred.
		 */
		get: operations["getIndicatorStreaks"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v1/Statistics": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Driving figures over a period, version 1 */
		get: operations["getStatisticsV1"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v1/Statistics/dates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** When the user last drove and was last scored, version 1 */
		get: operations["getLatestDatesV1"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v1/Scores/safety": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Safety scores over a period, version 1 */
		get: operations["getSafetyScoresV1"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v1/Scores/safety/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Safety scores, one set a day, version 1 */
		get: operations["listDailySafetyScoresV1"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v1/Scores/eco": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Eco scores over a period, version 1 */
		get: operations["getEcoScoresV1"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/v1/Streaks": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Series of trips without an incident, version 1 */
		get: operations["getStreaksV1"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Statistics": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Driving figures of a user over a period */
		get: operations["getUserStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Statistics/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Driving figures of a user, one set a day */
		get: operations["listDailyUserStatistics"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Statistics/Dates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * When users last drove and were last scored
		 * Ask this first, to choose the last day of a period.
		 */
		get: operations["listUserLatestDates"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Statistics/UniqueTags": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The tags that trips have */
		get: operations["getUniqueTags"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Scores/safety": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Safety scores of a user over a period */
		get: operations["getUserSafetyScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Scores/safety/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Safety scores of a user, one set a day */
		get: operations["listDailyUserSafetyScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Scores/eco": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Eco scores of a user over a period */
		get: operations["getUserEcoScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Scores/eco/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Eco scores of a user, one set a day */
		get: operations["listDailyUserEcoScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Streaks": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Series of trips without an incident, of a user
		 * The live sample was an empty array; that its elements are those of the older call is inferred.
		 */
		get: operations["getUserStreaks"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Statistics/consolidated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Driving figures over a period, of many users together
		 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed. The call is missing in the provider's own Swagger.
		 */
		get: operations["getConsolidatedIndicators"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Scores/safety/consolidated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Safety scores over a period, of many users together
		 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed. The call is missing in the provider's own Swagger.
		 */
		get: operations["getConsolidatedSafetyScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v3/Scores/eco/consolidated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Eco scores over a period, of many users together
		 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed. The call is missing in the provider's own Swagger.
		 */
		get: operations["getConsolidatedEcoScores"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v2/Statistics/dates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** When users last drove and were last scored, version 2 */
		get: operations["listUserLatestDatesV2"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v2/Statistics/consolidated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Driving figures over a period, of many users together, with a tag
		 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["getConsolidatedStatisticsV2"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v2/Statistics/consolidated/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Driving figures of many users together, one set a day
		 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["listDailyConsolidatedStatisticsV2"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v2/Scores/safety/consolidated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Safety scores over a period, of many users together, with a tag
		 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["getConsolidatedSafetyScoresV2"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v2/Scores/safety/consolidated/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Safety scores of many users together, one set a day
		 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["listDailyConsolidatedSafetyScoresV2"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v2/Scores/eco/consolidated": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Eco scores over a period, of many users together, with a tag
		 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["getConsolidatedEcoScoresV2"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/indicators/admin/v2/Scores/eco/consolidated/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Eco scores of many users together, one set a day
		 * Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
		 */
		get: operations["listDailyConsolidatedEcoScoresV2"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/trips/get/admin/v1": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Trips of a user
		 * Pages are numbered from 1. A trip can change after the fact.
		 */
		post: operations["listTrips"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/trips/get/admin/v1/{tripId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** One trip */
		post: operations["getTrip"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/trips/get/admin/v1/{tripId}/waypoints": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * The points of a trip
		 * The call is a link in a documented answer. Body and answer are not documented: the body is that of the call for one trip, the answer is left open.
		 */
		post: operations["listWaypoints"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/trips/get/admin/v1/short": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Trips of a user in short
		 * Known from third parties only, who name a user or a company. Body and answer are not documented: the body is that of the list, the answer is left open.
		 */
		post: operations["listShortTrips"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/trips/get/v1/": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Trips of the user whose token it is
		 * Pages are numbered from 1. One source found neither paging info nor statistics nor scores here, third parties read them.
		 */
		post: operations["listOwnTrips"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/trips/get/v1/{tripId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * One trip
		 * The call is a link in a documented answer; that the body is that of the admin call is inferred.
		 */
		post: operations["getOwnTrip"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/trips/get/v1/{tripId}/waypoints": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * The points of a trip
		 * Known from third parties only. Body and answer are not documented: the body is that of the call for one trip, the answer is left open.
		 */
		post: operations["listOwnWaypoints"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/trips/get/v1/short/": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Trips in short
		 * Known from third parties only. Body and answer are not documented: the body is that of the list, the answer is left open.
		 */
		post: operations["listShortOwnTrips"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/mobilesdk/stage/track/get_tracks/v1": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Tracks of a user
		 * Answers without `Status`, `Title` and `Errors`. Pages are numbered from 0.
		 */
		get: operations["listTracks"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/mobilesdk/stage/track/get_track/v1": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * One track with its points
		 * Answers without `Status`, `Title` and `Errors`.
		 */
		get: operations["getTrack"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/mobilesdk/stage/track/get_short_list/v1": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Tokens of all tracks of a user
		 * Answers without `Status`, `Title` and `Errors`.
		 */
		get: operations["listShortTracks"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/mobilesdk/stage/track/get_short_list_page/v1": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Tokens of tracks of a user, by pages
		 * Answers without `Status`, `Title` and `Errors`.
		 */
		get: operations["listShortTrackPage"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/mobilesdk/stage/track/{trackToken}/setdeleted/v1": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Mark a track as deleted */
		post: operations["deleteTrack"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/mobilesdk/stage/track/browsestart/v1/{trackToken}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Say that the user looks at a track */
		post: operations["startBrowsingTrack"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/mobilesdk/stage/events/reportwrongevent/v1/{trackToken}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Report an incident that was none */
		post: operations["reportWrongEvent"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/mobilesdk/stage/events/reportwrongeventtype/v1/{trackToken}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Report an incident of another kind */
		post: operations["reportWrongEventType"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Leaderboard": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * The first of a user group, and those around the user
		 * Covers the last 14 days inside one user group. A user takes part with at least 10 km and a trip in the last 15 days; both can be set.
		 */
		get: operations["getLeaderboard"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Leaderboard/user": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Where a user stands, by everything that is compared */
		get: operations["getLeaderboardPlaces"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/rewarding/v1/Coins/individual": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Coins over a period, version 1 */
		get: operations["getCoinsV1"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/rewarding/v2/DriveCoins/dailylimit": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The most coins that a user can earn in a day */
		get: operations["getCoinsDailyLimit"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/rewarding/v2/DriveCoins/total": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Coins over a period */
		get: operations["getCoins"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/rewarding/v2/DriveCoins/daily": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Coins of each day */
		get: operations["listDailyCoins"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/rewarding/v2/DriveCoins/detailed": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Coins by what they are for */
		get: operations["listCoinsByFactor"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/carservice/v1/Vehicles": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Vehicles of a user */
		get: operations["listVehicles"];
		put?: never;
		/** Add a vehicle */
		post: operations["createVehicle"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/carservice/v1/Vehicles/{vehicleToken}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Change a vehicle
		 * One first-party client puts a slash at the path's end.
		 */
		put: operations["updateVehicle"];
		post?: never;
		/** Remove a vehicle */
		delete: operations["deleteVehicle"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/carservice/v1/Vehicles/{vehicleToken}/devices": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** OBD devices of a vehicle */
		get: operations["listVehicleDevices"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/carservice/v1/Directories/Manufacturers": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Manufacturers that are known */
		get: operations["listManufacturers"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/carservice/v1/Directories/Models": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Models of a manufacturer that are known */
		get: operations["listModels"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/companies/{CompanyId}/applications": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Applications of a company
		 * Without their user groups. Copy the casing of the path literally: the host tells it apart.
		 */
		get: operations["listApplications"];
		put?: never;
		/**
		 * Create an application
		 * Copy the casing of the path literally: the host tells it apart.
		 */
		post: operations["createApplication"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Applications/{AppId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * One application
		 * HTTP 200 with `Result: null` where there is none. Copy the casing of the path literally: the host tells it apart.
		 */
		get: operations["getApplication"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Applications/applications/{AppId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete an application and its empty user groups
		 * 422 for the key `AppToken` while it has users. Copy the casing of the path literally: the host tells it apart.
		 */
		delete: operations["deleteApplication"];
		options?: never;
		head?: never;
		/**
		 * Change an application
		 * Copy the casing of the path literally: the host tells it apart.
		 */
		patch: operations["updateApplication"];
		trace?: never;
	};
	"/v1/applications/{AppId}/instances": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * User groups of an application
		 * Copy the casing of the path literally: the host tells it apart.
		 */
		get: operations["listInstances"];
		put?: never;
		/**
		 * Create a user group
		 * Copy the casing of the path literally: the host tells it apart.
		 */
		post: operations["createInstance"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/applications/{AppId}/instances/{InviteCode}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * The user group of an invitation code
		 * Copy the casing of the path literally: the host tells it apart.
		 */
		get: operations["getInstanceByInviteCode"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v1/Instances/{InstanceId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * One user group
		 * Copy the casing of the path literally: the host tells it apart.
		 */
		get: operations["getInstance"];
		put?: never;
		post?: never;
		/**
		 * Delete a user group
		 * 422 for the key `InstanceId` while it has users. Copy the casing of the path literally: the host tells it apart.
		 */
		delete: operations["deleteInstance"];
		options?: never;
		head?: never;
		/**
		 * Change a user group
		 * What changes is in the query. Copy the casing of the path literally: the host tells it apart.
		 */
		patch: operations["updateInstance"];
		trace?: never;
	};
	"/auth/permissions": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** What the credentials reach */
		get: operations["getPermissions"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/realtime/api/v1/devices/{device_token}/position": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Where a device is now
		 * The answer has no envelope that a page would state. Which kind of token is needed is not documented.
		 */
		get: operations["getDevicePosition"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/realtime/api/v1/devices/{device_token}/tracks": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Tracks of a device
		 * The answer has no envelope that a page would state. Which kind of token is needed is not documented. The form of the answer is not documented.
		 */
		get: operations["listDeviceTracks"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/realtime/api/v1/devices/{device_token}/stats": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Figures of a device
		 * The answer has no envelope that a page would state. Which kind of token is needed is not documented. The form of the answer is not documented.
		 */
		get: operations["getDeviceStats"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/realtime/api/v1/devices/{device_token}/metadata": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * What to show for a device
		 * The answer has no envelope that a page would state. Which kind of token is needed is not documented.
		 */
		get: operations["getDeviceMetadata"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/realtime/api/v1/devices/metadata": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * What to show for the devices of a user group
		 * The answer has no envelope that a page would state. Which kind of token is needed is not documented. The form of the answer is not documented.
		 */
		get: operations["listDeviceMetadata"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** One of the three spellings, each of which some source uses. */
		UserLoginFields: {
			/** The seed's spelling. */
			deviceToken?: string;
			/** The spelling of a first-party Android library. */
			DeviceToken?: string;
			/** The spelling of the current pages. */
			Devicetoken?: string;
		};
		/** One of the two spellings, each of which some source uses. */
		AdminLoginFields: {
			/** The API login. The seed's spelling. */
			Email?: string;
			/** The API login. The spelling of the current pages. */
			email?: string;
		};
		/** The object as JSON text, with the key `Devicetoken` or `email`. */
		LoginFieldsText: string;
		/** Who logs in. The seed shows an object; newer pages send the same object as JSON text. */
		LoginFields: components["schemas"]["UserLoginFields"] | components["schemas"]["AdminLoginFields"] | components["schemas"]["LoginFieldsText"];
		/** The user group's InstanceKey, or the admin's API password. */
		LoginPassword: string;
		/** The seed's spelling for users. */
		LoginRequestPascal: {
			LoginFields: components["schemas"]["LoginFields"];
			Password: components["schemas"]["LoginPassword"];
		};
		/** The seed's spelling for admins. */
		LoginRequestCamel: {
			loginFields: components["schemas"]["LoginFields"];
			password: components["schemas"]["LoginPassword"];
		};
		/** Sources print the outer names in both casings and the vendor takes both. */
		LoginRequest: components["schemas"]["LoginRequestPascal"] | components["schemas"]["LoginRequestCamel"];
		AccessToken: {
			/** A JWT. */
			Token?: string;
			/**
			 * Life in seconds. The seed contradicts itself: one sample calls the number milliseconds, the text says two hours, and the sample JWT lives exactly that number of seconds, which decides. One first-party client reads a numeric string, so that is allowed for.
			 * Format: int64
			 */
			ExpiresIn?: number | string;
		};
		TokenPair: {
			/** The user's identifier. Missing in an admin's sample. */
			DeviceToken?: string | null;
			AccessToken?: components["schemas"]["AccessToken"] | null;
			/** Opaque. How long it lives is not known; pages say 7 days and 3 months. */
			RefreshToken?: string | null;
		};
		/**
		 * Repeats the HTTP status, or contradicts it. 200 is success; of the two, the worse one counts.
		 * @example 200
		 */
		EnvelopeStatus: number;
		/** Empty on success. */
		EnvelopeTitle: string | null;
		/** One thing that is wrong. */
		VendorError: {
			/** The field at fault, such as `InstanceId`. */
			Key?: string | null;
			/** What is wrong with it: the only text that says what to correct. */
			Message?: string | null;
		};
		/** Empty on success. One first-party client reads a single object here, so both are allowed for. */
		EnvelopeErrors: components["schemas"]["VendorError"][] | components["schemas"]["VendorError"] | null;
		LoginResponse: {
			/** Absent or `null` where the login failed. */
			Result?: components["schemas"]["TokenPair"] | null;
			Status?: components["schemas"]["EnvelopeStatus"];
			Title?: components["schemas"]["EnvelopeTitle"];
			Errors?: components["schemas"]["EnvelopeErrors"];
		};
		/** A failure in the vendor's own format. */
		ErrorEnvelope: {
			/** Absent or `null` on failures. */
			Result?: unknown;
			Status?: components["schemas"]["EnvelopeStatus"];
			Title?: components["schemas"]["EnvelopeTitle"];
			Errors?: components["schemas"]["EnvelopeErrors"];
		};
		RefreshTokenRequest: {
			/** The current or expired access token. */
			AccessToken: string;
			/** The latest refresh token. */
			RefreshToken: string;
		};
		/** Settings of the SDK for the user. */
		RegistrationFields: {
			/** The integrator's own id of the user. */
			ClientId?: string;
			/** Whether the SDK records trips. */
			EnableTracking?: boolean;
			/** Whether the SDK writes logs; costs battery. */
			EnableLogging?: boolean;
			/** Whether the SDK sends positions at once. */
			EnableRealTimeLocation?: boolean;
			/** `false` deactivates the user without deleting anything. */
			Enabled?: boolean;
		};
		/** A new user. Every field is optional, and none is checked. */
		CreateUserRequest: {
			/** A UUID of your own that becomes the DeviceToken. Default: the vendor makes one. */
			CustomToken?: string;
			/** Whether the answer brings tokens. Send it: the page gives the default as true, samples of newer clients have none. */
			CreateAccessToken?: boolean;
			/** First name. */
			FirstName?: string;
			/** Last name. */
			LastName?: string;
			/** Name in leaderboards. */
			Nickname?: string;
			/** Telephone number. Not checked. */
			Phone?: string;
			/** E-mail address. Not checked. */
			Email?: string;
			/** Street and house. That it is taken here is inferred from the update call. */
			Address?: string;
			/** City. Inferred as `Address`. */
			City?: string;
			/** Country. Inferred as `Address`. */
			Country?: string;
			/** District. Inferred as `Address`. */
			District?: string;
			/** `YYYY-MM-DD`; a first-party library enforces it. */
			Birthday?: string;
			/**
			 * As first-party code has it.
			 * @enum {string}
			 */
			Gender?: "Male" | "Female" | "None";
			/**
			 * 1 married, 2 widowed, 3 divorced, 4 single.
			 * @enum {string}
			 */
			MaritalStatus?: "1" | "2" | "3" | "4";
			/** How many children. */
			ChildrenCount?: number;
			/** Settings of the SDK. */
			UserFields?: components["schemas"]["RegistrationFields"];
			/** Code of a user group to join; stands in a first-party library (inferred). */
			InstanceInviteCode?: string;
		};
		/** What every answer has. A payload, where there is one, is in `Result`. */
		Envelope: {
			Status?: components["schemas"]["EnvelopeStatus"];
			Title?: components["schemas"]["EnvelopeTitle"];
			Errors?: components["schemas"]["EnvelopeErrors"];
		};
		/** The new user, with tokens where they were asked for. */
		RegisteredUser: {
			/** The new user's identifier. */
			DeviceToken?: string;
			/** Known from a first-party model only. */
			ConfirmationResult?: string | null;
			/** `null` where no tokens were asked for. */
			AccessToken?: components["schemas"]["AccessToken"] | null;
			/** `null` where no tokens were asked for. */
			RefreshToken?: string | null;
		};
		/** Who the user is. Every member can be `null`. */
		UserProfile: {
			/** First name. */
			FirstName?: string | null;
			/** Last name. */
			LastName?: string | null;
			/** Gender. */
			Gender?: "Male" | "Female" | "None" | "Other" | (string & {}) | null;
			/** Date-time without a zone. */
			Birthday?: string | null;
			/** A code: 1 married, 2 widowed, 3 divorced, 4 single. */
			MaritalStatus?: string | null;
			/** A number; text on the older page. */
			ChildrenCount?: number | string | null;
			/** Street and house. */
			Address?: string | null;
			/** Country. */
			Country?: string | null;
			/** District. */
			District?: string | null;
			/** City. */
			City?: string | null;
			/** Name in leaderboards. */
			Nickname?: string | null;
			/** E-mail address. */
			Email?: string | null;
			/** Telephone number. */
			Phone?: string | null;
			/** Picture that was uploaded. */
			ImageUrl?: string | null;
			/** Picture elsewhere. */
			ExternalImageUrl?: string | null;
		};
		/** The phone that the user drives with. */
		MobileDevice: {
			/** Identifier of the device. */
			MobileUid?: string | null;
			/** Model. */
			DeviceModel?: string | null;
			/** Operating system. */
			OsType?: string | null;
			/** Version of the operating system. */
			OsVersion?: string | null;
			/** Version of the SDK. */
			SdkVersion?: string | null;
			/** Version of the app. */
			AppVersion?: string | null;
			/** Identifier that stands for an IMEI. */
			VirtualImei?: string | null;
		};
		/** Where the user belongs. */
		AccountInfo: {
			/** Company: a UUID, on the older page a number. */
			CompanyId?: string | number | null;
			/** Application: a UUID, on the older page a number. */
			ApplicationId?: string | number | null;
			/** User group. */
			InstanceId?: string | null;
			/** Only with `IncludeAccountInfo`. */
			CompanyName?: string | null;
			/** Only with `IncludeAccountInfo`. */
			ApplicationName?: string | null;
			/** Only with `IncludeAccountInfo`. */
			InstanceName?: string | null;
		};
		/** Settings of the SDK. */
		UserFields: {
			/** The integrator's own id. */
			ClientId?: string | null;
			/** Whether the SDK writes logs. */
			EnableLogging?: boolean | null;
			/** Whether the SDK sends positions at once. */
			EnableRealTimeLocation?: boolean | null;
			/** Whether the SDK records trips. */
			EnableTracking?: boolean | null;
			/** Whether the user is active. */
			Enabled?: boolean | null;
		};
		/** A user, as an admin sees them. */
		User: {
			/** The user's identifier, which other services call `UserId`. */
			DeviceToken?: string;
			/** Date-time without a zone, with up to seven digits of a second. */
			DateCreated?: string;
			/** What is written as `Deactivated` is read as `Inactive`. */
			Status?: "Active" | "Inactive" | (string & {});
			/** How active the device is. The filter writes `NoData`. */
			ActivityStatus?: "Active" | "Inactive" | "Lost" | "No Data" | "Error" | (string & {});
			/** Who the user is. */
			UserProfile?: components["schemas"]["UserProfile"] | null;
			/** The phone. */
			MobileDevice?: components["schemas"]["MobileDevice"] | null;
			/** Where the user belongs. */
			AccountInfo?: components["schemas"]["AccountInfo"] | null;
			/** What is in it is not documented. */
			UserWallets?: unknown[] | null;
			/** Id at another identity provider. */
			IdentityId?: string | null;
			/** Such as `Firebase`; compare without case. */
			IdentityProvider?: string | null;
			/** Settings of the SDK: an array with one element. */
			UserFields?: components["schemas"]["UserFields"][];
		};
		/** Which users, in what order, and which page of them. */
		UserFilter: {
			/** Only users of these companies. */
			CompanyIds?: string[] | null;
			/** Only users of these applications. */
			ApplicationIds?: string[] | null;
			/** Only users of these user groups. */
			InstanceIds?: string[] | null;
			/** From 1. */
			PageNumber: number;
			/** Users on a page. */
			PageSize: number;
			/** Whether names of company, application and user group are wanted. */
			IncludeAccountInfo: boolean;
			/** Whether inactive users are wanted. */
			ShowInactiveUsers: boolean;
			/**
			 * Order; the suffix `Desc` turns it round.
			 * @enum {string}
			 */
			Sort: "DeviceToken" | "DeviceTokenDesc" | "FirstName" | "FirstNameDesc" | "LastName" | "LastNameDesc" | "Nickname" | "NicknameDesc" | "Phone" | "PhoneDesc" | "Email" | "EmailDesc" | "Gender" | "GenderDesc" | "Birthday" | "BirthdayDesc" | "MaritalStatus" | "MaritalStatusDesc" | "ChildrenCount" | "ChildrenCountDesc" | "Country" | "CountryDesc" | "District" | "DistrictDesc" | "City" | "CityDesc" | "DateCreated" | "DateCreatedDesc" | "ActivityStatus" | "ActivityStatusDesc";
			/** Text to look for. */
			SearchTerm?: string | null;
			/** Only users of this country. */
			Country?: string | null;
			/** Only users of this city. */
			City?: string | null;
			/** Only users of these statuses; empty: all. */
			ActivityStatuses?: ("Active" | "Inactive" | "Lost" | "NoData" | "Error")[];
			/** Date-time: only users created since. */
			DateCreatedFrom?: string | null;
			/** Date-time: only users created until then. */
			DateCreatedTo?: string | null;
			/** Only users with, or without, realtime data. */
			RtdEnabled?: boolean | null;
		};
		/** A page of users. */
		UserPage: {
			/** The users of this page. */
			Users?: components["schemas"]["User"][];
			/** Whether there is a page before. */
			HasPreviousPage?: boolean;
			/** Whether there is a page behind. */
			HasNextPage?: boolean;
			/** All users that fit. */
			TotalUsers?: number;
			/** All pages. */
			TotalPages?: number;
			/** From 1. */
			CurrentPage?: number;
		};
		/** The user whose token it is. */
		OwnUser: {
			/** The user's identifier. */
			DeviceToken?: string;
			/** `Active` or `Inactive`. */
			Status?: string;
			/** Who the user is. */
			UserProfile?: components["schemas"]["UserProfile"] | null;
			/** Settings of the SDK. */
			UserFields?: components["schemas"]["UserFields"][];
		};
		/** Settings of the SDK: one object, where the read side has an array. */
		UpdateUserFields: {
			/** The integrator's own id. */
			ClientId?: string;
			/** `false` deactivates the user. */
			Enabled?: boolean;
			/** Whether the SDK records trips. */
			EnableTracking?: boolean;
			/** Whether the SDK writes logs. */
			EnableLogging?: boolean;
			/** Whether the SDK sends positions at once. */
			EnableRealTimeLocation?: boolean;
		};
		/** What changes; the rest stays. */
		UpdateUserRequest: {
			/** First name. */
			FirstName?: string | null;
			/** Last name. */
			LastName?: string | null;
			/** Name in leaderboards. */
			Nickname?: string | null;
			/** Telephone number. */
			Phone?: string | null;
			/** E-mail address. */
			Email?: string | null;
			/** 1 married, 2 widowed, 3 divorced, 4 single. */
			MaritalStatus?: string | null;
			/** Country. */
			Country?: string | null;
			/** District. */
			District?: string | null;
			/** City. */
			City?: string | null;
			/** Street and house. */
			Address?: string | null;
			/** Picture elsewhere. */
			ExternalImageUrl?: string | null;
			/** Needed where `NewPassword` is set. */
			OldPassword?: string | null;
			/** A new password. */
			NewPassword?: string | null;
			/** Id at another identity provider. */
			IdentityId?: string | null;
			/** Name of that provider. */
			IdentityProvider?: string | null;
			/**
			 * Gender.
			 * @enum {string}
			 */
			Gender?: "None" | "Male" | "Female" | "Other";
			/** Date-time. */
			Birthday?: string | null;
			/** How many children. */
			ChildrenCount?: number | null;
			/**
			 * `Deactivated` is read as `Inactive`; `Deleted` is a soft state.
			 * @enum {string}
			 */
			Status?: "Active" | "Deactivated" | "Deleted";
			/** Settings of the SDK. */
			UserFields?: components["schemas"]["UpdateUserFields"];
		};
		/** A move to another user group. */
		ChangeInstanceRequest: {
			/** Whom to move. */
			DeviceToken: string;
			/** Where to. */
			ToInstanceId: string;
			/** Key of that user group. A secret. */
			ToInstanceKey: string;
		};
		/** The user group. */
		JoinedInstance: {
			/** Name of the user group that was joined. */
			InstanceName?: string | null;
		};
		/** Whether a user exists, and who it is. */
		UserExistence: {
			/** Whether there is such a user. */
			UserExists?: boolean;
			/** First name. */
			FirstName?: string | null;
			/** Last name. */
			LastName?: string | null;
			/** Name in leaderboards. */
			Nickname?: string | null;
			/** Picture. */
			ImageUrl?: string | null;
			/** Known from a first-party model only. */
			ConfirmationResult?: string | null;
		};
		/** A code from an e-mail. */
		EmailCodeRequest: {
			/** Where the code was sent. Which members are needed is inferred. */
			Email?: string;
			/** The code. */
			ConfirmationCode?: string;
		};
		/** A code from a text message. */
		PhoneCodeRequest: {
			/** Where the code was sent. Which members are needed is inferred. */
			Phone?: string;
			/** The code. */
			ConfirmationCode?: string;
		};
		/** Scores from 0 to 100, with fractions; higher is safer. They come from a rolling model of 14 days. */
		SafeScore: {
			/** The user; empty or `null` where the figures are not those of one user. */
			DeviceToken?: string | null;
			/** The user group, where that was asked for. */
			InstanceId?: string | null;
			/** The application, where that was asked for. */
			AppId?: string | null;
			/** The company, where that was asked for. */
			CompanyId?: string | null;
			/** 0 to 100, for hard accelerations. */
			AccelerationScore?: number | null;
			/** 0 to 100, for hard brakings. */
			BrakingScore?: number | null;
			/** 0 to 100, for speeding. */
			SpeedingScore?: number | null;
			/** 0 to 100, for use of the phone while driving; newer calls name it `PhoneUsageScore`. */
			DistractedScore?: number | null;
			/** 0 to 100, for hard cornering. */
			CorneringScore?: number | null;
			/** 0 to 100, all of them together; newer calls name it `SafetyScore`. */
			OverallScore?: number | null;
		};
		/** The scores of a day. */
		SafeScoreOfDay: components["schemas"]["SafeScore"] & {
			/** The day. Whether a time follows is not documented. */
			CalcDate?: string;
		};
		/** Eco scores. Newer calls name them `EcoScore` and so on. */
		EcoScorings: {
			/** 0 to 100 (inferred), for fuel. */
			EcoScoringFuel?: number | null;
			/** 0 to 100 (inferred), for tyres. */
			EcoScoringTyres?: number | null;
			/** 0 to 100 (inferred), for brakes. */
			EcoScoringBrakes?: number | null;
			/** 0 to 100 (inferred), for the wear of the vehicle. */
			EcoScoringDepreciation?: number | null;
			/** 0 to 100 (inferred), all of them together. */
			EcoScoring?: number | null;
		};
		/** The scores of a day over many users. */
		ConsolidatedSafeScoreOfDay: components["schemas"]["SafeScore"] & {
			/** The day. Whether a time follows is not documented. */
			ReportDate?: string;
		};
		/** Driving figures. Names of the newer calls differ; do not mix them. */
		DrivingStatistics: {
			/** The user; empty or `null` where the figures are not those of one user. */
			DeviceToken?: string | null;
			/** The user group, where that was asked for. */
			InstanceId?: string | null;
			/** The application, where that was asked for. */
			AppId?: string | null;
			/** The company, where that was asked for. */
			CompanyId?: string | null;
			/** Kilometres. */
			MileageKm?: number;
			/** Miles: kilometres times 0.6214. */
			MileageMile?: number;
			/** Trips: the sum of the next two. */
			TripsCount?: number;
			/** Trips as a driver. */
			DriverTripsCount?: number;
			/** Trips as anything else. */
			OtherTripsCount?: number;
			/** km/h. */
			MaxSpeedKmh?: number;
			/** mph. */
			MaxSpeedMileh?: number;
			/** km/h. */
			AverageSpeedKmh?: number;
			/** mph. */
			AverageSpeedMileh?: number;
			/** Kilometres above the limit. */
			TotalSpeedingKm?: number;
			/** Miles above the limit. */
			TotalSpeedingMile?: number;
			/** Hard accelerations. */
			AccelerationCount?: number;
			/** Hard brakings; the vendor spells it so. */
			BreakingCount?: number;
			/** Hard cornerings. */
			CorneringCount?: number;
			/** Minutes. */
			PhoneUsageDurationMin?: number;
			/** Kilometres. */
			PhoneUsageDistanceKm?: number;
			/** Miles. */
			PhoneUsageDistanceMile?: number;
			/** Minutes of using the phone while speeding. */
			PhoneUsageOverSpeedDurationMin?: number;
			/** Kilometres of it. */
			PhoneUsageOverSpeedDistanceKm?: number;
			/** Miles of it. */
			PhoneUsageOverSpeedDistanceMile?: number;
			/** Minutes. */
			DrivingTime?: number;
			/** Minutes. */
			NightDrivingTime?: number;
			/** Minutes. */
			DayDrivingTime?: number;
			/** Minutes. */
			RushHoursDrivingTime?: number;
		};
		/** Driving figures of a day. */
		DrivingStatisticsOfDay: components["schemas"]["DrivingStatistics"] & {
			/** The day. Whether a time follows is not documented. */
			ReportDate?: string;
		};
		/** Up to when there are figures. */
		LatestTrackDates: {
			/** Date-time of the last trip. */
			LatestTrackDate?: string | null;
			/** Date-time of the last scoring. */
			LatestScoringDate?: string | null;
		};
		/** Driving figures over many users. */
		ConsolidatedDrivingStatistics: components["schemas"]["DrivingStatistics"] & {
			/** Users that are registered. */
			TotalRegisteredUsers?: number;
			/** Users that drove. Samples exist in which it is greater than the number of registered users. */
			ActiveUsers?: number;
		};
		/** Driving figures of a day over many users. */
		ConsolidatedDrivingStatisticsOfDay: components["schemas"]["DrivingStatistics"] & {
			/** The day. Whether a time follows is not documented. */
			ReportDate?: string;
			/** Users that are registered. */
			RegisteredUsers?: number;
			/** Users that drove on the day. */
			ActiveUsers?: number;
		};
		/** Series of trips without an incident, by kind of incident. */
		Streaks: {
			/** The user; empty or `null` where the figures are not those of one user. */
			DeviceToken?: string | null;
			/** The user group, where that was asked for. */
			InstanceId?: string | null;
			/** The application, where that was asked for. */
			AppId?: string | null;
			/** The company, where that was asked for. */
			CompanyId?: string | null;
			/** Trips in the best series without hard accelerations. */
			StreakAccelerationBest?: number;
			/** Driving time of it, in seconds. */
			StreakAccelerationBestDurationSec?: number;
			/** Its length in kilometres. */
			StreakAccelerationBestDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakAccelerationBestFromDate?: string | null;
			/** When it ended, likewise. */
			StreakAccelerationBestToDate?: string | null;
			/** Trips in the current series without hard accelerations. */
			StreakAccelerationCurrentStreak?: number;
			/** Driving time of it, in seconds. */
			StreakAccelerationCurrentDurationSec?: number;
			/** Its length in kilometres. */
			StreakAccelerationCurrentDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakAccelerationCurrentFromDate?: string | null;
			/** When it ended, likewise. */
			StreakAccelerationCurrentToDate?: string | null;
			/** `true`: only series of three days or more are counted. Missing in one first-party model. */
			StreakAccelerationIsActive?: boolean;
			/** Trips in the best series without hard brakings. */
			StreakBrakingBest?: number;
			/** Driving time of it, in seconds. */
			StreakBrakingBestDurationSec?: number;
			/** Its length in kilometres. */
			StreakBrakingBestDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakBrakingBestFromDate?: string | null;
			/** When it ended, likewise. */
			StreakBrakingBestToDate?: string | null;
			/** Trips in the current series without hard brakings. */
			StreakBrakingCurrentStreak?: number;
			/** Driving time of it, in seconds. */
			StreakBrakingCurrentDurationSec?: number;
			/** Its length in kilometres. */
			StreakBrakingCurrentDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakBrakingCurrentFromDate?: string | null;
			/** When it ended, likewise. */
			StreakBrakingCurrentToDate?: string | null;
			/** `true`: only series of three days or more are counted. Missing in one first-party model. */
			StreakBrakingIsActive?: boolean;
			/** Trips in the best series without hard cornering. */
			StreakCorneringBest?: number;
			/** Driving time of it, in seconds. */
			StreakCorneringBestDurationSec?: number;
			/** Its length in kilometres. */
			StreakCorneringBestDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakCorneringBestFromDate?: string | null;
			/** When it ended, likewise. */
			StreakCorneringBestToDate?: string | null;
			/** Trips in the current series without hard cornering. */
			StreakCorneringCurrentStreak?: number;
			/** Driving time of it, in seconds. */
			StreakCorneringCurrentDurationSec?: number;
			/** Its length in kilometres. */
			StreakCorneringCurrentDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakCorneringCurrentFromDate?: string | null;
			/** When it ended, likewise. */
			StreakCorneringCurrentToDate?: string | null;
			/** `true`: only series of three days or more are counted. Missing in one first-party model. */
			StreakCorneringIsActive?: boolean;
			/** Trips in the best series without speeding. */
			StreakOverSpeedBest?: number;
			/** Driving time of it, in seconds. */
			StreakOverSpeedBestDurationSec?: number;
			/** Its length in kilometres. */
			StreakOverSpeedBestDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakOverSpeedBestFromDate?: string | null;
			/** When it ended, likewise. */
			StreakOverSpeedBestToDate?: string | null;
			/** Trips in the current series without speeding. */
			StreakOverSpeedCurrentStreak?: number;
			/** Driving time of it, in seconds. */
			StreakOverSpeedCurrentDurationSec?: number;
			/** Its length in kilometres. */
			StreakOverSpeedCurrentDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakOverSpeedCurrentFromDate?: string | null;
			/** When it ended, likewise. */
			StreakOverSpeedCurrentToDate?: string | null;
			/** `true`: only series of three days or more are counted. Missing in one first-party model. */
			StreakOverSpeedIsActive?: boolean;
			/** Trips in the best series without use of the phone. */
			StreakPhoneUsageBest?: number;
			/** Driving time of it, in seconds. */
			StreakPhoneUsageBestDurationSec?: number;
			/** Its length in kilometres. */
			StreakPhoneUsageBestDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakPhoneUsageBestFromDate?: string | null;
			/** When it ended, likewise. */
			StreakPhoneUsageBestToDate?: string | null;
			/** Trips in the current series without use of the phone. */
			StreakPhoneUsageCurrentStreak?: number;
			/** Driving time of it, in seconds. */
			StreakPhoneUsageCurrentDurationSec?: number;
			/** Its length in kilometres. */
			StreakPhoneUsageCurrentDistanceKm?: number;
			/** When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
			StreakPhoneUsageCurrentFromDate?: string | null;
			/** When it ended, likewise. */
			StreakPhoneUsageCurrentToDate?: string | null;
			/** `true`: only series of three days or more are counted. Missing in one first-party model. */
			StreakPhoneUsageIsActive?: boolean;
		};
		/** Strings throughout. Which of them are there depends on the platform. */
		HeartbeatExtendedData: {
			/** Version and bundle id. */
			Application?: string;
			/** `0` or `1`. */
			"Device Has Been Rooted (Android)"?: string;
			/** `0` or `1`. */
			"JailBreak (iOS)"?: string;
			/** Model of the phone. */
			"Device Model"?: string;
			/** Version of its operating system. */
			"Device OS Version"?: string;
			/** Version of the SDK. */
			"SDK Version"?: string;
			/** Such as `Always`. The page's dictionary prints the name with `Permissions`. */
			"GPS Permission Granted"?: string;
			/** `true` or `false`. */
			"Low Power Mode"?: string;
			/** `true` or `false`. */
			"Low Precise Location (iOS)"?: string;
			/** Such as `YES`. */
			"Motion & Fitness Permission Granted (iOS)"?: string;
			/** `true` or `false`. */
			"Motion Activity Permission Granted (Android)"?: string;
		};
		/** The state of a device. Names hold spaces and punctuation. */
		Heartbeat: {
			/** The DeviceToken. */
			UserId?: string;
			/** Date and time without a zone, with seven digits of a second. */
			"Heartbeat Date"?: string;
			/** Whether Wi-Fi is on. */
			"WiFi Enabled"?: boolean | null;
			/** Whether GPS is on. */
			"GPS Enabled"?: boolean | null;
			/** Whether mobile data is on. */
			"Mobile Data Enabled"?: boolean | null;
			/** Of the last known place. */
			Latitude?: number | null;
			/** Of the last known place. */
			Longitude?: number | null;
			/** What else the device tells. */
			"Extended Data"?: components["schemas"]["HeartbeatExtendedData"] | null;
		};
		HeartbeatResponse: components["schemas"]["Envelope"] & {
			Result?: components["schemas"]["Heartbeat"] | null;
		};
		HeartbeatsResponse: components["schemas"]["Envelope"] & {
			/** In no documented order. */
			Result?: components["schemas"]["Heartbeat"][] | null;
		};
		/** Driving figures. Both families of units always come. */
		IndicatorStatistics: {
			/** Kilometres. */
			MileageKm?: number;
			/** Miles: kilometres times 0.6214. */
			MileageMile?: number;
			/** Trips: the sum of the next two. */
			TripsCount?: number;
			/** Trips as a driver. */
			DriverTripsCount?: number;
			/** Trips as anything else. */
			OtherTripsCount?: number;
			/** km/h. */
			MaxSpeedKmh?: number;
			/** mph. */
			MaxSpeedMileh?: number;
			/** km/h. */
			AverageSpeedKmh?: number;
			/** mph. */
			AverageSpeedMileh?: number;
			/** Kilometres above the limit. */
			TotalSpeedingKm?: number;
			/** Miles above the limit. */
			TotalSpeedingMile?: number;
			/** Hard accelerations. */
			AccelerationsCount?: number;
			/** Hard brakings. */
			BrakingsCount?: number;
			/** Hard cornerings. */
			CorneringsCount?: number;
			/** Minutes. */
			PhoneUsageDurationMin?: number;
			/** Kilometres. */
			PhoneUsageMileageKm?: number;
			/** Miles. */
			PhoneUsageMileageMile?: number;
			/** Minutes of using the phone while speeding. */
			PhoneUsageSpeedingDurationMin?: number;
			/** Kilometres of it. */
			PhoneUsageSpeedingMileageKm?: number;
			/** Miles of it. */
			PhoneUsageSpeedingMileageMile?: number;
			/** Minutes. */
			DrivingTime?: number;
			/** Minutes. */
			NightDrivingTime?: number;
			/** Minutes. */
			DayDrivingTime?: number;
			/** Minutes. */
			RushHoursDrivingTime?: number;
			/** 0 to 100: how many of the permissions that it needs the app has. */
			PermissionsLevel?: number;
			/** 0 to 100: how far the figures can be trusted. */
			TrustLevel?: number;
		};
		/** The day of driving figures. */
		ReportDay: {
			/** The day: a date-time at midnight, without a zone. */
			ReportDate?: string;
		};
		/** Driving figures of a day. */
		DailyIndicatorStatistics: components["schemas"]["IndicatorStatistics"] & components["schemas"]["ReportDay"];
		/** Up to when there are figures. */
		LatestDates: {
			/** Date-time of the last trip, with the offset of the place. */
			LatestTripDate?: string | null;
			/** Date-time of the last scoring, without a zone. Scoring runs nightly, so it can be later than the last trip. */
			LatestScoringDate?: string | null;
		};
		/** Safety scores from 0 to 100, with fractions; higher is safer. */
		SafetyScores: {
			/** 0 to 100, for hard accelerations. */
			AccelerationScore?: number | null;
			/** 0 to 100, for hard brakings. */
			BrakingScore?: number | null;
			/** 0 to 100, for speeding. */
			SpeedingScore?: number | null;
			/** 0 to 100, for use of the phone while driving. */
			PhoneUsageScore?: number | null;
			/** 0 to 100, for hard cornering. */
			CorneringScore?: number | null;
			/** 0 to 100, all of them together. */
			SafetyScore?: number | null;
			/** 0 to 100: how many of the permissions that it needs the app has. */
			PermissionsLevel?: number;
			/** 0 to 100: how far the figures can be trusted. */
			TrustLevel?: number;
		};
		/** The day of scores. */
		CalcDay: {
			/** The day: a date-time at midnight, without a zone. */
			CalcDate?: string;
		};
		/** Safety scores of a day. */
		DailySafetyScores: components["schemas"]["SafetyScores"] & components["schemas"]["CalcDay"];
		/** Eco scores from 0 to 100; higher is better. */
		EcoScores: {
			/** 0 to 100, for fuel. */
			EcoScoreFuel?: number | null;
			/** 0 to 100, for tyres. */
			EcoScoreTyres?: number | null;
			/** 0 to 100, for brakes. */
			EcoScoreBrakes?: number | null;
			/** 0 to 100, for the wear of the vehicle. */
			EcoScoreDepreciation?: number | null;
			/** 0 to 100, all of them together. */
			EcoScore?: number | null;
			/** 0 to 100: how many of the permissions that it needs the app has. */
			PermissionsLevel?: number;
			/** 0 to 100: how far the figures can be trusted. */
			TrustLevel?: number;
		};
		/** Eco scores of a day. */
		DailyEcoScores: components["schemas"]["EcoScores"] & components["schemas"]["CalcDay"];
		/** Up to when there are figures, as version 1 names it. */
		LatestDatesV1: {
			/** Date-time of the last trip. */
			LatestTrackDate?: string | null;
			/** Date-time of the last scoring. */
			LatestScoringDate?: string | null;
			/** The user. */
			DeviceToken?: string | null;
		};
		/** Whom the figures are of. Answers to users leave it out. */
		IndicatorIdentity: {
			/** The user's DeviceToken. Missing in consolidated figures. */
			UserId?: string | null;
			/** The user group; `null` where that was not asked for. */
			InstanceId?: string | null;
			/** The application; `null` where that was not asked for. */
			AppId?: string | null;
			/** The company; `null` where that was not asked for. */
			CompanyId?: string | null;
		};
		/** Driving figures of a user. */
		UserStatistics: components["schemas"]["IndicatorIdentity"] & components["schemas"]["IndicatorStatistics"];
		/** Driving figures of a user on a day. */
		DailyUserStatistics: components["schemas"]["IndicatorIdentity"] & components["schemas"]["IndicatorStatistics"] & components["schemas"]["ReportDay"];
		/** Up to when there are figures of a user. */
		UserLatestDates: components["schemas"]["IndicatorIdentity"] & components["schemas"]["LatestDates"];
		/** The tags that trips have. */
		UniqueTags: {
			/** How many there are. */
			UniqueTagsCount?: number;
			/** The tags. */
			UniqueTagsList?: string[];
		};
		/** Safety scores of a user. */
		UserSafetyScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["SafetyScores"];
		/** Safety scores of a user on a day. */
		DailyUserSafetyScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["SafetyScores"] & components["schemas"]["CalcDay"];
		/** Eco scores of a user. */
		UserEcoScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["EcoScores"];
		/** Eco scores of a user on a day. */
		DailyUserEcoScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["EcoScores"] & components["schemas"]["CalcDay"];
		/** How many users the figures are of. */
		UsersInPeriod: {
			/** Users that are registered. */
			TotalRegisteredUsers?: number;
			/** Users that drove. Samples exist in which it is greater than the number of registered users. */
			ActiveUsers?: number;
		};
		/** Driving figures over many users. */
		ConsolidatedStatistics: components["schemas"]["IndicatorIdentity"] & components["schemas"]["IndicatorStatistics"] & components["schemas"]["UsersInPeriod"];
		/** Safety scores over many users. */
		ConsolidatedSafetyScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["SafetyScores"];
		/** Eco scores over many users. */
		ConsolidatedEcoScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["EcoScores"];
		/** How many users the figures of a day are of. */
		UsersOfDay: {
			/** Users that are registered. */
			RegisteredUsers?: number;
			/** Users that drove on the day. */
			ActiveUsers?: number;
		};
		/** Driving figures over many users on a day. */
		DailyConsolidatedStatistics: components["schemas"]["IndicatorIdentity"] & components["schemas"]["IndicatorStatistics"] & components["schemas"]["UsersOfDay"] & components["schemas"]["ReportDay"];
		/** Safety scores over many users on a day; the day is `ReportDate` here. */
		DailyConsolidatedSafetyScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["SafetyScores"] & components["schemas"]["ReportDay"];
		/** Eco scores over many users on a day. How the day is named is not documented. */
		DailyConsolidatedEcoScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["EcoScores"];
		/** Whose trips. */
		TripIdentifiersRequest: {
			/** The user's DeviceToken. */
			UserId: string;
		};
		/** Which page. */
		TripPaging: {
			/** From 1. */
			Page?: number;
			/** Trips on a page. First-party clients ask for at most 50; that more is refused is known from others only. */
			Count?: number;
			/** Whether `PagingInfo` is wanted. */
			IncludePagingInfo?: boolean;
		};
		/** Whose trips, which, and what of them. */
		ListTripsRequest: {
			/** Whose trips. */
			Identifiers: components["schemas"]["TripIdentifiersRequest"];
			/** Begin: an ISO 8601 date-time. Needed, or the time stamp. Users may give a mere day. */
			StartDate?: string;
			/** End, likewise. */
			EndDate?: string;
			/** Begin in seconds since the Unix epoch, instead of the date. */
			StartDateTimestampSec?: number;
			/** End in seconds since the Unix epoch, instead of the date. */
			EndDateTimestampSec?: number;
			/** Whether addresses, type of transport, tags and the track token are wanted. */
			IncludeDetails?: boolean;
			/** Whether `Statistics` are wanted. */
			IncludeStatistics?: boolean;
			/** Whether `Scores` are wanted. */
			IncludeScores?: boolean;
			/** Whether links to related calls are wanted. */
			IncludeRelated?: boolean;
			/** Language of texts. */
			Locale?: string;
			/**
			 * `Si`: km and km/h. `Imperial`: mi and mph.
			 * @enum {string}
			 */
			UnitSystem?: "Si" | "Imperial";
			/**
			 * Order. `EndDateUtc_Desc` is inferred.
			 * @enum {string}
			 */
			SortBy?: "StartDateUtc" | "StartDateUtc_Desc" | "EndDateUtc" | "EndDateUtc_Desc";
			/** Only trips with these tags. */
			TagsIncluded?: string[];
			/** Only trips without these tags. */
			TagsExcluded?: string[];
			/** How several tags go together; its values are not documented. */
			TagsIncludedOperator?: string;
			/** Likewise. */
			TagsExcludedOperator?: string;
			/** Which page. */
			Paging?: components["schemas"]["TripPaging"];
		};
		/** Whose trip it is. */
		TripIdentifiers: {
			/** Company. */
			CompanyId?: string | null;
			/** Application; `AppId` elsewhere. */
			ApplicationId?: string | null;
			/** User group. */
			InstanceId?: string | null;
			/** The user's DeviceToken. */
			UserId?: string | null;
			/** The integrator's own id of the user. */
			ClientId?: string | null;
		};
		/** The parts of an address. */
		TripAddressParts: {
			/** Country, as a code. */
			CountryCode?: string | null;
			/** Country. */
			Country?: string | null;
			/** County. */
			County?: string | null;
			/** State. */
			State?: string | null;
			/** City. */
			City?: string | null;
			/** District. */
			District?: string | null;
			/** Street. */
			Street?: string | null;
			/** Number of the house. */
			House?: string | null;
		};
		/** A place. */
		TripPlace: {
			/** The address in one line. */
			Full?: string | null;
			/** The parts of the address. */
			Parts?: components["schemas"]["TripAddressParts"] | null;
			/** Degrees. */
			Latitude?: number | null;
			/** Degrees. */
			Longitude?: number | null;
		};
		/** Where the trip began and ended. */
		TripAddresses: {
			/** Where it began. */
			Start?: components["schemas"]["TripPlace"] | null;
			/** Where it ended. */
			End?: components["schemas"]["TripPlace"] | null;
		};
		/** How the user travelled. */
		TripTransportType: {
			/** How the user travelled. `Passanger` and `Moto` are seen too. */
			Current?: "OriginalDriver" | "Passenger" | "Bus" | "Taxi" | "Train" | "Bicycle" | "Motorcycle" | "Walking" | "Running" | "Other" | (string & {}) | null;
			/** Whether the user should confirm it. */
			ConfirmNeeded?: boolean | null;
			/** Whether the user has changed it. */
			IsChanged?: boolean | null;
		};
		/** When, where and how. */
		TripData: {
			/** When it began, with the offset of the place. */
			StartDate?: string | null;
			/** When it ended, with the offset of the place. */
			EndDate?: string | null;
			/**
			 * When it began, in milliseconds since the Unix epoch. Only where one trip was asked for.
			 * Format: int64
			 */
			StartDateUnixMilliseconds?: number;
			/**
			 * When it ended, likewise.
			 * Format: int64
			 */
			EndDateUnixMilliseconds?: number;
			/** Units of the figures. */
			UnitSystem?: "Si" | "Imperial" | (string & {});
			/** Where it began and ended. */
			Addresses?: components["schemas"]["TripAddresses"] | null;
			/** How the user travelled. */
			TransportType?: components["schemas"]["TripTransportType"] | null;
			/** Tags. The form of one is not documented. */
			Tags?: unknown[] | null;
			/** The SDK's id of the track. */
			IncomingTrackToken?: string | null;
		};
		/** Figures of a trip. */
		TripStatistics: {
			/** Kilometres, or miles by `UnitSystem`. */
			Mileage?: number;
			/** Minutes. */
			DurationMinutes?: number;
			/** Hard accelerations. */
			AccelerationsCount?: number;
			/** Hard brakings. */
			BrakingsCount?: number;
			/** Hard cornerings. */
			CorneringsCount?: number;
			/** Kilometres or miles above the limit. */
			TotalSpeedingMileage?: number;
			/** Kilometres or miles a little above the limit. */
			MidSpeedingMileage?: number;
			/** Kilometres or miles far above the limit. */
			HighSpeedingMileage?: number;
			/** Minutes. */
			PhoneUsageDurationMinutes?: number;
			/** Kilometres or miles. */
			PhoneUsageMileage?: number;
			/** Minutes. */
			PhoneUsageWithSpeedingDurationMinutes?: number;
			/** Kilometres or miles. */
			PhoneUsageWithSpeedingMileage?: number;
			/** Minutes, whatever the name says. */
			DayHours?: number;
			/** Minutes, whatever the name says. */
			RushHours?: number;
			/** Minutes, whatever the name says. */
			NightHours?: number;
			/** km/h, or mph by `UnitSystem`. */
			AverageSpeed?: number;
			/** km/h, or mph by `UnitSystem`. */
			MaxSpeed?: number;
		};
		/** Scores of a trip from 0 to 100. One source has whole numbers, a sample a fraction. */
		TripScores: {
			/** All safety scores together. */
			Safety?: number | null;
			/** For hard accelerations. */
			Acceleration?: number | null;
			/** For hard brakings. */
			Braking?: number | null;
			/** For hard cornering. */
			Cornering?: number | null;
			/** For speeding. */
			Speeding?: number | null;
			/** For use of the phone. */
			PhoneUsage?: number | null;
			/** All eco scores together. */
			Eco?: number | null;
			/** For brakes. */
			EcoBrakes?: number | null;
			/** For the wear of the vehicle. */
			EcoDepreciation?: number | null;
			/** For fuel. */
			EcoFuel?: number | null;
			/** For tyres. */
			EcoTyres?: number | null;
		};
		/** A point of a trip. */
		Waypoint: {
			/** From 0. */
			Index?: number;
			/** Seconds since the trip began. */
			SecSinceStart?: number;
			/**
			 * Milliseconds since the Unix epoch.
			 * Format: int64
			 */
			PointDateUnixMilliseconds?: number;
			/** Degrees. */
			Lat?: number;
			/** Degrees. */
			Long?: number;
			/** km/h, or mph by `UnitSystem`. */
			Speed?: number | null;
			/** km/h, or mph by `UnitSystem`. */
			SpeedLimit?: number | null;
			/** How far above the limit; its values are not documented. */
			Speeding?: string | null;
			/** Whether the phone was used. */
			PhoneUsage?: boolean | null;
		};
		/** An incident on a trip. */
		TripEvent: {
			/** Can be empty. */
			Id?: string | null;
			/** Such as `Acceleration`. */
			Type?: string;
			/** When, with the offset of the place. */
			Date?: string;
			/** Degrees. */
			Lat?: number;
			/** Degrees. */
			Long?: number;
			/** m/s² for accelerations (inferred). */
			Value?: number | null;
		};
		/** A related call. */
		RelatedLink: {
			/** Such as `Waypoints` or `Trip`. */
			Type?: string;
			/** Where it is. */
			Uri?: string;
		};
		/** A trip. Without what can be asked for it has `Id`, `DateUpdated` and `Data.UnitSystem`. */
		Trip: {
			/** The trip. */
			Id?: string;
			/** When it last changed. A trip can change after the fact, when uploads in parts are merged. */
			DateUpdated?: string | null;
			/** Whose trip it is. */
			Identifiers?: components["schemas"]["TripIdentifiers"] | null;
			/** When, where and how. */
			Data?: components["schemas"]["TripData"] | null;
			/** Figures; only where they were asked for. */
			Statistics?: components["schemas"]["TripStatistics"] | null;
			/** Scores; only where they were asked for. */
			Scores?: components["schemas"]["TripScores"] | null;
			/** Points; only where they were asked for. */
			Waypoints?: components["schemas"]["Waypoint"][] | null;
			/** Incidents; only where they were asked for. */
			Events?: components["schemas"]["TripEvent"][] | null;
			/** Related calls; only where they were asked for. */
			Related?: components["schemas"]["RelatedLink"][] | null;
		};
		/** Where in the pages this one is. */
		TripPagingInfo: {
			/** Whether there is a page before. */
			HasPreviousPage?: boolean;
			/** Whether there is a page behind. */
			HasNextPage?: boolean;
			/** All trips that fit. */
			TotalItems?: number;
			/** All pages. */
			TotalPages?: number;
			/** From 1. */
			CurrentPage?: number;
		};
		/** A page of trips. */
		TripPage: {
			/** The trips of this page. */
			Trips?: components["schemas"]["Trip"][];
			/** Where `IncludePagingInfo` asked for it; one source misses it in answers to users. */
			PagingInfo?: components["schemas"]["TripPagingInfo"] | null;
		};
		/** Whose trip, and what of it. */
		GetTripRequest: {
			/** Whose trip. */
			Identifiers: components["schemas"]["TripIdentifiersRequest"];
			/** Whether addresses, type of transport, tags and the track token are wanted. */
			IncludeDetails?: boolean;
			/** Whether `Statistics` are wanted. */
			IncludeStatistics?: boolean;
			/** Whether `Scores` are wanted. */
			IncludeScores?: boolean;
			/** Whether links to related calls are wanted. */
			IncludeRelated?: boolean;
			/** Language of texts. */
			Locale?: string;
			/**
			 * `Si`: km and km/h. `Imperial`: mi and mph.
			 * @enum {string}
			 */
			UnitSystem?: "Si" | "Imperial";
			/** Whether `Waypoints` are wanted. */
			IncludeWaypoints?: boolean;
			/** Whether `Events` are wanted. */
			IncludeEvents?: boolean;
		};
		/** One trip. */
		TripDetails: {
			/** The trip. */
			Trip?: components["schemas"]["Trip"] | null;
		};
		/** Whose trips; exactly one of both. Known from third parties only (inferred). */
		ShortTripIdentifiersRequest: {
			/** The user's DeviceToken. */
			UserId?: string;
			/** All users of a company. */
			CompanyId?: string;
		};
		/** Whose trips, which, and what of them. */
		ListShortTripsRequest: {
			/** Whose trips. */
			Identifiers: components["schemas"]["ShortTripIdentifiersRequest"];
			/** Begin: an ISO 8601 date-time. Needed, or the time stamp. Users may give a mere day. */
			StartDate?: string;
			/** End, likewise. */
			EndDate?: string;
			/** Begin in seconds since the Unix epoch, instead of the date. */
			StartDateTimestampSec?: number;
			/** End in seconds since the Unix epoch, instead of the date. */
			EndDateTimestampSec?: number;
			/** Whether addresses, type of transport, tags and the track token are wanted. */
			IncludeDetails?: boolean;
			/** Whether `Statistics` are wanted. */
			IncludeStatistics?: boolean;
			/** Whether `Scores` are wanted. */
			IncludeScores?: boolean;
			/** Whether links to related calls are wanted. */
			IncludeRelated?: boolean;
			/** Language of texts. */
			Locale?: string;
			/**
			 * `Si`: km and km/h. `Imperial`: mi and mph.
			 * @enum {string}
			 */
			UnitSystem?: "Si" | "Imperial";
			/**
			 * Order. `EndDateUtc_Desc` is inferred.
			 * @enum {string}
			 */
			SortBy?: "StartDateUtc" | "StartDateUtc_Desc" | "EndDateUtc" | "EndDateUtc_Desc";
			/** Only trips with these tags. */
			TagsIncluded?: string[];
			/** Only trips without these tags. */
			TagsExcluded?: string[];
			/** How several tags go together; its values are not documented. */
			TagsIncludedOperator?: string;
			/** Likewise. */
			TagsExcludedOperator?: string;
			/** Which page. */
			Paging?: components["schemas"]["TripPaging"];
		};
		/** Which trips, and what of them. */
		ListUserTripsRequest: {
			/** Begin: an ISO 8601 date-time. Needed, or the time stamp. Users may give a mere day. */
			StartDate?: string;
			/** End, likewise. */
			EndDate?: string;
			/** Begin in seconds since the Unix epoch, instead of the date. */
			StartDateTimestampSec?: number;
			/** End in seconds since the Unix epoch, instead of the date. */
			EndDateTimestampSec?: number;
			/** Whether addresses, type of transport, tags and the track token are wanted. */
			IncludeDetails?: boolean;
			/** Whether `Statistics` are wanted. */
			IncludeStatistics?: boolean;
			/** Whether `Scores` are wanted. */
			IncludeScores?: boolean;
			/** Whether links to related calls are wanted. */
			IncludeRelated?: boolean;
			/** Language of texts. */
			Locale?: string;
			/**
			 * `Si`: km and km/h. `Imperial`: mi and mph.
			 * @enum {string}
			 */
			UnitSystem?: "Si" | "Imperial";
			/**
			 * Order. `EndDateUtc_Desc` is inferred.
			 * @enum {string}
			 */
			SortBy?: "StartDateUtc" | "StartDateUtc_Desc" | "EndDateUtc" | "EndDateUtc_Desc";
			/** Only trips with these tags. */
			TagsIncluded?: string[];
			/** Only trips without these tags. */
			TagsExcluded?: string[];
			/** How several tags go together; its values are not documented. */
			TagsIncludedOperator?: string;
			/** Likewise. */
			TagsExcludedOperator?: string;
			/** Which page. */
			Paging?: components["schemas"]["TripPaging"];
		};
		/** What of the trip. */
		GetUserTripRequest: {
			/** Whether addresses, type of transport, tags and the track token are wanted. */
			IncludeDetails?: boolean;
			/** Whether `Statistics` are wanted. */
			IncludeStatistics?: boolean;
			/** Whether `Scores` are wanted. */
			IncludeScores?: boolean;
			/** Whether links to related calls are wanted. */
			IncludeRelated?: boolean;
			/** Language of texts. */
			Locale?: string;
			/**
			 * `Si`: km and km/h. `Imperial`: mi and mph.
			 * @enum {string}
			 */
			UnitSystem?: "Si" | "Imperial";
			/** Whether `Waypoints` are wanted. */
			IncludeWaypoints?: boolean;
			/** Whether `Events` are wanted. */
			IncludeEvents?: boolean;
		};
		/** The parts of an address. */
		TrackAddressParts: {
			/** Country. */
			Country?: string | null;
			/** Country, as a code. */
			CountryCode?: string | null;
			/** County. */
			County?: string | null;
			/** State. */
			State?: string | null;
			/** City. */
			City?: string | null;
			/** District. */
			District?: string | null;
			/** Street. */
			Street?: string | null;
			/** Number of the house. */
			House?: string | null;
			/** Postal code. */
			PostalCode?: string | null;
		};
		/** A point of a track. */
		TrackPoint: {
			/**
			 * The point.
			 * Format: int64
			 */
			Id?: number;
			/** Seconds since the track began (inferred). */
			Number?: number;
			/** When, with the offset of the place. */
			PointDate?: string;
			/** Degrees. */
			Latitude?: number;
			/** Degrees. */
			Longitude?: number;
			/** km/h. */
			Speed?: number | null;
			/** m/s; 0 for points in between (inferred). */
			MidSpeed?: number | null;
			/** km/h. */
			SpeedLimit?: number | null;
			/** How far above the limit. */
			SpeedType?: "norm" | "mid" | "high" | (string & {}) | null;
			/** Empty, or `acc`, `deacc`, `turn`, `phone`. */
			AlertType?: string | null;
			/** m/s² for `acc` and `deacc` (inferred). */
			AlertValue?: number | null;
			/** Whether it is a hard cornering. */
			Cornering?: boolean | null;
			/** Whether the phone was used; the track has a number of this name. */
			PhoneUsage?: boolean | null;
			/** Degrees. */
			Course?: number | null;
			/** Its unit is not documented; it is not metres. */
			Height?: number | null;
			/** Not documented. */
			Lateral?: number | null;
			/** Not documented. */
			Yaw?: number | null;
			/** Metres since the track began. */
			TotalMeters?: number | null;
		};
		/** A track. */
		Track: {
			/** The track; in lists. */
			TrackToken?: string | null;
			/** When it began, with the offset of the place. */
			StartDate?: string;
			/** When it ended, with the offset of the place. */
			EndDate?: string;
			/** Where it began. */
			AddressStart?: string | null;
			/** Where it ended. */
			AddressEnd?: string | null;
			/** City where it began. */
			CityStart?: string | null;
			/** City where it ended. */
			CityFinish?: string | null;
			/** Where it began, in parts. */
			AddressStartParts?: components["schemas"]["TrackAddressParts"] | null;
			/** Where it ended, in parts. */
			AddressFinishParts?: components["schemas"]["TrackAddressParts"] | null;
			/** Known: `Active`. */
			Status?: string | null;
			/** Kilometres. */
			Distance?: number;
			/** Minutes. */
			Duration?: number;
			/** Hard accelerations. */
			AccelerationCount?: number;
			/** Hard brakings. */
			DecelerationCount?: number;
			/** 0 to 5 stars, for all of it. */
			Rating?: number | null;
			/** 0 to 5 stars, for hard cornering. */
			RatingCornering?: number | null;
			/** 0 to 5 stars, for hard accelerations. */
			RatingAcceleration?: number | null;
			/** 0 to 5 stars, for hard brakings. */
			RatingBraking?: number | null;
			/** 0 to 5 stars, for speeding. */
			RatingSpeeding?: number | null;
			/** 0 to 5 stars, for use of the phone. */
			RatingPhoneUsage?: number | null;
			/** 0 to 5 stars, for the time of day. */
			RatingTimeOfDay?: number | null;
			/** 0 to 100, for all of it. */
			Rating100?: number | null;
			/** 0 to 100, for hard cornering. */
			RatingCornering100?: number | null;
			/** 0 to 100, for hard accelerations. */
			RatingAcceleration100?: number | null;
			/** 0 to 100, for hard brakings. */
			RatingBraking100?: number | null;
			/** 0 to 100, for speeding. */
			RatingSpeeding100?: number | null;
			/** 0 to 100, for use of the phone; the stars call it `RatingPhoneUsage`. */
			RatingPhoneDistraction100?: number | null;
			/** 0 to 100, for the time of day. */
			RatingTimeOfDay100?: number | null;
			/** Minutes; a point has a boolean of this name. */
			PhoneUsage?: number | null;
			/** Kilometres a little above the limit. */
			MidOverSpeedMileage?: number | null;
			/** Kilometres far above the limit. */
			HighOverSpeedMileage?: number | null;
			/** 0 to 100, all eco scores together. */
			EcoScore?: number | null;
			/** 0 to 100, for fuel. */
			EcoScoreFuel?: number | null;
			/** 0 to 100, for tyres. */
			EcoScoreTyres?: number | null;
			/** 0 to 100, for brakes. */
			EcoScoreBrakes?: number | null;
			/** 0 to 100, for the wear of the vehicle. */
			EcoScoreDepreciation?: number | null;
			/** Whether the user has changed how they travelled. */
			OriginChanged?: boolean | null;
			/** How the user travelled. `Passanger` and `Moto` are seen too. */
			TrackOriginCode?: "OriginalDriver" | "Passenger" | "Bus" | "Taxi" | "Train" | "Bicycle" | "Motorcycle" | "Walking" | "Running" | "Other" | (string & {}) | null;
			/** Whether it is shared. */
			ShareType?: "Shared" | "NotShared" | (string & {}) | null;
			/** A beacon. */
			BeaconId?: number | null;
			/** Lines that end in CRLF. */
			DrivingTips?: string | null;
			/** In lists. The form of a tag is not documented. */
			Tags?: unknown[] | null;
			/** Where one track was asked for. */
			Points?: components["schemas"]["TrackPoint"][] | null;
		};
		/** Tracks. */
		TrackListResult: {
			/** The tracks. */
			Tracks?: components["schemas"]["Track"][];
			/** Repeats the status. */
			Code?: number;
		};
		/** The answer. It has no `Status`, `Title` and `Errors`. */
		TrackList: {
			Result?: components["schemas"]["TrackListResult"] | null;
		};
		/** One track. */
		TrackAnswerResult: {
			/** The track. */
			Track?: components["schemas"]["Track"] | null;
			/** Repeats the status. */
			Code?: number;
		};
		/** The answer. It has no `Status`, `Title` and `Errors`. */
		TrackAnswer: {
			Result?: components["schemas"]["TrackAnswerResult"] | null;
		};
		/** A track in short. */
		ShortTrack: {
			/** The track. */
			TrackToken?: string;
			/** When it last changed. */
			DateUpdated?: string | null;
		};
		/** Tracks in short. */
		ShortTrackListResult: {
			/** The tracks, newest first. */
			ShortTrackList?: components["schemas"]["ShortTrack"][];
			/** Repeats the status. */
			Code?: number;
		};
		/** The answer. It has no `Status`, `Title` and `Errors`. */
		ShortTrackList: {
			Result?: components["schemas"]["ShortTrackListResult"] | null;
		};
		/** Its members are not documented. */
		TrackDone: Record<string, never>;
		/** An incident that was none. */
		WrongEventRequest: {
			/** When it was. */
			PointDate?: string;
			/** Degrees. */
			Latitude?: number;
			/** Degrees. */
			Longitude?: number;
			/** `Acceleration`, `Braking`, `Cornering`, `Other`, and `PhoneUsage` (Android) or `Phone Usage` (iOS). */
			EventType?: string;
		};
		/** An incident of another kind. */
		WrongEventTypeRequest: {
			/** When it was. */
			PointDate?: string;
			/** Degrees. */
			Latitude?: number;
			/** Degrees. */
			Longitude?: number;
			/** What it is called, see the other call. */
			EventType?: string;
			/** What it was. */
			ChangeTypeTo?: string;
		};
		/** A place in a leaderboard. */
		LeaderboardUser: {
			/** The user. */
			DeviceToken?: string | null;
			/** Name to show. */
			Nickname?: string | null;
			/** First name. */
			FirstName?: string | null;
			/** Last name. */
			LastName?: string | null;
			/** Picture. */
			Image?: string | null;
			/** What is compared. */
			Value?: number | null;
			/** The same as a part of 1. */
			ValuePerc?: number | null;
			/** From 1. */
			Place?: number | null;
			/** Whether it is the user who asks. */
			IsCurrentUser?: boolean | null;
			/** Kilometres (inferred). */
			Distance?: number | null;
			/** Minutes (inferred). */
			Duration?: number | null;
			/** Trips. */
			Trips?: number | null;
		};
		/** A leaderboard. */
		Leaderboard: {
			/** Users that are ranked. */
			UsersNumber?: number;
			/** What is compared, by its name. */
			ScoringRate?: string | null;
			/** The first ones, and, where the user is not among them, their neighbours. */
			Users?: components["schemas"]["LeaderboardUser"][];
		};
		/** Where a user stands. */
		LeaderboardPlaces: {
			/** The user. */
			DeviceToken?: string | null;
			/** Name to show. */
			Nickname?: string | null;
			/** First name. */
			FirstName?: string | null;
			/** Last name. */
			LastName?: string | null;
			/** Picture. */
			Image?: string | null;
			/** Place by all of it. */
			Place?: number | null;
			/** Place by hard accelerations. */
			AccelerationPlace?: number | null;
			/** Place by hard brakings. */
			DecelerationPlace?: number | null;
			/** Place by use of the phone. */
			DistractionPlace?: number | null;
			/** Place by speeding. */
			SpeedingPlace?: number | null;
			/** Place by hard cornering. */
			TurnPlace?: number | null;
			/** Place by distance. */
			DistancePlace?: number | null;
			/** Place by driving time. */
			DurationPlace?: number | null;
			/** Place by trips. */
			TripsPlace?: number | null;
			/** Trips. */
			Trips?: number | null;
			/** Users that are ranked. */
			UsersNumber?: number | null;
			/** 0 to 1, by hard accelerations. */
			AccelerationPerc?: number | null;
			/** 0 to 1, by hard brakings. */
			DecelerationPerc?: number | null;
			/** 0 to 1, by use of the phone. */
			DistractionPerc?: number | null;
			/** 0 to 1, by speeding. */
			SpeedingPerc?: number | null;
			/** 0 to 1, by hard cornering. */
			TurnPerc?: number | null;
			/** 0 to 1, by all of it. */
			Perc?: number | null;
			/** 0 to 100, by hard accelerations. */
			AccelerationScore?: number | null;
			/** 0 to 100, by hard brakings. */
			DecelerationScore?: number | null;
			/** 0 to 100, by use of the phone. */
			DistractionScore?: number | null;
			/** 0 to 100, by speeding. */
			SpeedingScore?: number | null;
			/** 0 to 100, by hard cornering. */
			TurnScore?: number | null;
			/** 0 to 100, by all of it. */
			Score?: number | null;
			/** Kilometres (inferred). */
			Distance?: number | null;
			/** Minutes (inferred). */
			Duration?: number | null;
		};
		/** Coins over a period. */
		CoinsTotalV1: {
			/** Coins. */
			TotalCoins?: number;
		};
		/** The most coins of a day. */
		CoinsDailyLimit: {
			/** Coins that a user can earn in a day. */
			DailyLimit?: number;
		};
		/** Coins over a period. */
		CoinsTotal: {
			/** Coins that were earned; one first-party model reads text. */
			TotalEarnedCoins?: number | string;
			/** Coins that were taken; one first-party model reads text. */
			AcquiredCoins?: number | string;
		};
		/** Coins of a day. */
		CoinsOfDay: {
			/** The day. */
			Date?: string;
			/** When it last changed. */
			DateUpdated?: string | null;
			/** Whether the limit of a day was met. */
			LimitReached?: boolean;
			/** Coins that were earned. */
			TotalEarnedCoins?: number;
			/** Coins that were taken. */
			AcquiredCoins?: number;
		};
		/** Coins by what they are for. */
		CoinsOfFactor: {
			/** Category, to show. */
			CoinCategoryName?: string | null;
			/** Category. */
			CoinCategoryToken?: string | null;
			/** What they are for, such as `EcoScore`, `Mileage`, `DurationSec`, `AccelerationCount`, `PhoneUsage` or `SafeScore`; compare without case. */
			CoinFactor?: string | null;
			/** The factor's token. */
			CoinFactorToken?: string | null;
			/** Coins. */
			CoinsSum?: number;
		};
		/** A vehicle. Every member can be `null`. */
		Vehicle: {
			/** The vehicle. */
			Token?: string | null;
			/** Name that the user gave. */
			Name?: string | null;
			/** Company. */
			Company?: string | null;
			/** Licence plate. */
			PlateNumber?: string | null;
			/** Vehicle identification number. */
			Vin?: string | null;
			/** Manufacturer. */
			Manufacturer?: string | null;
			/** Model. */
			Model?: string | null;
			/** Kind of vehicle. */
			Type?: string | null;
			/** Kind of body. */
			BodyType?: string | null;
			/** Special marks. */
			SpecialMarks?: string | null;
			/** Not documented. */
			Nvic?: string | null;
			/** Colour. */
			ColorType?: string | null;
			/** Another id of the vehicle. */
			VehicleId?: string | null;
			/** Another id of the vehicle. */
			VehicleIdString?: string | null;
			/** Mileage when it was added, as text; the vendor spells it so. */
			InitialMilage?: string | null;
			/** Latest mileage, as text. */
			LastKnownMileage?: string | null;
			/** When that was. */
			LastKnownMileageDate?: string | null;
			/** Manufacturer, see the directory. */
			ManufacturerId?: number | null;
			/** Model, see the directory. */
			ModelId?: number | null;
			/** Year of make. */
			CarYear?: number | null;
		};
		/** The vehicles of a user. */
		VehicleList: {
			/** The vehicles. */
			Cars?: components["schemas"]["Vehicle"][] | null;
		};
		/** A vehicle to write. Which fields are needed is not documented. */
		VehicleRequest: {
			/** Name to give. */
			Name?: string;
			/** Licence plate. */
			PlateNumber?: string;
			/** Vehicle identification number. */
			Vin?: string;
			/** Manufacturer. */
			ManufacturerName?: string;
			/** Model. */
			ModelName?: string;
			/** Kind of vehicle. */
			TypeName?: string;
			/** Mileage, as text; the vendor spells it so. */
			InitialMilage?: string;
			/** Manufacturer, see the directory. */
			ManufacturerId?: number;
			/** Model, see the directory. */
			ModelId?: number;
			/** Year of make. */
			CarYear?: number;
			/** Status. Default 1; its other values are not documented. */
			EntityStatus?: number;
		};
		/** An OBD device in a vehicle. */
		VehicleDevice: {
			/** The device. */
			Id?: number;
			/** Bluetooth id. */
			UUID?: string | null;
			/** Name. */
			Name?: string | null;
			/** Model. */
			Model?: string | null;
			/** Manufacturer. */
			Manufacturer?: string | null;
			/** Version of its software. */
			SoftwareVersion?: string | null;
			/** Hardware address. */
			Mac?: string | null;
		};
		/** The devices of a vehicle. */
		VehicleDeviceList: {
			/** The devices. */
			Elms?: components["schemas"]["VehicleDevice"][] | null;
		};
		/** An entry of a directory. */
		DirectoryEntry: {
			/** Id for `ManufacturerId` or `ModelId`. */
			Id?: number;
			/** Name. */
			Name?: string;
		};
		/** A user group of an application. */
		ApplicationInstance: {
			/** The InstanceID. */
			Id?: string;
			/** The InstanceKEY. A secret. */
			Key?: string | null;
			/** Name. */
			Name?: string | null;
			/** `Active` or `Deactivated`. */
			Status?: string | null;
		};
		/** An application. */
		Application: {
			/** The application. */
			Id?: string;
			/** Name. */
			Name?: string | null;
			/** Description. */
			Description?: string | null;
			/** Text, where requests have a number. */
			Status?: "Active" | "Deactivated" | (string & {}) | null;
			/** Page of the Android app. */
			GooglePlayLink?: string | null;
			/** Page of the iOS app. */
			AppleStoreLink?: string | null;
			/** Such as `production`, `UAT`, `test`. */
			Environment?: string | null;
			/** Its user groups; only where they were asked for. */
			Instances?: components["schemas"]["ApplicationInstance"][] | null;
		};
		/** An application to create. */
		ApplicationRequest: {
			/** Name. */
			name: string;
			/** Description. */
			description?: string;
			/**
			 * 1 active, 2 deactivated.
			 * @enum {integer}
			 */
			status?: 1 | 2;
			/** Page of the Android app. */
			googlePlayLink?: string;
			/** Page of the iOS app. */
			appleStoreLink?: string;
			/** Such as `production`, `UAT`, `test`. */
			environment?: string;
			/** Whether a first user group is wanted. */
			createDefaultGroup?: boolean;
		};
		/** A new user group. */
		NewInstance: {
			/** The InstanceID. */
			Id?: string;
			/** The InstanceKEY. A secret. */
			Key?: string;
		};
		/** A new application. */
		NewApplication: {
			/** The application. */
			AppId?: string;
			/** Its user groups, with their keys. */
			Instances?: components["schemas"]["NewInstance"][] | null;
		};
		/** What changes of an application. */
		UpdateApplicationRequest: {
			/** Name. */
			name?: string;
			/** Description. */
			description?: string;
			/**
			 * 1 active, 2 deactivated.
			 * @enum {integer}
			 */
			status?: 1 | 2;
			/** Page of the Android app. */
			googlePlayLink?: string;
			/** Page of the iOS app. */
			appleStoreLink?: string;
			/** Such as `production`, `UAT`, `test`. */
			environment?: string;
			/** Whether a first user group is wanted. */
			createDefaultGroup?: boolean;
		};
		/** A user group. */
		Instance: {
			/** The InstanceID. */
			Id?: string;
			/** The InstanceKEY. A secret. */
			Key?: string | null;
			/** Name. */
			Name?: string | null;
			/** Description. */
			Description?: string | null;
			/** Text, where requests have a number. */
			Status?: "Active" | "Deactivated" | (string & {}) | null;
			/** Code with which users join. */
			InviteCode?: string | null;
			/** Its application. */
			AppId?: string | null;
			/** Name of its application. */
			AppName?: string | null;
			/** Its company. */
			CompanyId?: string | null;
		};
		/** A user group to create. */
		InstanceRequest: {
			/** Name. */
			name: string;
			/** Description. */
			description?: string;
			/**
			 * 1 active, 2 deactivated.
			 * @enum {integer}
			 */
			status?: 1 | 2;
		};
		/** A right to a company. */
		CompanyPermission: {
			/** The company. */
			companyId?: string | null;
			/** The company, as a number. */
			companyIntId?: number | null;
			/** The role; its form is not documented. */
			roleId?: unknown;
		};
		/** A right to an application. */
		ApplicationPermission: {
			/** The company. */
			companyId?: string | null;
			/** The company, as a number. */
			companyIntId?: number | null;
			/** The role; its form is not documented. */
			roleId?: unknown;
			/** The application. */
			appId?: string | null;
			/** The application, as a number. */
			appIntId?: number | null;
		};
		/** A right to a user group. */
		InstancePermission: {
			/** The company. */
			companyId?: string | null;
			/** The company, as a number. */
			companyIntId?: number | null;
			/** The role; its form is not documented. */
			roleId?: unknown;
			/** The application. */
			appId?: string | null;
			/** The application, as a number. */
			appIntId?: number | null;
			/** The user group. */
			instanceId?: string | null;
			/** The user group, as a number. */
			instanceIntId?: number | null;
		};
		/** What the credentials reach: the array that is not empty tells at which level. */
		Permissions: {
			/** Whose rights these are; its form is not documented. */
			userId?: unknown;
			/** Whether everything is allowed. */
			isGod?: boolean | null;
			/** Rights to companies. */
			companiesPermissions?: components["schemas"]["CompanyPermission"][] | null;
			/** Rights to applications. */
			appsPermissions?: components["schemas"]["ApplicationPermission"][] | null;
			/** Rights to user groups. */
			instancesPermissions?: components["schemas"]["InstancePermission"][] | null;
		};
		/** The envelope of this service, in lower camel case. */
		PermissionsResponse: {
			/** The rights. */
			result?: components["schemas"]["Permissions"] | null;
			/** Repeats the HTTP status. */
			status?: number;
			/** Empty on success. */
			title?: string | null;
			/** Empty on success. */
			errors?: unknown[] | null;
		};
		/** Where a device is. */
		DevicePosition: {
			/** Degrees. */
			latitude?: number | null;
			/** Degrees. */
			longitude?: number | null;
			/** m/s. */
			speed?: number | null;
			/** Degrees. */
			heading?: number | null;
			/** Metres. */
			accuracy?: number | null;
			/** When: its form follows `date_format`. */
			timestamp?: number | string | null;
			/** What to show. */
			display_identifier?: string | null;
			/** Which field that is. */
			display_field?: string | null;
			/** Not documented. */
			driver_profile?: unknown;
		};
		/** What to show for a device. */
		DeviceMetadata: {
			/** Which field is shown. */
			display_field?: string | null;
			/** What is shown. */
			display_value?: string | null;
			/** Not documented. */
			profile?: unknown;
		};
	};
	responses: {
		/** A value breaks a rule; `Errors` says which. */
		Unprocessable: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** The service failed. The vendor asks for waits of 2, 4 and 8 seconds and at most three tries. */
		ServerError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** The pair is refused; log in again. */
		PairRefused: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** A parameter is wrong. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** The access token has expired or is refused. The same can come as HTTP 200 with `Status` 401. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** The wrong kind of token (a user's where an admin's is needed, or the reverse) or a missing right. A new token does not help. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** The user, application or instance does not exist. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** No data, or a user that the service does not know. First-party clients handle it, no page names it (inferred). */
		NoContent: {
			headers: {
				[name: string]: unknown;
			};
			content?: never;
		};
		/** A failure. Its status and its body are not documented for this service. */
		Undocumented: {
			headers: {
				[name: string]: unknown;
			};
			content?: never;
		};
	};
	parameters: {
		/**
		 * First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
		 * @example 2026-01-05
		 */
		FirstDay: string;
		/**
		 * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
		 * @example 2026-01-18
		 */
		LastDay: string;
		/**
		 * Count only trips with this tag. How to give several is not documented.
		 * @example Business
		 */
		OneTag: string;
		/**
		 * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
		 * @example 2026-01-18
		 */
		DailyLastDay: string;
		/**
		 * First day, `YYYY-MM-DD`. One page spells the name `startDate`.
		 * @example 2026-01-05
		 */
		ScopeStart: string;
		/**
		 * Last day, `YYYY-MM-DD`. One page spells the name `endDate`.
		 * @example 2026-01-18
		 */
		ScopeEnd: string;
		/**
		 * One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
		 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
		 */
		ScopeDeviceToken: string;
		/**
		 * All users of a company. One page spells it `CompanyID`.
		 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
		 */
		ScopeCompanyId: string;
		/**
		 * All users of an application. One page calls it `ApplicationID`.
		 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
		 */
		ScopeAppId: string;
		/**
		 * All users of a user group. One page spells it `InstanceID`.
		 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
		 */
		ScopeInstanceId: string;
		/**
		 * Count only trips with this tag. How to give several is not documented.
		 * @example Business
		 */
		Tag: string;
		/**
		 * Last day, `YYYY-MM-DD`: later than `StartDate`, and at most 30 days after it.
		 * @example 2026-01-18
		 */
		ScopeDailyEnd: string;
		/**
		 * First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
		 * @example 2026-01-05
		 */
		ConsolidatedStart: string;
		/**
		 * Last day, in the form of `StartDate`.
		 * @example 2026-01-18
		 */
		ConsolidatedEnd: string;
		/**
		 * Last day, in the form of `StartDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
		 * @example 2026-01-18
		 */
		DailyConsolidatedEnd: string;
		/**
		 * First day, `YYYY-MM-DD`.
		 * @example 2026-01-05
		 */
		StartDate: string;
		/**
		 * Last day, `YYYY-MM-DD`.
		 * @example 2026-01-18
		 */
		EndDate: string;
		/**
		 * `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
		 * @example Driver
		 */
		TransportType: "Driver" | "All";
		/**
		 * Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
		 * @example 2026-01-18
		 */
		DailyEndDate: string;
		/**
		 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
		 * @example 2026-01-05T00:00:00
		 */
		StartTime: string;
		/**
		 * End, in the form of `StartDate`.
		 * @example 2026-01-18T23:59:59
		 */
		EndTime: string;
		/**
		 * End, in the form of `StartDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
		 * @example 2026-01-18T23:59:59
		 */
		DailyEndTime: string;
		/**
		 * The user's DeviceToken.
		 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
		 */
		UserId: string;
		/**
		 * The user's DeviceToken. Left out: all users under the credentials.
		 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
		 */
		OptionalUserId: string;
		/**
		 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
		 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
		 */
		ConsolidatedCompanyId: string;
		/**
		 * All users of an application.
		 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
		 */
		ConsolidatedAppId: string;
		/**
		 * All users of a user group.
		 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
		 */
		ConsolidatedInstanceId: string;
		/**
		 * Language of texts and addresses. Default `en`.
		 * @example en
		 */
		Lang: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type UserLoginFields = components['schemas']['UserLoginFields'];
export type AdminLoginFields = components['schemas']['AdminLoginFields'];
export type LoginFieldsText = components['schemas']['LoginFieldsText'];
export type LoginFields = components['schemas']['LoginFields'];
export type LoginPassword = components['schemas']['LoginPassword'];
export type LoginRequestPascal = components['schemas']['LoginRequestPascal'];
export type LoginRequestCamel = components['schemas']['LoginRequestCamel'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type AccessToken = components['schemas']['AccessToken'];
export type TokenPair = components['schemas']['TokenPair'];
export type EnvelopeStatus = components['schemas']['EnvelopeStatus'];
export type EnvelopeTitle = components['schemas']['EnvelopeTitle'];
export type VendorError = components['schemas']['VendorError'];
export type EnvelopeErrors = components['schemas']['EnvelopeErrors'];
export type LoginResponse = components['schemas']['LoginResponse'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type RefreshTokenRequest = components['schemas']['RefreshTokenRequest'];
export type RegistrationFields = components['schemas']['RegistrationFields'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type Envelope = components['schemas']['Envelope'];
export type RegisteredUser = components['schemas']['RegisteredUser'];
export type UserProfile = components['schemas']['UserProfile'];
export type MobileDevice = components['schemas']['MobileDevice'];
export type AccountInfo = components['schemas']['AccountInfo'];
export type UserFields = components['schemas']['UserFields'];
export type User = components['schemas']['User'];
export type UserFilter = components['schemas']['UserFilter'];
export type UserPage = components['schemas']['UserPage'];
export type OwnUser = components['schemas']['OwnUser'];
export type UpdateUserFields = components['schemas']['UpdateUserFields'];
export type UpdateUserRequest = components['schemas']['UpdateUserRequest'];
export type ChangeInstanceRequest = components['schemas']['ChangeInstanceRequest'];
export type JoinedInstance = components['schemas']['JoinedInstance'];
export type UserExistence = components['schemas']['UserExistence'];
export type EmailCodeRequest = components['schemas']['EmailCodeRequest'];
export type PhoneCodeRequest = components['schemas']['PhoneCodeRequest'];
export type SafeScore = components['schemas']['SafeScore'];
export type SafeScoreOfDay = components['schemas']['SafeScoreOfDay'];
export type EcoScorings = components['schemas']['EcoScorings'];
export type ConsolidatedSafeScoreOfDay = components['schemas']['ConsolidatedSafeScoreOfDay'];
export type DrivingStatistics = components['schemas']['DrivingStatistics'];
export type DrivingStatisticsOfDay = components['schemas']['DrivingStatisticsOfDay'];
export type LatestTrackDates = components['schemas']['LatestTrackDates'];
export type ConsolidatedDrivingStatistics = components['schemas']['ConsolidatedDrivingStatistics'];
export type ConsolidatedDrivingStatisticsOfDay = components['schemas']['ConsolidatedDrivingStatisticsOfDay'];
export type Streaks = components['schemas']['Streaks'];
export type HeartbeatExtendedData = components['schemas']['HeartbeatExtendedData'];
export type Heartbeat = components['schemas']['Heartbeat'];
export type HeartbeatResponse = components['schemas']['HeartbeatResponse'];
export type HeartbeatsResponse = components['schemas']['HeartbeatsResponse'];
export type IndicatorStatistics = components['schemas']['IndicatorStatistics'];
export type ReportDay = components['schemas']['ReportDay'];
export type DailyIndicatorStatistics = components['schemas']['DailyIndicatorStatistics'];
export type LatestDates = components['schemas']['LatestDates'];
export type SafetyScores = components['schemas']['SafetyScores'];
export type CalcDay = components['schemas']['CalcDay'];
export type DailySafetyScores = components['schemas']['DailySafetyScores'];
export type EcoScores = components['schemas']['EcoScores'];
export type DailyEcoScores = components['schemas']['DailyEcoScores'];
export type LatestDatesV1 = components['schemas']['LatestDatesV1'];
export type IndicatorIdentity = components['schemas']['IndicatorIdentity'];
export type UserStatistics = components['schemas']['UserStatistics'];
export type DailyUserStatistics = components['schemas']['DailyUserStatistics'];
export type UserLatestDates = components['schemas']['UserLatestDates'];
export type UniqueTags = components['schemas']['UniqueTags'];
export type UserSafetyScores = components['schemas']['UserSafetyScores'];
export type DailyUserSafetyScores = components['schemas']['DailyUserSafetyScores'];
export type UserEcoScores = components['schemas']['UserEcoScores'];
export type DailyUserEcoScores = components['schemas']['DailyUserEcoScores'];
export type UsersInPeriod = components['schemas']['UsersInPeriod'];
export type ConsolidatedStatistics = components['schemas']['ConsolidatedStatistics'];
export type ConsolidatedSafetyScores = components['schemas']['ConsolidatedSafetyScores'];
export type ConsolidatedEcoScores = components['schemas']['ConsolidatedEcoScores'];
export type UsersOfDay = components['schemas']['UsersOfDay'];
export type DailyConsolidatedStatistics = components['schemas']['DailyConsolidatedStatistics'];
export type DailyConsolidatedSafetyScores = components['schemas']['DailyConsolidatedSafetyScores'];
export type DailyConsolidatedEcoScores = components['schemas']['DailyConsolidatedEcoScores'];
export type TripIdentifiersRequest = components['schemas']['TripIdentifiersRequest'];
export type TripPaging = components['schemas']['TripPaging'];
export type ListTripsRequest = components['schemas']['ListTripsRequest'];
export type TripIdentifiers = components['schemas']['TripIdentifiers'];
export type TripAddressParts = components['schemas']['TripAddressParts'];
export type TripPlace = components['schemas']['TripPlace'];
export type TripAddresses = components['schemas']['TripAddresses'];
export type TripTransportType = components['schemas']['TripTransportType'];
export type TripData = components['schemas']['TripData'];
export type TripStatistics = components['schemas']['TripStatistics'];
export type TripScores = components['schemas']['TripScores'];
export type Waypoint = components['schemas']['Waypoint'];
export type TripEvent = components['schemas']['TripEvent'];
export type RelatedLink = components['schemas']['RelatedLink'];
export type Trip = components['schemas']['Trip'];
export type TripPagingInfo = components['schemas']['TripPagingInfo'];
export type TripPage = components['schemas']['TripPage'];
export type GetTripRequest = components['schemas']['GetTripRequest'];
export type TripDetails = components['schemas']['TripDetails'];
export type ShortTripIdentifiersRequest = components['schemas']['ShortTripIdentifiersRequest'];
export type ListShortTripsRequest = components['schemas']['ListShortTripsRequest'];
export type ListUserTripsRequest = components['schemas']['ListUserTripsRequest'];
export type GetUserTripRequest = components['schemas']['GetUserTripRequest'];
export type TrackAddressParts = components['schemas']['TrackAddressParts'];
export type TrackPoint = components['schemas']['TrackPoint'];
export type Track = components['schemas']['Track'];
export type TrackListResult = components['schemas']['TrackListResult'];
export type TrackList = components['schemas']['TrackList'];
export type TrackAnswerResult = components['schemas']['TrackAnswerResult'];
export type TrackAnswer = components['schemas']['TrackAnswer'];
export type ShortTrack = components['schemas']['ShortTrack'];
export type ShortTrackListResult = components['schemas']['ShortTrackListResult'];
export type ShortTrackList = components['schemas']['ShortTrackList'];
export type TrackDone = components['schemas']['TrackDone'];
export type WrongEventRequest = components['schemas']['WrongEventRequest'];
export type WrongEventTypeRequest = components['schemas']['WrongEventTypeRequest'];
export type LeaderboardUser = components['schemas']['LeaderboardUser'];
export type Leaderboard = components['schemas']['Leaderboard'];
export type LeaderboardPlaces = components['schemas']['LeaderboardPlaces'];
export type CoinsTotalV1 = components['schemas']['CoinsTotalV1'];
export type CoinsDailyLimit = components['schemas']['CoinsDailyLimit'];
export type CoinsTotal = components['schemas']['CoinsTotal'];
export type CoinsOfDay = components['schemas']['CoinsOfDay'];
export type CoinsOfFactor = components['schemas']['CoinsOfFactor'];
export type Vehicle = components['schemas']['Vehicle'];
export type VehicleList = components['schemas']['VehicleList'];
export type VehicleRequest = components['schemas']['VehicleRequest'];
export type VehicleDevice = components['schemas']['VehicleDevice'];
export type VehicleDeviceList = components['schemas']['VehicleDeviceList'];
export type DirectoryEntry = components['schemas']['DirectoryEntry'];
export type ApplicationInstance = components['schemas']['ApplicationInstance'];
export type Application = components['schemas']['Application'];
export type ApplicationRequest = components['schemas']['ApplicationRequest'];
export type NewInstance = components['schemas']['NewInstance'];
export type NewApplication = components['schemas']['NewApplication'];
export type UpdateApplicationRequest = components['schemas']['UpdateApplicationRequest'];
export type Instance = components['schemas']['Instance'];
export type InstanceRequest = components['schemas']['InstanceRequest'];
export type CompanyPermission = components['schemas']['CompanyPermission'];
export type ApplicationPermission = components['schemas']['ApplicationPermission'];
export type InstancePermission = components['schemas']['InstancePermission'];
export type Permissions = components['schemas']['Permissions'];
export type PermissionsResponse = components['schemas']['PermissionsResponse'];
export type DevicePosition = components['schemas']['DevicePosition'];
export type DeviceMetadata = components['schemas']['DeviceMetadata'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponsePairRefused = components['responses']['PairRefused'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseUndocumented = components['responses']['Undocumented'];
export type ParameterFirstDay = components['parameters']['FirstDay'];
export type ParameterLastDay = components['parameters']['LastDay'];
export type ParameterOneTag = components['parameters']['OneTag'];
export type ParameterDailyLastDay = components['parameters']['DailyLastDay'];
export type ParameterScopeStart = components['parameters']['ScopeStart'];
export type ParameterScopeEnd = components['parameters']['ScopeEnd'];
export type ParameterScopeDeviceToken = components['parameters']['ScopeDeviceToken'];
export type ParameterScopeCompanyId = components['parameters']['ScopeCompanyId'];
export type ParameterScopeAppId = components['parameters']['ScopeAppId'];
export type ParameterScopeInstanceId = components['parameters']['ScopeInstanceId'];
export type ParameterTag = components['parameters']['Tag'];
export type ParameterScopeDailyEnd = components['parameters']['ScopeDailyEnd'];
export type ParameterConsolidatedStart = components['parameters']['ConsolidatedStart'];
export type ParameterConsolidatedEnd = components['parameters']['ConsolidatedEnd'];
export type ParameterDailyConsolidatedEnd = components['parameters']['DailyConsolidatedEnd'];
export type ParameterStartDate = components['parameters']['StartDate'];
export type ParameterEndDate = components['parameters']['EndDate'];
export type ParameterTransportType = components['parameters']['TransportType'];
export type ParameterDailyEndDate = components['parameters']['DailyEndDate'];
export type ParameterStartTime = components['parameters']['StartTime'];
export type ParameterEndTime = components['parameters']['EndTime'];
export type ParameterDailyEndTime = components['parameters']['DailyEndTime'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterOptionalUserId = components['parameters']['OptionalUserId'];
export type ParameterConsolidatedCompanyId = components['parameters']['ConsolidatedCompanyId'];
export type ParameterConsolidatedAppId = components['parameters']['ConsolidatedAppId'];
export type ParameterConsolidatedInstanceId = components['parameters']['ConsolidatedInstanceId'];
export type ParameterLang = components['parameters']['Lang'];
export type $defs = Record<string, never>;
export interface operations {
	login: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["LoginRequest"];
				"application/json-patch+json": components["schemas"]["LoginRequest"];
			};
		};
		responses: {
			/** A pair of tokens; or a failure, where `Status` is not 200. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["LoginResponse"];
				};
			};
			/** The credentials are refused, without saying why. A wrong spelling of the name inside the login field is answered alike. */
			401: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ErrorEnvelope"];
				};
			};
			422: components["responses"]["Unprocessable"];
			/** Too many logins from this address, which is blocked for an hour. */
			429: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ErrorEnvelope"];
				};
			};
			500: components["responses"]["ServerError"];
		};
	};
	refreshToken: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["RefreshTokenRequest"];
			};
		};
		responses: {
			/** A new pair of tokens; or a failure, where `Status` is not 200. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["LoginResponse"];
				};
			};
			400: components["responses"]["PairRefused"];
			401: components["responses"]["PairRefused"];
			404: components["responses"]["PairRefused"];
			422: components["responses"]["PairRefused"];
			500: components["responses"]["ServerError"];
		};
	};
	createUser: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateUserRequest"];
			};
		};
		responses: {
			/** The new user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The new user. */
						Result?: (components["schemas"]["RegisteredUser"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	searchUsers: {
		parameters: {
			query?: {
				/**
				 * Identifier of the user.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken?: string | undefined;
				/**
				 * E-mail address.
				 * @example ada@example.com
				 */
				Email?: string | undefined;
				/**
				 * Telephone number.
				 * @example +491701234567
				 */
				Phone?: string | undefined;
				/**
				 * The integrator's own id.
				 * @example driver-42
				 */
				ClientId?: string | undefined;
				/**
				 * First name.
				 * @example Ada
				 */
				FirstName?: string | undefined;
				/**
				 * Last name.
				 * @example Example
				 */
				LastName?: string | undefined;
				/**
				 * First and last name.
				 * @example Ada Example
				 */
				FullName?: string | undefined;
				/**
				 * Country.
				 * @example Germany
				 */
				Country?: string | undefined;
				/**
				 * Operating system of the phone.
				 * @example android
				 */
				OsType?: ("android" | "iOS") | undefined;
				/**
				 * Whether names of company, application and user group are wanted. Default false.
				 * @example false
				 */
				IncludeAccountInfo?: boolean | undefined;
				/**
				 * Whether inactive users are wanted. Default false.
				 * @example false
				 */
				ShowInactiveUsers?: boolean | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The users that fit: an array even for one, empty where none does. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The users that fit: an array even for one, empty where none does. */
						Result?: (components["schemas"]["User"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listUsers: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserFilter"];
			};
		};
		responses: {
			/** A page of users. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A page of users. */
						Result?: (components["schemas"]["UserPage"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getUser: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The user. */
						Result?: (components["schemas"]["OwnUser"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	updateUser: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Whom to change. For admins, who need it.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserDeviceToken?: string | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateUserRequest"];
			};
		};
		responses: {
			/** Changed. There is no `Result`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	deleteUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Whom to delete.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. There is no `Result`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	changeUserInstance: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ChangeInstanceRequest"];
			};
		};
		responses: {
			/** Moved. There is no `Result`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	joinInstance: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Invitation code of the user group.
				 * @example A1B2C3
				 */
				inviteCode: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user group. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The user group. */
						Result?: (components["schemas"]["JoinedInstance"] | null) | undefined;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	uploadUserImage: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"multipart/form-data": {
					/**
					 * The picture.
					 * Format: binary
					 */
					file: string;
				};
			};
		};
		responses: {
			/** Where the picture is. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Where the picture is. */
						Result?: (string | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	checkUser: {
		parameters: {
			query?: {
				/**
				 * Telephone number.
				 * @example +491701234567
				 */
				Phone?: string | undefined;
				/**
				 * E-mail address.
				 * @example ada@example.com
				 */
				Email?: string | undefined;
				/**
				 * The integrator's own id.
				 * @example driver-42
				 */
				ClientId?: string | undefined;
				/**
				 * In a first-party model; what it does is not documented.
				 * @example false
				 */
				NeedConfirm?: string | undefined;
				/**
				 * In a first-party model; what it does is not documented.
				 * @example 123456
				 */
				ConfirmationCode?: string | undefined;
				/**
				 * In a first-party model; what it does is not documented.
				 * @example Email
				 */
				ResetType?: string | undefined;
				/**
				 * In a first-party model; what it does is not documented.
				 * @example Email
				 */
				ResetTypeDataContract?: string | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Whether there is one. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Whether there is one. */
						Result?: (components["schemas"]["UserExistence"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	checkEmailCode: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["EmailCodeRequest"];
			};
		};
		responses: {
			/** The user whose code it is. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The user whose code it is. */
						Result?: (components["schemas"]["UserExistence"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	checkPhoneCode: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["PhoneCodeRequest"];
			};
		};
		responses: {
			/** The user whose code it is. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The user whose code it is. */
						Result?: (components["schemas"]["UserExistence"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getScorings: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
				 * @example 2026-01-05
				 */
				startDate: components["parameters"]["FirstDay"];
				/**
				 * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
				 * @example 2026-01-18
				 */
				endDate: components["parameters"]["LastDay"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				tag?: components["parameters"]["OneTag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The scores; an empty `Result` where there are none, or where the token is not what it seems. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The scores; an empty `Result` where there are none, or where the token is not what it seems. */
						Result?: (components["schemas"]["SafeScore"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyScorings: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
				 * @example 2026-01-05
				 */
				startDate: components["parameters"]["FirstDay"];
				/**
				 * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
				 * @example 2026-01-18
				 */
				endDate: components["parameters"]["DailyLastDay"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				tag?: components["parameters"]["OneTag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of scores for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of scores for each day. */
						Result?: (components["schemas"]["SafeScoreOfDay"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getEcoScorings: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The scores. */
						Result?: (components["schemas"]["EcoScorings"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listAccumulatedScorings: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One page spells the name `startDate`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["ScopeStart"];
				/**
				 * Last day, `YYYY-MM-DD`. One page spells the name `endDate`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["ScopeEnd"];
				/**
				 * One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken?: components["parameters"]["ScopeDeviceToken"] | undefined;
				/**
				 * All users of a company. One page spells it `CompanyID`.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ScopeCompanyId"] | undefined;
				/**
				 * All users of an application. One page calls it `ApplicationID`.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ScopeAppId"] | undefined;
				/**
				 * All users of a user group. One page spells it `InstanceID`.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ScopeInstanceId"] | undefined;
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of scores for each user, with `DeviceToken` filled. Their order is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of scores for each user, with `DeviceToken` filled. Their order is not documented. */
						Result?: (components["schemas"]["SafeScore"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listAccumulatedDailyScorings: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One page spells the name `startDate`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["ScopeStart"];
				/**
				 * Last day, `YYYY-MM-DD`: later than `StartDate`, and at most 30 days after it.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["ScopeDailyEnd"];
				/**
				 * One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken?: components["parameters"]["ScopeDeviceToken"] | undefined;
				/**
				 * All users of a company. One page spells it `CompanyID`.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ScopeCompanyId"] | undefined;
				/**
				 * All users of an application. One page calls it `ApplicationID`.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ScopeAppId"] | undefined;
				/**
				 * All users of a user group. One page spells it `InstanceID`.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ScopeInstanceId"] | undefined;
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of scores for each user and day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of scores for each user and day. */
						Result?: (components["schemas"]["SafeScoreOfDay"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getConsolidatedScorings: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["ConsolidatedStart"];
				/**
				 * Last day, in the form of `StartDate`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["ConsolidatedEnd"];
				/**
				 * One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken?: components["parameters"]["ScopeDeviceToken"] | undefined;
				/**
				 * All users of a company. One page spells it `CompanyID`.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ScopeCompanyId"] | undefined;
				/**
				 * All users of an application. One page calls it `ApplicationID`.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ScopeAppId"] | undefined;
				/**
				 * All users of a user group. One page spells it `InstanceID`.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ScopeInstanceId"] | undefined;
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set of scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set of scores. */
						Result?: (components["schemas"]["SafeScore"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listConsolidatedDailyScorings: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["ConsolidatedStart"];
				/**
				 * Last day, in the form of `StartDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["DailyConsolidatedEnd"];
				/**
				 * One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken?: components["parameters"]["ScopeDeviceToken"] | undefined;
				/**
				 * All users of a company. One page spells it `CompanyID`.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ScopeCompanyId"] | undefined;
				/**
				 * All users of an application. One page calls it `ApplicationID`.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ScopeAppId"] | undefined;
				/**
				 * All users of a user group. One page spells it `InstanceID`.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ScopeInstanceId"] | undefined;
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of scores for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of scores for each day. */
						Result?: (components["schemas"]["ConsolidatedSafeScoreOfDay"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getStatistics: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
				 * @example 2026-01-05
				 */
				startDate: components["parameters"]["FirstDay"];
				/**
				 * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
				 * @example 2026-01-18
				 */
				endDate: components["parameters"]["LastDay"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				tag?: components["parameters"]["OneTag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The figures. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The figures. */
						Result?: (components["schemas"]["DrivingStatistics"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyStatistics: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
				 * @example 2026-01-05
				 */
				startDate: components["parameters"]["FirstDay"];
				/**
				 * Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
				 * @example 2026-01-18
				 */
				endDate: components["parameters"]["DailyLastDay"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				tag?: components["parameters"]["OneTag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of figures for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of figures for each day. */
						Result?: (components["schemas"]["DrivingStatisticsOfDay"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getLatestTrackDates: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The dates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The dates. */
						Result?: (components["schemas"]["LatestTrackDates"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listAccumulatedStatistics: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One page spells the name `startDate`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["ScopeStart"];
				/**
				 * Last day, `YYYY-MM-DD`. One page spells the name `endDate`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["ScopeEnd"];
				/**
				 * One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken?: components["parameters"]["ScopeDeviceToken"] | undefined;
				/**
				 * All users of a company. One page spells it `CompanyID`.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ScopeCompanyId"] | undefined;
				/**
				 * All users of an application. One page calls it `ApplicationID`.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ScopeAppId"] | undefined;
				/**
				 * All users of a user group. One page spells it `InstanceID`.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ScopeInstanceId"] | undefined;
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of figures for each user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of figures for each user. */
						Result?: (components["schemas"]["DrivingStatistics"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listAccumulatedDailyStatistics: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One page spells the name `startDate`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["ScopeStart"];
				/**
				 * Last day, `YYYY-MM-DD`: later than `StartDate`, and at most 30 days after it.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["ScopeDailyEnd"];
				/**
				 * One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken?: components["parameters"]["ScopeDeviceToken"] | undefined;
				/**
				 * All users of a company. One page spells it `CompanyID`.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ScopeCompanyId"] | undefined;
				/**
				 * All users of an application. One page calls it `ApplicationID`.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ScopeAppId"] | undefined;
				/**
				 * All users of a user group. One page spells it `InstanceID`.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ScopeInstanceId"] | undefined;
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of figures for each user and day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of figures for each user and day. */
						Result?: (components["schemas"]["DrivingStatisticsOfDay"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getConsolidatedStatistics: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["ConsolidatedStart"];
				/**
				 * Last day, in the form of `StartDate`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["ConsolidatedEnd"];
				/**
				 * One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken?: components["parameters"]["ScopeDeviceToken"] | undefined;
				/**
				 * All users of a company. One page spells it `CompanyID`.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ScopeCompanyId"] | undefined;
				/**
				 * All users of an application. One page calls it `ApplicationID`.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ScopeAppId"] | undefined;
				/**
				 * All users of a user group. One page spells it `InstanceID`.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ScopeInstanceId"] | undefined;
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set of figures. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set of figures. */
						Result?: (components["schemas"]["ConsolidatedDrivingStatistics"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listConsolidatedDailyStatistics: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["ConsolidatedStart"];
				/**
				 * Last day, in the form of `StartDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["DailyConsolidatedEnd"];
				/**
				 * One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				DeviceToken?: components["parameters"]["ScopeDeviceToken"] | undefined;
				/**
				 * All users of a company. One page spells it `CompanyID`.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ScopeCompanyId"] | undefined;
				/**
				 * All users of an application. One page calls it `ApplicationID`.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ScopeAppId"] | undefined;
				/**
				 * All users of a user group. One page spells it `InstanceID`.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ScopeInstanceId"] | undefined;
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of figures for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of figures for each day. */
						Result?: (components["schemas"]["ConsolidatedDrivingStatisticsOfDay"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getStreaks: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The series. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The series. */
						Result?: (components["schemas"]["Streaks"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listAccumulatedStreaks: {
		parameters: {
			query?: {
				/**
				 * Users; the parameter is repeated. Its name is inferred.
				 * @example [
				 *       "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3"
				 *     ]
				 */
				deviceToken?: string[] | undefined;
				/**
				 * A user group. The name is inferred.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceID?: string | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The series of each user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The series of each user. */
						Result?: (components["schemas"]["Streaks"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getLatestHeartbeat: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				userId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The heartbeat. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["HeartbeatResponse"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getLatestHeartbeats: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": string[];
			};
		};
		responses: {
			/** The heartbeats. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["HeartbeatsResponse"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getIndicatorStatistics: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["EndDate"];
				/**
				 * `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
				 * @example Driver
				 */
				TransportType: components["parameters"]["TransportType"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The figures, without the identity. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The figures, without the identity. */
						Result?: (components["schemas"]["IndicatorStatistics"] | components["schemas"]["IndicatorStatistics"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyIndicatorStatistics: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["DailyEndDate"];
				/**
				 * `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
				 * @example Driver
				 */
				TransportType: components["parameters"]["TransportType"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of figures for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of figures for each day. */
						Result?: (components["schemas"]["DailyIndicatorStatistics"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getLatestDates: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The dates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The dates. */
						Result?: (components["schemas"]["LatestDates"] | components["schemas"]["LatestDates"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getSafetyScores: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["EndDate"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The scores. */
						Result?: (components["schemas"]["SafetyScores"] | components["schemas"]["SafetyScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailySafetyScores: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["DailyEndDate"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of scores for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of scores for each day. */
						Result?: (components["schemas"]["DailySafetyScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getEcoScores: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["EndDate"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The scores. */
						Result?: (components["schemas"]["EcoScores"] | components["schemas"]["EcoScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyEcoScores: {
		parameters: {
			query: {
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["DailyEndDate"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of scores for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of scores for each day. */
						Result?: (components["schemas"]["DailyEcoScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getIndicatorStreaks: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The series. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The series. */
						Result?: (components["schemas"]["Streaks"] | components["schemas"]["Streaks"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getStatisticsV1: {
		parameters: {
			query: {
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["EndTime"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The figures. One first-party model has `AccelerationCount`, `BrakingCount` and `CorneringCount` in the singular. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The figures. One first-party model has `AccelerationCount`, `BrakingCount` and `CorneringCount` in the singular. */
						Result?: (components["schemas"]["IndicatorStatistics"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getLatestDatesV1: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The dates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The dates. */
						Result?: (components["schemas"]["LatestDatesV1"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getSafetyScoresV1: {
		parameters: {
			query: {
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["EndTime"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The scores. */
						Result?: (components["schemas"]["SafetyScores"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailySafetyScoresV1: {
		parameters: {
			query: {
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["DailyEndTime"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of scores for each day. One first-party model reads them as whole numbers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of scores for each day. One first-party model reads them as whole numbers. */
						Result?: (components["schemas"]["DailySafetyScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getEcoScoresV1: {
		parameters: {
			query: {
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["EndTime"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The scores. */
						Result?: (components["schemas"]["EcoScores"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getStreaksV1: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The series. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The series. */
						Result?: (components["schemas"]["Streaks"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getUserStatistics: {
		parameters: {
			query: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId: components["parameters"]["UserId"];
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["EndDate"];
				/**
				 * `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
				 * @example Driver
				 */
				TransportType: components["parameters"]["TransportType"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** An array with the figures. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** An array with the figures. */
						Result?: (components["schemas"]["UserStatistics"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyUserStatistics: {
		parameters: {
			query: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId: components["parameters"]["UserId"];
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["DailyEndDate"];
				/**
				 * `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
				 * @example Driver
				 */
				TransportType: components["parameters"]["TransportType"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of figures for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of figures for each day. */
						Result?: (components["schemas"]["DailyUserStatistics"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listUserLatestDates: {
		parameters: {
			query?: {
				/**
				 * The user's DeviceToken. Left out: all users under the credentials.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId?: components["parameters"]["OptionalUserId"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The dates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The dates. */
						Result?: (components["schemas"]["UserLatestDates"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getUniqueTags: {
		parameters: {
			query?: {
				/**
				 * The user's DeviceToken. Left out: all users under the credentials.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId?: components["parameters"]["OptionalUserId"] | undefined;
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate?: string | undefined;
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate?: string | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tags. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The tags. */
						Result?: (components["schemas"]["UniqueTags"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getUserSafetyScores: {
		parameters: {
			query: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId: components["parameters"]["UserId"];
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["EndDate"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** An array with the scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** An array with the scores. */
						Result?: (components["schemas"]["UserSafetyScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyUserSafetyScores: {
		parameters: {
			query: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId: components["parameters"]["UserId"];
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["DailyEndDate"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of scores for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of scores for each day. */
						Result?: (components["schemas"]["DailyUserSafetyScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getUserEcoScores: {
		parameters: {
			query: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId: components["parameters"]["UserId"];
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["EndDate"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** An array with the scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** An array with the scores. */
						Result?: (components["schemas"]["UserEcoScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyUserEcoScores: {
		parameters: {
			query: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId: components["parameters"]["UserId"];
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["DailyEndDate"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A set of scores for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A set of scores for each day. */
						Result?: (components["schemas"]["DailyUserEcoScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getUserStreaks: {
		parameters: {
			query: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId: components["parameters"]["UserId"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The series. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The series. */
						Result?: (components["schemas"]["Streaks"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getConsolidatedIndicators: {
		parameters: {
			query: {
				/**
				 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ConsolidatedCompanyId"] | undefined;
				/**
				 * All users of an application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ConsolidatedAppId"] | undefined;
				/**
				 * All users of a user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ConsolidatedInstanceId"] | undefined;
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["EndDate"];
				/**
				 * `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
				 * @example Driver
				 */
				TransportType: components["parameters"]["TransportType"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set of figures. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set of figures. */
						Result?: (components["schemas"]["ConsolidatedStatistics"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getConsolidatedSafetyScores: {
		parameters: {
			query: {
				/**
				 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ConsolidatedCompanyId"] | undefined;
				/**
				 * All users of an application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ConsolidatedAppId"] | undefined;
				/**
				 * All users of a user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ConsolidatedInstanceId"] | undefined;
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["EndDate"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set of scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set of scores. */
						Result?: (components["schemas"]["ConsolidatedSafetyScores"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getConsolidatedEcoScores: {
		parameters: {
			query: {
				/**
				 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ConsolidatedCompanyId"] | undefined;
				/**
				 * All users of an application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ConsolidatedAppId"] | undefined;
				/**
				 * All users of a user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ConsolidatedInstanceId"] | undefined;
				/**
				 * First day, `YYYY-MM-DD`.
				 * @example 2026-01-05
				 */
				StartDate: components["parameters"]["StartDate"];
				/**
				 * Last day, `YYYY-MM-DD`.
				 * @example 2026-01-18
				 */
				EndDate: components["parameters"]["EndDate"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set of scores. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set of scores. */
						Result?: (components["schemas"]["ConsolidatedEcoScores"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listUserLatestDatesV2: {
		parameters: {
			query?: {
				/**
				 * The user's DeviceToken. Left out: all users under the credentials.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				UserId?: components["parameters"]["OptionalUserId"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The dates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The dates. */
						Result?: (components["schemas"]["UserLatestDates"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getConsolidatedStatisticsV2: {
		parameters: {
			query: {
				/**
				 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ConsolidatedCompanyId"] | undefined;
				/**
				 * All users of an application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ConsolidatedAppId"] | undefined;
				/**
				 * All users of a user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ConsolidatedInstanceId"] | undefined;
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["EndTime"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set. */
						Result?: (components["schemas"]["ConsolidatedStatistics"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyConsolidatedStatisticsV2: {
		parameters: {
			query: {
				/**
				 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ConsolidatedCompanyId"] | undefined;
				/**
				 * All users of an application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ConsolidatedAppId"] | undefined;
				/**
				 * All users of a user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ConsolidatedInstanceId"] | undefined;
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["DailyEndTime"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set for each day. */
						Result?: (components["schemas"]["DailyConsolidatedStatistics"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getConsolidatedSafetyScoresV2: {
		parameters: {
			query: {
				/**
				 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ConsolidatedCompanyId"] | undefined;
				/**
				 * All users of an application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ConsolidatedAppId"] | undefined;
				/**
				 * All users of a user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ConsolidatedInstanceId"] | undefined;
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["EndTime"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set. */
						Result?: (components["schemas"]["ConsolidatedSafetyScores"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyConsolidatedSafetyScoresV2: {
		parameters: {
			query: {
				/**
				 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ConsolidatedCompanyId"] | undefined;
				/**
				 * All users of an application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ConsolidatedAppId"] | undefined;
				/**
				 * All users of a user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ConsolidatedInstanceId"] | undefined;
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["DailyEndTime"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set for each day. */
						Result?: (components["schemas"]["DailyConsolidatedSafetyScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getConsolidatedEcoScoresV2: {
		parameters: {
			query: {
				/**
				 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ConsolidatedCompanyId"] | undefined;
				/**
				 * All users of an application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ConsolidatedAppId"] | undefined;
				/**
				 * All users of a user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ConsolidatedInstanceId"] | undefined;
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["EndTime"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set. */
						Result?: (components["schemas"]["ConsolidatedEcoScores"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyConsolidatedEcoScoresV2: {
		parameters: {
			query: {
				/**
				 * All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId?: components["parameters"]["ConsolidatedCompanyId"] | undefined;
				/**
				 * All users of an application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId?: components["parameters"]["ConsolidatedAppId"] | undefined;
				/**
				 * All users of a user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId?: components["parameters"]["ConsolidatedInstanceId"] | undefined;
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: components["parameters"]["StartTime"];
				/**
				 * End, in the form of `StartDate`. A page states a limit of 30 days after the first day for daily ranges of accumulated figures, and the vendor's own clients ask for at most 14 days of any.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: components["parameters"]["DailyEndTime"];
				/**
				 * Count only trips with this tag. How to give several is not documented.
				 * @example Business
				 */
				Tag?: components["parameters"]["Tag"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One set for each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** One set for each day. */
						Result?: (components["schemas"]["DailyConsolidatedEcoScores"][] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listTrips: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ListTripsRequest"];
			};
		};
		responses: {
			/** A page of trips. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A page of trips. */
						Result?: (components["schemas"]["TripPage"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getTrip: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The trip.
				 * @example 6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3
				 */
				tripId: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["GetTripRequest"];
			};
		};
		responses: {
			/** The trip. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The trip. */
						Result?: (components["schemas"]["TripDetails"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listWaypoints: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The trip.
				 * @example 6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3
				 */
				tripId: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["GetTripRequest"];
			};
		};
		responses: {
			/** Points; their wrapper is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Not documented. */
						Result?: unknown | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listShortTrips: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ListShortTripsRequest"];
			};
		};
		responses: {
			/** Trips; their form is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Not documented. */
						Result?: unknown | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listOwnTrips: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ListUserTripsRequest"];
			};
		};
		responses: {
			/** A page of trips. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A page of trips. */
						Result?: (components["schemas"]["TripPage"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getOwnTrip: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The trip.
				 * @example 6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3
				 */
				tripId: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["GetUserTripRequest"];
			};
		};
		responses: {
			/** The trip. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The trip. */
						Result?: (components["schemas"]["TripDetails"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listOwnWaypoints: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The trip.
				 * @example 6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3
				 */
				tripId: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["GetUserTripRequest"];
			};
		};
		responses: {
			/** Points; their wrapper is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Not documented. */
						Result?: unknown | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listShortOwnTrips: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ListUserTripsRequest"];
			};
		};
		responses: {
			/** Trips; their form is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Not documented. */
						Result?: unknown | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listTracks: {
		parameters: {
			query?: {
				/**
				 * Begin. Default 1990-01-01.
				 * @example 2026-01-05
				 */
				startDate?: string | undefined;
				/**
				 * End.
				 * @example 2026-01-18T23:59:59+01:00
				 */
				endDate?: string | undefined;
				/**
				 * Language of texts and addresses. Default `en`.
				 * @example en
				 */
				lang?: components["parameters"]["Lang"] | undefined;
				/**
				 * From 0. Default 0.
				 * @example 0
				 */
				pageNumber?: number | undefined;
				/**
				 * Tracks on a page. Default 0: all of them.
				 * @example 20
				 */
				pageSize?: number | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TrackList"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	getTrack: {
		parameters: {
			query: {
				/**
				 * The track.
				 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
				 */
				trackToken: string;
				/**
				 * Language of texts and addresses. Default `en`.
				 * @example en
				 */
				lang?: components["parameters"]["Lang"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TrackAnswer"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	listShortTracks: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ShortTrackList"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	listShortTrackPage: {
		parameters: {
			query?: {
				/**
				 * Which page. From where pages are counted is not documented.
				 * @example 1
				 */
				Page?: number | undefined;
				/**
				 * Tracks on a page.
				 * @example 20
				 */
				Count?: number | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ShortTrackList"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	deleteTrack: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The track.
				 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
				 */
				trackToken: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TrackDone"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	startBrowsingTrack: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The track.
				 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
				 */
				trackToken: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TrackDone"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	reportWrongEvent: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The track.
				 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
				 */
				trackToken: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["WrongEventRequest"];
			};
		};
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TrackDone"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	reportWrongEventType: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The track.
				 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
				 */
				trackToken: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["WrongEventTypeRequest"];
			};
		};
		responses: {
			/** Done. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TrackDone"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	getLeaderboard: {
		parameters: {
			query?: {
				/**
				 * How many of the first.
				 * @example 10
				 */
				UsersCount?: number | undefined;
				/**
				 * How many around the user.
				 * @example 2
				 */
				RoundUsersCount?: number | undefined;
				/**
				 * What is compared: 1 acceleration, 2 braking, 3 phone usage, 4 speeding, 5 cornering, 6 overall, 7 distance, 8 trips, 9 driving time.
				 * @example 6
				 */
				ScoringRate?: number | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The leaderboard. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The leaderboard. */
						Result?: (components["schemas"]["Leaderboard"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getLeaderboardPlaces: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The places; `null` where the user does not take part. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The places; `null` where the user does not take part. */
						Result?: (components["schemas"]["LeaderboardPlaces"] | null) | undefined;
					};
				};
			};
			204: components["responses"]["NoContent"];
			400: components["responses"]["BadRequest"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getCoinsV1: {
		parameters: {
			query: {
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` in local time, without a zone.
				 * @example 2026-01-05T00:00:00
				 */
				DateFrom: string;
				/**
				 * End, in the form of `DateFrom`.
				 * @example 2026-01-18T23:59:59
				 */
				DateTo: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The coins. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The coins. */
						Result?: (components["schemas"]["CoinsTotalV1"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getCoinsDailyLimit: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The limit. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The limit. */
						Result?: (components["schemas"]["CoinsDailyLimit"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getCoins: {
		parameters: {
			query: {
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` in local time, without a zone.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: string;
				/**
				 * End, in the form of `StartDate`.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The coins. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The coins. */
						Result?: (components["schemas"]["CoinsTotal"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listDailyCoins: {
		parameters: {
			query: {
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` in local time, without a zone.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: string;
				/**
				 * End, in the form of `StartDate`.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The coins of each day. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The coins of each day. */
						Result?: (components["schemas"]["CoinsOfDay"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listCoinsByFactor: {
		parameters: {
			query: {
				/**
				 * Begin, `YYYY-MM-DDTHH:mm:ss` in local time, without a zone.
				 * @example 2026-01-05T00:00:00
				 */
				StartDate: string;
				/**
				 * End, in the form of `StartDate`.
				 * @example 2026-01-18T23:59:59
				 */
				EndDate: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The coins of each factor. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The coins of each factor. */
						Result?: (components["schemas"]["CoinsOfFactor"][] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listVehicles: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The vehicles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The vehicles. */
						Result?: (components["schemas"]["VehicleList"] | null) | undefined;
					};
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	createVehicle: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["VehicleRequest"];
			};
		};
		responses: {
			/** Added; that the text is the token of the vehicle is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Added; that the text is the token of the vehicle is inferred. */
						Result?: (string | null) | undefined;
					};
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	updateVehicle: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The vehicle.
				 * @example 8a9bacbd-cedf-4e0f-9112-233445566778
				 */
				vehicleToken: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["VehicleRequest"];
			};
		};
		responses: {
			/** Changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	deleteVehicle: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The vehicle.
				 * @example 8a9bacbd-cedf-4e0f-9112-233445566778
				 */
				vehicleToken: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Removed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	listVehicleDevices: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The vehicle.
				 * @example 8a9bacbd-cedf-4e0f-9112-233445566778
				 */
				vehicleToken: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The devices. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The devices. */
						Result?: (components["schemas"]["VehicleDeviceList"] | null) | undefined;
					};
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	listManufacturers: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The manufacturers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The manufacturers. */
						Result?: (components["schemas"]["DirectoryEntry"][] | null) | undefined;
					};
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	listModels: {
		parameters: {
			query: {
				/**
				 * Id of the manufacturer.
				 * @example 11
				 */
				manufacturerId: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The models. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The models. */
						Result?: (components["schemas"]["DirectoryEntry"][] | null) | undefined;
					};
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	listApplications: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The company.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The applications. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The applications. */
						Result?: (components["schemas"]["Application"][] | null) | undefined;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	createApplication: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The company.
				 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
				 */
				CompanyId: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ApplicationRequest"];
			};
		};
		responses: {
			/** The application, with the keys of its user groups. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The application, with the keys of its user groups. */
						Result?: (components["schemas"]["NewApplication"] | null) | undefined;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getApplication: {
		parameters: {
			query?: {
				/**
				 * Whether its user groups are wanted, with their keys.
				 * @example true
				 */
				includeInstances?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * The application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The application, or `null`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The application, or `null`. */
						Result?: (components["schemas"]["Application"] | null) | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	deleteApplication: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. There is no `Result`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	updateApplication: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateApplicationRequest"];
			};
		};
		responses: {
			/** Changed. There is no `Result`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	listInstances: {
		parameters: {
			query?: {
				/**
				 * Whether deactivated ones are wanted.
				 * @example false
				 */
				includeDeactivated?: boolean | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * The application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user groups with their keys. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The user groups with their keys. */
						Result?: (components["schemas"]["Instance"][] | null) | undefined;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	createInstance: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InstanceRequest"];
			};
		};
		responses: {
			/** The user group with its key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The user group with its key. */
						Result?: (components["schemas"]["NewInstance"] | null) | undefined;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getInstanceByInviteCode: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The application.
				 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
				 */
				AppId: string;
				/**
				 * The code.
				 * @example A1B2C3
				 */
				InviteCode: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user group with its key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The user group with its key. */
						Result?: (components["schemas"]["Instance"] | null) | undefined;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getInstance: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user group with its key. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The user group with its key. */
						Result?: (components["schemas"]["Instance"] | null) | undefined;
					};
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	deleteInstance: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. There is no `Result`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	updateInstance: {
		parameters: {
			query?: {
				/**
				 * Name.
				 * @example Drivers north
				 */
				Name?: string | undefined;
				/**
				 * Description.
				 * @example Night shift
				 */
				Description?: string | undefined;
				/**
				 * 1 active, 2 deactivated.
				 * @example 1
				 */
				Status?: (1 | 2) | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * The user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				InstanceId: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Changed. There is no `Result`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getPermissions: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The rights. The envelope is in lower camel case. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PermissionsResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			422: components["responses"]["Unprocessable"];
			500: components["responses"]["ServerError"];
		};
	};
	getDevicePosition: {
		parameters: {
			query?: {
				/**
				 * The user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				instance_id?: string | undefined;
				/**
				 * Zone of dates. Default `UTC`.
				 * @example Europe/Berlin
				 */
				timezone?: string | undefined;
				/**
				 * Form of dates. Default `unix`.
				 * @example iso
				 */
				date_format?: ("unix" | "iso" | "human") | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				device_token: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The position. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["DevicePosition"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	listDeviceTracks: {
		parameters: {
			query?: {
				/**
				 * Zone of dates. Default `UTC`.
				 * @example Europe/Berlin
				 */
				timezone?: string | undefined;
				/**
				 * Form of dates. Default `unix`.
				 * @example iso
				 */
				date_format?: ("unix" | "iso" | "human") | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				device_token: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Tracks; their form is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": unknown;
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	getDeviceStats: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				device_token: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Figures; their form is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": unknown;
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	getDeviceMetadata: {
		parameters: {
			query: {
				/**
				 * The user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				instance_id: string;
			};
			header?: never;
			path: {
				/**
				 * The user's DeviceToken.
				 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
				 */
				device_token: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** What to show. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["DeviceMetadata"];
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
	listDeviceMetadata: {
		parameters: {
			query: {
				/**
				 * The user group.
				 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
				 */
				instance_id: string;
				/**
				 * How many.
				 * @example 50
				 */
				limit?: number | undefined;
				/**
				 * How many to skip.
				 * @example 0
				 */
				offset?: number | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page; its form is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": unknown;
				};
			};
			default: components["responses"]["Undocumented"];
		};
	};
}
