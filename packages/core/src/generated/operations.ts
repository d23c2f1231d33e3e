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
export interface GetApiKeyInput extends NonNullable<operations["getApiKey"]["parameters"]["path"]> {
}

/** Input of {@link ApiKeysMethods.delete}. */
export interface DeleteApiKeyInput extends NonNullable<operations["deleteApiKey"]["parameters"]["path"]> {
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
export interface ListFieldsInput extends NonNullable<operations["listFields"]["parameters"]["query"]> {
}

/** Input of {@link FieldsMethods.create}. */
export interface CreateFieldInput {
	/** The body of the request. */
	body: operations["createField"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.get}. */
export interface GetFieldInput extends NonNullable<operations["getField"]["parameters"]["path"]> {
}

/** Input of {@link FieldsMethods.update}. */
export interface UpdateFieldInput extends NonNullable<operations["updateField"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateField"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.delete}. */
export interface DeleteFieldInput extends NonNullable<operations["deleteField"]["parameters"]["path"]> {
}

/** Input of {@link FieldsMethods.listOptions}. */
export interface ListFieldOptionsInput extends NonNullable<operations["listFieldOptions"]["parameters"]["path"]> {
}

/** Input of {@link FieldsMethods.createOption}. */
export interface CreateFieldOptionInput extends NonNullable<operations["createFieldOption"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["createFieldOption"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.updateOption}. */
export interface UpdateFieldOptionInput extends NonNullable<operations["updateFieldOption"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateFieldOption"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.deleteOption}. */
export interface DeleteFieldOptionInput extends NonNullable<operations["deleteFieldOption"]["parameters"]["path"]> {
}

/** Input of {@link FieldsMethods.reorderOption}. */
export interface ReorderFieldOptionInput extends NonNullable<operations["reorderFieldOption"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["reorderFieldOption"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FieldsMethods.listObjectTypes}. */
export interface ListFieldObjectTypesInput extends NonNullable<operations["listFieldObjectTypes"]["parameters"]["path"]> {
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
export interface ListObjectTypesInput extends NonNullable<operations["listObjectTypes"]["parameters"]["query"]> {
}

/** Input of {@link ObjectTypesMethods.create}. */
export interface CreateObjectTypeInput {
	/** The body of the request. */
	body: operations["createObjectType"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypesMethods.get}. */
export interface GetObjectTypeInput extends NonNullable<operations["getObjectType"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypesMethods.update}. */
export interface UpdateObjectTypeInput extends NonNullable<operations["updateObjectType"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateObjectType"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypesMethods.delete}. */
export interface DeleteObjectTypeInput extends NonNullable<operations["deleteObjectType"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypesMethods.listFields}. */
export interface ListObjectTypeFieldsInput extends NonNullable<operations["listObjectTypeFields"]["parameters"]["path"]>, NonNullable<operations["listObjectTypeFields"]["parameters"]["query"]> {
}

/** Input of {@link ObjectTypesMethods.addFields}. */
export interface AddObjectTypeFieldsInput extends NonNullable<operations["addObjectTypeFields"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["addObjectTypeFields"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypesMethods.removeField}. */
export interface RemoveObjectTypeFieldInput extends NonNullable<operations["removeObjectTypeField"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypesMethods.listFormulas}. */
export interface ListObjectTypeFormulasInput extends NonNullable<operations["listObjectTypeFormulas"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypesMethods.listRoles}. */
export interface ListObjectTypeRolesInput extends NonNullable<operations["listObjectTypeRoles"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypesMethods.addRoles}. */
export interface AddObjectTypeRolesInput extends NonNullable<operations["addObjectTypeRoles"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["addObjectTypeRoles"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypesMethods.removeRole}. */
export interface RemoveObjectTypeRoleInput extends NonNullable<operations["removeObjectTypeRole"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypesMethods.countRecords}. */
export interface CountObjectTypeRecordsInput extends NonNullable<operations["countObjectTypeRecords"]["parameters"]["path"]> {
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
export interface ListRelationshipTypesInput extends NonNullable<operations["listRelationshipTypes"]["parameters"]["path"]>, NonNullable<operations["listRelationshipTypes"]["parameters"]["query"]> {
}

/** Input of {@link RelationshipTypesMethods.create}. */
export interface CreateRelationshipTypeInput extends NonNullable<operations["createRelationshipType"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["createRelationshipType"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RelationshipTypesMethods.update}. */
export interface UpdateRelationshipTypeInput extends NonNullable<operations["updateRelationshipType"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateRelationshipType"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RelationshipTypesMethods.delete}. */
export interface DeleteRelationshipTypeInput extends NonNullable<operations["deleteRelationshipType"]["parameters"]["path"]> {
}

/** Input of {@link RelationshipTypesMethods.getMany}. */
export interface GetRelationshipTypesInput extends NonNullable<operations["getRelationshipTypes"]["parameters"]["query"]> {
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
export interface ListObjectTypeGroupsInput extends NonNullable<operations["listObjectTypeGroups"]["parameters"]["query"]> {
}

/** Input of {@link ObjectTypeGroupsMethods.create}. */
export interface CreateObjectTypeGroupInput {
	/** The body of the request. */
	body: operations["createObjectTypeGroup"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypeGroupsMethods.get}. */
export interface GetObjectTypeGroupInput extends NonNullable<operations["getObjectTypeGroup"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypeGroupsMethods.update}. */
export interface UpdateObjectTypeGroupInput extends NonNullable<operations["updateObjectTypeGroup"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateObjectTypeGroup"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ObjectTypeGroupsMethods.delete}. */
export interface DeleteObjectTypeGroupInput extends NonNullable<operations["deleteObjectTypeGroup"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypeGroupsMethods.listObjectTypes}. */
export interface ListObjectTypeGroupMembersInput extends NonNullable<operations["listObjectTypeGroupMembers"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypeGroupsMethods.addObjectType}. */
export interface AddObjectTypeGroupMemberInput extends NonNullable<operations["addObjectTypeGroupMember"]["parameters"]["path"]> {
}

/** Input of {@link ObjectTypeGroupsMethods.removeObjectType}. */
export interface RemoveObjectTypeGroupMemberInput extends NonNullable<operations["removeObjectTypeGroupMember"]["parameters"]["path"]> {
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
export interface ListLifeCyclesInput extends NonNullable<operations["listLifeCycles"]["parameters"]["query"]> {
}

/** Input of {@link LifeCyclesMethods.listByObjectType}. */
export interface ListObjectTypeLifeCyclesInput extends NonNullable<operations["listObjectTypeLifeCycles"]["parameters"]["path"]>, NonNullable<operations["listObjectTypeLifeCycles"]["parameters"]["query"]> {
}

/** Input of {@link LifeCyclesMethods.listStatesByObjectType}. */
export interface ListObjectTypeStatesInput extends NonNullable<operations["listObjectTypeStates"]["parameters"]["path"]>, NonNullable<operations["listObjectTypeStates"]["parameters"]["query"]> {
}

/** Input of {@link LifeCyclesMethods.getStates}. */
export interface GetLifeCycleStatesInput extends NonNullable<operations["getLifeCycleStates"]["parameters"]["path"]>, NonNullable<operations["getLifeCycleStates"]["parameters"]["query"]> {
}

/** Input of {@link LifeCyclesMethods.listRequirements}. */
export interface ListStateRequirementsInput extends NonNullable<operations["listStateRequirements"]["parameters"]["path"]> {
}

/** Input of {@link LifeCyclesMethods.listTransitions}. */
export interface ListTriggerTransitionsInput extends NonNullable<operations["listTriggerTransitions"]["parameters"]["path"]> {
}

/** Input of {@link LifeCyclesMethods.listActions}. */
export interface ListTransitionActionsInput extends NonNullable<operations["listTransitionActions"]["parameters"]["path"]> {
}

/** Input of {@link LifeCyclesMethods.listStateActions}. */
export interface ListStateActionsInput {
	/** The body of the request. */
	body: operations["listStateActions"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link LifeCyclesMethods.reorderState}. */
export interface ReorderStateInput extends NonNullable<operations["reorderState"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["reorderState"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link LifeCyclesMethods.delete}. */
export interface DeleteLifeCycleInput extends NonNullable<operations["deleteLifeCycle"]["parameters"]["path"]> {
}

/** Input of {@link LifeCyclesMethods.deleteState}. */
export interface DeleteStateInput extends NonNullable<operations["deleteState"]["parameters"]["path"]> {
}

/** Input of {@link LifeCyclesMethods.deleteTrigger}. */
export interface DeleteTriggerInput extends NonNullable<operations["deleteTrigger"]["parameters"]["path"]> {
}

/** Input of {@link LifeCyclesMethods.deleteTransition}. */
export interface DeleteTransitionInput extends NonNullable<operations["deleteTransition"]["parameters"]["path"]> {
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
export interface ListFormsInput extends NonNullable<operations["listForms"]["parameters"]["query"]> {
}

/** Input of {@link FormsMethods.get}. */
export interface GetFormInput extends NonNullable<operations["getForm"]["parameters"]["path"]>, NonNullable<operations["getForm"]["parameters"]["query"]> {
}

/** Input of {@link FormsMethods.delete}. */
export interface DeleteFormInput extends NonNullable<operations["deleteForm"]["parameters"]["path"]> {
}

/** Input of {@link FormsMethods.getStructure}. */
export interface GetFormStructureInput extends NonNullable<operations["getFormStructure"]["parameters"]["path"]> {
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
export interface GetApplicationInput extends NonNullable<operations["getApplication"]["parameters"]["path"]> {
}

/** Input of {@link ApplicationsMethods.listActivities}. */
export interface ListActivitiesInput extends NonNullable<operations["listActivities"]["parameters"]["path"]> {
}

/** Input of {@link ApplicationsMethods.listActions}. */
export interface ListActivityActionsInput extends NonNullable<operations["listActivityActions"]["parameters"]["path"]>, NonNullable<operations["listActivityActions"]["parameters"]["query"]> {
}

/** Input of {@link ApplicationsMethods.listViews}. */
export interface ListActivityViewsInput extends NonNullable<operations["listActivityViews"]["parameters"]["path"]>, NonNullable<operations["listActivityViews"]["parameters"]["query"]> {
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
export interface GetReportInput extends NonNullable<operations["getReport"]["parameters"]["path"]>, NonNullable<operations["getReport"]["parameters"]["query"]> {
}

/** Input of {@link ReportsMethods.delete}. */
export interface DeleteReportInput extends NonNullable<operations["deleteReport"]["parameters"]["path"]> {
}

/** Input of {@link ReportsMethods.listComponents}. */
export interface ListReportComponentsInput extends NonNullable<operations["listReportComponents"]["parameters"]["path"]> {
}

/** Input of {@link ReportsMethods.listFilters}. */
export interface ListReportFiltersInput extends NonNullable<operations["listReportFilters"]["parameters"]["path"]> {
}

/** Input of {@link ReportsMethods.listParameters}. */
export interface ListReportParametersInput extends NonNullable<operations["listReportParameters"]["parameters"]["path"]> {
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
export interface ListRecordsInput extends NonNullable<operations["listRecords"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.create}. */
export interface CreateRecordInput extends NonNullable<operations["createRecord"]["parameters"]["query"]> {
	/** The body of the request. */
	body: operations["createRecord"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.get}. */
export interface GetRecordInput extends NonNullable<operations["getRecord"]["parameters"]["path"]>, NonNullable<operations["getRecord"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.update}. */
export interface UpdateRecordInput extends NonNullable<operations["updateRecord"]["parameters"]["path"]>, NonNullable<operations["updateRecord"]["parameters"]["query"]> {
	/** The body of the request. */
	body: operations["updateRecord"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.delete}. */
export interface DeleteRecordInput extends NonNullable<operations["deleteRecord"]["parameters"]["path"]>, NonNullable<operations["deleteRecord"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.exists}. */
export interface RecordExistsInput extends NonNullable<operations["recordExists"]["parameters"]["path"]>, NonNullable<operations["recordExists"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.count}. */
export interface CountRecordsInput extends NonNullable<operations["countRecords"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.search}. */
export interface SearchRecordsInput extends NonNullable<operations["searchRecords"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.searchObjectType}. */
export interface SearchObjectTypeInput extends NonNullable<operations["searchObjectType"]["parameters"]["path"]>, NonNullable<operations["searchObjectType"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.searchObjectTypeGroup}. */
export interface SearchObjectTypeGroupInput extends NonNullable<operations["searchObjectTypeGroup"]["parameters"]["path"]>, NonNullable<operations["searchObjectTypeGroup"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.countUniqueIds}. */
export interface CountUniqueIdsInput extends NonNullable<operations["countUniqueIds"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.getTrend}. */
export interface GetRecordTrendInput extends NonNullable<operations["getRecordTrend"]["parameters"]["path"]>, NonNullable<operations["getRecordTrend"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.getFieldValues}. */
export interface GetFieldValuesInput extends NonNullable<operations["getFieldValues"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.getFullFieldValues}. */
export interface GetFullFieldValuesInput extends NonNullable<operations["getFullFieldValues"]["parameters"]["path"]>, NonNullable<operations["getFullFieldValues"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.setFieldValue}. */
export interface SetFieldValueInput extends NonNullable<operations["setFieldValue"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["setFieldValue"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.listRelationships}. */
export interface ListRecordRelationshipsInput extends NonNullable<operations["listRecordRelationships"]["parameters"]["path"]>, NonNullable<operations["listRecordRelationships"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.listRelated}. */
export interface ListRelatedRecordsInput extends NonNullable<operations["listRelatedRecords"]["parameters"]["path"]>, NonNullable<operations["listRelatedRecords"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.listDeepRelationships}. */
export interface ListDeepRelationshipsInput extends NonNullable<operations["listDeepRelationships"]["parameters"]["path"]>, NonNullable<operations["listDeepRelationships"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.countRelationships}. */
export interface CountRelationshipsInput extends NonNullable<operations["countRelationships"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.relate}. */
export interface RelateRecordsInput extends NonNullable<operations["relateRecords"]["parameters"]["path"]>, NonNullable<operations["relateRecords"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.unrelate}. */
export interface UnrelateRecordsInput extends NonNullable<operations["unrelateRecords"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.getRoleMembers}. */
export interface GetRoleMembersInput extends NonNullable<operations["getRoleMembers"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.addRoleMembers}. */
export interface AddRoleMembersInput extends NonNullable<operations["addRoleMembers"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["addRoleMembers"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.removeRoleUser}. */
export interface RemoveRoleUserInput extends NonNullable<operations["removeRoleUser"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.removeRoleGroup}. */
export interface RemoveRoleGroupInput extends NonNullable<operations["removeRoleGroup"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.listFiles}. */
export interface ListRecordFilesInput extends NonNullable<operations["listRecordFiles"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.attachFile}. */
export interface AttachFileInput extends NonNullable<operations["attachFile"]["parameters"]["path"]>, NonNullable<operations["attachFile"]["parameters"]["header"]> {
	/** The body of the request. */
	body: operations["attachFile"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RecordsMethods.detachFile}. */
export interface DetachFileInput extends NonNullable<operations["detachFile"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.listTriggers}. */
export interface ListRecordTriggersInput extends NonNullable<operations["listRecordTriggers"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.fireTrigger}. */
export interface FireTriggerInput extends NonNullable<operations["fireTrigger"]["parameters"]["path"]>, NonNullable<operations["fireTrigger"]["parameters"]["query"]> {
}

/** Input of {@link RecordsMethods.takeTransition}. */
export interface TakeTransitionInput extends NonNullable<operations["takeTransition"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.calculateFormula}. */
export interface CalculateFormulaInput extends NonNullable<operations["calculateFormula"]["parameters"]["path"]> {
}

/** Input of {@link RecordsMethods.clearLocation}. */
export interface ClearLocationInput extends NonNullable<operations["clearLocation"]["parameters"]["path"]> {
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
export interface ListCommentsInput extends NonNullable<operations["listComments"]["parameters"]["path"]> {
}

/** Input of {@link CommentsMethods.create}. */
export interface CreateCommentInput extends NonNullable<operations["createComment"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["createComment"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link CommentsMethods.update}. */
export interface UpdateCommentInput extends NonNullable<operations["updateComment"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateComment"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link CommentsMethods.setState}. */
export interface SetCommentStateInput extends NonNullable<operations["setCommentState"]["parameters"]["path"]> {
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
export interface GetJobInput extends NonNullable<operations["getJob"]["parameters"]["path"]> {
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
export interface CreateImportInput extends NonNullable<operations["createImport"]["parameters"]["query"]> {
	/** The body of the request. */
	body: FormData;
}

/** Input of {@link ImportsMethods.createFromJson}. */
export interface CreateJsonImportInput extends NonNullable<operations["createJsonImport"]["parameters"]["header"]> {
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
export interface ListFocusInput extends NonNullable<operations["listFocus"]["parameters"]["path"]> {
}

/** Input of {@link AssessmentsMethods.addFocus}. */
export interface AddFocusInput extends NonNullable<operations["addFocus"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["addFocus"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AssessmentsMethods.removeFocus}. */
export interface RemoveFocusInput extends NonNullable<operations["removeFocus"]["parameters"]["path"]> {
}

/** Input of {@link AssessmentsMethods.launch}. */
export interface LaunchAssessmentInput extends NonNullable<operations["launchAssessment"]["parameters"]["path"]>, NonNullable<operations["launchAssessment"]["parameters"]["query"]> {
	/** The body of the request. */
	body?: NonNullable<operations["launchAssessment"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** Input of {@link AssessmentsMethods.push}. */
export interface PushToAssessmentsInput extends NonNullable<operations["pushToAssessments"]["parameters"]["path"]>, NonNullable<operations["pushToAssessments"]["parameters"]["query"]> {
	/** The body of the request. */
	body: operations["pushToAssessments"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AssessmentsMethods.getRelatedData}. */
export interface GetRelatedAssessmentDataInput extends NonNullable<operations["getRelatedAssessmentData"]["parameters"]["query"]> {
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
export interface CreateFileInput extends NonNullable<operations["createFile"]["parameters"]["header"]> {
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
export interface UpdateFileInput extends NonNullable<operations["updateFile"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateFile"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FilesMethods.delete}. */
export interface DeleteFileInput extends NonNullable<operations["deleteFile"]["parameters"]["path"]> {
}

/** Input of {@link FilesMethods.listByRecords}. */
export interface ListFilesOfRecordsInput extends NonNullable<operations["listFilesOfRecords"]["parameters"]["query"]> {
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
export interface ListUsersInput extends NonNullable<operations["listUsers"]["parameters"]["query"]> {
}

/** Input of {@link UsersMethods.create}. */
export interface CreateUserInput {
	/** The body of the request. */
	body: operations["createUser"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.listPage}. */
export interface ListUserPageInput extends NonNullable<operations["listUserPage"]["parameters"]["query"]> {
}

/** Input of {@link UsersMethods.update}. */
export interface UpdateUserInput extends NonNullable<operations["updateUser"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateUser"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.delete}. */
export interface DeleteUserInput extends NonNullable<operations["deleteUser"]["parameters"]["path"]> {
}

/** Input of {@link UsersMethods.updateMembership}. */
export interface UpdateMembershipInput extends NonNullable<operations["updateMembership"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateMembership"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.setTermsOfService}. */
export interface SetTermsOfServiceInput extends NonNullable<operations["setTermsOfService"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["setTermsOfService"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.getByEmail}. */
export interface GetUserByEmailInput extends NonNullable<operations["getUserByEmail"]["parameters"]["path"]> {
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
export interface GetMembershipInput extends NonNullable<operations["getMembership"]["parameters"]["path"]> {
}

/** Input of {@link OrganisationsMethods.addMember}. */
export interface AddMemberInput extends NonNullable<operations["addMember"]["parameters"]["path"]> {
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
export interface ListGroupsInput extends NonNullable<operations["listGroups"]["parameters"]["query"]> {
}

/** Input of {@link GroupsMethods.listRoles}. */
export interface ListGroupRolesInput extends NonNullable<operations["listGroupRoles"]["parameters"]["path"]> {
}

/** Input of {@link GroupsMethods.addRoles}. */
export interface AddGroupRolesInput extends NonNullable<operations["addGroupRoles"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["addGroupRoles"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link GroupsMethods.removeRole}. */
export interface RemoveGroupRoleInput extends NonNullable<operations["removeGroupRole"]["parameters"]["path"]> {
}

/** Input of {@link GroupsMethods.listUsers}. */
export interface ListGroupUsersInput extends NonNullable<operations["listGroupUsers"]["parameters"]["path"]> {
}

/** Input of {@link GroupsMethods.addUsers}. */
export interface AddGroupUsersInput extends NonNullable<operations["addGroupUsers"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["addGroupUsers"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link GroupsMethods.removeUser}. */
export interface RemoveGroupUserInput extends NonNullable<operations["removeGroupUser"]["parameters"]["path"]> {
}

/** Input of {@link GroupsMethods.listByUser}. */
export interface ListUserGroupsInput extends NonNullable<operations["listUserGroups"]["parameters"]["path"]> {
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
export interface GetRoleInput extends NonNullable<operations["getRole"]["parameters"]["path"]> {
}

/** Input of {@link RolesMethods.delete}. */
export interface DeleteRoleInput extends NonNullable<operations["deleteRole"]["parameters"]["path"]> {
}

/** Input of {@link RolesMethods.listUsers}. */
export interface ListRoleUsersInput extends NonNullable<operations["listRoleUsers"]["parameters"]["path"]> {
}

/** Input of {@link RolesMethods.addUsers}. */
export interface AddRoleUsersInput extends NonNullable<operations["addRoleUsers"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["addRoleUsers"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RolesMethods.removeUser}. */
export interface RemoveUserFromRoleInput extends NonNullable<operations["removeUserFromRole"]["parameters"]["path"]> {
}

/** Input of {@link RolesMethods.listGroups}. */
export interface ListRoleGroupsInput extends NonNullable<operations["listRoleGroups"]["parameters"]["path"]> {
}

/** Input of {@link RolesMethods.addGroups}. */
export interface AddRoleGroupsInput extends NonNullable<operations["addRoleGroups"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["addRoleGroups"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RolesMethods.searchMembers}. */
export interface SearchRoleMembersInput extends NonNullable<operations["searchRoleMembers"]["parameters"]["path"]>, NonNullable<operations["searchRoleMembers"]["parameters"]["query"]> {
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
export interface GetRolePermissionsInput extends NonNullable<operations["getRolePermissions"]["parameters"]["path"]> {
}

/** Input of {@link RolePermissionsMethods.set}. */
export interface SetRolePermissionsInput extends NonNullable<operations["setRolePermissions"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["setRolePermissions"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RolePermissionsMethods.delete}. */
export interface DeleteRolePermissionsInput extends NonNullable<operations["deleteRolePermissions"]["parameters"]["path"]> {
}

/** Input of {@link RolePermissionsMethods.listLifeCycles}. */
export interface ListPermittedLifeCyclesInput extends NonNullable<operations["listPermittedLifeCycles"]["parameters"]["path"]> {
}

/** Input of {@link RolePermissionsMethods.listRoles}. */
export interface ListPermittedRolesInput extends NonNullable<operations["listPermittedRoles"]["parameters"]["path"]> {
}

/** Input of {@link RolePermissionsMethods.listObjectTypes}. */
export interface ListPermittedObjectTypesInput extends NonNullable<operations["listPermittedObjectTypes"]["parameters"]["path"]> {
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
