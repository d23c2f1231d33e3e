// DO NOT EDIT: generated from specs/elevate by `pnpm generate`.

import type { CallOptions, OperationCall, PagedCall } from '@x/client-kit';
import type { JsonPatch } from '@x/client-kit/internal';
import type { components, operations } from './schema.ts';

/** Input of {@link TokensMethods.create}. */
export interface CreateBearerTokenInput {
	/** The body of the request. */
	body: operations["createBearerToken"]["requestBody"]["content"]["application/json"];
}

/** Bearer tokens. */
export interface TokensMethods {
	/**
	 * Log in
	 *
	 * Exchanges the credentials of an API user for a bearer token that lives 15 minutes. The answer does not state the lifetime. The pages list 401, 403 and 404 and do not say what they mean; the meanings here are inferred. The events of the vendor name users who were locked out after too many failed logins; how many, and for how long, is not documented.
	 *
	 * `POST /authenticate`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.tokens.create({
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

/** Input of {@link UsersMethods.list}. */
export interface GetUsersInput extends NonNullable<operations["getUsers"]["parameters"]["query"]> {
}

/** Input of {@link UsersMethods.create}. */
export interface CreateUserInput {
	/** The body of the request. */
	body: operations["createUser"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.exists}. */
export interface CheckUserInput extends NonNullable<operations["checkUser"]["parameters"]["query"]> {
}

/** Input of {@link UsersMethods.updateUnaddressed}. */
export interface UpdateUsersInput {
	/** The body of the request. */
	body: operations["updateUsers"]["requestBody"]["content"]["application/json-patch+json"];
}

/** Input of {@link UsersMethods.get}. */
export interface GetUserInput extends NonNullable<operations["getUser"]["parameters"]["path"]> {
}

/** Input of {@link UsersMethods.update}. */
export interface UpdateUserInput extends NonNullable<operations["updateUser"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateUser"]["responses"][200]["content"]["application/json"]>;
}

/** Users of Elevate. */
export interface UsersMethods {
	/**
	 * List users
	 *
	 * That 400 and 404 can come is inferred.
	 *
	 * `GET /users`. Source: seed, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication/users/getusers}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.users.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetUsersInput, options?: CallOptions): PagedCall<operations["getUsers"]["responses"][200]["content"]["application/json"], components["schemas"]["User"]>;
	/**
	 * Create a user
	 *
	 * The pages list no 400; that a wrong body is answered with it is inferred.
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
	 *     telephoneNumber: '01130000000',
	 *     contractOwnerId: 1,
	 *     enabled: true,
	 *     userRoles: [
	 *       1
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateUserInput, options?: CallOptions): OperationCall<operations["createUser"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Check whether a user exists
	 *
	 * Answers 200 where a user fits the filters and 404 where none does (inferred from the pages of other resources).
	 *
	 * `HEAD /users`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication/users/checkuser}.
	 *
	 * @example
	 * ```ts
	 * await elevate.users.exists();
	 * ```
	 */
	exists(input?: CheckUserInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Change users, as the authentication page lists it
	 *
	 * The authentication page lists `PATCH /users` without a user, a body or an answer. The reference has `PATCH /users/{user_id}` instead, which is the one to call: without an id no user can be addressed. Body and answer here are inferred from it.
	 *
	 * `PATCH /users`. Source: seed, {@link https://docs.elevatebilling.com/pages/authentication}.
	 *
	 * @example
	 * ```ts
	 * await elevate.users.updateUnaddressed({ body: [ { op: 'replace', path: '/enabled', value: false } ] });
	 * ```
	 */
	updateUnaddressed(input: UpdateUsersInput, options?: CallOptions): OperationCall<operations["updateUsers"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Get a user
	 *
	 * The path is documented; the status codes are inferred.
	 *
	 * `GET /users/{user_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.users.get({ user_id: 1 });
	 * ```
	 */
	get(input: GetUserInput, options?: CallOptions): OperationCall<operations["getUser"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Change a user
	 *
	 * The body is a JSON Patch. The authentication page lists this as `PATCH /users`.
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
export interface GetUserRolesInput extends NonNullable<operations["getUserRoles"]["parameters"]["query"]> {
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
	 * for await (const item of elevate.userRoles.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetUserRolesInput, options?: CallOptions): PagedCall<operations["getUserRoles"]["responses"][200]["content"]["application/json"], components["schemas"]["UserRole"]>;
}

/** Input of {@link AppClientsMethods.list}. */
export interface GetAppClientsInput extends NonNullable<operations["getAppClients"]["parameters"]["query"]> {
}

/** Input of {@link AppClientsMethods.create}. */
export interface CreateAppClientInput {
	/** The body of the request. */
	body: operations["createAppClient"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AppClientsMethods.get}. */
export interface GetAppClientInput extends NonNullable<operations["getAppClient"]["parameters"]["path"]> {
}

/** Input of {@link AppClientsMethods.delete}. */
export interface DeleteAppClientInput extends NonNullable<operations["deleteAppClient"]["parameters"]["path"]> {
}

/** Input of {@link AppClientsMethods.update}. */
export interface UpdateAppClientInput extends NonNullable<operations["updateAppClient"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateAppClient"]["responses"][200]["content"]["application/json"]>;
}

/** Logins of services that call the API. */
export interface AppClientsMethods {
	/**
	 * List app clients
	 *
	 * `GET /app-clients`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication/app-clients}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.appClients.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetAppClientsInput, options?: CallOptions): PagedCall<operations["getAppClients"]["responses"][200]["content"]["application/json"], components["schemas"]["AppClient"]>;
	/**
	 * Create an app client
	 *
	 * The one answer that holds the secret of the client. The page shows no security for it; all its siblings need a token, so that it is required here (inferred).
	 *
	 * `POST /app-clients`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication/app-clients/createappclient.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.appClients.create({
	 *   body: {
	 *     name: 'Nightly export',
	 *     description: 'Exports customers to the warehouse',
	 *     userRoles: [
	 *       1
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateAppClientInput, options?: CallOptions): OperationCall<operations["createAppClient"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Get an app client
	 *
	 * `GET /app-clients/{id}`. Source: documented, {@link https://docs.cvt.elevatebilling.io/openapi/pages/billing-rest-authentication/operation/getAppClient}.
	 *
	 * @example
	 * ```ts
	 * await elevate.appClients.get({ id: 1 });
	 * ```
	 */
	get(input: GetAppClientInput, options?: CallOptions): OperationCall<operations["getAppClient"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Delete an app client
	 *
	 * The path is documented; the status codes are inferred.
	 *
	 * `DELETE /app-clients/{id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication/app-clients}.
	 *
	 * @example
	 * ```ts
	 * await elevate.appClients.delete({ id: 1 });
	 * ```
	 */
	delete(input: DeleteAppClientInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Change an app client
	 *
	 * `PATCH /app-clients/{id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-authentication/app-clients/updateappclient.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.appClients.update({ id: 1, body: [ { op: 'replace', path: '/name', value: 'Weekly export' } ] });
	 * ```
	 */
	update(input: UpdateAppClientInput, options?: CallOptions): OperationCall<operations["updateAppClient"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link SitesMethods.list}. */
export interface GetSitesInput extends NonNullable<operations["getSites"]["parameters"]["query"]> {
}

/** Input of {@link SitesMethods.create}. */
export interface CreateSiteInput {
	/** The body of the request. */
	body: operations["createSite"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link SitesMethods.exists}. */
export interface CheckSiteInput extends NonNullable<operations["checkSite"]["parameters"]["query"]> {
}

/** Input of {@link SitesMethods.get}. */
export interface GetSiteInput extends NonNullable<operations["getSite"]["parameters"]["path"]> {
}

/** Input of {@link SitesMethods.update}. */
export interface UpdateSiteInput extends NonNullable<operations["updateSite"]["parameters"]["path"]>, NonNullable<operations["updateSite"]["parameters"]["header"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateSite"]["responses"][200]["content"]["application/json"]>;
}

/** Places of a customer, each with its own invoices or with those of another site. */
export interface SitesMethods {
	/**
	 * List sites
	 *
	 * `GET /sites`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-customer/sites}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.sites.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetSitesInput, options?: CallOptions): PagedCall<operations["getSites"]["responses"][200]["content"]["application/json"], components["schemas"]["Site"]>;
	/**
	 * Create a site
	 *
	 * `POST /sites`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-customer/sites/createsite.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.sites.create({
	 *   body: {
	 *     customerId: 1,
	 *     siteName: 'Head office',
	 *     siteReference: 'SITE-0001',
	 *     startDate: '2025-01-01',
	 *     siteAddress: {
	 *       businessName: 'Example Ltd',
	 *       address1: '1 High Street',
	 *       town: 'Leeds',
	 *       county: 'West Yorkshire',
	 *       postcode: 'LS1 1AA',
	 *       country: 'GB'
	 *     },
	 *     siteInvoiceDetails: {
	 *       invoiceSummaryTemplateId: 1,
	 *       invoiceTemplateId: 1,
	 *       electronicSummaryTemplateIds: [
	 *         123
	 *       ],
	 *       accountPackageReference: 'ACC-REF-1',
	 *       paymentTermsInDays: 14,
	 *       paymentMethod: 'BACS',
	 *       taxExempt: false
	 *     },
	 *     siteContacts: [
	 *       {
	 *         contactName: 'Ada Example',
	 *         contactTelephoneNumber: '01130000000',
	 *         contactEmailAddress: 'ada@example.com',
	 *         contactRole: 'ACCOUNTS',
	 *         receiveInvoiceBy: 'EMAIL',
	 *         receiveInvoiceSummaryBy: 'EMAIL',
	 *         receiveElectronicSummaryReports: false,
	 *         emailSuspended: false,
	 *         contactNameToAppearOnInvoice: false
	 *       }
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateSiteInput, options?: CallOptions): OperationCall<operations["createSite"]["responses"][200]["content"]["application/json"] | operations["createSite"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether a site exists
	 *
	 * `HEAD /sites`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-customer/sites}.
	 *
	 * @example
	 * ```ts
	 * await elevate.sites.exists();
	 * ```
	 */
	exists(input?: CheckSiteInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Get a site
	 *
	 * `GET /sites/{site_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-customer/operation/getSite}.
	 *
	 * @example
	 * ```ts
	 * await elevate.sites.get({ site_id: 1 });
	 * ```
	 */
	get(input: GetSiteInput, options?: CallOptions): OperationCall<operations["getSite"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Change a site
	 *
	 * `PATCH /sites/{site_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-customer/sites/updatesite.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.sites.update({
	 *   site_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/siteName',
	 *       value: 'Main office'
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateSiteInput, options?: CallOptions): OperationCall<operations["updateSite"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link CustomersMethods.list}. */
export interface GetCustomersInput extends NonNullable<operations["getCustomers"]["parameters"]["query"]> {
}

/** Input of {@link CustomersMethods.create}. */
export interface CreateCustomerInput {
	/** The body of the request. */
	body: operations["createCustomer"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link CustomersMethods.exists}. */
export interface CheckCustomerInput extends NonNullable<operations["checkCustomer"]["parameters"]["query"]> {
}

/** Input of {@link CustomersMethods.get}. */
export interface GetCustomerInput extends NonNullable<operations["getCustomer"]["parameters"]["path"]> {
}

/** Input of {@link CustomersMethods.update}. */
export interface UpdateCustomerInput extends NonNullable<operations["updateCustomer"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateCustomer"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link CustomersMethods.listBillingSummaries}. */
export interface GetCustomerBillingSummaryInput extends NonNullable<operations["getCustomerBillingSummary"]["parameters"]["query"]> {
}

/** Input of {@link CustomersMethods.listUsageSummaries}. */
export interface GetCustomerUsageChargeGroupCategorySummariesInput extends NonNullable<operations["getCustomerUsageChargeGroupCategorySummaries"]["parameters"]["query"]> {
}

/** Customers of the tenant, and what they are billed. */
export interface CustomersMethods {
	/**
	 * List customers
	 *
	 * `GET /customers`. Source: seed, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-customer/customers/getcustomers.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.customers.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetCustomersInput, options?: CallOptions): PagedCall<operations["getCustomers"]["responses"][200]["content"]["application/json"], components["schemas"]["Customer"]>;
	/**
	 * Create a customer and its sites
	 *
	 * Creates the customer and its sites in one call. The `customerId` of each site is 0.
	 *
	 * `POST /customers`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-customer/operation/createCustomer}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customers.create({
	 *   body: {
	 *     contractOwnerId: 1,
	 *     contractOwnerSubBrandId: 1,
	 *     customerType: 'BUSINESS',
	 *     customerName: 'Example Ltd',
	 *     customerAccountNumber: 'ACC-0001',
	 *     startDate: '2025-01-01',
	 *     contractTerm: 24,
	 *     contractTermStartDate: '2025-01-01',
	 *     customerMarker: false,
	 *     onlineBillingRequired: true,
	 *     onlineEmailAddress: 'billing@example.com',
	 *     billingCycleId: 1,
	 *     creditThreshold: 500,
	 *     tripwireId: 1,
	 *     sites: [
	 *       {
	 *         customerId: 0,
	 *         siteName: 'Head office',
	 *         siteReference: 'SITE-0001',
	 *         startDate: '2025-01-01',
	 *         siteAddress: {
	 *           businessName: 'Example Ltd',
	 *           address1: '1 High Street',
	 *           town: 'Leeds',
	 *           county: 'West Yorkshire',
	 *           postcode: 'LS1 1AA',
	 *           country: 'GB'
	 *         },
	 *         siteInvoiceDetails: {
	 *           invoiceSummaryTemplateId: 1,
	 *           invoiceTemplateId: 1,
	 *           electronicSummaryTemplateIds: [
	 *             123
	 *           ],
	 *           accountPackageReference: 'ACC-REF-1',
	 *           paymentTermsInDays: 14,
	 *           paymentMethod: 'BACS',
	 *           taxExempt: false
	 *         },
	 *         siteContacts: [
	 *           {
	 *             contactName: 'Ada Example',
	 *             contactTelephoneNumber: '01130000000',
	 *             contactEmailAddress: 'ada@example.com',
	 *             contactRole: 'ACCOUNTS',
	 *             receiveInvoiceBy: 'EMAIL',
	 *             receiveInvoiceSummaryBy: 'EMAIL',
	 *             receiveElectronicSummaryReports: false,
	 *             emailSuspended: false,
	 *             contactNameToAppearOnInvoice: false
	 *           }
	 *         ]
	 *       }
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateCustomerInput, options?: CallOptions): OperationCall<operations["createCustomer"]["responses"][200]["content"]["application/json"] | operations["createCustomer"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether a customer exists
	 *
	 * By the pattern of the other resources; no page of it was seen.
	 *
	 * `HEAD /customers`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-customer/customers}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customers.exists();
	 * ```
	 */
	exists(input?: CheckCustomerInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Get a customer
	 *
	 * `GET /customers/{customer_id}`. Source: documented, {@link https://docs.cvt.elevatebilling.io/openapi/pages/billing-rest-customer/operation/getCustomer}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customers.get({ customer_id: 1 });
	 * ```
	 */
	get(input: GetCustomerInput, options?: CallOptions): OperationCall<operations["getCustomer"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Change a customer
	 *
	 * The page exists; that the body is a JSON Patch, as of every other PATCH, and the status codes are inferred.
	 *
	 * `PATCH /customers/{customer_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-customer/customers}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customers.update({
	 *   customer_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/customerName',
	 *       value: 'Example Group Ltd'
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateCustomerInput, options?: CallOptions): OperationCall<operations["updateCustomer"]["responses"][200]["content"]["application/json"]>;
	/**
	 * List what customers owe in the open bill run
	 *
	 * `GET /customer-billing-summaries`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-customer/customers/getcustomerbillingsummary.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.customers.listBillingSummaries({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	listBillingSummaries(input: GetCustomerBillingSummaryInput, options?: CallOptions): PagedCall<operations["getCustomerBillingSummary"]["responses"][200]["content"]["application/json"], components["schemas"]["CustomerBillingSummary"]>;
	/**
	 * List what a customer used, by category of charge group
	 *
	 * `GET /customer-usage-charge-group-category-summaries`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-customer/customers/getcustomerusagechargegroupcategorysummaries.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.customers.listUsageSummaries({ page: 1, pageSize: 100, customerId: '1' })) console.log(item);
	 * ```
	 */
	listUsageSummaries(input: GetCustomerUsageChargeGroupCategorySummariesInput, options?: CallOptions): PagedCall<operations["getCustomerUsageChargeGroupCategorySummaries"]["responses"][200]["content"]["application/json"], components["schemas"]["UsageChargeGroupCategorySummary"]>;
}

/** Input of {@link UsageProductInventoriesMethods.list}. */
export interface GetUsageProductInventoriesInput extends NonNullable<operations["getUsageProductInventories"]["parameters"]["query"]> {
}

/** Input of {@link UsageProductInventoriesMethods.create}. */
export interface CreateUsageProductInventoryInput {
	/** The body of the request. */
	body: operations["createUsageProductInventory"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsageProductInventoriesMethods.exists}. */
export interface CheckUsageProductInventoryInput extends NonNullable<operations["checkUsageProductInventory"]["parameters"]["query"]> {
}

/** Input of {@link UsageProductInventoriesMethods.get}. */
export interface GetUsageProductInventoryInput extends NonNullable<operations["getUsageProductInventory"]["parameters"]["path"]> {
}

/** Input of {@link UsageProductInventoriesMethods.update}. */
export interface UpdateUsageProductInventoryInput extends NonNullable<operations["updateUsageProductInventory"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateUsageProductInventory"]["responses"][200]["content"]["application/json"]>;
}

/** What a site uses and is charged for by usage. */
export interface UsageProductInventoriesMethods {
	/**
	 * List usage inventories
	 *
	 * `GET /usage-product-inventories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-inventory/operation/getUsageProductInventories}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.usageProductInventories.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetUsageProductInventoriesInput, options?: CallOptions): PagedCall<operations["getUsageProductInventories"]["responses"][200]["content"]["application/json"], components["schemas"]["UsageProductInventory"]>;
	/**
	 * Create a usage inventory
	 *
	 * A guide of the vendor sends other field names; the reference is followed here. Older pages also list 412, 500 and 501.
	 *
	 * `POST /usage-product-inventories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-inventory/usage-product-inventories/createusageproductinventory.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageProductInventories.create({
	 *   body: {
	 *     siteId: 1,
	 *     usageProductId: 1,
	 *     startDate: '2025-01-01',
	 *     supplierAccountId: 1,
	 *     billByServiceId: false,
	 *     serviceId: 'SVC-0001',
	 *     billable: true,
	 *     inFlightOrder: false,
	 *     usageCapEnabled: true,
	 *     defaultUsageCap: 5000,
	 *     applySurcharges: false,
	 *     productReferences: [
	 *       {
	 *         productReference: '441130000001',
	 *         primary: true,
	 *         label: 'Reception',
	 *         startDate: '2025-01-01'
	 *       }
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateUsageProductInventoryInput, options?: CallOptions): OperationCall<operations["createUsageProductInventory"]["responses"][200]["content"]["application/json"] | operations["createUsageProductInventory"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether a usage inventory exists
	 *
	 * `HEAD /usage-product-inventories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-inventory/operation/checkUsageProductInventory}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageProductInventories.exists();
	 * ```
	 */
	exists(input?: CheckUsageProductInventoryInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Get a usage inventory
	 *
	 * `GET /usage-product-inventories/{usage_product_inventory_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-inventory/operation/getUsageProductInventory}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageProductInventories.get({ usage_product_inventory_id: 1 });
	 * ```
	 */
	get(input: GetUsageProductInventoryInput, options?: CallOptions): OperationCall<operations["getUsageProductInventory"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Change a usage inventory
	 *
	 * By the pattern of the other resources; no page of it was seen.
	 *
	 * `PATCH /usage-product-inventories/{usage_product_inventory_id}`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-inventory/usage-product-inventories/createusageproductinventory.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageProductInventories.update({
	 *   usage_product_inventory_id: 1,
	 *   body: [
	 *     {
	 *       op: 'add',
	 *       path: '/overrideUsageCap',
	 *       value: 10000
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateUsageProductInventoryInput, options?: CallOptions): OperationCall<operations["updateUsageProductInventory"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link RentalProductInventoriesMethods.list}. */
export interface GetRentalProductInventoriesInput extends NonNullable<operations["getRentalProductInventories"]["parameters"]["query"]> {
}

/** Input of {@link RentalProductInventoriesMethods.create}. */
export interface CreateRentalProductInventoryInput extends NonNullable<operations["createRentalProductInventory"]["parameters"]["header"]> {
	/** The body of the request. */
	body: operations["createRentalProductInventory"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RentalProductInventoriesMethods.exists}. */
export interface CheckRentalProductInventoryInput extends NonNullable<operations["checkRentalProductInventory"]["parameters"]["query"]> {
}

/** Input of {@link RentalProductInventoriesMethods.get}. */
export interface GetRentalProductInventoryInput extends NonNullable<operations["getRentalProductInventory"]["parameters"]["path"]> {
}

/** Input of {@link RentalProductInventoriesMethods.delete}. */
export interface DeleteRentalProductInventoryInput extends NonNullable<operations["deleteRentalProductInventory"]["parameters"]["path"]> {
}

/** Input of {@link RentalProductInventoriesMethods.update}. */
export interface UpdateRentalProductInventoryInput extends NonNullable<operations["updateRentalProductInventory"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateRentalProductInventory"]["responses"][200]["content"]["application/json"]>;
}

/** What a site rents. */
export interface RentalProductInventoriesMethods {
	/**
	 * List rental inventories
	 *
	 * By the pattern of the other resources; no page of it was seen.
	 *
	 * `GET /rental-product-inventories`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-inventory/rental-product-inventories/createrentalproductinventory.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalProductInventories.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRentalProductInventoriesInput, options?: CallOptions): PagedCall<operations["getRentalProductInventories"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalProductInventory"]>;
	/**
	 * Create a rental inventory
	 *
	 * Older pages also list 412, 500 and 501.
	 *
	 * `POST /rental-product-inventories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-inventory/rental-product-inventories/createrentalproductinventory.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProductInventories.create({
	 *   body: {
	 *     siteId: 1,
	 *     rentalProductId: 1,
	 *     invoicePresentationProductName: 'Fibre line',
	 *     supplierAccountId: 1,
	 *     startDate: '2025-01-01',
	 *     contractStartDate: '2025-01-01',
	 *     invoiceFrequency: 1,
	 *     quantity: 2,
	 *     productReference: '441130000001',
	 *     label: 'Reception',
	 *     treatStartAsWholePeriod: false,
	 *     treatEndAsWholePeriod: false,
	 *     nominalCode: 'SALES-01',
	 *     billable: true,
	 *     inFlightOrder: false,
	 *     billInitialChargesImmediately: false,
	 *     alignedToStart: false,
	 *     alignedToBillPeriod: false,
	 *     forceBilling: false,
	 *     customFields: [
	 *       {
	 *         id: 3,
	 *         label: 'Colour',
	 *         value: 'red'
	 *       }
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateRentalProductInventoryInput, options?: CallOptions): OperationCall<operations["createRentalProductInventory"]["responses"][200]["content"]["application/json"] | operations["createRentalProductInventory"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether a rental inventory exists
	 *
	 * By the pattern of the other resources; no page of it was seen.
	 *
	 * `HEAD /rental-product-inventories`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-inventory/rental-product-inventories/createrentalproductinventory.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProductInventories.exists();
	 * ```
	 */
	exists(input?: CheckRentalProductInventoryInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Get a rental inventory
	 *
	 * `GET /rental-product-inventories/{rental_product_inventory_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-inventory/operation/getRentalProductInventory}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProductInventories.get({ rental_product_inventory_id: 1 });
	 * ```
	 */
	get(input: GetRentalProductInventoryInput, options?: CallOptions): OperationCall<operations["getRentalProductInventory"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Delete a rental inventory
	 *
	 * The page exists; the status codes are inferred.
	 *
	 * `DELETE /rental-product-inventories/{rental_product_inventory_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-inventory/operation/deleteRentalProductInventory}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProductInventories.delete({ rental_product_inventory_id: 1 });
	 * ```
	 */
	delete(input: DeleteRentalProductInventoryInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Change a rental inventory
	 *
	 * By the pattern of the other resources; no page of it was seen.
	 *
	 * `PATCH /rental-product-inventories/{rental_product_inventory_id}`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-inventory/rental-product-inventories/createrentalproductinventory.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProductInventories.update({
	 *   rental_product_inventory_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/quantity',
	 *       value: 3
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateRentalProductInventoryInput, options?: CallOptions): OperationCall<operations["updateRentalProductInventory"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link AdhocInventoriesMethods.list}. */
export interface GetAdhocInventoriesInput extends NonNullable<operations["getAdhocInventories"]["parameters"]["query"]> {
}

/** Input of {@link AdhocInventoriesMethods.create}. */
export interface CreateAdhocInventoryInput {
	/** The body of the request. */
	body: operations["createAdhocInventory"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link AdhocInventoriesMethods.exists}. */
export interface CheckAdhocInventoryInput extends NonNullable<operations["checkAdhocInventory"]["parameters"]["query"]> {
}

/** Input of {@link AdhocInventoriesMethods.get}. */
export interface GetAdhocInventoryInput extends NonNullable<operations["getAdhocInventory"]["parameters"]["path"]> {
}

/** Input of {@link AdhocInventoriesMethods.update}. */
export interface UpdateAdhocInventoryInput extends NonNullable<operations["updateAdhocInventory"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateAdhocInventory"]["responses"][200]["content"]["application/json"]>;
}

/** Charges and credits that are billed once. */
export interface AdhocInventoriesMethods {
	/**
	 * List adhoc inventories
	 *
	 * `GET /adhoc-inventories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-inventory/adhoc-inventories/getadhocinventories.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.adhocInventories.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetAdhocInventoriesInput, options?: CallOptions): PagedCall<operations["getAdhocInventories"]["responses"][200]["content"]["application/json"], components["schemas"]["AdhocInventory"]>;
	/**
	 * Create an adhoc inventory
	 *
	 * Older pages also list 412, 500 and 501.
	 *
	 * `POST /adhoc-inventories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-inventory/adhoc-inventories/createadhocinventory.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.adhocInventories.create({
	 *   body: {
	 *     siteId: 1,
	 *     name: 'Installation',
	 *     supplierAccountId: 1,
	 *     buyPrice: 40,
	 *     sellPrice: 60,
	 *     billImmediately: false,
	 *     isCredit: false,
	 *     paid: false,
	 *     paymentTerms: 14,
	 *     paymentType: 'BACS',
	 *     quantity: 1,
	 *     rentalProductCategoryId: 1,
	 *     taxBandId: 1,
	 *     nominalCode: 'SALES-01QTR2'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateAdhocInventoryInput, options?: CallOptions): OperationCall<operations["createAdhocInventory"]["responses"][200]["content"]["application/json"] | operations["createAdhocInventory"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether an adhoc inventory exists
	 *
	 * `HEAD /adhoc-inventories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-inventory/tag/adhoc-inventories}.
	 *
	 * @example
	 * ```ts
	 * await elevate.adhocInventories.exists();
	 * ```
	 */
	exists(input?: CheckAdhocInventoryInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Get an adhoc inventory
	 *
	 * `GET /adhoc-inventories/{adhoc_inventory_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-inventory/tag/adhoc-inventories}.
	 *
	 * @example
	 * ```ts
	 * await elevate.adhocInventories.get({ adhoc_inventory_id: 1 });
	 * ```
	 */
	get(input: GetAdhocInventoryInput, options?: CallOptions): OperationCall<operations["getAdhocInventory"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Change an adhoc inventory
	 *
	 * `PATCH /adhoc-inventories/{adhoc_inventory_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-inventory/tag/adhoc-inventories}.
	 *
	 * @example
	 * ```ts
	 * await elevate.adhocInventories.update({
	 *   adhoc_inventory_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/sellPrice',
	 *       value: 55
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateAdhocInventoryInput, options?: CallOptions): OperationCall<operations["updateAdhocInventory"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link UsageProductsMethods.list}. */
export interface GetUsageProductsInput extends NonNullable<operations["getUsageProducts"]["parameters"]["query"]> {
}

/** Products that are charged by usage. */
export interface UsageProductsMethods {
	/**
	 * List usage products
	 *
	 * `GET /usage-products`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/usage-products/getusageproducts}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.usageProducts.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetUsageProductsInput, options?: CallOptions): PagedCall<operations["getUsageProducts"]["responses"][200]["content"]["application/json"], components["schemas"]["UsageProduct"]>;
}

/** Input of {@link RentalProductsMethods.list}. */
export interface GetRentalProductsInput extends NonNullable<operations["getRentalProducts"]["parameters"]["query"]> {
}

/** Input of {@link RentalProductsMethods.create}. */
export interface CreateRentalProductInput {
	/** The body of the request. */
	body: operations["createRentalProduct"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RentalProductsMethods.exists}. */
export interface CheckRentalProductInput extends NonNullable<operations["checkRentalProduct"]["parameters"]["query"]> {
}

/** Products that are rented. */
export interface RentalProductsMethods {
	/**
	 * List rental products
	 *
	 * `GET /rental-products`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/rental-products}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalProducts.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRentalProductsInput, options?: CallOptions): PagedCall<operations["getRentalProducts"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalProduct"]>;
	/**
	 * Create a rental product
	 *
	 * The page cuts the list of fields off; the status codes are inferred.
	 *
	 * `POST /rental-products`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/rental-products/createrentalproduct.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProducts.create({
	 *   body: {
	 *     rentalProductCategoryId: 1,
	 *     productType: 'PRODUCT',
	 *     name: 'Fibre 500',
	 *     invoicePresentationName: 'Fibre line',
	 *     supplierId: 1,
	 *     supplierProductNames: [
	 *       'FIB500'
	 *     ],
	 *     taxBandId: 1,
	 *     availableFrom: '2020-01-01',
	 *     nominalCode: 'SALES-01',
	 *     doNotProRate: false,
	 *     alignedToStart: false,
	 *     alignedToBillPeriod: false,
	 *     billInitialChargesImmediately: false,
	 *     additionalProductReferenceRequired: false,
	 *     productReferenceRequired: false,
	 *     forceBillPeriods: 0,
	 *     linkedUsageProductId: 1
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateRentalProductInput, options?: CallOptions): OperationCall<operations["createRentalProduct"]["responses"][200]["content"]["application/json"] | operations["createRentalProduct"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether a rental product exists
	 *
	 * `HEAD /rental-products`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/rental-products}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProducts.exists();
	 * ```
	 */
	exists(input?: CheckRentalProductInput, options?: CallOptions): OperationCall<boolean>;
}

/** Input of {@link ProductCustomFieldsMethods.list}. */
export interface GetProductCustomFieldsInput extends NonNullable<operations["getProductCustomFields"]["parameters"]["query"]> {
}

/** Fields of one's own on products. */
export interface ProductCustomFieldsMethods {
	/**
	 * List custom fields of products
	 *
	 * `GET /product-custom-fields`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/custom-fields/getproductcustomfields}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.productCustomFields.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetProductCustomFieldsInput, options?: CallOptions): PagedCall<operations["getProductCustomFields"]["responses"][200]["content"]["application/json"], components["schemas"]["ProductCustomField"]>;
}

/** Input of {@link RentalProductCategoriesMethods.list}. */
export interface GetRentalProductCategoriesInput extends NonNullable<operations["getRentalProductCategories"]["parameters"]["query"]> {
}

/** Input of {@link RentalProductCategoriesMethods.create}. */
export interface CreateRentalCategoryInput {
	/** The body of the request. */
	body: operations["createRentalCategory"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RentalProductCategoriesMethods.get}. */
export interface GetRentalProductCategoryInput extends NonNullable<operations["getRentalProductCategory"]["parameters"]["path"]> {
}

/** Input of {@link RentalProductCategoriesMethods.delete}. */
export interface DeleteRentalProductCategoryInput extends NonNullable<operations["deleteRentalProductCategory"]["parameters"]["path"]> {
}

/** Input of {@link RentalProductCategoriesMethods.update}. */
export interface UpdateRentalProductCategoryInput extends NonNullable<operations["updateRentalProductCategory"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateRentalProductCategory"]["responses"][200]["content"]["application/json"]>;
}

/** Categories of rental products. */
export interface RentalProductCategoriesMethods {
	/**
	 * List categories of rental products
	 *
	 * `GET /rental-product-categories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/rental-product-category/getrentalproductcategory}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalProductCategories.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRentalProductCategoriesInput, options?: CallOptions): PagedCall<operations["getRentalProductCategories"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalProductCategory"]>;
	/**
	 * Create a category of rental products
	 *
	 * The status codes are inferred.
	 *
	 * `POST /rental-product-categories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/rental-product-category/getrentalproductcategory}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProductCategories.create({
	 *   body: {
	 *     name: 'Lines',
	 *     startDate: '2020-01-01',
	 *     contractOwnerIds: [
	 *       1,
	 *       2,
	 *       3
	 *     ],
	 *     supplierAccountIds: [
	 *       1
	 *     ],
	 *     displayIcon: 'fa-wifi'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateRentalCategoryInput, options?: CallOptions): OperationCall<operations["createRentalCategory"]["responses"][200]["content"]["application/json"] | operations["createRentalCategory"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Get a category of rental products
	 *
	 * `GET /rental-product-categories/{id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/rental-product-category/getrentalproductcategory}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProductCategories.get({ id: 1 });
	 * ```
	 */
	get(input: GetRentalProductCategoryInput, options?: CallOptions): OperationCall<operations["getRentalProductCategory"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Delete a category of rental products
	 *
	 * The status codes are inferred.
	 *
	 * `DELETE /rental-product-categories/{id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/rental-product-category/getrentalproductcategory}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProductCategories.delete({ id: 1 });
	 * ```
	 */
	delete(input: DeleteRentalProductCategoryInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Change a category of rental products
	 *
	 * `PATCH /rental-product-categories/{id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-product/rental-product-category/getrentalproductcategory}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalProductCategories.update({ id: 1, body: [ { op: 'replace', path: '/displayIcon', value: 'fa-server' } ] });
	 * ```
	 */
	update(input: UpdateRentalProductCategoryInput, options?: CallOptions): OperationCall<operations["updateRentalProductCategory"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link InvoicesMethods.list}. */
export interface GetInvoicesInput extends NonNullable<operations["getInvoices"]["parameters"]["query"]> {
}

/** Invoices. */
export interface InvoicesMethods {
	/**
	 * List invoices
	 *
	 * The page ends before the answer and the status codes; the codes are inferred.
	 *
	 * `GET /invoices`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-invoices/invoices/getinvoices.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.invoices.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetInvoicesInput, options?: CallOptions): PagedCall<operations["getInvoices"]["responses"][200]["content"]["application/json"], components["schemas"]["Invoice"]>;
}

/** Input of {@link InvoicePaymentEventsMethods.list}. */
export interface GetInvoicePaymentEventsInput extends NonNullable<operations["getInvoicePaymentEvents"]["parameters"]["query"]> {
}

/** Input of {@link InvoicePaymentEventsMethods.create}. */
export interface CreateInvoicePaymentEventInput {
	/** The body of the request. */
	body: operations["createInvoicePaymentEvent"]["requestBody"]["content"]["application/json"];
}

/** What happened to the payment of invoices. */
export interface InvoicePaymentEventsMethods {
	/**
	 * List payment events of invoices
	 *
	 * `GET /invoice-payment-events`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-invoices/invoice-payment-events/getinvoicepaymentevents}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.invoicePaymentEvents.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetInvoicePaymentEventsInput, options?: CallOptions): PagedCall<operations["getInvoicePaymentEvents"]["responses"][200]["content"]["application/json"], components["schemas"]["InvoicePaymentEvent"]>;
	/**
	 * Dispute or write off an invoice, or undo that
	 *
	 * Disputes an invoice, writes it off, reverses either, or takes back a payment that was recorded by mistake.
	 *
	 * `POST /invoice-payment-events`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-invoices/invoice-payment-events/createinvoicepaymentevent}.
	 *
	 * @example
	 * ```ts
	 * await elevate.invoicePaymentEvents.create({
	 *   body: {
	 *     invoiceId: 1,
	 *     billRunType: 'NORMAL',
	 *     paymentStatus: 'DISPUTED',
	 *     notes: 'The customer disputes the usage of May',
	 *     amountInMajorCurrency: 10.5
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateInvoicePaymentEventInput, options?: CallOptions): OperationCall<operations["createInvoicePaymentEvent"]["responses"][200]["content"]["application/json"] | operations["createInvoicePaymentEvent"]["responses"][201]["content"]["application/json"]>;
}

/** Input of {@link BillRunsMethods.list}. */
export interface GetBillRunsInput extends NonNullable<operations["getBillRuns"]["parameters"]["query"]> {
}

/** Input of {@link BillRunsMethods.get}. */
export interface GetBillRunInput extends NonNullable<operations["getBillRun"]["parameters"]["path"]> {
}

/** Input of {@link BillRunsMethods.update}. */
export interface UpdateBillRunInput extends NonNullable<operations["updateBillRun"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateBillRun"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link BillRunsMethods.adjustSchedule}. */
export interface AdjustBillRunScheduleInput extends NonNullable<operations["adjustBillRunSchedule"]["parameters"]["path"]>, NonNullable<operations["adjustBillRunSchedule"]["parameters"]["query"]> {
}

/** Bill runs of billing cycles. */
export interface BillRunsMethods {
	/**
	 * List bill runs
	 *
	 * The page lists 200; the other status codes are inferred.
	 *
	 * `GET /bill-runs`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-bill-run/bill-runs}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.billRuns.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetBillRunsInput, options?: CallOptions): PagedCall<operations["getBillRuns"]["responses"][200]["content"]["application/json"], components["schemas"]["BillRun"]>;
	/**
	 * Get a bill run
	 *
	 * The page lists 200; the other status codes are inferred.
	 *
	 * `GET /bill-runs/{bill_run_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-bill-run/bill-runs/getbillrun}.
	 *
	 * @example
	 * ```ts
	 * await elevate.billRuns.get({ bill_run_id: 2 });
	 * ```
	 */
	get(input: GetBillRunInput, options?: CallOptions): OperationCall<operations["getBillRun"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Move a bill run to its next step, or reopen it
	 *
	 * The steps: `/billRunStatus` to CLOSED together with `/summaryStatus` to REPORTING in one patch, in which `/invoiceDate` can be set; then `/summaryStatus` to DRAFT_INVOICES; then to FULL_INVOICES; then to DISTRIBUTION, which distributes the invoices and finalises the run. The work of a step goes on after the answer, so read the run until it is done before the next step (inferred).
	 *
	 * `PATCH /bill-runs/{bill_run_id}`. Source: documented, {@link https://docs.cvt.elevatebilling.io/openapi/pages/billing-rest-bill-run/operation/updateBillRun}.
	 *
	 * @example
	 * ```ts
	 * await elevate.billRuns.update({
	 *   bill_run_id: 2,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/billRunStatus',
	 *       value: 'CLOSED'
	 *     },
	 *     {
	 *       op: 'replace',
	 *       path: '/summaryStatus',
	 *       value: 'REPORTING'
	 *     },
	 *     {
	 *       op: 'replace',
	 *       path: '/invoiceDate',
	 *       value: '2025-07-01'
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateBillRunInput, options?: CallOptions): OperationCall<operations["updateBillRun"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Move the start of a bill run by whole periods
	 *
	 * `POST /adjust-bill-run-schedule/{bill_run_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-bill-run/bill-runs/adjustbillrunschedule}.
	 *
	 * @example
	 * ```ts
	 * await elevate.billRuns.adjustSchedule({ bill_run_id: 2, periods: 1 });
	 * ```
	 */
	adjustSchedule(input: AdjustBillRunScheduleInput, options?: CallOptions): OperationCall<operations["adjustBillRunSchedule"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link AdhocBillRunsMethods.list}. */
export interface GetAdhocBillRunsInput extends NonNullable<operations["getAdhocBillRuns"]["parameters"]["query"]> {
}

/** Input of {@link AdhocBillRunsMethods.get}. */
export interface GetAdhocBillRunInput extends NonNullable<operations["getAdhocBillRun"]["parameters"]["path"]> {
}

/** Input of {@link AdhocBillRunsMethods.update}. */
export interface UpdateAdhocBillRunInput extends NonNullable<operations["updateAdhocBillRun"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateAdhocBillRun"]["responses"][200]["content"]["application/json"]>;
}

/** Bill runs of adhoc inventories that are billed at once. */
export interface AdhocBillRunsMethods {
	/**
	 * List adhoc bill runs
	 *
	 * The page lists 200; the other status codes are inferred.
	 *
	 * `GET /adhoc-bill-runs`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-bill-run.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.adhocBillRuns.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetAdhocBillRunsInput, options?: CallOptions): PagedCall<operations["getAdhocBillRuns"]["responses"][200]["content"]["application/json"], components["schemas"]["AdhocBillRun"]>;
	/**
	 * Get an adhoc bill run
	 *
	 * The page lists 200; the other status codes are inferred.
	 *
	 * `GET /adhoc-bill-runs/{adhoc_bill_run_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-bill-run/adhoc-bill-runs/getadhocbillrun}.
	 *
	 * @example
	 * ```ts
	 * await elevate.adhocBillRuns.get({ adhoc_bill_run_id: 1 });
	 * ```
	 */
	get(input: GetAdhocBillRunInput, options?: CallOptions): OperationCall<operations["getAdhocBillRun"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Move an adhoc bill run to its next step
	 *
	 * The steps, by `/summaryStatus` alone: REPORTING, which closes the run; then FULL_INVOICES; then DISTRIBUTION. There are no draft invoices. Read `summaryStatusPercentage` until a step is done. The page lists 200; the other status codes are inferred.
	 *
	 * `PATCH /adhoc-bill-runs/{adhoc_bill_run_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-bill-run/adhoc-bill-runs/updateadhocbillrun.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.adhocBillRuns.update({
	 *   adhoc_bill_run_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/summaryStatus',
	 *       value: 'REPORTING'
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateAdhocBillRunInput, options?: CallOptions): OperationCall<operations["updateAdhocBillRun"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ContractProfilesMethods.list}. */
export interface GetContractProfilesInput extends NonNullable<operations["getContractProfiles"]["parameters"]["query"]> {
}

/** Input of {@link ContractProfilesMethods.create}. */
export interface CreateContractProfileInput {
	/** The body of the request. */
	body: operations["createContractProfile"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ContractProfilesMethods.exists}. */
export interface CheckContractProfileInput extends NonNullable<operations["checkContractProfile"]["parameters"]["query"]> {
}

/** Input of {@link ContractProfilesMethods.get}. */
export interface GetContractProfileInput extends NonNullable<operations["getContractProfile"]["parameters"]["path"]> {
}

/** Input of {@link ContractProfilesMethods.delete}. */
export interface DeleteContractProfileInput extends NonNullable<operations["deleteContractProfile"]["parameters"]["path"]> {
}

/** Input of {@link ContractProfilesMethods.update}. */
export interface UpdateContractProfileInput extends NonNullable<operations["updateContractProfile"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateContractProfile"]["responses"][200]["content"]["application/json"]>;
}

/** Terms on which customers have contracts. */
export interface ContractProfilesMethods {
	/**
	 * List contract profiles
	 *
	 * `GET /contract-profiles`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.contractProfiles.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetContractProfilesInput, options?: CallOptions): PagedCall<operations["getContractProfiles"]["responses"][200]["content"]["application/json"], components["schemas"]["ContractProfile"]>;
	/**
	 * Create a contract profile
	 *
	 * Older pages also list 404, 412, 500 and 501.
	 *
	 * `POST /contract-profiles`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract/contract-profiles/createcontractprofile.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.contractProfiles.create({
	 *   body: {
	 *     name: '24 months',
	 *     contractOwnerId: 1,
	 *     contractTerm: 24,
	 *     earlyTerminationFixedCharge: 50,
	 *     earlyTerminationPercentageCharge: 80,
	 *     renewalAlertDays: 14,
	 *     noticePeriodDays: 30
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateContractProfileInput, options?: CallOptions): OperationCall<operations["createContractProfile"]["responses"][200]["content"]["application/json"] | operations["createContractProfile"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether a contract profile exists
	 *
	 * `HEAD /contract-profiles`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract/contract-profiles/checkcontractprofile}.
	 *
	 * @example
	 * ```ts
	 * await elevate.contractProfiles.exists();
	 * ```
	 */
	exists(input?: CheckContractProfileInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Get a contract profile
	 *
	 * `GET /contract-profiles/{contract_profile_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.contractProfiles.get({ contract_profile_id: 1 });
	 * ```
	 */
	get(input: GetContractProfileInput, options?: CallOptions): OperationCall<operations["getContractProfile"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Delete a contract profile
	 *
	 * The page names a condition and cuts it off. The status codes are inferred.
	 *
	 * `DELETE /contract-profiles/{contract_profile_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.contractProfiles.delete({ contract_profile_id: 1 });
	 * ```
	 */
	delete(input: DeleteContractProfileInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Change a contract profile
	 *
	 * A change of the term or of an early termination charge makes a new version with an id of its own; the old one gets `supersededByContractProfileId`.
	 *
	 * `PATCH /contract-profiles/{contract_profile_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.contractProfiles.update({
	 *   contract_profile_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/noticePeriodDays',
	 *       value: 60
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateContractProfileInput, options?: CallOptions): OperationCall<operations["updateContractProfile"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link CustomerContractsMethods.list}. */
export interface GetCustomerContractsInput extends NonNullable<operations["getCustomerContracts"]["parameters"]["query"]> {
}

/** Input of {@link CustomerContractsMethods.create}. */
export interface CreateCustomerContractInput {
	/** The body of the request. */
	body: operations["createCustomerContract"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link CustomerContractsMethods.exists}. */
export interface CheckCustomerContractInput extends NonNullable<operations["checkCustomerContract"]["parameters"]["query"]> {
}

/** Input of {@link CustomerContractsMethods.get}. */
export interface GetCustomerContractInput extends NonNullable<operations["getCustomerContract"]["parameters"]["path"]> {
}

/** Input of {@link CustomerContractsMethods.delete}. */
export interface DeleteCustomerContractInput extends NonNullable<operations["deleteCustomerContract"]["parameters"]["path"]> {
}

/** Input of {@link CustomerContractsMethods.update}. */
export interface UpdateCustomerContractInput extends NonNullable<operations["updateCustomerContract"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateCustomerContract"]["responses"][200]["content"]["application/json"]>;
}

/** Contracts of customers. */
export interface CustomerContractsMethods {
	/**
	 * List customer contracts
	 *
	 * `GET /customer-contracts`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract/customer-contracts}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.customerContracts.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetCustomerContractsInput, options?: CallOptions): PagedCall<operations["getCustomerContracts"]["responses"][200]["content"]["application/json"], components["schemas"]["CustomerContract"]>;
	/**
	 * Create a customer contract
	 *
	 * The page also lists 404, 412, 500 and 501.
	 *
	 * `POST /customer-contracts`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-contract/operation/createCustomerContract}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customerContracts.create({
	 *   body: {
	 *     name: 'Example Ltd 24 months',
	 *     customerId: 1,
	 *     contractProfileId: 1,
	 *     startDate: '2025-01-01',
	 *     endDate: '2026-12-31',
	 *     renewalAlertDays: 14,
	 *     noticePeriodDays: 30
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateCustomerContractInput, options?: CallOptions): OperationCall<operations["createCustomerContract"]["responses"][200]["content"]["application/json"] | operations["createCustomerContract"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether a customer contract exists
	 *
	 * `HEAD /customer-contracts`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-contract/operation/checkCustomerContract}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customerContracts.exists();
	 * ```
	 */
	exists(input?: CheckCustomerContractInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Get a customer contract
	 *
	 * By the pattern of the other resources; no page of it was seen.
	 *
	 * `GET /customer-contracts/{customer_contract_id}`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract/customer-contracts}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customerContracts.get({ customer_contract_id: 1 });
	 * ```
	 */
	get(input: GetCustomerContractInput, options?: CallOptions): OperationCall<operations["getCustomerContract"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Delete a customer contract
	 *
	 * A page of the operation exists; its path and status codes are inferred.
	 *
	 * `DELETE /customer-contracts/{customer_contract_id}`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract/customer-contracts}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customerContracts.delete({ customer_contract_id: 1 });
	 * ```
	 */
	delete(input: DeleteCustomerContractInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Change a customer contract
	 *
	 * By the pattern of the other resources; no page of it was seen.
	 *
	 * `PATCH /customer-contracts/{customer_contract_id}`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-contract/customer-contracts}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customerContracts.update({
	 *   customer_contract_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/noticePeriodDays',
	 *       value: 60
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateCustomerContractInput, options?: CallOptions): OperationCall<operations["updateCustomerContract"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link PaymentProvidersMethods.list}. */
export interface GetPaymentProvidersInput extends NonNullable<operations["getPaymentProviders"]["parameters"]["query"]> {
}

/** Input of {@link PaymentProvidersMethods.create}. */
export interface CreatePaymentProviderInput {
	/** The body of the request. */
	body: operations["createPaymentProvider"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link PaymentProvidersMethods.get}. */
export interface GetPaymentProviderInput extends NonNullable<operations["getPaymentProvider"]["parameters"]["path"]> {
}

/** Input of {@link PaymentProvidersMethods.createPaymentLink}. */
export interface CreatePaymentProviderPaymentLinkInput {
	/** The body of the request. */
	body: operations["createPaymentProviderPaymentLink"]["requestBody"]["content"]["application/json"];
}

/** Providers through which customers pay. */
export interface PaymentProvidersMethods {
	/**
	 * List payment providers
	 *
	 * The page lists 200; the other status codes are inferred.
	 *
	 * `GET /payment-providers`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-payment.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.paymentProviders.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetPaymentProvidersInput, options?: CallOptions): PagedCall<operations["getPaymentProviders"]["responses"][200]["content"]["application/json"], components["schemas"]["PaymentProvider"]>;
	/**
	 * Create a payment provider
	 *
	 * The newest pages require `contractOwnerIds`; older ones do not.
	 *
	 * `POST /payment-providers`. Source: documented, {@link https://docs.cvt.elevatebilling.io/openapi/pages/billing-rest-payment/operation/createPaymentProvider}.
	 *
	 * @example
	 * ```ts
	 * await elevate.paymentProviders.create({
	 *   body: {
	 *     type: 'GO_CARDLESS',
	 *     name: 'GoCardless UK',
	 *     directDebitWithName: 'Example Telecom',
	 *     status: 'ACTIVE',
	 *     creditorIdentifier: 'GB00ZZZ000001',
	 *     instantBankPayments: true,
	 *     retryIfPossible: true,
	 *     acceptExternalPayments: false,
	 *     syncInstantBankPaymentsWithMandateCreation: false,
	 *     contractOwnerIds: [
	 *       1
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	create(input: CreatePaymentProviderInput, options?: CallOptions): OperationCall<operations["createPaymentProvider"]["responses"][200]["content"]["application/json"] | operations["createPaymentProvider"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Get a payment provider
	 *
	 * The page lists 200; the other status codes are inferred.
	 *
	 * `GET /payment-providers/{payment_provider_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-payment/payment-providers/getpaymentprovider}.
	 *
	 * @example
	 * ```ts
	 * await elevate.paymentProviders.get({ payment_provider_id: 1 });
	 * ```
	 */
	get(input: GetPaymentProviderInput, options?: CallOptions): OperationCall<operations["getPaymentProvider"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Create a link by which a customer pays
	 *
	 * Which fields are required is not documented. The page lists 200; the other status codes are inferred.
	 *
	 * `POST /payment-provider-payment-link`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-payment/payment-provider-payment-link}.
	 *
	 * @example
	 * ```ts
	 * await elevate.paymentProviders.createPaymentLink({
	 *   body: {
	 *     paymentProviderId: 1,
	 *     amountInMajorCurrency: 25.5,
	 *     description: 'Invoice INV-000001',
	 *     emailAddress: 'billing@example.com',
	 *     invoiceId: 1,
	 *     customerId: 1
	 *   }
	 * });
	 * ```
	 */
	createPaymentLink(input: CreatePaymentProviderPaymentLinkInput, options?: CallOptions): OperationCall<operations["createPaymentProviderPaymentLink"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link PaymentProviderMandatesMethods.get}. */
export interface GetPaymentProviderMandateInput extends NonNullable<operations["getPaymentProviderMandate"]["parameters"]["path"]>, NonNullable<operations["getPaymentProviderMandate"]["parameters"]["query"]> {
}

/** Mandates as payment providers know them. */
export interface PaymentProviderMandatesMethods {
	/**
	 * Get a mandate from its payment provider
	 *
	 * A GO_CARDLESS mandate is only accepted while it is created, pending submission, submitted, active, reinstated, or its customer approval is granted or skipped. The page lists 200; the other status codes are inferred.
	 *
	 * `GET /payment-provider-mandates/{paymentMethod}/{mandateReference}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-payment/payment-provider-mandates/getpaymentprovidermandate}.
	 *
	 * @example
	 * ```ts
	 * await elevate.paymentProviderMandates.get({ paymentMethod: 'GO_CARDLESS', mandateReference: 'MD000001' });
	 * ```
	 */
	get(input: GetPaymentProviderMandateInput, options?: CallOptions): OperationCall<operations["getPaymentProviderMandate"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link SitePaymentMandatesMethods.list}. */
export interface GetSitePaymentMandatesInput extends NonNullable<operations["getSitePaymentMandates"]["parameters"]["query"]> {
}

/** Input of {@link SitePaymentMandatesMethods.create}. */
export interface CreateSitePaymentMandateInput {
	/** The body of the request. */
	body: operations["createSitePaymentMandate"]["requestBody"]["content"]["application/json"];
}

/** Mandates of sites. */
export interface SitePaymentMandatesMethods {
	/**
	 * List mandates of sites
	 *
	 * `GET /site-payment-mandates`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-payment/operation/getSitePaymentMandates}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.sitePaymentMandates.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetSitePaymentMandatesInput, options?: CallOptions): PagedCall<operations["getSitePaymentMandates"]["responses"][200]["content"]["application/json"], components["schemas"]["SitePaymentMandate"]>;
	/**
	 * Start a mandate of a site
	 *
	 * `POST /site-payment-mandates`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-payment/site-payment-mandates/createsitepaymentmandate.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.sitePaymentMandates.create({
	 *   body: {
	 *     siteId: 1,
	 *     returnURL: 'https://example.com/done',
	 *     exitURL: 'https://example.com/later'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateSitePaymentMandateInput, options?: CallOptions): OperationCall<operations["createSitePaymentMandate"]["responses"][200]["content"]["application/json"] | operations["createSitePaymentMandate"]["responses"][201]["content"]["application/json"]>;
}

/** Input of {@link InstantBankPaymentsMethods.getForMandate}. */
export interface GetInstantBankPaymentForMandateInput extends NonNullable<operations["getInstantBankPaymentForMandate"]["parameters"]["query"]> {
}

/** Payments by bank transfer along with a mandate. */
export interface InstantBankPaymentsMethods {
	/**
	 * Get the instant bank payment of a mandate
	 *
	 * `GET /instant-bank-payment-for-mandate`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-payment/instant-bank-payment-for-mandate/getinstantbankpaymentformandate.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.instantBankPayments.getForMandate({ mandateReference: 'MD000001', paymentMethod: 'GC_INSTANT_BANK_PAYMENTS' });
	 * ```
	 */
	getForMandate(input: GetInstantBankPaymentForMandateInput, options?: CallOptions): OperationCall<operations["getInstantBankPaymentForMandate"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link CustomerBalancesMethods.get}. */
export interface GetCustomerBalanceInput extends NonNullable<operations["getCustomerBalance"]["parameters"]["query"]> {
}

/** Input of {@link CustomerBalancesMethods.adjust}. */
export interface CreateCustomerBalanceAdjustmentInput {
	/** The body of the request. */
	body: operations["createCustomerBalanceAdjustment"]["requestBody"]["content"]["application/json"];
}

/** What customers owe or have to their credit. */
export interface CustomerBalancesMethods {
	/**
	 * Get the balance of a customer
	 *
	 * The page lists 200; the other status codes are inferred.
	 *
	 * `GET /customer-balances`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-payment/customer-balances/getcustomerbalance}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customerBalances.get({ customer_id: 1 });
	 * ```
	 */
	get(input: GetCustomerBalanceInput, options?: CallOptions): OperationCall<operations["getCustomerBalance"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Adjust the balance of a customer
	 *
	 * `POST /customer-balance-adjustments`. Source: documented, {@link https://docs.cvt.elevatebilling.io/openapi/pages/billing-rest-payment/operation/createCustomerBalanceAdjustment}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customerBalances.adjust({ body: { customerId: 1, amountInMajorCurrency: 10, description: 'Goodwill' } });
	 * ```
	 */
	adjust(input: CreateCustomerBalanceAdjustmentInput, options?: CallOptions): OperationCall<operations["createCustomerBalanceAdjustment"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link CustomerPaymentsMethods.list}. */
export interface GetCustomerPaymentsInput extends NonNullable<operations["getCustomerPayments"]["parameters"]["query"]> {
}

/** Input of {@link CustomerPaymentsMethods.create}. */
export interface CreateCustomerPaymentInput {
	/** The body of the request. */
	body: operations["createCustomerPayment"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link CustomerPaymentsMethods.get}. */
export interface GetCustomerPaymentInput extends NonNullable<operations["getCustomerPayment"]["parameters"]["path"]> {
}

/** Payments of customers. */
export interface CustomerPaymentsMethods {
	/**
	 * List payments of customers
	 *
	 * The page lists 200; the other status codes are inferred.
	 *
	 * `GET /customer-payments`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-payment/customer-payments/getcustomerpayments}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.customerPayments.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetCustomerPaymentsInput, options?: CallOptions): PagedCall<operations["getCustomerPayments"]["responses"][200]["content"]["application/json"], components["schemas"]["CustomerPayment"]>;
	/**
	 * Record a payment of a customer
	 *
	 * Pays the oldest unpaid invoices first; the rest goes to the balance. Which fields are required is not documented.
	 *
	 * `POST /customer-payments`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-payment/operation/createCustomerPayment}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customerPayments.create({
	 *   body: {
	 *     customerId: 1,
	 *     amountInMajorCurrency: 60,
	 *     description: 'Bank transfer',
	 *     reference: 'REF-0001',
	 *     type: 'BACS',
	 *     billRunType: 'NORMAL'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateCustomerPaymentInput, options?: CallOptions): OperationCall<operations["createCustomerPayment"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Get a payment of a customer
	 *
	 * The operation is named; its answer and status codes are inferred.
	 *
	 * `GET /customer-payments/{customer_payment_id}`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-payment/tag/customer-payments}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customerPayments.get({ customer_payment_id: 1 });
	 * ```
	 */
	get(input: GetCustomerPaymentInput, options?: CallOptions): OperationCall<operations["getCustomerPayment"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link RefundsMethods.list}. */
export interface GetRefundsInput extends NonNullable<operations["getRefunds"]["parameters"]["query"]> {
}

/** Refunds of invoices. */
export interface RefundsMethods {
	/**
	 * List refunds
	 *
	 * The page lists 200; the other status codes are inferred.
	 *
	 * `GET /refunds`. Source: documented, {@link https://docs.cvt.elevatebilling.io/openapi/pages/billing-rest-payment/operation/getRefunds}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.refunds.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRefundsInput, options?: CallOptions): PagedCall<operations["getRefunds"]["responses"][200]["content"]["application/json"], components["schemas"]["Refund"]>;
}

/** Input of {@link EventsMethods.list}. */
export interface FindEventsInput extends NonNullable<operations["findEvents"]["parameters"]["query"]> {
}

/** What happened in Elevate; security events in the first release. */
export interface EventsMethods {
	/**
	 * List events of a time
	 *
	 * There are no webhooks; this is polled.
	 *
	 * `GET /events`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-events/events/findevents}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.events.list({
	 *   page: 1,
	 *   pageSize: 100,
	 *   createdFrom: '2025-06-01T00:00:00Z',
	 *   createdTo: '2025-07-01T00:00:00Z'
	 * })) console.log(item);
	 * ```
	 */
	list(input: FindEventsInput, options?: CallOptions): PagedCall<operations["findEvents"]["responses"][200]["content"]["application/json"], components["schemas"]["Event"]>;
}

/** Input of {@link MediationFilesMethods.list}. */
export interface GetMediationFilesInput extends NonNullable<operations["getMediationFiles"]["parameters"]["query"]> {
}

/** Files of usage from suppliers. */
export interface MediationFilesMethods {
	/**
	 * List files of usage from suppliers
	 *
	 * Limited to one month of data, or to the first 100 entries, or both. A page may therefore hold 100 at most, whatever `pageSize` says (inferred): ask for 100 or fewer.
	 *
	 * `GET /mediation-files`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-mediation/mediation-files/getmediationfiles}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.mediationFiles.list({
	 *   page: 1,
	 *   pageSize: 100,
	 *   dateDetectedFrom: '2025-06-01T00:00:00Z',
	 *   dateDetectedTo: '2025-07-01T00:00:00Z'
	 * })) console.log(item);
	 * ```
	 */
	list(input: GetMediationFilesInput, options?: CallOptions): PagedCall<operations["getMediationFiles"]["responses"][200]["content"]["application/json"], components["schemas"]["MediationFile"]>;
}

/** Input of {@link UsageSuspenseSummariesMethods.listByProductReference}. */
export interface GetUsageProductReferenceSuspenseSummaryInput extends NonNullable<operations["getUsageProductReferenceSuspenseSummary"]["parameters"]["query"]> {
}

/** Usage that could not be charged. */
export interface UsageSuspenseSummariesMethods {
	/**
	 * List usage in suspense by product reference
	 *
	 * `GET /usage-product-reference-suspense-summary`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-mediation/usage-suspense-summary/getusagebuyratesuspensesummary}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.usageSuspenseSummaries.listByProductReference({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	listByProductReference(input: GetUsageProductReferenceSuspenseSummaryInput, options?: CallOptions): PagedCall<operations["getUsageProductReferenceSuspenseSummary"]["responses"][200]["content"]["application/json"], components["schemas"]["ProductReferenceSuspense"]>;
}

/** Input of {@link ContractOwnersMethods.list}. */
export interface GetContractOwnersInput extends NonNullable<operations["getContractOwners"]["parameters"]["query"]> {
}

/** Input of {@link ContractOwnersMethods.get}. */
export interface GetContractOwnerInput extends NonNullable<operations["getContractOwner"]["parameters"]["path"]> {
}

/** The companies that bill through the tenant. */
export interface ContractOwnersMethods {
	/**
	 * List contract owners
	 *
	 * `GET /contract-owners`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/contract-owners/getcontractowners.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.contractOwners.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetContractOwnersInput, options?: CallOptions): PagedCall<operations["getContractOwners"]["responses"][200]["content"]["application/json"], components["schemas"]["ContractOwner"]>;
	/**
	 * Get a contract owner
	 *
	 * `GET /contract-owners/{contract_owner_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/contract-owners/getcontractowners.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.contractOwners.get({ contract_owner_id: 1 });
	 * ```
	 */
	get(input: GetContractOwnerInput, options?: CallOptions): OperationCall<operations["getContractOwner"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ContractOwnerSubBrandsMethods.list}. */
export interface GetContractOwnerSubBrandsInput extends NonNullable<operations["getContractOwnerSubBrands"]["parameters"]["query"]> {
}

/** Input of {@link ContractOwnerSubBrandsMethods.get}. */
export interface GetContractOwnerSubBrandInput extends NonNullable<operations["getContractOwnerSubBrand"]["parameters"]["path"]> {
}

/** Input of {@link ContractOwnerSubBrandsMethods.delete}. */
export interface DeleteContractOwnerSubBrandInput extends NonNullable<operations["deleteContractOwnerSubBrand"]["parameters"]["path"]> {
}

/** Brands under which a contract owner bills. */
export interface ContractOwnerSubBrandsMethods {
	/**
	 * List sub-brands
	 *
	 * `GET /contract-owner-sub-brands`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/contract-owner-sub-brands/deletecontractownersubbrand}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.contractOwnerSubBrands.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetContractOwnerSubBrandsInput, options?: CallOptions): PagedCall<operations["getContractOwnerSubBrands"]["responses"][200]["content"]["application/json"], components["schemas"]["ContractOwnerSubBrand"]>;
	/**
	 * Get a sub-brand
	 *
	 * `GET /contract-owner-sub-brands/{contractOwnerSubBrandId}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/contract-owner-sub-brands/deletecontractownersubbrand}.
	 *
	 * @example
	 * ```ts
	 * await elevate.contractOwnerSubBrands.get({ contractOwnerSubBrandId: 1 });
	 * ```
	 */
	get(input: GetContractOwnerSubBrandInput, options?: CallOptions): OperationCall<operations["getContractOwnerSubBrand"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Delete a sub-brand
	 *
	 * The status codes are inferred.
	 *
	 * `DELETE /contract-owner-sub-brands/{contractOwnerSubBrandId}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/contract-owner-sub-brands/deletecontractownersubbrand}.
	 *
	 * @example
	 * ```ts
	 * await elevate.contractOwnerSubBrands.delete({ contractOwnerSubBrandId: 1 });
	 * ```
	 */
	delete(input: DeleteContractOwnerSubBrandInput, options?: CallOptions): OperationCall<undefined>;
}

/** Input of {@link InvoiceGroupTagLabelsMethods.list}. */
export interface GetInvoiceGroupTagLabelsInput extends NonNullable<operations["getInvoiceGroupTagLabels"]["parameters"]["path"]>, NonNullable<operations["getInvoiceGroupTagLabels"]["parameters"]["query"]> {
}

/** Input of {@link InvoiceGroupTagLabelsMethods.create}. */
export interface CreateInvoiceGroupTagLabelInput extends NonNullable<operations["createInvoiceGroupTagLabel"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["createInvoiceGroupTagLabel"]["requestBody"]["content"]["application/json"];
}

/** Labels by which invoices of a sub-brand are grouped. */
export interface InvoiceGroupTagLabelsMethods {
	/**
	 * List labels by which invoices are grouped
	 *
	 * `GET /contract-owner-sub-brands/{contractOwnerSubBrandId}/invoice-group-tag-labels`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-admin/invoice-group-tag-labels}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.invoiceGroupTagLabels.list({ contractOwnerSubBrandId: 1, page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetInvoiceGroupTagLabelsInput, options?: CallOptions): PagedCall<operations["getInvoiceGroupTagLabels"]["responses"][200]["content"]["application/json"], components["schemas"]["InvoiceGroupTagLabel"]>;
	/**
	 * Create a label by which invoices are grouped
	 *
	 * Which fields are required, and the status codes, are not documented.
	 *
	 * `POST /contract-owner-sub-brands/{contractOwnerSubBrandId}/invoice-group-tag-labels`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-admin/invoice-group-tag-labels}.
	 *
	 * @example
	 * ```ts
	 * await elevate.invoiceGroupTagLabels.create({
	 *   contractOwnerSubBrandId: 1,
	 *   body: {
	 *     label: 'Cost Centre',
	 *     contractOwnerSubBrandId: 1,
	 *     showOnInvoice: true
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateInvoiceGroupTagLabelInput, options?: CallOptions): OperationCall<operations["createInvoiceGroupTagLabel"]["responses"][200]["content"]["application/json"] | operations["createInvoiceGroupTagLabel"]["responses"][201]["content"]["application/json"]>;
}

/** Input of {@link BillingCyclesMethods.list}. */
export interface GetBillingCyclesInput extends NonNullable<operations["getBillingCycles"]["parameters"]["query"]> {
}

/** Input of {@link BillingCyclesMethods.get}. */
export interface GetBillingCycleInput extends NonNullable<operations["getBillingCycle"]["parameters"]["path"]> {
}

/** Periods by which customers are billed. */
export interface BillingCyclesMethods {
	/**
	 * List billing cycles
	 *
	 * The page also lists 412, 500 and 501.
	 *
	 * `GET /billing-cycles`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-admin/operation/getBillingCycles}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.billingCycles.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetBillingCyclesInput, options?: CallOptions): PagedCall<operations["getBillingCycles"]["responses"][200]["content"]["application/json"], components["schemas"]["BillingCycle"]>;
	/**
	 * Get a billing cycle
	 *
	 * `GET /billing-cycles/{billing_cycle_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/billing-cycles/getbillingcycle.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.billingCycles.get({ billing_cycle_id: 1 });
	 * ```
	 */
	get(input: GetBillingCycleInput, options?: CallOptions): OperationCall<operations["getBillingCycle"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link CustomFieldDefinitionsMethods.list}. */
export interface GetCustomFieldDefinitionsInput extends NonNullable<operations["getCustomFieldDefinitions"]["parameters"]["query"]> {
}

/** Input of {@link CustomFieldDefinitionsMethods.create}. */
export interface CreateCustomFieldDefinitionInput {
	/** The body of the request. */
	body: operations["createCustomFieldDefinition"]["requestBody"]["content"]["application/json"];
}

/** Fields of one's own on sites, customers and products. */
export interface CustomFieldDefinitionsMethods {
	/**
	 * List custom fields
	 *
	 * `GET /custom-field-definitions`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/custom-field-definitions}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.customFieldDefinitions.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetCustomFieldDefinitionsInput, options?: CallOptions): PagedCall<operations["getCustomFieldDefinitions"]["responses"][200]["content"]["application/json"], components["schemas"]["CustomFieldDefinition"]>;
	/**
	 * Create a custom field
	 *
	 * Which fields are required, and the status codes, are not documented.
	 *
	 * `POST /custom-field-definitions`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/custom-field-definitions}.
	 *
	 * @example
	 * ```ts
	 * await elevate.customFieldDefinitions.create({ body: { label: 'Colour', entityLevel: 'RENTAL_PRODUCT_INVENTORY' } });
	 * ```
	 */
	create(input: CreateCustomFieldDefinitionInput, options?: CallOptions): OperationCall<operations["createCustomFieldDefinition"]["responses"][200]["content"]["application/json"] | operations["createCustomFieldDefinition"]["responses"][201]["content"]["application/json"]>;
}

/** Input of {@link InvoiceSummaryTemplateComponentsMethods.list}. */
export interface GetInvoiceSummaryTemplateComponentsInput extends NonNullable<operations["getInvoiceSummaryTemplateComponents"]["parameters"]["query"]> {
}

/** Input of {@link InvoiceSummaryTemplateComponentsMethods.get}. */
export interface GetInvoiceSummaryTemplateComponentInput extends NonNullable<operations["getInvoiceSummaryTemplateComponent"]["parameters"]["path"]> {
}

/** Parts that invoice summaries are made of. */
export interface InvoiceSummaryTemplateComponentsMethods {
	/**
	 * List parts of invoice summaries
	 *
	 * `GET /invoice-summary-template-components`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/invoice-summary-template-components}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.invoiceSummaryTemplateComponents.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetInvoiceSummaryTemplateComponentsInput, options?: CallOptions): PagedCall<operations["getInvoiceSummaryTemplateComponents"]["responses"][200]["content"]["application/json"], components["schemas"]["InvoiceSummaryTemplateComponent"]>;
	/**
	 * Get a part of invoice summaries
	 *
	 * `GET /invoice-summary-template-components/{invoiceSummaryTemplateComponentId}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/invoice-summary-template-components}.
	 *
	 * @example
	 * ```ts
	 * await elevate.invoiceSummaryTemplateComponents.get({ invoiceSummaryTemplateComponentId: 1 });
	 * ```
	 */
	get(input: GetInvoiceSummaryTemplateComponentInput, options?: CallOptions): OperationCall<operations["getInvoiceSummaryTemplateComponent"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link AdminContactsMethods.list}. */
export interface GetAdminContactsInput extends NonNullable<operations["getAdminContacts"]["parameters"]["query"]> {
}

/** Input of {@link AdminContactsMethods.get}. */
export interface GetAdminContactInput extends NonNullable<operations["getAdminContact"]["parameters"]["path"]> {
}

/** People of the tenant whom Elevate alerts. */
export interface AdminContactsMethods {
	/**
	 * List people whom Elevate alerts
	 *
	 * `GET /admin-contacts`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/admin-contacts/getadmincontact}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.adminContacts.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetAdminContactsInput, options?: CallOptions): PagedCall<operations["getAdminContacts"]["responses"][200]["content"]["application/json"], components["schemas"]["AdminContact"]>;
	/**
	 * Get a person whom Elevate alerts
	 *
	 * `GET /admin-contacts/{admin_contact_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/admin-contacts/getadmincontact}.
	 *
	 * @example
	 * ```ts
	 * await elevate.adminContacts.get({ admin_contact_id: 1 });
	 * ```
	 */
	get(input: GetAdminContactInput, options?: CallOptions): OperationCall<operations["getAdminContact"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link InvoiceMarketingInformationMethods.list}. */
export interface GetInvoiceMarketingInfoInput extends NonNullable<operations["getInvoiceMarketingInfo"]["parameters"]["query"]> {
}

/** Input of {@link InvoiceMarketingInformationMethods.create}. */
export interface CreateInvoiceMarketingInfoInput {
	/** The body of the request. */
	body: operations["createInvoiceMarketingInfo"]["requestBody"]["content"]["application/json"];
}

/** What is printed on invoices of a sub-brand besides the bill. */
export interface InvoiceMarketingInformationMethods {
	/**
	 * List marketing information on invoices
	 *
	 * `GET /invoice-marketing-info`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/invoice-marketing-info}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.invoiceMarketingInformation.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetInvoiceMarketingInfoInput, options?: CallOptions): PagedCall<operations["getInvoiceMarketingInfo"]["responses"][200]["content"]["application/json"], components["schemas"]["InvoiceMarketingInfo"]>;
	/**
	 * Set marketing information on invoices
	 *
	 * For one sub-brand and one invoice template. Body, answer and status codes are not documented.
	 *
	 * `POST /invoice-marketing-info`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-admin/invoice-marketing-info}.
	 *
	 * @example
	 * ```ts
	 * await elevate.invoiceMarketingInformation.create({ body: { contractOwnerSubBrandId: 1, invoiceTemplateId: 1 } });
	 * ```
	 */
	create(input: CreateInvoiceMarketingInfoInput, options?: CallOptions): OperationCall<operations["createInvoiceMarketingInfo"]["responses"][200]["content"]["application/json"] | operations["createInvoiceMarketingInfo"]["responses"][201]["content"]["application/json"]>;
}

/** Input of {@link DocumentsMethods.list}. */
export interface GetDocumentsInput extends NonNullable<operations["getDocuments"]["parameters"]["query"]> {
}

/** Input of {@link DocumentsMethods.exists}. */
export interface CheckDocumentsInput extends NonNullable<operations["checkDocuments"]["parameters"]["query"]> {
}

/** Files that are kept with a customer. */
export interface DocumentsMethods {
	/**
	 * List documents of a folder
	 *
	 * `GET /documents`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-document/documents/checkdocuments}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.documents.list({ page: 1, pageSize: 100, level: 'CUSTOMER', levelId: '1' })) console.log(item);
	 * ```
	 */
	list(input: GetDocumentsInput, options?: CallOptions): PagedCall<operations["getDocuments"]["responses"][200]["content"]["application/json"], components["schemas"]["Document"]>;
	/**
	 * Check whether a document exists
	 *
	 * `HEAD /documents`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-document/documents/checkdocuments}.
	 *
	 * @example
	 * ```ts
	 * await elevate.documents.exists({ level: 'CUSTOMER', levelId: '1' });
	 * ```
	 */
	exists(input: CheckDocumentsInput, options?: CallOptions): OperationCall<boolean>;
}

/** Input of {@link UsageRateCardsMethods.list}. */
export interface GetUsageRateCardsInput extends NonNullable<operations["getUsageRateCards"]["parameters"]["query"]>, NonNullable<operations["getUsageRateCards"]["parameters"]["header"]> {
}

/** Input of {@link UsageRateCardsMethods.get}. */
export interface GetUsageRateCardInput extends NonNullable<operations["getUsageRateCard"]["parameters"]["path"]>, NonNullable<operations["getUsageRateCard"]["parameters"]["query"]> {
}

/** Input of {@link UsageRateCardsMethods.delete}. */
export interface DeleteUsageRateCardInput extends NonNullable<operations["deleteUsageRateCard"]["parameters"]["path"]> {
}

/** Prices of usage. */
export interface UsageRateCardsMethods {
	/**
	 * List usage rate cards
	 *
	 * That the items are those of `GET /usage-rate-cards/{usage_rate_card_id}` is inferred.
	 *
	 * `GET /usage-rate-cards`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-pricing/operation/getUsageRateCard}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.usageRateCards.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetUsageRateCardsInput, options?: CallOptions): PagedCall<operations["getUsageRateCards"]["responses"][200]["content"]["application/json"], components["schemas"]["UsageRateCard"]>;
	/**
	 * Get a usage rate card
	 *
	 * `GET /usage-rate-cards/{usage_rate_card_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-pricing/operation/getUsageRateCard}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageRateCards.get({ usage_rate_card_id: 1 });
	 * ```
	 */
	get(input: GetUsageRateCardInput, options?: CallOptions): OperationCall<operations["getUsageRateCard"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Delete a usage rate card
	 *
	 * The operation is named; its path and status codes are inferred.
	 *
	 * `DELETE /usage-rate-cards/{usage_rate_card_id}`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-pricing/rental-rate-cards}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageRateCards.delete({ usage_rate_card_id: 1 });
	 * ```
	 */
	delete(input: DeleteUsageRateCardInput, options?: CallOptions): OperationCall<undefined>;
}

/** Input of {@link RentalRateCardsMethods.list}. */
export interface GetRentalRateCardsInput extends NonNullable<operations["getRentalRateCards"]["parameters"]["query"]> {
}

/** Input of {@link RentalRateCardsMethods.update}. */
export interface UpdateRentalRateCardInput extends NonNullable<operations["updateRentalRateCard"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateRentalRateCard"]["responses"][200]["content"]["application/json"]>;
}

/** Prices of rentals. */
export interface RentalRateCardsMethods {
	/**
	 * List rental rate cards
	 *
	 * `GET /rental-rate-cards`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-pricing/rental-rate-cards}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalRateCards.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRentalRateCardsInput, options?: CallOptions): PagedCall<operations["getRentalRateCards"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalRateCard"]>;
	/**
	 * Change a rental rate card
	 *
	 * New rates are added through this patch; under which path is not documented.
	 *
	 * `PATCH /rental-rate-cards/{rental_rate_card_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-pricing/rental-rate-cards}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalRateCards.update({
	 *   rental_rate_card_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/name',
	 *       value: 'Lines 2026'
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateRentalRateCardInput, options?: CallOptions): OperationCall<operations["updateRentalRateCard"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link RentalRatesMethods.list}. */
export interface GetRentalRatesInput extends NonNullable<operations["getRentalRates"]["parameters"]["query"]> {
}

/** Input of {@link RentalRatesMethods.delete}. */
export interface DeleteRentalRateInput extends NonNullable<operations["deleteRentalRate"]["parameters"]["path"]> {
}

/** Input of {@link RentalRatesMethods.update}. */
export interface UpdateRentalRateInput extends NonNullable<operations["updateRentalRate"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateRentalRate"]["responses"][200]["content"]["application/json"]>;
}

/** Single prices on rental rate cards. */
export interface RentalRatesMethods {
	/**
	 * List rates of a rental rate card
	 *
	 * Has more filters, which the page cuts off.
	 *
	 * `GET /rental-rates`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-pricing/rental-rates}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalRates.list({ page: 1, pageSize: 100, rentalRateCardId: '1' })) console.log(item);
	 * ```
	 */
	list(input: GetRentalRatesInput, options?: CallOptions): PagedCall<operations["getRentalRates"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalRate"]>;
	/**
	 * Delete a rental rate
	 *
	 * The status codes are inferred.
	 *
	 * `DELETE /rental-rates/{rental_rate_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-pricing/rental-rates/deleterentalrate}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalRates.delete({ rental_rate_id: 1 });
	 * ```
	 */
	delete(input: DeleteRentalRateInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Change a rental rate
	 *
	 * `PATCH /rental-rates/{rental_rate_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-pricing/rental-rates}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalRates.update({ rental_rate_id: 1, body: [ { op: 'replace', path: '/price', value: 27.5 } ] });
	 * ```
	 */
	update(input: UpdateRentalRateInput, options?: CallOptions): OperationCall<operations["updateRentalRate"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link InclusiveUsageBalancesMethods.list}. */
export interface GetInclusiveUsageBalancesInput extends NonNullable<operations["getInclusiveUsageBalances"]["parameters"]["query"]> {
}

/** What is left of usage that a plan includes. */
export interface InclusiveUsageBalancesMethods {
	/**
	 * List what is left of included usage
	 *
	 * That the list takes page and page size, as the others do, is inferred.
	 *
	 * `GET /inclusive-usage-balances`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-pricing/inclusive-usage-balances/getinclusiveusagebalances}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.inclusiveUsageBalances.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetInclusiveUsageBalancesInput, options?: CallOptions): PagedCall<operations["getInclusiveUsageBalances"]["responses"][200]["content"]["application/json"], components["schemas"]["InclusiveUsageBalance"]>;
}

/** Input of {@link UsageRateCardAssignmentsMethods.list}. */
export interface GetUsageRateCardAssignmentsInput extends NonNullable<operations["getUsageRateCardAssignments"]["parameters"]["query"]> {
}

/** Input of {@link UsageRateCardAssignmentsMethods.create}. */
export interface CreateUsageRateCardAssignmentInput {
	/** The body of the request. */
	body: operations["createUsageRateCardAssignment"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsageRateCardAssignmentsMethods.update}. */
export interface UpdateUsageRateCardAssignmentInput extends NonNullable<operations["updateUsageRateCardAssignment"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateUsageRateCardAssignment"]["responses"][200]["content"]["application/json"]>;
}

/** Which usage rate card holds for which customer, site or inventory. */
export interface UsageRateCardAssignmentsMethods {
	/**
	 * List assignments of usage rate cards
	 *
	 * `GET /usage-rate-card-assignments`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/usage-rate-card-assignments/getusageratecardassignments.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.usageRateCardAssignments.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetUsageRateCardAssignmentsInput, options?: CallOptions): PagedCall<operations["getUsageRateCardAssignments"]["responses"][200]["content"]["application/json"], components["schemas"]["UsageRateCardAssignment"]>;
	/**
	 * Assign a usage rate card
	 *
	 * `POST /usage-rate-card-assignments`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-assignment/operation/createUsageRateCardAssignment}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageRateCardAssignments.create({
	 *   body: {
	 *     assignmentLevel: 'CUSTOMER',
	 *     customerId: 1,
	 *     usageRateCardId: 1,
	 *     startDate: '2025-01-01',
	 *     assignmentType: 'INVOICE'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateUsageRateCardAssignmentInput, options?: CallOptions): OperationCall<operations["createUsageRateCardAssignment"]["responses"][200]["content"]["application/json"] | operations["createUsageRateCardAssignment"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Change an assignment of a usage rate card
	 *
	 * `PATCH /usage-rate-card-assignments/{assignmentLevel}/{usage_rate_card_assignment_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-assignment/operation/updateUsageRateCardAssignment}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageRateCardAssignments.update({
	 *   assignmentLevel: 'CUSTOMER',
	 *   usage_rate_card_assignment_id: 1,
	 *   body: [
	 *     {
	 *       op: 'add',
	 *       path: '/endDate',
	 *       value: '2025-12-31'
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateUsageRateCardAssignmentInput, options?: CallOptions): OperationCall<operations["updateUsageRateCardAssignment"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link UsageRateOverridesMethods.create}. */
export interface CreateUsageRateOverrideInput {
	/** The body of the request. */
	body: operations["createUsageRateOverride"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsageRateOverridesMethods.exists}. */
export interface CheckUsageRateOverrideInput extends NonNullable<operations["checkUsageRateOverride"]["parameters"]["query"]> {
}

/** Usage prices of single customers, sites or inventories. */
export interface UsageRateOverridesMethods {
	/**
	 * Override a usage price
	 *
	 * Which fields are required, and the ids at other levels than CUSTOMER, are not documented.
	 *
	 * `POST /usage-rate-overrides`. Source: documented, {@link https://docs.cvt.elevatebilling.io/openapi/pages/billing-rest-assignment/operation/createUsageRateOverride}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageRateOverrides.create({
	 *   body: {
	 *     assignmentLevel: 'CUSTOMER',
	 *     usageProductId: 1,
	 *     supplierId: 1,
	 *     chargeGroupId: 1,
	 *     customerId: 1,
	 *     variableChargeUnitSize: 60,
	 *     quantityRoundingIncrement: 1,
	 *     startDate: '2025-01-01',
	 *     appliesToISDNOnly: false,
	 *     applyThisToChildren: true,
	 *     peakValue: 0.02,
	 *     peakMinimumCharge: 0,
	 *     peakInitialCharge: 0.01,
	 *     peakInitialChargePeriod: 0,
	 *     offPeakValue: 0.02,
	 *     offPeakMinimumCharge: 0,
	 *     offPeakInitialCharge: 0.01,
	 *     offPeakInitialChargePeriod: 0,
	 *     weekendValue: 0.02,
	 *     weekendMinimumCharge: 0,
	 *     weekendInitialCharge: 0.01,
	 *     weekendInitialChargePeriod: 0
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateUsageRateOverrideInput, options?: CallOptions): OperationCall<operations["createUsageRateOverride"]["responses"][200]["content"]["application/json"] | operations["createUsageRateOverride"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether a usage price override exists
	 *
	 * `HEAD /usage-rate-overrides`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-assignment/operation/checkUsageRateOverride}.
	 *
	 * @example
	 * ```ts
	 * await elevate.usageRateOverrides.exists();
	 * ```
	 */
	exists(input?: CheckUsageRateOverrideInput, options?: CallOptions): OperationCall<boolean>;
}

/** Input of {@link InclusiveUsagePlanAssignmentsMethods.list}. */
export interface GetInclusiveUsagePlanAssignmentsInput extends NonNullable<operations["getInclusiveUsagePlanAssignments"]["parameters"]["query"]> {
}

/** Input of {@link InclusiveUsagePlanAssignmentsMethods.update}. */
export interface UpdateInclusiveUsagePlanAssignmentInput extends NonNullable<operations["updateInclusiveUsagePlanAssignment"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateInclusiveUsagePlanAssignment"]["responses"][200]["content"]["application/json"]>;
}

/** Which plan of included usage holds for which customer, site or inventory. Plans add up. */
export interface InclusiveUsagePlanAssignmentsMethods {
	/**
	 * List assignments of plans of included usage
	 *
	 * `GET /inclusive-usage-plan-assignments`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-assignment/operation/getInclusiveUsagePlanAssignments}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.inclusiveUsagePlanAssignments.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetInclusiveUsagePlanAssignmentsInput, options?: CallOptions): PagedCall<operations["getInclusiveUsagePlanAssignments"]["responses"][200]["content"]["application/json"], components["schemas"]["InclusiveUsagePlanAssignment"]>;
	/**
	 * Change an assignment of a plan of included usage
	 *
	 * `PATCH /inclusive-usage-plan-assignments/{assignmentLevel}/{inclusive_usage_plan_assignment_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/inclusive-usage-plan-assignments/updateinclusiveusageplanassignment.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.inclusiveUsagePlanAssignments.update({
	 *   assignmentLevel: 'CUSTOMER',
	 *   inclusive_usage_plan_assignment_id: 1,
	 *   body: [
	 *     {
	 *       op: 'add',
	 *       path: '/endDate',
	 *       value: '2025-12-31'
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateInclusiveUsagePlanAssignmentInput, options?: CallOptions): OperationCall<operations["updateInclusiveUsagePlanAssignment"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link RentalRateCardAssignmentsMethods.list}. */
export interface GetRentalRateCardAssignmentsInput extends NonNullable<operations["getRentalRateCardAssignments"]["parameters"]["query"]> {
}

/** Input of {@link RentalRateCardAssignmentsMethods.exists}. */
export interface CheckRentalRateCardAssignmentInput extends NonNullable<operations["checkRentalRateCardAssignment"]["parameters"]["query"]> {
}

/** Input of {@link RentalRateCardAssignmentsMethods.update}. */
export interface UpdateRentalRateCardAssignmentInput extends NonNullable<operations["updateRentalRateCardAssignment"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateRentalRateCardAssignment"]["responses"][200]["content"]["application/json"]>;
}

/** Which rental rate card holds for which customer, site or inventory. */
export interface RentalRateCardAssignmentsMethods {
	/**
	 * List assignments of rental rate cards
	 *
	 * `GET /rental-rate-card-assignments`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/rental-rate-card-assignments/updaterentalratecardassignment.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalRateCardAssignments.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRentalRateCardAssignmentsInput, options?: CallOptions): PagedCall<operations["getRentalRateCardAssignments"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalRateCardAssignment"]>;
	/**
	 * Check whether an assignment of a rental rate card exists
	 *
	 * `HEAD /rental-rate-card-assignments`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/rental-rate-card-assignments/updaterentalratecardassignment.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalRateCardAssignments.exists();
	 * ```
	 */
	exists(input?: CheckRentalRateCardAssignmentInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Change an assignment of a rental rate card
	 *
	 * `PATCH /rental-rate-card-assignments/{assignmentLevel}/{rental_rate_card_assignment_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/rental-rate-card-assignments/updaterentalratecardassignment.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalRateCardAssignments.update({
	 *   assignmentLevel: 'CUSTOMER',
	 *   rental_rate_card_assignment_id: 1,
	 *   body: [
	 *     {
	 *       op: 'add',
	 *       path: '/endDate',
	 *       value: '2025-12-31'
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateRentalRateCardAssignmentInput, options?: CallOptions): OperationCall<operations["updateRentalRateCardAssignment"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link RentalRateOverridesMethods.create}. */
export interface CreateRentalRateOverrideInput {
	/** The body of the request. */
	body: operations["createRentalRateOverride"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link RentalRateOverridesMethods.update}. */
export interface UpdateRentalRateOverrideInput extends NonNullable<operations["updateRentalRateOverride"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateRentalRateOverride"]["responses"][200]["content"]["application/json"]>;
}

/** Rental prices of single customers, sites or inventories. */
export interface RentalRateOverridesMethods {
	/**
	 * Override a rental price
	 *
	 * An older page lists 412, 500 and 501 instead of 403.
	 *
	 * `POST /rental-rate-overrides`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/rental-rate-overrides/createrentalrateoverride.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalRateOverrides.create({
	 *   body: {
	 *     assignmentLevel: 'CUSTOMER',
	 *     customerId: 1,
	 *     rentalProductId: 1,
	 *     price: 22.5,
	 *     rentalRatePriceType: 'RENTAL',
	 *     rentalRateType: 'ADVANCE',
	 *     periodsInAdvance: 'STANDARD',
	 *     rentalRateFrequency: 'MONTHLY',
	 *     startDate: '2025-01-01'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateRentalRateOverrideInput, options?: CallOptions): OperationCall<operations["createRentalRateOverride"]["responses"][200]["content"]["application/json"] | operations["createRentalRateOverride"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Change an override of a rental price
	 *
	 * `PATCH /rental-rate-overrides/{assignmentLevel}/{rental_rate_override_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/rental-rate-overrides/updaterentalrateoverride.md}.
	 *
	 * @example
	 * ```ts
	 * await elevate.rentalRateOverrides.update({
	 *   assignmentLevel: 'CUSTOMER',
	 *   rental_rate_override_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/price',
	 *       value: 20
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateRentalRateOverrideInput, options?: CallOptions): OperationCall<operations["updateRentalRateOverride"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link BuyRentalRateOverridesMethods.list}. */
export interface GetBuyRentalRateOverridesInput extends NonNullable<operations["getBuyRentalRateOverrides"]["parameters"]["query"]> {
}

/** Input of {@link BuyRentalRateOverridesMethods.create}. */
export interface CreateBuyRentalRateOverrideInput {
	/** The body of the request. */
	body: operations["createBuyRentalRateOverride"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link BuyRentalRateOverridesMethods.exists}. */
export interface CheckBuyRentalRateOverrideInput extends NonNullable<operations["checkBuyRentalRateOverride"]["parameters"]["query"]> {
}

/** Input of {@link BuyRentalRateOverridesMethods.delete}. */
export interface DeleteBuyRentalRateOverrideInput extends NonNullable<operations["deleteBuyRentalRateOverride"]["parameters"]["path"]> {
}

/** Input of {@link BuyRentalRateOverridesMethods.update}. */
export interface UpdateBuyRentalRateOverrideInput extends NonNullable<operations["updateBuyRentalRateOverride"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateBuyRentalRateOverride"]["responses"][200]["content"]["application/json"]>;
}

/** What single rentals cost the tenant. */
export interface BuyRentalRateOverridesMethods {
	/**
	 * List what rentals cost the tenant
	 *
	 * `GET /buy-rental-rate-overrides`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/buy-rental-rate-overrides/updatebuyrentalrateoverride}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.buyRentalRateOverrides.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetBuyRentalRateOverridesInput, options?: CallOptions): PagedCall<operations["getBuyRentalRateOverrides"]["responses"][200]["content"]["application/json"], components["schemas"]["BuyRentalRateOverride"]>;
	/**
	 * Override what a rental costs the tenant
	 *
	 * `POST /buy-rental-rate-overrides`. Source: documented, {@link https://docs.cvt.elevatebilling.io/openapi/pages/billing-rest-assignment/operation/createBuyRentalRateOverride}.
	 *
	 * @example
	 * ```ts
	 * await elevate.buyRentalRateOverrides.create({
	 *   body: {
	 *     rentalProductInventoryId: 1,
	 *     price: 15,
	 *     rentalRatePriceType: 'RENTAL',
	 *     rentalRateType: 'ADVANCE',
	 *     periodsInAdvance: 'STANDARD',
	 *     rentalRateFrequency: 'MONTHLY',
	 *     startDate: '2025-01-01'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateBuyRentalRateOverrideInput, options?: CallOptions): OperationCall<operations["createBuyRentalRateOverride"]["responses"][200]["content"]["application/json"] | operations["createBuyRentalRateOverride"]["responses"][201]["content"]["application/json"]>;
	/**
	 * Check whether an override of a buy price exists
	 *
	 * `HEAD /buy-rental-rate-overrides`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/buy-rental-rate-overrides/updatebuyrentalrateoverride}.
	 *
	 * @example
	 * ```ts
	 * await elevate.buyRentalRateOverrides.exists();
	 * ```
	 */
	exists(input?: CheckBuyRentalRateOverrideInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Delete an override of a buy price
	 *
	 * Only while it is not part of a finalised bill run.
	 *
	 * `DELETE /buy-rental-rate-overrides/{buy_rental_rate_override_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/pages/billing-rest-assignment/operation/deleteBuyRentalRateOverride}.
	 *
	 * @example
	 * ```ts
	 * await elevate.buyRentalRateOverrides.delete({ buy_rental_rate_override_id: 1 });
	 * ```
	 */
	delete(input: DeleteBuyRentalRateOverrideInput, options?: CallOptions): OperationCall<undefined>;
	/**
	 * Change an override of a buy price
	 *
	 * `PATCH /buy-rental-rate-overrides/{buy_rental_rate_override_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-assignment/buy-rental-rate-overrides/updatebuyrentalrateoverride}.
	 *
	 * @example
	 * ```ts
	 * await elevate.buyRentalRateOverrides.update({
	 *   buy_rental_rate_override_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/price',
	 *       value: 14
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateBuyRentalRateOverrideInput, options?: CallOptions): OperationCall<operations["updateBuyRentalRateOverride"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link CurrenciesMethods.list}. */
export interface GetCurrenciesInput extends NonNullable<operations["getCurrencies"]["parameters"]["query"]> {
}

/** Currencies. */
export interface CurrenciesMethods {
	/**
	 * List currencies
	 *
	 * `GET /currencies`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/currencies}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.currencies.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetCurrenciesInput, options?: CallOptions): PagedCall<operations["getCurrencies"]["responses"][200]["content"]["application/json"], components["schemas"]["Currency"]>;
}

/** Input of {@link CurrencyRatesMethods.list}. */
export interface GetCurrencyRatesInput extends NonNullable<operations["getCurrencyRates"]["parameters"]["query"]> {
}

/** Input of {@link CurrencyRatesMethods.exists}. */
export interface CheckCurrencyRateInput extends NonNullable<operations["checkCurrencyRate"]["parameters"]["query"]> {
}

/** Input of {@link CurrencyRatesMethods.update}. */
export interface UpdateCurrencyRateInput extends NonNullable<operations["updateCurrencyRate"]["parameters"]["path"]> {
	/** The body of the request. */
	body: JsonPatch<operations["updateCurrencyRate"]["responses"][200]["content"]["application/json"]>;
}

/** Exchange rates. */
export interface CurrencyRatesMethods {
	/**
	 * List exchange rates
	 *
	 * `GET /currency-rates`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/currency-rates}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.currencyRates.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetCurrencyRatesInput, options?: CallOptions): PagedCall<operations["getCurrencyRates"]["responses"][200]["content"]["application/json"], components["schemas"]["CurrencyRate"]>;
	/**
	 * Check whether an exchange rate exists
	 *
	 * `HEAD /currency-rates`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/currency-rates}.
	 *
	 * @example
	 * ```ts
	 * await elevate.currencyRates.exists();
	 * ```
	 */
	exists(input?: CheckCurrencyRateInput, options?: CallOptions): OperationCall<boolean>;
	/**
	 * Change an exchange rate
	 *
	 * `PATCH /currency-rates/{currency_rate_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/currency-rates}.
	 *
	 * @example
	 * ```ts
	 * await elevate.currencyRates.update({
	 *   currency_rate_id: 1,
	 *   body: [
	 *     {
	 *       op: 'replace',
	 *       path: '/exchangeRate',
	 *       value: 1.18
	 *     }
	 *   ]
	 * });
	 * ```
	 */
	update(input: UpdateCurrencyRateInput, options?: CallOptions): OperationCall<operations["updateCurrencyRate"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link TaxBandsMethods.list}. */
export interface GetTaxBandsInput extends NonNullable<operations["getTaxBands"]["parameters"]["query"]> {
}

/** Input of {@link TaxBandsMethods.get}. */
export interface GetTaxBandInput extends NonNullable<operations["getTaxBand"]["parameters"]["path"]> {
}

/** Tax bands. */
export interface TaxBandsMethods {
	/**
	 * List tax bands
	 *
	 * `GET /tax-bands`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/tax-bands/gettaxband}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.taxBands.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetTaxBandsInput, options?: CallOptions): PagedCall<operations["getTaxBands"]["responses"][200]["content"]["application/json"], components["schemas"]["TaxBand"]>;
	/**
	 * Get a tax band
	 *
	 * `GET /tax-bands/{tax_band_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/tax-bands/gettaxband}.
	 *
	 * @example
	 * ```ts
	 * await elevate.taxBands.get({ tax_band_id: 1 });
	 * ```
	 */
	get(input: GetTaxBandInput, options?: CallOptions): OperationCall<operations["getTaxBand"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ChargeGroupCategoriesMethods.list}. */
export interface GetChargeGroupCategoriesInput extends NonNullable<operations["getChargeGroupCategories"]["parameters"]["query"]> {
}

/** Input of {@link ChargeGroupCategoriesMethods.get}. */
export interface GetChargeGroupCategoryInput extends NonNullable<operations["getChargeGroupCategory"]["parameters"]["path"]> {
}

/** Categories of charge groups. */
export interface ChargeGroupCategoriesMethods {
	/**
	 * List categories of charge groups
	 *
	 * `GET /charge-group-categories`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/charge-groups/deletechargegroup}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.chargeGroupCategories.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetChargeGroupCategoriesInput, options?: CallOptions): PagedCall<operations["getChargeGroupCategories"]["responses"][200]["content"]["application/json"], components["schemas"]["ChargeGroupCategory"]>;
	/**
	 * Get a category of charge groups
	 *
	 * `GET /charge-group-categories/{charge_group_category_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/charge-groups/deletechargegroup}.
	 *
	 * @example
	 * ```ts
	 * await elevate.chargeGroupCategories.get({ charge_group_category_id: 1 });
	 * ```
	 */
	get(input: GetChargeGroupCategoryInput, options?: CallOptions): OperationCall<operations["getChargeGroupCategory"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link CallClassesMethods.list}. */
export interface GetCallClassesInput extends NonNullable<operations["getCallClasses"]["parameters"]["query"]> {
}

/** Input of {@link CallClassesMethods.create}. */
export interface CreateCallClassInput {
	/** The body of the request. */
	body: operations["createCallClass"]["requestBody"]["content"]["application/json"];
}

/** Classes of calls in the data of suppliers. */
export interface CallClassesMethods {
	/**
	 * List classes of calls
	 *
	 * `GET /call-classes`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/call-classes/createcallclass}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.callClasses.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetCallClassesInput, options?: CallOptions): PagedCall<operations["getCallClasses"]["responses"][200]["content"]["application/json"], components["schemas"]["CallClass"]>;
	/**
	 * Create a class of calls
	 *
	 * Which fields are required is not documented.
	 *
	 * `POST /call-classes`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/call-classes/createcallclass}.
	 *
	 * @example
	 * ```ts
	 * await elevate.callClasses.create({
	 *   body: {
	 *     callClass: 'NAT',
	 *     referenceDataSourceChargeGroupId: 1,
	 *     startDate: '2020-01-01'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateCallClassInput, options?: CallOptions): OperationCall<operations["createCallClass"]["responses"][200]["content"]["application/json"] | operations["createCallClass"]["responses"][201]["content"]["application/json"]>;
}

/** Input of {@link IgnoredCallClassesMethods.list}. */
export interface GetIgnoredCallClassesInput extends NonNullable<operations["getIgnoredCallClasses"]["parameters"]["query"]> {
}

/** Input of {@link IgnoredCallClassesMethods.get}. */
export interface GetIgnoredCallClassInput extends NonNullable<operations["getIgnoredCallClass"]["parameters"]["path"]> {
}

/** Classes of calls that are not charged. */
export interface IgnoredCallClassesMethods {
	/**
	 * List classes of calls that are not charged
	 *
	 * `GET /ignored-call-classes`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/ignored-call-classes/getignoredcallclass}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.ignoredCallClasses.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetIgnoredCallClassesInput, options?: CallOptions): PagedCall<operations["getIgnoredCallClasses"]["responses"][200]["content"]["application/json"], components["schemas"]["IgnoredCallClass"]>;
	/**
	 * Get a class of calls that is not charged
	 *
	 * `GET /ignored-call-classes/{ignored_call_class_id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/ignored-call-classes/getignoredcallclass}.
	 *
	 * @example
	 * ```ts
	 * await elevate.ignoredCallClasses.get({ ignored_call_class_id: 1 });
	 * ```
	 */
	get(input: GetIgnoredCallClassInput, options?: CallOptions): OperationCall<operations["getIgnoredCallClass"]["responses"][200]["content"]["application/json"]>;
}

/** Input of {@link ReferenceDataSummariesMethods.list}. */
export interface GetReferenceDataSummaryInput extends NonNullable<operations["getReferenceDataSummary"]["parameters"]["path"]>, NonNullable<operations["getReferenceDataSummary"]["parameters"]["query"]> {
}

/** Charge groups with the categories and sources that they belong to. */
export interface ReferenceDataSummariesMethods {
	/**
	 * List charge groups with category and source
	 *
	 * `GET /reference-data-summary/{referenceDataSummaryType}/{id}`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-reference-data/reference-data-summaries}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.referenceDataSummaries.list({ referenceDataSummaryType: 'CHARGE_GROUP', id: 1, page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetReferenceDataSummaryInput, options?: CallOptions): PagedCall<operations["getReferenceDataSummary"]["responses"][200]["content"]["application/json"], components["schemas"]["ReferenceDataSummary"]>;
}

/** Input of {@link TripwireAlertsMethods.list}. */
export interface GetTripwireAlertsInput extends NonNullable<operations["getTripwireAlerts"]["parameters"]["query"]> {
}

/** Usage that a fraud plan has noticed. */
export interface TripwireAlertsMethods {
	/**
	 * List usage that fraud plans have noticed
	 *
	 * `GET /tripwire-alerts`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-tripwire/tripwire-alerts/gettripwirealerts.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.tripwireAlerts.list({ page: 1, pageSize: 100, triggeredDate: 'gt:2022-01-01T00:00:00Z' })) console.log(item);
	 * ```
	 */
	list(input: GetTripwireAlertsInput, options?: CallOptions): PagedCall<operations["getTripwireAlerts"]["responses"][200]["content"]["application/json"], components["schemas"]["TripwireAlert"]>;
}

/** Input of {@link TripwireNotificationsMethods.list}. */
export interface GetTripwireNotificationsInput extends NonNullable<operations["getTripwireNotifications"]["parameters"]["query"]> {
}

/** What fraud plans have done. */
export interface TripwireNotificationsMethods {
	/**
	 * List what fraud plans have done
	 *
	 * `GET /tripwire-notifications`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-tripwire/tripwire-notifications/gettripwirenotifications.md}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.tripwireNotifications.list({ page: 1, pageSize: 100, created: 'gt:2022-01-01T00:00:00Z' })) console.log(item);
	 * ```
	 */
	list(input: GetTripwireNotificationsInput, options?: CallOptions): PagedCall<operations["getTripwireNotifications"]["responses"][200]["content"]["application/json"], components["schemas"]["TripwireNotification"]>;
}

/** Input of {@link TripwirePlansMethods.list}. */
export interface GetTripwirePlansInput extends NonNullable<operations["getTripwirePlans"]["parameters"]["query"]> {
}

/** Fraud plans. */
export interface TripwirePlansMethods {
	/**
	 * List fraud plans
	 *
	 * `GET /tripwire-plans`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-tripwire/tripwire-plans/gettripwireplans}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.tripwirePlans.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetTripwirePlansInput, options?: CallOptions): PagedCall<operations["getTripwirePlans"]["responses"][200]["content"]["application/json"], components["schemas"]["TripwirePlan"]>;
}

/** Input of {@link TripwireAlertActivitiesMethods.list}. */
export interface GetTripwireAlertActivitiesInput extends NonNullable<operations["getTripwireAlertActivities"]["parameters"]["query"]> {
}

/** Actions of fraud plans, with their times. */
export interface TripwireAlertActivitiesMethods {
	/**
	 * List actions of fraud plans
	 *
	 * `filterFromDateTime` and `filterToDateTime` are sent together or not at all.
	 *
	 * `GET /tripwire-alert-activities`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-tripwire/tripwire-alert-activities/gettripwirealertactivities}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.tripwireAlertActivities.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetTripwireAlertActivitiesInput, options?: CallOptions): PagedCall<operations["getTripwireAlertActivities"]["responses"][200]["content"]["application/json"], components["schemas"]["TripwireAlertActivity"]>;
}

/** Input of {@link EarlyTerminationChargesMethods.list}. */
export interface GetEarlyTerminationChargeInput extends NonNullable<operations["getEarlyTerminationCharge"]["parameters"]["query"]> {
}

/** What rentals would cost if they ended early. */
export interface EarlyTerminationChargesMethods {
	/**
	 * List what rentals would cost if they ended early
	 *
	 * `GET /rental-etcs`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-rental/etc/getearlyterminationcharge}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.earlyTerminationCharges.list({ page: 1, pageSize: 100, customerId: '1', calculationDate: '2025-06-30' })) console.log(item);
	 * ```
	 */
	list(input: GetEarlyTerminationChargeInput, options?: CallOptions): PagedCall<operations["getEarlyTerminationCharge"]["responses"][200]["content"]["application/json"], components["schemas"]["EarlyTerminationCharge"]>;
}

/** Input of {@link RentalRatedSellRecordsMethods.list}. */
export interface GetRentalRatedSellRecordsInput extends NonNullable<operations["getRentalRatedSellRecords"]["parameters"]["query"]> {
}

/** What rentals were charged. */
export interface RentalRatedSellRecordsMethods {
	/**
	 * List what rentals were charged
	 *
	 * Needs `rentalProductInventoryId`, or a site or customer together with a bill run. Version 1.6 has more filters, whose names the page does not show.
	 *
	 * `GET /rental-rated-sell-records`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/billing-rest-rental/rental-rated-sell-records}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalRatedSellRecords.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRentalRatedSellRecordsInput, options?: CallOptions): PagedCall<operations["getRentalRatedSellRecords"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalRatedSellRecord"]>;
}

/** Input of {@link RentalRatedBuyRecordsMethods.list}. */
export interface GetRentalRatedBuyRecordsInput extends NonNullable<operations["getRentalRatedBuyRecords"]["parameters"]["query"]> {
}

/** What rentals cost the tenant. */
export interface RentalRatedBuyRecordsMethods {
	/**
	 * List what rentals cost the tenant
	 *
	 * Needs `rentalProductInventoryId`, or a site or customer together with a bill run. The operation is documented; its path and fields are inferred.
	 *
	 * `GET /rental-rated-buy-records`. Source: inferred, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-rental/rental-rated-buy-records/getrentalratedbuy}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalRatedBuyRecords.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRentalRatedBuyRecordsInput, options?: CallOptions): PagedCall<operations["getRentalRatedBuyRecords"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalRatedBuyRecord"]>;
}

/** Input of {@link RentalSuspenseRecordsMethods.list}. */
export interface GetRentalSuspenseRecordsInput extends NonNullable<operations["getRentalSuspenseRecords"]["parameters"]["query"]> {
}

/** Rentals that could not be charged. */
export interface RentalSuspenseRecordsMethods {
	/**
	 * List rentals that could not be charged
	 *
	 * `GET /rental-suspense-records`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-rental/rental-suspense-records}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalSuspenseRecords.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRentalSuspenseRecordsInput, options?: CallOptions): PagedCall<operations["getRentalSuspenseRecords"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalSuspenseRecord"]>;
}

/** Input of {@link RentalCombinedRecordsMethods.list}. */
export interface GetRentalCombinedInput extends NonNullable<operations["getRentalCombined"]["parameters"]["query"]> {
}

/** Sell, buy and supplier prices and suspense of a rental together. */
export interface RentalCombinedRecordsMethods {
	/**
	 * List prices and suspense of rentals together
	 *
	 * Has more filters, whose names the page does not show.
	 *
	 * `GET /rental-combined-records`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-rental/rental-combined-records/getrentalcombined}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of elevate.rentalCombinedRecords.list({ page: 1, pageSize: 100 })) console.log(item);
	 * ```
	 */
	list(input: GetRentalCombinedInput, options?: CallOptions): PagedCall<operations["getRentalCombined"]["responses"][200]["content"]["application/json"], components["schemas"]["RentalCombinedRecord"]>;
}

/** Input of {@link ProvisioningRequestsMethods.activateSim}. */
export interface CreateSimActivationRequestInput {
	/** The body of the request. */
	body: operations["createSimActivationRequest"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ProvisioningRequestsMethods.suspendSim}. */
export interface CreateSimSuspensionRequestInput {
	/** The body of the request. */
	body: operations["createSimSuspensionRequest"]["requestBody"]["content"]["application/json"];
}

/** Orders to the network about SIMs. */
export interface ProvisioningRequestsMethods {
	/**
	 * Activate a SIM
	 *
	 * The name of the operation is inferred. The page lists 200; the other status codes are inferred.
	 *
	 * `POST /sim-activation-request`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-provisioning/provisioning/portinnumber}.
	 *
	 * @example
	 * ```ts
	 * await elevate.provisioningRequests.activateSim({
	 *   body: {
	 *     rentalProductInventoryId: 1,
	 *     portingRequest: {
	 *       portingPacCode: 'ABC123456',
	 *       requestedPortingDate: '2025-07-01'
	 *     }
	 *   }
	 * });
	 * ```
	 */
	activateSim(input: CreateSimActivationRequestInput, options?: CallOptions): OperationCall<operations["createSimActivationRequest"]["responses"][200]["content"]["application/json"]>;
	/**
	 * Suspend a SIM
	 *
	 * The page ends in the middle of this operation: its answer and the name of the operation are inferred. The page lists 200; the other status codes are inferred.
	 *
	 * `POST /sim-suspension-request`. Source: documented, {@link https://docs.elevatebilling.com/openapi/prod/gen/billing-rest-provisioning/provisioning/portinnumber}.
	 *
	 * @example
	 * ```ts
	 * await elevate.provisioningRequests.suspendSim({ body: { rentalProductInventoryId: 1 } });
	 * ```
	 */
	suspendSim(input: CreateSimSuspensionRequestInput, options?: CallOptions): OperationCall<operations["createSimSuspensionRequest"]["responses"][200]["content"]["application/json"]>;
}

/** All operations, in their groups. */
export interface ElevateOperations {
	/** Bearer tokens. */
	readonly tokens: TokensMethods;
	/** Users of Elevate. */
	readonly users: UsersMethods;
	/** Roles that users can have; read-only. */
	readonly userRoles: UserRolesMethods;
	/** Logins of services that call the API. */
	readonly appClients: AppClientsMethods;
	/** Places of a customer, each with its own invoices or with those of another site. */
	readonly sites: SitesMethods;
	/** Customers of the tenant, and what they are billed. */
	readonly customers: CustomersMethods;
	/** What a site uses and is charged for by usage. */
	readonly usageProductInventories: UsageProductInventoriesMethods;
	/** What a site rents. */
	readonly rentalProductInventories: RentalProductInventoriesMethods;
	/** Charges and credits that are billed once. */
	readonly adhocInventories: AdhocInventoriesMethods;
	/** Products that are charged by usage. */
	readonly usageProducts: UsageProductsMethods;
	/** Products that are rented. */
	readonly rentalProducts: RentalProductsMethods;
	/** Fields of one's own on products. */
	readonly productCustomFields: ProductCustomFieldsMethods;
	/** Categories of rental products. */
	readonly rentalProductCategories: RentalProductCategoriesMethods;
	/** Invoices. */
	readonly invoices: InvoicesMethods;
	/** What happened to the payment of invoices. */
	readonly invoicePaymentEvents: InvoicePaymentEventsMethods;
	/** Bill runs of billing cycles. */
	readonly billRuns: BillRunsMethods;
	/** Bill runs of adhoc inventories that are billed at once. */
	readonly adhocBillRuns: AdhocBillRunsMethods;
	/** Terms on which customers have contracts. */
	readonly contractProfiles: ContractProfilesMethods;
	/** Contracts of customers. */
	readonly customerContracts: CustomerContractsMethods;
	/** Providers through which customers pay. */
	readonly paymentProviders: PaymentProvidersMethods;
	/** Mandates as payment providers know them. */
	readonly paymentProviderMandates: PaymentProviderMandatesMethods;
	/** Mandates of sites. */
	readonly sitePaymentMandates: SitePaymentMandatesMethods;
	/** Payments by bank transfer along with a mandate. */
	readonly instantBankPayments: InstantBankPaymentsMethods;
	/** What customers owe or have to their credit. */
	readonly customerBalances: CustomerBalancesMethods;
	/** Payments of customers. */
	readonly customerPayments: CustomerPaymentsMethods;
	/** Refunds of invoices. */
	readonly refunds: RefundsMethods;
	/** What happened in Elevate; security events in the first release. */
	readonly events: EventsMethods;
	/** Files of usage from suppliers. */
	readonly mediationFiles: MediationFilesMethods;
	/** Usage that could not be charged. */
	readonly usageSuspenseSummaries: UsageSuspenseSummariesMethods;
	/** The companies that bill through the tenant. */
	readonly contractOwners: ContractOwnersMethods;
	/** Brands under which a contract owner bills. */
	readonly contractOwnerSubBrands: ContractOwnerSubBrandsMethods;
	/** Labels by which invoices of a sub-brand are grouped. */
	readonly invoiceGroupTagLabels: InvoiceGroupTagLabelsMethods;
	/** Periods by which customers are billed. */
	readonly billingCycles: BillingCyclesMethods;
	/** Fields of one's own on sites, customers and products. */
	readonly customFieldDefinitions: CustomFieldDefinitionsMethods;
	/** Parts that invoice summaries are made of. */
	readonly invoiceSummaryTemplateComponents: InvoiceSummaryTemplateComponentsMethods;
	/** People of the tenant whom Elevate alerts. */
	readonly adminContacts: AdminContactsMethods;
	/** What is printed on invoices of a sub-brand besides the bill. */
	readonly invoiceMarketingInformation: InvoiceMarketingInformationMethods;
	/** Files that are kept with a customer. */
	readonly documents: DocumentsMethods;
	/** Prices of usage. */
	readonly usageRateCards: UsageRateCardsMethods;
	/** Prices of rentals. */
	readonly rentalRateCards: RentalRateCardsMethods;
	/** Single prices on rental rate cards. */
	readonly rentalRates: RentalRatesMethods;
	/** What is left of usage that a plan includes. */
	readonly inclusiveUsageBalances: InclusiveUsageBalancesMethods;
	/** Which usage rate card holds for which customer, site or inventory. */
	readonly usageRateCardAssignments: UsageRateCardAssignmentsMethods;
	/** Usage prices of single customers, sites or inventories. */
	readonly usageRateOverrides: UsageRateOverridesMethods;
	/** Which plan of included usage holds for which customer, site or inventory. Plans add up. */
	readonly inclusiveUsagePlanAssignments: InclusiveUsagePlanAssignmentsMethods;
	/** Which rental rate card holds for which customer, site or inventory. */
	readonly rentalRateCardAssignments: RentalRateCardAssignmentsMethods;
	/** Rental prices of single customers, sites or inventories. */
	readonly rentalRateOverrides: RentalRateOverridesMethods;
	/** What single rentals cost the tenant. */
	readonly buyRentalRateOverrides: BuyRentalRateOverridesMethods;
	/** Currencies. */
	readonly currencies: CurrenciesMethods;
	/** Exchange rates. */
	readonly currencyRates: CurrencyRatesMethods;
	/** Tax bands. */
	readonly taxBands: TaxBandsMethods;
	/** Categories of charge groups. */
	readonly chargeGroupCategories: ChargeGroupCategoriesMethods;
	/** Classes of calls in the data of suppliers. */
	readonly callClasses: CallClassesMethods;
	/** Classes of calls that are not charged. */
	readonly ignoredCallClasses: IgnoredCallClassesMethods;
	/** Charge groups with the categories and sources that they belong to. */
	readonly referenceDataSummaries: ReferenceDataSummariesMethods;
	/** Usage that a fraud plan has noticed. */
	readonly tripwireAlerts: TripwireAlertsMethods;
	/** What fraud plans have done. */
	readonly tripwireNotifications: TripwireNotificationsMethods;
	/** Fraud plans. */
	readonly tripwirePlans: TripwirePlansMethods;
	/** Actions of fraud plans, with their times. */
	readonly tripwireAlertActivities: TripwireAlertActivitiesMethods;
	/** What rentals would cost if they ended early. */
	readonly earlyTerminationCharges: EarlyTerminationChargesMethods;
	/** What rentals were charged. */
	readonly rentalRatedSellRecords: RentalRatedSellRecordsMethods;
	/** What rentals cost the tenant. */
	readonly rentalRatedBuyRecords: RentalRatedBuyRecordsMethods;
	/** Rentals that could not be charged. */
	readonly rentalSuspenseRecords: RentalSuspenseRecordsMethods;
	/** Sell, buy and supplier prices and suspense of a rental together. */
	readonly rentalCombinedRecords: RentalCombinedRecordsMethods;
	/** Orders to the network about SIMs. */
	readonly provisioningRequests: ProvisioningRequestsMethods;
}
