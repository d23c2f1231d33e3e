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
         * @description A *user* logs in with the DeviceToken and the InstanceKey of the user group; an *admin* with the API login and
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
         * @description Takes both tokens; the access token is needed even when it has expired. Both are replaced, so the old refresh
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
         * @description Needs no token. Not idempotent: a repetition creates another user. Answers with tokens only where `CreateAccessToken` asks for them.
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
         * @description At least one of the first eight parameters is needed, and all that are given must fit. Not paged.
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
         * @description Pages are numbered from 1.
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
         * @description An admin names the user in `UserDeviceToken`; without it the answer is 403 or 422. A user changes their own profile, and is named by `DeviceToken`.
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
         * @description Cannot be undone.
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
         * @description Needs no token.
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
         * @deprecated
         * @description Known from a first-party app of 2021 and gone from later ones; which members of the body are needed is inferred.
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
         * @deprecated
         * @description Known from a first-party app of 2021 and gone from later ones; which members of the body are needed is inferred.
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
         * @description The scores come from a rolling model of 14 days. What comes where there is no score yet is not documented.
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
         * @description Takes no parameters in the first-party app that calls it. Ask for the latest dates first to see what they are of.
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
         * @description Average scores of every user in the scope. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. Call and parameters are documented; the shape of the answer is inferred.
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
         * @description Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. Call and parameters are documented; the shape of the answer is inferred.
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
         * @description Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description Ask this first, to choose the last day of a period.
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
         * @description Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. The path is second-hand and the shape of the answer inferred from the scorings call beside it.
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
         * @description Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. The path is second-hand and the shape of the answer inferred from the scorings call beside it.
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
         * @description Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description The page writes the path so, with a capital and a slash at its end.
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
         * @description For one user or a list of users, or for all users of one user group; exactly one of the parameters is needed. Call and scope are documented, names of parameters and the array inferred.
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
         * @description Needs an admin token.
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
         * @description Needs an admin token. The page asks for a list of DeviceTokens and names no field for it; that the body is a plain JSON array is inferred.
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
         * @description Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
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
         * @description Ask this first, to choose the last day of a period. Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
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
         * @description Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
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
         * @description Whether an object comes or an array with one is unclear: the notes have an array, older versions an object.
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
         * @description The live sample was an empty array; that its elements are those of the older call is inferred.
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
         * @description Ask this first, to choose the last day of a period.
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
         * @description The live sample was an empty array; that its elements are those of the older call is inferred.
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
         * @description Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed. The call is missing in the provider's own Swagger.
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
         * @description Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed. The call is missing in the provider's own Swagger.
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
         * @description Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed. The call is missing in the provider's own Swagger.
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
         * @description Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
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
         * @description Pages are numbered from 1. A trip can change after the fact.
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
         * @description The call is a link in a documented answer. Body and answer are not documented: the body is that of the call for one trip, the answer is left open.
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
         * @description Known from third parties only. Body and answer are not documented: the body is that of the list, the answer is left open.
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
         * @description Pages are numbered from 1. One source found neither paging info nor statistics nor scores here, third parties read them.
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
         * @description The call is a link in a documented answer; that the body is that of the admin call is inferred.
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
         * @description Known from third parties only. Body and answer are not documented: the body is that of the call for one trip, the answer is left open.
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
         * @description Known from third parties only. Body and answer are not documented: the body is that of the list, the answer is left open.
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
         * @description Answers without `Status`, `Title` and `Errors`. Pages are numbered from 0.
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
         * @description Answers without `Status`, `Title` and `Errors`.
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
         * @description Answers without `Status`, `Title` and `Errors`.
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
         * @description Answers without `Status`, `Title` and `Errors`.
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
         * @description Covers the last 14 days inside one user group. A user takes part with at least 10 km and a trip in the last 15 days; both can be set.
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
         * @description One first-party client puts a slash at the path's end.
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
         * @description Without their user groups. Copy the casing of the path literally: the host tells it apart.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Create an application
         * @description Copy the casing of the path literally: the host tells it apart.
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
         * @description HTTP 200 with `Result: null` where there is none. Copy the casing of the path literally: the host tells it apart.
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
         * @description 422 for the key `AppToken` while it has users. Copy the casing of the path literally: the host tells it apart.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /**
         * Change an application
         * @description Copy the casing of the path literally: the host tells it apart.
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
         * @description Copy the casing of the path literally: the host tells it apart.
         */
        get: operations["listInstances"];
        put?: never;
        /**
         * Create a user group
         * @description Copy the casing of the path literally: the host tells it apart.
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
         * @description Copy the casing of the path literally: the host tells it apart.
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
         * @description Copy the casing of the path literally: the host tells it apart.
         */
        get: operations["getInstance"];
        put?: never;
        post?: never;
        /**
         * Delete a user group
         * @description 422 for the key `InstanceId` while it has users. Copy the casing of the path literally: the host tells it apart.
         */
        delete: operations["deleteInstance"];
        options?: never;
        head?: never;
        /**
         * Change a user group
         * @description What changes is in the query. Copy the casing of the path literally: the host tells it apart.
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
         * @description The answer has no envelope that a page would state. Which kind of token is needed is not documented.
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
         * @description The answer has no envelope that a page would state. Which kind of token is needed is not documented. The form of the answer is not documented.
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
         * @description The answer has no envelope that a page would state. Which kind of token is needed is not documented. The form of the answer is not documented.
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
         * @description The answer has no envelope that a page would state. Which kind of token is needed is not documented.
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
         * @description The answer has no envelope that a page would state. Which kind of token is needed is not documented. The form of the answer is not documented.
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
        /** @description One of the three spellings, each of which some source uses. */
        UserLoginFields: {
            /** @description The seed's spelling. */
            deviceToken?: string;
            /** @description The spelling of a first-party Android library. */
            DeviceToken?: string;
            /** @description The spelling of the current pages. */
            Devicetoken?: string;
        };
        /** @description One of the two spellings, each of which some source uses. */
        AdminLoginFields: {
            /** @description The API login. The seed's spelling. */
            Email?: string;
            /** @description The API login. The spelling of the current pages. */
            email?: string;
        };
        /** @description The object as JSON text, with the key `Devicetoken` or `email`. */
        LoginFieldsText: string;
        /** @description Who logs in. The seed shows an object; newer pages send the same object as JSON text. */
        LoginFields: components["schemas"]["UserLoginFields"] | components["schemas"]["AdminLoginFields"] | components["schemas"]["LoginFieldsText"];
        /** @description The user group's InstanceKey, or the admin's API password. */
        LoginPassword: string;
        /** @description The seed's spelling for users. */
        LoginRequestPascal: {
            LoginFields: components["schemas"]["LoginFields"];
            Password: components["schemas"]["LoginPassword"];
        };
        /** @description The seed's spelling for admins. */
        LoginRequestCamel: {
            loginFields: components["schemas"]["LoginFields"];
            password: components["schemas"]["LoginPassword"];
        };
        /** @description Sources print the outer names in both casings and the vendor takes both. */
        LoginRequest: components["schemas"]["LoginRequestPascal"] | components["schemas"]["LoginRequestCamel"];
        AccessToken: {
            /** @description A JWT. */
            Token?: string;
            /**
             * Format: int64
             * @description Life in seconds. The seed contradicts itself: one sample calls the number milliseconds, the text says two hours, and the sample JWT lives exactly that number of seconds, which decides. One first-party client reads a numeric string, so that is allowed for.
             */
            ExpiresIn?: number | string;
        };
        TokenPair: {
            /** @description The user's identifier. Missing in an admin's sample. */
            DeviceToken?: string | null;
            AccessToken?: components["schemas"]["AccessToken"] | null;
            /** @description Opaque. How long it lives is not known; pages say 7 days and 3 months. */
            RefreshToken?: string | null;
        };
        /**
         * @description Repeats the HTTP status, or contradicts it. 200 is success; of the two, the worse one counts.
         * @example 200
         */
        EnvelopeStatus: number;
        /** @description Empty on success. */
        EnvelopeTitle: string | null;
        /** @description One thing that is wrong. */
        VendorError: {
            /** @description The field at fault, such as `InstanceId`. */
            Key?: string | null;
            /** @description What is wrong with it: the only text that says what to correct. */
            Message?: string | null;
        };
        /** @description Empty on success. One first-party client reads a single object here, so both are allowed for. */
        EnvelopeErrors: components["schemas"]["VendorError"][] | components["schemas"]["VendorError"] | null;
        LoginResponse: {
            /** @description Absent or `null` where the login failed. */
            Result?: components["schemas"]["TokenPair"] | null;
            Status?: components["schemas"]["EnvelopeStatus"];
            Title?: components["schemas"]["EnvelopeTitle"];
            Errors?: components["schemas"]["EnvelopeErrors"];
        };
        /** @description A failure in the vendor's own format. */
        ErrorEnvelope: {
            /** @description Absent or `null` on failures. */
            Result?: unknown;
            Status?: components["schemas"]["EnvelopeStatus"];
            Title?: components["schemas"]["EnvelopeTitle"];
            Errors?: components["schemas"]["EnvelopeErrors"];
        };
        RefreshTokenRequest: {
            /** @description The current or expired access token. */
            AccessToken: string;
            /** @description The latest refresh token. */
            RefreshToken: string;
        };
        /** @description Settings of the SDK for the user. */
        RegistrationFields: {
            /** @description The integrator's own id of the user. */
            ClientId?: string;
            /** @description Whether the SDK records trips. */
            EnableTracking?: boolean;
            /** @description Whether the SDK writes logs; costs battery. */
            EnableLogging?: boolean;
            /** @description Whether the SDK sends positions at once. */
            EnableRealTimeLocation?: boolean;
            /** @description `false` deactivates the user without deleting anything. */
            Enabled?: boolean;
        };
        /** @description A new user. Every field is optional, and none is checked. */
        CreateUserRequest: {
            /** @description A UUID of your own that becomes the DeviceToken. Default: the vendor makes one. */
            CustomToken?: string;
            /** @description Whether the answer brings tokens. Send it: the page gives the default as true, samples of newer clients have none. */
            CreateAccessToken?: boolean;
            /** @description First name. */
            FirstName?: string;
            /** @description Last name. */
            LastName?: string;
            /** @description Name in leaderboards. */
            Nickname?: string;
            /** @description Telephone number. Not checked. */
            Phone?: string;
            /** @description E-mail address. Not checked. */
            Email?: string;
            /** @description Street and house. That it is taken here is inferred from the update call. */
            Address?: string;
            /** @description City. Inferred as `Address`. */
            City?: string;
            /** @description Country. Inferred as `Address`. */
            Country?: string;
            /** @description District. Inferred as `Address`. */
            District?: string;
            /** @description `YYYY-MM-DD`; a first-party library enforces it. */
            Birthday?: string;
            /**
             * @description As first-party code has it.
             * @enum {string}
             */
            Gender?: "Male" | "Female" | "None";
            /**
             * @description 1 married, 2 widowed, 3 divorced, 4 single.
             * @enum {string}
             */
            MaritalStatus?: "1" | "2" | "3" | "4";
            /** @description How many children. */
            ChildrenCount?: number;
            /** @description Settings of the SDK. */
            UserFields?: components["schemas"]["RegistrationFields"];
            /** @description Code of a user group to join; stands in a first-party library (inferred). */
            InstanceInviteCode?: string;
        };
        /** @description What every answer has. A payload, where there is one, is in `Result`. */
        Envelope: {
            Status?: components["schemas"]["EnvelopeStatus"];
            Title?: components["schemas"]["EnvelopeTitle"];
            Errors?: components["schemas"]["EnvelopeErrors"];
        };
        /** @description The new user, with tokens where they were asked for. */
        RegisteredUser: {
            /** @description The new user's identifier. */
            DeviceToken?: string;
            /** @description Known from a first-party model only. */
            ConfirmationResult?: string | null;
            /** @description `null` where no tokens were asked for. */
            AccessToken?: components["schemas"]["AccessToken"] | null;
            /** @description `null` where no tokens were asked for. */
            RefreshToken?: string | null;
        };
        /** @description Who the user is. Every member can be `null`. */
        UserProfile: {
            /** @description First name. */
            FirstName?: string | null;
            /** @description Last name. */
            LastName?: string | null;
            /** @description Gender. */
            Gender?: "Male" | "Female" | "None" | "Other" | (string & {}) | null;
            /** @description Date-time without a zone. */
            Birthday?: string | null;
            /** @description A code: 1 married, 2 widowed, 3 divorced, 4 single. */
            MaritalStatus?: string | null;
            /** @description A number; text on the older page. */
            ChildrenCount?: number | string | null;
            /** @description Street and house. */
            Address?: string | null;
            /** @description Country. */
            Country?: string | null;
            /** @description District. */
            District?: string | null;
            /** @description City. */
            City?: string | null;
            /** @description Name in leaderboards. */
            Nickname?: string | null;
            /** @description E-mail address. */
            Email?: string | null;
            /** @description Telephone number. */
            Phone?: string | null;
            /** @description Picture that was uploaded. */
            ImageUrl?: string | null;
            /** @description Picture elsewhere. */
            ExternalImageUrl?: string | null;
        };
        /** @description The phone that the user drives with. */
        MobileDevice: {
            /** @description Identifier of the device. */
            MobileUid?: string | null;
            /** @description Model. */
            DeviceModel?: string | null;
            /** @description Operating system. */
            OsType?: string | null;
            /** @description Version of the operating system. */
            OsVersion?: string | null;
            /** @description Version of the SDK. */
            SdkVersion?: string | null;
            /** @description Version of the app. */
            AppVersion?: string | null;
            /** @description Identifier that stands for an IMEI. */
            VirtualImei?: string | null;
        };
        /** @description Where the user belongs. */
        AccountInfo: {
            /** @description Company: a UUID, on the older page a number. */
            CompanyId?: string | number | null;
            /** @description Application: a UUID, on the older page a number. */
            ApplicationId?: string | number | null;
            /** @description User group. */
            InstanceId?: string | null;
            /** @description Only with `IncludeAccountInfo`. */
            CompanyName?: string | null;
            /** @description Only with `IncludeAccountInfo`. */
            ApplicationName?: string | null;
            /** @description Only with `IncludeAccountInfo`. */
            InstanceName?: string | null;
        };
        /** @description Settings of the SDK. */
        UserFields: {
            /** @description The integrator's own id. */
            ClientId?: string | null;
            /** @description Whether the SDK writes logs. */
            EnableLogging?: boolean | null;
            /** @description Whether the SDK sends positions at once. */
            EnableRealTimeLocation?: boolean | null;
            /** @description Whether the SDK records trips. */
            EnableTracking?: boolean | null;
            /** @description Whether the user is active. */
            Enabled?: boolean | null;
        };
        /** @description A user, as an admin sees them. */
        User: {
            /** @description The user's identifier, which other services call `UserId`. */
            DeviceToken?: string;
            /** @description Date-time without a zone, with up to seven digits of a second. */
            DateCreated?: string;
            /** @description What is written as `Deactivated` is read as `Inactive`. */
            Status?: "Active" | "Inactive" | (string & {});
            /** @description How active the device is. The filter writes `NoData`. */
            ActivityStatus?: "Active" | "Inactive" | "Lost" | "No Data" | "Error" | (string & {});
            /** @description Who the user is. */
            UserProfile?: components["schemas"]["UserProfile"] | null;
            /** @description The phone. */
            MobileDevice?: components["schemas"]["MobileDevice"] | null;
            /** @description Where the user belongs. */
            AccountInfo?: components["schemas"]["AccountInfo"] | null;
            /** @description What is in it is not documented. */
            UserWallets?: unknown[] | null;
            /** @description Id at another identity provider. */
            IdentityId?: string | null;
            /** @description Such as `Firebase`; compare without case. */
            IdentityProvider?: string | null;
            /** @description Settings of the SDK: an array with one element. */
            UserFields?: components["schemas"]["UserFields"][];
        };
        /** @description Which users, in what order, and which page of them. */
        UserFilter: {
            /** @description Only users of these companies. */
            CompanyIds?: string[] | null;
            /** @description Only users of these applications. */
            ApplicationIds?: string[] | null;
            /** @description Only users of these user groups. */
            InstanceIds?: string[] | null;
            /** @description From 1. */
            PageNumber: number;
            /** @description Users on a page. */
            PageSize: number;
            /** @description Whether names of company, application and user group are wanted. */
            IncludeAccountInfo: boolean;
            /** @description Whether inactive users are wanted. */
            ShowInactiveUsers: boolean;
            /**
             * @description Order; the suffix `Desc` turns it round.
             * @enum {string}
             */
            Sort: "DeviceToken" | "DeviceTokenDesc" | "FirstName" | "FirstNameDesc" | "LastName" | "LastNameDesc" | "Nickname" | "NicknameDesc" | "Phone" | "PhoneDesc" | "Email" | "EmailDesc" | "Gender" | "GenderDesc" | "Birthday" | "BirthdayDesc" | "MaritalStatus" | "MaritalStatusDesc" | "ChildrenCount" | "ChildrenCountDesc" | "Country" | "CountryDesc" | "District" | "DistrictDesc" | "City" | "CityDesc" | "DateCreated" | "DateCreatedDesc" | "ActivityStatus" | "ActivityStatusDesc";
            /** @description Text to look for. */
            SearchTerm?: string | null;
            /** @description Only users of this country. */
            Country?: string | null;
            /** @description Only users of this city. */
            City?: string | null;
            /** @description Only users of these statuses; empty: all. */
            ActivityStatuses?: ("Active" | "Inactive" | "Lost" | "NoData" | "Error")[];
            /** @description Date-time: only users created since. */
            DateCreatedFrom?: string | null;
            /** @description Date-time: only users created until then. */
            DateCreatedTo?: string | null;
            /** @description Only users with, or without, realtime data. */
            RtdEnabled?: boolean | null;
        };
        /** @description A page of users. */
        UserPage: {
            /** @description The users of this page. */
            Users?: components["schemas"]["User"][];
            /** @description Whether there is a page before. */
            HasPreviousPage?: boolean;
            /** @description Whether there is a page behind. */
            HasNextPage?: boolean;
            /** @description All users that fit. */
            TotalUsers?: number;
            /** @description All pages. */
            TotalPages?: number;
            /** @description From 1. */
            CurrentPage?: number;
        };
        /** @description The user whose token it is. */
        OwnUser: {
            /** @description The user's identifier. */
            DeviceToken?: string;
            /** @description `Active` or `Inactive`. */
            Status?: string;
            /** @description Who the user is. */
            UserProfile?: components["schemas"]["UserProfile"] | null;
            /** @description Settings of the SDK. */
            UserFields?: components["schemas"]["UserFields"][];
        };
        /** @description Settings of the SDK: one object, where the read side has an array. */
        UpdateUserFields: {
            /** @description The integrator's own id. */
            ClientId?: string;
            /** @description `false` deactivates the user. */
            Enabled?: boolean;
            /** @description Whether the SDK records trips. */
            EnableTracking?: boolean;
            /** @description Whether the SDK writes logs. */
            EnableLogging?: boolean;
            /** @description Whether the SDK sends positions at once. */
            EnableRealTimeLocation?: boolean;
        };
        /** @description What changes; the rest stays. */
        UpdateUserRequest: {
            /** @description First name. */
            FirstName?: string | null;
            /** @description Last name. */
            LastName?: string | null;
            /** @description Name in leaderboards. */
            Nickname?: string | null;
            /** @description Telephone number. */
            Phone?: string | null;
            /** @description E-mail address. */
            Email?: string | null;
            /** @description 1 married, 2 widowed, 3 divorced, 4 single. */
            MaritalStatus?: string | null;
            /** @description Country. */
            Country?: string | null;
            /** @description District. */
            District?: string | null;
            /** @description City. */
            City?: string | null;
            /** @description Street and house. */
            Address?: string | null;
            /** @description Picture elsewhere. */
            ExternalImageUrl?: string | null;
            /** @description Needed where `NewPassword` is set. */
            OldPassword?: string | null;
            /** @description A new password. */
            NewPassword?: string | null;
            /** @description Id at another identity provider. */
            IdentityId?: string | null;
            /** @description Name of that provider. */
            IdentityProvider?: string | null;
            /**
             * @description Gender.
             * @enum {string}
             */
            Gender?: "None" | "Male" | "Female" | "Other";
            /** @description Date-time. */
            Birthday?: string | null;
            /** @description How many children. */
            ChildrenCount?: number | null;
            /**
             * @description `Deactivated` is read as `Inactive`; `Deleted` is a soft state.
             * @enum {string}
             */
            Status?: "Active" | "Deactivated" | "Deleted";
            /** @description Settings of the SDK. */
            UserFields?: components["schemas"]["UpdateUserFields"];
        };
        /** @description A move to another user group. */
        ChangeInstanceRequest: {
            /** @description Whom to move. */
            DeviceToken: string;
            /** @description Where to. */
            ToInstanceId: string;
            /** @description Key of that user group. A secret. */
            ToInstanceKey: string;
        };
        /** @description The user group. */
        JoinedInstance: {
            /** @description Name of the user group that was joined. */
            InstanceName?: string | null;
        };
        /** @description Whether a user exists, and who it is. */
        UserExistence: {
            /** @description Whether there is such a user. */
            UserExists?: boolean;
            /** @description First name. */
            FirstName?: string | null;
            /** @description Last name. */
            LastName?: string | null;
            /** @description Name in leaderboards. */
            Nickname?: string | null;
            /** @description Picture. */
            ImageUrl?: string | null;
            /** @description Known from a first-party model only. */
            ConfirmationResult?: string | null;
        };
        /** @description A code from an e-mail. */
        EmailCodeRequest: {
            /** @description Where the code was sent. Which members are needed is inferred. */
            Email?: string;
            /** @description The code. */
            ConfirmationCode?: string;
        };
        /** @description A code from a text message. */
        PhoneCodeRequest: {
            /** @description Where the code was sent. Which members are needed is inferred. */
            Phone?: string;
            /** @description The code. */
            ConfirmationCode?: string;
        };
        /** @description Scores from 0 to 100, with fractions; higher is safer. They come from a rolling model of 14 days. */
        SafeScore: {
            /** @description The user; empty or `null` where the figures are not those of one user. */
            DeviceToken?: string | null;
            /** @description The user group, where that was asked for. */
            InstanceId?: string | null;
            /** @description The application, where that was asked for. */
            AppId?: string | null;
            /** @description The company, where that was asked for. */
            CompanyId?: string | null;
            /** @description 0 to 100, for hard accelerations. */
            AccelerationScore?: number | null;
            /** @description 0 to 100, for hard brakings. */
            BrakingScore?: number | null;
            /** @description 0 to 100, for speeding. */
            SpeedingScore?: number | null;
            /** @description 0 to 100, for use of the phone while driving; newer calls name it `PhoneUsageScore`. */
            DistractedScore?: number | null;
            /** @description 0 to 100, for hard cornering. */
            CorneringScore?: number | null;
            /** @description 0 to 100, all of them together; newer calls name it `SafetyScore`. */
            OverallScore?: number | null;
        };
        /** @description The scores of a day. */
        SafeScoreOfDay: components["schemas"]["SafeScore"] & {
            /** @description The day. Whether a time follows is not documented. */
            CalcDate?: string;
        };
        /** @description Eco scores. Newer calls name them `EcoScore` and so on. */
        EcoScorings: {
            /** @description 0 to 100 (inferred), for fuel. */
            EcoScoringFuel?: number | null;
            /** @description 0 to 100 (inferred), for tyres. */
            EcoScoringTyres?: number | null;
            /** @description 0 to 100 (inferred), for brakes. */
            EcoScoringBrakes?: number | null;
            /** @description 0 to 100 (inferred), for the wear of the vehicle. */
            EcoScoringDepreciation?: number | null;
            /** @description 0 to 100 (inferred), all of them together. */
            EcoScoring?: number | null;
        };
        /** @description The scores of a day over many users. */
        ConsolidatedSafeScoreOfDay: components["schemas"]["SafeScore"] & {
            /** @description The day. Whether a time follows is not documented. */
            ReportDate?: string;
        };
        /** @description Driving figures. Names of the newer calls differ; do not mix them. */
        DrivingStatistics: {
            /** @description The user; empty or `null` where the figures are not those of one user. */
            DeviceToken?: string | null;
            /** @description The user group, where that was asked for. */
            InstanceId?: string | null;
            /** @description The application, where that was asked for. */
            AppId?: string | null;
            /** @description The company, where that was asked for. */
            CompanyId?: string | null;
            /** @description Kilometres. */
            MileageKm?: number;
            /** @description Miles: kilometres times 0.6214. */
            MileageMile?: number;
            /** @description Trips: the sum of the next two. */
            TripsCount?: number;
            /** @description Trips as a driver. */
            DriverTripsCount?: number;
            /** @description Trips as anything else. */
            OtherTripsCount?: number;
            /** @description km/h. */
            MaxSpeedKmh?: number;
            /** @description mph. */
            MaxSpeedMileh?: number;
            /** @description km/h. */
            AverageSpeedKmh?: number;
            /** @description mph. */
            AverageSpeedMileh?: number;
            /** @description Kilometres above the limit. */
            TotalSpeedingKm?: number;
            /** @description Miles above the limit. */
            TotalSpeedingMile?: number;
            /** @description Hard accelerations. */
            AccelerationCount?: number;
            /** @description Hard brakings; the vendor spells it so. */
            BreakingCount?: number;
            /** @description Hard cornerings. */
            CorneringCount?: number;
            /** @description Minutes. */
            PhoneUsageDurationMin?: number;
            /** @description Kilometres. */
            PhoneUsageDistanceKm?: number;
            /** @description Miles. */
            PhoneUsageDistanceMile?: number;
            /** @description Minutes of using the phone while speeding. */
            PhoneUsageOverSpeedDurationMin?: number;
            /** @description Kilometres of it. */
            PhoneUsageOverSpeedDistanceKm?: number;
            /** @description Miles of it. */
            PhoneUsageOverSpeedDistanceMile?: number;
            /** @description Minutes. */
            DrivingTime?: number;
            /** @description Minutes. */
            NightDrivingTime?: number;
            /** @description Minutes. */
            DayDrivingTime?: number;
            /** @description Minutes. */
            RushHoursDrivingTime?: number;
        };
        /** @description Driving figures of a day. */
        DrivingStatisticsOfDay: components["schemas"]["DrivingStatistics"] & {
            /** @description The day. Whether a time follows is not documented. */
            ReportDate?: string;
        };
        /** @description Up to when there are figures. */
        LatestTrackDates: {
            /** @description Date-time of the last trip. */
            LatestTrackDate?: string | null;
            /** @description Date-time of the last scoring. */
            LatestScoringDate?: string | null;
        };
        /** @description Driving figures over many users. */
        ConsolidatedDrivingStatistics: components["schemas"]["DrivingStatistics"] & {
            /** @description Users that are registered. */
            TotalRegisteredUsers?: number;
            /** @description Users that drove. Samples exist in which it is greater than the number of registered users. */
            ActiveUsers?: number;
        };
        /** @description Driving figures of a day over many users. */
        ConsolidatedDrivingStatisticsOfDay: components["schemas"]["DrivingStatistics"] & {
            /** @description The day. Whether a time follows is not documented. */
            ReportDate?: string;
            /** @description Users that are registered. */
            RegisteredUsers?: number;
            /** @description Users that drove on the day. */
            ActiveUsers?: number;
        };
        /** @description Series of trips without an incident, by kind of incident. */
        Streaks: {
            /** @description The user; empty or `null` where the figures are not those of one user. */
            DeviceToken?: string | null;
            /** @description The user group, where that was asked for. */
            InstanceId?: string | null;
            /** @description The application, where that was asked for. */
            AppId?: string | null;
            /** @description The company, where that was asked for. */
            CompanyId?: string | null;
            /** @description Trips in the best series without hard accelerations. */
            StreakAccelerationBest?: number;
            /** @description Driving time of it, in seconds. */
            StreakAccelerationBestDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakAccelerationBestDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakAccelerationBestFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakAccelerationBestToDate?: string | null;
            /** @description Trips in the current series without hard accelerations. */
            StreakAccelerationCurrentStreak?: number;
            /** @description Driving time of it, in seconds. */
            StreakAccelerationCurrentDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakAccelerationCurrentDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakAccelerationCurrentFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakAccelerationCurrentToDate?: string | null;
            /** @description `true`: only series of three days or more are counted. Missing in one first-party model. */
            StreakAccelerationIsActive?: boolean;
            /** @description Trips in the best series without hard brakings. */
            StreakBrakingBest?: number;
            /** @description Driving time of it, in seconds. */
            StreakBrakingBestDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakBrakingBestDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakBrakingBestFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakBrakingBestToDate?: string | null;
            /** @description Trips in the current series without hard brakings. */
            StreakBrakingCurrentStreak?: number;
            /** @description Driving time of it, in seconds. */
            StreakBrakingCurrentDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakBrakingCurrentDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakBrakingCurrentFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakBrakingCurrentToDate?: string | null;
            /** @description `true`: only series of three days or more are counted. Missing in one first-party model. */
            StreakBrakingIsActive?: boolean;
            /** @description Trips in the best series without hard cornering. */
            StreakCorneringBest?: number;
            /** @description Driving time of it, in seconds. */
            StreakCorneringBestDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakCorneringBestDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakCorneringBestFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakCorneringBestToDate?: string | null;
            /** @description Trips in the current series without hard cornering. */
            StreakCorneringCurrentStreak?: number;
            /** @description Driving time of it, in seconds. */
            StreakCorneringCurrentDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakCorneringCurrentDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakCorneringCurrentFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakCorneringCurrentToDate?: string | null;
            /** @description `true`: only series of three days or more are counted. Missing in one first-party model. */
            StreakCorneringIsActive?: boolean;
            /** @description Trips in the best series without speeding. */
            StreakOverSpeedBest?: number;
            /** @description Driving time of it, in seconds. */
            StreakOverSpeedBestDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakOverSpeedBestDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakOverSpeedBestFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakOverSpeedBestToDate?: string | null;
            /** @description Trips in the current series without speeding. */
            StreakOverSpeedCurrentStreak?: number;
            /** @description Driving time of it, in seconds. */
            StreakOverSpeedCurrentDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakOverSpeedCurrentDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakOverSpeedCurrentFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakOverSpeedCurrentToDate?: string | null;
            /** @description `true`: only series of three days or more are counted. Missing in one first-party model. */
            StreakOverSpeedIsActive?: boolean;
            /** @description Trips in the best series without use of the phone. */
            StreakPhoneUsageBest?: number;
            /** @description Driving time of it, in seconds. */
            StreakPhoneUsageBestDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakPhoneUsageBestDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakPhoneUsageBestFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakPhoneUsageBestToDate?: string | null;
            /** @description Trips in the current series without use of the phone. */
            StreakPhoneUsageCurrentStreak?: number;
            /** @description Driving time of it, in seconds. */
            StreakPhoneUsageCurrentDurationSec?: number;
            /** @description Its length in kilometres. */
            StreakPhoneUsageCurrentDistanceKm?: number;
            /** @description When it began: `YYYY-MM-DDTHH:mm:ss` without a zone. */
            StreakPhoneUsageCurrentFromDate?: string | null;
            /** @description When it ended, likewise. */
            StreakPhoneUsageCurrentToDate?: string | null;
            /** @description `true`: only series of three days or more are counted. Missing in one first-party model. */
            StreakPhoneUsageIsActive?: boolean;
        };
        /** @description Strings throughout. Which of them are there depends on the platform. */
        HeartbeatExtendedData: {
            /** @description Version and bundle id. */
            Application?: string;
            /** @description `0` or `1`. */
            "Device Has Been Rooted (Android)"?: string;
            /** @description `0` or `1`. */
            "JailBreak (iOS)"?: string;
            /** @description Model of the phone. */
            "Device Model"?: string;
            /** @description Version of its operating system. */
            "Device OS Version"?: string;
            /** @description Version of the SDK. */
            "SDK Version"?: string;
            /** @description Such as `Always`. The page's dictionary prints the name with `Permissions`. */
            "GPS Permission Granted"?: string;
            /** @description `true` or `false`. */
            "Low Power Mode"?: string;
            /** @description `true` or `false`. */
            "Low Precise Location (iOS)"?: string;
            /** @description Such as `YES`. */
            "Motion & Fitness Permission Granted (iOS)"?: string;
            /** @description `true` or `false`. */
            "Motion Activity Permission Granted (Android)"?: string;
        };
        /** @description The state of a device. Names hold spaces and punctuation. */
        Heartbeat: {
            /** @description The DeviceToken. */
            UserId?: string;
            /** @description Date and time without a zone, with seven digits of a second. */
            "Heartbeat Date"?: string;
            /** @description Whether Wi-Fi is on. */
            "WiFi Enabled"?: boolean | null;
            /** @description Whether GPS is on. */
            "GPS Enabled"?: boolean | null;
            /** @description Whether mobile data is on. */
            "Mobile Data Enabled"?: boolean | null;
            /** @description Of the last known place. */
            Latitude?: number | null;
            /** @description Of the last known place. */
            Longitude?: number | null;
            /** @description What else the device tells. */
            "Extended Data"?: components["schemas"]["HeartbeatExtendedData"] | null;
        };
        HeartbeatResponse: components["schemas"]["Envelope"] & {
            Result?: components["schemas"]["Heartbeat"] | null;
        };
        HeartbeatsResponse: components["schemas"]["Envelope"] & {
            /** @description In no documented order. */
            Result?: components["schemas"]["Heartbeat"][] | null;
        };
        /** @description Driving figures. Both families of units always come. */
        IndicatorStatistics: {
            /** @description Kilometres. */
            MileageKm?: number;
            /** @description Miles: kilometres times 0.6214. */
            MileageMile?: number;
            /** @description Trips: the sum of the next two. */
            TripsCount?: number;
            /** @description Trips as a driver. */
            DriverTripsCount?: number;
            /** @description Trips as anything else. */
            OtherTripsCount?: number;
            /** @description km/h. */
            MaxSpeedKmh?: number;
            /** @description mph. */
            MaxSpeedMileh?: number;
            /** @description km/h. */
            AverageSpeedKmh?: number;
            /** @description mph. */
            AverageSpeedMileh?: number;
            /** @description Kilometres above the limit. */
            TotalSpeedingKm?: number;
            /** @description Miles above the limit. */
            TotalSpeedingMile?: number;
            /** @description Hard accelerations. */
            AccelerationsCount?: number;
            /** @description Hard brakings. */
            BrakingsCount?: number;
            /** @description Hard cornerings. */
            CorneringsCount?: number;
            /** @description Minutes. */
            PhoneUsageDurationMin?: number;
            /** @description Kilometres. */
            PhoneUsageMileageKm?: number;
            /** @description Miles. */
            PhoneUsageMileageMile?: number;
            /** @description Minutes of using the phone while speeding. */
            PhoneUsageSpeedingDurationMin?: number;
            /** @description Kilometres of it. */
            PhoneUsageSpeedingMileageKm?: number;
            /** @description Miles of it. */
            PhoneUsageSpeedingMileageMile?: number;
            /** @description Minutes. */
            DrivingTime?: number;
            /** @description Minutes. */
            NightDrivingTime?: number;
            /** @description Minutes. */
            DayDrivingTime?: number;
            /** @description Minutes. */
            RushHoursDrivingTime?: number;
            /** @description 0 to 100: how many of the permissions that it needs the app has. */
            PermissionsLevel?: number;
            /** @description 0 to 100: how far the figures can be trusted. */
            TrustLevel?: number;
        };
        /** @description The day of driving figures. */
        ReportDay: {
            /** @description The day: a date-time at midnight, without a zone. */
            ReportDate?: string;
        };
        /** @description Driving figures of a day. */
        DailyIndicatorStatistics: components["schemas"]["IndicatorStatistics"] & components["schemas"]["ReportDay"];
        /** @description Up to when there are figures. */
        LatestDates: {
            /** @description Date-time of the last trip, with the offset of the place. */
            LatestTripDate?: string | null;
            /** @description Date-time of the last scoring, without a zone. Scoring runs nightly, so it can be later than the last trip. */
            LatestScoringDate?: string | null;
        };
        /** @description Safety scores from 0 to 100, with fractions; higher is safer. */
        SafetyScores: {
            /** @description 0 to 100, for hard accelerations. */
            AccelerationScore?: number | null;
            /** @description 0 to 100, for hard brakings. */
            BrakingScore?: number | null;
            /** @description 0 to 100, for speeding. */
            SpeedingScore?: number | null;
            /** @description 0 to 100, for use of the phone while driving. */
            PhoneUsageScore?: number | null;
            /** @description 0 to 100, for hard cornering. */
            CorneringScore?: number | null;
            /** @description 0 to 100, all of them together. */
            SafetyScore?: number | null;
            /** @description 0 to 100: how many of the permissions that it needs the app has. */
            PermissionsLevel?: number;
            /** @description 0 to 100: how far the figures can be trusted. */
            TrustLevel?: number;
        };
        /** @description The day of scores. */
        CalcDay: {
            /** @description The day: a date-time at midnight, without a zone. */
            CalcDate?: string;
        };
        /** @description Safety scores of a day. */
        DailySafetyScores: components["schemas"]["SafetyScores"] & components["schemas"]["CalcDay"];
        /** @description Eco scores from 0 to 100; higher is better. */
        EcoScores: {
            /** @description 0 to 100, for fuel. */
            EcoScoreFuel?: number | null;
            /** @description 0 to 100, for tyres. */
            EcoScoreTyres?: number | null;
            /** @description 0 to 100, for brakes. */
            EcoScoreBrakes?: number | null;
            /** @description 0 to 100, for the wear of the vehicle. */
            EcoScoreDepreciation?: number | null;
            /** @description 0 to 100, all of them together. */
            EcoScore?: number | null;
            /** @description 0 to 100: how many of the permissions that it needs the app has. */
            PermissionsLevel?: number;
            /** @description 0 to 100: how far the figures can be trusted. */
            TrustLevel?: number;
        };
        /** @description Eco scores of a day. */
        DailyEcoScores: components["schemas"]["EcoScores"] & components["schemas"]["CalcDay"];
        /** @description Up to when there are figures, as version 1 names it. */
        LatestDatesV1: {
            /** @description Date-time of the last trip. */
            LatestTrackDate?: string | null;
            /** @description Date-time of the last scoring. */
            LatestScoringDate?: string | null;
            /** @description The user. */
            DeviceToken?: string | null;
        };
        /** @description Whom the figures are of. Answers to users leave it out. */
        IndicatorIdentity: {
            /** @description The user's DeviceToken. Missing in consolidated figures. */
            UserId?: string | null;
            /** @description The user group; `null` where that was not asked for. */
            InstanceId?: string | null;
            /** @description The application; `null` where that was not asked for. */
            AppId?: string | null;
            /** @description The company; `null` where that was not asked for. */
            CompanyId?: string | null;
        };
        /** @description Driving figures of a user. */
        UserStatistics: components["schemas"]["IndicatorIdentity"] & components["schemas"]["IndicatorStatistics"];
        /** @description Driving figures of a user on a day. */
        DailyUserStatistics: components["schemas"]["IndicatorIdentity"] & components["schemas"]["IndicatorStatistics"] & components["schemas"]["ReportDay"];
        /** @description Up to when there are figures of a user. */
        UserLatestDates: components["schemas"]["IndicatorIdentity"] & components["schemas"]["LatestDates"];
        /** @description The tags that trips have. */
        UniqueTags: {
            /** @description How many there are. */
            UniqueTagsCount?: number;
            /** @description The tags. */
            UniqueTagsList?: string[];
        };
        /** @description Safety scores of a user. */
        UserSafetyScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["SafetyScores"];
        /** @description Safety scores of a user on a day. */
        DailyUserSafetyScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["SafetyScores"] & components["schemas"]["CalcDay"];
        /** @description Eco scores of a user. */
        UserEcoScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["EcoScores"];
        /** @description Eco scores of a user on a day. */
        DailyUserEcoScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["EcoScores"] & components["schemas"]["CalcDay"];
        /** @description How many users the figures are of. */
        UsersInPeriod: {
            /** @description Users that are registered. */
            TotalRegisteredUsers?: number;
            /** @description Users that drove. Samples exist in which it is greater than the number of registered users. */
            ActiveUsers?: number;
        };
        /** @description Driving figures over many users. */
        ConsolidatedStatistics: components["schemas"]["IndicatorIdentity"] & components["schemas"]["IndicatorStatistics"] & components["schemas"]["UsersInPeriod"];
        /** @description Safety scores over many users. */
        ConsolidatedSafetyScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["SafetyScores"];
        /** @description Eco scores over many users. */
        ConsolidatedEcoScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["EcoScores"];
        /** @description How many users the figures of a day are of. */
        UsersOfDay: {
            /** @description Users that are registered. */
            RegisteredUsers?: number;
            /** @description Users that drove on the day. */
            ActiveUsers?: number;
        };
        /** @description Driving figures over many users on a day. */
        DailyConsolidatedStatistics: components["schemas"]["IndicatorIdentity"] & components["schemas"]["IndicatorStatistics"] & components["schemas"]["UsersOfDay"] & components["schemas"]["ReportDay"];
        /** @description Safety scores over many users on a day; the day is `ReportDate` here. */
        DailyConsolidatedSafetyScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["SafetyScores"] & components["schemas"]["ReportDay"];
        /** @description Eco scores over many users on a day. How the day is named is not documented. */
        DailyConsolidatedEcoScores: components["schemas"]["IndicatorIdentity"] & components["schemas"]["EcoScores"];
        /** @description Whose trips. */
        TripIdentifiersRequest: {
            /** @description The user's DeviceToken. */
            UserId: string;
        };
        /** @description Which page. */
        TripPaging: {
            /** @description From 1. */
            Page?: number;
            /** @description Trips on a page. First-party clients ask for at most 50; that more is refused is known from others only. */
            Count?: number;
            /** @description Whether `PagingInfo` is wanted. */
            IncludePagingInfo?: boolean;
        };
        /** @description Whose trips, which, and what of them. */
        ListTripsRequest: {
            /** @description Whose trips. */
            Identifiers: components["schemas"]["TripIdentifiersRequest"];
            /** @description Begin: an ISO 8601 date-time. Needed, or the time stamp. Users may give a mere day. */
            StartDate?: string;
            /** @description End, likewise. */
            EndDate?: string;
            /** @description Begin in seconds since the Unix epoch, instead of the date. */
            StartDateTimestampSec?: number;
            /** @description End in seconds since the Unix epoch, instead of the date. */
            EndDateTimestampSec?: number;
            /** @description Whether addresses, type of transport, tags and the track token are wanted. */
            IncludeDetails?: boolean;
            /** @description Whether `Statistics` are wanted. */
            IncludeStatistics?: boolean;
            /** @description Whether `Scores` are wanted. */
            IncludeScores?: boolean;
            /** @description Whether links to related calls are wanted. */
            IncludeRelated?: boolean;
            /** @description Language of texts. */
            Locale?: string;
            /**
             * @description `Si`: km and km/h. `Imperial`: mi and mph.
             * @enum {string}
             */
            UnitSystem?: "Si" | "Imperial";
            /**
             * @description Order. `EndDateUtc_Desc` is inferred.
             * @enum {string}
             */
            SortBy?: "StartDateUtc" | "StartDateUtc_Desc" | "EndDateUtc" | "EndDateUtc_Desc";
            /** @description Only trips with these tags. */
            TagsIncluded?: string[];
            /** @description Only trips without these tags. */
            TagsExcluded?: string[];
            /** @description How several tags go together; its values are not documented. */
            TagsIncludedOperator?: string;
            /** @description Likewise. */
            TagsExcludedOperator?: string;
            /** @description Which page. */
            Paging?: components["schemas"]["TripPaging"];
        };
        /** @description Whose trip it is. */
        TripIdentifiers: {
            /** @description Company. */
            CompanyId?: string | null;
            /** @description Application; `AppId` elsewhere. */
            ApplicationId?: string | null;
            /** @description User group. */
            InstanceId?: string | null;
            /** @description The user's DeviceToken. */
            UserId?: string | null;
            /** @description The integrator's own id of the user. */
            ClientId?: string | null;
        };
        /** @description The parts of an address. */
        TripAddressParts: {
            /** @description Country, as a code. */
            CountryCode?: string | null;
            /** @description Country. */
            Country?: string | null;
            /** @description County. */
            County?: string | null;
            /** @description State. */
            State?: string | null;
            /** @description City. */
            City?: string | null;
            /** @description District. */
            District?: string | null;
            /** @description Street. */
            Street?: string | null;
            /** @description Number of the house. */
            House?: string | null;
        };
        /** @description A place. */
        TripPlace: {
            /** @description The address in one line. */
            Full?: string | null;
            /** @description The parts of the address. */
            Parts?: components["schemas"]["TripAddressParts"] | null;
            /** @description Degrees. */
            Latitude?: number | null;
            /** @description Degrees. */
            Longitude?: number | null;
        };
        /** @description Where the trip began and ended. */
        TripAddresses: {
            /** @description Where it began. */
            Start?: components["schemas"]["TripPlace"] | null;
            /** @description Where it ended. */
            End?: components["schemas"]["TripPlace"] | null;
        };
        /** @description How the user travelled. */
        TripTransportType: {
            /** @description How the user travelled. `Passanger` and `Moto` are seen too. */
            Current?: "OriginalDriver" | "Passenger" | "Bus" | "Taxi" | "Train" | "Bicycle" | "Motorcycle" | "Walking" | "Running" | "Other" | (string & {}) | null;
            /** @description Whether the user should confirm it. */
            ConfirmNeeded?: boolean | null;
            /** @description Whether the user has changed it. */
            IsChanged?: boolean | null;
        };
        /** @description When, where and how. */
        TripData: {
            /** @description When it began, with the offset of the place. */
            StartDate?: string | null;
            /** @description When it ended, with the offset of the place. */
            EndDate?: string | null;
            /**
             * Format: int64
             * @description When it began, in milliseconds since the Unix epoch. Only where one trip was asked for.
             */
            StartDateUnixMilliseconds?: number;
            /**
             * Format: int64
             * @description When it ended, likewise.
             */
            EndDateUnixMilliseconds?: number;
            /** @description Units of the figures. */
            UnitSystem?: "Si" | "Imperial" | (string & {});
            /** @description Where it began and ended. */
            Addresses?: components["schemas"]["TripAddresses"] | null;
            /** @description How the user travelled. */
            TransportType?: components["schemas"]["TripTransportType"] | null;
            /** @description Tags. The form of one is not documented. */
            Tags?: unknown[] | null;
            /** @description The SDK's id of the track. */
            IncomingTrackToken?: string | null;
        };
        /** @description Figures of a trip. */
        TripStatistics: {
            /** @description Kilometres, or miles by `UnitSystem`. */
            Mileage?: number;
            /** @description Minutes. */
            DurationMinutes?: number;
            /** @description Hard accelerations. */
            AccelerationsCount?: number;
            /** @description Hard brakings. */
            BrakingsCount?: number;
            /** @description Hard cornerings. */
            CorneringsCount?: number;
            /** @description Kilometres or miles above the limit. */
            TotalSpeedingMileage?: number;
            /** @description Kilometres or miles a little above the limit. */
            MidSpeedingMileage?: number;
            /** @description Kilometres or miles far above the limit. */
            HighSpeedingMileage?: number;
            /** @description Minutes. */
            PhoneUsageDurationMinutes?: number;
            /** @description Kilometres or miles. */
            PhoneUsageMileage?: number;
            /** @description Minutes. */
            PhoneUsageWithSpeedingDurationMinutes?: number;
            /** @description Kilometres or miles. */
            PhoneUsageWithSpeedingMileage?: number;
            /** @description Minutes, whatever the name says. */
            DayHours?: number;
            /** @description Minutes, whatever the name says. */
            RushHours?: number;
            /** @description Minutes, whatever the name says. */
            NightHours?: number;
            /** @description km/h, or mph by `UnitSystem`. */
            AverageSpeed?: number;
            /** @description km/h, or mph by `UnitSystem`. */
            MaxSpeed?: number;
        };
        /** @description Scores of a trip from 0 to 100. One source has whole numbers, a sample a fraction. */
        TripScores: {
            /** @description All safety scores together. */
            Safety?: number | null;
            /** @description For hard accelerations. */
            Acceleration?: number | null;
            /** @description For hard brakings. */
            Braking?: number | null;
            /** @description For hard cornering. */
            Cornering?: number | null;
            /** @description For speeding. */
            Speeding?: number | null;
            /** @description For use of the phone. */
            PhoneUsage?: number | null;
            /** @description All eco scores together. */
            Eco?: number | null;
            /** @description For brakes. */
            EcoBrakes?: number | null;
            /** @description For the wear of the vehicle. */
            EcoDepreciation?: number | null;
            /** @description For fuel. */
            EcoFuel?: number | null;
            /** @description For tyres. */
            EcoTyres?: number | null;
        };
        /** @description A point of a trip. */
        Waypoint: {
            /** @description From 0. */
            Index?: number;
            /** @description Seconds since the trip began. */
            SecSinceStart?: number;
            /**
             * Format: int64
             * @description Milliseconds since the Unix epoch.
             */
            PointDateUnixMilliseconds?: number;
            /** @description Degrees. */
            Lat?: number;
            /** @description Degrees. */
            Long?: number;
            /** @description km/h, or mph by `UnitSystem`. */
            Speed?: number | null;
            /** @description km/h, or mph by `UnitSystem`. */
            SpeedLimit?: number | null;
            /** @description How far above the limit; its values are not documented. */
            Speeding?: string | null;
            /** @description Whether the phone was used. */
            PhoneUsage?: boolean | null;
        };
        /** @description An incident on a trip. */
        TripEvent: {
            /** @description Can be empty. */
            Id?: string | null;
            /** @description Such as `Acceleration`. */
            Type?: string;
            /** @description When, with the offset of the place. */
            Date?: string;
            /** @description Degrees. */
            Lat?: number;
            /** @description Degrees. */
            Long?: number;
            /** @description m/s² for accelerations (inferred). */
            Value?: number | null;
        };
        /** @description A related call. */
        RelatedLink: {
            /** @description Such as `Waypoints` or `Trip`. */
            Type?: string;
            /** @description Where it is. */
            Uri?: string;
        };
        /** @description A trip. Without what can be asked for it has `Id`, `DateUpdated` and `Data.UnitSystem`. */
        Trip: {
            /** @description The trip. */
            Id?: string;
            /** @description When it last changed. A trip can change after the fact, when uploads in parts are merged. */
            DateUpdated?: string | null;
            /** @description Whose trip it is. */
            Identifiers?: components["schemas"]["TripIdentifiers"] | null;
            /** @description When, where and how. */
            Data?: components["schemas"]["TripData"] | null;
            /** @description Figures; only where they were asked for. */
            Statistics?: components["schemas"]["TripStatistics"] | null;
            /** @description Scores; only where they were asked for. */
            Scores?: components["schemas"]["TripScores"] | null;
            /** @description Points; only where they were asked for. */
            Waypoints?: components["schemas"]["Waypoint"][] | null;
            /** @description Incidents; only where they were asked for. */
            Events?: components["schemas"]["TripEvent"][] | null;
            /** @description Related calls; only where they were asked for. */
            Related?: components["schemas"]["RelatedLink"][] | null;
        };
        /** @description Where in the pages this one is. */
        TripPagingInfo: {
            /** @description Whether there is a page before. */
            HasPreviousPage?: boolean;
            /** @description Whether there is a page behind. */
            HasNextPage?: boolean;
            /** @description All trips that fit. */
            TotalItems?: number;
            /** @description All pages. */
            TotalPages?: number;
            /** @description From 1. */
            CurrentPage?: number;
        };
        /** @description A page of trips. */
        TripPage: {
            /** @description The trips of this page. */
            Trips?: components["schemas"]["Trip"][];
            /** @description Where `IncludePagingInfo` asked for it; one source misses it in answers to users. */
            PagingInfo?: components["schemas"]["TripPagingInfo"] | null;
        };
        /** @description Whose trip, and what of it. */
        GetTripRequest: {
            /** @description Whose trip. */
            Identifiers: components["schemas"]["TripIdentifiersRequest"];
            /** @description Whether addresses, type of transport, tags and the track token are wanted. */
            IncludeDetails?: boolean;
            /** @description Whether `Statistics` are wanted. */
            IncludeStatistics?: boolean;
            /** @description Whether `Scores` are wanted. */
            IncludeScores?: boolean;
            /** @description Whether links to related calls are wanted. */
            IncludeRelated?: boolean;
            /** @description Language of texts. */
            Locale?: string;
            /**
             * @description `Si`: km and km/h. `Imperial`: mi and mph.
             * @enum {string}
             */
            UnitSystem?: "Si" | "Imperial";
            /** @description Whether `Waypoints` are wanted. */
            IncludeWaypoints?: boolean;
            /** @description Whether `Events` are wanted. */
            IncludeEvents?: boolean;
        };
        /** @description One trip. */
        TripDetails: {
            /** @description The trip. */
            Trip?: components["schemas"]["Trip"] | null;
        };
        /** @description Which trips, and what of them. */
        ListUserTripsRequest: {
            /** @description Begin: an ISO 8601 date-time. Needed, or the time stamp. Users may give a mere day. */
            StartDate?: string;
            /** @description End, likewise. */
            EndDate?: string;
            /** @description Begin in seconds since the Unix epoch, instead of the date. */
            StartDateTimestampSec?: number;
            /** @description End in seconds since the Unix epoch, instead of the date. */
            EndDateTimestampSec?: number;
            /** @description Whether addresses, type of transport, tags and the track token are wanted. */
            IncludeDetails?: boolean;
            /** @description Whether `Statistics` are wanted. */
            IncludeStatistics?: boolean;
            /** @description Whether `Scores` are wanted. */
            IncludeScores?: boolean;
            /** @description Whether links to related calls are wanted. */
            IncludeRelated?: boolean;
            /** @description Language of texts. */
            Locale?: string;
            /**
             * @description `Si`: km and km/h. `Imperial`: mi and mph.
             * @enum {string}
             */
            UnitSystem?: "Si" | "Imperial";
            /**
             * @description Order. `EndDateUtc_Desc` is inferred.
             * @enum {string}
             */
            SortBy?: "StartDateUtc" | "StartDateUtc_Desc" | "EndDateUtc" | "EndDateUtc_Desc";
            /** @description Only trips with these tags. */
            TagsIncluded?: string[];
            /** @description Only trips without these tags. */
            TagsExcluded?: string[];
            /** @description How several tags go together; its values are not documented. */
            TagsIncludedOperator?: string;
            /** @description Likewise. */
            TagsExcludedOperator?: string;
            /** @description Which page. */
            Paging?: components["schemas"]["TripPaging"];
        };
        /** @description What of the trip. */
        GetUserTripRequest: {
            /** @description Whether addresses, type of transport, tags and the track token are wanted. */
            IncludeDetails?: boolean;
            /** @description Whether `Statistics` are wanted. */
            IncludeStatistics?: boolean;
            /** @description Whether `Scores` are wanted. */
            IncludeScores?: boolean;
            /** @description Whether links to related calls are wanted. */
            IncludeRelated?: boolean;
            /** @description Language of texts. */
            Locale?: string;
            /**
             * @description `Si`: km and km/h. `Imperial`: mi and mph.
             * @enum {string}
             */
            UnitSystem?: "Si" | "Imperial";
            /** @description Whether `Waypoints` are wanted. */
            IncludeWaypoints?: boolean;
            /** @description Whether `Events` are wanted. */
            IncludeEvents?: boolean;
        };
        /** @description The parts of an address. */
        TrackAddressParts: {
            /** @description Country. */
            Country?: string | null;
            /** @description Country, as a code. */
            CountryCode?: string | null;
            /** @description County. */
            County?: string | null;
            /** @description State. */
            State?: string | null;
            /** @description City. */
            City?: string | null;
            /** @description District. */
            District?: string | null;
            /** @description Street. */
            Street?: string | null;
            /** @description Number of the house. */
            House?: string | null;
            /** @description Postal code. */
            PostalCode?: string | null;
        };
        /** @description A point of a track. */
        TrackPoint: {
            /**
             * Format: int64
             * @description The point.
             */
            Id?: number;
            /** @description Seconds since the track began (inferred). */
            Number?: number;
            /** @description When, with the offset of the place. */
            PointDate?: string;
            /** @description Degrees. */
            Latitude?: number;
            /** @description Degrees. */
            Longitude?: number;
            /** @description km/h. */
            Speed?: number | null;
            /** @description m/s; 0 for points in between (inferred). */
            MidSpeed?: number | null;
            /** @description km/h. */
            SpeedLimit?: number | null;
            /** @description How far above the limit. */
            SpeedType?: "norm" | "mid" | "high" | (string & {}) | null;
            /** @description Empty, or `acc`, `deacc`, `turn`, `phone`. */
            AlertType?: string | null;
            /** @description m/s² for `acc` and `deacc` (inferred). */
            AlertValue?: number | null;
            /** @description Whether it is a hard cornering. */
            Cornering?: boolean | null;
            /** @description Whether the phone was used; the track has a number of this name. */
            PhoneUsage?: boolean | null;
            /** @description Degrees. */
            Course?: number | null;
            /** @description Its unit is not documented; it is not metres. */
            Height?: number | null;
            /** @description Not documented. */
            Lateral?: number | null;
            /** @description Not documented. */
            Yaw?: number | null;
            /** @description Metres since the track began. */
            TotalMeters?: number | null;
        };
        /** @description A track. */
        Track: {
            /** @description The track; in lists. */
            TrackToken?: string | null;
            /** @description When it began, with the offset of the place. */
            StartDate?: string;
            /** @description When it ended, with the offset of the place. */
            EndDate?: string;
            /** @description Where it began. */
            AddressStart?: string | null;
            /** @description Where it ended. */
            AddressEnd?: string | null;
            /** @description City where it began. */
            CityStart?: string | null;
            /** @description City where it ended. */
            CityFinish?: string | null;
            /** @description Where it began, in parts. */
            AddressStartParts?: components["schemas"]["TrackAddressParts"] | null;
            /** @description Where it ended, in parts. */
            AddressFinishParts?: components["schemas"]["TrackAddressParts"] | null;
            /** @description Known: `Active`. */
            Status?: string | null;
            /** @description Kilometres. */
            Distance?: number;
            /** @description Minutes. */
            Duration?: number;
            /** @description Hard accelerations. */
            AccelerationCount?: number;
            /** @description Hard brakings. */
            DecelerationCount?: number;
            /** @description 0 to 5 stars, for all of it. */
            Rating?: number | null;
            /** @description 0 to 5 stars, for hard cornering. */
            RatingCornering?: number | null;
            /** @description 0 to 5 stars, for hard accelerations. */
            RatingAcceleration?: number | null;
            /** @description 0 to 5 stars, for hard brakings. */
            RatingBraking?: number | null;
            /** @description 0 to 5 stars, for speeding. */
            RatingSpeeding?: number | null;
            /** @description 0 to 5 stars, for use of the phone. */
            RatingPhoneUsage?: number | null;
            /** @description 0 to 5 stars, for the time of day. */
            RatingTimeOfDay?: number | null;
            /** @description 0 to 100, for all of it. */
            Rating100?: number | null;
            /** @description 0 to 100, for hard cornering. */
            RatingCornering100?: number | null;
            /** @description 0 to 100, for hard accelerations. */
            RatingAcceleration100?: number | null;
            /** @description 0 to 100, for hard brakings. */
            RatingBraking100?: number | null;
            /** @description 0 to 100, for speeding. */
            RatingSpeeding100?: number | null;
            /** @description 0 to 100, for use of the phone; the stars call it `RatingPhoneUsage`. */
            RatingPhoneDistraction100?: number | null;
            /** @description 0 to 100, for the time of day. */
            RatingTimeOfDay100?: number | null;
            /** @description Minutes; a point has a boolean of this name. */
            PhoneUsage?: number | null;
            /** @description Kilometres a little above the limit. */
            MidOverSpeedMileage?: number | null;
            /** @description Kilometres far above the limit. */
            HighOverSpeedMileage?: number | null;
            /** @description 0 to 100, all eco scores together. */
            EcoScore?: number | null;
            /** @description 0 to 100, for fuel. */
            EcoScoreFuel?: number | null;
            /** @description 0 to 100, for tyres. */
            EcoScoreTyres?: number | null;
            /** @description 0 to 100, for brakes. */
            EcoScoreBrakes?: number | null;
            /** @description 0 to 100, for the wear of the vehicle. */
            EcoScoreDepreciation?: number | null;
            /** @description Whether the user has changed how they travelled. */
            OriginChanged?: boolean | null;
            /** @description How the user travelled. `Passanger` and `Moto` are seen too. */
            TrackOriginCode?: "OriginalDriver" | "Passenger" | "Bus" | "Taxi" | "Train" | "Bicycle" | "Motorcycle" | "Walking" | "Running" | "Other" | (string & {}) | null;
            /** @description Whether it is shared. */
            ShareType?: "Shared" | "NotShared" | (string & {}) | null;
            /** @description A beacon. */
            BeaconId?: number | null;
            /** @description Lines that end in CRLF. */
            DrivingTips?: string | null;
            /** @description In lists. The form of a tag is not documented. */
            Tags?: unknown[] | null;
            /** @description Where one track was asked for. */
            Points?: components["schemas"]["TrackPoint"][] | null;
        };
        /** @description Tracks. */
        TrackListResult: {
            /** @description The tracks. */
            Tracks?: components["schemas"]["Track"][];
            /** @description Repeats the status. */
            Code?: number;
        };
        /** @description The answer. It has no `Status`, `Title` and `Errors`. */
        TrackList: {
            Result?: components["schemas"]["TrackListResult"] | null;
        };
        /** @description One track. */
        TrackAnswerResult: {
            /** @description The track. */
            Track?: components["schemas"]["Track"] | null;
            /** @description Repeats the status. */
            Code?: number;
        };
        /** @description The answer. It has no `Status`, `Title` and `Errors`. */
        TrackAnswer: {
            Result?: components["schemas"]["TrackAnswerResult"] | null;
        };
        /** @description A track in short. */
        ShortTrack: {
            /** @description The track. */
            TrackToken?: string;
            /** @description When it last changed. */
            DateUpdated?: string | null;
        };
        /** @description Tracks in short. */
        ShortTrackListResult: {
            /** @description The tracks, newest first. */
            ShortTrackList?: components["schemas"]["ShortTrack"][];
            /** @description Repeats the status. */
            Code?: number;
        };
        /** @description The answer. It has no `Status`, `Title` and `Errors`. */
        ShortTrackList: {
            Result?: components["schemas"]["ShortTrackListResult"] | null;
        };
        /** @description Its members are not documented. */
        TrackDone: Record<string, never>;
        /** @description An incident that was none. */
        WrongEventRequest: {
            /** @description When it was. */
            PointDate?: string;
            /** @description Degrees. */
            Latitude?: number;
            /** @description Degrees. */
            Longitude?: number;
            /** @description `Acceleration`, `Braking`, `Cornering`, `Other`, and `PhoneUsage` (Android) or `Phone Usage` (iOS). */
            EventType?: string;
        };
        /** @description An incident of another kind. */
        WrongEventTypeRequest: {
            /** @description When it was. */
            PointDate?: string;
            /** @description Degrees. */
            Latitude?: number;
            /** @description Degrees. */
            Longitude?: number;
            /** @description What it is called, see the other call. */
            EventType?: string;
            /** @description What it was. */
            ChangeTypeTo?: string;
        };
        /** @description A place in a leaderboard. */
        LeaderboardUser: {
            /** @description The user. */
            DeviceToken?: string | null;
            /** @description Name to show. */
            Nickname?: string | null;
            /** @description First name. */
            FirstName?: string | null;
            /** @description Last name. */
            LastName?: string | null;
            /** @description Picture. */
            Image?: string | null;
            /** @description What is compared. */
            Value?: number | null;
            /** @description The same as a part of 1. */
            ValuePerc?: number | null;
            /** @description From 1. */
            Place?: number | null;
            /** @description Whether it is the user who asks. */
            IsCurrentUser?: boolean | null;
            /** @description Kilometres (inferred). */
            Distance?: number | null;
            /** @description Minutes (inferred). */
            Duration?: number | null;
            /** @description Trips. */
            Trips?: number | null;
        };
        /** @description A leaderboard. */
        Leaderboard: {
            /** @description Users that are ranked. */
            UsersNumber?: number;
            /** @description What is compared, by its name. */
            ScoringRate?: string | null;
            /** @description The first ones, and, where the user is not among them, their neighbours. */
            Users?: components["schemas"]["LeaderboardUser"][];
        };
        /** @description Where a user stands. */
        LeaderboardPlaces: {
            /** @description The user. */
            DeviceToken?: string | null;
            /** @description Name to show. */
            Nickname?: string | null;
            /** @description First name. */
            FirstName?: string | null;
            /** @description Last name. */
            LastName?: string | null;
            /** @description Picture. */
            Image?: string | null;
            /** @description Place by all of it. */
            Place?: number | null;
            /** @description Place by hard accelerations. */
            AccelerationPlace?: number | null;
            /** @description Place by hard brakings. */
            DecelerationPlace?: number | null;
            /** @description Place by use of the phone. */
            DistractionPlace?: number | null;
            /** @description Place by speeding. */
            SpeedingPlace?: number | null;
            /** @description Place by hard cornering. */
            TurnPlace?: number | null;
            /** @description Place by distance. */
            DistancePlace?: number | null;
            /** @description Place by driving time. */
            DurationPlace?: number | null;
            /** @description Place by trips. */
            TripsPlace?: number | null;
            /** @description Trips. */
            Trips?: number | null;
            /** @description Users that are ranked. */
            UsersNumber?: number | null;
            /** @description 0 to 1, by hard accelerations. */
            AccelerationPerc?: number | null;
            /** @description 0 to 1, by hard brakings. */
            DecelerationPerc?: number | null;
            /** @description 0 to 1, by use of the phone. */
            DistractionPerc?: number | null;
            /** @description 0 to 1, by speeding. */
            SpeedingPerc?: number | null;
            /** @description 0 to 1, by hard cornering. */
            TurnPerc?: number | null;
            /** @description 0 to 1, by all of it. */
            Perc?: number | null;
            /** @description 0 to 100, by hard accelerations. */
            AccelerationScore?: number | null;
            /** @description 0 to 100, by hard brakings. */
            DecelerationScore?: number | null;
            /** @description 0 to 100, by use of the phone. */
            DistractionScore?: number | null;
            /** @description 0 to 100, by speeding. */
            SpeedingScore?: number | null;
            /** @description 0 to 100, by hard cornering. */
            TurnScore?: number | null;
            /** @description 0 to 100, by all of it. */
            Score?: number | null;
            /** @description Kilometres (inferred). */
            Distance?: number | null;
            /** @description Minutes (inferred). */
            Duration?: number | null;
        };
        /** @description Coins over a period. */
        CoinsTotalV1: {
            /** @description Coins. */
            TotalCoins?: number;
        };
        /** @description The most coins of a day. */
        CoinsDailyLimit: {
            /** @description Coins that a user can earn in a day. */
            DailyLimit?: number;
        };
        /** @description Coins over a period. */
        CoinsTotal: {
            /** @description Coins that were earned; one first-party model reads text. */
            TotalEarnedCoins?: number | string;
            /** @description Coins that were taken; one first-party model reads text. */
            AcquiredCoins?: number | string;
        };
        /** @description Coins of a day. */
        CoinsOfDay: {
            /** @description The day. */
            Date?: string;
            /** @description When it last changed. */
            DateUpdated?: string | null;
            /** @description Whether the limit of a day was met. */
            LimitReached?: boolean;
            /** @description Coins that were earned. */
            TotalEarnedCoins?: number;
            /** @description Coins that were taken. */
            AcquiredCoins?: number;
        };
        /** @description Coins by what they are for. */
        CoinsOfFactor: {
            /** @description Category, to show. */
            CoinCategoryName?: string | null;
            /** @description Category. */
            CoinCategoryToken?: string | null;
            /** @description What they are for, such as `EcoScore`, `Mileage`, `DurationSec`, `AccelerationCount`, `PhoneUsage` or `SafeScore`; compare without case. */
            CoinFactor?: string | null;
            /** @description The factor's token. */
            CoinFactorToken?: string | null;
            /** @description Coins. */
            CoinsSum?: number;
        };
        /** @description A vehicle. Every member can be `null`. */
        Vehicle: {
            /** @description The vehicle. */
            Token?: string | null;
            /** @description Name that the user gave. */
            Name?: string | null;
            /** @description Company. */
            Company?: string | null;
            /** @description Licence plate. */
            PlateNumber?: string | null;
            /** @description Vehicle identification number. */
            Vin?: string | null;
            /** @description Manufacturer. */
            Manufacturer?: string | null;
            /** @description Model. */
            Model?: string | null;
            /** @description Kind of vehicle. */
            Type?: string | null;
            /** @description Kind of body. */
            BodyType?: string | null;
            /** @description Special marks. */
            SpecialMarks?: string | null;
            /** @description Not documented. */
            Nvic?: string | null;
            /** @description Colour. */
            ColorType?: string | null;
            /** @description Another id of the vehicle. */
            VehicleId?: string | null;
            /** @description Another id of the vehicle. */
            VehicleIdString?: string | null;
            /** @description Mileage when it was added, as text; the vendor spells it so. */
            InitialMilage?: string | null;
            /** @description Latest mileage, as text. */
            LastKnownMileage?: string | null;
            /** @description When that was. */
            LastKnownMileageDate?: string | null;
            /** @description Manufacturer, see the directory. */
            ManufacturerId?: number | null;
            /** @description Model, see the directory. */
            ModelId?: number | null;
            /** @description Year of make. */
            CarYear?: number | null;
        };
        /** @description The vehicles of a user. */
        VehicleList: {
            /** @description The vehicles. */
            Cars?: components["schemas"]["Vehicle"][] | null;
        };
        /** @description A vehicle to write. Which fields are needed is not documented. */
        VehicleRequest: {
            /** @description Name to give. */
            Name?: string;
            /** @description Licence plate. */
            PlateNumber?: string;
            /** @description Vehicle identification number. */
            Vin?: string;
            /** @description Manufacturer. */
            ManufacturerName?: string;
            /** @description Model. */
            ModelName?: string;
            /** @description Kind of vehicle. */
            TypeName?: string;
            /** @description Mileage, as text; the vendor spells it so. */
            InitialMilage?: string;
            /** @description Manufacturer, see the directory. */
            ManufacturerId?: number;
            /** @description Model, see the directory. */
            ModelId?: number;
            /** @description Year of make. */
            CarYear?: number;
            /** @description Status. Default 1; its other values are not documented. */
            EntityStatus?: number;
        };
        /** @description An OBD device in a vehicle. */
        VehicleDevice: {
            /** @description The device. */
            Id?: number;
            /** @description Bluetooth id. */
            UUID?: string | null;
            /** @description Name. */
            Name?: string | null;
            /** @description Model. */
            Model?: string | null;
            /** @description Manufacturer. */
            Manufacturer?: string | null;
            /** @description Version of its software. */
            SoftwareVersion?: string | null;
            /** @description Hardware address. */
            Mac?: string | null;
        };
        /** @description The devices of a vehicle. */
        VehicleDeviceList: {
            /** @description The devices. */
            Elms?: components["schemas"]["VehicleDevice"][] | null;
        };
        /** @description An entry of a directory. */
        DirectoryEntry: {
            /** @description Id for `ManufacturerId` or `ModelId`. */
            Id?: number;
            /** @description Name. */
            Name?: string;
        };
        /** @description A user group of an application. */
        ApplicationInstance: {
            /** @description The InstanceID. */
            Id?: string;
            /** @description The InstanceKEY. A secret. */
            Key?: string | null;
            /** @description Name. */
            Name?: string | null;
            /** @description `Active` or `Deactivated`. */
            Status?: string | null;
        };
        /** @description An application. */
        Application: {
            /** @description The application. */
            Id?: string;
            /** @description Name. */
            Name?: string | null;
            /** @description Description. */
            Description?: string | null;
            /** @description Text, where requests have a number. */
            Status?: "Active" | "Deactivated" | (string & {}) | null;
            /** @description Page of the Android app. */
            GooglePlayLink?: string | null;
            /** @description Page of the iOS app. */
            AppleStoreLink?: string | null;
            /** @description Such as `production`, `UAT`, `test`. */
            Environment?: string | null;
            /** @description Its user groups; only where they were asked for. */
            Instances?: components["schemas"]["ApplicationInstance"][] | null;
        };
        /** @description An application to create. */
        ApplicationRequest: {
            /** @description Name. */
            name: string;
            /** @description Description. */
            description?: string;
            /**
             * @description 1 active, 2 deactivated.
             * @enum {integer}
             */
            status?: 1 | 2;
            /** @description Page of the Android app. */
            googlePlayLink?: string;
            /** @description Page of the iOS app. */
            appleStoreLink?: string;
            /** @description Such as `production`, `UAT`, `test`. */
            environment?: string;
            /** @description Whether a first user group is wanted. */
            createDefaultGroup?: boolean;
        };
        /** @description A new user group. */
        NewInstance: {
            /** @description The InstanceID. */
            Id?: string;
            /** @description The InstanceKEY. A secret. */
            Key?: string;
        };
        /** @description A new application. */
        NewApplication: {
            /** @description The application. */
            AppId?: string;
            /** @description Its user groups, with their keys. */
            Instances?: components["schemas"]["NewInstance"][] | null;
        };
        /** @description What changes of an application. */
        UpdateApplicationRequest: {
            /** @description Name. */
            name?: string;
            /** @description Description. */
            description?: string;
            /**
             * @description 1 active, 2 deactivated.
             * @enum {integer}
             */
            status?: 1 | 2;
            /** @description Page of the Android app. */
            googlePlayLink?: string;
            /** @description Page of the iOS app. */
            appleStoreLink?: string;
            /** @description Such as `production`, `UAT`, `test`. */
            environment?: string;
            /** @description Whether a first user group is wanted. */
            createDefaultGroup?: boolean;
        };
        /** @description A user group. */
        Instance: {
            /** @description The InstanceID. */
            Id?: string;
            /** @description The InstanceKEY. A secret. */
            Key?: string | null;
            /** @description Name. */
            Name?: string | null;
            /** @description Description. */
            Description?: string | null;
            /** @description Text, where requests have a number. */
            Status?: "Active" | "Deactivated" | (string & {}) | null;
            /** @description Code with which users join. */
            InviteCode?: string | null;
            /** @description Its application. */
            AppId?: string | null;
            /** @description Name of its application. */
            AppName?: string | null;
            /** @description Its company. */
            CompanyId?: string | null;
        };
        /** @description A user group to create. */
        InstanceRequest: {
            /** @description Name. */
            name: string;
            /** @description Description. */
            description?: string;
            /**
             * @description 1 active, 2 deactivated.
             * @enum {integer}
             */
            status?: 1 | 2;
        };
        /** @description A right to a company. */
        CompanyPermission: {
            /** @description The company. */
            companyId?: string | null;
            /** @description The company, as a number. */
            companyIntId?: number | null;
            /** @description The role; its form is not documented. */
            roleId?: unknown;
        };
        /** @description A right to an application. */
        ApplicationPermission: {
            /** @description The company. */
            companyId?: string | null;
            /** @description The company, as a number. */
            companyIntId?: number | null;
            /** @description The role; its form is not documented. */
            roleId?: unknown;
            /** @description The application. */
            appId?: string | null;
            /** @description The application, as a number. */
            appIntId?: number | null;
        };
        /** @description A right to a user group. */
        InstancePermission: {
            /** @description The company. */
            companyId?: string | null;
            /** @description The company, as a number. */
            companyIntId?: number | null;
            /** @description The role; its form is not documented. */
            roleId?: unknown;
            /** @description The application. */
            appId?: string | null;
            /** @description The application, as a number. */
            appIntId?: number | null;
            /** @description The user group. */
            instanceId?: string | null;
            /** @description The user group, as a number. */
            instanceIntId?: number | null;
        };
        /** @description What the credentials reach: the array that is not empty tells at which level. */
        Permissions: {
            /** @description Whose rights these are; its form is not documented. */
            userId?: unknown;
            /** @description Whether everything is allowed. */
            isGod?: boolean | null;
            /** @description Rights to companies. */
            companiesPermissions?: components["schemas"]["CompanyPermission"][] | null;
            /** @description Rights to applications. */
            appsPermissions?: components["schemas"]["ApplicationPermission"][] | null;
            /** @description Rights to user groups. */
            instancesPermissions?: components["schemas"]["InstancePermission"][] | null;
        };
        /** @description The envelope of this service, in lower camel case. */
        PermissionsResponse: {
            /** @description The rights. */
            result?: components["schemas"]["Permissions"] | null;
            /** @description Repeats the HTTP status. */
            status?: number;
            /** @description Empty on success. */
            title?: string | null;
            /** @description Empty on success. */
            errors?: unknown[] | null;
        };
        /** @description Where a device is. */
        DevicePosition: {
            /** @description Degrees. */
            latitude?: number | null;
            /** @description Degrees. */
            longitude?: number | null;
            /** @description m/s. */
            speed?: number | null;
            /** @description Degrees. */
            heading?: number | null;
            /** @description Metres. */
            accuracy?: number | null;
            /** @description When: its form follows `date_format`. */
            timestamp?: number | string | null;
            /** @description What to show. */
            display_identifier?: string | null;
            /** @description Which field that is. */
            display_field?: string | null;
            /** @description Not documented. */
            driver_profile?: unknown;
        };
        /** @description What to show for a device. */
        DeviceMetadata: {
            /** @description Which field is shown. */
            display_field?: string | null;
            /** @description What is shown. */
            display_value?: string | null;
            /** @description Not documented. */
            profile?: unknown;
        };
    };
    responses: {
        /** @description A value breaks a rule; `Errors` says which. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Status": 422,
                 *       "Title": "One or more validation errors occurred.",
                 *       "Errors": [
                 *         {
                 *           "Key": "InstanceId",
                 *           "Message": "InstanceId is required."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service failed. The vendor asks for waits of 2, 4 and 8 seconds and at most three tries. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Status": 500,
                 *       "Title": "Server error",
                 *       "Errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The pair is refused; log in again. */
        PairRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Status": 400,
                 *       "Title": "Bad request",
                 *       "Errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A parameter is wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Status": 400,
                 *       "Title": "Bad request",
                 *       "Errors": [
                 *         {
                 *           "Key": "EndDate",
                 *           "Message": "EndDate is not a date."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The access token has expired or is refused. The same can come as HTTP 200 with `Status` 401. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Status": 401,
                 *       "Title": "Unauthorized",
                 *       "Errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The wrong kind of token (a user's where an admin's is needed, or the reverse) or a missing right. A new token does not help. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Status": 403,
                 *       "Title": "Forbidden",
                 *       "Errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The user, application or instance does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Status": 404,
                 *       "Title": "Not found",
                 *       "Errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No data, or a user that the service does not know. First-party clients handle it, no page names it (inferred). */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A failure. Its status and its body are not documented for this service. */
        Undocumented: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
         * @example 2026-01-05
         */
        FirstDay: string;
        /**
         * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
         * @example 2026-01-18
         */
        LastDay: string;
        /**
         * @description Count only trips with this tag. How to give several is not documented.
         * @example Business
         */
        OneTag: string;
        /**
         * @description First day, `YYYY-MM-DD`. One page spells the name `startDate`.
         * @example 2026-01-05
         */
        ScopeStart: string;
        /**
         * @description Last day, `YYYY-MM-DD`. One page spells the name `endDate`.
         * @example 2026-01-18
         */
        ScopeEnd: string;
        /**
         * @description One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
         * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
         */
        ScopeDeviceToken: string;
        /**
         * @description All users of a company. One page spells it `CompanyID`.
         * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
         */
        ScopeCompanyId: string;
        /**
         * @description All users of an application. One page calls it `ApplicationID`.
         * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
         */
        ScopeAppId: string;
        /**
         * @description All users of a user group. One page spells it `InstanceID`.
         * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
         */
        ScopeInstanceId: string;
        /**
         * @description Count only trips with this tag. How to give several is not documented.
         * @example Business
         */
        Tag: string;
        /**
         * @description Last day, `YYYY-MM-DD`: later than `StartDate`, and at most 30 days after it.
         * @example 2026-01-18
         */
        ScopeDailyEnd: string;
        /**
         * @description First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
         * @example 2026-01-05
         */
        ConsolidatedStart: string;
        /**
         * @description Last day, in the form of `StartDate`.
         * @example 2026-01-18
         */
        ConsolidatedEnd: string;
        /**
         * @description First day, `YYYY-MM-DD`.
         * @example 2026-01-05
         */
        StartDate: string;
        /**
         * @description Last day, `YYYY-MM-DD`.
         * @example 2026-01-18
         */
        EndDate: string;
        /**
         * @description `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
         * @example Driver
         */
        TransportType: "Driver" | "All";
        /**
         * @description Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
         * @example 2026-01-18
         */
        DailyEndDate: string;
        /**
         * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
         * @example 2026-01-05T00:00:00
         */
        StartTime: string;
        /**
         * @description End, in the form of `StartDate`.
         * @example 2026-01-18T23:59:59
         */
        EndTime: string;
        /**
         * @description The user's DeviceToken.
         * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
         */
        UserId: string;
        /**
         * @description The user's DeviceToken. Left out: all users under the credentials.
         * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
         */
        OptionalUserId: string;
        /**
         * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
         * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
         */
        ConsolidatedCompanyId: string;
        /**
         * @description All users of an application.
         * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
         */
        ConsolidatedAppId: string;
        /**
         * @description All users of a user group.
         * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
         */
        ConsolidatedInstanceId: string;
        /**
         * @description Language of texts and addresses. Default `en`.
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
export type ParameterStartDate = components['parameters']['StartDate'];
export type ParameterEndDate = components['parameters']['EndDate'];
export type ParameterTransportType = components['parameters']['TransportType'];
export type ParameterDailyEndDate = components['parameters']['DailyEndDate'];
export type ParameterStartTime = components['parameters']['StartTime'];
export type ParameterEndTime = components['parameters']['EndTime'];
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
                /**
                 * @example {
                 *       "loginFields": {
                 *         "Email": "0A1B@auth.example"
                 *       },
                 *       "password": "correct-horse"
                 *     }
                 */
                "application/json-patch+json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description A pair of tokens; or a failure, where `Status` is not 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description The credentials are refused, without saying why. A wrong spelling of the name inside the login field is answered alike. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 401,
                     *       "Title": "Unauthorized",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            422: components["responses"]["Unprocessable"];
            /** @description Too many logins from this address, which is blocked for an hour. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 429,
                     *       "Title": "Too many requests",
                     *       "Errors": []
                     *     }
                     */
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
                /**
                 * @example {
                 *       "AccessToken": "eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MTc2ODQzNTIwMH0.c2FtcGxl",
                 *       "RefreshToken": "c2FtcGxlIHJlZnJlc2ggdG9rZW4="
                 *     }
                 */
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            /** @description A new pair of tokens; or a failure, where `Status` is not 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "AccessToken": {
                     *           "Token": "eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjE3Njg0MzUyMDAsImV4cCI6MTc2OTY0NDgwMH0.c2FtcGxl",
                     *           "ExpiresIn": 1209600
                     *         },
                     *         "RefreshToken": "YW5vdGhlciByZWZyZXNoIHRva2Vu"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                /**
                 * @example {
                 *       "CreateAccessToken": true,
                 *       "FirstName": "Ada",
                 *       "LastName": "Example",
                 *       "Email": "ada@example.com",
                 *       "Birthday": "1990-12-31",
                 *       "Gender": "Female",
                 *       "UserFields": {
                 *         "ClientId": "driver-42",
                 *         "EnableTracking": true,
                 *         "EnableLogging": false,
                 *         "EnableRealTimeLocation": false,
                 *         "Enabled": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "AccessToken": {
                     *           "Token": "eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MTc2NzIzMjgwMH0.c2FtcGxl",
                     *           "ExpiresIn": 7200
                     *         },
                     *         "RefreshToken": "c2FtcGxlIHJlZnJlc2ggdG9rZW4="
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The new user. */
                        Result?: components["schemas"]["RegisteredUser"] | null;
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
                 * @description Identifier of the user.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken?: string;
                /**
                 * @description E-mail address.
                 * @example ada@example.com
                 */
                Email?: string;
                /**
                 * @description Telephone number.
                 * @example +491701234567
                 */
                Phone?: string;
                /**
                 * @description The integrator's own id.
                 * @example driver-42
                 */
                ClientId?: string;
                /**
                 * @description First name.
                 * @example Ada
                 */
                FirstName?: string;
                /**
                 * @description Last name.
                 * @example Example
                 */
                LastName?: string;
                /**
                 * @description First and last name.
                 * @example Ada Example
                 */
                FullName?: string;
                /**
                 * @description Country.
                 * @example Germany
                 */
                Country?: string;
                /**
                 * @description Operating system of the phone.
                 * @example android
                 */
                OsType?: "android" | "iOS";
                /**
                 * @description Whether names of company, application and user group are wanted. Default false.
                 * @example false
                 */
                IncludeAccountInfo?: boolean;
                /**
                 * @description Whether inactive users are wanted. Default false.
                 * @example false
                 */
                ShowInactiveUsers?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users that fit: an array even for one, empty where none does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "DateCreated": "2026-01-05T08:30:00.1234567",
                     *           "Status": "Active",
                     *           "ActivityStatus": "Active",
                     *           "UserProfile": {
                     *             "FirstName": "Ada",
                     *             "LastName": "Example",
                     *             "Gender": "Female",
                     *             "Birthday": "1990-12-31T00:00:00",
                     *             "MaritalStatus": "4",
                     *             "ChildrenCount": 0,
                     *             "Nickname": "Ada",
                     *             "Email": "ada@example.com"
                     *           },
                     *           "MobileDevice": {
                     *             "DeviceModel": "Sample phone",
                     *             "OsType": "android",
                     *             "OsVersion": "14",
                     *             "SdkVersion": "3.1.0",
                     *             "AppVersion": "1.2.3"
                     *           },
                     *           "AccountInfo": {
                     *             "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *             "ApplicationId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *             "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *             "CompanyName": null,
                     *             "ApplicationName": null,
                     *             "InstanceName": null
                     *           },
                     *           "UserWallets": null,
                     *           "UserFields": [
                     *             {
                     *               "ClientId": "driver-42",
                     *               "EnableLogging": false,
                     *               "EnableRealTimeLocation": false,
                     *               "EnableTracking": true,
                     *               "Enabled": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The users that fit: an array even for one, empty where none does. */
                        Result?: components["schemas"]["User"][] | null;
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
                /**
                 * @example {
                 *       "InstanceIds": [
                 *         "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9"
                 *       ],
                 *       "PageNumber": 1,
                 *       "PageSize": 50,
                 *       "IncludeAccountInfo": false,
                 *       "ShowInactiveUsers": false,
                 *       "Sort": "DateCreatedDesc"
                 *     }
                 */
                "application/json": components["schemas"]["UserFilter"];
            };
        };
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Users": [
                     *           {
                     *             "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *             "DateCreated": "2026-01-05T08:30:00.1234567",
                     *             "Status": "Active",
                     *             "ActivityStatus": "Active",
                     *             "UserWallets": null,
                     *             "UserFields": [
                     *               {
                     *                 "ClientId": "driver-42",
                     *                 "EnableLogging": false,
                     *                 "EnableRealTimeLocation": false,
                     *                 "EnableTracking": true,
                     *                 "Enabled": true
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "HasPreviousPage": false,
                     *         "HasNextPage": false,
                     *         "TotalUsers": 1,
                     *         "TotalPages": 1,
                     *         "CurrentPage": 1
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A page of users. */
                        Result?: components["schemas"]["UserPage"] | null;
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
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "Status": "Active",
                     *         "UserProfile": {
                     *           "FirstName": "Ada",
                     *           "LastName": "Example",
                     *           "Gender": "Female",
                     *           "Birthday": "1990-12-31T00:00:00",
                     *           "MaritalStatus": "4",
                     *           "ChildrenCount": 0,
                     *           "Nickname": "Ada",
                     *           "Email": "ada@example.com"
                     *         },
                     *         "UserFields": [
                     *           {
                     *             "ClientId": "driver-42",
                     *             "EnableLogging": false,
                     *             "EnableRealTimeLocation": false,
                     *             "EnableTracking": true,
                     *             "Enabled": true
                     *           }
                     *         ]
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The user. */
                        Result?: components["schemas"]["OwnUser"] | null;
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
                 * @description Whom to change. For admins, who need it.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserDeviceToken?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "FirstName": "Ada",
                 *       "LastName": "Example",
                 *       "City": "Berlin",
                 *       "UserFields": {
                 *         "ClientId": "driver-42",
                 *         "Enabled": true,
                 *         "EnableTracking": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description Changed. There is no `Result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                 * @description Whom to delete.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. There is no `Result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                /**
                 * @example {
                 *       "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                 *       "ToInstanceId": "4d5e6f70-8192-43a4-95b6-c7d8e9fa0b1c",
                 *       "ToInstanceKey": "5e6f7081-92a3-44b5-86c7-d8e9fa0b1c2d"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeInstanceRequest"];
            };
        };
        responses: {
            /** @description Moved. There is no `Result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                 * @description Invitation code of the user group.
                 * @example A1B2C3
                 */
                inviteCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "InstanceName": "Drivers north"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The user group. */
                        Result?: components["schemas"]["JoinedInstance"] | null;
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
                /**
                 * @example {
                 *       "file": "(bytes of a picture)"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The picture.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Where the picture is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": "https://images.example/5d6e7f80.png",
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Where the picture is. */
                        Result?: string | null;
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
                 * @description Telephone number.
                 * @example +491701234567
                 */
                Phone?: string;
                /**
                 * @description E-mail address.
                 * @example ada@example.com
                 */
                Email?: string;
                /**
                 * @description The integrator's own id.
                 * @example driver-42
                 */
                ClientId?: string;
                /**
                 * @description In a first-party model; what it does is not documented.
                 * @example false
                 */
                NeedConfirm?: string;
                /**
                 * @description In a first-party model; what it does is not documented.
                 * @example 123456
                 */
                ConfirmationCode?: string;
                /**
                 * @description In a first-party model; what it does is not documented.
                 * @example Email
                 */
                ResetType?: string;
                /**
                 * @description In a first-party model; what it does is not documented.
                 * @example Email
                 */
                ResetTypeDataContract?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserExists": true,
                     *         "FirstName": "Ada",
                     *         "LastName": "Example"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Whether there is one. */
                        Result?: components["schemas"]["UserExistence"] | null;
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
                /**
                 * @example {
                 *       "Email": "ada@example.com",
                 *       "ConfirmationCode": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["EmailCodeRequest"];
            };
        };
        responses: {
            /** @description The user whose code it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserExists": true,
                     *         "FirstName": "Ada",
                     *         "LastName": "Example"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The user whose code it is. */
                        Result?: components["schemas"]["UserExistence"] | null;
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
                /**
                 * @example {
                 *       "Phone": "+491701234567",
                 *       "ConfirmationCode": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["PhoneCodeRequest"];
            };
        };
        responses: {
            /** @description The user whose code it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserExists": true,
                     *         "FirstName": "Ada",
                     *         "LastName": "Example"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The user whose code it is. */
                        Result?: components["schemas"]["UserExistence"] | null;
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
                 * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
                 * @example 2026-01-05
                 */
                startDate: components["parameters"]["FirstDay"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
                 * @example 2026-01-18
                 */
                endDate: components["parameters"]["LastDay"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                tag?: components["parameters"]["OneTag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scores; an empty `Result` where there are none, or where the token is not what it seems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "",
                     *         "AppId": "",
                     *         "CompanyId": "",
                     *         "AccelerationScore": 88.5,
                     *         "BrakingScore": 91,
                     *         "SpeedingScore": 76.25,
                     *         "DistractedScore": 95,
                     *         "CorneringScore": 99.5,
                     *         "OverallScore": 87.75
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The scores; an empty `Result` where there are none, or where the token is not what it seems. */
                        Result?: components["schemas"]["SafeScore"] | null;
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
                 * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
                 * @example 2026-01-05
                 */
                startDate: components["parameters"]["FirstDay"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
                 * @example 2026-01-18
                 */
                endDate: components["parameters"]["LastDay"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                tag?: components["parameters"]["OneTag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of scores for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "AccelerationScore": 88.5,
                     *           "BrakingScore": 91,
                     *           "SpeedingScore": 76.25,
                     *           "DistractedScore": 95,
                     *           "CorneringScore": 99.5,
                     *           "OverallScore": 87.75,
                     *           "CalcDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of scores for each day. */
                        Result?: components["schemas"]["SafeScoreOfDay"][] | null;
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
            /** @description The scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "EcoScoringFuel": 81.5,
                     *         "EcoScoringTyres": 77,
                     *         "EcoScoringBrakes": 84,
                     *         "EcoScoringDepreciation": 79.25,
                     *         "EcoScoring": 80.4
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The scores. */
                        Result?: components["schemas"]["EcoScorings"] | null;
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
                 * @description First day, `YYYY-MM-DD`. One page spells the name `startDate`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["ScopeStart"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One page spells the name `endDate`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["ScopeEnd"];
                /**
                 * @description One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken?: components["parameters"]["ScopeDeviceToken"];
                /**
                 * @description All users of a company. One page spells it `CompanyID`.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ScopeCompanyId"];
                /**
                 * @description All users of an application. One page calls it `ApplicationID`.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ScopeAppId"];
                /**
                 * @description All users of a user group. One page spells it `InstanceID`.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ScopeInstanceId"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of scores for each user, with `DeviceToken` filled. Their order is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "CorneringScore": 99.5,
                     *           "OverallScore": 87.75
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of scores for each user, with `DeviceToken` filled. Their order is not documented. */
                        Result?: components["schemas"]["SafeScore"][] | null;
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
                 * @description First day, `YYYY-MM-DD`. One page spells the name `startDate`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["ScopeStart"];
                /**
                 * @description Last day, `YYYY-MM-DD`: later than `StartDate`, and at most 30 days after it.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["ScopeDailyEnd"];
                /**
                 * @description One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken?: components["parameters"]["ScopeDeviceToken"];
                /**
                 * @description All users of a company. One page spells it `CompanyID`.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ScopeCompanyId"];
                /**
                 * @description All users of an application. One page calls it `ApplicationID`.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ScopeAppId"];
                /**
                 * @description All users of a user group. One page spells it `InstanceID`.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ScopeInstanceId"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of scores for each user and day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "OverallScore": 87.75,
                     *           "CalcDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of scores for each user and day. */
                        Result?: components["schemas"]["SafeScoreOfDay"][] | null;
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
                 * @description First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["ConsolidatedStart"];
                /**
                 * @description Last day, in the form of `StartDate`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["ConsolidatedEnd"];
                /**
                 * @description One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken?: components["parameters"]["ScopeDeviceToken"];
                /**
                 * @description All users of a company. One page spells it `CompanyID`.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ScopeCompanyId"];
                /**
                 * @description All users of an application. One page calls it `ApplicationID`.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ScopeAppId"];
                /**
                 * @description All users of a user group. One page spells it `InstanceID`.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ScopeInstanceId"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One set of scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "",
                     *         "AppId": "",
                     *         "CompanyId": "",
                     *         "CorneringScore": 99.5,
                     *         "OverallScore": 87.75
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set of scores. */
                        Result?: components["schemas"]["SafeScore"] | null;
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
                 * @description First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["ConsolidatedStart"];
                /**
                 * @description Last day, in the form of `StartDate`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["ConsolidatedEnd"];
                /**
                 * @description One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken?: components["parameters"]["ScopeDeviceToken"];
                /**
                 * @description All users of a company. One page spells it `CompanyID`.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ScopeCompanyId"];
                /**
                 * @description All users of an application. One page calls it `ApplicationID`.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ScopeAppId"];
                /**
                 * @description All users of a user group. One page spells it `InstanceID`.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ScopeInstanceId"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of scores for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "AccelerationScore": 88.5,
                     *           "BrakingScore": 91,
                     *           "SpeedingScore": 76.25,
                     *           "DistractedScore": 95,
                     *           "CorneringScore": 99.5,
                     *           "OverallScore": 87.75,
                     *           "ReportDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of scores for each day. */
                        Result?: components["schemas"]["ConsolidatedSafeScoreOfDay"][] | null;
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
                 * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
                 * @example 2026-01-05
                 */
                startDate: components["parameters"]["FirstDay"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
                 * @example 2026-01-18
                 */
                endDate: components["parameters"]["LastDay"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                tag?: components["parameters"]["OneTag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "",
                     *         "AppId": "",
                     *         "CompanyId": "",
                     *         "MileageKm": 120.5,
                     *         "MileageMile": 74.88,
                     *         "TripsCount": 9,
                     *         "DriverTripsCount": 7,
                     *         "OtherTripsCount": 2,
                     *         "MaxSpeedKmh": 118.2,
                     *         "MaxSpeedMileh": 73.45,
                     *         "AverageSpeedKmh": 46.1,
                     *         "AverageSpeedMileh": 28.65,
                     *         "TotalSpeedingKm": 3.4,
                     *         "TotalSpeedingMile": 2.11,
                     *         "AccelerationCount": 4,
                     *         "BreakingCount": 6,
                     *         "CorneringCount": 1,
                     *         "PhoneUsageDurationMin": 5.5,
                     *         "PhoneUsageDistanceKm": 2.5,
                     *         "PhoneUsageDistanceMile": 1.55,
                     *         "PhoneUsageOverSpeedDurationMin": 0.5,
                     *         "PhoneUsageOverSpeedDistanceKm": 0.25,
                     *         "PhoneUsageOverSpeedDistanceMile": 0.16,
                     *         "DrivingTime": 184.2,
                     *         "NightDrivingTime": 12.4,
                     *         "DayDrivingTime": 120.8,
                     *         "RushHoursDrivingTime": 51
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The figures. */
                        Result?: components["schemas"]["DrivingStatistics"] | null;
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
                 * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
                 * @example 2026-01-05
                 */
                startDate: components["parameters"]["FirstDay"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
                 * @example 2026-01-18
                 */
                endDate: components["parameters"]["LastDay"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                tag?: components["parameters"]["OneTag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of figures for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "MileageKm": 120.5,
                     *           "MileageMile": 74.88,
                     *           "TripsCount": 9,
                     *           "DriverTripsCount": 7,
                     *           "OtherTripsCount": 2,
                     *           "MaxSpeedKmh": 118.2,
                     *           "MaxSpeedMileh": 73.45,
                     *           "AverageSpeedKmh": 46.1,
                     *           "AverageSpeedMileh": 28.65,
                     *           "TotalSpeedingKm": 3.4,
                     *           "TotalSpeedingMile": 2.11,
                     *           "AccelerationCount": 4,
                     *           "BreakingCount": 6,
                     *           "CorneringCount": 1,
                     *           "PhoneUsageDurationMin": 5.5,
                     *           "PhoneUsageDistanceKm": 2.5,
                     *           "PhoneUsageDistanceMile": 1.55,
                     *           "PhoneUsageOverSpeedDurationMin": 0.5,
                     *           "PhoneUsageOverSpeedDistanceKm": 0.25,
                     *           "PhoneUsageOverSpeedDistanceMile": 0.16,
                     *           "DrivingTime": 184.2,
                     *           "NightDrivingTime": 12.4,
                     *           "DayDrivingTime": 120.8,
                     *           "RushHoursDrivingTime": 51,
                     *           "ReportDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of figures for each day. */
                        Result?: components["schemas"]["DrivingStatisticsOfDay"][] | null;
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
            /** @description The dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "LatestTrackDate": "2026-01-17T18:22:05",
                     *         "LatestScoringDate": "2026-01-18T00:00:00"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The dates. */
                        Result?: components["schemas"]["LatestTrackDates"] | null;
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
                 * @description First day, `YYYY-MM-DD`. One page spells the name `startDate`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["ScopeStart"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One page spells the name `endDate`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["ScopeEnd"];
                /**
                 * @description One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken?: components["parameters"]["ScopeDeviceToken"];
                /**
                 * @description All users of a company. One page spells it `CompanyID`.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ScopeCompanyId"];
                /**
                 * @description All users of an application. One page calls it `ApplicationID`.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ScopeAppId"];
                /**
                 * @description All users of a user group. One page spells it `InstanceID`.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ScopeInstanceId"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of figures for each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "MileageKm": 120.5,
                     *           "DayDrivingTime": 120.8,
                     *           "RushHoursDrivingTime": 51
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of figures for each user. */
                        Result?: components["schemas"]["DrivingStatistics"][] | null;
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
                 * @description First day, `YYYY-MM-DD`. One page spells the name `startDate`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["ScopeStart"];
                /**
                 * @description Last day, `YYYY-MM-DD`: later than `StartDate`, and at most 30 days after it.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["ScopeDailyEnd"];
                /**
                 * @description One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken?: components["parameters"]["ScopeDeviceToken"];
                /**
                 * @description All users of a company. One page spells it `CompanyID`.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ScopeCompanyId"];
                /**
                 * @description All users of an application. One page calls it `ApplicationID`.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ScopeAppId"];
                /**
                 * @description All users of a user group. One page spells it `InstanceID`.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ScopeInstanceId"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of figures for each user and day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "MileageKm": 120.5,
                     *           "RushHoursDrivingTime": 51,
                     *           "ReportDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of figures for each user and day. */
                        Result?: components["schemas"]["DrivingStatisticsOfDay"][] | null;
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
                 * @description First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["ConsolidatedStart"];
                /**
                 * @description Last day, in the form of `StartDate`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["ConsolidatedEnd"];
                /**
                 * @description One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken?: components["parameters"]["ScopeDeviceToken"];
                /**
                 * @description All users of a company. One page spells it `CompanyID`.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ScopeCompanyId"];
                /**
                 * @description All users of an application. One page calls it `ApplicationID`.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ScopeAppId"];
                /**
                 * @description All users of a user group. One page spells it `InstanceID`.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ScopeInstanceId"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One set of figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "",
                     *         "AppId": "",
                     *         "CompanyId": "",
                     *         "MileageKm": 120.5,
                     *         "MileageMile": 74.88,
                     *         "TripsCount": 9,
                     *         "DriverTripsCount": 7,
                     *         "OtherTripsCount": 2,
                     *         "MaxSpeedKmh": 118.2,
                     *         "MaxSpeedMileh": 73.45,
                     *         "AverageSpeedKmh": 46.1,
                     *         "AverageSpeedMileh": 28.65,
                     *         "TotalSpeedingKm": 3.4,
                     *         "TotalSpeedingMile": 2.11,
                     *         "AccelerationCount": 4,
                     *         "BreakingCount": 6,
                     *         "CorneringCount": 1,
                     *         "PhoneUsageDurationMin": 5.5,
                     *         "PhoneUsageDistanceKm": 2.5,
                     *         "PhoneUsageDistanceMile": 1.55,
                     *         "PhoneUsageOverSpeedDurationMin": 0.5,
                     *         "PhoneUsageOverSpeedDistanceKm": 0.25,
                     *         "PhoneUsageOverSpeedDistanceMile": 0.16,
                     *         "DrivingTime": 184.2,
                     *         "NightDrivingTime": 12.4,
                     *         "DayDrivingTime": 120.8,
                     *         "RushHoursDrivingTime": 51,
                     *         "TotalRegisteredUsers": 120,
                     *         "ActiveUsers": 97
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set of figures. */
                        Result?: components["schemas"]["ConsolidatedDrivingStatistics"] | null;
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
                 * @description First day, `YYYY-MM-DD`. One source shows a full date-time in UTC, `2026-01-05T01:04:22.840Z`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["ConsolidatedStart"];
                /**
                 * @description Last day, in the form of `StartDate`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["ConsolidatedEnd"];
                /**
                 * @description One user. Exactly one of `DeviceToken`, `CompanyId`, `AppId` and `InstanceId` is needed. One page spells it `deviceToken`.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                DeviceToken?: components["parameters"]["ScopeDeviceToken"];
                /**
                 * @description All users of a company. One page spells it `CompanyID`.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ScopeCompanyId"];
                /**
                 * @description All users of an application. One page calls it `ApplicationID`.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ScopeAppId"];
                /**
                 * @description All users of a user group. One page spells it `InstanceID`.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ScopeInstanceId"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of figures for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "MileageKm": 120.5,
                     *           "MileageMile": 74.88,
                     *           "TripsCount": 9,
                     *           "DriverTripsCount": 7,
                     *           "OtherTripsCount": 2,
                     *           "MaxSpeedKmh": 118.2,
                     *           "MaxSpeedMileh": 73.45,
                     *           "AverageSpeedKmh": 46.1,
                     *           "AverageSpeedMileh": 28.65,
                     *           "TotalSpeedingKm": 3.4,
                     *           "TotalSpeedingMile": 2.11,
                     *           "AccelerationCount": 4,
                     *           "BreakingCount": 6,
                     *           "CorneringCount": 1,
                     *           "PhoneUsageDurationMin": 5.5,
                     *           "PhoneUsageDistanceKm": 2.5,
                     *           "PhoneUsageDistanceMile": 1.55,
                     *           "PhoneUsageOverSpeedDurationMin": 0.5,
                     *           "PhoneUsageOverSpeedDistanceKm": 0.25,
                     *           "PhoneUsageOverSpeedDistanceMile": 0.16,
                     *           "DrivingTime": 184.2,
                     *           "NightDrivingTime": 12.4,
                     *           "DayDrivingTime": 120.8,
                     *           "RushHoursDrivingTime": 51,
                     *           "ReportDate": "2026-01-05T00:00:00",
                     *           "RegisteredUsers": 120,
                     *           "ActiveUsers": 41
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of figures for each day. */
                        Result?: components["schemas"]["ConsolidatedDrivingStatisticsOfDay"][] | null;
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
            /** @description The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "",
                     *         "AppId": "",
                     *         "CompanyId": "",
                     *         "StreakAccelerationBest": 12,
                     *         "StreakAccelerationBestDurationSec": 14400,
                     *         "StreakAccelerationBestDistanceKm": 210.5,
                     *         "StreakAccelerationBestFromDate": "2025-12-01T07:10:00",
                     *         "StreakAccelerationBestToDate": "2025-12-11T18:42:00",
                     *         "StreakAccelerationCurrentStreak": 4,
                     *         "StreakAccelerationCurrentDurationSec": 4800,
                     *         "StreakAccelerationCurrentDistanceKm": 61.5,
                     *         "StreakAccelerationCurrentFromDate": "2026-01-14T07:05:00",
                     *         "StreakAccelerationCurrentToDate": "2026-01-17T18:22:05",
                     *         "StreakAccelerationIsActive": true,
                     *         "StreakBrakingBest": 12,
                     *         "StreakBrakingBestDurationSec": 14400,
                     *         "StreakBrakingBestDistanceKm": 210.5,
                     *         "StreakBrakingBestFromDate": "2025-12-01T07:10:00",
                     *         "StreakBrakingBestToDate": "2025-12-11T18:42:00",
                     *         "StreakBrakingCurrentStreak": 4,
                     *         "StreakBrakingCurrentDurationSec": 4800,
                     *         "StreakBrakingCurrentDistanceKm": 61.5,
                     *         "StreakBrakingCurrentFromDate": "2026-01-14T07:05:00",
                     *         "StreakBrakingCurrentToDate": "2026-01-17T18:22:05",
                     *         "StreakBrakingIsActive": true,
                     *         "StreakCorneringBest": 12,
                     *         "StreakCorneringBestDurationSec": 14400,
                     *         "StreakCorneringBestDistanceKm": 210.5,
                     *         "StreakCorneringBestFromDate": "2025-12-01T07:10:00",
                     *         "StreakCorneringBestToDate": "2025-12-11T18:42:00",
                     *         "StreakCorneringCurrentStreak": 4,
                     *         "StreakCorneringCurrentDurationSec": 4800,
                     *         "StreakCorneringCurrentDistanceKm": 61.5,
                     *         "StreakCorneringCurrentFromDate": "2026-01-14T07:05:00",
                     *         "StreakCorneringCurrentToDate": "2026-01-17T18:22:05",
                     *         "StreakCorneringIsActive": true,
                     *         "StreakOverSpeedBest": 12,
                     *         "StreakOverSpeedBestDurationSec": 14400,
                     *         "StreakOverSpeedBestDistanceKm": 210.5,
                     *         "StreakOverSpeedBestFromDate": "2025-12-01T07:10:00",
                     *         "StreakOverSpeedBestToDate": "2025-12-11T18:42:00",
                     *         "StreakOverSpeedCurrentStreak": 4,
                     *         "StreakOverSpeedCurrentDurationSec": 4800,
                     *         "StreakOverSpeedCurrentDistanceKm": 61.5,
                     *         "StreakOverSpeedCurrentFromDate": "2026-01-14T07:05:00",
                     *         "StreakOverSpeedCurrentToDate": "2026-01-17T18:22:05",
                     *         "StreakOverSpeedIsActive": true,
                     *         "StreakPhoneUsageBest": 12,
                     *         "StreakPhoneUsageBestDurationSec": 14400,
                     *         "StreakPhoneUsageBestDistanceKm": 210.5,
                     *         "StreakPhoneUsageBestFromDate": "2025-12-01T07:10:00",
                     *         "StreakPhoneUsageBestToDate": "2025-12-11T18:42:00",
                     *         "StreakPhoneUsageCurrentStreak": 4,
                     *         "StreakPhoneUsageCurrentDurationSec": 4800,
                     *         "StreakPhoneUsageCurrentDistanceKm": 61.5,
                     *         "StreakPhoneUsageCurrentFromDate": "2026-01-14T07:05:00",
                     *         "StreakPhoneUsageCurrentToDate": "2026-01-17T18:22:05",
                     *         "StreakPhoneUsageIsActive": true
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The series. */
                        Result?: components["schemas"]["Streaks"] | null;
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
                 * @description Users; the parameter is repeated. Its name is inferred.
                 * @example [
                 *       "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3"
                 *     ]
                 */
                deviceToken?: string[];
                /**
                 * @description A user group. The name is inferred.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceID?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series of each user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "StreakPhoneUsageCurrentToDate": "2026-01-17T18:22:05",
                     *           "StreakPhoneUsageIsActive": true
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The series of each user. */
                        Result?: components["schemas"]["Streaks"][] | null;
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
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The heartbeat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "Heartbeat Date": "2026-01-05T08:30:00.1234567",
                     *         "WiFi Enabled": true,
                     *         "GPS Enabled": true,
                     *         "Mobile Data Enabled": false,
                     *         "Latitude": 51.5,
                     *         "Longitude": -0.12,
                     *         "Extended Data": {
                     *           "Application": "1.2.3 com.example.drive",
                     *           "Device Model": "Sample phone",
                     *           "Device OS Version": "17.1",
                     *           "SDK Version": "6.0.0",
                     *           "GPS Permission Granted": "Always",
                     *           "Low Power Mode": "false",
                     *           "JailBreak (iOS)": "0",
                     *           "Motion & Fitness Permission Granted (iOS)": "YES"
                     *         }
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                /**
                 * @example [
                 *       "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3"
                 *     ]
                 */
                "application/json": string[];
            };
        };
        responses: {
            /** @description The heartbeats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "Heartbeat Date": "2026-01-05T08:30:00.1234567",
                     *           "WiFi Enabled": true,
                     *           "GPS Enabled": true,
                     *           "Mobile Data Enabled": false
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["EndDate"];
                /**
                 * @description `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
                 * @example Driver
                 */
                TransportType: components["parameters"]["TransportType"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, without the identity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "MileageKm": 120.5,
                     *           "MileageMile": 74.88,
                     *           "TripsCount": 9,
                     *           "DriverTripsCount": 7,
                     *           "OtherTripsCount": 2,
                     *           "MaxSpeedKmh": 118.2,
                     *           "MaxSpeedMileh": 73.45,
                     *           "AverageSpeedKmh": 46.1,
                     *           "AverageSpeedMileh": 28.65,
                     *           "TotalSpeedingKm": 3.4,
                     *           "TotalSpeedingMile": 2.11,
                     *           "AccelerationsCount": 4,
                     *           "BrakingsCount": 6,
                     *           "CorneringsCount": 1,
                     *           "PhoneUsageDurationMin": 5.5,
                     *           "PhoneUsageMileageKm": 2.5,
                     *           "PhoneUsageMileageMile": 1.55,
                     *           "PhoneUsageSpeedingDurationMin": 0.5,
                     *           "PhoneUsageSpeedingMileageKm": 0.25,
                     *           "PhoneUsageSpeedingMileageMile": 0.16,
                     *           "DrivingTime": 184.2,
                     *           "NightDrivingTime": 12.4,
                     *           "DayDrivingTime": 120.8,
                     *           "RushHoursDrivingTime": 51,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The figures, without the identity. */
                        Result?: components["schemas"]["IndicatorStatistics"] | components["schemas"]["IndicatorStatistics"][] | null;
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
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["DailyEndDate"];
                /**
                 * @description `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
                 * @example Driver
                 */
                TransportType: components["parameters"]["TransportType"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of figures for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "MileageKm": 120.5,
                     *           "MileageMile": 74.88,
                     *           "TripsCount": 9,
                     *           "DriverTripsCount": 7,
                     *           "OtherTripsCount": 2,
                     *           "MaxSpeedKmh": 118.2,
                     *           "MaxSpeedMileh": 73.45,
                     *           "AverageSpeedKmh": 46.1,
                     *           "AverageSpeedMileh": 28.65,
                     *           "TotalSpeedingKm": 3.4,
                     *           "TotalSpeedingMile": 2.11,
                     *           "AccelerationsCount": 4,
                     *           "BrakingsCount": 6,
                     *           "CorneringsCount": 1,
                     *           "PhoneUsageDurationMin": 5.5,
                     *           "PhoneUsageMileageKm": 2.5,
                     *           "PhoneUsageMileageMile": 1.55,
                     *           "PhoneUsageSpeedingDurationMin": 0.5,
                     *           "PhoneUsageSpeedingMileageKm": 0.25,
                     *           "PhoneUsageSpeedingMileageMile": 0.16,
                     *           "DrivingTime": 184.2,
                     *           "NightDrivingTime": 12.4,
                     *           "DayDrivingTime": 120.8,
                     *           "RushHoursDrivingTime": 51,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100,
                     *           "ReportDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of figures for each day. */
                        Result?: components["schemas"]["DailyIndicatorStatistics"][] | null;
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
            /** @description The dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "LatestTripDate": "2026-01-17T18:22:05+01:00",
                     *           "LatestScoringDate": "2026-01-18T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The dates. */
                        Result?: components["schemas"]["LatestDates"] | components["schemas"]["LatestDates"][] | null;
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
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["EndDate"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "AccelerationScore": 88.5,
                     *           "BrakingScore": 91,
                     *           "SpeedingScore": 76.25,
                     *           "PhoneUsageScore": 95,
                     *           "CorneringScore": 99.5,
                     *           "SafetyScore": 87.75,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The scores. */
                        Result?: components["schemas"]["SafetyScores"] | components["schemas"]["SafetyScores"][] | null;
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
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["DailyEndDate"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of scores for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "AccelerationScore": 88.5,
                     *           "BrakingScore": 91,
                     *           "SpeedingScore": 76.25,
                     *           "PhoneUsageScore": 95,
                     *           "CorneringScore": 99.5,
                     *           "SafetyScore": 87.75,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100,
                     *           "CalcDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of scores for each day. */
                        Result?: components["schemas"]["DailySafetyScores"][] | null;
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
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`.
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
            /** @description The scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "EcoScoreFuel": 81.5,
                     *           "EcoScoreTyres": 77,
                     *           "EcoScoreBrakes": 84,
                     *           "EcoScoreDepreciation": 79.25,
                     *           "EcoScore": 80.4,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The scores. */
                        Result?: components["schemas"]["EcoScores"] | components["schemas"]["EcoScores"][] | null;
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
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
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
            /** @description A set of scores for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "EcoScoreFuel": 81.5,
                     *           "EcoScoreTyres": 77,
                     *           "EcoScoreBrakes": 84,
                     *           "EcoScoreDepreciation": 79.25,
                     *           "EcoScore": 80.4,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100,
                     *           "CalcDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of scores for each day. */
                        Result?: components["schemas"]["DailyEcoScores"][] | null;
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
            /** @description The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "StreakPhoneUsageCurrentToDate": "2026-01-17T18:22:05",
                     *           "StreakPhoneUsageIsActive": true
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The series. */
                        Result?: components["schemas"]["Streaks"] | components["schemas"]["Streaks"][] | null;
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
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
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
            /** @description The figures. One first-party model has `AccelerationCount`, `BrakingCount` and `CorneringCount` in the singular. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "MileageKm": 120.5,
                     *         "MileageMile": 74.88,
                     *         "TripsCount": 9,
                     *         "DriverTripsCount": 7,
                     *         "PermissionsLevel": 100,
                     *         "TrustLevel": 100
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The figures. One first-party model has `AccelerationCount`, `BrakingCount` and `CorneringCount` in the singular. */
                        Result?: components["schemas"]["IndicatorStatistics"] | null;
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
            /** @description The dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "LatestTrackDate": "2026-01-17T18:22:05",
                     *         "LatestScoringDate": "2026-01-18T00:00:00",
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The dates. */
                        Result?: components["schemas"]["LatestDatesV1"] | null;
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
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
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
            /** @description The scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "AccelerationScore": 88.5,
                     *         "BrakingScore": 91,
                     *         "SpeedingScore": 76.25,
                     *         "PhoneUsageScore": 95,
                     *         "CorneringScore": 99.5,
                     *         "SafetyScore": 87.75,
                     *         "PermissionsLevel": 100,
                     *         "TrustLevel": 100
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The scores. */
                        Result?: components["schemas"]["SafetyScores"] | null;
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
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
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
            /** @description A set of scores for each day. One first-party model reads them as whole numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "AccelerationScore": 88.5,
                     *           "BrakingScore": 91,
                     *           "SpeedingScore": 76.25,
                     *           "PhoneUsageScore": 95,
                     *           "SafetyScore": 87.75,
                     *           "TrustLevel": 100,
                     *           "CalcDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of scores for each day. One first-party model reads them as whole numbers. */
                        Result?: components["schemas"]["DailySafetyScores"][] | null;
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
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
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
            /** @description The scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "EcoScoreFuel": 81.5,
                     *         "EcoScoreTyres": 77,
                     *         "EcoScoreBrakes": 84,
                     *         "EcoScoreDepreciation": 79.25,
                     *         "EcoScore": 80.4,
                     *         "PermissionsLevel": 100,
                     *         "TrustLevel": 100
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The scores. */
                        Result?: components["schemas"]["EcoScores"] | null;
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
            /** @description The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "",
                     *         "AppId": "",
                     *         "CompanyId": "",
                     *         "StreakPhoneUsageCurrentToDate": "2026-01-17T18:22:05",
                     *         "StreakPhoneUsageIsActive": true
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The series. */
                        Result?: components["schemas"]["Streaks"] | null;
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
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserId: components["parameters"]["UserId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["EndDate"];
                /**
                 * @description `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
                 * @example Driver
                 */
                TransportType: components["parameters"]["TransportType"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An array with the figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "MileageKm": 120.5,
                     *           "MileageMile": 74.88,
                     *           "TripsCount": 9,
                     *           "DriverTripsCount": 7,
                     *           "OtherTripsCount": 2,
                     *           "MaxSpeedKmh": 118.2,
                     *           "MaxSpeedMileh": 73.45,
                     *           "AverageSpeedKmh": 46.1,
                     *           "AverageSpeedMileh": 28.65,
                     *           "TotalSpeedingKm": 3.4,
                     *           "TotalSpeedingMile": 2.11,
                     *           "AccelerationsCount": 4,
                     *           "BrakingsCount": 6,
                     *           "CorneringsCount": 1,
                     *           "PhoneUsageDurationMin": 5.5,
                     *           "PhoneUsageMileageKm": 2.5,
                     *           "PhoneUsageMileageMile": 1.55,
                     *           "PhoneUsageSpeedingDurationMin": 0.5,
                     *           "PhoneUsageSpeedingMileageKm": 0.25,
                     *           "PhoneUsageSpeedingMileageMile": 0.16,
                     *           "DrivingTime": 184.2,
                     *           "NightDrivingTime": 12.4,
                     *           "DayDrivingTime": 120.8,
                     *           "RushHoursDrivingTime": 51,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description An array with the figures. */
                        Result?: components["schemas"]["UserStatistics"][] | null;
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
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserId: components["parameters"]["UserId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["DailyEndDate"];
                /**
                 * @description `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
                 * @example Driver
                 */
                TransportType: components["parameters"]["TransportType"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of figures for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "MileageKm": 120.5,
                     *           "MileageMile": 74.88,
                     *           "TripsCount": 9,
                     *           "DriverTripsCount": 7,
                     *           "OtherTripsCount": 2,
                     *           "MaxSpeedKmh": 118.2,
                     *           "MaxSpeedMileh": 73.45,
                     *           "AverageSpeedKmh": 46.1,
                     *           "AverageSpeedMileh": 28.65,
                     *           "TotalSpeedingKm": 3.4,
                     *           "TotalSpeedingMile": 2.11,
                     *           "AccelerationsCount": 4,
                     *           "BrakingsCount": 6,
                     *           "CorneringsCount": 1,
                     *           "PhoneUsageDurationMin": 5.5,
                     *           "PhoneUsageMileageKm": 2.5,
                     *           "PhoneUsageMileageMile": 1.55,
                     *           "PhoneUsageSpeedingDurationMin": 0.5,
                     *           "PhoneUsageSpeedingMileageKm": 0.25,
                     *           "PhoneUsageSpeedingMileageMile": 0.16,
                     *           "DrivingTime": 184.2,
                     *           "NightDrivingTime": 12.4,
                     *           "DayDrivingTime": 120.8,
                     *           "RushHoursDrivingTime": 51,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100,
                     *           "ReportDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of figures for each day. */
                        Result?: components["schemas"]["DailyUserStatistics"][] | null;
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
                 * @description The user's DeviceToken. Left out: all users under the credentials.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserId?: components["parameters"]["OptionalUserId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "LatestTripDate": "2026-01-17T18:22:05+01:00",
                     *           "LatestScoringDate": "2026-01-18T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The dates. */
                        Result?: components["schemas"]["UserLatestDates"][] | null;
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
                 * @description The user's DeviceToken. Left out: all users under the credentials.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserId?: components["parameters"]["OptionalUserId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate?: string;
                /**
                 * @description Last day, `YYYY-MM-DD`.
                 * @example 2026-01-18
                 */
                EndDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UniqueTagsCount": 2,
                     *         "UniqueTagsList": [
                     *           "Business",
                     *           "Private"
                     *         ]
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The tags. */
                        Result?: components["schemas"]["UniqueTags"] | null;
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
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserId: components["parameters"]["UserId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["EndDate"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An array with the scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "AccelerationScore": 88.5,
                     *           "BrakingScore": 91,
                     *           "SpeedingScore": 76.25,
                     *           "PhoneUsageScore": 95,
                     *           "CorneringScore": 99.5,
                     *           "SafetyScore": 87.75,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description An array with the scores. */
                        Result?: components["schemas"]["UserSafetyScores"][] | null;
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
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserId: components["parameters"]["UserId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["DailyEndDate"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of scores for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "AccelerationScore": 88.5,
                     *           "BrakingScore": 91,
                     *           "SpeedingScore": 76.25,
                     *           "PhoneUsageScore": 95,
                     *           "CorneringScore": 99.5,
                     *           "SafetyScore": 87.75,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100,
                     *           "CalcDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of scores for each day. */
                        Result?: components["schemas"]["DailyUserSafetyScores"][] | null;
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
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserId: components["parameters"]["UserId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`.
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
            /** @description An array with the scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "EcoScoreFuel": 81.5,
                     *           "EcoScoreTyres": 77,
                     *           "EcoScoreBrakes": 84,
                     *           "EcoScoreDepreciation": 79.25,
                     *           "EcoScore": 80.4,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description An array with the scores. */
                        Result?: components["schemas"]["UserEcoScores"][] | null;
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
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserId: components["parameters"]["UserId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. The vendor's own clients ask for at most 14 days at once; 30 is the limit that its older page gives.
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
            /** @description A set of scores for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "EcoScoreFuel": 81.5,
                     *           "EcoScoreTyres": 77,
                     *           "EcoScoreBrakes": 84,
                     *           "EcoScoreDepreciation": 79.25,
                     *           "EcoScore": 80.4,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100,
                     *           "CalcDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A set of scores for each day. */
                        Result?: components["schemas"]["DailyUserEcoScores"][] | null;
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
                 * @description The user's DeviceToken.
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
            /** @description The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "",
                     *           "AppId": "",
                     *           "CompanyId": "",
                     *           "StreakPhoneUsageCurrentToDate": "2026-01-17T18:22:05",
                     *           "StreakPhoneUsageIsActive": true
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The series. */
                        Result?: components["schemas"]["Streaks"][] | null;
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
                 * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ConsolidatedCompanyId"];
                /**
                 * @description All users of an application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ConsolidatedAppId"];
                /**
                 * @description All users of a user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ConsolidatedInstanceId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`.
                 * @example 2026-01-18
                 */
                EndDate: components["parameters"]["EndDate"];
                /**
                 * @description `Driver` counts the trips as a driver, `All` every trip. Required; without it figures may silently be wrong.
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
            /** @description One set of figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *         "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *         "MileageKm": 120.5,
                     *         "MileageMile": 74.88,
                     *         "TripsCount": 9,
                     *         "DriverTripsCount": 7,
                     *         "OtherTripsCount": 2,
                     *         "MaxSpeedKmh": 118.2,
                     *         "MaxSpeedMileh": 73.45,
                     *         "AverageSpeedKmh": 46.1,
                     *         "AverageSpeedMileh": 28.65,
                     *         "TotalSpeedingKm": 3.4,
                     *         "TotalSpeedingMile": 2.11,
                     *         "AccelerationsCount": 4,
                     *         "BrakingsCount": 6,
                     *         "CorneringsCount": 1,
                     *         "PhoneUsageDurationMin": 5.5,
                     *         "PhoneUsageMileageKm": 2.5,
                     *         "PhoneUsageMileageMile": 1.55,
                     *         "PhoneUsageSpeedingDurationMin": 0.5,
                     *         "PhoneUsageSpeedingMileageKm": 0.25,
                     *         "PhoneUsageSpeedingMileageMile": 0.16,
                     *         "DrivingTime": 184.2,
                     *         "NightDrivingTime": 12.4,
                     *         "DayDrivingTime": 120.8,
                     *         "RushHoursDrivingTime": 51,
                     *         "PermissionsLevel": 100,
                     *         "TrustLevel": 100,
                     *         "TotalRegisteredUsers": 120,
                     *         "ActiveUsers": 97
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set of figures. */
                        Result?: components["schemas"]["ConsolidatedStatistics"] | null;
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
                 * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ConsolidatedCompanyId"];
                /**
                 * @description All users of an application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ConsolidatedAppId"];
                /**
                 * @description All users of a user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ConsolidatedInstanceId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`.
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
            /** @description One set of scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *         "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *         "SafetyScore": 87.75,
                     *         "PermissionsLevel": 100,
                     *         "TrustLevel": 100
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set of scores. */
                        Result?: components["schemas"]["ConsolidatedSafetyScores"] | null;
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
                 * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ConsolidatedCompanyId"];
                /**
                 * @description All users of an application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ConsolidatedAppId"];
                /**
                 * @description All users of a user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ConsolidatedInstanceId"];
                /**
                 * @description First day, `YYYY-MM-DD`.
                 * @example 2026-01-05
                 */
                StartDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`.
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
            /** @description One set of scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *         "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *         "PermissionsLevel": 100,
                     *         "TrustLevel": 100
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set of scores. */
                        Result?: components["schemas"]["ConsolidatedEcoScores"] | null;
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
                 * @description The user's DeviceToken. Left out: all users under the credentials.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                UserId?: components["parameters"]["OptionalUserId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "LatestTripDate": "2026-01-17T18:22:05+01:00",
                     *           "LatestScoringDate": "2026-01-18T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The dates. */
                        Result?: components["schemas"]["UserLatestDates"][] | null;
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
                 * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ConsolidatedCompanyId"];
                /**
                 * @description All users of an application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ConsolidatedAppId"];
                /**
                 * @description All users of a user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ConsolidatedInstanceId"];
                /**
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
                 * @example 2026-01-18T23:59:59
                 */
                EndDate: components["parameters"]["EndTime"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *         "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *         "MileageKm": 120.5,
                     *         "TotalRegisteredUsers": 120,
                     *         "ActiveUsers": 97
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set. */
                        Result?: components["schemas"]["ConsolidatedStatistics"] | null;
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
                 * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ConsolidatedCompanyId"];
                /**
                 * @description All users of an application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ConsolidatedAppId"];
                /**
                 * @description All users of a user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ConsolidatedInstanceId"];
                /**
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
                 * @example 2026-01-18T23:59:59
                 */
                EndDate: components["parameters"]["EndTime"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One set for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "MileageKm": 120.5,
                     *           "MileageMile": 74.88,
                     *           "TripsCount": 9,
                     *           "DriverTripsCount": 7,
                     *           "OtherTripsCount": 2,
                     *           "MaxSpeedKmh": 118.2,
                     *           "MaxSpeedMileh": 73.45,
                     *           "AverageSpeedKmh": 46.1,
                     *           "AverageSpeedMileh": 28.65,
                     *           "TotalSpeedingKm": 3.4,
                     *           "TotalSpeedingMile": 2.11,
                     *           "AccelerationsCount": 4,
                     *           "BrakingsCount": 6,
                     *           "CorneringsCount": 1,
                     *           "PhoneUsageDurationMin": 5.5,
                     *           "PhoneUsageMileageKm": 2.5,
                     *           "PhoneUsageMileageMile": 1.55,
                     *           "PhoneUsageSpeedingDurationMin": 0.5,
                     *           "PhoneUsageSpeedingMileageKm": 0.25,
                     *           "PhoneUsageSpeedingMileageMile": 0.16,
                     *           "DrivingTime": 184.2,
                     *           "NightDrivingTime": 12.4,
                     *           "DayDrivingTime": 120.8,
                     *           "RushHoursDrivingTime": 51,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100,
                     *           "RegisteredUsers": 120,
                     *           "ActiveUsers": 41,
                     *           "ReportDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set for each day. */
                        Result?: components["schemas"]["DailyConsolidatedStatistics"][] | null;
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
                 * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ConsolidatedCompanyId"];
                /**
                 * @description All users of an application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ConsolidatedAppId"];
                /**
                 * @description All users of a user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ConsolidatedInstanceId"];
                /**
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
                 * @example 2026-01-18T23:59:59
                 */
                EndDate: components["parameters"]["EndTime"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *         "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *         "SafetyScore": 87.75,
                     *         "PermissionsLevel": 100,
                     *         "TrustLevel": 100
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set. */
                        Result?: components["schemas"]["ConsolidatedSafetyScores"] | null;
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
                 * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ConsolidatedCompanyId"];
                /**
                 * @description All users of an application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ConsolidatedAppId"];
                /**
                 * @description All users of a user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ConsolidatedInstanceId"];
                /**
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
                 * @example 2026-01-18T23:59:59
                 */
                EndDate: components["parameters"]["EndTime"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One set for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "AccelerationScore": 88.5,
                     *           "BrakingScore": 91,
                     *           "SpeedingScore": 76.25,
                     *           "PhoneUsageScore": 95,
                     *           "CorneringScore": 99.5,
                     *           "SafetyScore": 87.75,
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100,
                     *           "ReportDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set for each day. */
                        Result?: components["schemas"]["DailyConsolidatedSafetyScores"][] | null;
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
                 * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ConsolidatedCompanyId"];
                /**
                 * @description All users of an application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ConsolidatedAppId"];
                /**
                 * @description All users of a user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ConsolidatedInstanceId"];
                /**
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
                 * @example 2026-01-18T23:59:59
                 */
                EndDate: components["parameters"]["EndTime"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *         "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *         "PermissionsLevel": 100,
                     *         "TrustLevel": 100
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set. */
                        Result?: components["schemas"]["ConsolidatedEcoScores"] | null;
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
                 * @description All users of a company. Exactly one of `CompanyId`, `AppId` and `InstanceId` is needed.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId?: components["parameters"]["ConsolidatedCompanyId"];
                /**
                 * @description All users of an application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId?: components["parameters"]["ConsolidatedAppId"];
                /**
                 * @description All users of a user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: components["parameters"]["ConsolidatedInstanceId"];
                /**
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` without a zone, as first-party clients send it.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: components["parameters"]["StartTime"];
                /**
                 * @description End, in the form of `StartDate`.
                 * @example 2026-01-18T23:59:59
                 */
                EndDate: components["parameters"]["EndTime"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                Tag?: components["parameters"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One set for each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *           "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *           "PermissionsLevel": 100,
                     *           "TrustLevel": 100
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description One set for each day. */
                        Result?: components["schemas"]["DailyConsolidatedEcoScores"][] | null;
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
                /**
                 * @example {
                 *       "Identifiers": {
                 *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3"
                 *       },
                 *       "StartDate": "2026-01-17T00:00:00",
                 *       "EndDate": "2026-01-18T00:00:00",
                 *       "IncludeDetails": true,
                 *       "IncludeStatistics": true,
                 *       "IncludeScores": true,
                 *       "IncludeRelated": false,
                 *       "Locale": "EN",
                 *       "UnitSystem": "Si",
                 *       "SortBy": "StartDateUtc_Desc",
                 *       "Paging": {
                 *         "Page": 1,
                 *         "Count": 50,
                 *         "IncludePagingInfo": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ListTripsRequest"];
            };
        };
        responses: {
            /** @description A page of trips. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Trips": [
                     *           {
                     *             "Id": "6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3",
                     *             "DateUpdated": "2026-01-17T18:30:00+00:00",
                     *             "Identifiers": {
                     *               "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *               "ApplicationId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *               "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *               "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *               "ClientId": "driver-42"
                     *             },
                     *             "Data": {
                     *               "StartDate": "2026-01-17T17:48:12+01:00",
                     *               "EndDate": "2026-01-17T18:22:05+01:00",
                     *               "UnitSystem": "Si",
                     *               "Addresses": {
                     *                 "Start": {
                     *                   "Full": "Unter den Linden, Berlin, Germany",
                     *                   "Parts": {
                     *                     "CountryCode": "DEU",
                     *                     "Country": "Germany",
                     *                     "State": "Berlin",
                     *                     "City": "Berlin",
                     *                     "Street": "Unter den Linden"
                     *                   },
                     *                   "Latitude": 52.517,
                     *                   "Longitude": 13.389
                     *                 },
                     *                 "End": {
                     *                   "Full": "Unter den Linden, Berlin, Germany",
                     *                   "Parts": {
                     *                     "CountryCode": "DEU",
                     *                     "Country": "Germany",
                     *                     "State": "Berlin",
                     *                     "City": "Berlin",
                     *                     "Street": "Unter den Linden"
                     *                   },
                     *                   "Latitude": 52.517,
                     *                   "Longitude": 13.389
                     *                 }
                     *               },
                     *               "TransportType": {
                     *                 "Current": "OriginalDriver",
                     *                 "ConfirmNeeded": false,
                     *                 "IsChanged": false
                     *               },
                     *               "Tags": [],
                     *               "IncomingTrackToken": "7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4"
                     *             },
                     *             "Statistics": {
                     *               "Mileage": 21.4,
                     *               "DurationMinutes": 33.9,
                     *               "AccelerationsCount": 1,
                     *               "BrakingsCount": 2,
                     *               "CorneringsCount": 0,
                     *               "TotalSpeedingMileage": 1.2,
                     *               "MidSpeedingMileage": 0.9,
                     *               "HighSpeedingMileage": 0.3,
                     *               "PhoneUsageDurationMinutes": 1.5,
                     *               "PhoneUsageMileage": 0.6,
                     *               "PhoneUsageWithSpeedingDurationMinutes": 0.2,
                     *               "PhoneUsageWithSpeedingMileage": 0.1,
                     *               "DayHours": 20.5,
                     *               "RushHours": 13.4,
                     *               "NightHours": 0,
                     *               "AverageSpeed": 37.9,
                     *               "MaxSpeed": 92.3
                     *             },
                     *             "Scores": {
                     *               "Safety": 88,
                     *               "Acceleration": 90,
                     *               "Braking": 85,
                     *               "Cornering": 100,
                     *               "Speeding": 79,
                     *               "PhoneUsage": 93,
                     *               "Eco": 81,
                     *               "EcoBrakes": 84,
                     *               "EcoDepreciation": 79,
                     *               "EcoFuel": 81.5,
                     *               "EcoTyres": 77
                     *             }
                     *           }
                     *         ],
                     *         "PagingInfo": {
                     *           "HasPreviousPage": false,
                     *           "HasNextPage": false,
                     *           "TotalItems": 1,
                     *           "TotalPages": 1,
                     *           "CurrentPage": 1
                     *         }
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A page of trips. */
                        Result?: components["schemas"]["TripPage"] | null;
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
                 * @description The trip.
                 * @example 6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3
                 */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Identifiers": {
                 *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3"
                 *       },
                 *       "IncludeDetails": true,
                 *       "IncludeStatistics": true,
                 *       "IncludeScores": true,
                 *       "IncludeRelated": false,
                 *       "Locale": "EN",
                 *       "UnitSystem": "Si",
                 *       "IncludeWaypoints": true,
                 *       "IncludeEvents": true
                 *     }
                 */
                "application/json": components["schemas"]["GetTripRequest"];
            };
        };
        responses: {
            /** @description The trip. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Trip": {
                     *           "Id": "6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3",
                     *           "DateUpdated": "2026-01-17T18:30:00+00:00",
                     *           "Identifiers": {
                     *             "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *             "ApplicationId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *             "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *             "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *             "ClientId": "driver-42"
                     *           },
                     *           "Data": {
                     *             "StartDate": "2026-01-17T17:48:12+01:00",
                     *             "EndDate": "2026-01-17T18:22:05+01:00",
                     *             "UnitSystem": "Si",
                     *             "Addresses": {
                     *               "Start": {
                     *                 "Full": "Unter den Linden, Berlin, Germany",
                     *                 "Parts": {
                     *                   "CountryCode": "DEU",
                     *                   "Country": "Germany",
                     *                   "State": "Berlin",
                     *                   "City": "Berlin",
                     *                   "Street": "Unter den Linden"
                     *                 },
                     *                 "Latitude": 52.517,
                     *                 "Longitude": 13.389
                     *               },
                     *               "End": {
                     *                 "Full": "Unter den Linden, Berlin, Germany",
                     *                 "Parts": {
                     *                   "CountryCode": "DEU",
                     *                   "Country": "Germany",
                     *                   "State": "Berlin",
                     *                   "City": "Berlin",
                     *                   "Street": "Unter den Linden"
                     *                 },
                     *                 "Latitude": 52.517,
                     *                 "Longitude": 13.389
                     *               }
                     *             },
                     *             "TransportType": {
                     *               "Current": "OriginalDriver",
                     *               "ConfirmNeeded": false,
                     *               "IsChanged": false
                     *             },
                     *             "Tags": [],
                     *             "IncomingTrackToken": "7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4"
                     *           },
                     *           "Statistics": {
                     *             "Mileage": 21.4,
                     *             "DurationMinutes": 33.9,
                     *             "AccelerationsCount": 1,
                     *             "BrakingsCount": 2,
                     *             "AverageSpeed": 37.9,
                     *             "MaxSpeed": 92.3
                     *           },
                     *           "Scores": {
                     *             "Safety": 88,
                     *             "Acceleration": 90,
                     *             "Braking": 85,
                     *             "Cornering": 100,
                     *             "EcoFuel": 81.5,
                     *             "EcoTyres": 77
                     *           },
                     *           "Waypoints": [
                     *             {
                     *               "Index": 0,
                     *               "SecSinceStart": 0,
                     *               "PointDateUnixMilliseconds": 1768668492000,
                     *               "Lat": 52.517,
                     *               "Long": 13.389,
                     *               "Speed": 48.2,
                     *               "SpeedLimit": 50,
                     *               "Speeding": "norm",
                     *               "PhoneUsage": false
                     *             }
                     *           ],
                     *           "Events": [
                     *             {
                     *               "Id": "",
                     *               "Type": "Acceleration",
                     *               "Date": "2026-01-17T17:59:03+01:00",
                     *               "Lat": 52.51,
                     *               "Long": 13.4,
                     *               "Value": 3.1
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The trip. */
                        Result?: components["schemas"]["TripDetails"] | null;
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
                 * @description The trip.
                 * @example 6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3
                 */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Identifiers": {
                 *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3"
                 *       },
                 *       "IncludeDetails": true,
                 *       "IncludeStatistics": true,
                 *       "IncludeScores": true,
                 *       "IncludeRelated": false,
                 *       "Locale": "EN",
                 *       "UnitSystem": "Si",
                 *       "IncludeWaypoints": true,
                 *       "IncludeEvents": true
                 *     }
                 */
                "application/json": components["schemas"]["GetTripRequest"];
            };
        };
        responses: {
            /** @description Points; their wrapper is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {},
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Not documented. */
                        Result?: unknown;
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
                /**
                 * @example {
                 *       "Identifiers": {
                 *         "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3"
                 *       },
                 *       "StartDate": "2026-01-17T00:00:00",
                 *       "EndDate": "2026-01-18T00:00:00",
                 *       "IncludeDetails": true,
                 *       "IncludeStatistics": true,
                 *       "IncludeScores": true,
                 *       "IncludeRelated": false,
                 *       "Locale": "EN",
                 *       "UnitSystem": "Si",
                 *       "SortBy": "StartDateUtc_Desc",
                 *       "Paging": {
                 *         "Page": 1,
                 *         "Count": 50,
                 *         "IncludePagingInfo": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ListTripsRequest"];
            };
        };
        responses: {
            /** @description Trips; their form is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {},
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Not documented. */
                        Result?: unknown;
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
                /**
                 * @example {
                 *       "StartDate": "2026-01-17T00:00:00",
                 *       "EndDate": "2026-01-18T00:00:00",
                 *       "IncludeDetails": true,
                 *       "IncludeStatistics": true,
                 *       "IncludeScores": true,
                 *       "IncludeRelated": false,
                 *       "Locale": "EN",
                 *       "UnitSystem": "Si",
                 *       "SortBy": "StartDateUtc_Desc",
                 *       "Paging": {
                 *         "Page": 1,
                 *         "Count": 50,
                 *         "IncludePagingInfo": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ListUserTripsRequest"];
            };
        };
        responses: {
            /** @description A page of trips. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Trips": [
                     *           {
                     *             "Id": "6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3",
                     *             "DateUpdated": "2026-01-17T18:30:00+00:00",
                     *             "Identifiers": {
                     *               "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *               "ApplicationId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *               "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *               "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *               "ClientId": "driver-42"
                     *             },
                     *             "Data": {
                     *               "StartDate": "2026-01-17T17:48:12+01:00",
                     *               "EndDate": "2026-01-17T18:22:05+01:00",
                     *               "UnitSystem": "Si",
                     *               "Addresses": {
                     *                 "Start": {
                     *                   "Full": "Unter den Linden, Berlin, Germany",
                     *                   "Parts": {
                     *                     "CountryCode": "DEU",
                     *                     "Country": "Germany",
                     *                     "State": "Berlin",
                     *                     "City": "Berlin",
                     *                     "Street": "Unter den Linden"
                     *                   },
                     *                   "Latitude": 52.517,
                     *                   "Longitude": 13.389
                     *                 },
                     *                 "End": {
                     *                   "Full": "Unter den Linden, Berlin, Germany",
                     *                   "Parts": {
                     *                     "CountryCode": "DEU",
                     *                     "Country": "Germany",
                     *                     "State": "Berlin",
                     *                     "City": "Berlin",
                     *                     "Street": "Unter den Linden"
                     *                   },
                     *                   "Latitude": 52.517,
                     *                   "Longitude": 13.389
                     *                 }
                     *               },
                     *               "TransportType": {
                     *                 "Current": "OriginalDriver",
                     *                 "ConfirmNeeded": false,
                     *                 "IsChanged": false
                     *               },
                     *               "Tags": [],
                     *               "IncomingTrackToken": "7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4"
                     *             },
                     *             "Statistics": {
                     *               "Mileage": 21.4,
                     *               "DurationMinutes": 33.9,
                     *               "AccelerationsCount": 1,
                     *               "BrakingsCount": 2,
                     *               "AverageSpeed": 37.9,
                     *               "MaxSpeed": 92.3
                     *             },
                     *             "Scores": {
                     *               "Safety": 88,
                     *               "Acceleration": 90,
                     *               "Braking": 85,
                     *               "Cornering": 100,
                     *               "EcoFuel": 81.5,
                     *               "EcoTyres": 77
                     *             }
                     *           }
                     *         ],
                     *         "PagingInfo": {
                     *           "HasPreviousPage": false,
                     *           "HasNextPage": false,
                     *           "TotalItems": 1,
                     *           "TotalPages": 1,
                     *           "CurrentPage": 1
                     *         }
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A page of trips. */
                        Result?: components["schemas"]["TripPage"] | null;
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
                 * @description The trip.
                 * @example 6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3
                 */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "IncludeDetails": true,
                 *       "IncludeStatistics": true,
                 *       "IncludeScores": true,
                 *       "IncludeRelated": false,
                 *       "Locale": "EN",
                 *       "UnitSystem": "Si",
                 *       "IncludeWaypoints": true,
                 *       "IncludeEvents": true
                 *     }
                 */
                "application/json": components["schemas"]["GetUserTripRequest"];
            };
        };
        responses: {
            /** @description The trip. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Trip": {
                     *           "Id": "6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3",
                     *           "DateUpdated": "2026-01-17T18:30:00+00:00",
                     *           "Identifiers": {
                     *             "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *             "ApplicationId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *             "InstanceId": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *             "UserId": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *             "ClientId": "driver-42"
                     *           },
                     *           "Data": {
                     *             "StartDate": "2026-01-17T17:48:12+01:00",
                     *             "EndDate": "2026-01-17T18:22:05+01:00",
                     *             "UnitSystem": "Si",
                     *             "Addresses": {
                     *               "Start": {
                     *                 "Full": "Unter den Linden, Berlin, Germany",
                     *                 "Parts": {
                     *                   "CountryCode": "DEU",
                     *                   "Country": "Germany",
                     *                   "State": "Berlin",
                     *                   "City": "Berlin",
                     *                   "Street": "Unter den Linden"
                     *                 },
                     *                 "Latitude": 52.517,
                     *                 "Longitude": 13.389
                     *               },
                     *               "End": {
                     *                 "Full": "Unter den Linden, Berlin, Germany",
                     *                 "Parts": {
                     *                   "CountryCode": "DEU",
                     *                   "Country": "Germany",
                     *                   "State": "Berlin",
                     *                   "City": "Berlin",
                     *                   "Street": "Unter den Linden"
                     *                 },
                     *                 "Latitude": 52.517,
                     *                 "Longitude": 13.389
                     *               }
                     *             },
                     *             "TransportType": {
                     *               "Current": "OriginalDriver",
                     *               "ConfirmNeeded": false,
                     *               "IsChanged": false
                     *             },
                     *             "Tags": [],
                     *             "IncomingTrackToken": "7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4"
                     *           },
                     *           "Statistics": {
                     *             "Mileage": 21.4,
                     *             "DurationMinutes": 33.9,
                     *             "AccelerationsCount": 1,
                     *             "BrakingsCount": 2,
                     *             "AverageSpeed": 37.9,
                     *             "MaxSpeed": 92.3
                     *           },
                     *           "Scores": {
                     *             "Safety": 88,
                     *             "Acceleration": 90,
                     *             "Braking": 85,
                     *             "Cornering": 100,
                     *             "EcoFuel": 81.5,
                     *             "EcoTyres": 77
                     *           },
                     *           "Waypoints": [
                     *             {
                     *               "Index": 0,
                     *               "SecSinceStart": 0,
                     *               "PointDateUnixMilliseconds": 1768668492000,
                     *               "Lat": 52.517,
                     *               "Speeding": "norm",
                     *               "PhoneUsage": false
                     *             }
                     *           ],
                     *           "Events": [
                     *             {
                     *               "Id": "",
                     *               "Type": "Acceleration",
                     *               "Date": "2026-01-17T17:59:03+01:00",
                     *               "Lat": 52.51,
                     *               "Long": 13.4,
                     *               "Value": 3.1
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The trip. */
                        Result?: components["schemas"]["TripDetails"] | null;
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
                 * @description The trip.
                 * @example 6e7f8091-a2b3-44c5-96d7-e8f9a0b1c2d3
                 */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "IncludeDetails": true,
                 *       "IncludeStatistics": true,
                 *       "IncludeScores": true,
                 *       "IncludeRelated": false,
                 *       "Locale": "EN",
                 *       "UnitSystem": "Si",
                 *       "IncludeWaypoints": true,
                 *       "IncludeEvents": true
                 *     }
                 */
                "application/json": components["schemas"]["GetUserTripRequest"];
            };
        };
        responses: {
            /** @description Points; their wrapper is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {},
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Not documented. */
                        Result?: unknown;
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
                /**
                 * @example {
                 *       "StartDate": "2026-01-17T00:00:00",
                 *       "EndDate": "2026-01-18T00:00:00",
                 *       "IncludeDetails": true,
                 *       "IncludeStatistics": true,
                 *       "IncludeScores": true,
                 *       "IncludeRelated": false,
                 *       "Locale": "EN",
                 *       "UnitSystem": "Si",
                 *       "SortBy": "StartDateUtc_Desc",
                 *       "Paging": {
                 *         "Page": 1,
                 *         "Count": 50,
                 *         "IncludePagingInfo": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ListUserTripsRequest"];
            };
        };
        responses: {
            /** @description Trips; their form is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {},
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Not documented. */
                        Result?: unknown;
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
                 * @description Begin. Default 1990-01-01.
                 * @example 2026-01-05
                 */
                startDate?: string;
                /**
                 * @description End.
                 * @example 2026-01-18T23:59:59+01:00
                 */
                endDate?: string;
                /**
                 * @description Language of texts and addresses. Default `en`.
                 * @example en
                 */
                lang?: components["parameters"]["Lang"];
                /**
                 * @description From 0. Default 0.
                 * @example 0
                 */
                pageNumber?: number;
                /**
                 * @description Tracks on a page. Default 0: all of them.
                 * @example 20
                 */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Tracks": [
                     *           {
                     *             "TrackToken": "7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4",
                     *             "StartDate": "2026-01-17T17:48:12+01:00",
                     *             "EndDate": "2026-01-17T18:22:05+01:00",
                     *             "AddressStart": "Unter den Linden, Berlin",
                     *             "AddressEnd": "Kastanienallee, Berlin",
                     *             "CityStart": "Berlin",
                     *             "CityFinish": "Berlin",
                     *             "AddressStartParts": {
                     *               "Country": "Germany",
                     *               "CountryCode": "DEU",
                     *               "State": "Berlin",
                     *               "City": "Berlin",
                     *               "Street": "Unter den Linden",
                     *               "PostalCode": "10117"
                     *             },
                     *             "AddressFinishParts": {
                     *               "Country": "Germany",
                     *               "CountryCode": "DEU",
                     *               "State": "Berlin",
                     *               "City": "Berlin",
                     *               "Street": "Unter den Linden",
                     *               "PostalCode": "10117"
                     *             },
                     *             "Status": "Active",
                     *             "Distance": 21.4,
                     *             "Duration": 33.9,
                     *             "AccelerationCount": 1,
                     *             "DecelerationCount": 2,
                     *             "Rating": 4.4,
                     *             "RatingCornering": 4.4,
                     *             "RatingAcceleration": 4.4,
                     *             "RatingBraking": 4.4,
                     *             "RatingSpeeding": 4.4,
                     *             "RatingPhoneUsage": 4.4,
                     *             "RatingTimeOfDay": 4.4,
                     *             "Rating100": 88,
                     *             "RatingCornering100": 88,
                     *             "RatingAcceleration100": 88,
                     *             "RatingBraking100": 88,
                     *             "RatingSpeeding100": 88,
                     *             "RatingPhoneDistraction100": 88,
                     *             "RatingTimeOfDay100": 88,
                     *             "PhoneUsage": 1.5,
                     *             "MidOverSpeedMileage": 0.9,
                     *             "HighOverSpeedMileage": 0.3,
                     *             "EcoScore": 81,
                     *             "EcoScoreFuel": 81.5,
                     *             "EcoScoreTyres": 77,
                     *             "EcoScoreBrakes": 84,
                     *             "EcoScoreDepreciation": 79,
                     *             "OriginChanged": false,
                     *             "TrackOriginCode": "OriginalDriver",
                     *             "ShareType": "NotShared",
                     *             "BeaconId": 0,
                     *             "Tags": []
                     *           }
                     *         ],
                     *         "Code": 200
                     *       }
                     *     }
                     */
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
                 * @description The track.
                 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
                 */
                trackToken: string;
                /**
                 * @description Language of texts and addresses. Default `en`.
                 * @example en
                 */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Track": {
                     *           "StartDate": "2026-01-17T17:48:12+01:00",
                     *           "EndDate": "2026-01-17T18:22:05+01:00",
                     *           "AddressStart": "Unter den Linden, Berlin",
                     *           "AddressEnd": "Kastanienallee, Berlin",
                     *           "CityStart": "Berlin",
                     *           "CityFinish": "Berlin",
                     *           "AddressStartParts": {
                     *             "Country": "Germany",
                     *             "CountryCode": "DEU",
                     *             "State": "Berlin",
                     *             "City": "Berlin",
                     *             "Street": "Unter den Linden",
                     *             "PostalCode": "10117"
                     *           },
                     *           "AddressFinishParts": {
                     *             "Country": "Germany",
                     *             "CountryCode": "DEU",
                     *             "State": "Berlin",
                     *             "City": "Berlin",
                     *             "Street": "Unter den Linden",
                     *             "PostalCode": "10117"
                     *           },
                     *           "Status": "Active",
                     *           "Distance": 21.4,
                     *           "Duration": 33.9,
                     *           "AccelerationCount": 1,
                     *           "DecelerationCount": 2,
                     *           "Rating": 4.4,
                     *           "RatingCornering": 4.4,
                     *           "RatingAcceleration": 4.4,
                     *           "RatingBraking": 4.4,
                     *           "RatingSpeeding": 4.4,
                     *           "RatingPhoneUsage": 4.4,
                     *           "RatingTimeOfDay": 4.4,
                     *           "Rating100": 88,
                     *           "RatingCornering100": 88,
                     *           "RatingAcceleration100": 88,
                     *           "RatingBraking100": 88,
                     *           "RatingSpeeding100": 88,
                     *           "RatingPhoneDistraction100": 88,
                     *           "RatingTimeOfDay100": 88,
                     *           "PhoneUsage": 1.5,
                     *           "MidOverSpeedMileage": 0.9,
                     *           "HighOverSpeedMileage": 0.3,
                     *           "EcoScore": 81,
                     *           "EcoScoreFuel": 81.5,
                     *           "EcoScoreTyres": 77,
                     *           "EcoScoreBrakes": 84,
                     *           "EcoScoreDepreciation": 79,
                     *           "OriginChanged": false,
                     *           "TrackOriginCode": "OriginalDriver",
                     *           "ShareType": "NotShared",
                     *           "BeaconId": 0,
                     *           "Tags": [],
                     *           "Points": [
                     *             {
                     *               "Id": 1,
                     *               "Number": 0,
                     *               "PointDate": "2026-01-17T17:48:12+01:00",
                     *               "Latitude": 52.517,
                     *               "Longitude": 13.389,
                     *               "Speed": 48.24,
                     *               "MidSpeed": 13.4,
                     *               "SpeedLimit": 50,
                     *               "SpeedType": "norm",
                     *               "AlertType": "",
                     *               "AlertValue": 0,
                     *               "Cornering": false,
                     *               "PhoneUsage": false,
                     *               "Course": 85,
                     *               "Height": 34,
                     *               "Lateral": 0,
                     *               "Yaw": 0,
                     *               "TotalMeters": 0
                     *             }
                     *           ]
                     *         },
                     *         "Code": 200
                     *       }
                     *     }
                     */
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "ShortTrackList": [
                     *           {
                     *             "TrackToken": "7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4",
                     *             "DateUpdated": "2026-01-17T18:30:00"
                     *           }
                     *         ],
                     *         "Code": 200
                     *       }
                     *     }
                     */
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
                 * @description Which page. From where pages are counted is not documented.
                 * @example 1
                 */
                Page?: number;
                /**
                 * @description Tracks on a page.
                 * @example 20
                 */
                Count?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "ShortTrackList": [
                     *           {
                     *             "TrackToken": "7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4",
                     *             "DateUpdated": "2026-01-17T18:30:00"
                     *           }
                     *         ],
                     *         "Code": 200
                     *       }
                     *     }
                     */
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
                 * @description The track.
                 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
                 */
                trackToken: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
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
                 * @description The track.
                 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
                 */
                trackToken: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
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
                 * @description The track.
                 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
                 */
                trackToken: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "PointDate": "2026-01-17T17:59:03+01:00",
                 *       "Latitude": 52.51,
                 *       "Longitude": 13.4,
                 *       "EventType": "Acceleration"
                 *     }
                 */
                "application/json": components["schemas"]["WrongEventRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
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
                 * @description The track.
                 * @example 7f8091a2-b3c4-45d6-87e8-f9a0b1c2d3e4
                 */
                trackToken: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "PointDate": "2026-01-17T17:59:03+01:00",
                 *       "Latitude": 52.51,
                 *       "Longitude": 13.4,
                 *       "EventType": "Acceleration",
                 *       "ChangeTypeTo": "Braking"
                 *     }
                 */
                "application/json": components["schemas"]["WrongEventTypeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
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
                 * @description How many of the first.
                 * @example 10
                 */
                UsersCount?: number;
                /**
                 * @description How many around the user.
                 * @example 2
                 */
                RoundUsersCount?: number;
                /**
                 * @description What is compared: 1 acceleration, 2 braking, 3 phone usage, 4 speeding, 5 cornering, 6 overall, 7 distance, 8 trips, 9 driving time.
                 * @example 6
                 */
                ScoringRate?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leaderboard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "UsersNumber": 120,
                     *         "ScoringRate": "Acceleration",
                     *         "Users": [
                     *           {
                     *             "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *             "Nickname": "Ada",
                     *             "FirstName": "Ada",
                     *             "LastName": "Example",
                     *             "Image": "https://images.example/5d6e7f80.png",
                     *             "Value": 88.5,
                     *             "ValuePerc": 0.885,
                     *             "Place": 1,
                     *             "IsCurrentUser": true,
                     *             "Distance": 120.5,
                     *             "Duration": 184.2,
                     *             "Trips": 9
                     *           }
                     *         ]
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The leaderboard. */
                        Result?: components["schemas"]["Leaderboard"] | null;
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
            /** @description The places; `null` where the user does not take part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DeviceToken": "5d6e7f80-9192-4a3b-8c4d-5e6f708192a3",
                     *         "Nickname": "Ada",
                     *         "FirstName": "Ada",
                     *         "LastName": "Example",
                     *         "Image": "https://images.example/5d6e7f80.png",
                     *         "Place": 2,
                     *         "AccelerationPlace": 3,
                     *         "DecelerationPlace": 3,
                     *         "DistractionPlace": 3,
                     *         "SpeedingPlace": 3,
                     *         "TurnPlace": 3,
                     *         "DistancePlace": 3,
                     *         "DurationPlace": 3,
                     *         "TripsPlace": 3,
                     *         "Trips": 9,
                     *         "UsersNumber": 120,
                     *         "AccelerationPerc": 0.9,
                     *         "DecelerationPerc": 0.9,
                     *         "DistractionPerc": 0.9,
                     *         "SpeedingPerc": 0.9,
                     *         "TurnPerc": 0.9,
                     *         "Perc": 0.9,
                     *         "AccelerationScore": 90,
                     *         "DecelerationScore": 90,
                     *         "DistractionScore": 90,
                     *         "SpeedingScore": 90,
                     *         "TurnScore": 90,
                     *         "Score": 90,
                     *         "Distance": 120.5,
                     *         "Duration": 184.2
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The places; `null` where the user does not take part. */
                        Result?: components["schemas"]["LeaderboardPlaces"] | null;
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
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` in local time, without a zone.
                 * @example 2026-01-05T00:00:00
                 */
                DateFrom: string;
                /**
                 * @description End, in the form of `DateFrom`.
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
            /** @description The coins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "TotalCoins": 230
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The coins. */
                        Result?: components["schemas"]["CoinsTotalV1"] | null;
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
            /** @description The limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "DailyLimit": 50
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The limit. */
                        Result?: components["schemas"]["CoinsDailyLimit"] | null;
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
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` in local time, without a zone.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: string;
                /**
                 * @description End, in the form of `StartDate`.
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
            /** @description The coins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "TotalEarnedCoins": 230,
                     *         "AcquiredCoins": 180
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The coins. */
                        Result?: components["schemas"]["CoinsTotal"] | null;
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
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` in local time, without a zone.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: string;
                /**
                 * @description End, in the form of `StartDate`.
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
            /** @description The coins of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "Date": "2026-01-05T00:00:00",
                     *           "DateUpdated": "2026-01-06T02:00:00",
                     *           "LimitReached": false,
                     *           "TotalEarnedCoins": 20,
                     *           "AcquiredCoins": 20
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The coins of each day. */
                        Result?: components["schemas"]["CoinsOfDay"][] | null;
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
                 * @description Begin, `YYYY-MM-DDTHH:mm:ss` in local time, without a zone.
                 * @example 2026-01-05T00:00:00
                 */
                StartDate: string;
                /**
                 * @description End, in the form of `StartDate`.
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
            /** @description The coins of each factor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "CoinCategoryName": "Eco driving",
                     *           "CoinCategoryToken": "EcoDriving",
                     *           "CoinFactor": "EcoScore",
                     *           "CoinFactorToken": "eco-score",
                     *           "CoinsSum": 12
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The coins of each factor. */
                        Result?: components["schemas"]["CoinsOfFactor"][] | null;
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
            /** @description The vehicles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Cars": [
                     *           {
                     *             "Token": "8a9bacbd-cedf-4e0f-9112-233445566778",
                     *             "Name": "Family car",
                     *             "PlateNumber": "B-XY 1234",
                     *             "Vin": "WVWZZZ1JZXW000001",
                     *             "Manufacturer": "Volkswagen",
                     *             "Model": "Golf",
                     *             "Type": "Car",
                     *             "InitialMilage": "12000",
                     *             "ManufacturerId": 11,
                     *             "ModelId": 111,
                     *             "CarYear": 2019
                     *           }
                     *         ]
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The vehicles. */
                        Result?: components["schemas"]["VehicleList"] | null;
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
                /**
                 * @example {
                 *       "Name": "Family car",
                 *       "PlateNumber": "B-XY 1234",
                 *       "Vin": "WVWZZZ1JZXW000001",
                 *       "ManufacturerName": "Volkswagen",
                 *       "ModelName": "Golf",
                 *       "TypeName": "Car",
                 *       "InitialMilage": "12000",
                 *       "ManufacturerId": 11,
                 *       "ModelId": 111,
                 *       "CarYear": 2019,
                 *       "EntityStatus": 1
                 *     }
                 */
                "application/json": components["schemas"]["VehicleRequest"];
            };
        };
        responses: {
            /** @description Added; that the text is the token of the vehicle is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": "8a9bacbd-cedf-4e0f-9112-233445566778",
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Added; that the text is the token of the vehicle is inferred. */
                        Result?: string | null;
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
                 * @description The vehicle.
                 * @example 8a9bacbd-cedf-4e0f-9112-233445566778
                 */
                vehicleToken: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Name": "Family car",
                 *       "PlateNumber": "B-XY 1234",
                 *       "Vin": "WVWZZZ1JZXW000001",
                 *       "ManufacturerName": "Volkswagen",
                 *       "ModelName": "Golf",
                 *       "TypeName": "Car",
                 *       "InitialMilage": "12000",
                 *       "ManufacturerId": 11,
                 *       "ModelId": 111,
                 *       "CarYear": 2019,
                 *       "EntityStatus": 1
                 *     }
                 */
                "application/json": components["schemas"]["VehicleRequest"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                 * @description The vehicle.
                 * @example 8a9bacbd-cedf-4e0f-9112-233445566778
                 */
                vehicleToken: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                 * @description The vehicle.
                 * @example 8a9bacbd-cedf-4e0f-9112-233445566778
                 */
                vehicleToken: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Elms": [
                     *           {
                     *             "Id": 7,
                     *             "UUID": "0000fff0-0000-1000-8000-00805f9b34fb",
                     *             "Name": "ELM327",
                     *             "Model": "ELM327",
                     *             "Manufacturer": "Sample maker",
                     *             "SoftwareVersion": "1.5",
                     *             "Mac": "00:11:22:33:44:55"
                     *           }
                     *         ]
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The devices. */
                        Result?: components["schemas"]["VehicleDeviceList"] | null;
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
            /** @description The manufacturers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "Id": 11,
                     *           "Name": "Volkswagen"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The manufacturers. */
                        Result?: components["schemas"]["DirectoryEntry"][] | null;
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
                 * @description Id of the manufacturer.
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
            /** @description The models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "Id": 111,
                     *           "Name": "Golf"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The models. */
                        Result?: components["schemas"]["DirectoryEntry"][] | null;
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
                 * @description The company.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "Id": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "Name": "Drivers",
                     *           "Status": "Active",
                     *           "Environment": "test"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The applications. */
                        Result?: components["schemas"]["Application"][] | null;
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
                 * @description The company.
                 * @example 3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b
                 */
                CompanyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Drivers",
                 *       "environment": "test",
                 *       "createDefaultGroup": true
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description The application, with the keys of its user groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "Instances": [
                     *           {
                     *             "Id": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *             "Key": "10213243-5465-4687-98a9-bacbdcedfe0f"
                     *           }
                     *         ]
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The application, with the keys of its user groups. */
                        Result?: components["schemas"]["NewApplication"] | null;
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
                 * @description Whether its user groups are wanted, with their keys.
                 * @example true
                 */
                includeInstances?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application, or `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Id": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "Name": "Drivers",
                     *         "Status": "Active",
                     *         "Environment": "test"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The application, or `null`. */
                        Result?: components["schemas"]["Application"] | null;
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
                 * @description The application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. There is no `Result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                 * @description The application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Drivers north"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateApplicationRequest"];
            };
        };
        responses: {
            /** @description Changed. There is no `Result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                 * @description Whether deactivated ones are wanted.
                 * @example false
                 */
                includeDeactivated?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user groups with their keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": [
                     *         {
                     *           "Id": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *           "Key": "10213243-5465-4687-98a9-bacbdcedfe0f",
                     *           "Name": "Drivers north",
                     *           "Status": "Active",
                     *           "InviteCode": "A1B2C3",
                     *           "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *           "AppName": "Drivers",
                     *           "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The user groups with their keys. */
                        Result?: components["schemas"]["Instance"][] | null;
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
                 * @description The application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Drivers north"
                 *     }
                 */
                "application/json": components["schemas"]["InstanceRequest"];
            };
        };
        responses: {
            /** @description The user group with its key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Id": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *         "Key": "10213243-5465-4687-98a9-bacbdcedfe0f"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The user group with its key. */
                        Result?: components["schemas"]["NewInstance"] | null;
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
                 * @description The application.
                 * @example 2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa
                 */
                AppId: string;
                /**
                 * @description The code.
                 * @example A1B2C3
                 */
                InviteCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user group with its key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Id": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *         "Key": "10213243-5465-4687-98a9-bacbdcedfe0f",
                     *         "Name": "Drivers north",
                     *         "Status": "Active",
                     *         "InviteCode": "A1B2C3",
                     *         "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "AppName": "Drivers",
                     *         "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The user group with its key. */
                        Result?: components["schemas"]["Instance"] | null;
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
                 * @description The user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user group with its key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Result": {
                     *         "Id": "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
                     *         "Key": "10213243-5465-4687-98a9-bacbdcedfe0f",
                     *         "Name": "Drivers north",
                     *         "Status": "Active",
                     *         "InviteCode": "A1B2C3",
                     *         "AppId": "2b3c4d5e-6f70-4182-9394-a5b6c7d8e9fa",
                     *         "AppName": "Drivers",
                     *         "CompanyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b"
                     *       },
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The user group with its key. */
                        Result?: components["schemas"]["Instance"] | null;
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
                 * @description The user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. There is no `Result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
                 * @description Name.
                 * @example Drivers north
                 */
                Name?: string;
                /**
                 * @description Description.
                 * @example Night shift
                 */
                Description?: string;
                /**
                 * @description 1 active, 2 deactivated.
                 * @example 1
                 */
                Status?: 1 | 2;
            };
            header?: never;
            path: {
                /**
                 * @description The user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changed. There is no `Result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
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
            /** @description The rights. The envelope is in lower camel case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "userId": 5,
                     *         "isGod": false,
                     *         "companiesPermissions": [
                     *           {
                     *             "companyId": "3c4d5e6f-7081-4293-84a5-b6c7d8e9fa0b",
                     *             "companyIntId": 39,
                     *             "roleId": 1
                     *           }
                     *         ],
                     *         "appsPermissions": [],
                     *         "instancesPermissions": []
                     *       },
                     *       "status": 200,
                     *       "title": "",
                     *       "errors": []
                     *     }
                     */
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
                 * @description The user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                instance_id?: string;
                /**
                 * @description Zone of dates. Default `UTC`.
                 * @example Europe/Berlin
                 */
                timezone?: string;
                /**
                 * @description Form of dates. Default `unix`.
                 * @example iso
                 */
                date_format?: "unix" | "iso" | "human";
            };
            header?: never;
            path: {
                /**
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                device_token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The position. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "latitude": 52.517,
                     *       "longitude": 13.389,
                     *       "speed": 13.4,
                     *       "heading": 85,
                     *       "accuracy": 5,
                     *       "timestamp": 1768668492,
                     *       "display_identifier": "Ada",
                     *       "display_field": "first_name",
                     *       "driver_profile": null
                     *     }
                     */
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
                 * @description Zone of dates. Default `UTC`.
                 * @example Europe/Berlin
                 */
                timezone?: string;
                /**
                 * @description Form of dates. Default `unix`.
                 * @example iso
                 */
                date_format?: "unix" | "iso" | "human";
            };
            header?: never;
            path: {
                /**
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                device_token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tracks; their form is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
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
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                device_token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures; their form is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
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
                 * @description The user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                instance_id: string;
            };
            header?: never;
            path: {
                /**
                 * @description The user's DeviceToken.
                 * @example 5d6e7f80-9192-4a3b-8c4d-5e6f708192a3
                 */
                device_token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to show. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "display_field": "first_name",
                     *       "display_value": "Ada",
                     *       "profile": null
                     *     }
                     */
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
                 * @description The user group.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                instance_id: string;
                /**
                 * @description How many.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; its form is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Undocumented"];
        };
    };
}
