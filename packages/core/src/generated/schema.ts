// DO NOT EDIT: generated from specs/core by `pnpm generate`.

export interface paths {
    "/user/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Renew a session token
         * @description Send the session token that is about to expire; the answer has a new one that lives 15 minutes. Impossible once the token has expired.
         */
        get: operations["renewToken"];
        put?: never;
        /**
         * Log in with credentials
         * @description The token is bound to one organisation and has the permissions of the user there. Three failed attempts lock the account for 15 minutes.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/authenticate/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a session token */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/authenticate/productboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a token for the Productboard portal */
        post: operations["createProductboardToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/authenticate/qrveyComposerToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for the Qrvey composer
         * @description Only the path and the purpose are stated. That no body is sent is inferred.
         */
        post: operations["createQrveyComposerToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/authenticate/strategy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell how somebody logs in */
        post: operations["getLoginStrategy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/apiKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key
         * @description For administrators. The key is shown this once and cannot be read again.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/apiKey/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up the API key of a user */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /** Delete an API key */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/object/objectType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List object types */
        get: operations["listObjectTypes"];
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
        /** @description Body of an error (observed). */
        Error: {
            /** @description The HTTP status once more (observed). */
            statusCode?: number;
            /** @description A key with dots, such as `user.does.not.have.access.to.object` (observed). */
            message?: string;
            /** @description More about the error, where there is more to say (observed). */
            details?: {
                [key: string]: unknown;
            };
        };
        SessionUser: {
            /** Format: int64 */
            id: number;
            first?: string;
            last?: string;
            email: string;
            isActive?: boolean;
            isAdmin?: boolean;
            /** @description Observed. */
            allAccess?: boolean;
            /** @description Observed. */
            acceptedTos?: boolean;
            /** @description Observed. */
            isSSO?: boolean;
            /** @description Observed. */
            ssoBypass?: boolean;
            /** @description Observed. */
            isAnonLogin?: boolean;
            /** @description Observed. */
            superAdmin?: boolean;
            /** @description Observed. */
            excludeFromMembershipCount?: boolean;
            /** @description Language, such as `en-US` (observed). */
            lang?: string;
            /**
             * Format: date-time
             * @description Observed.
             */
            orgLastLogin?: string | null;
        };
        Session: {
            /** @description The session token. That its content means nothing to the caller is inferred. */
            token: string;
            /**
             * Format: int64
             * @description When the token expires, in Unix seconds (the unit is observed).
             */
            expiresAt: number;
            user?: components["schemas"]["SessionUser"];
            /** @description Beside the one in `user` (observed). */
            isAdmin?: boolean;
            /** @description Minutes without activity after which the user interface logs out (observed). */
            sessionTimeout?: number;
            /** @description Logo of the organisation (observed). */
            logoUrl?: string | null;
            /** @description Where a browser goes on (observed). */
            redirect?: string | null;
        };
        LoginRequest: {
            email: string;
            /**
             * Format: password
             * @description Must not have expired under the password policy of the organisation. The format is inferred.
             */
            password: string;
            /**
             * Format: int64
             * @description Id of the organisation. The procedure of the vendor always fills it in; that it can be left out is observed.
             */
            selectedOrg?: number;
            /** @description All known callers send `core-client`. */
            client?: string;
            /** @description Code of the authenticator app, where the user has to give one. The type is inferred. */
            mfaTokenCode?: string | null;
        };
        /** @description Body of a refused login (observed). */
        LoginError: {
            /** @description Observed. */
            statusCode?: number;
            /** @description Observed. Values that are not listed may come. */
            message?: "bad.credentials" | "user.lockedout" | "password.expired" | (string & {});
            /** @description Observed. */
            details?: {
                /** @description Attempts that are left before the account is locked (observed). */
                remainingAttempts?: number;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description An object without fields (observed). */
        LogoutRequest: Record<string, never>;
        /** @description Not documented. */
        LogoutResponse: {
            [key: string]: unknown;
        };
        ProductboardToken: {
            /** @description The name of this field is inferred. */
            token: string;
        };
        /** @description Not documented. */
        QrveyComposerToken: {
            [key: string]: unknown;
        };
        LoginStrategyRequest: {
            /** @description Observed. */
            email: string;
        };
        LoginStrategy: {
            /** @description 1 is a password, 2 is single sign-on with SAML (observed). Other values may come. */
            strategy: number;
        };
        CreateApiKeyRequest: {
            /**
             * Format: int64
             * @description Id of the membership of a user in the organisation. That it must be sent is inferred.
             */
            orgUserId: number;
            /** @description A name for the key. That it must be sent is inferred. */
            name: string;
        };
        CreatedApiKey: {
            /** @description The key itself. */
            apiKey: string;
        };
        ApiKey: {
            /**
             * Format: int64
             * @description Id of the key, for deleting it.
             */
            id: number;
            /** @description Inferred from the audit trail. */
            name?: string;
            /** @description The key may act as other users. Inferred from the audit trail. */
            canImpersonate?: boolean;
        };
        /** @description Not documented. */
        DeletedApiKey: {
            [key: string]: unknown;
        };
        ObjectType: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description Translation key, as are the other fields that end in `Key`. */
            nameKey?: string;
            pluralName?: string;
            pluralNameKey?: string;
            description?: string | null;
            descriptionKey?: string;
            /** @description One to three letters, the first part of the unique ids of its objects. */
            monogram?: string;
            monogramKey?: string;
            /** @description Hexadecimal; may be empty. */
            color?: string;
            /** Format: int64 */
            objectLifeCycleId?: number | null;
            /** @description Stays the same where configuration moves between organisations. */
            externalRefId?: string;
            /** Format: date-time */
            created?: string;
            /**
             * Format: date-time
             * @description That it can be null is inferred from other resources.
             */
            modified?: string | null;
            /** Format: int64 */
            nextElement?: number;
            /** Format: int64 */
            org?: number;
            assessment?: boolean;
            /** Format: int64 */
            anchor?: number | null;
            /** Format: int64 */
            anchorRelationship?: number | null;
            /** Format: int64 */
            dataDefinitionId?: number | null;
            /** @description Observed. */
            retentionEnabled?: boolean;
            /** @description Observed. */
            isSystemConfig?: boolean;
            /** @description Observed. */
            isLibraryObjectType?: boolean;
        };
        ObjectTypeList: {
            /** @description Observed. */
            data: components["schemas"]["ObjectType"][];
        };
    };
    responses: {
        /** @description Any other failure. */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session token has expired or is not valid (observed). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is not authenticated, or the user has no access, or the network address is not allowed. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 403,
                 *       "message": "user.does.not.have.access.to.object"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The organisation is in maintenance mode (observed). */
        Maintenance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 503,
                 *       "message": "org.is.in.maintenance.mode"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Error = components['schemas']['Error'];
export type SessionUser = components['schemas']['SessionUser'];
export type Session = components['schemas']['Session'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type LoginError = components['schemas']['LoginError'];
export type LogoutRequest = components['schemas']['LogoutRequest'];
export type LogoutResponse = components['schemas']['LogoutResponse'];
export type ProductboardToken = components['schemas']['ProductboardToken'];
export type QrveyComposerToken = components['schemas']['QrveyComposerToken'];
export type LoginStrategyRequest = components['schemas']['LoginStrategyRequest'];
export type LoginStrategy = components['schemas']['LoginStrategy'];
export type CreateApiKeyRequest = components['schemas']['CreateApiKeyRequest'];
export type CreatedApiKey = components['schemas']['CreatedApiKey'];
export type ApiKey = components['schemas']['ApiKey'];
export type DeletedApiKey = components['schemas']['DeletedApiKey'];
export type ObjectType = components['schemas']['ObjectType'];
export type ObjectTypeList = components['schemas']['ObjectTypeList'];
export type ResponseOtherError = components['responses']['OtherError'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseMaintenance = components['responses']['Maintenance'];
export type $defs = Record<string, never>;
export interface operations {
    renewToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new session token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-session-token",
                     *       "expiresAt": 1767225600,
                     *       "user": {
                     *         "id": 1001,
                     *         "first": "Ada",
                     *         "last": "Example",
                     *         "email": "ada@example.com",
                     *         "isActive": true,
                     *         "isAdmin": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    login: {
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
                 *       "email": "ada@example.com",
                 *       "password": "example-password",
                 *       "selectedOrg": 101,
                 *       "client": "core-client",
                 *       "mfaTokenCode": null
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The session token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-session-token",
                     *       "expiresAt": 1767225600,
                     *       "user": {
                     *         "id": 1001,
                     *         "first": "Ada",
                     *         "last": "Example",
                     *         "email": "ada@example.com",
                     *         "isActive": true,
                     *         "isAdmin": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The credentials are wrong. The keys of the messages are observed: `bad.credentials`, `user.lockedout`, `password.expired`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 401,
                     *       "message": "bad.credentials",
                     *       "details": {
                     *         "remainingAttempts": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoginError"];
                };
            };
            /** @description Access is denied, for instance because the network address is not on the list of the organisation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 403,
                     *       "message": "access.denied"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The user is not an active member of any organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description Logged out. The answer is not documented; that there may be a body is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["LogoutResponse"];
                };
            };
            /** @description Logged out (inferred). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["OtherError"];
        };
    };
    createProductboardToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-productboard-token"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductboardToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createQrveyComposerToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An object that nobody has documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["QrveyComposerToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getLoginStrategy: {
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
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["LoginStrategyRequest"];
            };
        };
        responses: {
            /** @description The login strategy for this e-mail address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "strategy": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LoginStrategy"];
                };
            };
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    createApiKey: {
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
                 *       "orgUserId": 501,
                 *       "name": "Nightly export"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key. That the status is 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiKey": "example-api-key"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, not of the key.
                 * @example 1001
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the key, as `GET` of this path returns it, not of the user.
                 * @example 7
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The page says only that it succeeds; status and body are inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeletedApiKey"];
                };
            };
            /** @description Deleted (inferred). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
    listObjectTypes: {
        parameters: {
            query?: {
                /**
                 * @description Id of one object type; all of them where it is left out or empty.
                 * @example 12
                 */
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object types. The page's sample is cut and shows a bare object; the envelope is observed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 12,
                     *           "name": "Incident",
                     *           "pluralName": "Incidents",
                     *           "description": null,
                     *           "monogram": "I",
                     *           "color": "#336699",
                     *           "objectLifeCycleId": 3,
                     *           "externalRefId": "6f1c2f0a-0000-4000-8000-000000000012",
                     *           "created": "2025-01-01T00:00:00.000Z",
                     *           "modified": "2025-01-01T00:00:00.000Z",
                     *           "nextElement": 41,
                     *           "org": 101,
                     *           "assessment": false,
                     *           "anchor": null,
                     *           "anchorRelationship": null,
                     *           "dataDefinitionId": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Maintenance"];
            default: components["responses"]["OtherError"];
        };
    };
}
