// DO NOT EDIT: generated from specs/core by `pnpm generate`.

import type { CallOptions, NoInput, OperationCall, PagedCall } from '@x/client-kit';
import type { components, operations } from './schema.ts';

/** Input of {@link SessionsMethods.logIn}. */
export interface LoginInput {
    /** The body of the request. */
    body: operations["login"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link SessionsMethods.logOut}. */
export interface LogoutInput {
    /** The body of the request. */
    body: operations["logout"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link SessionsMethods.getStrategy}. */
export interface GetLoginStrategyInput {
    /** The body of the request. */
    body: operations["getLoginStrategy"]["requestBody"]["content"]["application/json"];
}

/** Session tokens. */
export interface SessionsMethods {
    /**
     * Renew a session token
     *
     * Send the session token that is about to expire; the answer has a new one that lives 15 minutes. Once the token has expired, it cannot be renewed: log in again.
     *
     * `GET /user/authenticate`. Source: seed, {@link https://help.resolver.com/help/session-tokens | Session tokens}.
     *
     * @example
     * ```ts
     * await core.sessions.renew();
     * ```
     */
    renew(input?: NoInput, options?: CallOptions): OperationCall<operations["renewToken"]["responses"][200]["content"]["application/json"]>;
    /**
     * Log in with credentials
     *
     * The token is bound to one organisation and has the permissions of the user there. Three failed attempts lock the account for 15 minutes (documented). With several organisations and no `selectedOrg`, and for users of single sign-on, the answer is HTTP 200 without a token (observed).
     *
     * `POST /user/authenticate`. Source: seed, {@link https://help.resolver.com/help/session-tokens | Session tokens}.
     *
     * @example
     * ```ts
     * await core.sessions.logIn({
     *   body: {
     *     email: 'ada@example.com',
     *     password: 'example-password',
     *     selectedOrg: 4711,
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
     * `POST /user/authenticate/logout`. Source: seed, {@link https://help.resolver.com/help/session-tokens | Session tokens}.
     *
     * @example
     * ```ts
     * await core.sessions.logOut({ body: {} });
     * ```
     */
    logOut(input: LogoutInput, options?: CallOptions): OperationCall<operations["logout"]["responses"][200]["content"]["application/json"] | undefined>;
    /**
     * Get a token for the Productboard portal
     *
     * `POST /user/authenticate/productboard`. Source: seed, {@link https://help.resolver.com/help/session-tokens | Session tokens}.
     *
     * @example
     * ```ts
     * await core.sessions.createProductboardToken();
     * ```
     */
    createProductboardToken(input?: NoInput, options?: CallOptions): OperationCall<operations["createProductboardToken"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a token for the Qrvey composer
     *
     * Only the path and the purpose are stated. That no body is sent is inferred.
     *
     * `POST /user/authenticate/qrveyComposerToken`. Source: seed, {@link https://help.resolver.com/help/session-tokens | Session tokens}.
     *
     * @example
     * ```ts
     * await core.sessions.createQrveyComposerToken();
     * ```
     */
    createQrveyComposerToken(input?: NoInput, options?: CallOptions): OperationCall<operations["createQrveyComposerToken"]["responses"][200]["content"]["application/json"]>;
    /**
     * Tell how a user logs in
     *
     * Path and purpose are stated; the fields of request and answer are observed.
     *
     * `POST /user/authenticate/strategy`. Source: seed, {@link https://help.resolver.com/help/session-tokens | Session tokens}.
     *
     * @example
     * ```ts
     * await core.sessions.getStrategy({ body: { email: 'ada@example.com' } });
     * ```
     */
    getStrategy(input: GetLoginStrategyInput, options?: CallOptions): OperationCall<operations["getLoginStrategy"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a token for map tiles
     *
     * `POST /user/authenticate/tiles`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.sessions.createTilesToken();
     * ```
     */
    createTilesToken(input?: NoInput, options?: CallOptions): OperationCall<operations["createTilesToken"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ApiKeysMethods.create}. */
export interface CreateApiKeyInput {
    /** The body of the request. */
    body: operations["createApiKey"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ApiKeysMethods.get}. */
export interface GetApiKeyInput {
    /**
     * Id of the user, not of the key.
     * @example 1001
     */
    "id": operations["getApiKey"]["parameters"]["path"]["id"];
}

/** Input of {@link ApiKeysMethods.delete}. */
export interface DeleteApiKeyInput {
    /**
     * Id of the key, as `GET` of this path returns it, not of the user.
     * @example 1
     */
    "id": operations["deleteApiKey"]["parameters"]["path"]["id"];
}

/** API keys. */
export interface ApiKeysMethods {
    /**
     * Create an API key
     *
     * For administrators. The key is shown this once and cannot be read again.
     *
     * `POST /user/apiKey`. Source: documented, {@link https://help.resolver.com/help/create-an-api-key | Create an API key}.
     *
     * @example
     * ```ts
     * await core.apiKeys.create({ body: { orgUserId: 2001, name: 'Nightly export' } });
     * ```
     */
    create(input: CreateApiKeyInput, options?: CallOptions): OperationCall<operations["createApiKey"]["responses"][200]["content"]["application/json"]>;
    /**
     * Look up the API key of a user
     *
     * `GET /user/apiKey/{id}`. Source: documented, {@link https://help.resolver.com/help/delete-an-api-key | Delete an API key}.
     *
     * @example
     * ```ts
     * await core.apiKeys.get({ id: 1001 });
     * ```
     */
    get(input: GetApiKeyInput, options?: CallOptions): OperationCall<operations["getApiKey"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete an API key
     *
     * `DELETE /user/apiKey/{id}`. Source: documented, {@link https://help.resolver.com/help/delete-an-api-key | Delete an API key}.
     *
     * @example
     * ```ts
     * await core.apiKeys.delete({ id: 1 });
     * ```
     */
    delete(input: DeleteApiKeyInput, options?: CallOptions): OperationCall<operations["deleteApiKey"]["responses"][200]["content"]["application/json"] | undefined>;
}

/** Input of {@link FieldsMethods.list}. */
export interface ListFieldsInput {
    /**
     * Text that the name has to contain.
     * @example "Sum"
     */
    "searchText"?: NonNullable<operations["listFields"]["parameters"]["query"]>["searchText"] | undefined;
    /**
     * Id of one field; all of them where it is left out or empty.
     * @example "11"
     */
    "ids"?: NonNullable<operations["listFields"]["parameters"]["query"]>["ids"] | undefined;
    /**
     * Also give the options of select fields. Default `false`.
     * @example true
     */
    "includeFieldOptions"?: NonNullable<operations["listFields"]["parameters"]["query"]>["includeFieldOptions"] | undefined;
}

/** Input of {@link FieldsMethods.create}. */
export interface CreateFieldInput {
    /** The body of the request. */
    body: operations["createField"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.get}. */
export interface GetFieldInput {
    /**
     * Id of the field.
     * @example 11
     */
    "fieldId": operations["getField"]["parameters"]["path"]["fieldId"];
}

/** Input of {@link FieldsMethods.update}. */
export interface UpdateFieldInput {
    /**
     * Id of the field.
     * @example 11
     */
    "fieldId": operations["updateField"]["parameters"]["path"]["fieldId"];
    /** The body of the request. */
    body: operations["updateField"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.delete}. */
export interface DeleteFieldInput {
    /**
     * Id of the field.
     * @example 11
     */
    "fieldId": operations["deleteField"]["parameters"]["path"]["fieldId"];
}

/** Input of {@link FieldsMethods.listOptions}. */
export interface ListFieldOptionsInput {
    /**
     * Id of the select field.
     * @example 14
     */
    "fieldId": operations["listFieldOptions"]["parameters"]["path"]["fieldId"];
}

/** Input of {@link FieldsMethods.createOption}. */
export interface CreateFieldOptionInput {
    /**
     * Id of the select field.
     * @example 14
     */
    "fieldId": operations["createFieldOption"]["parameters"]["path"]["fieldId"];
    /** The body of the request. */
    body: operations["createFieldOption"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.updateOption}. */
export interface UpdateFieldOptionInput {
    /**
     * Id of the select field.
     * @example 14
     */
    "fieldId": operations["updateFieldOption"]["parameters"]["path"]["fieldId"];
    /**
     * Id of the option of a select field.
     * @example 101
     */
    "optionId": operations["updateFieldOption"]["parameters"]["path"]["optionId"];
    /** The body of the request. */
    body: operations["updateFieldOption"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.deleteOption}. */
export interface DeleteFieldOptionInput {
    /**
     * Id of the select field.
     * @example 14
     */
    "fieldId": operations["deleteFieldOption"]["parameters"]["path"]["fieldId"];
    /**
     * Id of the option of a select field.
     * @example 101
     */
    "optionId": operations["deleteFieldOption"]["parameters"]["path"]["optionId"];
}

/** Input of {@link FieldsMethods.reorderOption}. */
export interface ReorderFieldOptionInput {
    /**
     * Id of the select field.
     * @example 14
     */
    "fieldId": operations["reorderFieldOption"]["parameters"]["path"]["fieldId"];
    /**
     * Id of the option of a select field.
     * @example 101
     */
    "optionId": operations["reorderFieldOption"]["parameters"]["path"]["optionId"];
    /** The body of the request. */
    body: operations["reorderFieldOption"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.listObjectTypes}. */
export interface ListFieldObjectTypesInput {
    /**
     * Id of the field.
     * @example 11
     */
    "fieldId": operations["listFieldObjectTypes"]["parameters"]["path"]["fieldId"];
}

/** Fields of object types. */
export interface FieldsMethods {
    /**
     * List fields
     *
     * `GET /object/field`. Source: documented, {@link https://help.resolver.com/help/api-fields | Fields}.
     *
     * @example
     * ```ts
     * await core.fields.list();
     * ```
     */
    list(input?: ListFieldsInput, options?: CallOptions): OperationCall<operations["listFields"]["responses"][200]["content"]["application/json"]>;
    /**
     * Create a field
     *
     * `POST /object/field`. Source: documented, {@link https://help.resolver.com/help/api-fields | Fields}.
     *
     * @example
     * ```ts
     * await core.fields.create({
     *   body: {
     *     name: 'Root cause',
     *     type: 0,
     *     longName: 'Root cause of the incident',
     *     pii: false,
     *     properties: {
     *       maxCharLength: 500,
     *       multipleLines: true
     *     }
     *   }
     * });
     * ```
     */
    create(input: CreateFieldInput, options?: CallOptions): OperationCall<operations["createField"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a field
     *
     * The form of the answer is inferred from the list.
     *
     * `GET /object/field/{fieldId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.fields.get({ fieldId: 11 });
     * ```
     */
    get(input: GetFieldInput, options?: CallOptions): OperationCall<operations["getField"]["responses"][200]["content"]["application/json"]>;
    /**
     * Change a field
     *
     * Request and answer are inferred from what creates a field.
     *
     * `PUT /object/field/{fieldId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.fields.update({ fieldId: 11, body: { longName: 'What happened' } });
     * ```
     */
    update(input: UpdateFieldInput, options?: CallOptions): OperationCall<operations["updateField"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete a field
     *
     * `DELETE /object/field/{fieldId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.fields.delete({ fieldId: 11 });
     * ```
     */
    delete(input: DeleteFieldInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the options of a select field
     *
     * A bare list, without an envelope.
     *
     * `GET /object/field/{fieldId}/option`. Source: observed, {@link https://github.com/tbaiguzhinov/site_creation | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.fields.listOptions({ fieldId: 14 });
     * ```
     */
    listOptions(input: ListFieldOptionsInput, options?: CallOptions): OperationCall<operations["listFieldOptions"]["responses"][200]["content"]["application/json"]>;
    /**
     * Add an option to a select field
     *
     * Request and answer are inferred from what is read.
     *
     * `POST /object/field/{fieldId}/option`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.fields.createOption({ fieldId: 14, body: { label: 'Critical', numeric: 4, color: '#aa0000' } });
     * ```
     */
    createOption(input: CreateFieldOptionInput, options?: CallOptions): OperationCall<operations["createFieldOption"]["responses"][200]["content"]["application/json"]>;
    /**
     * Change an option of a select field
     *
     * Request and answer are inferred from what is read.
     *
     * `PUT /object/field/{fieldId}/option/{optionId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.fields.updateOption({ fieldId: 14, optionId: 101, body: { label: 'Minor' } });
     * ```
     */
    updateOption(input: UpdateFieldOptionInput, options?: CallOptions): OperationCall<operations["updateFieldOption"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete an option of a select field
     *
     * `DELETE /object/field/{fieldId}/option/{optionId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.fields.deleteOption({ fieldId: 14, optionId: 101 });
     * ```
     */
    deleteOption(input: DeleteFieldOptionInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Move an option of a select field
     *
     * `PUT /object/field/{fieldId}/option/{optionId}/reorder`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.fields.reorderOption({ fieldId: 14, optionId: 101, body: { ordinal: 2 } });
     * ```
     */
    reorderOption(input: ReorderFieldOptionInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the object types that use a field
     *
     * The envelope of the answer is inferred.
     *
     * `GET /object/field/{fieldId}/objectType`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.fields.listObjectTypes({ fieldId: 11 });
     * ```
     */
    listObjectTypes(input: ListFieldObjectTypesInput, options?: CallOptions): OperationCall<operations["listFieldObjectTypes"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ObjectTypesMethods.list}. */
export interface ListObjectTypesInput {
    /**
     * Id of one object type; all of them where it is left out or empty.
     * @example "1"
     */
    "id"?: NonNullable<operations["listObjectTypes"]["parameters"]["query"]>["id"] | undefined;
}

/** Input of {@link ObjectTypesMethods.create}. */
export interface CreateObjectTypeInput {
    /** The body of the request. */
    body: operations["createObjectType"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypesMethods.get}. */
export interface GetObjectTypeInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["getObjectType"]["parameters"]["path"]["objectTypeId"];
}

/** Input of {@link ObjectTypesMethods.update}. */
export interface UpdateObjectTypeInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["updateObjectType"]["parameters"]["path"]["objectTypeId"];
    /** The body of the request. */
    body: operations["updateObjectType"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypesMethods.delete}. */
export interface DeleteObjectTypeInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["deleteObjectType"]["parameters"]["path"]["objectTypeId"];
}

/** Input of {@link ObjectTypesMethods.listFields}. */
export interface ListObjectTypeFieldsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listObjectTypeFields"]["parameters"]["path"]["objectTypeId"];
    /**
     * Also give the options of select fields. Default `false`.
     * @example true
     */
    "includeFieldOptions"?: NonNullable<operations["listObjectTypeFields"]["parameters"]["query"]>["includeFieldOptions"] | undefined;
}

/** Input of {@link ObjectTypesMethods.addFields}. */
export interface AddObjectTypeFieldsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["addObjectTypeFields"]["parameters"]["path"]["objectTypeId"];
    /** The body of the request. */
    body: operations["addObjectTypeFields"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypesMethods.removeField}. */
export interface RemoveObjectTypeFieldInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["removeObjectTypeField"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the field.
     * @example 11
     */
    "fieldId": operations["removeObjectTypeField"]["parameters"]["path"]["fieldId"];
}

/** Input of {@link ObjectTypesMethods.listFormulas}. */
export interface ListObjectTypeFormulasInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listObjectTypeFormulas"]["parameters"]["path"]["objectTypeId"];
}

/** Input of {@link ObjectTypesMethods.listRoles}. */
export interface ListObjectTypeRolesInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listObjectTypeRoles"]["parameters"]["path"]["objectTypeId"];
}

/** Input of {@link ObjectTypesMethods.addRoles}. */
export interface AddObjectTypeRolesInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["addObjectTypeRoles"]["parameters"]["path"]["objectTypeId"];
    /** The body of the request. */
    body: operations["addObjectTypeRoles"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypesMethods.removeRole}. */
export interface RemoveObjectTypeRoleInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["removeObjectTypeRole"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["removeObjectTypeRole"]["parameters"]["path"]["roleId"];
}

/** Input of {@link ObjectTypesMethods.countRecords}. */
export interface CountObjectTypeRecordsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["countObjectTypeRecords"]["parameters"]["path"]["objectTypeId"];
}

/** Kinds of record. */
export interface ObjectTypesMethods {
    /**
     * List object types
     *
     * `GET /object/objectType`. Source: documented, {@link https://help.resolver.com/help/api-objecttypes | Object types}.
     *
     * @example
     * ```ts
     * await core.objectTypes.list();
     * ```
     */
    list(input?: ListObjectTypesInput, options?: CallOptions): OperationCall<operations["listObjectTypes"]["responses"][200]["content"]["application/json"]>;
    /**
     * Create an object type
     *
     * `POST /object/objectType`. Source: documented, {@link https://help.resolver.com/help/api-objecttypes | Object types}.
     *
     * @example
     * ```ts
     * await core.objectTypes.create({ body: { name: 'Near miss', monogram: 'NM', color: '#cc8800' } });
     * ```
     */
    create(input: CreateObjectTypeInput, options?: CallOptions): OperationCall<operations["createObjectType"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get an object type
     *
     * The page states it in general terms; the form of the answer is inferred.
     *
     * `GET /object/objectType/{objectTypeId}`. Source: documented, {@link https://help.resolver.com/help/api-objecttypes | Object types}.
     *
     * @example
     * ```ts
     * await core.objectTypes.get({ objectTypeId: 1 });
     * ```
     */
    get(input: GetObjectTypeInput, options?: CallOptions): OperationCall<operations["getObjectType"]["responses"][200]["content"]["application/json"]>;
    /**
     * Change an object type
     *
     * The page states it in general terms; request and answer are inferred.
     *
     * `PUT /object/objectType/{objectTypeId}`. Source: documented, {@link https://help.resolver.com/help/api-objecttypes | Object types}.
     *
     * @example
     * ```ts
     * await core.objectTypes.update({ objectTypeId: 1, body: { color: '#993333' } });
     * ```
     */
    update(input: UpdateObjectTypeInput, options?: CallOptions): OperationCall<operations["updateObjectType"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete an object type
     *
     * The page states it in general terms.
     *
     * `DELETE /object/objectType/{objectTypeId}`. Source: documented, {@link https://help.resolver.com/help/api-objecttypes | Object types}.
     *
     * @example
     * ```ts
     * await core.objectTypes.delete({ objectTypeId: 1 });
     * ```
     */
    delete(input: DeleteObjectTypeInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the fields of an object type
     *
     * `GET /object/objectType/{objectTypeId}/field`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.objectTypes.listFields({ objectTypeId: 1 });
     * ```
     */
    listFields(input: ListObjectTypeFieldsInput, options?: CallOptions): OperationCall<operations["listObjectTypeFields"]["responses"][200]["content"]["application/json"]>;
    /**
     * Add fields to an object type
     *
     * `POST /object/objectType/{objectTypeId}/field`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypes.addFields({ objectTypeId: 1, body: { fields: [ 16 ] } });
     * ```
     */
    addFields(input: AddObjectTypeFieldsInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Take a field out of an object type
     *
     * `DELETE /object/objectType/{objectTypeId}/field/{fieldId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypes.removeField({ objectTypeId: 1, fieldId: 11 });
     * ```
     */
    removeField(input: RemoveObjectTypeFieldInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the formulas of an object type
     *
     * The answer is inferred.
     *
     * `GET /object/objectType/{objectTypeId}/formulas`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypes.listFormulas({ objectTypeId: 1 });
     * ```
     */
    listFormulas(input: ListObjectTypeFormulasInput, options?: CallOptions): OperationCall<operations["listObjectTypeFormulas"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the roles of an object type
     *
     * The envelope of the answer is inferred.
     *
     * `GET /object/objectType/{objectTypeId}/role`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypes.listRoles({ objectTypeId: 1 });
     * ```
     */
    listRoles(input: ListObjectTypeRolesInput, options?: CallOptions): OperationCall<operations["listObjectTypeRoles"]["responses"][200]["content"]["application/json"]>;
    /**
     * Add roles to an object type
     *
     * `POST /object/objectType/{objectTypeId}/role`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypes.addRoles({ objectTypeId: 1, body: { roleIds: [ 112 ] } });
     * ```
     */
    addRoles(input: AddObjectTypeRolesInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Take a role out of an object type
     *
     * `DELETE /object/objectType/{objectTypeId}/role/{roleId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypes.removeRole({ objectTypeId: 1, roleId: 111 });
     * ```
     */
    removeRole(input: RemoveObjectTypeRoleInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Count the records of an object type
     *
     * A bare number.
     *
     * `GET /object/objectType/{objectTypeId}/count`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypes.countRecords({ objectTypeId: 1 });
     * ```
     */
    countRecords(input: CountObjectTypeRecordsInput, options?: CallOptions): OperationCall<operations["countObjectTypeRecords"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link RelationshipTypesMethods.list}. */
export interface ListRelationshipTypesInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listRelationshipTypes"]["parameters"]["path"]["objectTypeId"];
    /**
     * Also give the relationships from other object types to this one.
     * @example true
     */
    "inverse"?: NonNullable<operations["listRelationshipTypes"]["parameters"]["query"]>["inverse"] | undefined;
    /**
     * Also give the object types at the other ends.
     * @example false
     */
    "includeObjectTypes"?: NonNullable<operations["listRelationshipTypes"]["parameters"]["query"]>["includeObjectTypes"] | undefined;
}

/** Input of {@link RelationshipTypesMethods.create}. */
export interface CreateRelationshipTypeInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["createRelationshipType"]["parameters"]["path"]["objectTypeId"];
    /** The body of the request. */
    body: operations["createRelationshipType"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RelationshipTypesMethods.update}. */
export interface UpdateRelationshipTypeInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["updateRelationshipType"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the relationship type.
     * @example 21
     */
    "relationshipTypeId": operations["updateRelationshipType"]["parameters"]["path"]["relationshipTypeId"];
    /** The body of the request. */
    body: operations["updateRelationshipType"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RelationshipTypesMethods.delete}. */
export interface DeleteRelationshipTypeInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["deleteRelationshipType"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the relationship type.
     * @example 21
     */
    "relationshipTypeId": operations["deleteRelationshipType"]["parameters"]["path"]["relationshipTypeId"];
}

/** Input of {@link RelationshipTypesMethods.getMany}. */
export interface GetRelationshipTypesInput {
    /**
     * Ids, separated by commas.
     * @example "21,22"
     */
    "ids": operations["getRelationshipTypes"]["parameters"]["query"]["ids"];
}

/** How records of two object types are related. */
export interface RelationshipTypesMethods {
    /**
     * List the relationship types of an object type
     *
     * `GET /object/objectType/{objectTypeId}/relationship`. Source: documented, {@link https://help.resolver.com/help/relationshiptypes | Relationship types}.
     *
     * @example
     * ```ts
     * await core.relationshipTypes.list({ objectTypeId: 1 });
     * ```
     */
    list(input: ListRelationshipTypesInput, options?: CallOptions): OperationCall<operations["listRelationshipTypes"]["responses"][200]["content"]["application/json"]>;
    /**
     * Create a relationship type
     *
     * That it exists is documented; path and method are observed, request and answer are inferred.
     *
     * `POST /object/objectType/{objectTypeId}/relationship`. Source: observed, {@link https://help.resolver.com/help/relationshiptypes | Relationship types}.
     *
     * @example
     * ```ts
     * await core.relationshipTypes.create({ objectTypeId: 1, body: { name: 'Controls', objectTypeId: 3 } });
     * ```
     */
    create(input: CreateRelationshipTypeInput, options?: CallOptions): OperationCall<operations["createRelationshipType"]["responses"][200]["content"]["application/json"]>;
    /**
     * Change a relationship type
     *
     * That it exists is documented; path and method are observed, request and answer are inferred.
     *
     * `PUT /object/objectType/{objectTypeId}/relationship/{relationshipTypeId}`. Source: observed, {@link https://help.resolver.com/help/relationshiptypes | Relationship types}.
     *
     * @example
     * ```ts
     * await core.relationshipTypes.update({
     *   objectTypeId: 1,
     *   relationshipTypeId: 21,
     *   body: {
     *     longName: 'Risks that came true'
     *   }
     * });
     * ```
     */
    update(input: UpdateRelationshipTypeInput, options?: CallOptions): OperationCall<operations["updateRelationshipType"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete a relationship type
     *
     * That it exists is documented; path and method are observed.
     *
     * `DELETE /object/objectType/{objectTypeId}/relationship/{relationshipTypeId}`. Source: observed, {@link https://help.resolver.com/help/relationshiptypes | Relationship types}.
     *
     * @example
     * ```ts
     * await core.relationshipTypes.delete({ objectTypeId: 1, relationshipTypeId: 21 });
     * ```
     */
    delete(input: DeleteRelationshipTypeInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Get relationship types by their ids
     *
     * The call is observed; the first part of its path and the envelope of the answer are inferred.
     *
     * `GET /object/relationship`. Source: inferred, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.relationshipTypes.getMany({ ids: '21,22' });
     * ```
     */
    getMany(input: GetRelationshipTypesInput, options?: CallOptions): OperationCall<operations["getRelationshipTypes"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ObjectTypeGroupsMethods.list}. */
export interface ListObjectTypeGroupsInput {
    /**
     * The most groups to give.
     * @example 100
     */
    "limit"?: NonNullable<operations["listObjectTypeGroups"]["parameters"]["query"]>["limit"] | undefined;
    /**
     * Text that the name has to contain.
     * @example "Reg"
     */
    "search"?: NonNullable<operations["listObjectTypeGroups"]["parameters"]["query"]>["search"] | undefined;
}

/** Input of {@link ObjectTypeGroupsMethods.create}. */
export interface CreateObjectTypeGroupInput {
    /** The body of the request. */
    body: operations["createObjectTypeGroup"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypeGroupsMethods.get}. */
export interface GetObjectTypeGroupInput {
    /**
     * Id of the object type group.
     * @example 31
     */
    "objectTypeGroupId": operations["getObjectTypeGroup"]["parameters"]["path"]["objectTypeGroupId"];
}

/** Input of {@link ObjectTypeGroupsMethods.update}. */
export interface UpdateObjectTypeGroupInput {
    /**
     * Id of the object type group.
     * @example 31
     */
    "objectTypeGroupId": operations["updateObjectTypeGroup"]["parameters"]["path"]["objectTypeGroupId"];
    /** The body of the request. */
    body: operations["updateObjectTypeGroup"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypeGroupsMethods.delete}. */
export interface DeleteObjectTypeGroupInput {
    /**
     * Id of the object type group.
     * @example 31
     */
    "objectTypeGroupId": operations["deleteObjectTypeGroup"]["parameters"]["path"]["objectTypeGroupId"];
}

/** Input of {@link ObjectTypeGroupsMethods.listObjectTypes}. */
export interface ListObjectTypeGroupMembersInput {
    /**
     * Id of the object type group.
     * @example 31
     */
    "objectTypeGroupId": operations["listObjectTypeGroupMembers"]["parameters"]["path"]["objectTypeGroupId"];
}

/** Input of {@link ObjectTypeGroupsMethods.addObjectType}. */
export interface AddObjectTypeGroupMemberInput {
    /**
     * Id of the object type group.
     * @example 31
     */
    "objectTypeGroupId": operations["addObjectTypeGroupMember"]["parameters"]["path"]["objectTypeGroupId"];
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["addObjectTypeGroupMember"]["parameters"]["path"]["objectTypeId"];
}

/** Input of {@link ObjectTypeGroupsMethods.removeObjectType}. */
export interface RemoveObjectTypeGroupMemberInput {
    /**
     * Id of the object type group.
     * @example 31
     */
    "objectTypeGroupId": operations["removeObjectTypeGroupMember"]["parameters"]["path"]["objectTypeGroupId"];
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["removeObjectTypeGroupMember"]["parameters"]["path"]["objectTypeId"];
}

/** Groups of object types. */
export interface ObjectTypeGroupsMethods {
    /**
     * List object type groups
     *
     * The call is observed; the first part of its path is inferred.
     *
     * `GET /object/objectTypeGroup`. Source: inferred, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypeGroups.list();
     * ```
     */
    list(input?: ListObjectTypeGroupsInput, options?: CallOptions): OperationCall<operations["listObjectTypeGroups"]["responses"][200]["content"]["application/json"]>;
    /**
     * Create an object type group
     *
     * The call is observed; the first part of its path is inferred. Request and answer are inferred.
     *
     * `POST /object/objectTypeGroup`. Source: inferred, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypeGroups.create({ body: { name: 'Assessments' } });
     * ```
     */
    create(input: CreateObjectTypeGroupInput, options?: CallOptions): OperationCall<operations["createObjectTypeGroup"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get an object type group
     *
     * The call is observed; the first part of its path is inferred.
     *
     * `GET /object/objectTypeGroup/{objectTypeGroupId}`. Source: inferred, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypeGroups.get({ objectTypeGroupId: 31 });
     * ```
     */
    get(input: GetObjectTypeGroupInput, options?: CallOptions): OperationCall<operations["getObjectTypeGroup"]["responses"][200]["content"]["application/json"]>;
    /**
     * Change an object type group
     *
     * The call is observed; the first part of its path is inferred. Request and answer are inferred.
     *
     * `PUT /object/objectTypeGroup/{objectTypeGroupId}`. Source: inferred, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypeGroups.update({ objectTypeGroupId: 31, body: { longName: 'Every register' } });
     * ```
     */
    update(input: UpdateObjectTypeGroupInput, options?: CallOptions): OperationCall<operations["updateObjectTypeGroup"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete an object type group
     *
     * The call is observed; the first part of its path is inferred.
     *
     * `DELETE /object/objectTypeGroup/{objectTypeGroupId}`. Source: inferred, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypeGroups.delete({ objectTypeGroupId: 31 });
     * ```
     */
    delete(input: DeleteObjectTypeGroupInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the object types of a group
     *
     * The call is observed; the first part of its path is inferred. The envelope of the answer is inferred.
     *
     * `GET /object/objectTypeGroup/{objectTypeGroupId}/objectType`. Source: inferred, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypeGroups.listObjectTypes({ objectTypeGroupId: 31 });
     * ```
     */
    listObjectTypes(input: ListObjectTypeGroupMembersInput, options?: CallOptions): OperationCall<operations["listObjectTypeGroupMembers"]["responses"][200]["content"]["application/json"]>;
    /**
     * Add an object type to a group
     *
     * The call is observed; the first part of its path is inferred.
     *
     * `POST /object/objectTypeGroup/{objectTypeGroupId}/objectType/{objectTypeId}`. Source: inferred, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypeGroups.addObjectType({ objectTypeGroupId: 31, objectTypeId: 1 });
     * ```
     */
    addObjectType(input: AddObjectTypeGroupMemberInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Take an object type out of a group
     *
     * The call is observed; the first part of its path is inferred.
     *
     * `DELETE /object/objectTypeGroup/{objectTypeGroupId}/objectType/{objectTypeId}`. Source: inferred, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.objectTypeGroups.removeObjectType({ objectTypeGroupId: 31, objectTypeId: 1 });
     * ```
     */
    removeObjectType(input: RemoveObjectTypeGroupMemberInput, options?: CallOptions): OperationCall<undefined>;
}

/** Input of {@link LifeCyclesMethods.list}. */
export interface ListLifeCyclesInput {
    /**
     * Also give the states.
     * @example true
     */
    "includeStates"?: NonNullable<operations["listLifeCycles"]["parameters"]["query"]>["includeStates"] | undefined;
}

/** Input of {@link LifeCyclesMethods.listByObjectType}. */
export interface ListObjectTypeLifeCyclesInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listObjectTypeLifeCycles"]["parameters"]["path"]["objectTypeId"];
    /**
     * Also give the states.
     * @example true
     */
    "includeStates"?: NonNullable<operations["listObjectTypeLifeCycles"]["parameters"]["query"]>["includeStates"] | undefined;
}

/** Input of {@link LifeCyclesMethods.listStatesByObjectType}. */
export interface ListObjectTypeStatesInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listObjectTypeStates"]["parameters"]["path"]["objectTypeId"];
    /**
     * Also give triggers and transitions.
     * @example true
     */
    "deep"?: NonNullable<operations["listObjectTypeStates"]["parameters"]["query"]>["deep"] | undefined;
}

/** Input of {@link LifeCyclesMethods.getStates}. */
export interface GetLifeCycleStatesInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["getLifeCycleStates"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the life cycle.
     * @example 41
     */
    "lifeCycleId": operations["getLifeCycleStates"]["parameters"]["path"]["lifeCycleId"];
    /**
     * Also give triggers and transitions.
     * @example true
     */
    "deep"?: NonNullable<operations["getLifeCycleStates"]["parameters"]["query"]>["deep"] | undefined;
}

/** Input of {@link LifeCyclesMethods.listRequirements}. */
export interface ListStateRequirementsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listStateRequirements"]["parameters"]["path"]["objectTypeId"];
}

/** Input of {@link LifeCyclesMethods.listTransitions}. */
export interface ListTriggerTransitionsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listTriggerTransitions"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the life cycle.
     * @example 41
     */
    "lifeCycleId": operations["listTriggerTransitions"]["parameters"]["path"]["lifeCycleId"];
    /**
     * Id of the trigger.
     * @example 62
     */
    "triggerId": operations["listTriggerTransitions"]["parameters"]["path"]["triggerId"];
}

/** Input of {@link LifeCyclesMethods.listActions}. */
export interface ListTransitionActionsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listTransitionActions"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the life cycle.
     * @example 41
     */
    "lifeCycleId": operations["listTransitionActions"]["parameters"]["path"]["lifeCycleId"];
    /**
     * Id of the transition.
     * @example 72
     */
    "transitionId": operations["listTransitionActions"]["parameters"]["path"]["transitionId"];
}

/** Input of {@link LifeCyclesMethods.listStateActions}. */
export interface ListStateActionsInput {
    /** The body of the request. */
    body: operations["listStateActions"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link LifeCyclesMethods.reorderState}. */
export interface ReorderStateInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["reorderState"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the life cycle.
     * @example 41
     */
    "lifeCycleId": operations["reorderState"]["parameters"]["path"]["lifeCycleId"];
    /**
     * Id of the state of a life cycle.
     * @example 52
     */
    "stateId": operations["reorderState"]["parameters"]["path"]["stateId"];
    /** The body of the request. */
    body: operations["reorderState"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link LifeCyclesMethods.delete}. */
export interface DeleteLifeCycleInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["deleteLifeCycle"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the life cycle.
     * @example 41
     */
    "lifeCycleId": operations["deleteLifeCycle"]["parameters"]["path"]["lifeCycleId"];
}

/** Input of {@link LifeCyclesMethods.deleteState}. */
export interface DeleteStateInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["deleteState"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the life cycle.
     * @example 41
     */
    "lifeCycleId": operations["deleteState"]["parameters"]["path"]["lifeCycleId"];
    /**
     * Id of the state of a life cycle.
     * @example 52
     */
    "stateId": operations["deleteState"]["parameters"]["path"]["stateId"];
}

/** Input of {@link LifeCyclesMethods.deleteTrigger}. */
export interface DeleteTriggerInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["deleteTrigger"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the life cycle.
     * @example 41
     */
    "lifeCycleId": operations["deleteTrigger"]["parameters"]["path"]["lifeCycleId"];
    /**
     * Id of the trigger.
     * @example 62
     */
    "triggerId": operations["deleteTrigger"]["parameters"]["path"]["triggerId"];
}

/** Input of {@link LifeCyclesMethods.deleteTransition}. */
export interface DeleteTransitionInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["deleteTransition"]["parameters"]["path"]["objectTypeId"];
    /**
     * Id of the life cycle.
     * @example 41
     */
    "lifeCycleId": operations["deleteTransition"]["parameters"]["path"]["lifeCycleId"];
    /**
     * Id of the transition.
     * @example 72
     */
    "transitionId": operations["deleteTransition"]["parameters"]["path"]["transitionId"];
}

/** States, triggers and transitions of records. */
export interface LifeCyclesMethods {
    /**
     * List all life cycles
     *
     * `GET /object/objectLifeCycle`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.list();
     * ```
     */
    list(input?: ListLifeCyclesInput, options?: CallOptions): OperationCall<operations["listLifeCycles"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the life cycles of an object type
     *
     * `GET /object/objectType/{objectTypeId}/objectLifeCycle`. Source: documented, {@link https://help.resolver.com/help/lifecycle | Life cycles}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.listByObjectType({ objectTypeId: 1 });
     * ```
     */
    listByObjectType(input: ListObjectTypeLifeCyclesInput, options?: CallOptions): OperationCall<operations["listObjectTypeLifeCycles"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the states of all life cycles of an object type
     *
     * Without `deep` the members of the answer are lists of states.
     *
     * `GET /object/objectType/{objectTypeId}/objectLifeCycle/state`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.listStatesByObjectType({ objectTypeId: 1 });
     * ```
     */
    listStatesByObjectType(input: ListObjectTypeStatesInput, options?: CallOptions): OperationCall<operations["listObjectTypeStates"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get the states, triggers and transitions of a life cycle
     *
     * `GET /object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/state`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.getStates({ objectTypeId: 1, lifeCycleId: 41 });
     * ```
     */
    getStates(input: GetLifeCycleStatesInput, options?: CallOptions): OperationCall<operations["getLifeCycleStates"]["responses"][200]["content"]["application/json"]>;
    /**
     * List what records need in each state
     *
     * `GET /object/objectType/{objectTypeId}/objectLifeCycle/stateRequired`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.listRequirements({ objectTypeId: 1 });
     * ```
     */
    listRequirements(input: ListStateRequirementsInput, options?: CallOptions): OperationCall<operations["listStateRequirements"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the transitions of a trigger
     *
     * `GET /object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/trigger/{triggerId}/transition`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.listTransitions({ objectTypeId: 1, lifeCycleId: 41, triggerId: 62 });
     * ```
     */
    listTransitions(input: ListTriggerTransitionsInput, options?: CallOptions): OperationCall<operations["listTriggerTransitions"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the actions of a transition
     *
     * The form of the answer is inferred.
     *
     * `GET /object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/transition/{transitionId}/action`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.listActions({ objectTypeId: 1, lifeCycleId: 41, transitionId: 72 });
     * ```
     */
    listActions(input: ListTransitionActionsInput, options?: CallOptions): OperationCall<operations["listTransitionActions"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the actions of states
     *
     * The form of the answer is inferred.
     *
     * `POST /object/objectLifeCycleState/actions`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.listStateActions({ body: { stateIds: [ 52 ] } });
     * ```
     */
    listStateActions(input: ListStateActionsInput, options?: CallOptions): OperationCall<operations["listStateActions"]["responses"][200]["content"]["application/json"]>;
    /**
     * Move a state of a life cycle
     *
     * `PUT /object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/state/{stateId}/reorder`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.reorderState({ objectTypeId: 1, lifeCycleId: 41, stateId: 52, body: { ordinal: 2 } });
     * ```
     */
    reorderState(input: ReorderStateInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Delete a life cycle
     *
     * `DELETE /object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.delete({ objectTypeId: 1, lifeCycleId: 41 });
     * ```
     */
    delete(input: DeleteLifeCycleInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Delete a state of a life cycle
     *
     * `DELETE /object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/state/{stateId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.deleteState({ objectTypeId: 1, lifeCycleId: 41, stateId: 52 });
     * ```
     */
    deleteState(input: DeleteStateInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Delete a trigger of a life cycle
     *
     * `DELETE /object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/trigger/{triggerId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.deleteTrigger({ objectTypeId: 1, lifeCycleId: 41, triggerId: 62 });
     * ```
     */
    deleteTrigger(input: DeleteTriggerInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Delete a transition of a life cycle
     *
     * `DELETE /object/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/transition/{transitionId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.lifeCycles.deleteTransition({ objectTypeId: 1, lifeCycleId: 41, transitionId: 72 });
     * ```
     */
    deleteTransition(input: DeleteTransitionInput, options?: CallOptions): OperationCall<undefined>;
}

/** Input of {@link FormsMethods.list}. */
export interface ListFormsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId"?: NonNullable<operations["listForms"]["parameters"]["query"]>["objectTypeId"] | undefined;
}

/** Input of {@link FormsMethods.get}. */
export interface GetFormInput {
    /**
     * Id of the form. With `byRef`, its external reference id.
     * @example 81
     */
    "formId": operations["getForm"]["parameters"]["path"]["formId"];
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["getForm"]["parameters"]["query"]>["byRef"] | undefined;
}

/** Input of {@link FormsMethods.delete}. */
export interface DeleteFormInput {
    /**
     * Id of the form. With `byRef`, its external reference id.
     * @example 81
     */
    "formId": operations["deleteForm"]["parameters"]["path"]["formId"];
}

/** Input of {@link FormsMethods.getStructure}. */
export interface GetFormStructureInput {
    /**
     * Id of the form. With `byRef`, its external reference id.
     * @example 81
     */
    "formId": operations["getFormStructure"]["parameters"]["path"]["formId"];
}

/** Input of {@link FormsMethods.duplicate}. */
export interface DuplicateFormInput {
    /** The body of the request. */
    body: operations["duplicateForm"]["requestBody"]["content"]["application/json"];
}

/** Forms. */
export interface FormsMethods {
    /**
     * List forms
     *
     * `GET /object/form`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.forms.list();
     * ```
     */
    list(input?: ListFormsInput, options?: CallOptions): OperationCall<operations["listForms"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a form
     *
     * `GET /object/form/{formId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.forms.get({ formId: 81 });
     * ```
     */
    get(input: GetFormInput, options?: CallOptions): OperationCall<operations["getForm"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete a form
     *
     * `DELETE /object/form/{formId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.forms.delete({ formId: 81 });
     * ```
     */
    delete(input: DeleteFormInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Get what a form is made of
     *
     * `GET /object/form/{formId}/structure`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.forms.getStructure({ formId: 81 });
     * ```
     */
    getStructure(input: GetFormStructureInput, options?: CallOptions): OperationCall<operations["getFormStructure"]["responses"][200]["content"]["application/json"]>;
    /**
     * Copy a form
     *
     * The answer is inferred.
     *
     * `POST /object/form/duplicate`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.forms.duplicate({ body: { id: 81 } });
     * ```
     */
    duplicate(input: DuplicateFormInput, options?: CallOptions): OperationCall<operations["duplicateForm"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ApplicationsMethods.get}. */
export interface GetApplicationInput {
    /**
     * Id of the application.
     * @example 91
     */
    "applicationId": operations["getApplication"]["parameters"]["path"]["applicationId"];
}

/** Input of {@link ApplicationsMethods.listActivities}. */
export interface ListActivitiesInput {
    /**
     * Id of the application.
     * @example 91
     */
    "applicationId": operations["listActivities"]["parameters"]["path"]["applicationId"];
}

/** Input of {@link ApplicationsMethods.listActions}. */
export interface ListActivityActionsInput {
    /**
     * Id of the application.
     * @example 91
     */
    "applicationId": operations["listActivityActions"]["parameters"]["path"]["applicationId"];
    /**
     * Id of the activity.
     * @example 92
     */
    "activityId": operations["listActivityActions"]["parameters"]["path"]["activityId"];
    /**
     * Also give the external reference id of the form.
     * @example true
     */
    "includeFormRef"?: NonNullable<operations["listActivityActions"]["parameters"]["query"]>["includeFormRef"] | undefined;
}

/** Input of {@link ApplicationsMethods.listViews}. */
export interface ListActivityViewsInput {
    /**
     * Id of the application.
     * @example 91
     */
    "applicationId": operations["listActivityViews"]["parameters"]["path"]["applicationId"];
    /**
     * Id of the activity.
     * @example 92
     */
    "activityId": operations["listActivityViews"]["parameters"]["path"]["activityId"];
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["listActivityViews"]["parameters"]["query"]>["byRef"] | undefined;
}

/** Applications. */
export interface ApplicationsMethods {
    /**
     * List applications
     *
     * `GET /object/application`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.applications.list();
     * ```
     */
    list(input?: NoInput, options?: CallOptions): OperationCall<operations["listApplications"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the applications of the caller
     *
     * `GET /object/application/mine`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.applications.listMine();
     * ```
     */
    listMine(input?: NoInput, options?: CallOptions): OperationCall<operations["listMyApplications"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get an application
     *
     * `GET /object/application/{applicationId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.applications.get({ applicationId: 91 });
     * ```
     */
    get(input: GetApplicationInput, options?: CallOptions): OperationCall<operations["getApplication"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the activities of an application
     *
     * `GET /object/application/{applicationId}/activity`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.applications.listActivities({ applicationId: 91 });
     * ```
     */
    listActivities(input: ListActivitiesInput, options?: CallOptions): OperationCall<operations["listActivities"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the actions of an activity
     *
     * `GET /object/application/{applicationId}/activity/{activityId}/action`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.applications.listActions({ applicationId: 91, activityId: 92 });
     * ```
     */
    listActions(input: ListActivityActionsInput, options?: CallOptions): OperationCall<operations["listActivityActions"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the views of an activity
     *
     * `GET /object/application/{applicationId}/activity/{activityId}/view`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.applications.listViews({ applicationId: 91, activityId: 92 });
     * ```
     */
    listViews(input: ListActivityViewsInput, options?: CallOptions): OperationCall<operations["listActivityViews"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ReportsMethods.get}. */
export interface GetReportInput {
    /**
     * Id of the report. With `byRef`, its external reference id.
     * @example 95
     */
    "reportId": operations["getReport"]["parameters"]["path"]["reportId"];
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["getReport"]["parameters"]["query"]>["byRef"] | undefined;
}

/** Input of {@link ReportsMethods.delete}. */
export interface DeleteReportInput {
    /**
     * Id of the report. With `byRef`, its external reference id.
     * @example 95
     */
    "reportId": operations["deleteReport"]["parameters"]["path"]["reportId"];
}

/** Input of {@link ReportsMethods.listComponents}. */
export interface ListReportComponentsInput {
    /**
     * Id of the report. With `byRef`, its external reference id.
     * @example 95
     */
    "reportId": operations["listReportComponents"]["parameters"]["path"]["reportId"];
}

/** Input of {@link ReportsMethods.listFilters}. */
export interface ListReportFiltersInput {
    /**
     * Id of the report. With `byRef`, its external reference id.
     * @example 95
     */
    "reportId": operations["listReportFilters"]["parameters"]["path"]["reportId"];
}

/** Input of {@link ReportsMethods.listParameters}. */
export interface ListReportParametersInput {
    /**
     * Id of the report. With `byRef`, its external reference id.
     * @example 95
     */
    "reportId": operations["listReportParameters"]["parameters"]["path"]["reportId"];
}

/** Reports. */
export interface ReportsMethods {
    /**
     * List reports
     *
     * `GET /object/report`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.reports.list();
     * ```
     */
    list(input?: NoInput, options?: CallOptions): OperationCall<operations["listReports"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a report
     *
     * `GET /object/report/{reportId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.reports.get({ reportId: 95 });
     * ```
     */
    get(input: GetReportInput, options?: CallOptions): OperationCall<operations["getReport"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete a report
     *
     * `DELETE /object/report/{reportId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.reports.delete({ reportId: 95 });
     * ```
     */
    delete(input: DeleteReportInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the components of a report
     *
     * The answer is inferred.
     *
     * `GET /object/report/{reportId}/reportComponents`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.reports.listComponents({ reportId: 95 });
     * ```
     */
    listComponents(input: ListReportComponentsInput, options?: CallOptions): OperationCall<operations["listReportComponents"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the filters of a report
     *
     * The answer is inferred.
     *
     * `GET /object/report/{reportId}/filter`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.reports.listFilters({ reportId: 95 });
     * ```
     */
    listFilters(input: ListReportFiltersInput, options?: CallOptions): OperationCall<operations["listReportFilters"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the parameters of a report
     *
     * The answer is inferred.
     *
     * `GET /object/report/{reportId}/parameter`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.reports.listParameters({ reportId: 95 });
     * ```
     */
    listParameters(input: ListReportParametersInput, options?: CallOptions): OperationCall<operations["listReportParameters"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link RecordsMethods.list}. */
export interface ListRecordsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId"?: NonNullable<operations["listRecords"]["parameters"]["query"]>["objectTypeId"] | undefined;
    /**
     * Number of the page, from 1.
     * @example 1
     */
    "pageNumber"?: NonNullable<operations["listRecords"]["parameters"]["query"]>["pageNumber"] | undefined;
    /**
     * Records on a page. Default 100.
     * @example 100
     */
    "pageSize"?: NonNullable<operations["listRecords"]["parameters"]["query"]>["pageSize"] | undefined;
    /**
     * Leave out what assessments have cloned.
     * @example true
     */
    "excludeClones"?: NonNullable<operations["listRecords"]["parameters"]["query"]>["excludeClones"] | undefined;
    /**
     * Ids, as the text of a JSON list.
     * @example "[5001,5002]"
     */
    "ids"?: NonNullable<operations["listRecords"]["parameters"]["query"]>["ids"] | undefined;
}

/** Input of {@link RecordsMethods.create}. */
export interface CreateRecordInput {
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["createRecord"]["parameters"]["query"]>["byRef"] | undefined;
    /**
     * Id of the address that the record was sent to.
     * @example 1
     */
    "emailAddressId"?: NonNullable<operations["createRecord"]["parameters"]["query"]>["emailAddressId"] | undefined;
    /** The body of the request. */
    body: operations["createRecord"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.get}. */
export interface GetRecordInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["getRecord"]["parameters"]["path"]["objectId"];
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["getRecord"]["parameters"]["query"]>["byRef"] | undefined;
    /**
     * Also say who changed fields and when.
     * @example true
     */
    "includeFieldMetaData"?: NonNullable<operations["getRecord"]["parameters"]["query"]>["includeFieldMetaData"] | undefined;
    /**
     * Also say when formulas were calculated.
     * @example true
     */
    "includeFormulaMetaData"?: NonNullable<operations["getRecord"]["parameters"]["query"]>["includeFormulaMetaData"] | undefined;
}

/** Input of {@link RecordsMethods.update}. */
export interface UpdateRecordInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["updateRecord"]["parameters"]["path"]["objectId"];
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["updateRecord"]["parameters"]["query"]>["byRef"] | undefined;
    /** The body of the request. */
    body: operations["updateRecord"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.delete}. */
export interface DeleteRecordInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["deleteRecord"]["parameters"]["path"]["objectId"];
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["deleteRecord"]["parameters"]["query"]>["byRef"] | undefined;
    /**
     * Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
     * @example true
     */
    "useJob"?: NonNullable<operations["deleteRecord"]["parameters"]["query"]>["useJob"] | undefined;
    /**
     * Observed; its meaning is not known.
     * @example false
     */
    "retentionEnabled"?: NonNullable<operations["deleteRecord"]["parameters"]["query"]>["retentionEnabled"] | undefined;
}

/** Input of {@link RecordsMethods.exists}. */
export interface RecordExistsInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["recordExists"]["parameters"]["path"]["objectId"];
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["recordExists"]["parameters"]["query"]>["byRef"] | undefined;
}

/** Input of {@link RecordsMethods.count}. */
export interface CountRecordsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId"?: NonNullable<operations["countRecords"]["parameters"]["query"]>["objectTypeId"] | undefined;
    /**
     * Id of a relationship type.
     * @example 21
     */
    "relationshipTypeId"?: NonNullable<operations["countRecords"]["parameters"]["query"]>["relationshipTypeId"] | undefined;
}

/** Input of {@link RecordsMethods.search}. */
export interface SearchRecordsInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["objectTypeId"] | undefined;
    /**
     * Ids of object types, as the text of a JSON list.
     * @example "[1,2]"
     */
    "objectTypeIds"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["objectTypeIds"] | undefined;
    /**
     * Words to look for.
     * @example "water"
     */
    "searchText"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["searchText"] | undefined;
    /**
     * Number of the page. That it counts from 1 is inferred.
     * @example 1
     */
    "page"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["page"] | undefined;
    /**
     * The most records of an object type on a page; 100 is used.
     * @example 100
     */
    "limit"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["limit"] | undefined;
    /**
     * Name of what to sort by. Which names there are is not known.
     * @example "name"
     */
    "sortBy"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["sortBy"] | undefined;
    /**
     * Direction of the sorting. That it is `asc` or `desc` is inferred.
     * @example "asc"
     */
    "direction"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["direction"] | undefined;
    /**
     * Sort by how well records fit.
     * @example false
     */
    "bestMatch"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["bestMatch"] | undefined;
    /**
     * Search the archive.
     * @example false
     */
    "searchArchive"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["searchArchive"] | undefined;
    /**
     * Filters, as the text of a JSON object, whose values are texts of JSON lists. Keys are `objectLifeCycleStateId`, `assessmentObjectTypeId`, `fields.s_<id>` for selects, `fields.t_<id>` for texts, `fields.rt_<id>` for rich text, `dimensions.dimension_<a>_<b>`.
     * @example "{\"objectLifeCycleStateId\":\"[52]\"}"
     */
    "filters"?: NonNullable<operations["searchRecords"]["parameters"]["query"]>["filters"] | undefined;
}

/** Input of {@link RecordsMethods.searchObjectType}. */
export interface SearchObjectTypeInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["searchObjectType"]["parameters"]["path"]["objectTypeId"];
    /**
     * Words to look for.
     * @example "water"
     */
    "searchText"?: NonNullable<operations["searchObjectType"]["parameters"]["query"]>["searchText"] | undefined;
    /**
     * Leave out what assessments have cloned.
     * @example true
     */
    "excludeClones"?: NonNullable<operations["searchObjectType"]["parameters"]["query"]>["excludeClones"] | undefined;
    /**
     * Sort by how well records fit.
     * @example false
     */
    "bestMatch"?: NonNullable<operations["searchObjectType"]["parameters"]["query"]>["bestMatch"] | undefined;
    /**
     * The most records to give.
     * @example 20
     */
    "limit"?: NonNullable<operations["searchObjectType"]["parameters"]["query"]>["limit"] | undefined;
    /**
     * Search the archive.
     * @example false
     */
    "searchArchiveData"?: NonNullable<operations["searchObjectType"]["parameters"]["query"]>["searchArchiveData"] | undefined;
}

/** Input of {@link RecordsMethods.searchObjectTypeGroup}. */
export interface SearchObjectTypeGroupInput {
    /**
     * Id of the object type group.
     * @example 31
     */
    "objectTypeGroupId": operations["searchObjectTypeGroup"]["parameters"]["path"]["objectTypeGroupId"];
    /**
     * Words to look for.
     * @example "water"
     */
    "searchText"?: NonNullable<operations["searchObjectTypeGroup"]["parameters"]["query"]>["searchText"] | undefined;
    /**
     * Leave out what assessments have cloned.
     * @example true
     */
    "excludeClones"?: NonNullable<operations["searchObjectTypeGroup"]["parameters"]["query"]>["excludeClones"] | undefined;
    /**
     * Sort by how well records fit.
     * @example false
     */
    "bestMatch"?: NonNullable<operations["searchObjectTypeGroup"]["parameters"]["query"]>["bestMatch"] | undefined;
    /**
     * The most records to give.
     * @example 20
     */
    "limit"?: NonNullable<operations["searchObjectTypeGroup"]["parameters"]["query"]>["limit"] | undefined;
    /**
     * Search the archive.
     * @example false
     */
    "searchArchiveData"?: NonNullable<operations["searchObjectTypeGroup"]["parameters"]["query"]>["searchArchiveData"] | undefined;
}

/** Input of {@link RecordsMethods.countUniqueIds}. */
export interface CountUniqueIdsInput {
    /**
     * Ids of records, as the text of a JSON list.
     * @example "[5001]"
     */
    "objectIds"?: NonNullable<operations["countUniqueIds"]["parameters"]["query"]>["objectIds"] | undefined;
    /**
     * Filters, as in a search.
     * @example "{\"objectLifeCycleStateId\":\"[52]\"}"
     */
    "filters"?: NonNullable<operations["countUniqueIds"]["parameters"]["query"]>["filters"] | undefined;
    /**
     * Words to look for.
     * @example "water"
     */
    "searchText"?: NonNullable<operations["countUniqueIds"]["parameters"]["query"]>["searchText"] | undefined;
    /**
     * Search the archive.
     * @example false
     */
    "searchArchive"?: NonNullable<operations["countUniqueIds"]["parameters"]["query"]>["searchArchive"] | undefined;
}

/** Input of {@link RecordsMethods.getTrend}. */
export interface GetRecordTrendInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["getRecordTrend"]["parameters"]["path"]["objectId"];
    /**
     * Kinds of intervals, as the text of a JSON list.
     * @example "[\"month\"]"
     */
    "intervalTypes"?: NonNullable<operations["getRecordTrend"]["parameters"]["query"]>["intervalTypes"] | undefined;
    /**
     * How many intervals.
     * @example 12
     */
    "intervals"?: NonNullable<operations["getRecordTrend"]["parameters"]["query"]>["intervals"] | undefined;
    /**
     * The day to look back from.
     * @example "2025-01-01"
     */
    "date"?: NonNullable<operations["getRecordTrend"]["parameters"]["query"]>["date"] | undefined;
}

/** Input of {@link RecordsMethods.getFieldValues}. */
export interface GetFieldValuesInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["getFieldValues"]["parameters"]["path"]["objectId"];
}

/** Input of {@link RecordsMethods.getFullFieldValues}. */
export interface GetFullFieldValuesInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["getFullFieldValues"]["parameters"]["path"]["objectId"];
    /**
     * Ids of fields, as the text of a JSON list.
     * @example "[11,14]"
     */
    "fieldIds"?: NonNullable<operations["getFullFieldValues"]["parameters"]["query"]>["fieldIds"] | undefined;
}

/** Input of {@link RecordsMethods.setFieldValue}. */
export interface SetFieldValueInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["setFieldValue"]["parameters"]["path"]["objectId"];
    /**
     * Id of the field.
     * @example 11
     */
    "fieldId": operations["setFieldValue"]["parameters"]["path"]["fieldId"];
    /** The body of the request. */
    body: operations["setFieldValue"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.listRelationships}. */
export interface ListRecordRelationshipsInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["listRecordRelationships"]["parameters"]["path"]["objectId"];
    /**
     * The most records of a relationship; 1000 is used.
     * @example 1000
     */
    "limit"?: NonNullable<operations["listRecordRelationships"]["parameters"]["query"]>["limit"] | undefined;
    /**
     * Which outgoing relationships and fields, as JSON. Its form is not known.
     * @example "{}"
     */
    "relationshipsAndFields"?: NonNullable<operations["listRecordRelationships"]["parameters"]["query"]>["relationshipsAndFields"] | undefined;
    /**
     * Which incoming relationships and fields, as JSON. Its form is not known.
     * @example "{}"
     */
    "referenceRelationshipsAndFields"?: NonNullable<operations["listRecordRelationships"]["parameters"]["query"]>["referenceRelationshipsAndFields"] | undefined;
}

/** Input of {@link RecordsMethods.listRelated}. */
export interface ListRelatedRecordsInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["listRelatedRecords"]["parameters"]["path"]["objectId"];
    /**
     * Id of the relationship type.
     * @example 21
     */
    "relationshipTypeId": operations["listRelatedRecords"]["parameters"]["path"]["relationshipTypeId"];
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["listRelatedRecords"]["parameters"]["query"]>["byRef"] | undefined;
}

/** Input of {@link RecordsMethods.listDeepRelationships}. */
export interface ListDeepRelationshipsInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["listDeepRelationships"]["parameters"]["path"]["objectId"];
    /**
     * How many steps; 4 is used.
     * @example 4
     */
    "depth"?: NonNullable<operations["listDeepRelationships"]["parameters"]["query"]>["depth"] | undefined;
}

/** Input of {@link RecordsMethods.countRelationships}. */
export interface CountRelationshipsInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["countRelationships"]["parameters"]["path"]["objectId"];
}

/** Input of {@link RecordsMethods.relate}. */
export interface RelateRecordsInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["relateRecords"]["parameters"]["path"]["objectId"];
    /**
     * Id of the relationship type.
     * @example 21
     */
    "relationshipTypeId": operations["relateRecords"]["parameters"]["path"]["relationshipTypeId"];
    /**
     * Id of the record at the other end of the relationship.
     * @example 5011
     */
    "relatedObjectId": operations["relateRecords"]["parameters"]["path"]["relatedObjectId"];
    /**
     * The ids of the path and of the body are external reference ids (observed). Default `false`.
     * @example false
     */
    "byRef"?: NonNullable<operations["relateRecords"]["parameters"]["query"]>["byRef"] | undefined;
    /**
     * Relate a copy of the record and not the record.
     * @example false
     */
    "shouldClone"?: NonNullable<operations["relateRecords"]["parameters"]["query"]>["shouldClone"] | undefined;
}

/** Input of {@link RecordsMethods.unrelate}. */
export interface UnrelateRecordsInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["unrelateRecords"]["parameters"]["path"]["objectId"];
    /**
     * Id of the relationship type.
     * @example 21
     */
    "relationshipTypeId": operations["unrelateRecords"]["parameters"]["path"]["relationshipTypeId"];
    /**
     * Id of the record at the other end of the relationship.
     * @example 5011
     */
    "relatedObjectId": operations["unrelateRecords"]["parameters"]["path"]["relatedObjectId"];
}

/** Input of {@link RecordsMethods.getRoleMembers}. */
export interface GetRoleMembersInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["getRoleMembers"]["parameters"]["path"]["objectId"];
}

/** Input of {@link RecordsMethods.addRoleMembers}. */
export interface AddRoleMembersInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["addRoleMembers"]["parameters"]["path"]["objectId"];
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["addRoleMembers"]["parameters"]["path"]["roleId"];
    /** The body of the request. */
    body: operations["addRoleMembers"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.removeRoleUser}. */
export interface RemoveRoleUserInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["removeRoleUser"]["parameters"]["path"]["objectId"];
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["removeRoleUser"]["parameters"]["path"]["roleId"];
    /**
     * Id of the user.
     * @example 1002
     */
    "userId": operations["removeRoleUser"]["parameters"]["path"]["userId"];
}

/** Input of {@link RecordsMethods.removeRoleGroup}. */
export interface RemoveRoleGroupInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["removeRoleGroup"]["parameters"]["path"]["objectId"];
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["removeRoleGroup"]["parameters"]["path"]["roleId"];
    /**
     * Id of the user group.
     * @example 121
     */
    "groupId": operations["removeRoleGroup"]["parameters"]["path"]["groupId"];
}

/** Input of {@link RecordsMethods.listFiles}. */
export interface ListRecordFilesInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["listRecordFiles"]["parameters"]["path"]["objectId"];
}

/** Input of {@link RecordsMethods.attachFile}. */
export interface AttachFileInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["attachFile"]["parameters"]["path"]["objectId"];
    /**
     * Id of the file.
     * @example 7001
     */
    "fileId": operations["attachFile"]["parameters"]["path"]["fileId"];
    /**
     * Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
     * @example 1003
     */
    "impersonate-user-id"?: NonNullable<operations["attachFile"]["parameters"]["header"]>["impersonate-user-id"] | undefined;
    /** The body of the request. */
    body: operations["attachFile"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.detachFile}. */
export interface DetachFileInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["detachFile"]["parameters"]["path"]["objectId"];
    /**
     * Id of the file.
     * @example 7001
     */
    "fileId": operations["detachFile"]["parameters"]["path"]["fileId"];
    /**
     * Id of the attachment field.
     * @example 15
     */
    "fieldId": operations["detachFile"]["parameters"]["path"]["fieldId"];
}

/** Input of {@link RecordsMethods.listTriggers}. */
export interface ListRecordTriggersInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["listRecordTriggers"]["parameters"]["path"]["objectId"];
}

/** Input of {@link RecordsMethods.fireTrigger}. */
export interface FireTriggerInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["fireTrigger"]["parameters"]["path"]["objectId"];
    /**
     * Id of the trigger.
     * @example 63
     */
    "triggerId": operations["fireTrigger"]["parameters"]["path"]["triggerId"];
    /**
     * Name of a time zone.
     * @example "UTC"
     */
    "tz"?: NonNullable<operations["fireTrigger"]["parameters"]["query"]>["tz"] | undefined;
}

/** Input of {@link RecordsMethods.takeTransition}. */
export interface TakeTransitionInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["takeTransition"]["parameters"]["path"]["objectId"];
    /**
     * Id of the transition.
     * @example 72
     */
    "transitionId": operations["takeTransition"]["parameters"]["path"]["transitionId"];
}

/** Input of {@link RecordsMethods.calculateFormula}. */
export interface CalculateFormulaInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["calculateFormula"]["parameters"]["path"]["objectId"];
    /**
     * Id of the formula.
     * @example 97
     */
    "formulaId": operations["calculateFormula"]["parameters"]["path"]["formulaId"];
}

/** Input of {@link RecordsMethods.clearLocation}. */
export interface ClearLocationInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["clearLocation"]["parameters"]["path"]["objectId"];
}

/** Records, which the vendor calls objects. */
export interface RecordsMethods {
    /**
     * List records
     *
     * The next page is asked for until one comes that is empty.
     *
     * `GET /data/object`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * for await (const item of core.records.list()) console.log(item);
     * ```
     */
    list(input?: ListRecordsInput, options?: CallOptions): PagedCall<operations["listRecords"]["responses"][200]["content"]["application/json"], components["schemas"]["RecordSummary"]>;
    /**
     * Create a record
     *
     * `POST /creation/creation`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.create({
     *   body: {
     *     objectTypeId: 1,
     *     triggerId: 61,
     *     name: 'Broken window',
     *     externalRefId: 'incident-2201',
     *     evaluations: [
     *       {
     *         fieldId: 11,
     *         value: 'A window on the ground floor is broken'
     *       },
     *       {
     *         fieldId: 14,
     *         value: 101
     *       }
     *     ]
     *   }
     * });
     * ```
     */
    create(input: CreateRecordInput, options?: CallOptions): OperationCall<operations["createRecord"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a record
     *
     * `GET /data/object/{objectId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.get({ objectId: 5001 });
     * ```
     */
    get(input: GetRecordInput, options?: CallOptions): OperationCall<operations["getRecord"]["responses"][200]["content"]["application/json"]>;
    /**
     * Change a record's name, description or external id
     *
     * `PUT /data/object/{objectId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.update({ objectId: 5001, body: { name: 'Water damage in the archive' } });
     * ```
     */
    update(input: UpdateRecordInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Delete a record
     *
     * `DELETE /data/object/{objectId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.delete({ objectId: 5001 });
     * ```
     */
    delete(input: DeleteRecordInput, options?: CallOptions): OperationCall<operations["deleteRecord"]["responses"][200]["content"]["application/json"] | undefined>;
    /**
     * Tell whether a record exists
     *
     * `GET /data/object/{objectId}/exists`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.exists({ objectId: 5001 });
     * ```
     */
    exists(input: RecordExistsInput, options?: CallOptions): OperationCall<operations["recordExists"]["responses"][200]["content"]["application/json"]>;
    /**
     * Count records
     *
     * A bare number.
     *
     * `GET /data/object/count`. Source: observed, {@link https://github.com/tbaiguzhinov/site_creation | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.count();
     * ```
     */
    count(input?: CountRecordsInput, options?: CallOptions): OperationCall<operations["countRecords"]["responses"][200]["content"]["application/json"]>;
    /**
     * Search records
     *
     * Finds records of one or several object types by words and by filters.
     *
     * `GET /data/search/query`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * for await (const item of core.records.search()) console.log(item);
     * ```
     */
    search(input?: SearchRecordsInput, options?: CallOptions): PagedCall<operations["searchRecords"]["responses"][200]["content"]["application/json"], components["schemas"]["FoundRecord"]>;
    /**
     * Search the records of an object type by text
     *
     * The form of the answer is inferred.
     *
     * `GET /data/object/search/objectTypeId/{objectTypeId}/searchText`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.searchObjectType({ objectTypeId: 1 });
     * ```
     */
    searchObjectType(input: SearchObjectTypeInput, options?: CallOptions): OperationCall<operations["searchObjectType"]["responses"][200]["content"]["application/json"]>;
    /**
     * Search the records of a group of object types by text
     *
     * The form of the answer is inferred.
     *
     * `GET /data/object/search/objectTypeGroupId/{objectTypeGroupId}/searchText`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.searchObjectTypeGroup({ objectTypeGroupId: 31 });
     * ```
     */
    searchObjectTypeGroup(input: SearchObjectTypeGroupInput, options?: CallOptions): OperationCall<operations["searchObjectTypeGroup"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the records that are assigned to the caller
     *
     * `GET /data/object/assigned`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.listAssigned();
     * ```
     */
    listAssigned(input?: NoInput, options?: CallOptions): OperationCall<operations["listAssignedRecords"]["responses"][200]["content"]["application/json"]>;
    /**
     * Count unique ids
     *
     * The form of the answer is not known.
     *
     * `GET /data/object/countUniqueIds`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.countUniqueIds();
     * ```
     */
    countUniqueIds(input?: CountUniqueIdsInput, options?: CallOptions): OperationCall<operations["countUniqueIds"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get how a record has developed
     *
     * The form of the answer is not known.
     *
     * `GET /data/object/trending/{objectId}/intervals`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.getTrend({ objectId: 5001 });
     * ```
     */
    getTrend(input: GetRecordTrendInput, options?: CallOptions): OperationCall<operations["getRecordTrend"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a record's field values
     *
     * The form of the answer is inferred.
     *
     * `GET /data/object/{objectId}/evaluation`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.getFieldValues({ objectId: 5001 });
     * ```
     */
    getFieldValues(input: GetFieldValuesInput, options?: CallOptions): OperationCall<operations["getFieldValues"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get field values in full
     *
     * The form of the answer is inferred.
     *
     * `GET /data/object/{objectId}/evaluation/field/full`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.getFullFieldValues({ objectId: 5001 });
     * ```
     */
    getFullFieldValues(input: GetFullFieldValuesInput, options?: CallOptions): OperationCall<operations["getFullFieldValues"]["responses"][200]["content"]["application/json"]>;
    /**
     * Set the value of a record's field
     *
     * `POST /data/object/{objectId}/evaluation/field/{fieldId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.setFieldValue({ objectId: 5001, fieldId: 11, body: { value: 'Water damage in the archive' } });
     * ```
     */
    setFieldValue(input: SetFieldValueInput, options?: CallOptions): OperationCall<operations["setFieldValue"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the relationships of a record
     *
     * The form of the answer is not known.
     *
     * `GET /data/object/{objectId}/relationships`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.listRelationships({ objectId: 5001 });
     * ```
     */
    listRelationships(input: ListRecordRelationshipsInput, options?: CallOptions): OperationCall<operations["listRecordRelationships"]["responses"][200]["content"]["application/json"]>;
    /**
     * List related records
     *
     * A bare list, without an envelope.
     *
     * `GET /data/object/{objectId}/relationships/{relationshipTypeId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.listRelated({ objectId: 5001, relationshipTypeId: 21 });
     * ```
     */
    listRelated(input: ListRelatedRecordsInput, options?: CallOptions): OperationCall<operations["listRelatedRecords"]["responses"][200]["content"]["application/json"]>;
    /**
     * List relationships over several steps
     *
     * The form of the answer is not known.
     *
     * `GET /data/object/{objectId}/relationships/deep`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.listDeepRelationships({ objectId: 5001 });
     * ```
     */
    listDeepRelationships(input: ListDeepRelationshipsInput, options?: CallOptions): OperationCall<operations["listDeepRelationships"]["responses"][200]["content"]["application/json"]>;
    /**
     * Count the relationships of a record
     *
     * The form of the answer is not known.
     *
     * `GET /data/object/{objectId}/relationships/count`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.countRelationships({ objectId: 5001 });
     * ```
     */
    countRelationships(input: CountRelationshipsInput, options?: CallOptions): OperationCall<operations["countRelationships"]["responses"][200]["content"]["application/json"]>;
    /**
     * Relate two records
     *
     * May be refused with `too.many.requests` (observed).
     *
     * `POST /creation/creation/{objectId}/relationship/{relationshipTypeId}/relatedObject/{relatedObjectId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.relate({ objectId: 5001, relationshipTypeId: 21, relatedObjectId: 5011 });
     * ```
     */
    relate(input: RelateRecordsInput, options?: CallOptions): OperationCall<operations["relateRecords"]["responses"][200]["content"]["application/json"]>;
    /**
     * Take a relationship away
     *
     * `DELETE /data/object/{objectId}/relationships/{relationshipTypeId}/relatedObject/{relatedObjectId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.unrelate({ objectId: 5001, relationshipTypeId: 21, relatedObjectId: 5011 });
     * ```
     */
    unrelate(input: UnrelateRecordsInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Get who has which role in a record
     *
     * `GET /data/object/{objectId}/roleMembership`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.getRoleMembers({ objectId: 5001 });
     * ```
     */
    getRoleMembers(input: GetRoleMembersInput, options?: CallOptions): OperationCall<operations["getRoleMembers"]["responses"][200]["content"]["application/json"]>;
    /**
     * Give users and groups a role in a record
     *
     * `POST /data/object/{objectId}/roleMembership/{roleId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.addRoleMembers({ objectId: 5001, roleId: 111, body: { userIds: [ 1002 ], groupIds: [ 121 ] } });
     * ```
     */
    addRoleMembers(input: AddRoleMembersInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Take a user's role in a record away
     *
     * `DELETE /data/object/{objectId}/roleMembership/{roleId}/user/{userId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.removeRoleUser({ objectId: 5001, roleId: 111, userId: 1002 });
     * ```
     */
    removeRoleUser(input: RemoveRoleUserInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Take a group's role in a record away
     *
     * `DELETE /data/object/{objectId}/roleMembership/{roleId}/group/{groupId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.removeRoleGroup({ objectId: 5001, roleId: 111, groupId: 121 });
     * ```
     */
    removeRoleGroup(input: RemoveRoleGroupInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the files of a record
     *
     * `GET /data/object/{objectId}/file`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.listFiles({ objectId: 5001 });
     * ```
     */
    listFiles(input: ListRecordFilesInput, options?: CallOptions): OperationCall<operations["listRecordFiles"]["responses"][200]["content"]["application/json"]>;
    /**
     * Attach an uploaded file to a record
     *
     * The path is documented, the body is observed.
     *
     * `POST /data/object/{objectId}/file/{fileId}`. Source: documented, {@link https://help.resolver.com/help/api-impersonation | API impersonation}.
     *
     * @example
     * ```ts
     * await core.records.attachFile({ objectId: 5001, fileId: 7001, body: { fieldId: 15 } });
     * ```
     */
    attachFile(input: AttachFileInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Take a file from a record
     *
     * `DELETE /data/object/{objectId}/file/{fileId}/field/{fieldId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.detachFile({ objectId: 5001, fileId: 7001, fieldId: 15 });
     * ```
     */
    detachFile(input: DetachFileInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the triggers that can be fired now
     *
     * `GET /data/object/{objectId}/triggers`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.listTriggers({ objectId: 5001 });
     * ```
     */
    listTriggers(input: ListRecordTriggersInput, options?: CallOptions): OperationCall<operations["listRecordTriggers"]["responses"][200]["content"]["application/json"]>;
    /**
     * Fire a trigger, which changes the state
     *
     * The form of the answer is not known.
     *
     * `POST /data/object/{objectId}/trigger/{triggerId}/go`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.records.fireTrigger({ objectId: 5001, triggerId: 63 });
     * ```
     */
    fireTrigger(input: FireTriggerInput, options?: CallOptions): OperationCall<operations["fireTrigger"]["responses"][200]["content"]["application/json"]>;
    /**
     * Take a transition, an older way to change the state
     *
     * The form of the answer is not known.
     *
     * `POST /data/object/{objectId}/transition/{transitionId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.takeTransition({ objectId: 5001, transitionId: 72 });
     * ```
     */
    takeTransition(input: TakeTransitionInput, options?: CallOptions): OperationCall<operations["takeTransition"]["responses"][200]["content"]["application/json"]>;
    /**
     * Calculate a formula anew
     *
     * The form of the answer is inferred.
     *
     * `GET /data/object/{objectId}/formulaCalculation/{formulaId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.calculateFormula({ objectId: 5001, formulaId: 97 });
     * ```
     */
    calculateFormula(input: CalculateFormulaInput, options?: CallOptions): OperationCall<operations["calculateFormula"]["responses"][200]["content"]["application/json"]>;
    /**
     * Take the place from a record
     *
     * `PUT /data/object/{objectId}/clearLocation`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.records.clearLocation({ objectId: 5001 });
     * ```
     */
    clearLocation(input: ClearLocationInput, options?: CallOptions): OperationCall<undefined>;
}

/** Input of {@link CommentsMethods.list}. */
export interface ListCommentsInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["listComments"]["parameters"]["path"]["objectId"];
}

/** Input of {@link CommentsMethods.create}. */
export interface CreateCommentInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["createComment"]["parameters"]["path"]["objectId"];
    /** The body of the request. */
    body: operations["createComment"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link CommentsMethods.update}. */
export interface UpdateCommentInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["updateComment"]["parameters"]["path"]["objectId"];
    /**
     * Id of the comment.
     * @example 8001
     */
    "commentId": operations["updateComment"]["parameters"]["path"]["commentId"];
    /** The body of the request. */
    body: operations["updateComment"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link CommentsMethods.setState}. */
export interface SetCommentStateInput {
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["setCommentState"]["parameters"]["path"]["objectId"];
    /**
     * Id of the comment.
     * @example 8001
     */
    "commentId": operations["setCommentState"]["parameters"]["path"]["commentId"];
    /** The body of the request. */
    body: operations["setCommentState"]["requestBody"]["content"]["application/json"];
}

/** Comments on records. */
export interface CommentsMethods {
    /**
     * List the comments on a record
     *
     * The form of the answer is inferred.
     *
     * `GET /data/object/{objectId}/comment`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.comments.list({ objectId: 5001 });
     * ```
     */
    list(input: ListCommentsInput, options?: CallOptions): OperationCall<operations["listComments"]["responses"][200]["content"]["application/json"]>;
    /**
     * Write a comment
     *
     * The form of the answer is inferred.
     *
     * `POST /data/object/{objectId}/comment`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.comments.create({
     *   objectId: 5001,
     *   body: {
     *     message: 'Insurance has been told.',
     *     parentId: null,
     *     state: 0
     *   }
     * });
     * ```
     */
    create(input: CreateCommentInput, options?: CallOptions): OperationCall<operations["createComment"]["responses"][200]["content"]["application/json"]>;
    /**
     * Change a comment
     *
     * The body is inferred.
     *
     * `PUT /data/object/{objectId}/comment/{commentId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.comments.update({
     *   objectId: 5001,
     *   commentId: 8001,
     *   body: {
     *     message: 'Insurance was told on Monday.'
     *   }
     * });
     * ```
     */
    update(input: UpdateCommentInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Resolve a comment
     *
     * `PUT /data/object/{objectId}/comment/{commentId}/state`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.comments.setState({ objectId: 5001, commentId: 8001, body: { state: 1 } });
     * ```
     */
    setState(input: SetCommentStateInput, options?: CallOptions): OperationCall<undefined>;
}

/** Input of {@link JobsMethods.get}. */
export interface GetJobInput {
    /**
     * Id of the job.
     * @example "6f1c2f0a-0000-4000-8000-000000000001"
     */
    "jobId": operations["getJob"]["parameters"]["path"]["jobId"];
}

/** Work that goes on after its call. */
export interface JobsMethods {
    /**
     * Get a job
     *
     * `GET /object/job/{jobId}`. Source: observed, {@link https://github.com/tbaiguzhinov/site_creation | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.jobs.get({ jobId: '6f1c2f0a-0000-4000-8000-000000000001' });
     * ```
     */
    get(input: GetJobInput, options?: CallOptions): OperationCall<operations["getJob"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ImportsMethods.create}. */
export interface CreateImportInput {
    /**
     * Check the file and import nothing.
     * @example true
     */
    "dryRun"?: NonNullable<operations["createImport"]["parameters"]["query"]>["dryRun"] | undefined;
    /**
     * Records are named by their external reference ids.
     * @example true
     */
    "usingExternalRefIds"?: NonNullable<operations["createImport"]["parameters"]["query"]>["usingExternalRefIds"] | undefined;
    /**
     * Put off what follows an import, such as formulas.
     * @example false
     */
    "deferPostProcessing"?: NonNullable<operations["createImport"]["parameters"]["query"]>["deferPostProcessing"] | undefined;
    /** The body of the request. */
    body: FormData;
}

/** Input of {@link ImportsMethods.createFromJson}. */
export interface CreateJsonImportInput {
    /**
     * Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
     * @example 1003
     */
    "impersonate-user-id"?: NonNullable<operations["createJsonImport"]["parameters"]["header"]>["impersonate-user-id"] | undefined;
    /** The body of the request. */
    body: operations["createJsonImport"]["requestBody"]["content"]["application/json"];
}

/** Imports of records. */
export interface ImportsMethods {
    /**
     * Import records from a spreadsheet
     *
     * That there are such imports, with these options, is documented; the call is observed. Over 50,000 records the vendor advises `deferPostProcessing`.
     *
     * `POST /creation/import`. Source: observed, {@link https://github.com/tbaiguzhinov/site_creation | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.imports.create({ body: new FormData(form) });
     * ```
     */
    create(input: CreateImportInput, options?: CallOptions): OperationCall<operations["createImport"]["responses"][200]["content"]["application/json"]>;
    /**
     * Import records from JSON
     *
     * Only the path is documented; body and answer are not published. That the answer is a job is inferred.
     *
     * `POST /creation/import/json`. Source: documented, {@link https://help.resolver.com/help/api-impersonation | API impersonation}.
     *
     * @example
     * ```ts
     * await core.imports.createFromJson({ body: {} });
     * ```
     */
    createFromJson(input: CreateJsonImportInput, options?: CallOptions): OperationCall<operations["createJsonImport"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link AssessmentsMethods.listFocus}. */
export interface ListFocusInput {
    /**
     * Id of the assessment, which is a record.
     * @example 5031
     */
    "assessmentId": operations["listFocus"]["parameters"]["path"]["assessmentId"];
}

/** Input of {@link AssessmentsMethods.addFocus}. */
export interface AddFocusInput {
    /**
     * Id of the assessment, which is a record.
     * @example 5031
     */
    "assessmentId": operations["addFocus"]["parameters"]["path"]["assessmentId"];
    /** The body of the request. */
    body: operations["addFocus"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AssessmentsMethods.removeFocus}. */
export interface RemoveFocusInput {
    /**
     * Id of the assessment, which is a record.
     * @example 5031
     */
    "assessmentId": operations["removeFocus"]["parameters"]["path"]["assessmentId"];
    /**
     * Id of the record. With `byRef`, its external reference id.
     * @example 5001
     */
    "objectId": operations["removeFocus"]["parameters"]["path"]["objectId"];
}

/** Input of {@link AssessmentsMethods.launch}. */
export interface LaunchAssessmentInput {
    /**
     * Id of the assessment, which is a record.
     * @example 5031
     */
    "assessmentId": operations["launchAssessment"]["parameters"]["path"]["assessmentId"];
    /**
     * Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
     * @example true
     */
    "useJob"?: NonNullable<operations["launchAssessment"]["parameters"]["query"]>["useJob"] | undefined;
    /** The body of the request. */
    body?: NonNullable<operations["launchAssessment"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** Input of {@link AssessmentsMethods.push}. */
export interface PushToAssessmentsInput {
    /**
     * Id of the record in the library.
     * @example 5011
     */
    "libraryObjectId": operations["pushToAssessments"]["parameters"]["path"]["libraryObjectId"];
    /**
     * Do it in a job, whose id is answered at once, instead of in this call. Default `false`.
     * @example true
     */
    "useJob"?: NonNullable<operations["pushToAssessments"]["parameters"]["query"]>["useJob"] | undefined;
    /** The body of the request. */
    body: operations["pushToAssessments"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AssessmentsMethods.getRelatedData}. */
export interface GetRelatedAssessmentDataInput {
    /**
     * Ids of records of the library, two at least.
     * @example [5011,5011]
     */
    "libraryObjectIds": operations["getRelatedAssessmentData"]["parameters"]["query"]["libraryObjectIds"];
}

/** Assessments. */
export interface AssessmentsMethods {
    /**
     * List the focus records of an assessment
     *
     * The form of the answer is not known.
     *
     * `GET /creation/assessment/{assessmentId}/focus`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.assessments.listFocus({ assessmentId: 5031 });
     * ```
     */
    listFocus(input: ListFocusInput, options?: CallOptions): OperationCall<operations["listFocus"]["responses"][200]["content"]["application/json"]>;
    /**
     * Add a focus record to an assessment
     *
     * The form of the answer is not known.
     *
     * `POST /creation/assessment/{assessmentId}/focus`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.assessments.addFocus({ assessmentId: 5031, body: { objectId: 5011 } });
     * ```
     */
    addFocus(input: AddFocusInput, options?: CallOptions): OperationCall<operations["addFocus"]["responses"][200]["content"]["application/json"]>;
    /**
     * Take a focus record from an assessment
     *
     * `DELETE /creation/assessment/{assessmentId}/focus/{objectId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.assessments.removeFocus({ assessmentId: 5031, objectId: 5001 });
     * ```
     */
    removeFocus(input: RemoveFocusInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Launch an assessment
     *
     * `POST /creation/assessment/{assessmentId}/launch`. Source: observed, {@link https://github.com/tbaiguzhinov/site_creation | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.assessments.launch({ assessmentId: 5031, body: { relyOnObjectIds: [ 5011 ] } });
     * ```
     */
    launch(input: LaunchAssessmentInput, options?: CallOptions): OperationCall<operations["launchAssessment"]["responses"][200]["content"]["application/json"]>;
    /**
     * Push a record of the library to assessments
     *
     * `POST /creation/assessments/{libraryObjectId}`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.assessments.push({ libraryObjectId: 5011, body: { assessmentIds: [ 5031 ] } });
     * ```
     */
    push(input: PushToAssessmentsInput, options?: CallOptions): OperationCall<operations["pushToAssessments"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get the assessments of records of the library
     *
     * A list of one id is read wrongly by the vendor: send the id twice (observed).
     *
     * `GET /data/object/assessment/allRelatedAssessmentData`. Source: observed, {@link https://github.com/JordanAspida/resolver-sdk | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.assessments.getRelatedData({ libraryObjectIds: [ 5011, 5011 ] });
     * ```
     */
    getRelatedData(input: GetRelatedAssessmentDataInput, options?: CallOptions): OperationCall<operations["getRelatedAssessmentData"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link FilesMethods.create}. */
export interface CreateFileInput {
    /**
     * Id of the user to act as. Needs an API key that the support of the vendor has allowed to impersonate; the user must be active in the organisation of the key.
     * @example 1003
     */
    "impersonate-user-id"?: NonNullable<operations["createFile"]["parameters"]["header"]>["impersonate-user-id"] | undefined;
    /** The body of the request. */
    body: FormData;
}

/** Input of {@link FilesMethods.startUpload}. */
export interface StartUploadInput {
    /** The body of the request. */
    body: operations["startUpload"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FilesMethods.finishUpload}. */
export interface FinishUploadInput {
    /** The body of the request. */
    body: operations["finishUpload"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FilesMethods.update}. */
export interface UpdateFileInput {
    /**
     * Id of the file.
     * @example 7001
     */
    "fileId": operations["updateFile"]["parameters"]["path"]["fileId"];
    /** The body of the request. */
    body: operations["updateFile"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FilesMethods.delete}. */
export interface DeleteFileInput {
    /**
     * Id of the file.
     * @example 7001
     */
    "fileId": operations["deleteFile"]["parameters"]["path"]["fileId"];
}

/** Input of {@link FilesMethods.listByRecords}. */
export interface ListFilesOfRecordsInput {
    /**
     * Ids of records, as the text of a JSON list.
     * @example "[5001]"
     */
    "ids": operations["listFilesOfRecords"]["parameters"]["query"]["ids"];
}

/** Files. */
export interface FilesMethods {
    /**
     * Upload a file
     *
     * The path is documented; that the body is a form with the file, and that the answer is the file, is inferred.
     *
     * `POST /data/file/file`. Source: documented, {@link https://help.resolver.com/help/api-impersonation | API impersonation}.
     *
     * @example
     * ```ts
     * await core.files.create({ body: new FormData(form) });
     * ```
     */
    create(input: CreateFileInput, options?: CallOptions): OperationCall<operations["createFile"]["responses"][200]["content"]["application/json"]>;
    /**
     * Begin an upload to the cloud storage
     *
     * The first part of the path is inferred. How the parts are uploaded then is not known.
     *
     * `POST /data/file/file/startUpload`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.files.startUpload({ body: { filename: 'photo.jpg', expectedLength: 52000 } });
     * ```
     */
    startUpload(input: StartUploadInput, options?: CallOptions): OperationCall<operations["startUpload"]["responses"][200]["content"]["application/json"]>;
    /**
     * Finish an upload to the cloud storage
     *
     * The first part of the path is inferred.
     *
     * `POST /data/file/file/finishUpload`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.files.finishUpload({ body: { token: 'example-upload-token', contentType: 'image/jpeg' } });
     * ```
     */
    finishUpload(input: FinishUploadInput, options?: CallOptions): OperationCall<operations["finishUpload"]["responses"][200]["content"]["application/json"]>;
    /**
     * Rename a file
     *
     * `PUT /data/file/file/{fileId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.files.update({ fileId: 7001, body: { displayFileName: 'archive.jpg' } });
     * ```
     */
    update(input: UpdateFileInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Delete a file
     *
     * `DELETE /data/file/file/{fileId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.files.delete({ fileId: 7001 });
     * ```
     */
    delete(input: DeleteFileInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the files of several records
     *
     * The form of the answer is inferred.
     *
     * `GET /data/file/file/objects`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.files.listByRecords({ ids: '[5001]' });
     * ```
     */
    listByRecords(input: ListFilesOfRecordsInput, options?: CallOptions): OperationCall<operations["listFilesOfRecords"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link UsersMethods.list}. */
export interface ListUsersInput {
    /**
     * Text that name or e-mail address has to contain.
     * @example "restricted"
     */
    "search"?: NonNullable<operations["listUsers"]["parameters"]["query"]>["search"] | undefined;
    /**
     * Ids, separated by commas (observed).
     * @example "1001,1002"
     */
    "ids"?: NonNullable<operations["listUsers"]["parameters"]["query"]>["ids"] | undefined;
}

/** Input of {@link UsersMethods.create}. */
export interface CreateUserInput {
    /** The body of the request. */
    body: operations["createUser"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.listPage}. */
export interface ListUserPageInput {
    /**
     * The most users to give.
     * @example 100
     */
    "limit"?: NonNullable<operations["listUserPage"]["parameters"]["query"]>["limit"] | undefined;
}

/** Input of {@link UsersMethods.update}. */
export interface UpdateUserInput {
    /**
     * Id of the user.
     * @example 1002
     */
    "userId": operations["updateUser"]["parameters"]["path"]["userId"];
    /** The body of the request. */
    body: operations["updateUser"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.delete}. */
export interface DeleteUserInput {
    /**
     * Id of the user.
     * @example 1002
     */
    "userId": operations["deleteUser"]["parameters"]["path"]["userId"];
}

/** Input of {@link UsersMethods.updateMembership}. */
export interface UpdateMembershipInput {
    /**
     * Id of the user.
     * @example 1002
     */
    "userId": operations["updateMembership"]["parameters"]["path"]["userId"];
    /** The body of the request. */
    body: operations["updateMembership"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.setTermsOfService}. */
export interface SetTermsOfServiceInput {
    /**
     * Id of the user.
     * @example 1002
     */
    "userId": operations["setTermsOfService"]["parameters"]["path"]["userId"];
    /** The body of the request. */
    body: operations["setTermsOfService"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.getByEmail}. */
export interface GetUserByEmailInput {
    /**
     * E-mail address of the user.
     * @example "restricted@example.com"
     */
    "email": operations["getUserByEmail"]["parameters"]["path"]["email"];
}

/** Input of {@link UsersMethods.findByEmail}. */
export interface FindUserByEmailInput {
    /** The body of the request. */
    body: operations["findUserByEmail"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.resetMfa}. */
export interface ResetMfaInput {
    /** The body of the request. */
    body: operations["resetMfa"]["requestBody"]["content"]["application/json"];
}

/** Users. */
export interface UsersMethods {
    /**
     * Get the current user
     *
     * `GET /user/users/me`. Source: documented, {@link https://helpcenter.resolver.com/hc/en-ca/articles/48258792778516 | Organisation membership id}.
     *
     * @example
     * ```ts
     * await core.users.me();
     * ```
     */
    me(input?: NoInput, options?: CallOptions): OperationCall<operations["getCurrentUser"]["responses"][200]["content"]["application/json"]>;
    /**
     * Find users
     *
     * The envelope of the answer is inferred.
     *
     * `GET /user/users`. Source: documented, {@link https://helpcenter.resolver.com/hc/en-ca/articles/39597071034260 | User id}.
     *
     * @example
     * ```ts
     * await core.users.list();
     * ```
     */
    list(input?: ListUsersInput, options?: CallOptions): OperationCall<operations["listUsers"]["responses"][200]["content"]["application/json"]>;
    /**
     * Create a user
     *
     * Request and answer are inferred.
     *
     * `POST /user/users`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.users.create({ body: { email: 'new@example.com', first: 'New', last: 'Example' } });
     * ```
     */
    create(input: CreateUserInput, options?: CallOptions): OperationCall<operations["createUser"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get the first users
     *
     * How the next page is asked for is not known; the envelope of the answer is inferred.
     *
     * `GET /user/users/page`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.users.listPage();
     * ```
     */
    listPage(input?: ListUserPageInput, options?: CallOptions): OperationCall<operations["listUserPage"]["responses"][200]["content"]["application/json"]>;
    /**
     * Change a user
     *
     * Request and answer are inferred.
     *
     * `PUT /user/users/{userId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.users.update({ userId: 1002, body: { last: 'Hopper' } });
     * ```
     */
    update(input: UpdateUserInput, options?: CallOptions): OperationCall<operations["updateUser"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete a user
     *
     * `DELETE /user/users/{userId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.users.delete({ userId: 1002 });
     * ```
     */
    delete(input: DeleteUserInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Change the membership of a user
     *
     * The body is inferred.
     *
     * `PUT /user/users/{userId}/membership`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.users.updateMembership({ userId: 1002, body: { isActive: true } });
     * ```
     */
    updateMembership(input: UpdateMembershipInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Note that a user has accepted the terms of service
     *
     * `PUT /user/users/{userId}/termsOfService`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.users.setTermsOfService({ userId: 1002, body: { acceptedTos: true } });
     * ```
     */
    setTermsOfService(input: SetTermsOfServiceInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Get a user by e-mail address
     *
     * `GET /user/users/email/{email}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.users.getByEmail({ email: 'restricted@example.com' });
     * ```
     */
    getByEmail(input: GetUserByEmailInput, options?: CallOptions): OperationCall<operations["getUserByEmail"]["responses"][200]["content"]["application/json"]>;
    /**
     * Find a user by e-mail address
     *
     * The form of the answer is inferred.
     *
     * `POST /user/users/email`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.users.findByEmail({ body: { email: 'restricted@example.com' } });
     * ```
     */
    findByEmail(input: FindUserByEmailInput, options?: CallOptions): OperationCall<operations["findUserByEmail"]["responses"][200]["content"]["application/json"]>;
    /**
     * Reset the authenticator app of users
     *
     * The path is documented; the form of the body is not published.
     *
     * `PUT /user/users/mfa/reset`. Source: documented, {@link https://help.resolver.com/help/multi-factor-authentication-overview | Multi-factor authentication}.
     *
     * @example
     * ```ts
     * await core.users.resetMfa({ body: { userIds: [ 1003 ] } });
     * ```
     */
    resetMfa(input: ResetMfaInput, options?: CallOptions): OperationCall<undefined>;
}

/** Input of {@link OrganisationsMethods.getMembership}. */
export interface GetMembershipInput {
    /**
     * Id of the organisation.
     * @example 4711
     */
    "orgId": operations["getMembership"]["parameters"]["path"]["orgId"];
    /**
     * Id of the user.
     * @example 1002
     */
    "userId": operations["getMembership"]["parameters"]["path"]["userId"];
}

/** Input of {@link OrganisationsMethods.addMember}. */
export interface AddMemberInput {
    /**
     * Id of the organisation.
     * @example 4711
     */
    "orgId": operations["addMember"]["parameters"]["path"]["orgId"];
    /**
     * E-mail address of the user.
     * @example "restricted@example.com"
     */
    "email": operations["addMember"]["parameters"]["path"]["email"];
    /** The body of the request. */
    body: operations["addMember"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link OrganisationsMethods.setMfa}. */
export interface SetMfaInput {
    /** The body of the request. */
    body: operations["setMfa"]["requestBody"]["content"]["application/json"];
}

/** Organisations. */
export interface OrganisationsMethods {
    /**
     * Get the membership of a user in an organisation
     *
     * `GET /user/org/{orgId}/user/{userId}`. Source: documented, {@link https://helpcenter.resolver.com/hc/en-ca/articles/48258792778516 | Organisation membership id}.
     *
     * @example
     * ```ts
     * await core.organisations.getMembership({ orgId: 4711, userId: 1002 });
     * ```
     */
    getMembership(input: GetMembershipInput, options?: CallOptions): OperationCall<operations["getMembership"]["responses"][200]["content"]["application/json"]>;
    /**
     * Add a user to an organisation
     *
     * The form of the answer is inferred.
     *
     * `POST /user/org/{orgId}/email/user/{email}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.organisations.addMember({
     *   orgId: 4711,
     *   email: 'restricted@example.com',
     *   body: {
     *     isActive: true,
     *     isAdmin: false
     *   }
     * });
     * ```
     */
    addMember(input: AddMemberInput, options?: CallOptions): OperationCall<operations["addMember"]["responses"][200]["content"]["application/json"]>;
    /**
     * Enforce MFA in an organisation
     *
     * Path and status are documented; the fields of the body are not published.
     *
     * `PUT /user/org/mfa`. Source: documented, {@link https://help.resolver.com/help/multi-factor-authentication-overview | Multi-factor authentication}.
     *
     * @example
     * ```ts
     * await core.organisations.setMfa({ body: {} });
     * ```
     */
    setMfa(input: SetMfaInput, options?: CallOptions): OperationCall<undefined>;
}

/** Input of {@link GroupsMethods.list}. */
export interface ListGroupsInput {
    /**
     * Text that the name has to contain.
     * @example "Inv"
     */
    "search"?: NonNullable<operations["listGroups"]["parameters"]["query"]>["search"] | undefined;
}

/** Input of {@link GroupsMethods.listRoles}. */
export interface ListGroupRolesInput {
    /**
     * Id of the user group.
     * @example 121
     */
    "groupId": operations["listGroupRoles"]["parameters"]["path"]["groupId"];
}

/** Input of {@link GroupsMethods.addRoles}. */
export interface AddGroupRolesInput {
    /**
     * Id of the user group.
     * @example 121
     */
    "groupId": operations["addGroupRoles"]["parameters"]["path"]["groupId"];
    /** The body of the request. */
    body: operations["addGroupRoles"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link GroupsMethods.removeRole}. */
export interface RemoveGroupRoleInput {
    /**
     * Id of the user group.
     * @example 121
     */
    "groupId": operations["removeGroupRole"]["parameters"]["path"]["groupId"];
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["removeGroupRole"]["parameters"]["path"]["roleId"];
}

/** Input of {@link GroupsMethods.listUsers}. */
export interface ListGroupUsersInput {
    /**
     * Id of the user group.
     * @example 121
     */
    "groupId": operations["listGroupUsers"]["parameters"]["path"]["groupId"];
}

/** Input of {@link GroupsMethods.addUsers}. */
export interface AddGroupUsersInput {
    /**
     * Id of the user group.
     * @example 121
     */
    "groupId": operations["addGroupUsers"]["parameters"]["path"]["groupId"];
    /** The body of the request. */
    body: operations["addGroupUsers"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link GroupsMethods.removeUser}. */
export interface RemoveGroupUserInput {
    /**
     * Id of the user group.
     * @example 121
     */
    "groupId": operations["removeGroupUser"]["parameters"]["path"]["groupId"];
    /**
     * Id of the user.
     * @example 1002
     */
    "userId": operations["removeGroupUser"]["parameters"]["path"]["userId"];
}

/** Input of {@link GroupsMethods.listByUser}. */
export interface ListUserGroupsInput {
    /**
     * Id of the user.
     * @example 1002
     */
    "userId": operations["listUserGroups"]["parameters"]["path"]["userId"];
}

/** User groups. */
export interface GroupsMethods {
    /**
     * List user groups
     *
     * `GET /user/group`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.groups.list();
     * ```
     */
    list(input?: ListGroupsInput, options?: CallOptions): OperationCall<operations["listGroups"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the roles of all groups
     *
     * `GET /user/group/roles`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.groups.listAllRoles();
     * ```
     */
    listAllRoles(input?: NoInput, options?: CallOptions): OperationCall<operations["listRolesByGroup"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the users of all groups
     *
     * `GET /user/group/users`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.groups.listAllUsers();
     * ```
     */
    listAllUsers(input?: NoInput, options?: CallOptions): OperationCall<operations["listUsersByGroup"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the roles of a group
     *
     * The path ends in a slash. The envelope of the answer is inferred.
     *
     * `GET /user/group/{groupId}/roles/`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.groups.listRoles({ groupId: 121 });
     * ```
     */
    listRoles(input: ListGroupRolesInput, options?: CallOptions): OperationCall<operations["listGroupRoles"]["responses"][200]["content"]["application/json"]>;
    /**
     * Give a group roles
     *
     * The path ends in a slash.
     *
     * `POST /user/group/{groupId}/roles/`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.groups.addRoles({ groupId: 121, body: { roleIds: [ 112 ] } });
     * ```
     */
    addRoles(input: AddGroupRolesInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Take a role from a group
     *
     * `DELETE /user/group/{groupId}/roles/{roleId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.groups.removeRole({ groupId: 121, roleId: 111 });
     * ```
     */
    removeRole(input: RemoveGroupRoleInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the users of a group
     *
     * The path ends in a slash. The envelope of the answer is inferred.
     *
     * `GET /user/group/{groupId}/users/`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.groups.listUsers({ groupId: 121 });
     * ```
     */
    listUsers(input: ListGroupUsersInput, options?: CallOptions): OperationCall<operations["listGroupUsers"]["responses"][200]["content"]["application/json"]>;
    /**
     * Add users to a group
     *
     * The path ends in a slash.
     *
     * `POST /user/group/{groupId}/users/`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.groups.addUsers({ groupId: 121, body: { userIds: [ 1002 ] } });
     * ```
     */
    addUsers(input: AddGroupUsersInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Take a user from a group
     *
     * `DELETE /user/group/{groupId}/users/{userId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.groups.removeUser({ groupId: 121, userId: 1002 });
     * ```
     */
    removeUser(input: RemoveGroupUserInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the groups of a user
     *
     * The envelope of the answer is inferred.
     *
     * `GET /user/group/user/{userId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.groups.listByUser({ userId: 1002 });
     * ```
     */
    listByUser(input: ListUserGroupsInput, options?: CallOptions): OperationCall<operations["listUserGroups"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link RolesMethods.get}. */
export interface GetRoleInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["getRole"]["parameters"]["path"]["roleId"];
}

/** Input of {@link RolesMethods.delete}. */
export interface DeleteRoleInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["deleteRole"]["parameters"]["path"]["roleId"];
}

/** Input of {@link RolesMethods.listUsers}. */
export interface ListRoleUsersInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["listRoleUsers"]["parameters"]["path"]["roleId"];
}

/** Input of {@link RolesMethods.addUsers}. */
export interface AddRoleUsersInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["addRoleUsers"]["parameters"]["path"]["roleId"];
    /** The body of the request. */
    body: operations["addRoleUsers"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RolesMethods.removeUser}. */
export interface RemoveUserFromRoleInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["removeUserFromRole"]["parameters"]["path"]["roleId"];
    /**
     * Id of the user.
     * @example 1002
     */
    "userId": operations["removeUserFromRole"]["parameters"]["path"]["userId"];
}

/** Input of {@link RolesMethods.listGroups}. */
export interface ListRoleGroupsInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["listRoleGroups"]["parameters"]["path"]["roleId"];
}

/** Input of {@link RolesMethods.addGroups}. */
export interface AddRoleGroupsInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["addRoleGroups"]["parameters"]["path"]["roleId"];
    /** The body of the request. */
    body: operations["addRoleGroups"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RolesMethods.searchMembers}. */
export interface SearchRoleMembersInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["searchRoleMembers"]["parameters"]["path"]["roleId"];
    /**
     * A condition, such as `id > 0`.
     * @example "id > 0"
     */
    "query": operations["searchRoleMembers"]["parameters"]["query"]["query"];
}

/** Roles. */
export interface RolesMethods {
    /**
     * List roles
     *
     * `GET /user/role`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.roles.list();
     * ```
     */
    list(input?: NoInput, options?: CallOptions): OperationCall<operations["listRoles"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get a role
     *
     * `GET /user/role/{roleId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.roles.get({ roleId: 111 });
     * ```
     */
    get(input: GetRoleInput, options?: CallOptions): OperationCall<operations["getRole"]["responses"][200]["content"]["application/json"]>;
    /**
     * Delete a role
     *
     * `DELETE /user/role/{roleId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.roles.delete({ roleId: 111 });
     * ```
     */
    delete(input: DeleteRoleInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the users of a role
     *
     * The envelope of the answer is inferred.
     *
     * `GET /user/role/{roleId}/user`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.roles.listUsers({ roleId: 111 });
     * ```
     */
    listUsers(input: ListRoleUsersInput, options?: CallOptions): OperationCall<operations["listRoleUsers"]["responses"][200]["content"]["application/json"]>;
    /**
     * Give users a role
     *
     * `POST /user/role/{roleId}/user`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.roles.addUsers({ roleId: 111, body: { userIds: [ 1002 ] } });
     * ```
     */
    addUsers(input: AddRoleUsersInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Take a role from a user
     *
     * `DELETE /user/role/{roleId}/user/{userId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.roles.removeUser({ roleId: 111, userId: 1002 });
     * ```
     */
    removeUser(input: RemoveUserFromRoleInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the groups of a role
     *
     * The envelope of the answer is inferred.
     *
     * `GET /user/role/{roleId}/groups`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.roles.listGroups({ roleId: 111 });
     * ```
     */
    listGroups(input: ListRoleGroupsInput, options?: CallOptions): OperationCall<operations["listRoleGroups"]["responses"][200]["content"]["application/json"]>;
    /**
     * Give groups a role
     *
     * `POST /user/role/{roleId}/groups`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.roles.addGroups({ roleId: 111, body: { groupIds: [ 121 ] } });
     * ```
     */
    addGroups(input: AddRoleGroupsInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * Search the members of a role
     *
     * `GET /user/role/{roleId}/searchMembers`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.roles.searchMembers({ roleId: 111, query: 'id > 0' });
     * ```
     */
    searchMembers(input: SearchRoleMembersInput, options?: CallOptions): OperationCall<operations["searchRoleMembers"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link RolePermissionsMethods.get}. */
export interface GetRolePermissionsInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["getRolePermissions"]["parameters"]["path"]["roleId"];
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["getRolePermissions"]["parameters"]["path"]["objectTypeId"];
}

/** Input of {@link RolePermissionsMethods.set}. */
export interface SetRolePermissionsInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["setRolePermissions"]["parameters"]["path"]["roleId"];
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["setRolePermissions"]["parameters"]["path"]["objectTypeId"];
    /** The body of the request. */
    body: operations["setRolePermissions"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RolePermissionsMethods.delete}. */
export interface DeleteRolePermissionsInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["deleteRolePermissions"]["parameters"]["path"]["roleId"];
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["deleteRolePermissions"]["parameters"]["path"]["objectTypeId"];
}

/** Input of {@link RolePermissionsMethods.listLifeCycles}. */
export interface ListPermittedLifeCyclesInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["listPermittedLifeCycles"]["parameters"]["path"]["roleId"];
}

/** Input of {@link RolePermissionsMethods.listRoles}. */
export interface ListPermittedRolesInput {
    /**
     * Id of the object type.
     * @example 1
     */
    "objectTypeId": operations["listPermittedRoles"]["parameters"]["path"]["objectTypeId"];
}

/** Input of {@link RolePermissionsMethods.listObjectTypes}. */
export interface ListPermittedObjectTypesInput {
    /**
     * Id of the role.
     * @example 111
     */
    "roleId": operations["listPermittedObjectTypes"]["parameters"]["path"]["roleId"];
}

/** Permissions of roles. */
export interface RolePermissionsMethods {
    /**
     * List all permissions
     *
     * The envelope of the answer is inferred.
     *
     * `GET /data/rolePermissions`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.rolePermissions.list();
     * ```
     */
    list(input?: NoInput, options?: CallOptions): OperationCall<operations["listRolePermissions"]["responses"][200]["content"]["application/json"]>;
    /**
     * Get the permissions of a role for an object type
     *
     * `GET /data/rolePermissions/role/{roleId}/objectType/{objectTypeId}`. Source: observed, {@link https://github.com/WesleyTran0/user-information-matrix | Public code that makes this call}.
     *
     * @example
     * ```ts
     * await core.rolePermissions.get({ roleId: 111, objectTypeId: 1 });
     * ```
     */
    get(input: GetRolePermissionsInput, options?: CallOptions): OperationCall<operations["getRolePermissions"]["responses"][200]["content"]["application/json"]>;
    /**
     * Set the permissions of a role for an object type
     *
     * What the list holds, and the answer, are inferred.
     *
     * `POST /data/rolePermissions/role/{roleId}/objectType/{objectTypeId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.rolePermissions.set({
     *   roleId: 111,
     *   objectTypeId: 1,
     *   body: {
     *     rolePermissions: [
     *       {
     *         objectLifeCycleStateId: 52,
     *         permission: 2,
     *         canCreate: true
     *       }
     *     ]
     *   }
     * });
     * ```
     */
    set(input: SetRolePermissionsInput, options?: CallOptions): OperationCall<operations["setRolePermissions"]["responses"][200]["content"]["application/json"]>;
    /**
     * Take the permissions of a role for an object type away
     *
     * `DELETE /data/rolePermissions/role/{roleId}/objectType/{objectTypeId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.rolePermissions.delete({ roleId: 111, objectTypeId: 1 });
     * ```
     */
    delete(input: DeleteRolePermissionsInput, options?: CallOptions): OperationCall<undefined>;
    /**
     * List the life cycles that a role has permissions for
     *
     * `GET /data/rolePermissions/objectLifeCycles/role/{roleId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.rolePermissions.listLifeCycles({ roleId: 111 });
     * ```
     */
    listLifeCycles(input: ListPermittedLifeCyclesInput, options?: CallOptions): OperationCall<operations["listPermittedLifeCycles"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the roles that have permissions for an object type
     *
     * The envelope of the answer is inferred.
     *
     * `GET /data/rolePermissions/roles/objectType/{objectTypeId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.rolePermissions.listRoles({ objectTypeId: 1 });
     * ```
     */
    listRoles(input: ListPermittedRolesInput, options?: CallOptions): OperationCall<operations["listPermittedRoles"]["responses"][200]["content"]["application/json"]>;
    /**
     * List the object types that a role has permissions for
     *
     * The envelope of the answer is inferred.
     *
     * `GET /data/rolePermissions/objectTypes/role/{roleId}`. Source: observed, {@link https://support.resolver.com/hc/en-ca/articles/360039464411 | Seen in the vendor's web client. The page says that the API can do what that client does}.
     *
     * @example
     * ```ts
     * await core.rolePermissions.listObjectTypes({ roleId: 111 });
     * ```
     */
    listObjectTypes(input: ListPermittedObjectTypesInput, options?: CallOptions): OperationCall<operations["listPermittedObjectTypes"]["responses"][200]["content"]["application/json"]>;
}

/** All operations, in their groups. */
export interface CoreOperations {
    /** Session tokens. */
    readonly sessions: SessionsMethods;
    /** API keys. */
    readonly apiKeys: ApiKeysMethods;
    /** Fields of object types. */
    readonly fields: FieldsMethods;
    /** Kinds of record. */
    readonly objectTypes: ObjectTypesMethods;
    /** How records of two object types are related. */
    readonly relationshipTypes: RelationshipTypesMethods;
    /** Groups of object types. */
    readonly objectTypeGroups: ObjectTypeGroupsMethods;
    /** States, triggers and transitions of records. */
    readonly lifeCycles: LifeCyclesMethods;
    /** Forms. */
    readonly forms: FormsMethods;
    /** Applications. */
    readonly applications: ApplicationsMethods;
    /** Reports. */
    readonly reports: ReportsMethods;
    /** Records, which the vendor calls objects. */
    readonly records: RecordsMethods;
    /** Comments on records. */
    readonly comments: CommentsMethods;
    /** Work that goes on after its call. */
    readonly jobs: JobsMethods;
    /** Imports of records. */
    readonly imports: ImportsMethods;
    /** Assessments. */
    readonly assessments: AssessmentsMethods;
    /** Files. */
    readonly files: FilesMethods;
    /** Users. */
    readonly users: UsersMethods;
    /** Organisations. */
    readonly organisations: OrganisationsMethods;
    /** User groups. */
    readonly groups: GroupsMethods;
    /** Roles. */
    readonly roles: RolesMethods;
    /** Permissions of roles. */
    readonly rolePermissions: RolePermissionsMethods;
}

/** The operations as `client-kit` reads them. */
export const operationTable = {
  methods:
    "sessions/user/authenticate renew:GET logIn:POST logOut:POST/logout createProductboardToken/productboard createQrveyComposerToken/qrveyComposerToken getStrategy:POST/strategy createTilesToken/tiles;apiKeys/user/apiKey create get/{id} delete/{id};fields/object/field list create get/{fieldId} update:PUT/{fieldId} delete/{fieldId} listOptions/{fieldId}/option createOption/{fieldId}/option updateOption:PUT/{fieldId}/option/{optionId} deleteOption/{fieldId}/option/{optionId} reorderOption:PUT/{fieldId}/option/{optionId}/reorder listObjectTypes/{fieldId}/objectType;objectTypes/object/objectType list create get/{objectTypeId} update:PUT/{objectTypeId} delete/{objectTypeId} listFields/{objectTypeId}/field addFields:POST/{objectTypeId}/field removeField:DELETE/{objectTypeId}/field/{fieldId} listFormulas/{objectTypeId}/formulas listRoles/{objectTypeId}/role addRoles:POST/{objectTypeId}/role removeRole:DELETE/{objectTypeId}/role/{roleId} countRecords:GET/{objectTypeId}/count;relationshipTypes/object list/objectType/{objectTypeId}/relationship create/objectType/{objectTypeId}/relationship update:PUT/objectType/{objectTypeId}/relationship/{relationshipTypeId} delete/objectType/{objectTypeId}/relationship/{relationshipTypeId} getMany/relationship;objectTypeGroups/object/objectTypeGroup list create get/{objectTypeGroupId} update:PUT/{objectTypeGroupId} delete/{objectTypeGroupId} listObjectTypes/{objectTypeGroupId}/objectType addObjectType:POST/{objectTypeGroupId}/objectType/{objectTypeId} removeObjectType:DELETE/{objectTypeGroupId}/objectType/{objectTypeId};lifeCycles/object list/objectLifeCycle listByObjectType/objectType/{objectTypeId}/objectLifeCycle listStatesByObjectType/objectType/{objectTypeId}/objectLifeCycle/state getStates/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/state listRequirements/objectType/{objectTypeId}/objectLifeCycle/stateRequired listTransitions/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/trigger/{triggerId}/transition listActions/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/transition/{transitionId}/action listStateActions:POST/objectLifeCycleState/actions reorderState:PUT/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/state/{stateId}/reorder delete/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId} deleteState/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/state/{stateId} deleteTrigger/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/trigger/{triggerId} deleteTransition/objectType/{objectTypeId}/objectLifeCycle/{lifeCycleId}/transition/{transitionId};forms/object/form list get/{formId} delete/{formId} getStructure/{formId}/structure duplicate:POST/duplicate;applications/object/application list listMine/mine get/{applicationId} listActivities/{applicationId}/activity listActions/{applicationId}/activity/{activityId}/action listViews/{applicationId}/activity/{activityId}/view;reports/object/report list get/{reportId} delete/{reportId} listComponents/{reportId}/reportComponents listFilters/{reportId}/filter listParameters/{reportId}/parameter;records list/data/object~pageNumber create/creation/creation get/data/object/{objectId} update:PUT/data/object/{objectId} delete/data/object/{objectId} exists:GET/data/object/{objectId}/exists count:GET/data/object/count search:GET/data/search/query~search searchObjectType:GET/data/object/search/objectTypeId/{objectTypeId}/searchText searchObjectTypeGroup:GET/data/object/search/objectTypeGroupId/{objectTypeGroupId}/searchText listAssigned/data/object/assigned countUniqueIds:GET/data/object/countUniqueIds getTrend/data/object/trending/{objectId}/intervals getFieldValues/data/object/{objectId}/evaluation getFullFieldValues/data/object/{objectId}/evaluation/field/full setFieldValue:POST/data/object/{objectId}/evaluation/field/{fieldId} listRelationships/data/object/{objectId}/relationships listRelated/data/object/{objectId}/relationships/{relationshipTypeId} listDeepRelationships/data/object/{objectId}/relationships/deep countRelationships:GET/data/object/{objectId}/relationships/count relate:POST/creation/creation/{objectId}/relationship/{relationshipTypeId}/relatedObject/{relatedObjectId} unrelate:DELETE/data/object/{objectId}/relationships/{relationshipTypeId}/relatedObject/{relatedObjectId} getRoleMembers/data/object/{objectId}/roleMembership addRoleMembers:POST/data/object/{objectId}/roleMembership/{roleId} removeRoleUser:DELETE/data/object/{objectId}/roleMembership/{roleId}/user/{userId} removeRoleGroup:DELETE/data/object/{objectId}/roleMembership/{roleId}/group/{groupId} listFiles/data/object/{objectId}/file attachFile:POST/data/object/{objectId}/file/{fileId} detachFile:DELETE/data/object/{objectId}/file/{fileId}/field/{fieldId} listTriggers/data/object/{objectId}/triggers fireTrigger:POST/data/object/{objectId}/trigger/{triggerId}/go takeTransition:POST/data/object/{objectId}/transition/{transitionId} calculateFormula:GET/data/object/{objectId}/formulaCalculation/{formulaId} clearLocation:PUT/data/object/{objectId}/clearLocation;comments/data/object/{objectId}/comment list create update:PUT/{commentId} setState:PUT/{commentId}/state;jobs/object/job/{jobId} get;imports/creation/import create createFromJson/json;assessments listFocus/creation/assessment/{assessmentId}/focus addFocus:POST/creation/assessment/{assessmentId}/focus removeFocus:DELETE/creation/assessment/{assessmentId}/focus/{objectId} launch:POST/creation/assessment/{assessmentId}/launch push:POST/creation/assessments/{libraryObjectId} getRelatedData/data/object/assessment/allRelatedAssessmentData;files/data/file/file create startUpload:POST/startUpload finishUpload:POST/finishUpload update:PUT/{fileId} delete/{fileId} listByRecords/objects;users/user/users me:GET/me list create listPage/page update:PUT/{userId} delete/{userId} updateMembership:PUT/{userId}/membership setTermsOfService:PUT/{userId}/termsOfService getByEmail/email/{email} findByEmail:POST/email resetMfa:PUT/mfa/reset;organisations/user/org getMembership/{orgId}/user/{userId} addMember:POST/{orgId}/email/user/{email} setMfa:PUT/mfa;groups/user/group list listAllRoles/roles listAllUsers/users listRoles/{groupId}/roles/ addRoles:POST/{groupId}/roles/ removeRole:DELETE/{groupId}/roles/{roleId} listUsers/{groupId}/users/ addUsers:POST/{groupId}/users/ removeUser:DELETE/{groupId}/users/{userId} listByUser/user/{userId};roles/user/role list get/{roleId} delete/{roleId} listUsers/{roleId}/user addUsers:POST/{roleId}/user removeUser:DELETE/{roleId}/user/{userId} listGroups/{roleId}/groups addGroups:POST/{roleId}/groups searchMembers:GET/{roleId}/searchMembers;rolePermissions/data/rolePermissions list get/role/{roleId}/objectType/{objectTypeId} set:POST/role/{roleId}/objectType/{objectTypeId} delete/role/{roleId}/objectType/{objectTypeId} listLifeCycles/objectLifeCycles/role/{roleId} listRoles/roles/objectType/{objectTypeId} listObjectTypes/objectTypes/role/{roleId}",
  headers: "impersonate-user-id",
  queries:
    "bestMatch byRef date deep deferPostProcessing depth direction dryRun emailAddressId excludeClones fieldIds filters id ids includeFieldMetaData includeFieldOptions includeFormRef includeFormulaMetaData includeObjectTypes includeStates intervalTypes intervals inverse libraryObjectIds limit objectIds objectTypeId objectTypeIds page pageNumber pageSize query referenceRelationshipsAndFields relationshipTypeId relationshipsAndFields retentionEnabled search searchArchive searchArchiveData searchText shouldClone sortBy tz useJob usingExternalRefIds",
};
