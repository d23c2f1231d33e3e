// DO NOT EDIT: generated from specs/portal by `pnpm generate`.

export interface paths {
    "/api/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token.
         * @description The token lives up to an hour and serves many calls; the answer does not say when it ends. There is no renewal: when it
         *     has ended, this is called again. Production allows 1000 calls in five minutes, the sandbox 300 of all endpoints
         *     together, and whoever exceeds that is blocked by address for five minutes.
         *
         *     Other POST operations take an `idempotency-key`. This one must not get it: the answer to the first call would
         *     come back, token and all (inferred).
         */
        post: operations["authorize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authorize/canceltoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * End a token.
         * @description The token can no longer be used for anything. Which one is meant is not stated; there is no body, so it is the one
         *     in the `Authorization` header (inferred).
         */
        patch: operations["cancelToken"];
        trace?: never;
    };
    "/api/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All wallets with their balances.
         * @description Not paged.
         */
        get: operations["listWallets"];
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
        /** @description An API login. The vendor's portal shows it under Settings, "Webhook & API settings". */
        AuthorizeRequest: {
            /** @description Name of the API user. Usually a GUID (observed). */
            Username: string;
            /** @description Password of the API user. Secret. */
            Password: string;
        };
        /** @description What every answer is wrapped in. Operations add their own `result`. */
        Envelope: {
            /** @description Repeats the HTTP status. */
            statusCode: number;
            /** @description Usually `<METHOD> Request successful.` */
            message?: string;
            /** @description True in an error, whatever the HTTP status is. */
            isError: boolean;
        };
        /** @description The token and whom it belongs to. More members have been observed; none is to be relied on. */
        Authorization: {
            /** @description Goes into the `Authorization` header of every other call. Secret. */
            Token: string;
            /** @description Role of the login, such as `API`. */
            Role?: string;
            /** @description Id of the customer that the login belongs to. */
            CustomerId?: string;
            /** @description Company that the login belongs to. */
            CompanyName?: string;
            /** @description Type of the customer account. Partner accounts exist, so there are more values (inferred). */
            CustomerType?: "Customer" | (string & {});
            /** @description Name of the login. */
            Username?: string;
        };
        AuthorizeResponse: components["schemas"]["Envelope"] & {
            result: components["schemas"]["Authorization"];
        };
        /** @description Inferred. A field that is wrong. */
        ValidationError: {
            /** @description Name of the field. */
            name?: string;
            /** @description What is wrong with it. */
            reason?: string;
        };
        /** @description What went wrong. */
        ResponseException: {
            /**
             * @description Documented as an object. In recorded sandbox traffic it is a text for errors of business and an object with
             *     `type`, `title`, `status` and `traceId` for errors of the framework.
             */
            exceptionMessage?: string | {
                [key: string]: unknown;
            };
            /** @description Inferred. The fields that are wrong. */
            validationErrors?: components["schemas"]["ValidationError"][];
            /** @description Inferred. */
            details?: string;
            /** @description Inferred. */
            referenceErrorCode?: string;
            /** @description Inferred. */
            referenceDocumentLink?: string;
        };
        /** @description What an error is wrapped in. */
        ErrorEnvelope: {
            /** @description Repeats the HTTP status, or replaces it where that is 200. */
            statusCode: number;
            /** @description Left out in the documented errors. */
            message?: string;
            /** @constant */
            isError: true;
            responseException?: components["schemas"]["ResponseException"];
        };
        /** @description In newer pages only. Whom the wallet belongs to. */
        WalletCustomer: {
            /** Format: uuid */
            Id?: string;
            CompanyName?: string;
            CompanyEmail?: string;
            AddressCountry?: string;
            InteracProvider?: string;
            Enable3DSecureVisa?: boolean;
            /** @description Secret. */
            ApiKeyVisa?: string;
            Enable3DSecureCreditCard?: boolean;
            /** @description Secret. */
            ApiKeyCreditCard?: string;
        };
        /** @description Money that payments are made from and into. */
        Wallet: {
            /** Format: uuid */
            Id: string;
            /** @description What the wallet is for. */
            Type?: "Unified" | "AccountsPayable" | (string & {});
            /** @description In dollars. One table of the vendor says text; its sample is a number. */
            Balance?: number;
            /** @description In newer pages only. Bank that carries out transfers, such as `RBC`. */
            EftProvider?: string;
            /** @description In newer pages only. All zeros in the United States. */
            BankAccountInformationId?: string;
            /** @description In newer pages only. */
            Currency?: "CAD" | "USD" | (string & {});
            Customer?: components["schemas"]["WalletCustomer"];
        };
        WalletsResponse: components["schemas"]["Envelope"] & {
            result: components["schemas"]["Wallet"][];
        };
    };
    responses: {
        /** @description The request is invalid, or a rule of business forbids it. Do not try again. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 400,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text.",
                 *         "validationErrors": [
                 *           {
                 *             "name": "Memo",
                 *             "reason": "Some reason."
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The credentials or the token are wrong; presumably also for a token that has expired or was cancelled. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 401,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The endpoint is reserved for administrators. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 403,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The endpoint or the entity is unknown. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 404,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Observed. The request had no `Content-Type`, or not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 415,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": {
                 *           "title": "Unsupported Media Type",
                 *           "status": 415
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description A limit is reached, and the caller's address is blocked for five minutes. No header tells when it ends. The proxy in
         *     front of the API may be what answers, so the body need not be the envelope (inferred).
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 429,
                 *       "isError": true
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A fault of the server. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 500,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AuthorizeRequest = components['schemas']['AuthorizeRequest'];
export type Envelope = components['schemas']['Envelope'];
export type Authorization = components['schemas']['Authorization'];
export type AuthorizeResponse = components['schemas']['AuthorizeResponse'];
export type ValidationError = components['schemas']['ValidationError'];
export type ResponseException = components['schemas']['ResponseException'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type WalletCustomer = components['schemas']['WalletCustomer'];
export type Wallet = components['schemas']['Wallet'];
export type WalletsResponse = components['schemas']['WalletsResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type $defs = Record<string, never>;
export interface operations {
    authorize: {
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
                 *       "Username": "4f1c9a1e-6b0d-4c57-8a25-93d2f7b6e804",
                 *       "Password": "example-password"
                 *     }
                 */
                "application/json": components["schemas"]["AuthorizeRequest"];
            };
        };
        responses: {
            /** @description The token. Can also be an error in the envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Role": "API",
                     *         "Token": "aaaa.bbbb.cccc",
                     *         "CustomerId": "7d40b5c2-13ae-4e6f-9f0b-2c8a61d3e975",
                     *         "CompanyName": "Example Company Inc.",
                     *         "CustomerType": "Customer",
                     *         "Username": "4f1c9a1e-6b0d-4c57-8a25-93d2f7b6e804"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuthorizeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token has ended. The one answer without a `result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "Token cancelled",
                     *       "isError": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWallets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallets. Can also be an error in the envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "Id": "2b9e6f70-58c1-4d3a-b7e4-0a16d9c4f382",
                     *           "Type": "Unified",
                     *           "Balance": 1520.75,
                     *           "Currency": "CAD"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WalletsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
