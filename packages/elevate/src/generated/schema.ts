// DO NOT EDIT: generated from specs/elevate by `pnpm generate`.

export interface paths {
    "/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Exchanges the credentials of an API user for a bearer token that lives 15 minutes. The lifetime is not part of the answer. Users are locked out after too many failed attempts.
         */
        post: operations["createBearerToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List customers */
        get: operations["getCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List users */
        get: operations["getUsers"];
        put?: never;
        /** Create a user */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}": {
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
         * Change a user
         * @description The body is a JSON Patch. The authentication page lists this as `PATCH /users`; the reference gives the path with the id of the user, without which no user could be addressed.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/user-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the roles that users can have */
        get: operations["getUserRoles"];
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
        AuthenticationRequest: {
            /** @description Brand name of the tenant, given out by the vendor. Configuration, not a secret. */
            brand: string;
            /** @description Name of the API user. */
            username: string;
            /**
             * Format: password
             * @description Password of the API user. The format is inferred.
             */
            password: string;
        };
        /** @description The vendor documents no error body; anything may come, or nothing. */
        UndocumentedError: unknown;
        AuthenticationResponse: {
            /** @description The bearer token, a JWT. That it is always there is inferred. */
            token: string;
            /** @description The user who has been authenticated. */
            username?: string;
        };
        /** @description A number as text. */
        IdFilter: string;
        /** @description A value, `in:` with values separated by commas, or `like:` with a pattern. */
        StringFilter: string;
        /** @description A date `yyyy-MM-dd`, alone or after `lt:`, `gt:` or `gtn:`. */
        DateFilter: string;
        /** @description A time `yyyy-MM-ddTHH:mm:ssZ`, alone or after `lt:` or `gt:`. */
        DateTimeFilter: string;
        /** @description Values that are not listed may come. */
        CustomerType: "RESIDENTIAL" | "BUSINESS" | "RESELLER" | "STAFF_MEMBER" | (string & {});
        Customer: {
            /** Format: int64 */
            id?: number;
            /** Format: int64 */
            contractOwnerId: number;
            /** Format: int32 */
            contractOwnerSubBrandId?: number;
            customerType: components["schemas"]["CustomerType"];
            customerName: string;
            customerAccountNumber: string;
            /** Format: date */
            startDate: string;
            /** Format: date */
            endDate?: string;
            /**
             * Format: int32
             * @description Months, from `contractTermStartDate`.
             */
            contractTerm?: number;
            /** Format: date */
            contractTermStartDate?: string;
            /**
             * @deprecated
             * @description See `customerMarker`.
             */
            customerIsVip?: boolean;
            /** @description The customer deserves attention, for instance as a VIP or as vulnerable. */
            customerMarker?: boolean;
            /** Format: int64 */
            externalCommissionAgentId?: number;
            onlineBillingRequired?: boolean;
            onlineEmailAddress?: string;
            /** Format: date */
            sendWelcomeEmailOn?: string;
            /** Format: int64 */
            billingCycleId: number;
            /** @description Sites of the customer. That they come with a customer is inferred from the request that creates one. */
            sites?: {
                [key: string]: unknown;
            }[];
            creditThreshold?: number;
            /**
             * Format: int64
             * @description The fraud plan.
             */
            tripwireId?: number;
            /** @description Contacts of the customer. The name of this field is inferred. */
            customerContacts?: {
                [key: string]: unknown;
            }[];
            /** Format: date-time */
            createdDate?: string;
            /** Format: date-time */
            updatedDate?: string;
        };
        /**
         * @description The word `true` or `false`.
         * @enum {string}
         */
        BooleanFilter: "true" | "false";
        User: {
            /** Format: int64 */
            id?: number;
            username: string;
            firstName: string;
            lastName: string;
            email: string;
            telephoneNumber?: string;
            mobileNumber?: string;
            /**
             * Format: int64
             * @description The user sees the data of this contract owner only. The width is inferred.
             */
            contractOwnerId?: number;
            enabled?: boolean;
            /** @description Ids of roles, see `GET /user-roles`. */
            userRoles: number[];
        };
        CreateUserRequest: {
            /** @description Letters of any script, digits and `@ . - _`. */
            username: string;
            firstName: string;
            lastName: string;
            /**
             * Format: email
             * @description The vendor checks it against a pattern of its own, which its pages cut off; the format is inferred.
             */
            email: string;
            telephoneNumber?: string;
            mobileNumber?: string;
            /**
             * Format: int64
             * @description Limits the user to the data of this contract owner. The width is inferred.
             */
            contractOwnerId?: number;
            /** @default true */
            enabled?: boolean;
            /** @description Ids of roles, see `GET /user-roles`. */
            userRoles: number[];
        };
        JsonPatchOperation: {
            /** @enum {string} */
            op: "add" | "remove" | "replace" | "move" | "copy" | "test";
            /** @description JSON Pointer to the field, such as `/enabled`. */
            path: string;
            /** @description New value. The vendor's schema says object while its examples send plain strings, so any JSON value is allowed (inferred). */
            value?: unknown;
            /** @description JSON Pointer to the source of `move` and `copy`. */
            from?: string;
        };
        /** @description Changes, applied in order, in the manner of RFC 6902. */
        JsonPatch: components["schemas"]["JsonPatchOperation"][];
        UserRole: {
            /** Format: int64 */
            id?: number;
            name: string;
        };
    };
    responses: {
        /** @description Any other failure. Older pages list 412, 500 and 501 for some operations. */
        OtherError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedError"];
            };
        };
        /** @description A parameter or the body is wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedError"];
            };
        };
        /** @description The token is missing, malformed or expired, or the user is no longer active. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedError"];
            };
        };
        /** @description The user has no permission for this. Permissions are set in Elevate; a new token changes nothing. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedError"];
            };
        };
        /** @description There is no such resource. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedError"];
            };
        };
    };
    parameters: {
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
         * @example 100
         */
        PageSize: number;
        /**
         * @description Field names, separated by commas. Ascending, unless a name ends in `:desc`.
         * @example name:desc
         */
        Sort: string;
        /**
         * @description Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
         * @example id,name
         */
        Fields: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AuthenticationRequest = components['schemas']['AuthenticationRequest'];
