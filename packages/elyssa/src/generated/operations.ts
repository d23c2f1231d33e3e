// DO NOT EDIT: generated from specs/elyssa by `pnpm generate`.

import type { CallOptions, OperationCall, PagedCall } from '@x/client-kit';
import type { components, operations } from './schema.ts';

/** Input of {@link TokensMethods.logIn}. */
export interface LogInInput {
	/** The body of the request. */
	body: operations["logIn"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link TokensMethods.refresh}. */
export interface RefreshTokenInput {
	/** The body of the request. */
	body: operations["refreshToken"]["requestBody"]["content"]["application/json"];
}

/** A company's tokens. */
export interface TokensMethods {
	/**
	 * Get an access token and a refresh token for a company
	 *
	 * The access token is stated to live 24 hours and the refresh token 360 days. The answer carries neither; the token that the page prints as a sample lives for one hour by its own claims. What an unknown company id is answered with is not stated.
	 *
	 * `POST /auth/login/`. Source: seed, {@link https://elyssa-app.gitbook.io/api-docs/authentication | Authentication}.
	 *
	 * @example
	 * ```ts
	 * await elyssa.tokens.logIn({ body: { companyId: '0d6b1f38-2a57-4c1e-9b84-5f0e7d3c6a12' } });
	 * ```
	 */
	logIn(input: LogInInput, options?: CallOptions): OperationCall<operations["logIn"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Get a new access token from a refresh token
	 *
	 * The answer holds no refresh token: that the old one stays in use until its 360 days are over is inferred, as is the status 200, since the page prints none.
	 *
	 * `POST /auth/refresh/`. Source: seed, {@link https://elyssa-app.gitbook.io/api-docs/authentication | Authentication}.
	 *
	 * @example
	 * ```ts
	 * await elyssa.tokens.refresh({ body: { refresh: 'dddd.eeee.ffff' } });
	 * ```
	 */
	refresh(input: RefreshTokenInput, options?: CallOptions): OperationCall<operations["refreshToken"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link PropertiesMethods.list}. */
export interface ListPropertiesInput extends NonNullable<operations["listProperties"]["parameters"]["query"]>, NonNullable<operations["listProperties"]["parameters"]["header"]> {
}

/** Input of {@link PropertiesMethods.get}. */
export interface GetPropertyInput extends NonNullable<operations["getProperty"]["parameters"]["query"]>, NonNullable<operations["getProperty"]["parameters"]["header"]> {
}

/** Properties. */
export interface PropertiesMethods {
	/**
	 * List properties
	 *
	 * At most 20 on a page; go on while `hasNextPage`. The page mentions a `newOffset` that its own sample does not have.
	 *
	 * `GET /v1/property/properties`. Source: documented, {@link https://elyssa-app.gitbook.io/api-docs/properties | Properties}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elyssa.properties.list({ page: 1, pageSize: 20 })) console.log(item);
	 * ```
	 */
	list(input: ListPropertiesInput, options?: CallOptions): PagedCall<operations["listProperties"]["responses"][200]["content"]["application/json"]["data"], components["schemas"]["Property"]>;
	/**
	 * Get a property
	 *
	 * The answer is known from code alone.
	 *
	 * `GET /v1/property/details`. Source: documented, {@link https://elyssa-app.gitbook.io/api-docs/properties | Properties}.
	 *
	 * @example
	 * ```ts
	 * await elyssa.properties.get({ PropertyId: '3b0c7d1e-5f2a-4c68-9d10-7e4a2b6c8f01' });
	 * ```
	 */
	get(input: GetPropertyInput, options?: CallOptions): OperationCall<operations["getProperty"]["responses"][200]["content"]["application/json"]["data"]>;
}

/** Input of {@link InventoriesMethods.list}. */
export interface ListInventoriesInput extends NonNullable<operations["listInventories"]["parameters"]["query"]>, NonNullable<operations["listInventories"]["parameters"]["header"]> {
}

/** Input of {@link InventoriesMethods.get}. */
export interface GetInventoryInput extends NonNullable<operations["getInventory"]["parameters"]["query"]>, NonNullable<operations["getInventory"]["parameters"]["header"]> {
}

/** Inventories of properties. */
export interface InventoriesMethods {
	/**
	 * List inventories
	 *
	 * At most 20 on a page; go on while `hasNextPage`. There is no filter by property.
	 *
	 * `GET /v1/inventories`. Source: documented, {@link https://elyssa-app.gitbook.io/api-docs/inventories | Inventories}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elyssa.inventories.list()) console.log(item);
	 * ```
	 */
	list(input?: ListInventoriesInput, options?: CallOptions): PagedCall<operations["listInventories"]["responses"][200]["content"]["application/json"]["data"], components["schemas"]["Inventory"]>;
	/**
	 * Get an inventory
	 *
	 * The path is documented; the name of the parameter is inferred, and the answer is known from code alone.
	 *
	 * `GET /v1/inventories/details`. Source: documented, {@link https://elyssa-app.gitbook.io/api-docs/inventories | Inventories}.
	 *
	 * @example
	 * ```ts
	 * await elyssa.inventories.get({ inventoryId: '9f2e4c6a-1b3d-4e5f-8a70-2c4d6e8f0a13' });
	 * ```
	 */
	get(input: GetInventoryInput, options?: CallOptions): OperationCall<operations["getInventory"]["responses"][200]["content"]["application/json"]["data"]>;
}

/** Input of {@link EnvironmentsMethods.listByInventory}. */
export interface ListEnvironmentsInput extends NonNullable<operations["listEnvironments"]["parameters"]["query"]>, NonNullable<operations["listEnvironments"]["parameters"]["header"]> {
}

/** Rooms and items of inventories. */
export interface EnvironmentsMethods {
	/**
	 * List the rooms and items of an inventory
	 *
	 * All at once, without pages.
	 *
	 * `GET /v1/environments/by-inventory`. Source: documented, {@link https://elyssa-app.gitbook.io/api-docs/environments | Environments}.
	 *
	 * @example
	 * ```ts
	 * await elyssa.environments.listByInventory({ inventoryId: '9f2e4c6a-1b3d-4e5f-8a70-2c4d6e8f0a13' });
	 * ```
	 */
	listByInventory(input: ListEnvironmentsInput, options?: CallOptions): OperationCall<operations["listEnvironments"]["responses"][200]["content"]["application/json"]["data"]>;
}

/** Input of {@link CompaniesMethods.get}. */
export interface GetCompanyInput extends NonNullable<operations["getCompany"]["parameters"]["header"]> {
}

/** The company itself. */
export interface CompaniesMethods {
	/**
	 * Get the company
	 *
	 * Experimental: on no page of the vendor. The call is known from code, under `/api/v1`; that it is published without `/api`, as the others are, is inferred.
	 *
	 * `GET /v1/companies/info`. Source: inferred, {@link https://github.com/MegaPatron0911/ApiElyssaV2 | Public code, probably of the vendor's own service}.
	 *
	 * @example
	 * ```ts
	 * await elyssa.companies.get();
	 * ```
	 */
	get(input?: GetCompanyInput, options?: CallOptions): OperationCall<operations["getCompany"]["responses"][200]["content"]["application/json"]["data"]>;
}

/** All operations, in their groups. */
export interface ElyssaOperations {
	/** A company's tokens. */
	readonly tokens: TokensMethods;
	/** Properties. */
	readonly properties: PropertiesMethods;
	/** Inventories of properties. */
	readonly inventories: InventoriesMethods;
	/** Rooms and items of inventories. */
	readonly environments: EnvironmentsMethods;
	/** The company itself. */
	readonly companies: CompaniesMethods;
}
