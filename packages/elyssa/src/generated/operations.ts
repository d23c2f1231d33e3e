// DO NOT EDIT: generated from specs/elyssa by `pnpm generate`.

import type { CallOptions, OperationCall } from '@x/client-kit';
import type { operations } from './schema.ts';

/** Input of {@link AuthenticationMethods.logIn}. */
export interface LogInInput {
    /** The body of the request. */
    body: operations["logIn"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AuthenticationMethods.refreshToken}. */
export interface RefreshTokenInput {
    /** The body of the request. */
    body: operations["refreshToken"]["requestBody"]["content"]["application/json"];
}

/** A company's tokens. */
export interface AuthenticationMethods {
    /**
     * Get an access token and a refresh token for a company.
     *
     * The access token is stated to live 24 hours and the refresh token 360 days. The answer carries neither; the token
     * that the page prints as a sample lives for one hour by its own claims.
     *
     * What an unknown company id is answered with is not stated.
     *
     * `POST /auth/login/`. Source: seed, {@link https://elyssa-app.gitbook.io/api-docs/authentication | Authentication, "Create token"}.
     *
     * @example
     * ```ts
     * await elyssa.authentication.logIn({ body: { companyId: '0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12' } });
     * ```
     */
    logIn(input: LogInInput, options?: CallOptions): OperationCall<operations["logIn"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a new access token from a refresh token.
     *
     * The answer holds no refresh token: the old one stays in use until its 360 days are over. Inferred: that a
     * refused refresh token is answered with 401, and that the success code is 200, since the page prints none.
     *
     * `POST /auth/refresh/`. Source: seed, {@link https://elyssa-app.gitbook.io/api-docs/authentication | Authentication, "Refresh Token"}.
     *
     * @example
     * ```ts
     * await elyssa.authentication.refreshToken({ body: { refresh: 'dddd.eeee.ffff' } });
     * ```
     */
    refreshToken(input: RefreshTokenInput, options?: CallOptions): OperationCall<operations["refreshToken"]["responses"][200]["content"]["application/json"]>;
}

/** All operations, in their groups. */
export interface ElyssaOperations {
    /** A company's tokens. */
    readonly authentication: AuthenticationMethods;
}

/** The operations as `client-kit` reads them. */
export const operationTable = {
  methods:
    "authentication/auth logIn:POST/login/ refreshToken:POST/refresh/",
  headers: [],
};
