// DO NOT EDIT: generated from specs/elevate by `pnpm generate`.

import type { CallOptions, OperationCall } from '@x/client-kit';
import type { operations } from './schema.ts';

/** Input of {@link AuthenticationMethods.create}. */
export interface CreateBearerTokenInput {
    /** The body of the request. */
    body: operations["createBearerToken"]["requestBody"]["content"]["application/json"];
}

/** Getting a bearer token. */
export interface AuthenticationMethods {
    /**
     * Log in
     *
     * Exchanges the credentials of an API user for a bearer token that lives 15 minutes. The lifetime is not part of the answer. Users are locked out after too many failed attempts.
     *
     * `POST /authenticate`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication.md}.
     *
     * @example
     * ```ts
     * await elevate.authentication.create({
     *   body: {
     *     brand: 'example-telecom',
     *     username: 'api.user',
     *     password: 'example-password'
     *   }
     * });
     * ```
     */
    create(input: CreateBearerTokenInput, options?: CallOptions): OperationCall<operations["createBearerToken"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link CustomersMethods.list}. */
export interface GetCustomersInput {
    /**
     * Page to return, counted from 1.
     * @example 1
     */
    "page": operations["getCustomers"]["parameters"]["query"]["page"];
    /**
     * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
     * @example 100
     */
    "pageSize": operations["getCustomers"]["parameters"]["query"]["pageSize"];
    /**
     * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
     * @example "name:desc"
     */
    "sort"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["sort"] | undefined;
    /**
     * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
     * @example "id,name"
     */
    "fields"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["fields"] | undefined;
    "contractOwnerId"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["contractOwnerId"] | undefined;
    "billingCycleId"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["billingCycleId"] | undefined;
    "customerName"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["customerName"] | undefined;
    "customerType"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["customerType"] | undefined;
    "customerAccountNumber"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["customerAccountNumber"] | undefined;
    "startDate"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["startDate"] | undefined;
    "endDate"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["endDate"] | undefined;
    "createdDate"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["createdDate"] | undefined;
    "updatedDate"?: NonNullable<operations["getCustomers"]["parameters"]["query"]>["updatedDate"] | undefined;
}

/** Customers of the tenant. */
export interface CustomersMethods {
    /**
     * List customers
     *
     * `GET /customers`. Source: seed, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-customer/customers/getcustomers.md}.
     *
     * @example
     * ```ts
     * await elevate.customers.list({ page: 1, pageSize: 100 });
     * ```
     */
    list(input: GetCustomersInput, options?: CallOptions): OperationCall<operations["getCustomers"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link UsersMethods.list}. */
export interface GetUsersInput {
    /**
     * Page to return, counted from 1.
     * @example 1
     */
    "page": operations["getUsers"]["parameters"]["query"]["page"];
    /**
     * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
     * @example 100
     */
    "pageSize": operations["getUsers"]["parameters"]["query"]["pageSize"];
    /**
     * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
     * @example "name:desc"
     */
    "sort"?: NonNullable<operations["getUsers"]["parameters"]["query"]>["sort"] | undefined;
    /**
     * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
     * @example "id,name"
     */
    "fields"?: NonNullable<operations["getUsers"]["parameters"]["query"]>["fields"] | undefined;
    "username"?: NonNullable<operations["getUsers"]["parameters"]["query"]>["username"] | undefined;
    "email"?: NonNullable<operations["getUsers"]["parameters"]["query"]>["email"] | undefined;
    "firstName"?: NonNullable<operations["getUsers"]["parameters"]["query"]>["firstName"] | undefined;
    "lastName"?: NonNullable<operations["getUsers"]["parameters"]["query"]>["lastName"] | undefined;
    /** Name of the contract owner, not its id. */
    "contractOwner"?: NonNullable<operations["getUsers"]["parameters"]["query"]>["contractOwner"] | undefined;
    "enabled"?: NonNullable<operations["getUsers"]["parameters"]["query"]>["enabled"] | undefined;
}

/** Input of {@link UsersMethods.create}. */
export interface CreateUserInput {
    /** The body of the request. */
    body: operations["createUser"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.update}. */
export interface UpdateUserInput {
    /**
     * Id of the user.
     * @example 1
     */
    "user_id": operations["updateUser"]["parameters"]["path"]["user_id"];
    /** The body of the request. */
    body: operations["updateUser"]["requestBody"]["content"]["application/json-patch+json"];
}

/** Users of Elevate. */
export interface UsersMethods {
    /**
     * List users
     *
     * `GET /users`. Source: seed, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication/users/getusers}.
     *
     * @example
     * ```ts
     * await elevate.users.list({ page: 1, pageSize: 100 });
     * ```
     */
    list(input: GetUsersInput, options?: CallOptions): OperationCall<operations["getUsers"]["responses"][200]["content"]["application/json"]>;
    /**
     * Create a user
     *
     * `POST /users`. Source: seed, {@link https://docs.cvt.elevatebilling.io/openapi/pages/billing-rest-authentication/operation/createUser}.
     *
     * @example
     * ```ts
     * await elevate.users.create({
     *   body: {
     *     username: 'ada.example',
     *     firstName: 'Ada',
     *     lastName: 'Example',
     *     email: 'ada@example.com',
     *     userRoles: [
     *       1
     *     ]
     *   }
     * });
     * ```
     */
    create(input: CreateUserInput, options?: CallOptions): OperationCall<operations["createUser"]["responses"][200]["content"]["application/json"]>;
    /**
     * Change a user
     *
     * The body is a JSON Patch. The authentication page lists this as `PATCH /users`; the reference gives the path with the id of the user, without which no user could be addressed.
     *
     * `PATCH /users/{user_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication/users/updateuser.md}.
     *
     * @example
     * ```ts
     * await elevate.users.update({ user_id: 1, body: [ { op: 'replace', path: '/enabled', value: false } ] });
     * ```
     */
    update(input: UpdateUserInput, options?: CallOptions): OperationCall<operations["updateUser"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link UserRolesMethods.list}. */
export interface GetUserRolesInput {
    /**
     * Page to return, counted from 1.
     * @example 1
     */
    "page": operations["getUserRoles"]["parameters"]["query"]["page"];
    /**
     * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
     * @example 100
     */
    "pageSize": operations["getUserRoles"]["parameters"]["query"]["pageSize"];
    /**
     * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
     * @example "name:desc"
     */
    "sort"?: NonNullable<operations["getUserRoles"]["parameters"]["query"]>["sort"] | undefined;
    /**
     * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
     * @example "id,name"
     */
    "fields"?: NonNullable<operations["getUserRoles"]["parameters"]["query"]>["fields"] | undefined;
    "name"?: NonNullable<operations["getUserRoles"]["parameters"]["query"]>["name"] | undefined;
}

/** Roles that users can have; read-only. */
export interface UserRolesMethods {
    /**
     * List the roles that users can have
     *
     * `GET /user-roles`. Source: seed, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication/user-roles}.
     *
     * @example
     * ```ts
     * await elevate.userRoles.list({ page: 1, pageSize: 100 });
     * ```
     */
    list(input: GetUserRolesInput, options?: CallOptions): OperationCall<operations["getUserRoles"]["responses"][200]["content"]["application/json"]>;
}

/** All operations, in their groups. */
export interface ElevateOperations {
    /** Getting a bearer token. */
    readonly authentication: AuthenticationMethods;
    /** Customers of the tenant. */
    readonly customers: CustomersMethods;
    /** Users of Elevate. */
    readonly users: UsersMethods;
    /** Roles that users can have; read-only. */
    readonly userRoles: UserRolesMethods;
}

/** The operations as `client-kit` reads them. */
export const operationTable = {
  methods:
    "authentication/authenticate create;customers/customers list;users/users list create update/{user_id};userRoles/user-roles list",
  headers: [],
};
