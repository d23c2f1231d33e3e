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
    "/statistics/v1/Scorings/individual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Safety scores over a period
         * @description Needs a user token. The scores come from a rolling model of 14 days.
         */
        get: operations["getIndividualScorings"];
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
        /**
         * Safety scores, one set a day
         * @description Needs a user token.
         */
        get: operations["getIndividualScoringsDaily"];
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
        /**
         * Driving figures over a period
         * @description Needs a user token.
         */
        get: operations["getIndividualStatistics"];
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
        /**
         * Driving figures, one set a day
         * @description Needs a user token.
         */
        get: operations["getIndividualStatisticsDaily"];
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
        VendorError: {
            /** @description The field at fault, such as `InstanceId`. */
            Key?: string | null;
            /** @description What is wrong with it; the only text that helps. */
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
        /** @description Scores from 0 to 100, with fractions. */
        SafeScore: {
            /** @description The user; empty where the figures are not those of one user. */
            DeviceToken?: string | null;
            InstanceId?: string | null;
            AppId?: string | null;
            CompanyId?: string | null;
            AccelerationScore?: number | null;
            BrakingScore?: number | null;
            SpeedingScore?: number | null;
            /** @description Use of the phone while driving. */
            DistractedScore?: number | null;
            CorneringScore?: number | null;
            OverallScore?: number | null;
        };
        SafeScoreResponse: {
            Result?: components["schemas"]["SafeScore"] | null;
            Status?: components["schemas"]["EnvelopeStatus"];
            Title?: components["schemas"]["EnvelopeTitle"];
            Errors?: components["schemas"]["EnvelopeErrors"];
        };
        SafeScoreOfDay: components["schemas"]["SafeScore"] & {
            /** @description The day. Whether a time follows is not documented. */
            CalcDate?: string;
        };
        SafeScoreDailyResponse: {
            Result?: components["schemas"]["SafeScoreOfDay"][] | null;
            Status?: components["schemas"]["EnvelopeStatus"];
            Title?: components["schemas"]["EnvelopeTitle"];
            Errors?: components["schemas"]["EnvelopeErrors"];
        };
        DrivingStatistics: {
            DeviceToken?: string | null;
            InstanceId?: string | null;
            AppId?: string | null;
            CompanyId?: string | null;
            /** @description Kilometres. */
            MileageKm?: number;
            /** @description Miles. */
            MileageMile?: number;
            /** @description The sum of the next two. */
            TripsCount?: number;
            DriverTripsCount?: number;
            OtherTripsCount?: number;
            MaxSpeedKmh?: number;
            MaxSpeedMileh?: number;
            AverageSpeedKmh?: number;
            AverageSpeedMileh?: number;
            TotalSpeedingKm?: number;
            TotalSpeedingMile?: number;
            AccelerationCount?: number;
            /** @description Hard brakings; the vendor spells it so. */
            BreakingCount?: number;
            CorneringCount?: number;
            /** @description Minutes. */
            PhoneUsageDurationMin?: number;
            PhoneUsageDistanceKm?: number;
            PhoneUsageDistanceMile?: number;
            /** @description Minutes. */
            PhoneUsageOverSpeedDurationMin?: number;
            PhoneUsageOverSpeedDistanceKm?: number;
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
        DrivingStatisticsResponse: {
            Result?: components["schemas"]["DrivingStatistics"] | null;
            Status?: components["schemas"]["EnvelopeStatus"];
            Title?: components["schemas"]["EnvelopeTitle"];
            Errors?: components["schemas"]["EnvelopeErrors"];
        };
        DrivingStatisticsOfDay: components["schemas"]["DrivingStatistics"] & {
            /** @description The day. Whether a time follows is not documented. */
            ReportDate?: string;
        };
        DrivingStatisticsDailyResponse: {
            Result?: components["schemas"]["DrivingStatisticsOfDay"][] | null;
            Status?: components["schemas"]["EnvelopeStatus"];
            Title?: components["schemas"]["EnvelopeTitle"];
            Errors?: components["schemas"]["EnvelopeErrors"];
        };
        /** @description Strings throughout. Which of them are there depends on the platform. */
        HeartbeatExtendedData: {
            /** @description Version and bundle id. */
            Application?: string;
            /** @description `0` or `1`. */
            "Device Has Been Rooted (Android)"?: string;
            /** @description `0` or `1`. */
            "JailBreak (iOS)"?: string;
            "Device Model"?: string;
            "Device OS Version"?: string;
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
        Heartbeat: {
            UserId?: string;
            /** @description Date and time without a zone, with seven digits of a second. */
            "Heartbeat Date"?: string;
            "WiFi Enabled"?: boolean | null;
            "GPS Enabled"?: boolean | null;
            "Mobile Data Enabled"?: boolean | null;
            /** @description Of the last known place. */
            Latitude?: number | null;
            /** @description Of the last known place. */
            Longitude?: number | null;
            "Extended Data"?: components["schemas"]["HeartbeatExtendedData"] | null;
        };
        HeartbeatResponse: {
            Result?: components["schemas"]["Heartbeat"] | null;
            Status?: components["schemas"]["EnvelopeStatus"];
            Title?: components["schemas"]["EnvelopeTitle"];
            Errors?: components["schemas"]["EnvelopeErrors"];
        };
        HeartbeatsResponse: {
            Result?: components["schemas"]["Heartbeat"][] | null;
            Status?: components["schemas"]["EnvelopeStatus"];
            Title?: components["schemas"]["EnvelopeTitle"];
            Errors?: components["schemas"]["EnvelopeErrors"];
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
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The pair is refused; log in again. */
        PairRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A parameter is wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The access token has expired or is refused. The same can come as HTTP 200 with `Status` 401. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The wrong kind of token (a user's where an admin's is needed, or the reverse) or no right to it. A new token does not help. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
         * @example 2026-01-05
         */
        StartDate: string;
        /**
         * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
         * @example 2026-01-18
         */
        EndDate: string;
        /**
         * @description Count only trips with this tag. How to give several is not documented.
         * @example Business
         */
        Tag: string;
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
export type SafeScore = components['schemas']['SafeScore'];
export type SafeScoreResponse = components['schemas']['SafeScoreResponse'];
export type SafeScoreOfDay = components['schemas']['SafeScoreOfDay'];
export type SafeScoreDailyResponse = components['schemas']['SafeScoreDailyResponse'];
export type DrivingStatistics = components['schemas']['DrivingStatistics'];
export type DrivingStatisticsResponse = components['schemas']['DrivingStatisticsResponse'];
export type DrivingStatisticsOfDay = components['schemas']['DrivingStatisticsOfDay'];
export type DrivingStatisticsDailyResponse = components['schemas']['DrivingStatisticsDailyResponse'];
export type HeartbeatExtendedData = components['schemas']['HeartbeatExtendedData'];
export type Heartbeat = components['schemas']['Heartbeat'];
export type HeartbeatResponse = components['schemas']['HeartbeatResponse'];
export type HeartbeatsResponse = components['schemas']['HeartbeatsResponse'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponsePairRefused = components['responses']['PairRefused'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ParameterStartDate = components['parameters']['StartDate'];
export type ParameterEndDate = components['parameters']['EndDate'];
export type ParameterTag = components['parameters']['Tag'];
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The user group's InstanceID, or the API InstanceID of an admin. The page's table requires it; newer pages leave it out for admins.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId: string;
                /**
                 * @description Stands in the page's curl line only. For users the key is the password already.
                 * @example 10213243-5465-4687-98a9-bacbdcedfe0f
                 */
                InstanceKey?: string;
            };
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
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Optional; some first-party clients send it.
                 * @example 0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9
                 */
                InstanceId?: string;
                /**
                 * @description Optional; some first-party clients send it.
                 * @example 10213243-5465-4687-98a9-bacbdcedfe0f
                 */
                InstanceKey?: string;
            };
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
    getIndividualScorings: {
        parameters: {
            query: {
                /**
                 * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
                 * @example 2026-01-05
                 */
                startDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
                 * @example 2026-01-18
                 */
                endDate: components["parameters"]["EndDate"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                tag?: components["parameters"]["Tag"];
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
                    "application/json": components["schemas"]["SafeScoreResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["ServerError"];
        };
    };
    getIndividualScoringsDaily: {
        parameters: {
            query: {
                /**
                 * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
                 * @example 2026-01-05
                 */
                startDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
                 * @example 2026-01-18
                 */
                endDate: components["parameters"]["EndDate"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                tag?: components["parameters"]["Tag"];
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
                    "application/json": components["schemas"]["SafeScoreDailyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["ServerError"];
        };
    };
    getIndividualStatistics: {
        parameters: {
            query: {
                /**
                 * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
                 * @example 2026-01-05
                 */
                startDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
                 * @example 2026-01-18
                 */
                endDate: components["parameters"]["EndDate"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                tag?: components["parameters"]["Tag"];
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
                     *         "AverageSpeedKmh": 46.1,
                     *         "TotalSpeedingKm": 3.4,
                     *         "AccelerationCount": 4,
                     *         "BreakingCount": 6,
                     *         "CorneringCount": 1,
                     *         "PhoneUsageDurationMin": 5.5,
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
                    "application/json": components["schemas"]["DrivingStatisticsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["ServerError"];
        };
    };
    getIndividualStatisticsDaily: {
        parameters: {
            query: {
                /**
                 * @description First day, `YYYY-MM-DD`. One source spells the name `StartDate`.
                 * @example 2026-01-05
                 */
                startDate: components["parameters"]["StartDate"];
                /**
                 * @description Last day, `YYYY-MM-DD`. One source spells the name `EndDate`. The vendor's own clients keep the span within 14 days.
                 * @example 2026-01-18
                 */
                endDate: components["parameters"]["EndDate"];
                /**
                 * @description Count only trips with this tag. How to give several is not documented.
                 * @example Business
                 */
                tag?: components["parameters"]["Tag"];
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
                     *           "MileageKm": 12.5,
                     *           "MileageMile": 7.77,
                     *           "TripsCount": 2,
                     *           "DriverTripsCount": 2,
                     *           "OtherTripsCount": 0,
                     *           "ReportDate": "2026-01-05T00:00:00"
                     *         }
                     *       ],
                     *       "Status": 200,
                     *       "Title": "",
                     *       "Errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["DrivingStatisticsDailyResponse"];
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
}
