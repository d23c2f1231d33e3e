// DO NOT EDIT: generated from specs/elyssa by `pnpm generate`.

export interface paths {
    "/auth/login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token and a refresh token for a company.
         * @description The access token is stated to live 24 hours and the refresh token 360 days. The answer carries neither; the token
         *     that the page prints as a sample lives for one hour by its own claims.
         *
         *     What an unknown company id is answered with is not stated.
         */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token from a refresh token.
         * @description The answer holds no refresh token: the old one stays in use until its 360 days are over. Inferred: that a
         *     refused refresh token is answered with 401, and that the success code is 200, since the page prints none.
         */
        post: operations["refreshToken"];
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
        /** @description Who logs in. */
        LoginRequest: {
            /** @description The company's id, and its only credential. Its format is not stated. */
            companyId: string;
        };
        /** @description The company's tokens. */
        LoginResponse: {
            /** @description Goes into the `Authorization` header. Stated to live 24 hours. */
            accessToken: string;
            /**
             * @description Gets the next access token. Stated to live 360 days. May be the same text as `accessToken`, as it is in the
             *     page's sample.
             */
            refreshToken: string;
        };
        /** @description What a new access token is asked for with. */
        RefreshRequest: {
            /** @description What the login answered as `refreshToken`; it is called differently here. */
            refresh: string;
        };
        /** @description The new access token, without a new refresh token. */
        RefreshResponse: {
            /** @description Replaces the old access token. Stated to live 24 hours. */
            accessToken: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The company's id. Documented: one revision of the page asks for it on every call, the other does not mention it.
         *     It is the company's only credential, so it is as secret as a password.
         * @example 0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12
         */
        CompanyId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LoginRequest = components['schemas']['LoginRequest'];
export type LoginResponse = components['schemas']['LoginResponse'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type RefreshResponse = components['schemas']['RefreshResponse'];
export type ParameterCompanyId = components['parameters']['CompanyId'];
export type $defs = Record<string, never>;
export interface operations {
    logIn: {
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
                 *       "companyId": "0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Both tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "aaaa.bbbb.cccc",
                     *       "refreshToken": "dddd.eeee.ffff"
                     *     }
                     */
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description Refused. No body is documented. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
                 *       "refresh": "dddd.eeee.ffff"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The new access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "gggg.hhhh.iiii"
                     *     }
                     */
                    "application/json": components["schemas"]["RefreshResponse"];
                };
            };
            /** @description Refused (inferred). No body is documented. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
