// DO NOT EDIT: generated from specs/core by `pnpm generate`.

import type { CallOptions, NoInput, OperationCall } from '@x/client-kit';
import type { operations } from './schema.ts';

/** Input of {@link AuthenticateMethods.logIn}. */
export interface LoginInput {
    /** The body of the request. */
    body: operations["login"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AuthenticateMethods.logOut}. */
export interface LogoutInput {
    /** The body of the request. */
    body: operations["logout"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AuthenticateMethods.getStrategy}. */
export interface GetLoginStrategyInput {
    /** The body of the request. */
    body: operations["getLoginStrategy"]["requestBody"]["content"]["application/json"];
}

/** Session tokens. */
export interface AuthenticateMethods {
    /**
     * Renew a session token
     *
     * Send the session token that is about to expire; the answer has a new one that lives 15 minutes. Impossible once the token has expired.
     *
     * `GET /user/authenticate`. Source: seed, {@link https://help.resolver.com/help/session-tokens}.
     *
     * @example
     * ```ts
     * await core.authenticate.renewToken();
     * ```
     */
    renewToken(input?: NoInput, options?: CallOptions): OperationCall<operations["renewToken"]["responses"][200]["content"]["application/json"]>;
    /**
     * Log in with credentials
     *
     * The token is bound to one organisation and has the permissions of the user there. Three failed attempts lock the account for 15 minutes.
     *
     * `POST /user/authenticate`. Source: seed, {@link https://help.resolver.com/help/session-tokens}.
     *
     * @example
     * ```ts
     * await core.authenticate.logIn({
     *   body: {
     *     email: 'ada@example.com',
     *     password: 'example-password',
     *     selectedOrg: 101,
     *     client: 'core-client',
     *     mfaTokenCode: null
     *   }
     * });
     * ```
     */
    logIn(input: LoginInput, options?: CallOptions): OperationCall<operations["login"]["responses"][200]["content"]["application/json"]>;
    /**
     * End a session token
     *
     * `POST /user/authenticate/logout`. Source: seed, {@link https://help.resolver.com/help/session-tokens}.
     *
     * @example
     * ```ts
     * await core.authenticate.logOut({ body: {} });
     * ```
     */
    logOut(input: LogoutInput, options?: CallOptions): OperationCall<operations["logout"]["responses"][200]["content"]["application/json"] | undefined>;
    /**
     * Get a token for the Productboard portal
     *
     * `POST /user/authenticate/productboard`. Source: seed, {@link https://help.resolver.com/help/session-tokens}.
     *
     * @example
     * ```ts
     * await core.authenticate.createProductboardToken();
     * ```
     */
    createProductboardToken(input?: NoInput, options?: CallOptions): OperationCall<operations["createProductboardToken"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a token for the Qrvey composer
     *
     * Only the path and the purpose are stated. That no body is sent is inferred.
     *
     * `POST /user/authenticate/qrveyComposerToken`. Source: seed, {@link https://help.resolver.com/help/session-tokens}.
     *
     * @example
     * ```ts
     * await core.authenticate.createQrveyComposerToken();
     * ```
     */
    createQrveyComposerToken(input?: NoInput, options?: CallOptions): OperationCall<operations["createQrveyComposerToken"]["responses"][200]["content"]["application/json"]>;
    /**
     * Tell how somebody logs in
     *
     * `POST /user/authenticate/strategy`. Source: seed, {@link https://help.resolver.com/help/session-tokens}.
     *
     * @example
     * ```ts
     * await core.authenticate.getStrategy({ body: { email: 'ada@example.com' } });
     * ```
     */
    getStrategy(input: GetLoginStrategyInput, options?: CallOptions): OperationCall<operations["getLoginStrategy"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ApiKeyMethods.create}. */
export interface CreateApiKeyInput {
    /** The body of the request. */
    body: operations["createApiKey"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ApiKeyMethods.get}. */
export interface GetApiKeyInput {
    /**
     * Id of the user, not of the key.
     * @example 1001
     */
    "id": operations["getApiKey"]["parameters"]["path"]["id"];
}

/** Input of {@link ApiKeyMethods.delete}. */
export interface DeleteApiKeyInput {
    /**
     * Id of the key, as `GET` of this path returns it, not of the user.
     * @example 7
     */
    "id": operations["deleteApiKey"]["parameters"]["path"]["id"];
}

/** API keys. */
export interface ApiKeyMethods {
    /**
     * Create an API key
     *
     * For administrators. The key is shown this once and cannot be read again.
     *
     * `POST /user/apiKey`. Source: documented, {@link https://help.resolver.com/help/create-an-api-key}.
     *
     * @example
     * ```ts
     * await core.apiKey.create({ body: { orgUserId: 501, name: 'Nightly export' } });
     * ```
     */
    create(input: CreateApiKeyInput, options?: CallOptions): OperationCall<operations["createApiKey"]["responses"][200]["content"]["application/json"]>;
    /**
     * Look up the API key of a user
     *
     * `GET /user/apiKey/{id}`. Source: documented, {@link https://help.resolver.com/help/delete-an-api-key}.
     *
     * @example
     * ```ts
     * await core.apiKey.get({ id: 1001 });
     * ```
     */
    get(input: GetApiKeyInput, options?: CallOptions): OperationCall<operations["getApiKey"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete an API key
     *
     * `DELETE /user/apiKey/{id}`. Source: documented, {@link https://help.resolver.com/help/delete-an-api-key}.
     *
     * @example
     * ```ts
     * await core.apiKey.delete({ id: 7 });
     * ```
     */
    delete(input: DeleteApiKeyInput, options?: CallOptions): OperationCall<operations["deleteApiKey"]["responses"][200]["content"]["application/json"] | undefined>;
}

/** Input of {@link ObjectTypeMethods.list}. */
export interface ListObjectTypesInput {
    /**
     * Id of one object type; all of them where it is left out or empty.
     * @example "12"
     */
    "id"?: NonNullable<operations["listObjectTypes"]["parameters"]["query"]>["id"] | undefined;
}

/** Object types, a part of the configuration. */
export interface ObjectTypeMethods {
    /**
     * List object types
     *
     * `GET /object/objectType`. Source: documented, {@link https://help.resolver.com/help/api-objecttypes}.
     *
     * @example
     * ```ts
     * await core.objectType.list();
     * ```
     */
    list(input?: ListObjectTypesInput, options?: CallOptions): OperationCall<operations["listObjectTypes"]["responses"][200]["content"]["application/json"]>;
}

/** All operations, in their groups. */
export interface CoreOperations {
    /** Session tokens. */
    readonly authenticate: AuthenticateMethods;
    /** API keys. */
    readonly apiKey: ApiKeyMethods;
    /** Object types, a part of the configuration. */
    readonly objectType: ObjectTypeMethods;
}

/** The operations as `client-kit` reads them. */
export const operationTable = {
  methods:
    "authenticate/user/authenticate renewToken:GET logIn:POST logOut:POST/logout createProductboardToken/productboard createQrveyComposerToken/qrveyComposerToken getStrategy:POST/strategy;apiKey/user/apiKey create get/{id} delete/{id};objectType/object/objectType list",
  headers: [],
};