export type UndocumentedError = components['schemas']['UndocumentedError'];
export type AuthenticationResponse = components['schemas']['AuthenticationResponse'];
export type IdFilter = components['schemas']['IdFilter'];
export type StringFilter = components['schemas']['StringFilter'];
export type DateFilter = components['schemas']['DateFilter'];
export type DateTimeFilter = components['schemas']['DateTimeFilter'];
export type CustomerType = components['schemas']['CustomerType'];
export type Customer = components['schemas']['Customer'];
export type BooleanFilter = components['schemas']['BooleanFilter'];
export type User = components['schemas']['User'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type JsonPatchOperation = components['schemas']['JsonPatchOperation'];
export type JsonPatch = components['schemas']['JsonPatch'];
export type UserRole = components['schemas']['UserRole'];
export type ResponseOtherError = components['responses']['OtherError'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterPageSize = components['parameters']['PageSize'];
export type ParameterSort = components['parameters']['Sort'];
export type ParameterFields = components['parameters']['Fields'];
export type $defs = Record<string, never>;
export interface operations {
    createBearerToken: {
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
                 *       "brand": "example-telecom",
                 *       "username": "api.user",
                 *       "password": "example-password"
                 *     }
                 */
                "application/json": components["schemas"]["AuthenticationRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example.access.token",
                     *       "username": "api.user"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthenticationResponse"];
                };
            };
            /** @description The user name or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedError"];
                };
            };
            /** @description The account is refused, perhaps disabled (meaning inferred). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedError"];
                };
            };
            /** @description The brand is not known (meaning inferred). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedError"];
                };
            };
            default: components["responses"]["OtherError"];
        };
    };
    getCustomers: {
        parameters: {
            query: {
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
                 * @example 100
                 */
                pageSize: components["parameters"]["PageSize"];
                /**
                 * @description Field names, separated by commas. Ascending, unless a name ends in `:desc`.
                 * @example name:desc
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
                contractOwnerId?: components["schemas"]["IdFilter"];
                billingCycleId?: components["schemas"]["IdFilter"];
                customerName?: components["schemas"]["StringFilter"];
                customerType?: components["schemas"]["StringFilter"];
                customerAccountNumber?: components["schemas"]["StringFilter"];
                startDate?: components["schemas"]["DateFilter"];
                endDate?: components["schemas"]["DateFilter"];
                createdDate?: components["schemas"]["DateTimeFilter"];
                updatedDate?: components["schemas"]["DateTimeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "contractOwnerId": 1,
                     *         "customerType": "BUSINESS",
                     *         "customerName": "Example Ltd",
                     *         "customerAccountNumber": "ACC-0001",
                     *         "startDate": "2025-01-01",
                     *         "billingCycleId": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Customer"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherError"];
        };
    };
    getUsers: {
        parameters: {
            query: {
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
                 * @example 100
                 */
                pageSize: components["parameters"]["PageSize"];
                /**
                 * @description Field names, separated by commas. Ascending, unless a name ends in `:desc`.
                 * @example name:desc
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
                username?: components["schemas"]["StringFilter"];
                email?: components["schemas"]["StringFilter"];
                firstName?: components["schemas"]["StringFilter"];
                lastName?: components["schemas"]["StringFilter"];
                /** @description Name of the contract owner, not its id. */
                contractOwner?: components["schemas"]["StringFilter"];
                enabled?: components["schemas"]["BooleanFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "username": "ada.example",
                     *         "firstName": "Ada",
                     *         "lastName": "Example",
                     *         "email": "ada@example.com",
                     *         "enabled": true,
                     *         "userRoles": [
                     *           1
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherError"];
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
                 *       "username": "ada.example",
                 *       "firstName": "Ada",
                 *       "lastName": "Example",
                 *       "email": "ada@example.com",
                 *       "userRoles": [
                 *         1
                 *       ]
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
                     *       "id": 1,
                     *       "username": "ada.example",
                     *       "firstName": "Ada",
                     *       "lastName": "Example",
                     *       "email": "ada@example.com",
                     *       "enabled": true,
                     *       "userRoles": [
                     *         1
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 1
                 */
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/enabled",
                 *         "value": false
                 *       }
                 *     ]
                 */
                "application/json-patch+json": components["schemas"]["JsonPatch"];
            };
        };
        responses: {
            /** @description The whole user, changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "username": "ada.example",
                     *       "firstName": "Ada",
                     *       "lastName": "Example",
                     *       "email": "ada@example.com",
                     *       "enabled": false,
                     *       "userRoles": [
                     *         1
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherError"];
        };
    };
    getUserRoles: {
        parameters: {
            query: {
                /**
                 * @description Page to return, counted from 1.
                 * @example 1
                 */
                page: components["parameters"]["Page"];
                /**
                 * @description Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
                 * @example 100
                 */
                pageSize: components["parameters"]["PageSize"];
                /**
                 * @description Field names, separated by commas. Ascending, unless a name ends in `:desc`.
                 * @example name:desc
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
                 * @example id,name
                 */
                fields?: components["parameters"]["Fields"];
                name?: components["schemas"]["StringFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "name": "Billing viewer"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UserRole"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherError"];
        };
    };
}
