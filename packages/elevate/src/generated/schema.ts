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
		 * Exchanges the credentials of an API user for a bearer token that lives 15 minutes. The answer does not state the lifetime. The pages list 401, 403 and 404 and do not say what they mean; the meanings here are inferred. The events of the vendor name users who were locked out after too many failed logins; how many, and for how long, is not documented.
		 */
		post: operations["createBearerToken"];
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
		/**
		 * List users
		 * That 400 and 404 can come is inferred.
		 */
		get: operations["getUsers"];
		put?: never;
		/**
		 * Create a user
		 * The pages list no 400; that a wrong body is answered with it is inferred.
		 */
		post: operations["createUser"];
		delete?: never;
		options?: never;
		/**
		 * Check whether a user exists
		 * Answers 200 where a user fits the filters and 404 where none does (inferred from the pages of other resources).
		 */
		head: operations["checkUser"];
		/**
		 * Change users, as the authentication page lists it
		 * The authentication page lists `PATCH /users` without a user, a body or an answer. The reference has `PATCH /users/{user_id}` instead, which is the one to call: without an id no user can be addressed. Body and answer here are inferred from it.
		 */
		patch: operations["updateUsers"];
		trace?: never;
	};
	"/users/{user_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a user
		 * The path is documented; the status codes are inferred.
		 */
		get: operations["getUser"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change a user
		 * The body is a JSON Patch. The authentication page lists this as `PATCH /users`.
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
	"/app-clients": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List app clients */
		get: operations["getAppClients"];
		put?: never;
		/**
		 * Create an app client
		 * The one answer that holds the secret of the client. The page shows no security for it; all its siblings need a token, so that it is required here (inferred).
		 */
		post: operations["createAppClient"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/app-clients/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get an app client */
		get: operations["getAppClient"];
		put?: never;
		post?: never;
		/**
		 * Delete an app client
		 * The path is documented; the status codes are inferred.
		 */
		delete: operations["deleteAppClient"];
		options?: never;
		head?: never;
		/** Change an app client */
		patch: operations["updateAppClient"];
		trace?: never;
	};
	"/sites": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List sites */
		get: operations["getSites"];
		put?: never;
		/** Create a site */
		post: operations["createSite"];
		delete?: never;
		options?: never;
		/** Check whether a site exists */
		head: operations["checkSite"];
		patch?: never;
		trace?: never;
	};
	"/sites/{site_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a site */
		get: operations["getSite"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/** Change a site */
		patch: operations["updateSite"];
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
		/**
		 * Create a customer and its sites
		 * Creates the customer and its sites in one call. The `customerId` of each site is 0.
		 */
		post: operations["createCustomer"];
		delete?: never;
		options?: never;
		/**
		 * Check whether a customer exists
		 * By the pattern of the other resources; no page of it was seen.
		 */
		head: operations["checkCustomer"];
		patch?: never;
		trace?: never;
	};
	"/customers/{customer_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a customer */
		get: operations["getCustomer"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change a customer
		 * The page exists; that the body is a JSON Patch, as of every other PATCH, and the status codes are inferred.
		 */
		patch: operations["updateCustomer"];
		trace?: never;
	};
	"/customer-billing-summaries": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List what customers owe in the open bill run */
		get: operations["getCustomerBillingSummary"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/customer-usage-charge-group-category-summaries": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List what a customer used, by category of charge group */
		get: operations["getCustomerUsageChargeGroupCategorySummaries"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/usage-product-inventories": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List usage inventories */
		get: operations["getUsageProductInventories"];
		put?: never;
		/**
		 * Create a usage inventory
		 * A guide of the vendor sends other field names; the reference is followed here. Older pages also list 412, 500 and 501.
		 */
		post: operations["createUsageProductInventory"];
		delete?: never;
		options?: never;
		/** Check whether a usage inventory exists */
		head: operations["checkUsageProductInventory"];
		patch?: never;
		trace?: never;
	};
	"/usage-product-inventories/{usage_product_inventory_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a usage inventory */
		get: operations["getUsageProductInventory"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Change a usage inventory
		 * By the pattern of the other resources; no page of it was seen.
		 */
		patch: operations["updateUsageProductInventory"];
		trace?: never;
	};
	"/rental-product-inventories": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List rental inventories
		 * By the pattern of the other resources; no page of it was seen.
		 */
		get: operations["getRentalProductInventories"];
		put?: never;
		/**
		 * Create a rental inventory
		 * Older pages also list 412, 500 and 501.
		 */
		post: operations["createRentalProductInventory"];
		delete?: never;
		options?: never;
		/**
		 * Check whether a rental inventory exists
		 * By the pattern of the other resources; no page of it was seen.
		 */
		head: operations["checkRentalProductInventory"];
		patch?: never;
		trace?: never;
	};
	"/rental-product-inventories/{rental_product_inventory_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a rental inventory */
		get: operations["getRentalProductInventory"];
		put?: never;
		post?: never;
		/**
		 * Delete a rental inventory
		 * The page exists; the status codes are inferred.
		 */
		delete: operations["deleteRentalProductInventory"];
		options?: never;
		head?: never;
		/**
		 * Change a rental inventory
		 * By the pattern of the other resources; no page of it was seen.
		 */
		patch: operations["updateRentalProductInventory"];
		trace?: never;
	};
	"/adhoc-inventories": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List adhoc inventories */
		get: operations["getAdhocInventories"];
		put?: never;
		/**
		 * Create an adhoc inventory
		 * Older pages also list 412, 500 and 501.
		 */
		post: operations["createAdhocInventory"];
		delete?: never;
		options?: never;
		/** Check whether an adhoc inventory exists */
		head: operations["checkAdhocInventory"];
		patch?: never;
		trace?: never;
	};
	"/adhoc-inventories/{adhoc_inventory_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get an adhoc inventory */
		get: operations["getAdhocInventory"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/** Change an adhoc inventory */
		patch: operations["updateAdhocInventory"];
		trace?: never;
	};
	"/usage-products": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List usage products */
		get: operations["getUsageProducts"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-products": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List rental products */
		get: operations["getRentalProducts"];
		put?: never;
		/**
		 * Create a rental product
		 * The page cuts the list of fields off; the status codes are inferred.
		 */
		post: operations["createRentalProduct"];
		delete?: never;
		options?: never;
		/** Check whether a rental product exists */
		head: operations["checkRentalProduct"];
		patch?: never;
		trace?: never;
	};
	"/product-custom-fields": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List custom fields of products */
		get: operations["getProductCustomFields"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-product-categories": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List categories of rental products */
		get: operations["getRentalProductCategories"];
		put?: never;
		/**
		 * Create a category of rental products
		 * The status codes are inferred.
		 */
		post: operations["createRentalCategory"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-product-categories/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a category of rental products */
		get: operations["getRentalProductCategory"];
		put?: never;
		post?: never;
		/**
		 * Delete a category of rental products
		 * The status codes are inferred.
		 */
		delete: operations["deleteRentalProductCategory"];
		options?: never;
		head?: never;
		/** Change a category of rental products */
		patch: operations["updateRentalProductCategory"];
		trace?: never;
	};
	"/invoices": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List invoices
		 * The page ends before the answer and the status codes; the codes are inferred.
		 */
		get: operations["getInvoices"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/invoice-payment-events": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List payment events of invoices */
		get: operations["getInvoicePaymentEvents"];
		put?: never;
		/**
		 * Dispute or write off an invoice, or undo that
		 * Disputes an invoice, writes it off, reverses either, or takes back a payment that was recorded by mistake.
		 */
		post: operations["createInvoicePaymentEvent"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/bill-runs": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List bill runs
		 * The page lists 200; the other status codes are inferred.
		 */
		get: operations["getBillRuns"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/bill-runs/{bill_run_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a bill run
		 * The page lists 200; the other status codes are inferred.
		 */
		get: operations["getBillRun"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Move a bill run to its next step, or reopen it
		 * The steps: `/billRunStatus` to CLOSED together with `/summaryStatus` to REPORTING in one patch, in which `/invoiceDate` can be set; then `/summaryStatus` to DRAFT_INVOICES; then to FULL_INVOICES; then to DISTRIBUTION, which distributes the invoices and finalises the run. The work of a step goes on after the answer, so read the run until it is done before the next step (inferred).
		 */
		patch: operations["updateBillRun"];
		trace?: never;
	};
	"/adjust-bill-run-schedule/{bill_run_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Move the start of a bill run by whole periods */
		post: operations["adjustBillRunSchedule"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/adhoc-bill-runs": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List adhoc bill runs
		 * The page lists 200; the other status codes are inferred.
		 */
		get: operations["getAdhocBillRuns"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/adhoc-bill-runs/{adhoc_bill_run_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get an adhoc bill run
		 * The page lists 200; the other status codes are inferred.
		 */
		get: operations["getAdhocBillRun"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		/**
		 * Move an adhoc bill run to its next step
		 * The steps, by `/summaryStatus` alone: REPORTING, which closes the run; then FULL_INVOICES; then DISTRIBUTION. There are no draft invoices. Read `summaryStatusPercentage` until a step is done. The page lists 200; the other status codes are inferred.
		 */
		patch: operations["updateAdhocBillRun"];
		trace?: never;
	};
	"/contract-profiles": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List contract profiles */
		get: operations["getContractProfiles"];
		put?: never;
		/**
		 * Create a contract profile
		 * Older pages also list 404, 412, 500 and 501.
		 */
		post: operations["createContractProfile"];
		delete?: never;
		options?: never;
		/** Check whether a contract profile exists */
		head: operations["checkContractProfile"];
		patch?: never;
		trace?: never;
	};
	"/contract-profiles/{contract_profile_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a contract profile */
		get: operations["getContractProfile"];
		put?: never;
		post?: never;
		/**
		 * Delete a contract profile
		 * The page names a condition and cuts it off. The status codes are inferred.
		 */
		delete: operations["deleteContractProfile"];
		options?: never;
		head?: never;
		/**
		 * Change a contract profile
		 * A change of the term or of an early termination charge makes a new version with an id of its own; the old one gets `supersededByContractProfileId`.
		 */
		patch: operations["updateContractProfile"];
		trace?: never;
	};
	"/customer-contracts": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List customer contracts */
		get: operations["getCustomerContracts"];
		put?: never;
		/**
		 * Create a customer contract
		 * The page also lists 404, 412, 500 and 501.
		 */
		post: operations["createCustomerContract"];
		delete?: never;
		options?: never;
		/** Check whether a customer contract exists */
		head: operations["checkCustomerContract"];
		patch?: never;
		trace?: never;
	};
	"/customer-contracts/{customer_contract_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a customer contract
		 * By the pattern of the other resources; no page of it was seen.
		 */
		get: operations["getCustomerContract"];
		put?: never;
		post?: never;
		/**
		 * Delete a customer contract
		 * A page of the operation exists; its path and status codes are inferred.
		 */
		delete: operations["deleteCustomerContract"];
		options?: never;
		head?: never;
		/**
		 * Change a customer contract
		 * By the pattern of the other resources; no page of it was seen.
		 */
		patch: operations["updateCustomerContract"];
		trace?: never;
	};
	"/payment-providers": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List payment providers
		 * The page lists 200; the other status codes are inferred.
		 */
		get: operations["getPaymentProviders"];
		put?: never;
		/**
		 * Create a payment provider
		 * The newest pages require `contractOwnerIds`; older ones do not.
		 */
		post: operations["createPaymentProvider"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/payment-providers/{payment_provider_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a payment provider
		 * The page lists 200; the other status codes are inferred.
		 */
		get: operations["getPaymentProvider"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/payment-provider-payment-link": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a link by which a customer pays
		 * Which fields are required is not documented. The page lists 200; the other status codes are inferred.
		 */
		post: operations["createPaymentProviderPaymentLink"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/payment-provider-mandates/{paymentMethod}/{mandateReference}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a mandate from its payment provider
		 * A GO_CARDLESS mandate is only accepted while it is created, pending submission, submitted, active, reinstated, or its customer approval is granted or skipped. The page lists 200; the other status codes are inferred.
		 */
		get: operations["getPaymentProviderMandate"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/site-payment-mandates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List mandates of sites */
		get: operations["getSitePaymentMandates"];
		put?: never;
		/** Start a mandate of a site */
		post: operations["createSitePaymentMandate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/instant-bank-payment-for-mandate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get the instant bank payment of a mandate */
		get: operations["getInstantBankPaymentForMandate"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/customer-balances": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get the balance of a customer
		 * The page lists 200; the other status codes are inferred.
		 */
		get: operations["getCustomerBalance"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/customer-balance-adjustments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Adjust the balance of a customer */
		post: operations["createCustomerBalanceAdjustment"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/customer-payments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List payments of customers
		 * The page lists 200; the other status codes are inferred.
		 */
		get: operations["getCustomerPayments"];
		put?: never;
		/**
		 * Record a payment of a customer
		 * Pays the oldest unpaid invoices first; the rest goes to the balance. Which fields are required is not documented.
		 */
		post: operations["createCustomerPayment"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/customer-payments/{customer_payment_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Get a payment of a customer
		 * The operation is named; its answer and status codes are inferred.
		 */
		get: operations["getCustomerPayment"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/refunds": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List refunds
		 * The page lists 200; the other status codes are inferred.
		 */
		get: operations["getRefunds"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/events": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List events of a time
		 * There are no webhooks; this is polled.
		 */
		get: operations["findEvents"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/mediation-files": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List files of usage from suppliers
		 * Limited to one month of data, or to the first 100 entries, or both. A page may therefore hold 100 at most, whatever `pageSize` says (inferred): ask for 100 or fewer.
		 */
		get: operations["getMediationFiles"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/usage-product-reference-suspense-summary": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List usage in suspense by product reference */
		get: operations["getUsageProductReferenceSuspenseSummary"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/contract-owners": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List contract owners */
		get: operations["getContractOwners"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/contract-owners/{contract_owner_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a contract owner */
		get: operations["getContractOwner"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/contract-owner-sub-brands": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List sub-brands */
		get: operations["getContractOwnerSubBrands"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/contract-owner-sub-brands/{contractOwnerSubBrandId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a sub-brand */
		get: operations["getContractOwnerSubBrand"];
		put?: never;
		post?: never;
		/**
		 * Delete a sub-brand
		 * The status codes are inferred.
		 */
		delete: operations["deleteContractOwnerSubBrand"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/contract-owner-sub-brands/{contractOwnerSubBrandId}/invoice-group-tag-labels": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List labels by which invoices are grouped */
		get: operations["getInvoiceGroupTagLabels"];
		put?: never;
		/**
		 * Create a label by which invoices are grouped
		 * Which fields are required, and the status codes, are not documented.
		 */
		post: operations["createInvoiceGroupTagLabel"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/billing-cycles": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List billing cycles
		 * The page also lists 412, 500 and 501.
		 */
		get: operations["getBillingCycles"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/billing-cycles/{billing_cycle_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a billing cycle */
		get: operations["getBillingCycle"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/custom-field-definitions": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List custom fields */
		get: operations["getCustomFieldDefinitions"];
		put?: never;
		/**
		 * Create a custom field
		 * Which fields are required, and the status codes, are not documented.
		 */
		post: operations["createCustomFieldDefinition"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/invoice-summary-template-components": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List parts of invoice summaries */
		get: operations["getInvoiceSummaryTemplateComponents"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/invoice-summary-template-components/{invoiceSummaryTemplateComponentId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a part of invoice summaries */
		get: operations["getInvoiceSummaryTemplateComponent"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/admin-contacts": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List people whom Elevate alerts */
		get: operations["getAdminContacts"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/admin-contacts/{admin_contact_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a person whom Elevate alerts */
		get: operations["getAdminContact"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/invoice-marketing-info": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List marketing information on invoices */
		get: operations["getInvoiceMarketingInfo"];
		put?: never;
		/**
		 * Set marketing information on invoices
		 * For one sub-brand and one invoice template. Body, answer and status codes are not documented.
		 */
		post: operations["createInvoiceMarketingInfo"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/documents": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List documents of a folder */
		get: operations["getDocuments"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		/** Check whether a document exists */
		head: operations["checkDocuments"];
		patch?: never;
		trace?: never;
	};
	"/usage-rate-cards": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List usage rate cards
		 * That the items are those of `GET /usage-rate-cards/{usage_rate_card_id}` is inferred.
		 */
		get: operations["getUsageRateCards"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/usage-rate-cards/{usage_rate_card_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a usage rate card */
		get: operations["getUsageRateCard"];
		put?: never;
		post?: never;
		/**
		 * Delete a usage rate card
		 * The operation is named; its path and status codes are inferred.
		 */
		delete: operations["deleteUsageRateCard"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-rate-cards": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List rental rate cards */
		get: operations["getRentalRateCards"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-rate-cards/{rental_rate_card_id}": {
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
		 * Change a rental rate card
		 * New rates are added through this patch; under which path is not documented.
		 */
		patch: operations["updateRentalRateCard"];
		trace?: never;
	};
	"/rental-rates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List rates of a rental rate card
		 * Has more filters, which the page cuts off.
		 */
		get: operations["getRentalRates"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-rates/{rental_rate_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete a rental rate
		 * The status codes are inferred.
		 */
		delete: operations["deleteRentalRate"];
		options?: never;
		head?: never;
		/** Change a rental rate */
		patch: operations["updateRentalRate"];
		trace?: never;
	};
	"/inclusive-usage-balances": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List what is left of included usage
		 * That the list takes page and page size, as the others do, is inferred.
		 */
		get: operations["getInclusiveUsageBalances"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/usage-rate-card-assignments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List assignments of usage rate cards */
		get: operations["getUsageRateCardAssignments"];
		put?: never;
		/** Assign a usage rate card */
		post: operations["createUsageRateCardAssignment"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/usage-rate-card-assignments/{assignmentLevel}/{usage_rate_card_assignment_id}": {
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
		/** Change an assignment of a usage rate card */
		patch: operations["updateUsageRateCardAssignment"];
		trace?: never;
	};
	"/usage-rate-overrides": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Override a usage price
		 * Which fields are required, and the ids at other levels than CUSTOMER, are not documented.
		 */
		post: operations["createUsageRateOverride"];
		delete?: never;
		options?: never;
		/** Check whether a usage price override exists */
		head: operations["checkUsageRateOverride"];
		patch?: never;
		trace?: never;
	};
	"/inclusive-usage-plan-assignments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List assignments of plans of included usage */
		get: operations["getInclusiveUsagePlanAssignments"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/inclusive-usage-plan-assignments/{assignmentLevel}/{inclusive_usage_plan_assignment_id}": {
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
		/** Change an assignment of a plan of included usage */
		patch: operations["updateInclusiveUsagePlanAssignment"];
		trace?: never;
	};
	"/rental-rate-card-assignments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List assignments of rental rate cards */
		get: operations["getRentalRateCardAssignments"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		/** Check whether an assignment of a rental rate card exists */
		head: operations["checkRentalRateCardAssignment"];
		patch?: never;
		trace?: never;
	};
	"/rental-rate-card-assignments/{assignmentLevel}/{rental_rate_card_assignment_id}": {
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
		/** Change an assignment of a rental rate card */
		patch: operations["updateRentalRateCardAssignment"];
		trace?: never;
	};
	"/rental-rate-overrides": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Override a rental price
		 * An older page lists 412, 500 and 501 instead of 403.
		 */
		post: operations["createRentalRateOverride"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-rate-overrides/{assignmentLevel}/{rental_rate_override_id}": {
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
		/** Change an override of a rental price */
		patch: operations["updateRentalRateOverride"];
		trace?: never;
	};
	"/buy-rental-rate-overrides": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List what rentals cost the tenant */
		get: operations["getBuyRentalRateOverrides"];
		put?: never;
		/** Override what a rental costs the tenant */
		post: operations["createBuyRentalRateOverride"];
		delete?: never;
		options?: never;
		/** Check whether an override of a buy price exists */
		head: operations["checkBuyRentalRateOverride"];
		patch?: never;
		trace?: never;
	};
	"/buy-rental-rate-overrides/{buy_rental_rate_override_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Delete an override of a buy price
		 * Only while it is not part of a finalised bill run.
		 */
		delete: operations["deleteBuyRentalRateOverride"];
		options?: never;
		head?: never;
		/** Change an override of a buy price */
		patch: operations["updateBuyRentalRateOverride"];
		trace?: never;
	};
	"/currencies": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List currencies */
		get: operations["getCurrencies"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/currency-rates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List exchange rates */
		get: operations["getCurrencyRates"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		/** Check whether an exchange rate exists */
		head: operations["checkCurrencyRate"];
		patch?: never;
		trace?: never;
	};
	"/currency-rates/{currency_rate_id}": {
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
		/** Change an exchange rate */
		patch: operations["updateCurrencyRate"];
		trace?: never;
	};
	"/tax-bands": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List tax bands */
		get: operations["getTaxBands"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/tax-bands/{tax_band_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a tax band */
		get: operations["getTaxBand"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/charge-group-categories": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List categories of charge groups */
		get: operations["getChargeGroupCategories"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/charge-group-categories/{charge_group_category_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a category of charge groups */
		get: operations["getChargeGroupCategory"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/call-classes": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List classes of calls */
		get: operations["getCallClasses"];
		put?: never;
		/**
		 * Create a class of calls
		 * Which fields are required is not documented.
		 */
		post: operations["createCallClass"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/ignored-call-classes": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List classes of calls that are not charged */
		get: operations["getIgnoredCallClasses"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/ignored-call-classes/{ignored_call_class_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Get a class of calls that is not charged */
		get: operations["getIgnoredCallClass"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/reference-data-summary/{referenceDataSummaryType}/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List charge groups with category and source */
		get: operations["getReferenceDataSummary"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/tripwire-alerts": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List usage that fraud plans have noticed */
		get: operations["getTripwireAlerts"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/tripwire-notifications": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List what fraud plans have done */
		get: operations["getTripwireNotifications"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/tripwire-plans": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List fraud plans */
		get: operations["getTripwirePlans"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/tripwire-alert-activities": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List actions of fraud plans
		 * `filterFromDateTime` and `filterToDateTime` are sent together or not at all.
		 */
		get: operations["getTripwireAlertActivities"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-etcs": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List what rentals would cost if they ended early */
		get: operations["getEarlyTerminationCharge"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-rated-sell-records": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List what rentals were charged
		 * Needs `rentalProductInventoryId`, or a site or customer together with a bill run. Version 1.6 has more filters, whose names the page does not show.
		 */
		get: operations["getRentalRatedSellRecords"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-rated-buy-records": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List what rentals cost the tenant
		 * Needs `rentalProductInventoryId`, or a site or customer together with a bill run. The operation is documented; its path and fields are inferred.
		 */
		get: operations["getRentalRatedBuyRecords"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-suspense-records": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** List rentals that could not be charged */
		get: operations["getRentalSuspenseRecords"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/rental-combined-records": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List prices and suspense of rentals together
		 * Has more filters, whose names the page does not show.
		 */
		get: operations["getRentalCombined"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/sim-activation-request": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Activate a SIM
		 * The name of the operation is inferred. The page lists 200; the other status codes are inferred.
		 */
		post: operations["createSimActivationRequest"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/sim-suspension-request": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Suspend a SIM
		 * The page ends in the middle of this operation: its answer and the name of the operation are inferred. The page lists 200; the other status codes are inferred.
		 */
		post: operations["createSimSuspensionRequest"];
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
			/** Brand name of the tenant, issued by the vendor. Configuration, not a secret. */
			brand: string;
			/** Name of the API user. */
			username: string;
			/** Password of the API user. */
			password: string;
		};
		/** The vendor documents no error body; anything may come, or nothing. */
		UndocumentedError: unknown;
		AuthenticationResponse: {
			/** The bearer token, a JWT. That every answer has it is inferred. */
			token: string;
			/** The authenticated user. */
			username?: string;
		};
		/** A value, `in:` with values separated by commas, or `like:` with a text. What `like:` matches is not documented: that it looks for the text anywhere and in any case, without wildcards, is inferred. So is a backslash before a comma that belongs to a value of `in:`. */
		StringFilter: string;
		/**
		 * The word `true` or `false`.
		 * @enum {string}
		 */
		BooleanFilter: "true" | "false";
		/** A user of Elevate. */
		User: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Letters of any script, digits and `@ . - _`. */
			username: string;
			/** First name. */
			firstName: string;
			/** Last name. */
			lastName: string;
			/** Email address. */
			email: string;
			/** Telephone number. */
			telephoneNumber?: string;
			/** Mobile number. */
			mobileNumber?: string;
			/**
			 * The user sees the data of this contract owner only. The width is inferred.
			 * Format: int64
			 */
			contractOwnerId?: number;
			/** The user may log in. */
			enabled?: boolean;
			/** Ids of roles, see `GET /user-roles`. */
			userRoles: number[];
		};
		CreateUserRequest: {
			/** Letters of any script, digits and `@ . - _`. */
			username: string;
			/** First name. */
			firstName: string;
			/** Last name. */
			lastName: string;
			/**
			 * Email address. Email address. The vendor checks it against a pattern of its own, which its pages cut off; the format is inferred.
			 * Format: email
			 */
			email: string;
			/** Telephone number. */
			telephoneNumber?: string;
			/** Mobile number. */
			mobileNumber?: string;
			/**
			 * The user sees the data of this contract owner only. The width is inferred.
			 * Format: int64
			 */
			contractOwnerId?: number;
			/**
			 * The user may log in.
			 * @default true
			 */
			enabled?: boolean;
			/** Ids of roles, see `GET /user-roles`. */
			userRoles: number[];
		};
		JsonPatchOperation: {
			/**
			 * What is done.
			 * @enum {string}
			 */
			op: "add" | "remove" | "replace" | "move" | "copy" | "test";
			/** JSON Pointer to the field, such as `/enabled`. */
			path: string;
			/** New value. The vendor's schema says object while its examples send plain strings, so any JSON value is allowed (inferred). */
			value?: unknown;
			/** JSON Pointer to the source of `move` and `copy`. */
			from?: string;
		};
		/** Changes, applied in order, in the manner of RFC 6902. */
		JsonPatch: components["schemas"]["JsonPatchOperation"][];
		/** The answer is not documented. */
		UsersUpdated: unknown;
		/** A role that users can have. */
		UserRole: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name of the role, 1 to 50 characters. */
			name: string;
		};
		/** A login of a service that calls the API. How its secret is exchanged for a token is not documented. */
		AppClient: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id: number;
			/**
			 * The client sees the data of this contract owner only.
			 * Format: int64
			 */
			contractOwnerId?: number;
			/** Name of the client. */
			name: string;
			/** What the client is for. */
			description?: string;
			/** Public identifier of the client. */
			appClientId: string;
			/**
			 * Last login that succeeded.
			 * Format: date-time
			 */
			lastSuccessfulAuthentication?: string;
			/**
			 * Last login that failed.
			 * Format: date-time
			 */
			lastFailedAuthentication?: string;
			/** Ids of roles, see `GET /user-roles`. */
			userRoles: number[];
		};
		CreateAppClientRequest: {
			/** Name of the client. */
			name: string;
			/** What the client is for. */
			description?: string;
			/** Ids of roles, see `GET /user-roles`. */
			userRoles?: number[];
		};
		/** A new client, with its secret. */
		CreatedAppClient: components["schemas"]["AppClient"] & {
			/** Secret of the client. No other answer has it: store it at once. */
			clientSecret?: string;
		};
		/** A number as text. */
		IdFilter: string;
		/** A time `yyyy-MM-ddTHH:mm:ssZ`, alone or after `lt:` (before) or `gt:` (after). */
		DateTimeFilter: string;
		/** A date `yyyy-MM-dd`, alone or after `lt:` (before), `gt:` (after) or `gtn:` (after, or without a date: inferred). */
		DateFilter: string;
		/** A postal address. */
		Address: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** Name of the business at this address. */
			businessName?: string;
			/** First line. */
			address1: string;
			/** Second line. */
			address2?: string;
			/** Third line. */
			address3?: string;
			/** Town or city. */
			town: string;
			/** County. */
			county?: string;
			/** Postcode. */
			postcode: string;
			/** Country, ISO 3166 alpha-2. */
			country: string;
		};
		/** A component of an invoice summary and its place. */
		InvoiceSummaryTemplatePosition: {
			/** Id of the component. */
			id?: number;
			/** Place in the template. */
			positionInTemplate?: number;
		};
		/** How a customer pays. Values that are not listed may come. */
		PaymentMethod: "CHEQUE" | "DIRECT_DEBIT" | "CANCELLED_DD" | "CANCELLED_CARD" | "CREDIT_CARD" | "PAYPAL" | "BACS" | "POST_OFFICE_PAYMENT_CARD" | "EZYPAY" | "GO_CARDLESS" | "GC_INSTANT_BANK_PAYMENTS" | "STRIPE" | "STRIPE_CARD" | "STRIPE_DD" | "FINASTRA" | "FAST_PAY" | "OTHER" | (string & {});
		/** How a site is invoiced. */
		SiteInvoiceDetails: {
			/**
			 * Template of the invoice summary; can only be set when the site is created.
			 * Format: int64
			 */
			invoiceSummaryTemplateId?: number;
			/**
			 * Template of the invoice; can only be set when the site is created.
			 * Format: int64
			 */
			invoiceTemplateId: number;
			/** Templates of electronic summaries. */
			electronicSummaryTemplateIds?: number[];
			/** Components of the invoice summary, in their order. */
			invoiceSummaryTemplateComponents?: components["schemas"]["InvoiceSummaryTemplatePosition"][];
			/** Where invoices go. */
			invoiceAddress?: components["schemas"]["Address"];
			/** Reference in the accounting package; some contract owners require it, see `mandatoryAccountReferenceForSite`. */
			accountPackageReference?: string;
			/** Days until an invoice is due. Either this or `preferredPaymentDay` is needed. */
			paymentTermsInDays?: number;
			/** Day of the month on which an invoice is due, and collected where that is automatic. Either this or `paymentTermsInDays` is needed. */
			preferredPaymentDay?: number;
			/** How the site pays. */
			paymentMethod?: components["schemas"]["PaymentMethod"];
			/** State of the mandate. */
			mandateStatus?: string;
			/**
			 * When the mandate was created.
			 * Format: date-time
			 */
			mandateCreatedDate?: string;
			/**
			 * When the mandate last changed.
			 * Format: date-time
			 */
			mandateUpdatedDate?: string;
			/** Reference of the mandate. */
			mandateReference?: string;
			/** Reference of the customer at the payment provider. */
			thirdPartyCustomerReference?: string;
			/** Reference of the direct debit. */
			directDebitReference?: string;
			/** Name of the bank account. */
			accountName?: string;
			/** Number of the bank account. */
			accountNumber?: string;
			/** Sort code of the bank account. */
			sortCode?: string;
			/** Purchase order number that is printed on invoices. */
			purchaseOrderNumber?: string;
			/** Notes that are printed on invoices. */
			invoiceNotes?: string;
			/** The site pays no tax. */
			taxExempt?: boolean;
			/** Tax registration number. */
			taxRegistrationNumber?: string;
		};
		/** A person to contact. The vendor has more fields than its pages show. */
		ContactDetails: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** Name of the person. */
			contactName?: string;
			/** Telephone number. */
			contactTelephoneNumber?: string;
			/** Another telephone number. */
			contactAlternativeTelephoneNumber?: string;
			/** Email address. */
			contactEmailAddress?: string;
			/** Role of the person; `ACCOUNTS` is the one value that the pages show. */
			contactRole?: string;
			/** How invoices reach this person; `EMAIL` is the one value that the pages show. */
			receiveInvoiceBy?: string;
			/** How invoice summaries reach this person; `EMAIL` is the one value that the pages show. */
			receiveInvoiceSummaryBy?: string;
			/** The person gets electronic summary reports. */
			receiveElectronicSummaryReports?: boolean;
			/** Emails to this person are suspended. */
			emailSuspended?: boolean;
			/** The name is printed on invoices. */
			contactNameToAppearOnInvoice?: boolean;
		};
		/** A place of a customer. */
		Site: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the customer.
			 * Format: int64
			 */
			customerId: number;
			/** Name of the site. */
			siteName: string;
			/** Reference of the site. */
			siteReference: string;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * When the site was created.
			 * Format: date-time
			 */
			createdDate?: string;
			/**
			 * When the site last changed.
			 * Format: date-time
			 */
			updatedDate?: string;
			/** Address of the site. */
			siteAddress: components["schemas"]["Address"];
			/** There where the site has invoices of its own. */
			siteInvoiceDetails?: components["schemas"]["SiteInvoiceDetails"];
			/**
			 * Site that gets the invoices of this one.
			 * Format: int64
			 */
			siteIdReceivingInvoice?: number;
			/** People to contact. */
			siteContacts?: components["schemas"]["ContactDetails"][];
			/** Amount of a repayment plan, in major currency units. */
			repaymentPlanAmount?: number;
			/**
			 * Periods of the repayment plan that remain.
			 * Format: int64
			 */
			repaymentPlanRemainingPeriods?: number;
		};
		AddressRequest: {
			/** Name of the business at this address. */
			businessName?: string;
			/** First line. */
			address1: string;
			/** Second line. */
			address2?: string;
			/** Third line. */
			address3?: string;
			/** Town or city. */
			town: string;
			/** County. */
			county?: string;
			/** Postcode. */
			postcode: string;
			/** Country, ISO 3166 alpha-2. */
			country: string;
		};
		InvoiceSummaryTemplatePositionRequest: {
			/** Id of the component. */
			id?: number;
			/** Place in the template. */
			positionInTemplate?: number;
		};
		SiteInvoiceDetailsRequest: {
			/**
			 * Template of the invoice summary; can only be set when the site is created.
			 * Format: int64
			 */
			invoiceSummaryTemplateId?: number;
			/**
			 * Template of the invoice; can only be set when the site is created.
			 * Format: int64
			 */
			invoiceTemplateId: number;
			/** Templates of electronic summaries. */
			electronicSummaryTemplateIds?: number[];
			/** Components of the invoice summary, in their order. */
			invoiceSummaryTemplateComponents?: components["schemas"]["InvoiceSummaryTemplatePositionRequest"][];
			/** Where invoices go. */
			invoiceAddress?: components["schemas"]["AddressRequest"];
			/** Reference in the accounting package; some contract owners require it, see `mandatoryAccountReferenceForSite`. */
			accountPackageReference?: string;
			/** Days until an invoice is due. Either this or `preferredPaymentDay` is needed. */
			paymentTermsInDays?: number;
			/** Day of the month on which an invoice is due, and collected where that is automatic. Either this or `paymentTermsInDays` is needed. */
			preferredPaymentDay?: number;
			/**
			 * How the site pays.
			 * @enum {string}
			 */
			paymentMethod?: "CHEQUE" | "DIRECT_DEBIT" | "CANCELLED_DD" | "CANCELLED_CARD" | "CREDIT_CARD" | "PAYPAL" | "BACS" | "POST_OFFICE_PAYMENT_CARD" | "EZYPAY" | "GO_CARDLESS" | "GC_INSTANT_BANK_PAYMENTS" | "STRIPE" | "STRIPE_CARD" | "STRIPE_DD" | "FINASTRA" | "FAST_PAY" | "OTHER";
			/** Reference of the mandate. */
			mandateReference?: string;
			/** Reference of the customer at the payment provider. */
			thirdPartyCustomerReference?: string;
			/** Reference of the direct debit. */
			directDebitReference?: string;
			/** Name of the bank account. */
			accountName?: string;
			/** Number of the bank account. */
			accountNumber?: string;
			/** Sort code of the bank account. */
			sortCode?: string;
			/** Purchase order number that is printed on invoices. */
			purchaseOrderNumber?: string;
			/** Notes that are printed on invoices. */
			invoiceNotes?: string;
			/**
			 * The site pays no tax.
			 * @default false
			 */
			taxExempt?: boolean;
			/** Tax registration number. */
			taxRegistrationNumber?: string;
		};
		/** Only a part of this is documented, so unknown fields pass. */
		ContactDetailsRequest: {
			/** Name of the person. */
			contactName?: string;
			/** Telephone number. */
			contactTelephoneNumber?: string;
			/** Another telephone number. */
			contactAlternativeTelephoneNumber?: string;
			/** Email address. */
			contactEmailAddress?: string;
			/** Role of the person; `ACCOUNTS` is the one value that the pages show. */
			contactRole?: string;
			/** How invoices reach this person; `EMAIL` is the one value that the pages show. */
			receiveInvoiceBy?: string;
			/** How invoice summaries reach this person; `EMAIL` is the one value that the pages show. */
			receiveInvoiceSummaryBy?: string;
			/** The person gets electronic summary reports. */
			receiveElectronicSummaryReports?: boolean;
			/**
			 * Emails to this person are suspended.
			 * @default false
			 */
			emailSuspended?: boolean;
			/**
			 * The name is printed on invoices.
			 * @default false
			 */
			contactNameToAppearOnInvoice?: boolean;
		} & {
			[key: string]: unknown;
		};
		CreateSiteRequest: {
			/**
			 * Id of the customer. Id of the customer; 0 for a site inside a new customer.
			 * Format: int64
			 */
			customerId: number;
			/** Name of the site. */
			siteName: string;
			/** Reference of the site. */
			siteReference: string;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Address of the site. */
			siteAddress: components["schemas"]["AddressRequest"];
			/** There where the site has invoices of its own. */
			siteInvoiceDetails?: components["schemas"]["SiteInvoiceDetailsRequest"];
			/**
			 * Site that gets the invoices of this one.
			 * Format: int64
			 */
			siteIdReceivingInvoice?: number;
			/** People to contact. */
			siteContacts: components["schemas"]["ContactDetailsRequest"][];
			/** Amount of a repayment plan, in major currency units. */
			repaymentPlanAmount?: number;
			/**
			 * Periods of the repayment plan that remain.
			 * Format: int64
			 */
			repaymentPlanRemainingPeriods?: number;
		};
		/** Kind of customer. Values that are not listed may come. */
		CustomerType: "RESIDENTIAL" | "BUSINESS" | "RESELLER" | "STAFF_MEMBER" | (string & {});
		/** A customer of the tenant. */
		Customer: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * The contract owner that the customer belongs to.
			 * Format: int64
			 */
			contractOwnerId: number;
			/**
			 * Sub-brand of the contract owner.
			 * Format: int32
			 */
			contractOwnerSubBrandId?: number;
			/** Kind of customer. */
			customerType: components["schemas"]["CustomerType"];
			/** Name of the customer. */
			customerName: string;
			/** Account number of the customer. */
			customerAccountNumber: string;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * Months, from `contractTermStartDate`; the two come together.
			 * Format: int32
			 */
			contractTerm?: number;
			/**
			 * First day of the contract term.
			 * Format: date
			 */
			contractTermStartDate?: string;
			/** Replaced by `customerMarker`. */
			customerIsVip?: boolean;
			/** The customer deserves attention, for instance as a VIP or as vulnerable. */
			customerMarker?: boolean;
			/**
			 * Id of the agent who gets the commission.
			 * Format: int64
			 */
			externalCommissionAgentId?: number;
			/** The customer gets bills online. */
			onlineBillingRequired?: boolean;
			/** Where online bills are announced. */
			onlineEmailAddress?: string;
			/**
			 * When the welcome email is sent.
			 * Format: date
			 */
			sendWelcomeEmailOn?: string;
			/**
			 * Billing cycle of the customer.
			 * Format: int64
			 */
			billingCycleId: number;
			/** Sites of the customer. Sites of the customer. That they come with a customer is inferred from the request that creates one. */
			sites?: components["schemas"]["Site"][];
			/** Credit that the customer may use. The unit is not documented. */
			creditThreshold?: number;
			/**
			 * The fraud plan.
			 * Format: int64
			 */
			tripwireId?: number;
			/** Contacts of the customer. The name of this field is inferred. */
			customerContacts?: components["schemas"]["ContactDetails"][];
			/**
			 * When the customer was created.
			 * Format: date-time
			 */
			createdDate?: string;
			/**
			 * When the customer last changed.
			 * Format: date-time
			 */
			updatedDate?: string;
		};
		CreateCustomerRequest: {
			/**
			 * The contract owner that the customer belongs to.
			 * Format: int64
			 */
			contractOwnerId: number;
			/**
			 * Sub-brand of the contract owner. Sub-brand of the contract owner. Default: its default sub-brand.
			 * Format: int32
			 */
			contractOwnerSubBrandId?: number;
			/**
			 * Kind of customer.
			 * @enum {string}
			 */
			customerType: "RESIDENTIAL" | "BUSINESS" | "RESELLER" | "STAFF_MEMBER";
			/** Name of the customer. */
			customerName: string;
			/** Account number of the customer. */
			customerAccountNumber: string;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * Months, from `contractTermStartDate`; the two come together.
			 * Format: int32
			 */
			contractTerm?: number;
			/**
			 * First day of the contract term.
			 * Format: date
			 */
			contractTermStartDate?: string;
			/**
			 * Replaced by `customerMarker`.
			 * @default false
			 */
			customerIsVip?: boolean;
			/**
			 * The customer deserves attention, for instance as a VIP or as vulnerable.
			 * @default false
			 */
			customerMarker?: boolean;
			/**
			 * Id of the agent who gets the commission.
			 * Format: int64
			 */
			externalCommissionAgentId?: number;
			/**
			 * The customer gets bills online.
			 * @default false
			 */
			onlineBillingRequired?: boolean;
			/**
			 * Where online bills are announced.
			 * Format: email
			 */
			onlineEmailAddress?: string;
			/**
			 * When the welcome email is sent.
			 * Format: date
			 */
			sendWelcomeEmailOn?: string;
			/**
			 * Billing cycle of the customer.
			 * Format: int64
			 */
			billingCycleId: number;
			/** Sites of the customer. */
			sites: components["schemas"]["CreateSiteRequest"][];
			/** Credit that the customer may use. The unit is not documented. */
			creditThreshold?: number;
			/**
			 * The fraud plan. The fraud plan. Default: the plan of the contract owner.
			 * Format: int64
			 */
			tripwireId?: number;
			/** Contacts of the customer. The name of this field is inferred. */
			customerContacts?: components["schemas"]["ContactDetailsRequest"][];
		};
		/** Where a customer stands in being billed. Values that are not listed may come. */
		BillingStatus: "ACTIVE" | "FIRST_INVOICE" | "CEASED" | "RESURRECTED" | "NEVER_BILLED" | (string & {});
		/** INCOMPLETE: the values may still change. Values that are not listed may come. */
		RatingStatus: "COMPLETE" | "INCOMPLETE" | (string & {});
		/** What a customer owes in the open bill run, beside the one before. */
		CustomerBillingSummary: {
			/**
			 * Id of the customer.
			 * Format: int64
			 */
			customerId?: number;
			/** Where the customer stands in being billed. */
			billingStatus?: components["schemas"]["BillingStatus"];
			/** Whether the values may still change. */
			ratingStatus?: components["schemas"]["RatingStatus"];
			/** Value in the open bill run. */
			openBillRunValue?: number;
			/** Value in the bill run before. */
			previousBillRunValue?: number;
			/** The open value less the one before. */
			valueDifference?: number;
			/** Difference in percent. The vendor's sample does not fit the usual formula; for display only. */
			percentageDifference?: number;
		};
		/** Unit in which usage is counted. Values that are not listed may come. */
		ChargingUnitType: "DURATION" | "MB" | "ONE_OFF" | (string & {});
		/** What a customer used, by category of charge group. */
		UsageChargeGroupCategorySummary: {
			/**
			 * Id of the customer.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * Id of the bill run.
			 * Format: int64
			 */
			billRunId?: number;
			/**
			 * Id of the category.
			 * Format: int64
			 */
			chargeGroupCategoryId?: number;
			/** Unit of `quantity`. */
			chargingUnitType?: components["schemas"]["ChargingUnitType"];
			/** Name of the category. */
			chargeGroupCategoryName?: string;
			/** How much was used, in the unit. */
			quantity?: number;
			/** What it costs, in major currency units. */
			priceInMajorCurrency?: number;
		};
		/** A number or name under which usage comes in. */
		ProductReference: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** The number or name, such as a telephone number. */
			productReference: string;
			/** The main billing number. */
			primary?: boolean;
			/** Label. */
			label?: string;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Id of the person who uses it. */
			userId?: string;
			/** Email address of the person who uses it. */
			userEmail?: string;
			/** Cost centre. */
			costCentreCode?: string;
			/** Department. */
			departmentCode?: string;
			/** Notes. */
			notes?: string;
		};
		/** A usage product at a site. */
		UsageProductInventory: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the site.
			 * Format: int64
			 */
			siteId: number;
			/**
			 * Id of the usage product.
			 * Format: int64
			 */
			usageProductId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * Last day once an order that is under way is done.
			 * Format: date
			 */
			pendingEndDate?: string;
			/**
			 * Account at the supplier.
			 * Format: int64
			 */
			supplierAccountId?: number;
			/** Usage is matched by `serviceId`. */
			billByServiceId?: boolean;
			/** Id of the service at the supplier. */
			serviceId?: string;
			/** The inventory is charged. */
			billable?: boolean;
			/** An order is under way. */
			inFlightOrder?: boolean;
			/** Reference of the order. */
			externalOrderReference?: string;
			/** Reference of the order at the network. */
			externalNetworkOrderReference?: string;
			/** Usage is capped. */
			usageCapEnabled?: boolean;
			/** The cap, in minor currency units (pence, cents). */
			defaultUsageCap?: number;
			/** A cap for the time being, in minor currency units. */
			overrideUsageCap?: number;
			/** Surcharges apply. */
			applySurcharges?: boolean;
			/** The numbers or names under which usage comes in. */
			productReferences: components["schemas"]["ProductReference"][];
		};
		ProductReferenceRequest: {
			/** The number or name, such as a telephone number. */
			productReference: string;
			/** The main billing number. */
			primary?: boolean;
			/** Label. */
			label?: string;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Id of the person who uses it. */
			userId?: string;
			/** Email address of the person who uses it. */
			userEmail?: string;
			/** Cost centre. */
			costCentreCode?: string;
			/** Department. */
			departmentCode?: string;
			/** Notes. */
			notes?: string;
		};
		CreateUsageProductInventoryRequest: {
			/**
			 * Id of the site.
			 * Format: int64
			 */
			siteId: number;
			/**
			 * Id of the usage product.
			 * Format: int64
			 */
			usageProductId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * Last day once an order that is under way is done.
			 * Format: date
			 */
			pendingEndDate?: string;
			/**
			 * Account at the supplier.
			 * Format: int64
			 */
			supplierAccountId?: number;
			/**
			 * Usage is matched by `serviceId`.
			 * @default false
			 */
			billByServiceId?: boolean;
			/** Id of the service at the supplier. */
			serviceId?: string;
			/**
			 * The inventory is charged.
			 * @default true
			 */
			billable?: boolean;
			/**
			 * An order is under way.
			 * @default false
			 */
			inFlightOrder?: boolean;
			/** Reference of the order. */
			externalOrderReference?: string;
			/** Reference of the order at the network. */
			externalNetworkOrderReference?: string;
			/**
			 * Usage is capped.
			 * @default false
			 */
			usageCapEnabled?: boolean;
			/** The cap, in minor currency units (pence, cents). */
			defaultUsageCap?: number;
			/** A cap for the time being, in minor currency units. */
			overrideUsageCap?: number;
			/**
			 * Surcharges apply.
			 * @default false
			 */
			applySurcharges?: boolean;
			/** The numbers or names under which usage comes in. */
			productReferences: components["schemas"]["ProductReferenceRequest"][];
		};
		/** Value of a custom field. */
		CustomFieldValue: {
			/**
			 * Id of the field.
			 * Format: int64
			 */
			id?: number;
			/** Label of the field. */
			label?: string;
			/** Value of the field. */
			value?: string;
		};
		/** A rental product at a site. */
		RentalProductInventory: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the site.
			 * Format: int64
			 */
			siteId: number;
			/**
			 * Id of the rental product.
			 * Format: int64
			 */
			rentalProductId: number;
			/**
			 * The inventory that this one belongs to.
			 * Format: int64
			 */
			parentRentalProductInventoryId?: number;
			/** Name that is printed on invoices. */
			invoicePresentationProductName: string;
			/**
			 * Account at the supplier.
			 * Format: int64
			 */
			supplierAccountId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * First day of the contract.
			 * Format: date
			 */
			contractStartDate?: string;
			/**
			 * Last day once an order that is under way is done.
			 * Format: date
			 */
			pendingEndDate?: string;
			/**
			 * Billing periods in one charge line.
			 * Format: int32
			 */
			invoiceFrequency: number;
			/**
			 * How many.
			 * Format: int32
			 */
			quantity: number;
			/** Number or name of the product, 4 characters or more by its pattern. */
			productReference?: string;
			/** Another number or name. */
			additionalProductReference?: string;
			/** Label. */
			label?: string;
			/** The first period is charged as a whole. */
			treatStartAsWholePeriod?: boolean;
			/** The last period is charged as a whole. */
			treatEndAsWholePeriod?: boolean;
			/** Id of the person who uses it. */
			userId?: string;
			/** Email address of the person who uses it. */
			userEmail?: string;
			/** Cost centre. */
			costCentreCode?: string;
			/** Department. */
			departmentCode?: string;
			/** Number of the feature. */
			featureNumber?: string;
			/** Nominal code in the accounts. */
			nominalCode?: string;
			/** Notes. */
			notes?: string;
			/** The inventory is charged. */
			billable?: boolean;
			/** An order is under way. */
			inFlightOrder?: boolean;
			/** Initial charges are not left to the next bill run. */
			billInitialChargesImmediately?: boolean;
			/** Periods are counted from the start date. */
			alignedToStart?: boolean;
			/** Periods are those of the bill run. */
			alignedToBillPeriod?: boolean;
			/** Reference of the order. */
			externalOrderReference?: string;
			/** Reference of the order at the network. */
			externalNetworkOrderReference?: string;
			/** Billing is forced; false where the product has no `forceBillPeriods`. */
			forceBilling?: boolean;
			/**
			 * Periods that are billed in any case.
			 * Format: int32
			 */
			forceBillPeriods?: number;
			/** Where it is installed. */
			installationAddress?: components["schemas"]["Address"];
			/** Values of custom fields. */
			customFields?: components["schemas"]["CustomFieldValue"][];
		};
		CustomFieldValueRequest: {
			/**
			 * Id of the field.
			 * Format: int64
			 */
			id?: number;
			/** Label of the field. */
			label?: string;
			/** Value of the field. */
			value?: string;
		};
		CreateRentalProductInventoryRequest: {
			/**
			 * Id of the site.
			 * Format: int64
			 */
			siteId: number;
			/**
			 * Id of the rental product.
			 * Format: int64
			 */
			rentalProductId: number;
			/**
			 * The inventory that this one belongs to.
			 * Format: int64
			 */
			parentRentalProductInventoryId?: number;
			/** Name that is printed on invoices. */
			invoicePresentationProductName: string;
			/**
			 * Account at the supplier.
			 * Format: int64
			 */
			supplierAccountId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * First day of the contract.
			 * Format: date
			 */
			contractStartDate?: string;
			/**
			 * Last day once an order that is under way is done.
			 * Format: date
			 */
			pendingEndDate?: string;
			/**
			 * Billing periods in one charge line.
			 * Format: int32
			 */
			invoiceFrequency: number;
			/**
			 * How many.
			 * Format: int32
			 */
			quantity: number;
			/** Number or name of the product, 4 characters or more by its pattern. */
			productReference?: string;
			/** Another number or name. */
			additionalProductReference?: string;
			/** Label. */
			label?: string;
			/**
			 * The first period is charged as a whole.
			 * @default false
			 */
			treatStartAsWholePeriod?: boolean;
			/**
			 * The last period is charged as a whole.
			 * @default false
			 */
			treatEndAsWholePeriod?: boolean;
			/** Id of the person who uses it. */
			userId?: string;
			/** Email address of the person who uses it. */
			userEmail?: string;
			/** Cost centre. */
			costCentreCode?: string;
			/** Department. */
			departmentCode?: string;
			/** Number of the feature. */
			featureNumber?: string;
			/** Nominal code in the accounts. */
			nominalCode?: string;
			/** Notes. */
			notes?: string;
			/** The inventory is charged. */
			billable?: boolean;
			/** An order is under way. */
			inFlightOrder?: boolean;
			/** Initial charges are not left to the next bill run. */
			billInitialChargesImmediately?: boolean;
			/** Periods are counted from the start date. */
			alignedToStart?: boolean;
			/** Periods are those of the bill run. */
			alignedToBillPeriod?: boolean;
			/** Reference of the order. */
			externalOrderReference?: string;
			/** Reference of the order at the network. */
			externalNetworkOrderReference?: string;
			/** Billing is forced; false where the product has no `forceBillPeriods`. */
			forceBilling?: boolean;
			/**
			 * Periods that are billed in any case.
			 * Format: int32
			 */
			forceBillPeriods?: number;
			/** Where it is installed. */
			installationAddress?: components["schemas"]["AddressRequest"];
			/** Values of custom fields. */
			customFields?: components["schemas"]["CustomFieldValueRequest"][];
		};
		/** A charge or credit that is billed once. */
		AdhocInventory: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the site.
			 * Format: int64
			 */
			siteId: number;
			/** Name that is charged. */
			name: string;
			/**
			 * Account at the supplier.
			 * Format: int64
			 */
			supplierAccountId: number;
			/** What it costs the tenant. The unit is not documented. */
			buyPrice?: number;
			/** What the customer pays. The unit is not documented. */
			sellPrice: number;
			/** Billed in an adhoc bill run, and not with the next one. */
			billImmediately?: boolean;
			/** A credit; needs `billImmediately`. */
			isCredit?: boolean;
			/** Why the credit is given. */
			creditReason?: string;
			/** Paid already. */
			paid?: boolean;
			/**
			 * Days until it is due.
			 * Format: int32
			 */
			paymentTerms?: number;
			/** How it is paid. */
			paymentType?: components["schemas"]["PaymentMethod"];
			/** How many. */
			quantity: number;
			/**
			 * Category, see `GET /rental-product-categories`.
			 * Format: int64
			 */
			rentalProductCategoryId: number;
			/**
			 * Tax band, see `GET /tax-bands`.
			 * Format: int64
			 */
			taxBandId: number;
			/** Nominal code in the accounts. */
			nominalCode?: string;
			/**
			 * Label by which invoices are grouped; goes with `invoiceGroupTagValue`.
			 * Format: int64
			 */
			invoiceGroupTagLabelId?: number;
			/** Value by which invoices are grouped; not blank. */
			invoiceGroupTagValue?: string;
			/**
			 * Bill run that it is part of (inferred from the filter).
			 * Format: int64
			 */
			billRunId?: number;
			/**
			 * Adhoc bill run that it is part of (inferred from the filter).
			 * Format: int64
			 */
			adhocBillRunId?: number;
		};
		CreateAdhocInventoryRequest: {
			/**
			 * Id of the site.
			 * Format: int64
			 */
			siteId: number;
			/** Name that is charged. */
			name: string;
			/**
			 * Account at the supplier.
			 * Format: int64
			 */
			supplierAccountId: number;
			/** What it costs the tenant. The unit is not documented. */
			buyPrice?: number;
			/** What the customer pays. The unit is not documented. */
			sellPrice: number;
			/**
			 * Billed in an adhoc bill run, and not with the next one.
			 * @default false
			 */
			billImmediately?: boolean;
			/**
			 * A credit; needs `billImmediately`.
			 * @default false
			 */
			isCredit?: boolean;
			/** Why the credit is given. */
			creditReason?: string;
			/**
			 * Paid already.
			 * @default false
			 */
			paid?: boolean;
			/**
			 * Days until it is due.
			 * Format: int32
			 */
			paymentTerms?: number;
			/**
			 * How it is paid.
			 * @enum {string}
			 */
			paymentType?: "CHEQUE" | "DIRECT_DEBIT" | "CANCELLED_DD" | "CANCELLED_CARD" | "CREDIT_CARD" | "PAYPAL" | "BACS" | "POST_OFFICE_PAYMENT_CARD" | "EZYPAY" | "GO_CARDLESS" | "GC_INSTANT_BANK_PAYMENTS" | "STRIPE" | "STRIPE_CARD" | "STRIPE_DD" | "FINASTRA" | "FAST_PAY" | "OTHER";
			/** How many. */
			quantity: number;
			/**
			 * Category, see `GET /rental-product-categories`.
			 * Format: int64
			 */
			rentalProductCategoryId: number;
			/**
			 * Tax band, see `GET /tax-bands`.
			 * Format: int64
			 */
			taxBandId: number;
			/** Nominal code in the accounts. */
			nominalCode?: string;
			/**
			 * Label by which invoices are grouped; goes with `invoiceGroupTagValue`.
			 * Format: int64
			 */
			invoiceGroupTagLabelId?: number;
			/** Value by which invoices are grouped; not blank. */
			invoiceGroupTagValue?: string;
		};
		/** A usage product. Only its filters are documented; that the fields carry their names is inferred. */
		UsageProduct: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** Name of the product. */
			name?: string;
			/**
			 * Id of the category.
			 * Format: int64
			 */
			usageProductCategoryId?: number;
			/**
			 * First day on which it can be sold.
			 * Format: date
			 */
			availableFrom?: string;
			/**
			 * Last day on which it can be sold.
			 * Format: date
			 */
			availableTo?: string;
			/** Nominal code in the accounts. */
			nominalCode?: string;
		};
		/** Kind of rental product. Values that are not listed may come. */
		RentalProductType: "PRODUCT" | "FEATURE" | "EVENT" | (string & {});
		/** A rental product. The vendor has more fields than its page shows. */
		RentalProduct: {
			/**
			 * Set by Elevate (inferred).
			 * Format: int64
			 */
			id?: number;
			/**
			 * Category, see `GET /rental-product-categories`.
			 * Format: int64
			 */
			rentalProductCategoryId: number;
			/** Kind of product. */
			productType: components["schemas"]["RentalProductType"];
			/** Name of the product. */
			name: string;
			/** Name that is printed on invoices. */
			invoicePresentationName: string;
			/**
			 * The product that this one belongs to.
			 * Format: int64
			 */
			parentRentalProductId?: number;
			/**
			 * Id of the supplier.
			 * Format: int64
			 */
			supplierId: number;
			/** Names in the files of suppliers. */
			supplierProductNames?: string[];
			/**
			 * Tax band, see `GET /tax-bands`.
			 * Format: int64
			 */
			taxBandId: number;
			/**
			 * First day on which it can be sold.
			 * Format: date
			 */
			availableFrom: string;
			/**
			 * Last day on which it can be sold.
			 * Format: date
			 */
			availableTo?: string;
			/** Nominal code in the accounts. */
			nominalCode?: string;
			/** Parts of a period are charged as a whole. */
			doNotProRate?: boolean;
			/** Periods are counted from the start date. */
			alignedToStart?: boolean;
			/** Periods are those of the bill run. */
			alignedToBillPeriod?: boolean;
			/** Initial charges are not left to the next bill run. */
			billInitialChargesImmediately?: boolean;
			/** An inventory needs `additionalProductReference`. */
			additionalProductReferenceRequired?: boolean;
			/** An inventory needs `productReference`. */
			productReferenceRequired?: boolean;
			/**
			 * Periods that are billed in any case.
			 * Format: int32
			 */
			forceBillPeriods?: number;
			/** Regular expression for `additionalProductReference`. */
			additionalProductReferenceFormat?: string;
			/**
			 * Usage product that belongs to it.
			 * Format: int64
			 */
			linkedUsageProductId?: number;
		};
		/** Only a part of this is documented, so unknown fields pass. */
		CreateRentalProductRequest: {
			/**
			 * Category, see `GET /rental-product-categories`.
			 * Format: int64
			 */
			rentalProductCategoryId: number;
			/**
			 * Kind of product.
			 * @enum {string}
			 */
			productType: "PRODUCT" | "FEATURE" | "EVENT";
			/** Name of the product. */
			name: string;
			/** Name that is printed on invoices. */
			invoicePresentationName: string;
			/**
			 * The product that this one belongs to.
			 * Format: int64
			 */
			parentRentalProductId?: number;
			/**
			 * Id of the supplier.
			 * Format: int64
			 */
			supplierId: number;
			/** Names in the files of suppliers. */
			supplierProductNames?: string[];
			/**
			 * Tax band, see `GET /tax-bands`.
			 * Format: int64
			 */
			taxBandId: number;
			/**
			 * First day on which it can be sold.
			 * Format: date
			 */
			availableFrom: string;
			/**
			 * Last day on which it can be sold.
			 * Format: date
			 */
			availableTo?: string;
			/** Nominal code in the accounts. */
			nominalCode?: string;
			/**
			 * Parts of a period are charged as a whole.
			 * @default false
			 */
			doNotProRate?: boolean;
			/**
			 * Periods are counted from the start date.
			 * @default false
			 */
			alignedToStart?: boolean;
			/**
			 * Periods are those of the bill run.
			 * @default false
			 */
			alignedToBillPeriod?: boolean;
			/**
			 * Initial charges are not left to the next bill run.
			 * @default false
			 */
			billInitialChargesImmediately?: boolean;
			/**
			 * An inventory needs `additionalProductReference`.
			 * @default false
			 */
			additionalProductReferenceRequired?: boolean;
			/**
			 * An inventory needs `productReference`.
			 * @default false
			 */
			productReferenceRequired?: boolean;
			/**
			 * Periods that are billed in any case.
			 * Format: int32
			 * @default 0
			 */
			forceBillPeriods?: number;
			/** Regular expression for `additionalProductReference`. */
			additionalProductReferenceFormat?: string;
			/**
			 * Usage product that belongs to it.
			 * Format: int64
			 */
			linkedUsageProductId?: number;
		} & {
			[key: string]: unknown;
		};
		/** What a custom field belongs to. Values that are not listed may come. */
		CustomFieldLevel: "USAGE_PRODUCT" | "RENTAL_PRODUCT" | "RENTAL_PRODUCT_INVENTORY" | "SITE" | "CUSTOMER" | (string & {});
		/** A custom field. Only its filters are documented; that the fields carry their names is inferred. */
		ProductCustomField: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** Label of the field. */
			label?: string;
			/**
			 * Id of the category of products.
			 * Format: int64
			 */
			productCategoryId?: number;
			/** What the field belongs to. */
			entityLevel?: components["schemas"]["CustomFieldLevel"];
		};
		/** Icon of the category. Values that are not listed may come. */
		CategoryIcon: "fa-wifi" | "fa-sitemap" | "fa-server" | "fa-hdd-o" | "fa-database" | "fa-plug" | "fa-bolt" | "fa-cloud" | "fa-cloud-download" | "fa-cloud-upload" | (string & {});
		/** A category of rental products. */
		RentalProductCategory: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name of the category. That it is required is inferred. */
			name: string;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** The vendor maintains the category, and its products cannot be changed (inferred). */
			siMaintained?: boolean;
			/** Contract owners that may use it. */
			contractOwnerIds?: number[];
			/** Accounts at suppliers. */
			supplierAccountIds?: number[];
			/** Icon of the category. */
			displayIcon?: components["schemas"]["CategoryIcon"];
		};
		CreateRentalProductCategoryRequest: {
			/** Name of the category. That it is required is inferred. */
			name: string;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Contract owners that may use it. */
			contractOwnerIds?: number[];
			/** Accounts at suppliers. */
			supplierAccountIds?: number[];
			/**
			 * Icon of the category.
			 * @enum {string}
			 */
			displayIcon?: "fa-wifi" | "fa-sitemap" | "fa-server" | "fa-hdd-o" | "fa-database" | "fa-plug" | "fa-bolt" | "fa-cloud" | "fa-cloud-download" | "fa-cloud-upload";
		};
		/** Kind of a bill run. Values that are not listed may come. */
		BillRunType: "NORMAL" | "ADHOC" | (string & {});
		/** State of a bill run. Values that are not listed may come. */
		BillRunStatus: "OPEN" | "CLOSED" | "FINALIZED" | (string & {});
		/** An invoice. Only its filters are documented; that the fields carry their names is inferred. */
		Invoice: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The contract owner.
			 * Format: int64
			 */
			contractOwnerId?: number;
			/**
			 * The billing cycle.
			 * Format: int64
			 */
			billingCycleId?: number;
			/**
			 * The bill run.
			 * Format: int64
			 */
			billRunId?: number;
			/** Kind of the bill run. */
			billRunType?: components["schemas"]["BillRunType"];
			/** State of the bill run. */
			billRunStatus?: components["schemas"]["BillRunStatus"];
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The site.
			 * Format: int64
			 */
			siteId?: number;
			/** Number of the invoice. */
			invoiceNumber?: string;
			/**
			 * Date on the invoice.
			 * Format: date
			 */
			invoiceDate?: string;
			/**
			 * Day on which it is due.
			 * Format: date
			 */
			dueDate?: string;
			/** How it is paid. */
			paymentMethod?: components["schemas"]["PaymentMethod"];
			/** Where its payment stands. */
			paymentStatus?: string;
		};
		/** Where the payment of an invoice stands. Values that are not listed may come. */
		InvoicePaymentStatus: "NA" | "PAID" | "UNPAID" | "PENDING" | "REFUNDED" | "PART_REFUNDED" | "REFUND_PENDING" | "WRITTEN_OFF" | "DISPUTED" | "PARTIALLY_PAID" | (string & {});
		/** Something that happened to the payment of an invoice. */
		InvoicePaymentEvent: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * Id of the invoice.
			 * Format: int64
			 */
			invoiceId: number;
			/**
			 * Id of the customer.
			 * Format: int64
			 */
			customerId?: number;
			/** Kind of the bill run of the invoice. */
			billRunType: components["schemas"]["BillRunType"];
			/** Where the payment stands now. That it is required is inferred. */
			paymentStatus: components["schemas"]["InvoicePaymentStatus"];
			/** Notes. */
			notes?: string;
			/** Amount, in major currency units. */
			amountInMajorCurrency?: number;
		};
		CreateInvoicePaymentEventRequest: {
			/**
			 * Id of the invoice.
			 * Format: int64
			 */
			invoiceId: number;
			/**
			 * Kind of the bill run of the invoice.
			 * @enum {string}
			 */
			billRunType: "NORMAL" | "ADHOC";
			/**
			 * Where the payment stands now. That it is required is inferred.
			 * @enum {string}
			 */
			paymentStatus: "NA" | "PAID" | "UNPAID" | "PENDING" | "REFUNDED" | "PART_REFUNDED" | "REFUND_PENDING" | "WRITTEN_OFF" | "DISPUTED" | "PARTIALLY_PAID";
			/** Notes. */
			notes?: string;
			/** Amount, in major currency units. */
			amountInMajorCurrency?: number;
		};
		/** Step that a bill run has reached. Values that are not listed may come. */
		BillRunSummaryStatus: "PROPERTIES" | "STARTING" | "REPORTING" | "DRAFT_INVOICES" | "FULL_INVOICES" | "DISTRIBUTION" | "COMBINING_INVOICES" | "PAYMENT" | "REACTIVATING_RPIS" | "ARCHIVING" | "FINISHED" | (string & {});
		/** A bill run. */
		BillRun: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name, 1 to 22 characters. */
			name: string;
			/** Name that sorts by time. */
			sortableName?: string;
			/**
			 * The billing cycle.
			 * Format: int64
			 */
			billingCycleId: number;
			/**
			 * When the run was created.
			 * Format: date
			 */
			created?: string;
			/**
			 * First day of the period.
			 * Format: date
			 */
			periodStartDate?: string;
			/**
			 * Last day of the period.
			 * Format: date
			 */
			periodEndDate?: string;
			/**
			 * Date that is shown on the invoices; may differ from the real one.
			 * Format: date
			 */
			invoiceDate?: string;
			/**
			 * Usage up to this day is part of the run.
			 * Format: date
			 */
			includeUsageUntilDate?: string;
			/** State of the run. */
			billRunStatus?: components["schemas"]["BillRunStatus"];
			/** Step that the run has reached. */
			summaryStatus?: components["schemas"]["BillRunSummaryStatus"];
			/**
			 * The user who runs it.
			 * Format: int64
			 */
			billingUserAdminId?: number;
			/** Runs beside others. */
			parallel?: boolean;
			/** Revenue, in major currency units. */
			revenueInMajorCurrency?: number;
			/** Usage records in suspense at this moment. */
			usageSuspenseCount?: number;
			/** Rental records in suspense at this moment. */
			rentalSuspenseCount?: number;
			/** Value of the largest invoice. */
			maxInvoiceValue?: number;
			/**
			 * Customer of the largest invoice.
			 * Format: int64
			 */
			maxInvoiceCustomerId?: number;
			/** The automatic close leaves the run alone. */
			paused?: boolean;
		};
		/** A bill run of adhoc inventories. */
		AdhocBillRun: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name, 1 to 22 characters. */
			name: string;
			/** Another name. */
			nickname?: string;
			/**
			 * When the run was created.
			 * Format: date
			 */
			created?: string;
			/**
			 * Date that is shown on the invoices.
			 * Format: date
			 */
			invoiceDate: string;
			/** State of the run. */
			billRunStatus?: components["schemas"]["BillRunStatus"];
			/** Step that the run has reached. */
			summaryStatus?: components["schemas"]["BillRunSummaryStatus"];
			/** How much of the step is done, in percent. */
			summaryStatusPercentage?: number;
			/**
			 * The user who closed it.
			 * Format: int64
			 */
			billingUserAdminId?: number;
			/** Revenue, in major currency units. */
			revenueInMajorCurrency: number;
			/** Adhoc inventories in the run. */
			adhocProductInventoryIds?: number[];
		};
		/** Terms of a contract. */
		ContractProfile: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name of the profile. */
			name: string;
			/**
			 * The contract owner.
			 * Format: int32
			 */
			contractOwnerId: number;
			/**
			 * When the profile was created.
			 * Format: date-time
			 */
			createdDate?: string;
			/**
			 * Term in months.
			 * Format: int32
			 */
			contractTerm: number;
			/** Fixed charge for an early end, in major currency units. */
			earlyTerminationFixedCharge: number;
			/**
			 * Charge for an early end in percent of what is left.
			 * Format: int32
			 */
			earlyTerminationPercentageCharge: number;
			/**
			 * Profile that contracts renew as.
			 * Format: int64
			 */
			rolloverContractProfileId?: number;
			/**
			 * Days before the end on which the renewal is announced.
			 * Format: int32
			 */
			renewalAlertDays?: number;
			/**
			 * Days of notice.
			 * Format: int32
			 */
			noticePeriodDays?: number;
			/**
			 * The version that replaces this one.
			 * Format: int64
			 */
			supersededByContractProfileId?: number;
		};
		CreateContractProfileRequest: {
			/** Name of the profile. */
			name: string;
			/**
			 * The contract owner.
			 * Format: int32
			 */
			contractOwnerId: number;
			/**
			 * Term in months.
			 * Format: int32
			 */
			contractTerm: number;
			/** Fixed charge for an early end, in major currency units. */
			earlyTerminationFixedCharge: number;
			/**
			 * Charge for an early end in percent of what is left.
			 * Format: int32
			 */
			earlyTerminationPercentageCharge: number;
			/**
			 * Profile that contracts renew as.
			 * Format: int64
			 */
			rolloverContractProfileId?: number;
			/**
			 * Days before the end on which the renewal is announced.
			 * Format: int32
			 */
			renewalAlertDays?: number;
			/**
			 * Days of notice.
			 * Format: int32
			 */
			noticePeriodDays?: number;
		};
		/** A contract of a customer. */
		CustomerContract: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name of the contract. */
			name?: string;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId: number;
			/**
			 * The profile that gives the terms.
			 * Format: int64
			 */
			contractProfileId: number;
			/**
			 * Limits the contract to one site.
			 * Format: int64
			 */
			siteId?: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * When the contract was created.
			 * Format: date-time
			 */
			createdDate?: string;
			/**
			 * Profile that the contract renews as.
			 * Format: int64
			 */
			rolloverContractProfileId?: number;
			/**
			 * Days before the end on which the renewal is announced.
			 * Format: int32
			 */
			renewalAlertDays?: number;
			/**
			 * Days of notice.
			 * Format: int32
			 */
			noticePeriodDays?: number;
			/**
			 * The contract before this one, after a roll-over.
			 * Format: int64
			 */
			previousCustomerContractId?: number;
			/**
			 * The contract after this one, after a roll-over.
			 * Format: int64
			 */
			renewedCustomerContractId?: number;
		};
		CreateCustomerContractRequest: {
			/** Name of the contract. Name of the contract. Default: one that Elevate makes. */
			name?: string;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId: number;
			/**
			 * The profile that gives the terms.
			 * Format: int64
			 */
			contractProfileId: number;
			/**
			 * Limits the contract to one site.
			 * Format: int64
			 */
			siteId?: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day. Last day. Default: the start and the term of the profile.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * Profile that the contract renews as.
			 * Format: int64
			 */
			rolloverContractProfileId?: number;
			/**
			 * Days before the end on which the renewal is announced.
			 * Format: int32
			 */
			renewalAlertDays?: number;
			/**
			 * Days of notice.
			 * Format: int32
			 */
			noticePeriodDays?: number;
		};
		/** Whether a provider is in use. Values that are not listed may come. */
		PaymentProviderStatus: "ACTIVE" | "INACTIVE" | (string & {});
		/** A provider through which customers pay. */
		PaymentProvider: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Kind of provider. */
			type: components["schemas"]["PaymentMethod"];
			/** Name of the provider. */
			name: string;
			/** Name that is shown with direct debits. */
			directDebitWithName?: string;
			/** Whether the provider is in use. */
			status: components["schemas"]["PaymentProviderStatus"];
			/** Identifier of the creditor. */
			creditorIdentifier?: string;
			/** The provider takes instant bank payments. */
			instantBankPayments?: boolean;
			/** Failed payments are tried again where that is possible. */
			retryIfPossible?: boolean;
			/** Payments from outside are accepted. */
			acceptExternalPayments?: boolean;
			/** An instant bank payment goes along with a new mandate. */
			syncInstantBankPaymentsWithMandateCreation?: boolean;
			/** Contract owners that use the provider. */
			contractOwnerIds?: number[];
		};
		CreatePaymentProviderRequest: {
			/**
			 * Kind of provider.
			 * @enum {string}
			 */
			type: "CHEQUE" | "DIRECT_DEBIT" | "CANCELLED_DD" | "CANCELLED_CARD" | "CREDIT_CARD" | "PAYPAL" | "BACS" | "POST_OFFICE_PAYMENT_CARD" | "EZYPAY" | "GO_CARDLESS" | "GC_INSTANT_BANK_PAYMENTS" | "STRIPE" | "STRIPE_CARD" | "STRIPE_DD" | "FINASTRA" | "FAST_PAY" | "OTHER";
			/** Name of the provider. */
			name: string;
			/** Name that is shown with direct debits. */
			directDebitWithName?: string;
			/**
			 * Whether the provider is in use.
			 * @enum {string}
			 */
			status: "ACTIVE" | "INACTIVE";
			/** Identifier of the creditor. */
			creditorIdentifier?: string;
			/**
			 * The provider takes instant bank payments.
			 * @default false
			 */
			instantBankPayments?: boolean;
			/**
			 * Failed payments are tried again where that is possible.
			 * @default false
			 */
			retryIfPossible?: boolean;
			/**
			 * Payments from outside are accepted.
			 * @default false
			 */
			acceptExternalPayments?: boolean;
			/**
			 * An instant bank payment goes along with a new mandate.
			 * @default false
			 */
			syncInstantBankPaymentsWithMandateCreation?: boolean;
			/** Contract owners that use the provider. */
			contractOwnerIds: number[];
		};
		CreatePaymentLinkRequest: {
			/**
			 * The provider.
			 * Format: int64
			 */
			paymentProviderId?: number;
			/** Amount, in major currency units. */
			amountInMajorCurrency?: number;
			/** What is paid. */
			description?: string;
			/** Where the link is sent. */
			emailAddress?: string;
			/**
			 * Invoice that is paid.
			 * Format: int64
			 */
			invoiceId?: number;
			/**
			 * Adhoc invoice that is paid.
			 * Format: int64
			 */
			adhocInvoiceId?: number;
			/**
			 * Customer who pays.
			 * Format: int64
			 */
			customerId?: number;
		};
		/** A link by which a customer pays. The page cuts the answer off. */
		PaymentLink: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The provider.
			 * Format: int64
			 */
			paymentProviderId?: number;
			/** Amount, in major currency units. */
			amountInMajorCurrency?: number;
			/** What is paid. */
			description?: string;
			/** Where the link is sent. */
			emailAddress?: string;
			/**
			 * Invoice that is paid.
			 * Format: int64
			 */
			invoiceId?: number;
			/**
			 * Adhoc invoice that is paid.
			 * Format: int64
			 */
			adhocInvoiceId?: number;
			/**
			 * Customer who pays.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The currency.
			 * Format: int64
			 */
			currencyId?: number;
		};
		/** A mandate as its provider knows it. The page cuts the answer off. */
		PaymentProviderMandate: {
			/** Reference of the mandate. */
			mandateReference?: string;
			/** Reference of the customer at the provider. */
			thirdPartyCustomerReference?: string;
		};
		/** A mandate of a site. */
		SitePaymentMandate: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The site.
			 * Format: int64
			 */
			siteId: number;
			/** Where the provider sends the browser afterwards. */
			returnURL?: string;
			/** Link for the payer. */
			redirectURL?: string;
			/** Other payment page, for when the provider is down. */
			exitURL?: string;
			/** Token of the provider that confirms the mandate. Keep it secret (inferred). */
			flowToken?: string;
			/** Reference of the mandate. */
			mandateReference?: string;
			/** Reference of the customer at the provider. */
			thirdPartyCustomerReference?: string;
		};
		CreateSitePaymentMandateRequest: {
			/**
			 * The site.
			 * Format: int64
			 */
			siteId: number;
			/** Where the provider sends the browser afterwards. */
			returnURL: string;
			/** A link for the payer; its meaning in a request is not documented. */
			redirectURL?: string;
			/** Other payment page, for when the provider is down. */
			exitURL?: string;
		};
		/** A payment by bank transfer along with a mandate. */
		InstantBankPayment: {
			/** Reference of the mandate. */
			mandateReference: string;
			/** Amount, in major currency units. */
			amountInMajorCurrency: number;
			/** What is paid. */
			description: string;
			/** Kind of provider. */
			paymentMethod: components["schemas"]["PaymentMethod"];
			/** Unique reference at the provider. */
			reference: string;
			/** When the payment was created. */
			creationDate?: string;
		};
		/** How a customer pays. */
		PaymentMethodSummary: {
			/** How the customer pays. */
			paymentMethod?: components["schemas"]["PaymentMethod"];
			/** `NONE` is the one value that the pages show. */
			summaryType?: string;
		};
		/** A repayment plan. */
		RepaymentPlanSummary: {
			/** Amount of the plan. */
			repaymentPlanAmount?: number;
			/**
			 * Periods that remain.
			 * Format: int64
			 */
			repaymentPlanRemainingPeriods?: number;
			/** `NONE` is the one value that the pages show. */
			summaryType?: string;
		};
		/** What a customer owes or has to its credit. */
		CustomerBalance: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/** Negative: a debt; positive: a credit. */
			balance?: number;
			/** All payments. */
			totalPayments?: number;
			/** Payments since the last invoice. */
			totalPaymentsSinceLastInvoice?: number;
			/** How the customer pays. */
			paymentMethodSummary?: components["schemas"]["PaymentMethodSummary"];
			/** Its repayment plan. */
			repaymentPlanSummary?: components["schemas"]["RepaymentPlanSummary"];
		};
		CreateBalanceAdjustmentRequest: {
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId: number;
			/** What is added to the balance, in major currency units. */
			amountInMajorCurrency: number;
			/** Why. */
			description?: string;
		};
		/** A change of a balance. */
		BalanceAdjustment: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId: number;
			/** What is added to the balance, in major currency units. */
			amountInMajorCurrency: number;
			/** Why. */
			description?: string;
			/**
			 * The currency.
			 * Format: int64
			 */
			currencyId?: number;
		};
		/** A payment of a customer. */
		CustomerPayment: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/** Amount, in major currency units. */
			amountInMajorCurrency?: number;
			/** What is paid. */
			description?: string;
			/** Reference of the payment. */
			reference?: string;
			/** How it was paid. */
			type?: components["schemas"]["PaymentMethod"];
			/** Kind of the bill run of the invoice. */
			billRunType?: components["schemas"]["BillRunType"];
			/** Balance of the customer afterwards. */
			resultingCustomerBalance?: number;
			/**
			 * The currency.
			 * Format: int64
			 */
			currencyId?: number;
			/**
			 * Day of the payment.
			 * Format: date
			 */
			paymentDate?: string;
			/** `CUSTOMER` is the one value that the pages show. */
			customerPaymentType?: string;
			/** `INVOICE_CREATED` is the one value that the pages show. */
			txnType?: string;
			/** Number of the invoice. */
			invoiceNumber?: string;
			/**
			 * The invoice.
			 * Format: int64
			 */
			invoiceId?: number;
		};
		CreateCustomerPaymentRequest: {
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/** Amount, in major currency units. */
			amountInMajorCurrency?: number;
			/** What is paid. */
			description?: string;
			/** Reference of the payment. */
			reference?: string;
			/**
			 * How it was paid.
			 * @enum {string}
			 */
			type?: "CHEQUE" | "DIRECT_DEBIT" | "CANCELLED_DD" | "CANCELLED_CARD" | "CREDIT_CARD" | "PAYPAL" | "BACS" | "POST_OFFICE_PAYMENT_CARD" | "EZYPAY" | "GO_CARDLESS" | "GC_INSTANT_BANK_PAYMENTS" | "STRIPE" | "STRIPE_CARD" | "STRIPE_DD" | "FINASTRA" | "FAST_PAY" | "OTHER";
			/**
			 * Kind of the bill run of the invoice.
			 * @enum {string}
			 */
			billRunType?: "NORMAL" | "ADHOC";
		};
		/** A refund. Only its filters are documented; that the fields carry their names is inferred. */
		Refund: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The invoice.
			 * Format: int64
			 */
			invoiceId?: number;
			/** Kind of the bill run of the invoice. */
			billRunType?: components["schemas"]["BillRunType"];
		};
		/** Something that happened. */
		Event: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * When it happened.
			 * Format: date-time
			 */
			timestamp?: string;
			/** Category, such as `authentication`. */
			category?: string;
			/** What happened, such as `user-login-success`. */
			action?: string;
			/** In words. */
			description?: string;
			/** The user. */
			username?: string;
			/** Address that it came from. */
			ipAddress?: string;
		};
		/** State of a file. Values that are not listed may come. */
		MediationFileStatus: "NEW" | "TO_BE_PROCESSED" | "DELETED" | "BEING_PROCESSED" | "ERROR" | "PENDING_DELETE" | "PENDING_REPROCESS" | "PROCESSING_DECOMPRESS" | "SUCCESS" | "DUPLICATE" | (string & {});
		/** A file of usage. Only its filters are documented; that the fields carry their names is inferred. */
		MediationFile: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** Name of the file. */
			fileName?: string;
			/** Kind of file. */
			fileType?: string;
			/**
			 * The supplier.
			 * Format: int64
			 */
			supplierId?: number;
			/** State of the file. */
			status?: components["schemas"]["MediationFileStatus"];
			/**
			 * When it was loaded.
			 * Format: date-time
			 */
			dateLoaded?: string;
		};
		/** A number, alone, after `gt:`, `lt:`, `ge:` or `le:`, or several after `in:`, separated by commas. */
		NumericFilter: string;
		/** Usage of one product reference that could not be charged. Only the filters are documented; that the fields carry their names is inferred. */
		ProductReferenceSuspense: {
			/** The number or name under which usage came in. */
			productReference?: string;
			/** Id of the service at the supplier. */
			serviceId?: string;
			/**
			 * The supplier.
			 * Format: int64
			 */
			supplierId?: number;
			/**
			 * Account at the supplier.
			 * Format: int64
			 */
			supplierAccountId?: number;
			/**
			 * First usage.
			 * Format: date-time
			 */
			firstEventDate?: string;
			/**
			 * Last usage.
			 * Format: date-time
			 */
			lastEventDate?: string;
			/** What the supplier charges for it. */
			totalSupplierCost?: number;
		};
		/** A company that bills through the tenant. The vendor has more fields than its pages show. */
		ContractOwner: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name. */
			name: string;
			/**
			 * First day.
			 * Format: date
			 */
			availableFrom: string;
			/**
			 * Last day.
			 * Format: date
			 */
			availableTo?: string;
			/** Name of the bank account. */
			bankAccountName?: string;
			/** Number of the bank account. */
			bankAccountNumber?: string;
			/** Sort code of the bank account. */
			bankSortCode?: string;
			/** SWIFT code of the bank. */
			bankSwiftCode?: string;
			/** IBAN of the bank account. */
			bankIban?: string;
			/** Registration number of the company. */
			companyRegistrationNumber?: string;
			/** Address that gets copies of emails. */
			coBccEmailAddress?: string;
			/** Sites need `accountPackageReference`. */
			mandatoryAccountReferenceForSite?: boolean;
			/**
			 * Fraud plan that a new customer gets.
			 * Format: int64
			 */
			prePopulatedFraudPlanId?: number;
			/** Address of the vendor that gets copies of emails. */
			siBccEmailAddress: string;
			/** Tax registration number. */
			taxRegistrationNumber: string;
			/** Address. */
			address: components["schemas"]["Address"];
			/** Telephone number of the customer service. */
			customerServiceTelephoneNumber?: string;
			/** Website of the customer service. */
			customerServiceWebsite?: string;
			/** Email address of the customer service. */
			customerServiceEmail?: string;
			/** Address that bills are sent from. */
			emailBillingFromAddress?: string;
			/** `NONE` is the one value that the pages show. */
			invoiceCombiningType?: string;
		};
		/** A brand of a contract owner. Only its filters are documented; that the fields carry their names is inferred. */
		ContractOwnerSubBrand: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** Name. */
			name?: string;
			/**
			 * The contract owner.
			 * Format: int64
			 */
			contractOwnerId?: number;
		};
		/** A label by which invoices are grouped. */
		InvoiceGroupTagLabel: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** The label, such as Cost Centre. */
			label?: string;
			/**
			 * The sub-brand.
			 * Format: int64
			 */
			contractOwnerSubBrandId?: number;
			/** The label is printed on invoices. */
			showOnInvoice?: boolean;
		};
		CreateInvoiceGroupTagLabelRequest: {
			/** The label, such as Cost Centre. */
			label?: string;
			/**
			 * The sub-brand.
			 * Format: int64
			 */
			contractOwnerSubBrandId?: number;
			/** The label is printed on invoices. */
			showOnInvoice?: boolean;
		};
		/** Unit of a period. Values that are not listed may come. */
		BillingPeriodUnit: "DAILY" | "WEEKLY" | "MONTHLY" | (string & {});
		/** Date on the invoices unless another is set. Values that are not listed may come. */
		DefaultInvoiceDate: "TODAY" | "END_OF_BILL_RUN" | "END_OF_BILL_RUN_PLUS_ONE" | (string & {});
		/** A rule that a run is checked by. */
		BillingCycleRule: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** What is compared; `REVENUE` is the one value that the page shows. */
			type?: string;
			/** Threshold in percent. */
			thresholdPercentage?: number;
			/** Least value. */
			thresholdMinValue?: number;
			/** Greatest value. */
			thresholdMaxValue?: number;
			/** The rule is in use. */
			active?: boolean;
			/** What it is compared with; `THREE_PERIODS` is the one value that the page shows. */
			comparisonPeriod?: string;
			/** How it is compared; `VALUE` is the one value that the page shows. */
			comparisonBasedOn?: string;
		};
		/** A figure that a run is compared with. */
		BillingCycleStat: {
			/** What it is. */
			type?: string;
			/** The figure. */
			value?: number;
			/** The periods that it is taken from. */
			comparisonPeriod?: string;
		};
		/** A period by which customers are billed. */
		BillingCycle: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name. */
			name: string;
			/** First day: 1 to 28 where monthly; else 1 (Monday) to 7 (Sunday). */
			startDayOfPeriod: number;
			/** On older pages only; the meaning is not documented. */
			wholePeriod?: boolean;
			/** Length of a period, in units. */
			lengthOfPeriod?: number;
			/** Unit of the period. */
			periodUnit: components["schemas"]["BillingPeriodUnit"];
			/** Days before the end from which a run can be closed (meaning inferred). */
			maxDaysBeforeCloseable?: number;
			/** Days after the end until which a run can be closed (meaning inferred). */
			maxDaysAfterCloseable?: number;
			/** Days by which usage can be dated back. */
			maxBackDateableUsageInDays?: number;
			/** Currency, ISO 4217. */
			currencyCode: string;
			/** Date on the invoices unless another is set. */
			defaultInvoiceDate?: components["schemas"]["DefaultInvoiceDate"];
			/** How runs close by themselves. `DISABLED`, `CLOSE_ONLY` and a longer value, which the page cuts off. */
			completionType: string;
			/** Hour of the automatic close. */
			autoCloseHour?: number;
			/** Minute of the automatic close. */
			autoCloseMinute?: number;
			/** Days between the end of the period and the automatic close. */
			autoCloseOffsetDays?: number;
			/**
			 * User in whose name a run closes.
			 * Format: int64
			 */
			autoCloseUserId?: number;
			/** Rules that a run is checked by. */
			billingCycleRules?: components["schemas"]["BillingCycleRule"][];
			/** Figures that a run is compared with. */
			billingCycleStats?: components["schemas"]["BillingCycleStat"][];
		};
		/** A custom field. */
		CustomFieldDefinition: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Label of the field. */
			label?: string;
			/** What the field belongs to. */
			entityLevel?: components["schemas"]["CustomFieldLevel"];
		};
		CreateCustomFieldDefinitionRequest: {
			/** Label of the field. */
			label?: string;
			/**
			 * What the field belongs to.
			 * @enum {string}
			 */
			entityLevel?: "USAGE_PRODUCT" | "RENTAL_PRODUCT" | "RENTAL_PRODUCT_INVENTORY" | "SITE" | "CUSTOMER";
		};
		/** A part of invoice summaries. */
		InvoiceSummaryTemplateComponent: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name. */
			name?: string;
			/** Contract owners that may use it. */
			contractOwnerIds?: number[];
		};
		/** A person whom Elevate alerts. The page names telephone, email and switches for alerts on fraud, usage caps, automatic closing and duplicates, but not their fields. */
		AdminContact: {
			/**
			 * Set by Elevate (inferred).
			 * Format: int64
			 */
			id?: number;
			/** Name. */
			name?: string;
		};
		/** Details for one sub-brand and one invoice template. The fields are not documented. */
		InvoiceMarketingInfo: Record<string, never>;
		/** Details for one sub-brand and one invoice template. The fields are not documented; the two here are the names of the filters (inferred). */
		CreateInvoiceMarketingInfoRequest: {
			/**
			 * The sub-brand.
			 * Format: int64
			 */
			contractOwnerSubBrandId?: number;
			/**
			 * The invoice template.
			 * Format: int64
			 */
			invoiceTemplateId?: number;
		} & {
			[key: string]: unknown;
		};
		/** A file or a folder of a customer. The page also names its name, owner, folder and tags, but not their fields. */
		Document: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The folder that it is in.
			 * Format: int64
			 */
			parentDocumentId?: number;
			/** What it is kept with; `CUSTOMER` is the one value. */
			level?: string;
			/**
			 * Id of the customer.
			 * Format: int64
			 */
			levelId?: number;
		};
		/** Prices for one charge group. */
		UsageRate: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The charge group.
			 * Format: int64
			 */
			chargeGroupId?: number;
			/** Kind of rate; `MARKUP` is the one value that the page shows. */
			usageRateType?: string;
			/** Initial charge at peak time. */
			peakInitialCharge?: number;
			/** What the initial charge covers at peak time. */
			peakInitialPeriod?: number;
			/** Price at peak time. */
			peakValue?: number;
			/** Least charge at peak time. */
			peakMinimum?: number;
			/** Initial charge at off-peak time. */
			offPeakInitialCharge?: number;
			/** What the initial charge covers at off-peak time. */
			offPeakInitialPeriod?: number;
			/** Price at off-peak time. */
			offPeakValue?: number;
			/** Least charge at off-peak time. */
			offPeakMinimum?: number;
			/** Initial charge at weekends. */
			weekendInitialCharge?: number;
			/** What the initial charge covers at weekends. */
			weekendInitialPeriod?: number;
			/** Price at weekends. */
			weekendValue?: number;
			/** Least charge at weekends. */
			weekendMinimum?: number;
			/** Initial charge of the surcharge. */
			surchargeInitialCharge?: number;
			/** What the initial charge of the surcharge covers. */
			surchargeInitialPeriod?: number;
			/** Price of the surcharge. */
			surchargeValue?: number;
			/** Least charge of the surcharge. */
			surchargeMinimum?: number;
			/** Quantities are rounded up to a multiple of this. */
			quantityRoundingIncrement?: number;
			/** Size of the unit that is charged. */
			variableChargeUnitSize?: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
		};
		/** Prices of usage of one product. */
		UsageRateCard: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Contract owners that may use it; all have one currency. */
			contractOwnerIds?: number[];
			/** Name. */
			name?: string;
			/** Kind of card; `TEMPLATE` is the one value that the page shows. */
			rateCardType?: string;
			/**
			 * First day.
			 * Format: date
			 */
			availableFrom?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			availableTo?: string;
			/**
			 * The usage product.
			 * Format: int64
			 */
			usageProductId?: number;
			/**
			 * The supplier.
			 * Format: int64
			 */
			supplierId?: number;
			/** Decimal places of prices. */
			decimalPlaces?: number;
			/** How prices are rounded; `UP` is the one value that the page shows. */
			priceRoundingStyle?: string;
			/** Least charge. */
			defaultMinCharge?: number;
			/** The access charge of the first minute is rounded. */
			roundAccessChargeFirstMinute?: boolean;
			/** The card is a bolt-on. */
			boltOn?: boolean;
			/** A call over two time bands is charged by both. */
			applyCrossTimeBandCharging?: boolean;
			/**
			 * Tax band of the bolt-on.
			 * Format: int64
			 */
			boltOnTaxBandId?: number;
			/** Nominal code in the accounts. */
			nominalCode?: string;
			/** Quantities are rounded up to a multiple of this. */
			defaultQuantityRoundingIncrement?: number;
			/** Size of the unit that is charged. */
			defaultVariableChargeUnitSize?: number;
			/** Prices by charge group. */
			usageRates?: components["schemas"]["UsageRate"][];
			/** Time bands; their fields are not documented. */
			timeBandPlans?: {
				[key: string]: unknown;
			}[];
		};
		/** Prices of rentals. Only its filters are documented; that the fields carry their names is inferred. */
		RentalRateCard: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The contract owner.
			 * Format: int64
			 */
			contractOwnerId?: number;
			/** Name. */
			name?: string;
			/**
			 * First day.
			 * Format: date
			 */
			availableFrom?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			availableTo?: string;
		};
		/** A price that recurs or one that is charged once. Values that are not listed may come. */
		RentalRatePriceType: "RENTAL" | "ONEOFF" | (string & {});
		/** Charged before or after the period; set where the price type is RENTAL. Values that are not listed may come. */
		RentalRateType: "ADVANCE" | "ARREARS" | (string & {});
		/** How far ahead is charged; set where the rate type is ADVANCE. Values that are not listed may come. */
		PeriodsInAdvance: "STANDARD" | "ADVANCEDPLUSONEMONTH" | (string & {});
		/** How often is charged; set where the price type is RENTAL. Values that are not listed may come. */
		RentalRateFrequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "QUARTERLY" | "SIXMONTHS" | "TWENTYFOURMONTHS" | (string & {});
		/** A price on a rental rate card. The names of `rentalRateType`, `periodsInAdvance` and `rentalRateFrequency` come from the pages of the overrides. */
		RentalRate: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The rental product.
			 * Format: int64
			 */
			rentalProductId?: number;
			/** The price. The unit is not documented. */
			price?: number;
			/** Recurring or once. */
			rentalRatePriceType?: components["schemas"]["RentalRatePriceType"];
			/** Before or after the period. */
			rentalRateType?: components["schemas"]["RentalRateType"];
			/** How far ahead. */
			periodsInAdvance?: components["schemas"]["PeriodsInAdvance"];
			/** How often. */
			rentalRateFrequency?: components["schemas"]["RentalRateFrequency"];
		};
		/** What a price is assigned to. An inventory goes before its site, and a site before its customer. Values that are not listed may come. */
		AssignmentLevel: "CUSTOMER" | "SITE" | "INVENTORY" | (string & {});
		/** A part of a plan. */
		InclusiveUsageBalanceComponent: {
			/**
			 * Id of the part.
			 * Format: int64
			 */
			componentId?: number;
			/** Counted by value and not by quantity. */
			byValue?: boolean;
			/** Unit of the quantities. */
			chargingType?: components["schemas"]["ChargingUnitType"];
			/** What the plan includes. */
			allowance?: number;
			/** What is left. */
			remaining?: number;
			/** Beginning, `yyyy-MM-dd HH:mm:ss` with a blank in the middle. */
			startDate?: string;
			/** End, in the same form. */
			endDate?: string;
		};
		/** A plan that counts for the inventory. */
		InclusiveUsageBalanceAssignment: {
			/**
			 * The assignment of the plan.
			 * Format: int64
			 */
			assignmentId?: number;
			/** What the plan is assigned to. */
			assignmentLevel?: components["schemas"]["AssignmentLevel"];
			/**
			 * First day.
			 * Format: date
			 */
			assignmentStartDate?: string;
			/**
			 * Last day, or null.
			 * Format: date
			 */
			assignmentEndDate?: string | null;
			/**
			 * The plan.
			 * Format: int64
			 */
			inclusiveUsagePlanId?: number;
			/** Parts of the plan. */
			components?: components["schemas"]["InclusiveUsageBalanceComponent"][];
		};
		/** What is left of usage that plans include, for one inventory and bill run. */
		InclusiveUsageBalance: {
			/**
			 * The bill run.
			 * Format: int64
			 */
			billRunId?: number;
			/**
			 * First day of the period.
			 * Format: date
			 */
			periodStartDate?: string;
			/**
			 * Last day of the period.
			 * Format: date
			 */
			periodEndDate?: string;
			/**
			 * The usage inventory.
			 * Format: int64
			 */
			usageProductInventoryId?: number;
			/** The plans that count. */
			inclusiveUsageBalanceAssignments?: components["schemas"]["InclusiveUsageBalanceAssignment"][];
		};
		/** What the card is for. Values that are not listed may come. */
		UsageRateCardAssignmentType: "INVOICE" | "ADDITIONAL" | (string & {});
		/** A usage rate card and what it holds for. */
		UsageRateCardAssignment: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** What it is assigned to. */
			assignmentLevel: components["schemas"]["AssignmentLevel"];
			/**
			 * The rate card.
			 * Format: int64
			 */
			usageRateCardId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * The customer, at that level.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The site, at that level (inferred).
			 * Format: int64
			 */
			siteId?: number;
			/**
			 * The usage inventory, at that level (inferred).
			 * Format: int64
			 */
			usageProductInventoryId?: number;
			/** What the card is for. */
			assignmentType?: components["schemas"]["UsageRateCardAssignmentType"];
		};
		/** Assigns a usage rate card. At the level CUSTOMER. */
		CreateUsageRateCardAssignmentForCustomerRequest: {
			/**
			 * What the price is assigned to.
			 * @constant
			 */
			assignmentLevel: "CUSTOMER";
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId: number;
			/**
			 * The rate card.
			 * Format: int64
			 */
			usageRateCardId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * What the card is for.
			 * @default INVOICE
			 * @enum {string}
			 */
			assignmentType?: "INVOICE" | "ADDITIONAL";
		};
		/** Assigns a usage rate card. At the level SITE. */
		CreateUsageRateCardAssignmentForSiteRequest: {
			/**
			 * What the price is assigned to.
			 * @constant
			 */
			assignmentLevel: "SITE";
			/**
			 * The site. The name at this level is inferred.
			 * Format: int64
			 */
			siteId: number;
			/**
			 * The rate card.
			 * Format: int64
			 */
			usageRateCardId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * What the card is for.
			 * @default INVOICE
			 * @enum {string}
			 */
			assignmentType?: "INVOICE" | "ADDITIONAL";
		};
		/** Assigns a usage rate card. At the level INVENTORY. */
		CreateUsageRateCardAssignmentForInventoryRequest: {
			/**
			 * What the price is assigned to.
			 * @constant
			 */
			assignmentLevel: "INVENTORY";
			/**
			 * The inventory. The name at this level is inferred.
			 * Format: int64
			 */
			usageProductInventoryId: number;
			/**
			 * The rate card.
			 * Format: int64
			 */
			usageRateCardId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * What the card is for.
			 * @default INVOICE
			 * @enum {string}
			 */
			assignmentType?: "INVOICE" | "ADDITIONAL";
		};
		/** Assigns a usage rate card. The level decides which id is needed. */
		CreateUsageRateCardAssignmentRequest: components["schemas"]["CreateUsageRateCardAssignmentForCustomerRequest"] | components["schemas"]["CreateUsageRateCardAssignmentForSiteRequest"] | components["schemas"]["CreateUsageRateCardAssignmentForInventoryRequest"];
		CreateUsageRateOverrideRequest: {
			/**
			 * What it is assigned to.
			 * @enum {string}
			 */
			assignmentLevel?: "CUSTOMER" | "SITE" | "INVENTORY";
			/**
			 * The usage product.
			 * Format: int64
			 */
			usageProductId?: number;
			/**
			 * The supplier.
			 * Format: int64
			 */
			supplierId?: number;
			/**
			 * The charge group.
			 * Format: int64
			 */
			chargeGroupId?: number;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/** Size of the unit that is charged. */
			variableChargeUnitSize?: number;
			/** Quantities are rounded up to a multiple of this. */
			quantityRoundingIncrement?: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Holds for ISDN alone. */
			appliesToISDNOnly?: boolean;
			/** Holds for what is below, too. */
			applyThisToChildren?: boolean;
			/** Price at peak time. */
			peakValue?: number;
			/** Least charge at peak time. */
			peakMinimumCharge?: number;
			/** Initial charge at peak time. */
			peakInitialCharge?: number;
			/** What the initial charge covers at peak time. */
			peakInitialChargePeriod?: number;
			/** Price at off-peak time. */
			offPeakValue?: number;
			/** Least charge at off-peak time. */
			offPeakMinimumCharge?: number;
			/** Initial charge at off-peak time. */
			offPeakInitialCharge?: number;
			/** What the initial charge covers at off-peak time. */
			offPeakInitialChargePeriod?: number;
			/** Price at weekends. */
			weekendValue?: number;
			/** Least charge at weekends. */
			weekendMinimumCharge?: number;
			/** Initial charge at weekends. */
			weekendInitialCharge?: number;
			/** What the initial charge covers at weekends. */
			weekendInitialChargePeriod?: number;
		};
		/** A usage price of one customer, site or inventory. */
		UsageRateOverride: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** What it is assigned to. */
			assignmentLevel?: components["schemas"]["AssignmentLevel"];
			/**
			 * The usage product.
			 * Format: int64
			 */
			usageProductId?: number;
			/**
			 * The supplier.
			 * Format: int64
			 */
			supplierId?: number;
			/**
			 * The charge group.
			 * Format: int64
			 */
			chargeGroupId?: number;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/** Size of the unit that is charged. */
			variableChargeUnitSize?: number;
			/** Quantities are rounded up to a multiple of this. */
			quantityRoundingIncrement?: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Holds for ISDN alone. */
			appliesToISDNOnly?: boolean;
			/** Holds for what is below, too. */
			applyThisToChildren?: boolean;
			/** Price at peak time. */
			peakValue?: number;
			/** Least charge at peak time. */
			peakMinimumCharge?: number;
			/** Initial charge at peak time. */
			peakInitialCharge?: number;
			/** What the initial charge covers at peak time. */
			peakInitialChargePeriod?: number;
			/** Price at off-peak time. */
			offPeakValue?: number;
			/** Least charge at off-peak time. */
			offPeakMinimumCharge?: number;
			/** Initial charge at off-peak time. */
			offPeakInitialCharge?: number;
			/** What the initial charge covers at off-peak time. */
			offPeakInitialChargePeriod?: number;
			/** Price at weekends. */
			weekendValue?: number;
			/** Least charge at weekends. */
			weekendMinimumCharge?: number;
			/** Initial charge at weekends. */
			weekendInitialCharge?: number;
			/** What the initial charge covers at weekends. */
			weekendInitialChargePeriod?: number;
		};
		/** A plan of included usage and what it holds for. */
		InclusiveUsagePlanAssignment: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** What it is assigned to. */
			assignmentLevel: components["schemas"]["AssignmentLevel"];
			/**
			 * The plan.
			 * Format: int64
			 */
			inclusiveUsagePlanId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * The customer, at that level.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The site, at that level (inferred).
			 * Format: int64
			 */
			siteId?: number;
			/**
			 * The usage inventory, at that level (inferred).
			 * Format: int64
			 */
			usageProductInventoryId?: number;
		};
		/** A rental rate card and what it holds for. */
		RentalRateCardAssignment: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** What it is assigned to. */
			assignmentLevel: components["schemas"]["AssignmentLevel"];
			/**
			 * The rate card.
			 * Format: int64
			 */
			rentalRateCardId: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/**
			 * The customer, at that level.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The site, at that level (inferred).
			 * Format: int64
			 */
			siteId?: number;
			/**
			 * The rental inventory, at that level (inferred).
			 * Format: int64
			 */
			rentalProductInventoryId?: number;
		};
		/** Overrides a rental price. At the level CUSTOMER. */
		CreateRentalRateOverrideForCustomerRequest: {
			/**
			 * What the price is assigned to.
			 * @constant
			 */
			assignmentLevel: "CUSTOMER";
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId: number;
			/**
			 * The rental product.
			 * Format: int64
			 */
			rentalProductId?: number;
			/** The price. The unit is not documented. */
			price: number;
			/**
			 * Recurring or once.
			 * @enum {string}
			 */
			rentalRatePriceType: "RENTAL" | "ONEOFF";
			/**
			 * Before or after the period. Needed where the price type is RENTAL.
			 * @enum {string}
			 */
			rentalRateType?: "ADVANCE" | "ARREARS";
			/**
			 * How far ahead. Needed where the rate type is ADVANCE.
			 * @enum {string}
			 */
			periodsInAdvance?: "STANDARD" | "ADVANCEDPLUSONEMONTH";
			/**
			 * How often. Needed where the price type is RENTAL.
			 * @enum {string}
			 */
			rentalRateFrequency?: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "QUARTERLY" | "SIXMONTHS" | "TWENTYFOURMONTHS";
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Holds for what is below, too. */
			applyThisToChildren?: boolean;
			/** The price is shown on invoices. */
			showOnInvoice?: boolean;
		};
		/** Overrides a rental price. At the level SITE. */
		CreateRentalRateOverrideForSiteRequest: {
			/**
			 * What the price is assigned to.
			 * @constant
			 */
			assignmentLevel: "SITE";
			/**
			 * The site. The name at this level is inferred.
			 * Format: int64
			 */
			siteId: number;
			/**
			 * The rental product. The need for it at this level is not documented.
			 * Format: int64
			 */
			rentalProductId?: number;
			/** The price. The unit is not documented. */
			price: number;
			/**
			 * Recurring or once.
			 * @enum {string}
			 */
			rentalRatePriceType: "RENTAL" | "ONEOFF";
			/**
			 * Before or after the period. Needed where the price type is RENTAL.
			 * @enum {string}
			 */
			rentalRateType?: "ADVANCE" | "ARREARS";
			/**
			 * How far ahead. Needed where the rate type is ADVANCE.
			 * @enum {string}
			 */
			periodsInAdvance?: "STANDARD" | "ADVANCEDPLUSONEMONTH";
			/**
			 * How often. Needed where the price type is RENTAL.
			 * @enum {string}
			 */
			rentalRateFrequency?: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "QUARTERLY" | "SIXMONTHS" | "TWENTYFOURMONTHS";
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Holds for what is below, too. */
			applyThisToChildren?: boolean;
			/** The price is shown on invoices. */
			showOnInvoice?: boolean;
		};
		/** Overrides a rental price. At the level INVENTORY. */
		CreateRentalRateOverrideForInventoryRequest: {
			/**
			 * What the price is assigned to.
			 * @constant
			 */
			assignmentLevel: "INVENTORY";
			/**
			 * The inventory. The name at this level is inferred.
			 * Format: int64
			 */
			rentalProductInventoryId: number;
			/** The price. The unit is not documented. */
			price: number;
			/**
			 * Recurring or once.
			 * @enum {string}
			 */
			rentalRatePriceType: "RENTAL" | "ONEOFF";
			/**
			 * Before or after the period. Needed where the price type is RENTAL.
			 * @enum {string}
			 */
			rentalRateType?: "ADVANCE" | "ARREARS";
			/**
			 * How far ahead. Needed where the rate type is ADVANCE.
			 * @enum {string}
			 */
			periodsInAdvance?: "STANDARD" | "ADVANCEDPLUSONEMONTH";
			/**
			 * How often. Needed where the price type is RENTAL.
			 * @enum {string}
			 */
			rentalRateFrequency?: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "QUARTERLY" | "SIXMONTHS" | "TWENTYFOURMONTHS";
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Holds for what is below, too. */
			applyThisToChildren?: boolean;
			/** The price is shown on invoices. */
			showOnInvoice?: boolean;
		};
		/** Overrides a rental price. The level decides which id is needed. */
		CreateRentalRateOverrideRequest: components["schemas"]["CreateRentalRateOverrideForCustomerRequest"] | components["schemas"]["CreateRentalRateOverrideForSiteRequest"] | components["schemas"]["CreateRentalRateOverrideForInventoryRequest"];
		/** A rental price of one customer, site or inventory. */
		RentalRateOverride: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** What it is assigned to. */
			assignmentLevel: components["schemas"]["AssignmentLevel"];
			/** The price. The unit is not documented. */
			price: number;
			/** Recurring or once. */
			rentalRatePriceType: components["schemas"]["RentalRatePriceType"];
			/** Before or after the period. */
			rentalRateType?: components["schemas"]["RentalRateType"];
			/** How far ahead. */
			periodsInAdvance?: components["schemas"]["PeriodsInAdvance"];
			/** How often. */
			rentalRateFrequency?: components["schemas"]["RentalRateFrequency"];
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
			/** Holds for what is below, too. */
			applyThisToChildren?: boolean;
			/** The price is shown on invoices. */
			showOnInvoice?: boolean;
			/**
			 * The customer, at that level.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The rental product, at the level of a customer.
			 * Format: int64
			 */
			rentalProductId?: number;
			/**
			 * The site, at that level (inferred).
			 * Format: int64
			 */
			siteId?: number;
			/**
			 * The rental inventory, at that level (inferred).
			 * Format: int64
			 */
			rentalProductInventoryId?: number;
		};
		/** What a rental costs the tenant. */
		BuyRentalRateOverride: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId: number;
			/** The price. The unit is not documented. */
			price: number;
			/** Recurring or once. */
			rentalRatePriceType: components["schemas"]["RentalRatePriceType"];
			/** Before or after the period. */
			rentalRateType?: components["schemas"]["RentalRateType"];
			/** How far ahead. */
			periodsInAdvance?: components["schemas"]["PeriodsInAdvance"];
			/** How often. */
			rentalRateFrequency?: components["schemas"]["RentalRateFrequency"];
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
		};
		CreateBuyRentalRateOverrideRequest: {
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId: number;
			/** The price. The unit is not documented. */
			price: number;
			/**
			 * Recurring or once.
			 * @enum {string}
			 */
			rentalRatePriceType: "RENTAL" | "ONEOFF";
			/**
			 * Before or after the period. Needed where the price type is RENTAL.
			 * @enum {string}
			 */
			rentalRateType?: "ADVANCE" | "ARREARS";
			/**
			 * How far ahead. Needed where the rate type is ADVANCE.
			 * @enum {string}
			 */
			periodsInAdvance?: "STANDARD" | "ADVANCEDPLUSONEMONTH";
			/**
			 * How often. Needed where the price type is RENTAL.
			 * @enum {string}
			 */
			rentalRateFrequency?: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | "QUARTERLY" | "SIXMONTHS" | "TWENTYFOURMONTHS";
			/**
			 * First day.
			 * Format: date
			 */
			startDate: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
		};
		/** A currency. */
		Currency: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** Name. */
			name?: string;
			/** ISO 4217, 3 letters. */
			code?: string;
			/** Name of the major unit, 1 to 10 characters. */
			majorCurrencyName: string;
			/** Name of the minor unit, 1 to 10 characters. */
			minorCurrencyName: string;
		};
		/** An exchange rate. */
		CurrencyRate: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * The currency that is exchanged.
			 * Format: int64
			 */
			sourceCurrencyId?: number;
			/**
			 * The currency that it is exchanged for.
			 * Format: int64
			 */
			targetCurrencyId?: number;
			/** The rate. */
			exchangeRate?: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
		};
		/** A tax band. Its fields are not documented; the id is inferred. */
		TaxBand: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
		};
		/** A category of charge groups. */
		ChargeGroupCategory: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name. */
			name?: string;
			/** Unit in which usage is counted. */
			chargingUnitType?: components["schemas"]["ChargingUnitType"];
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
		};
		/** A class of calls in the data of a supplier. */
		CallClass: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** The class. */
			callClass?: string;
			/**
			 * The charge group of the source.
			 * Format: int64
			 */
			referenceDataSourceChargeGroupId?: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
		};
		CreateCallClassRequest: {
			/** The class. */
			callClass?: string;
			/**
			 * The charge group of the source.
			 * Format: int64
			 */
			referenceDataSourceChargeGroupId?: number;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
		};
		/** A class of calls that is not charged. The names of the fields are inferred from the call classes. */
		IgnoredCallClass: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/** The class. */
			callClass?: string;
			/**
			 * First day.
			 * Format: date
			 */
			startDate?: string;
			/**
			 * Last day.
			 * Format: date
			 */
			endDate?: string;
		};
		/** A charge group with its category and source. More fields exist, whose names the page cuts off. */
		ReferenceDataSummary: {
			/**
			 * The charge group.
			 * Format: int64
			 */
			chargeGroupId?: number;
			/** Name of the charge group. */
			chargeGroupName?: string;
			/**
			 * First day of the charge group.
			 * Format: date
			 */
			chargeGroupStartDate?: string;
			/**
			 * Last day of the charge group.
			 * Format: date
			 */
			chargeGroupEndDate?: string;
			/**
			 * The category.
			 * Format: int64
			 */
			chargeGroupCategoryId?: number;
			/** Name of the category. */
			chargeGroupCategoryName?: string;
			/** Unit of the category. */
			chargeGroupCategoryChargingUnitType?: components["schemas"]["ChargingUnitType"];
			/**
			 * First day of the category.
			 * Format: date
			 */
			chargeGroupCategoryStartDate?: string;
			/**
			 * Last day of the category.
			 * Format: date
			 */
			chargeGroupCategoryEndDate?: string;
			/**
			 * The source.
			 * Format: int64
			 */
			referenceDataSourceId?: number;
			/** Name of the source. */
			referenceDataSourceName?: string;
		};
		/** What was analysed. Values that are not listed may come. */
		TripwireAnalysisLevel: "UPI_ROLLING_24_HOUR" | "UPI_OPEN_BILL_RUN" | "SINGLE_CALL" | (string & {});
		/** Usage that a fraud plan has noticed. More fields exist, which the page cuts off. */
		TripwireAlert: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * When it was noticed.
			 * Format: date-time
			 */
			triggeredDate?: string;
			/** The plan. */
			planId?: number;
			/** Rule of the plan. */
			planRuleName?: string;
			/** What was analysed. */
			analysisLevel?: components["schemas"]["TripwireAnalysisLevel"];
			/** Threshold as a quantity. */
			thresholdQuantity?: number;
			/** Threshold as a price. */
			thresholdPrice?: number;
		};
		/** What a fraud plan does. Values that are not listed may come. */
		TripwireAction: "EMAIL_BILLING_CLIENT" | "SMS_BILLING_CLIENT" | "EMAIL_CUSTOMER_CONTACTS" | "SMS_CUSTOMER_CONTACTS" | "TEMPORARY_OUT_OF_SERVICE" | "OUTBOUND_CALLS_BARRED" | "CUSTOM_BC_ACTION" | "USAGE_CAP_TRIGGER_ACTION" | "NO_BC_ACTION" | (string & {});
		/** What a fraud plan has done. More fields exist, which the page cuts off. */
		TripwireNotification: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/**
			 * When it was created.
			 * Format: date-time
			 */
			created?: string;
			/**
			 * When the action took effect.
			 * Format: date-time
			 */
			whenActionApplied?: string;
			/** The plan. */
			planId?: number;
			/** Rule of the plan. */
			planRuleName?: string;
			/**
			 * First usage.
			 * Format: date-time
			 */
			eventStartDate?: string;
			/**
			 * Last usage.
			 * Format: date-time
			 */
			eventEndDate?: string;
			/** What was done. */
			action?: components["schemas"]["TripwireAction"];
		};
		/** A fraud plan. Fields beside the id are not documented; the name is inferred from the filter. */
		TripwirePlan: {
			/**
			 * Set by Elevate. That every answer has it is inferred.
			 * Format: int64
			 */
			id: number;
			/** Name. */
			name?: string;
		};
		/** An action of a fraud plan: the times of the action, of the record and of beginning and end of the activity, and the action. The names of the fields are not documented. */
		TripwireAlertActivity: Record<string, never>;
		/** What a rental would cost if it ended early. */
		EarlyTerminationCharge: {
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId?: number;
			/** Amount, in major currency units. */
			amountInMajorCurrency?: number;
			/** Currency, ISO 4217. */
			currencyCode?: string;
			/**
			 * Day that is calculated for.
			 * Format: date
			 */
			calculationDate?: string;
		};
		/** What a rental was charged. More fields exist, which the page does not show. */
		RentalRatedSellRecord: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId?: number;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The site.
			 * Format: int64
			 */
			siteId?: number;
			/**
			 * The bill run.
			 * Format: int64
			 */
			billRunId?: number;
			/** Name of the bill run. */
			billRunName?: string;
			/** State of the bill run. */
			billRunStatus?: components["schemas"]["BillRunStatus"];
		};
		/** What a rental cost the tenant. Only its filters are documented; that the fields carry their names is inferred. */
		RentalRatedBuyRecord: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId?: number;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The site.
			 * Format: int64
			 */
			siteId?: number;
			/**
			 * The bill run.
			 * Format: int64
			 */
			billRunId?: number;
		};
		/** A rental that could not be charged. Only its filters are documented; that the fields carry their names is inferred. */
		RentalSuspenseRecord: {
			/**
			 * Set by Elevate.
			 * Format: int64
			 */
			id?: number;
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId?: number;
			/**
			 * The customer.
			 * Format: int64
			 */
			customerId?: number;
			/**
			 * The site.
			 * Format: int64
			 */
			siteId?: number;
		};
		/** Prices and suspense of a rental. Only its filters are documented; that the field carries the name is inferred. */
		RentalCombinedRecord: {
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId?: number;
		};
		PortingRequest: {
			/** Code that the number is ported with. */
			portingPacCode?: string;
			/**
			 * Day on which the number is to be ported.
			 * Format: date
			 */
			requestedPortingDate?: string;
		};
		SimActivationRequest: {
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId: number;
			/** Ports a number to the SIM. */
			portingRequest?: components["schemas"]["PortingRequest"];
		};
		/** State of a SIM or of an order. Values that are not listed may come. */
		ProvisioningStatus: "INACTIVE" | "ACTIVE" | "ACTIVE_BUT_PORTING" | "SUSPENDED" | "PENDING" | "PENDING_EXTENDED" | "SUCCESS" | "ERROR" | "TERMINATED" | (string & {});
		/** An order to the network. */
		ProvisioningRequest: {
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId: number;
			/** Where the order stands. The network works on it after the answer (inferred). */
			provisioningStatus: components["schemas"]["ProvisioningStatus"];
			/** Why it failed. */
			failureReason?: string;
			/** Id of the transaction. */
			transactionId?: string;
		};
		SimSuspensionRequest: {
			/**
			 * The rental inventory.
			 * Format: int64
			 */
			rentalProductInventoryId: number;
		};
	};
	responses: {
		/** Any other failure. Older pages list 412, 500 and 501 for some operations. */
		OtherError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UndocumentedError"];
			};
		};
		/** The token is missing, malformed or expired, or the user is no longer active. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UndocumentedError"];
			};
		};
		/** The user has no permission for this. Permissions are set in Elevate; a new token changes nothing. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UndocumentedError"];
			};
		};
		/** There is no such resource. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UndocumentedError"];
			};
		};
		/** A parameter or the body is wrong. */
		BadRequest: {
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
		 * Page to return, counted from 1.
		 * @example 1
		 */
		Page: number;
		/**
		 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
		 * @example 100
		 */
		PageSize: number;
		/**
		 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
		 * @example name:desc
		 */
		Sort: string;
		/**
		 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
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
export type StringFilter = components['schemas']['StringFilter'];
export type BooleanFilter = components['schemas']['BooleanFilter'];
export type User = components['schemas']['User'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type JsonPatchOperation = components['schemas']['JsonPatchOperation'];
export type JsonPatch = components['schemas']['JsonPatch'];
export type UsersUpdated = components['schemas']['UsersUpdated'];
export type UserRole = components['schemas']['UserRole'];
export type AppClient = components['schemas']['AppClient'];
export type CreateAppClientRequest = components['schemas']['CreateAppClientRequest'];
export type CreatedAppClient = components['schemas']['CreatedAppClient'];
export type IdFilter = components['schemas']['IdFilter'];
export type DateTimeFilter = components['schemas']['DateTimeFilter'];
export type DateFilter = components['schemas']['DateFilter'];
export type Address = components['schemas']['Address'];
export type InvoiceSummaryTemplatePosition = components['schemas']['InvoiceSummaryTemplatePosition'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type SiteInvoiceDetails = components['schemas']['SiteInvoiceDetails'];
export type ContactDetails = components['schemas']['ContactDetails'];
export type Site = components['schemas']['Site'];
export type AddressRequest = components['schemas']['AddressRequest'];
export type InvoiceSummaryTemplatePositionRequest = components['schemas']['InvoiceSummaryTemplatePositionRequest'];
export type SiteInvoiceDetailsRequest = components['schemas']['SiteInvoiceDetailsRequest'];
export type ContactDetailsRequest = components['schemas']['ContactDetailsRequest'];
export type CreateSiteRequest = components['schemas']['CreateSiteRequest'];
export type CustomerType = components['schemas']['CustomerType'];
export type Customer = components['schemas']['Customer'];
export type CreateCustomerRequest = components['schemas']['CreateCustomerRequest'];
export type BillingStatus = components['schemas']['BillingStatus'];
export type RatingStatus = components['schemas']['RatingStatus'];
export type CustomerBillingSummary = components['schemas']['CustomerBillingSummary'];
export type ChargingUnitType = components['schemas']['ChargingUnitType'];
export type UsageChargeGroupCategorySummary = components['schemas']['UsageChargeGroupCategorySummary'];
export type ProductReference = components['schemas']['ProductReference'];
export type UsageProductInventory = components['schemas']['UsageProductInventory'];
export type ProductReferenceRequest = components['schemas']['ProductReferenceRequest'];
export type CreateUsageProductInventoryRequest = components['schemas']['CreateUsageProductInventoryRequest'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type RentalProductInventory = components['schemas']['RentalProductInventory'];
export type CustomFieldValueRequest = components['schemas']['CustomFieldValueRequest'];
export type CreateRentalProductInventoryRequest = components['schemas']['CreateRentalProductInventoryRequest'];
export type AdhocInventory = components['schemas']['AdhocInventory'];
export type CreateAdhocInventoryRequest = components['schemas']['CreateAdhocInventoryRequest'];
export type UsageProduct = components['schemas']['UsageProduct'];
export type RentalProductType = components['schemas']['RentalProductType'];
export type RentalProduct = components['schemas']['RentalProduct'];
export type CreateRentalProductRequest = components['schemas']['CreateRentalProductRequest'];
export type CustomFieldLevel = components['schemas']['CustomFieldLevel'];
export type ProductCustomField = components['schemas']['ProductCustomField'];
export type CategoryIcon = components['schemas']['CategoryIcon'];
export type RentalProductCategory = components['schemas']['RentalProductCategory'];
export type CreateRentalProductCategoryRequest = components['schemas']['CreateRentalProductCategoryRequest'];
export type BillRunType = components['schemas']['BillRunType'];
export type BillRunStatus = components['schemas']['BillRunStatus'];
export type Invoice = components['schemas']['Invoice'];
export type InvoicePaymentStatus = components['schemas']['InvoicePaymentStatus'];
export type InvoicePaymentEvent = components['schemas']['InvoicePaymentEvent'];
export type CreateInvoicePaymentEventRequest = components['schemas']['CreateInvoicePaymentEventRequest'];
export type BillRunSummaryStatus = components['schemas']['BillRunSummaryStatus'];
export type BillRun = components['schemas']['BillRun'];
export type AdhocBillRun = components['schemas']['AdhocBillRun'];
export type ContractProfile = components['schemas']['ContractProfile'];
export type CreateContractProfileRequest = components['schemas']['CreateContractProfileRequest'];
export type CustomerContract = components['schemas']['CustomerContract'];
export type CreateCustomerContractRequest = components['schemas']['CreateCustomerContractRequest'];
export type PaymentProviderStatus = components['schemas']['PaymentProviderStatus'];
export type PaymentProvider = components['schemas']['PaymentProvider'];
export type CreatePaymentProviderRequest = components['schemas']['CreatePaymentProviderRequest'];
export type CreatePaymentLinkRequest = components['schemas']['CreatePaymentLinkRequest'];
export type PaymentLink = components['schemas']['PaymentLink'];
export type PaymentProviderMandate = components['schemas']['PaymentProviderMandate'];
export type SitePaymentMandate = components['schemas']['SitePaymentMandate'];
export type CreateSitePaymentMandateRequest = components['schemas']['CreateSitePaymentMandateRequest'];
export type InstantBankPayment = components['schemas']['InstantBankPayment'];
export type PaymentMethodSummary = components['schemas']['PaymentMethodSummary'];
export type RepaymentPlanSummary = components['schemas']['RepaymentPlanSummary'];
export type CustomerBalance = components['schemas']['CustomerBalance'];
export type CreateBalanceAdjustmentRequest = components['schemas']['CreateBalanceAdjustmentRequest'];
export type BalanceAdjustment = components['schemas']['BalanceAdjustment'];
export type CustomerPayment = components['schemas']['CustomerPayment'];
export type CreateCustomerPaymentRequest = components['schemas']['CreateCustomerPaymentRequest'];
export type Refund = components['schemas']['Refund'];
export type Event = components['schemas']['Event'];
export type MediationFileStatus = components['schemas']['MediationFileStatus'];
export type MediationFile = components['schemas']['MediationFile'];
export type NumericFilter = components['schemas']['NumericFilter'];
export type ProductReferenceSuspense = components['schemas']['ProductReferenceSuspense'];
export type ContractOwner = components['schemas']['ContractOwner'];
export type ContractOwnerSubBrand = components['schemas']['ContractOwnerSubBrand'];
export type InvoiceGroupTagLabel = components['schemas']['InvoiceGroupTagLabel'];
export type CreateInvoiceGroupTagLabelRequest = components['schemas']['CreateInvoiceGroupTagLabelRequest'];
export type BillingPeriodUnit = components['schemas']['BillingPeriodUnit'];
export type DefaultInvoiceDate = components['schemas']['DefaultInvoiceDate'];
export type BillingCycleRule = components['schemas']['BillingCycleRule'];
export type BillingCycleStat = components['schemas']['BillingCycleStat'];
export type BillingCycle = components['schemas']['BillingCycle'];
export type CustomFieldDefinition = components['schemas']['CustomFieldDefinition'];
export type CreateCustomFieldDefinitionRequest = components['schemas']['CreateCustomFieldDefinitionRequest'];
export type InvoiceSummaryTemplateComponent = components['schemas']['InvoiceSummaryTemplateComponent'];
export type AdminContact = components['schemas']['AdminContact'];
export type InvoiceMarketingInfo = components['schemas']['InvoiceMarketingInfo'];
export type CreateInvoiceMarketingInfoRequest = components['schemas']['CreateInvoiceMarketingInfoRequest'];
export type Document = components['schemas']['Document'];
export type UsageRate = components['schemas']['UsageRate'];
export type UsageRateCard = components['schemas']['UsageRateCard'];
export type RentalRateCard = components['schemas']['RentalRateCard'];
export type RentalRatePriceType = components['schemas']['RentalRatePriceType'];
export type RentalRateType = components['schemas']['RentalRateType'];
export type PeriodsInAdvance = components['schemas']['PeriodsInAdvance'];
export type RentalRateFrequency = components['schemas']['RentalRateFrequency'];
export type RentalRate = components['schemas']['RentalRate'];
export type AssignmentLevel = components['schemas']['AssignmentLevel'];
export type InclusiveUsageBalanceComponent = components['schemas']['InclusiveUsageBalanceComponent'];
export type InclusiveUsageBalanceAssignment = components['schemas']['InclusiveUsageBalanceAssignment'];
export type InclusiveUsageBalance = components['schemas']['InclusiveUsageBalance'];
export type UsageRateCardAssignmentType = components['schemas']['UsageRateCardAssignmentType'];
export type UsageRateCardAssignment = components['schemas']['UsageRateCardAssignment'];
export type CreateUsageRateCardAssignmentForCustomerRequest = components['schemas']['CreateUsageRateCardAssignmentForCustomerRequest'];
export type CreateUsageRateCardAssignmentForSiteRequest = components['schemas']['CreateUsageRateCardAssignmentForSiteRequest'];
export type CreateUsageRateCardAssignmentForInventoryRequest = components['schemas']['CreateUsageRateCardAssignmentForInventoryRequest'];
export type CreateUsageRateCardAssignmentRequest = components['schemas']['CreateUsageRateCardAssignmentRequest'];
export type CreateUsageRateOverrideRequest = components['schemas']['CreateUsageRateOverrideRequest'];
export type UsageRateOverride = components['schemas']['UsageRateOverride'];
export type InclusiveUsagePlanAssignment = components['schemas']['InclusiveUsagePlanAssignment'];
export type RentalRateCardAssignment = components['schemas']['RentalRateCardAssignment'];
export type CreateRentalRateOverrideForCustomerRequest = components['schemas']['CreateRentalRateOverrideForCustomerRequest'];
export type CreateRentalRateOverrideForSiteRequest = components['schemas']['CreateRentalRateOverrideForSiteRequest'];
export type CreateRentalRateOverrideForInventoryRequest = components['schemas']['CreateRentalRateOverrideForInventoryRequest'];
export type CreateRentalRateOverrideRequest = components['schemas']['CreateRentalRateOverrideRequest'];
export type RentalRateOverride = components['schemas']['RentalRateOverride'];
export type BuyRentalRateOverride = components['schemas']['BuyRentalRateOverride'];
export type CreateBuyRentalRateOverrideRequest = components['schemas']['CreateBuyRentalRateOverrideRequest'];
export type Currency = components['schemas']['Currency'];
export type CurrencyRate = components['schemas']['CurrencyRate'];
export type TaxBand = components['schemas']['TaxBand'];
export type ChargeGroupCategory = components['schemas']['ChargeGroupCategory'];
export type CallClass = components['schemas']['CallClass'];
export type CreateCallClassRequest = components['schemas']['CreateCallClassRequest'];
export type IgnoredCallClass = components['schemas']['IgnoredCallClass'];
export type ReferenceDataSummary = components['schemas']['ReferenceDataSummary'];
export type TripwireAnalysisLevel = components['schemas']['TripwireAnalysisLevel'];
export type TripwireAlert = components['schemas']['TripwireAlert'];
export type TripwireAction = components['schemas']['TripwireAction'];
export type TripwireNotification = components['schemas']['TripwireNotification'];
export type TripwirePlan = components['schemas']['TripwirePlan'];
export type TripwireAlertActivity = components['schemas']['TripwireAlertActivity'];
export type EarlyTerminationCharge = components['schemas']['EarlyTerminationCharge'];
export type RentalRatedSellRecord = components['schemas']['RentalRatedSellRecord'];
export type RentalRatedBuyRecord = components['schemas']['RentalRatedBuyRecord'];
export type RentalSuspenseRecord = components['schemas']['RentalSuspenseRecord'];
export type RentalCombinedRecord = components['schemas']['RentalCombinedRecord'];
export type PortingRequest = components['schemas']['PortingRequest'];
export type SimActivationRequest = components['schemas']['SimActivationRequest'];
export type ProvisioningStatus = components['schemas']['ProvisioningStatus'];
export type ProvisioningRequest = components['schemas']['ProvisioningRequest'];
export type SimSuspensionRequest = components['schemas']['SimSuspensionRequest'];
export type ResponseOtherError = components['responses']['OtherError'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseBadRequest = components['responses']['BadRequest'];
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
				"application/json": components["schemas"]["AuthenticationRequest"];
			};
		};
		responses: {
			/** The token. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AuthenticationResponse"];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getUsers: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name of the user.
				 * @example like:ada
				 */
				username?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Email address.
				 * @example ada@example.com
				 */
				email?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First name.
				 * @example Ada
				 */
				firstName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Last name.
				 * @example in:Example,Sample
				 */
				lastName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Name of the contract owner, not its id.
				 * @example Example Telecom
				 */
				contractOwner?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Whether the user may log in.
				 * @example true
				 */
				enabled?: components["schemas"]["BooleanFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of users. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				"application/json": components["schemas"]["CreateUserRequest"];
			};
		};
		responses: {
			/** The new user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
	checkUser: {
		parameters: {
			query?: {
				/**
				 * Name of the user.
				 * @example like:ada
				 */
				username?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Email address.
				 * @example ada@example.com
				 */
				email?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First name.
				 * @example Ada
				 */
				firstName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Last name.
				 * @example in:Example,Sample
				 */
				lastName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Name of the contract owner, not its id.
				 * @example Example Telecom
				 */
				contractOwner?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Whether the user may log in.
				 * @example true
				 */
				enabled?: components["schemas"]["BooleanFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A user fits. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateUsers: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** Not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsersUpdated"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 1
				 */
				user_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The user. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Id of the user.
				 * @example 1
				 */
				user_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole user, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
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
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name of the role.
				 * @example like:billing
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of roles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UserRole"][];
				};
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getAppClients: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name of the client.
				 * @example like:export
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of clients, without secrets. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AppClient"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createAppClient: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateAppClientRequest"];
			};
		};
		responses: {
			/** The new client, with its secret. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CreatedAppClient"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getAppClient: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the client.
				 * @example 1
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The client, without its secret. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AppClient"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	deleteAppClient: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the client.
				 * @example 1
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateAppClient: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the client.
				 * @example 1
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole client, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AppClient"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getSites: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Id of the customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name of the site.
				 * @example like:office
				 */
				siteName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Reference of the site.
				 * @example in:SITE-0001,SITE-0002
				 */
				siteReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * When the site was created.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				createdDate?: components["schemas"]["DateTimeFilter"] | undefined;
				/**
				 * When the site last changed.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				updatedDate?: components["schemas"]["DateTimeFilter"] | undefined;
				/**
				 * State of the mandate.
				 * @example ACTIVE
				 */
				mandateStatus?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Reference of the mandate.
				 * @example MD000001
				 */
				mandateReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * When the mandate was created.
				 * @example gt:2025-01-01
				 */
				mandateCreatedDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * When the mandate last changed.
				 * @example gt:2025-01-01
				 */
				mandateUpdatedDate?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of sites. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Site"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createSite: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateSiteRequest"];
			};
		};
		responses: {
			/** The new site. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Site"];
				};
			};
			/** The new site. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Site"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	checkSite: {
		parameters: {
			query?: {
				/**
				 * Id of the customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name of the site.
				 * @example like:office
				 */
				siteName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Reference of the site.
				 * @example in:SITE-0001,SITE-0002
				 */
				siteReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * When the site was created.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				createdDate?: components["schemas"]["DateTimeFilter"] | undefined;
				/**
				 * When the site last changed.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				updatedDate?: components["schemas"]["DateTimeFilter"] | undefined;
				/**
				 * State of the mandate.
				 * @example ACTIVE
				 */
				mandateStatus?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Reference of the mandate.
				 * @example MD000001
				 */
				mandateReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * When the mandate was created.
				 * @example gt:2025-01-01
				 */
				mandateCreatedDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * When the mandate last changed.
				 * @example gt:2025-01-01
				 */
				mandateUpdatedDate?: components["schemas"]["DateFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A site fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getSite: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the site.
				 * @example 1
				 */
				site_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The site. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Site"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateSite: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Hands the end date down to all inventories of the site. Has an effect only where the patch sets an end date.
				 * @example true
				 */
				cascade_end_date?: components["schemas"]["BooleanFilter"] | undefined;
			} | undefined;
			path: {
				/**
				 * Id of the site.
				 * @example 1
				 */
				site_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole site, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Site"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomers: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The contract owner.
				 * @example 1
				 */
				contractOwnerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The billing cycle.
				 * @example 1
				 */
				billingCycleId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name of the customer.
				 * @example like:example
				 */
				customerName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Kind of customer.
				 * @example in:BUSINESS,RESELLER
				 */
				customerType?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Account number of the customer.
				 * @example ACC-0001
				 */
				customerAccountNumber?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * When the customer was created.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				createdDate?: components["schemas"]["DateTimeFilter"] | undefined;
				/**
				 * When the customer last changed.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				updatedDate?: components["schemas"]["DateTimeFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of customers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Customer"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createCustomer: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateCustomerRequest"];
			};
		};
		responses: {
			/** The new customer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Customer"];
				};
			};
			/** The new customer. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Customer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	checkCustomer: {
		parameters: {
			query?: {
				/**
				 * The contract owner.
				 * @example 1
				 */
				contractOwnerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The billing cycle.
				 * @example 1
				 */
				billingCycleId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name of the customer.
				 * @example like:example
				 */
				customerName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Kind of customer.
				 * @example in:BUSINESS,RESELLER
				 */
				customerType?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Account number of the customer.
				 * @example ACC-0001
				 */
				customerAccountNumber?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * When the customer was created.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				createdDate?: components["schemas"]["DateTimeFilter"] | undefined;
				/**
				 * When the customer last changed.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				updatedDate?: components["schemas"]["DateTimeFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A customer fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomer: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the customer.
				 * @example 1
				 */
				customer_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The customer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Customer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateCustomer: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the customer.
				 * @example 1
				 */
				customer_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole customer, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Customer"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomerBillingSummary: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Id of the customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The difference, as an absolute value.
				 * @example 40
				 */
				valueDifference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The difference in percent.
				 * @example 80
				 */
				percentageDifference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Whether the values may still change.
				 * @example COMPLETE
				 */
				ratingStatus?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Where the customer stands in being billed.
				 * @example in:ACTIVE,FIRST_INVOICE
				 */
				billingStatus?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of summaries. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerBillingSummary"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomerUsageChargeGroupCategorySummaries: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Id of the customer.
				 * @example 1
				 */
				customerId: components["schemas"]["IdFilter"];
				/**
				 * Id of the bill run. Default: the open one.
				 * @example 1
				 */
				billRunId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the category.
				 * @example 1
				 */
				chargeGroupCategoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name of the category.
				 * @example like:calls
				 */
				chargeGroupCategoryName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Unit in which usage is counted.
				 * @example DURATION
				 */
				chargingUnitType?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of summaries. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageChargeGroupCategorySummary"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getUsageProductInventories: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Id of the usage product.
				 * @example 1
				 */
				usageProductId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * One of its product references.
				 * @example 441130000001
				 */
				productReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Id of the service at the supplier.
				 * @example SVC-0001
				 */
				serviceId?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Label of one of its product references.
				 * @example like:reception
				 */
				label?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of inventories. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageProductInventory"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createUsageProductInventory: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateUsageProductInventoryRequest"];
			};
		};
		responses: {
			/** The new inventory. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageProductInventory"];
				};
			};
			/** The new inventory. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageProductInventory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	checkUsageProductInventory: {
		parameters: {
			query?: {
				/**
				 * Id of the usage product.
				 * @example 1
				 */
				usageProductId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * One of its product references.
				 * @example 441130000001
				 */
				productReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Id of the service at the supplier.
				 * @example SVC-0001
				 */
				serviceId?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Label of one of its product references.
				 * @example like:reception
				 */
				label?: components["schemas"]["StringFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** An inventory fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getUsageProductInventory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the inventory.
				 * @example 1
				 */
				usage_product_inventory_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The inventory. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageProductInventory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateUsageProductInventory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the inventory.
				 * @example 1
				 */
				usage_product_inventory_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole inventory, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageProductInventory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalProductInventories: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Id of the site (inferred from the usage inventories).
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the rental product (inferred from the usage inventories).
				 * @example 1
				 */
				rentalProductId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day (inferred from the usage inventories).
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day (inferred from the usage inventories).
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Number or name of the product (inferred from the usage inventories).
				 * @example 441130000001
				 */
				productReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Label (inferred from the usage inventories).
				 * @example like:reception
				 */
				label?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of inventories. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductInventory"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createRentalProductInventory: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * Leaves out the child rentals that Elevate would add.
				 * @example true
				 */
				disable_adding_linked_rentals?: components["schemas"]["BooleanFilter"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateRentalProductInventoryRequest"];
			};
		};
		responses: {
			/** The new inventory. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductInventory"];
				};
			};
			/** The new inventory. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductInventory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	checkRentalProductInventory: {
		parameters: {
			query?: {
				/**
				 * Id of the site (inferred from the usage inventories).
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the rental product (inferred from the usage inventories).
				 * @example 1
				 */
				rentalProductId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day (inferred from the usage inventories).
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day (inferred from the usage inventories).
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Number or name of the product (inferred from the usage inventories).
				 * @example 441130000001
				 */
				productReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Label (inferred from the usage inventories).
				 * @example like:reception
				 */
				label?: components["schemas"]["StringFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** An inventory fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalProductInventory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the inventory.
				 * @example 1
				 */
				rental_product_inventory_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The inventory. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductInventory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	deleteRentalProductInventory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the inventory.
				 * @example 1
				 */
				rental_product_inventory_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateRentalProductInventory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the inventory.
				 * @example 1
				 */
				rental_product_inventory_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole inventory, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductInventory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getAdhocInventories: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name that is charged.
				 * @example like:install
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Id of the site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the category.
				 * @example 1
				 */
				rentalProductCategoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the bill run.
				 * @example 1
				 */
				billRunId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the adhoc bill run.
				 * @example 1
				 */
				adhocBillRunId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of inventories. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdhocInventory"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createAdhocInventory: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateAdhocInventoryRequest"];
			};
		};
		responses: {
			/** The new inventory. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdhocInventory"];
				};
			};
			/** The new inventory. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdhocInventory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	checkAdhocInventory: {
		parameters: {
			query?: {
				/**
				 * Name that is charged.
				 * @example like:install
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Id of the site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the category.
				 * @example 1
				 */
				rentalProductCategoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the bill run.
				 * @example 1
				 */
				billRunId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Id of the adhoc bill run.
				 * @example 1
				 */
				adhocBillRunId?: components["schemas"]["IdFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** An inventory fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getAdhocInventory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the inventory. The pages cut the name of this parameter off.
				 * @example 1
				 */
				adhoc_inventory_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The inventory. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdhocInventory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateAdhocInventory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the inventory. The pages cut the name of this parameter off.
				 * @example 1
				 */
				adhoc_inventory_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole inventory, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdhocInventory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getUsageProducts: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name of the product.
				 * @example like:voice
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Id of the category.
				 * @example 1
				 */
				usageProductCategoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day on which it can be sold.
				 * @example gt:2025-01-01
				 */
				availableFrom?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day on which it can be sold.
				 * @example gt:2025-01-01
				 */
				availableTo?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Nominal code in the accounts.
				 * @example SALES-02
				 */
				nominalCode?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of products. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageProduct"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalProducts: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Kind of product.
				 * @example PRODUCT
				 */
				productType?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Name of the product.
				 * @example like:fibre
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day on which it can be sold.
				 * @example gt:2025-01-01
				 */
				availableFrom?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day on which it can be sold.
				 * @example gt:2025-01-01
				 */
				availableTo?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Nominal code in the accounts.
				 * @example SALES-01
				 */
				nominalCode?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Id of the supplier.
				 * @example 1
				 */
				supplierId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of products. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProduct"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createRentalProduct: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateRentalProductRequest"];
			};
		};
		responses: {
			/** The new product. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProduct"];
				};
			};
			/** The new product. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProduct"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	checkRentalProduct: {
		parameters: {
			query?: {
				/**
				 * Kind of product.
				 * @example PRODUCT
				 */
				productType?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Name of the product.
				 * @example like:fibre
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day on which it can be sold.
				 * @example gt:2025-01-01
				 */
				availableFrom?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day on which it can be sold.
				 * @example gt:2025-01-01
				 */
				availableTo?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Nominal code in the accounts.
				 * @example SALES-01
				 */
				nominalCode?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Id of the supplier.
				 * @example 1
				 */
				supplierId?: components["schemas"]["IdFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A product fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getProductCustomFields: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Label of the field.
				 * @example Colour
				 */
				label?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Id of the category of products.
				 * @example 1
				 */
				productCategoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * What the field belongs to.
				 * @example RENTAL_PRODUCT_INVENTORY
				 */
				entityLevel?: ("USAGE_PRODUCT" | "RENTAL_PRODUCT" | "RENTAL_PRODUCT_INVENTORY" | "SITE" | "CUSTOMER") | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of fields. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ProductCustomField"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalProductCategories: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name of the category.
				 * @example Lines
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of categories. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductCategory"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createRentalCategory: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateRentalProductCategoryRequest"];
			};
		};
		responses: {
			/** The new category. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductCategory"];
				};
			};
			/** The new category. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductCategory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalProductCategory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the category. The name of this parameter is inferred.
				 * @example 1
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The category. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductCategory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	deleteRentalProductCategory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the category. The name of this parameter is inferred.
				 * @example 1
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateRentalProductCategory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the category. The name of this parameter is inferred.
				 * @example 1
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole category, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalProductCategory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getInvoices: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Id of the invoice.
				 * @example 1
				 */
				id?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The contract owner.
				 * @example 1
				 */
				contractOwnerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The billing cycle.
				 * @example 1
				 */
				billingCycleId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The bill run.
				 * @example 1
				 */
				billRunId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Kind of the bill run. The page calls this an id; elsewhere the values are NORMAL and ADHOC.
				 * @example NORMAL
				 */
				billRunType?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * State of the bill run.
				 * @example FINALIZED
				 */
				billRunStatus?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * How it is paid.
				 * @example in:BACS,STRIPE
				 */
				paymentMethod?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * State of the mandate.
				 * @example ACTIVE
				 */
				mandateStatus?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Where its payment stands.
				 * @example UNPAID
				 */
				paymentStatus?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Where its payment stands at the payment provider.
				 * @example paid_out
				 */
				thirdPartyPaymentStatus?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Number of the invoice.
				 * @example like:INV-0000
				 */
				invoiceNumber?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * When it was created.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				createdDate?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * When the state at the payment provider last changed.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				thirdPartyPaymentStatusUpdatedTime?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Day on which the payment last changed.
				 * @example gt:2025-01-01
				 */
				paymentStatusUpdatedDate?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Day on which a refund last changed.
				 * @example gt:2025-01-01
				 */
				refundStatusUpdatedDate?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Where a refund stands at the payment provider.
				 * @example succeeded
				 */
				thirdPartyRefundStatus?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * When the payment last changed.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				paymentStatusUpdatedTime?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Day on which it is due.
				 * @example gt:2025-01-01
				 */
				dueDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Date on the invoice.
				 * @example gt:2025-01-01
				 */
				invoiceDate?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of invoices. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Invoice"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getInvoicePaymentEvents: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Id of the customer.
				 * @example 1
				 */
				customerId?: number | undefined;
				/**
				 * Id of the invoice.
				 * @example 1
				 */
				invoiceId?: number | undefined;
				/**
				 * Kind of the bill run.
				 * @example NORMAL
				 */
				billRunType?: ("NORMAL" | "ADHOC") | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of events. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoicePaymentEvent"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createInvoicePaymentEvent: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateInvoicePaymentEventRequest"];
			};
		};
		responses: {
			/** The new event. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoicePaymentEvent"];
				};
			};
			/** The new event. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoicePaymentEvent"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getBillRuns: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * State of the run.
				 * @example OPEN
				 */
				billRunStatus?: ("OPEN" | "CLOSED" | "FINALIZED") | undefined;
				/**
				 * The billing cycle.
				 * @example 1
				 */
				billingCycleId?: number | undefined;
				/**
				 * Name of the group of the billing cycle.
				 * @example like:monthly
				 */
				billingCycleGroupName?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of bill runs. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BillRun"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getBillRun: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the bill run.
				 * @example 2
				 */
				bill_run_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The bill run. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BillRun"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateBillRun: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the bill run.
				 * @example 2
				 */
				bill_run_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole run, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BillRun"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	adjustBillRunSchedule: {
		parameters: {
			query: {
				/**
				 * Periods by which the start date moves.
				 * @example 1
				 */
				periods: number;
			};
			header?: never;
			path: {
				/**
				 * Id of the bill run.
				 * @example 2
				 */
				bill_run_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The run, moved. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BillRun"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getAdhocBillRuns: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * State of the run.
				 * @example OPEN
				 */
				billRunStatus?: ("OPEN" | "CLOSED" | "FINALIZED") | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of adhoc bill runs. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdhocBillRun"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getAdhocBillRun: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the adhoc bill run.
				 * @example 1
				 */
				adhoc_bill_run_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The adhoc bill run. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdhocBillRun"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateAdhocBillRun: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the adhoc bill run.
				 * @example 1
				 */
				adhoc_bill_run_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole run, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdhocBillRun"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getContractProfiles: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Id of the profile.
				 * @example 1
				 */
				id?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The contract owner.
				 * @example 1
				 */
				contractOwnerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Profile that contracts renew as.
				 * @example 1
				 */
				rolloverContractProfileId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name of the profile.
				 * @example like:months
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Also versions that others have replaced.
				 * @example true
				 */
				includeSupersededVersions?: components["schemas"]["BooleanFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of profiles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ContractProfile"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createContractProfile: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateContractProfileRequest"];
			};
		};
		responses: {
			/** The new profile. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ContractProfile"];
				};
			};
			/** The new profile. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ContractProfile"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	checkContractProfile: {
		parameters: {
			query?: {
				/**
				 * Id of the profile.
				 * @example 1
				 */
				id?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The contract owner.
				 * @example 1
				 */
				contractOwnerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Profile that contracts renew as.
				 * @example 1
				 */
				rolloverContractProfileId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name of the profile.
				 * @example like:months
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Also versions that others have replaced.
				 * @example true
				 */
				includeSupersededVersions?: components["schemas"]["BooleanFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A profile fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getContractProfile: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the profile.
				 * @example 1
				 */
				contract_profile_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The profile. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ContractProfile"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	deleteContractProfile: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the profile.
				 * @example 1
				 */
				contract_profile_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateContractProfile: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the profile.
				 * @example 1
				 */
				contract_profile_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole profile, or its new version. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ContractProfile"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomerContracts: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Id of the contract.
				 * @example 1
				 */
				id?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The profile.
				 * @example 1
				 */
				contractProfileId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Profile that the contract renews as.
				 * @example 1
				 */
				rolloverContractProfileId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name of the contract.
				 * @example like:months
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Text in the name, the assignment level, the name of the profile or that of the roll-over profile.
				 * @example like:24
				 */
				filter?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Its renewal is announced (meaning inferred).
				 * @example true
				 */
				renewalAlert?: components["schemas"]["BooleanFilter"] | undefined;
				/**
				 * It is in its notice period (meaning inferred).
				 * @example true
				 */
				noticePeriod?: components["schemas"]["BooleanFilter"] | undefined;
				/**
				 * Also contracts of superseded profiles (meaning inferred).
				 * @example true
				 */
				includeSupersededVersions?: components["schemas"]["BooleanFilter"] | undefined;
				/**
				 * Recent ones with rental product inventories, or future ones (meaning inferred).
				 * @example true
				 */
				recentWithRPIsOrFuture?: components["schemas"]["BooleanFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of contracts. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerContract"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createCustomerContract: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateCustomerContractRequest"];
			};
		};
		responses: {
			/** The new contract. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerContract"];
				};
			};
			/** The new contract. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerContract"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	checkCustomerContract: {
		parameters: {
			query?: {
				/**
				 * Id of the contract.
				 * @example 1
				 */
				id?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The profile.
				 * @example 1
				 */
				contractProfileId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Profile that the contract renews as.
				 * @example 1
				 */
				rolloverContractProfileId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name of the contract.
				 * @example like:months
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Text in the name, the assignment level, the name of the profile or that of the roll-over profile.
				 * @example like:24
				 */
				filter?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Its renewal is announced (meaning inferred).
				 * @example true
				 */
				renewalAlert?: components["schemas"]["BooleanFilter"] | undefined;
				/**
				 * It is in its notice period (meaning inferred).
				 * @example true
				 */
				noticePeriod?: components["schemas"]["BooleanFilter"] | undefined;
				/**
				 * Also contracts of superseded profiles (meaning inferred).
				 * @example true
				 */
				includeSupersededVersions?: components["schemas"]["BooleanFilter"] | undefined;
				/**
				 * Recent ones with rental product inventories, or future ones (meaning inferred).
				 * @example true
				 */
				recentWithRPIsOrFuture?: components["schemas"]["BooleanFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A contract fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomerContract: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the contract. The pages do not show the name of this parameter.
				 * @example 1
				 */
				customer_contract_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The contract. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerContract"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	deleteCustomerContract: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the contract. The pages do not show the name of this parameter.
				 * @example 1
				 */
				customer_contract_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateCustomerContract: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the contract. The pages do not show the name of this parameter.
				 * @example 1
				 */
				customer_contract_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole contract, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerContract"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getPaymentProviders: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Kind of provider.
				 * @example GO_CARDLESS
				 */
				type?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * A contract owner that uses the provider.
				 * @example 1
				 */
				contractOwnerId?: number | undefined;
				/**
				 * Whether the provider takes instant bank payments.
				 * @example true
				 */
				instantBankPayments?: components["schemas"]["BooleanFilter"] | undefined;
				/**
				 * Whether failed payments are tried again.
				 * @example true
				 */
				retryIfPossible?: components["schemas"]["BooleanFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of providers. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PaymentProvider"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createPaymentProvider: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreatePaymentProviderRequest"];
			};
		};
		responses: {
			/** The new provider. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PaymentProvider"];
				};
			};
			/** The new provider. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PaymentProvider"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getPaymentProvider: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the provider.
				 * @example 1
				 */
				payment_provider_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The provider. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PaymentProvider"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	createPaymentProviderPaymentLink: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreatePaymentLinkRequest"];
			};
		};
		responses: {
			/** The link. Where in it the address stands is not documented. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PaymentLink"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getPaymentProviderMandate: {
		parameters: {
			query?: {
				/**
				 * Reference of the customer at the provider. Needed for a Stripe mandate.
				 * @example CU000001
				 */
				thirdPartyCustomerReference?: string | undefined;
				/**
				 * The contract owner.
				 * @example 1
				 */
				contractOwnerId?: number | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Kind of provider.
				 * @example GO_CARDLESS
				 */
				paymentMethod: "CHEQUE" | "DIRECT_DEBIT" | "CANCELLED_DD" | "CANCELLED_CARD" | "CREDIT_CARD" | "PAYPAL" | "BACS" | "POST_OFFICE_PAYMENT_CARD" | "EZYPAY" | "GO_CARDLESS" | "GC_INSTANT_BANK_PAYMENTS" | "STRIPE" | "STRIPE_CARD" | "STRIPE_DD" | "FINASTRA" | "FAST_PAY" | "OTHER";
				/**
				 * Reference of the mandate.
				 * @example MD000001
				 */
				mandateReference: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The mandate. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PaymentProviderMandate"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getSitePaymentMandates: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: number | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of mandates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["SitePaymentMandate"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createSitePaymentMandate: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateSitePaymentMandateRequest"];
			};
		};
		responses: {
			/** The new mandate, with the link for the payer. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["SitePaymentMandate"];
				};
			};
			/** The new mandate, with the link for the payer. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["SitePaymentMandate"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getInstantBankPaymentForMandate: {
		parameters: {
			query: {
				/**
				 * Reference of the mandate.
				 * @example MD000001
				 */
				mandateReference: string;
				/**
				 * Kind of provider.
				 * @example GC_INSTANT_BANK_PAYMENTS
				 */
				paymentMethod: "CHEQUE" | "DIRECT_DEBIT" | "CANCELLED_DD" | "CANCELLED_CARD" | "CREDIT_CARD" | "PAYPAL" | "BACS" | "POST_OFFICE_PAYMENT_CARD" | "EZYPAY" | "GO_CARDLESS" | "GC_INSTANT_BANK_PAYMENTS" | "STRIPE" | "STRIPE_CARD" | "STRIPE_DD" | "FINASTRA" | "FAST_PAY" | "OTHER";
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The payment. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InstantBankPayment"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomerBalance: {
		parameters: {
			query: {
				/**
				 * The customer. That it is required is inferred.
				 * @example 1
				 */
				customer_id: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The balance. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerBalance"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	createCustomerBalanceAdjustment: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateBalanceAdjustmentRequest"];
			};
		};
		responses: {
			/** The adjustment. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BalanceAdjustment"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomerPayments: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customer_id?: number | undefined;
				/**
				 * Text to look for; where is not documented.
				 * @example like:REF
				 */
				filter?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Kind of payment.
				 * @example CUSTOMER
				 */
				customerPaymentType?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Leaves out negative payments.
				 * @example true
				 */
				excludeDebits?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Leaves out positive payments.
				 * @example true
				 */
				excludeCredits?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of payments. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerPayment"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createCustomerPayment: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateCustomerPaymentRequest"];
			};
		};
		responses: {
			/** The payment. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerPayment"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomerPayment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the payment. The pages do not show the name of this parameter.
				 * @example 1
				 */
				customer_payment_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The payment. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomerPayment"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getRefunds: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: number | undefined;
				/**
				 * The invoice.
				 * @example 1
				 */
				invoiceId?: number | undefined;
				/**
				 * Kind of the bill run of the invoice.
				 * @example NORMAL
				 */
				billRunType?: ("NORMAL" | "ADHOC") | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of refunds. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Refund"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	findEvents: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Category.
				 * @example authentication
				 */
				category?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * What happened.
				 * @example in:user-login-success,user-locked-out
				 */
				action?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Beginning.
				 * @example 2025-06-01T00:00:00Z
				 */
				createdFrom: components["schemas"]["DateTimeFilter"];
				/**
				 * End.
				 * @example 2025-07-01T00:00:00Z
				 */
				createdTo: components["schemas"]["DateTimeFilter"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of events. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Event"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getMediationFiles: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name of the file.
				 * @example usage-20250601.csv
				 */
				fileName?: string | undefined;
				/**
				 * Kind of file.
				 * @example CDR
				 */
				fileType?: string | undefined;
				/**
				 * The supplier.
				 * @example 1
				 */
				supplierId?: number | undefined;
				/**
				 * State of the file.
				 * @example SUCCESS
				 */
				status?: ("NEW" | "TO_BE_PROCESSED" | "DELETED" | "BEING_PROCESSED" | "ERROR" | "PENDING_DELETE" | "PENDING_REPROCESS" | "PROCESSING_DECOMPRESS" | "SUCCESS" | "DUPLICATE") | undefined;
				/**
				 * When it was loaded.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				dateLoaded?: components["schemas"]["DateTimeFilter"] | undefined;
				/**
				 * Found at or after this time. The form is inferred.
				 * @example 2025-06-01T00:00:00Z
				 */
				dateDetectedFrom: components["schemas"]["DateTimeFilter"];
				/**
				 * Found before this time. The form is inferred.
				 * @example 2025-07-01T00:00:00Z
				 */
				dateDetectedTo: components["schemas"]["DateTimeFilter"];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of files. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["MediationFile"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getUsageProductReferenceSuspenseSummary: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The number or name under which usage came in.
				 * @example 441130009999
				 */
				productReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Id of the service at the supplier.
				 * @example SVC-9999
				 */
				serviceId?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The supplier.
				 * @example 1
				 */
				supplierId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Account at the supplier.
				 * @example 1
				 */
				supplierAccountId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First usage.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				firstEventDate?: components["schemas"]["DateTimeFilter"] | undefined;
				/**
				 * Last usage.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				lastEventDate?: components["schemas"]["DateTimeFilter"] | undefined;
				/**
				 * What the supplier charges for it.
				 * @example ge:1
				 */
				totalSupplierCost?: components["schemas"]["NumericFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of summaries. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ProductReferenceSuspense"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getContractOwners: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name.
				 * @example like:telecom
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of contract owners. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ContractOwner"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getContractOwner: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the contract owner. The name of this parameter is inferred.
				 * @example 1
				 */
				contract_owner_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The contract owner. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ContractOwner"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getContractOwnerSubBrands: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name.
				 * @example like:business
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The contract owner.
				 * @example 1
				 */
				contractOwnerId?: number | undefined;
				/**
				 * Billing cycle in which the sub-brand has active customers (meaning inferred).
				 * @example 1
				 */
				activeCustomersBillingCycleId?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of sub-brands. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ContractOwnerSubBrand"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getContractOwnerSubBrand: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the sub-brand.
				 * @example 1
				 */
				contractOwnerSubBrandId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The sub-brand. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ContractOwnerSubBrand"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	deleteContractOwnerSubBrand: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the sub-brand.
				 * @example 1
				 */
				contractOwnerSubBrandId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getInvoiceGroupTagLabels: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The label.
				 * @example Cost Centre
				 */
				label?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Whether the label is printed on invoices.
				 * @example true
				 */
				showOnInvoice?: boolean | undefined;
			};
			header?: never;
			path: {
				/**
				 * Id of the sub-brand.
				 * @example 1
				 */
				contractOwnerSubBrandId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of labels. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoiceGroupTagLabel"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	createInvoiceGroupTagLabel: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the sub-brand.
				 * @example 1
				 */
				contractOwnerSubBrandId: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateInvoiceGroupTagLabelRequest"];
			};
		};
		responses: {
			/** The new label. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoiceGroupTagLabel"];
				};
			};
			/** The new label. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoiceGroupTagLabel"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getBillingCycles: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name.
				 * @example like:month
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of billing cycles. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BillingCycle"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getBillingCycle: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the billing cycle.
				 * @example 1
				 */
				billing_cycle_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The billing cycle. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BillingCycle"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getCustomFieldDefinitions: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * What the field belongs to.
				 * @example SITE
				 */
				entityLevel?: ("USAGE_PRODUCT" | "RENTAL_PRODUCT" | "RENTAL_PRODUCT_INVENTORY" | "SITE" | "CUSTOMER") | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of fields. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomFieldDefinition"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createCustomFieldDefinition: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateCustomFieldDefinitionRequest"];
			};
		};
		responses: {
			/** The new field. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomFieldDefinition"];
				};
			};
			/** The new field. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CustomFieldDefinition"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getInvoiceSummaryTemplateComponents: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name.
				 * @example like:totals
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of components. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoiceSummaryTemplateComponent"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getInvoiceSummaryTemplateComponent: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the component.
				 * @example 1
				 */
				invoiceSummaryTemplateComponentId: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The component. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoiceSummaryTemplateComponent"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getAdminContacts: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name.
				 * @example like:grace
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of contacts. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdminContact"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getAdminContact: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the contact. The name of this parameter is inferred.
				 * @example 1
				 */
				admin_contact_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The contact. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AdminContact"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getInvoiceMarketingInfo: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The sub-brand.
				 * @example 1
				 */
				contractOwnerSubBrandId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The invoice template.
				 * @example 1
				 */
				invoiceTemplateId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of details. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoiceMarketingInfo"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createInvoiceMarketingInfo: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateInvoiceMarketingInfoRequest"];
			};
		};
		responses: {
			/** The details. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoiceMarketingInfo"];
				};
			};
			/** The details. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InvoiceMarketingInfo"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getDocuments: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * What the documents are kept with; `CUSTOMER` is the one value.
				 * @example CUSTOMER
				 */
				level: string;
				/**
				 * Id of the customer.
				 * @example 1
				 */
				levelId: components["schemas"]["IdFilter"];
				/**
				 * The folder. Default: the root.
				 * @example 1
				 */
				parentDocumentId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Tags.
				 * @example contract
				 */
				tags?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Name.
				 * @example like:hello
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Also what is in folders below.
				 * @example true
				 */
				recursive?: components["schemas"]["BooleanFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of documents. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Document"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	checkDocuments: {
		parameters: {
			query: {
				/**
				 * What the documents are kept with; `CUSTOMER` is the one value.
				 * @example CUSTOMER
				 */
				level: string;
				/**
				 * Id of the customer.
				 * @example 1
				 */
				levelId: components["schemas"]["IdFilter"];
				/**
				 * The folder. Default: the root.
				 * @example 1
				 */
				parentDocumentId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Tags.
				 * @example contract
				 */
				tags?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Name.
				 * @example like:hello
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Also what is in folders below.
				 * @example true
				 */
				recursive?: components["schemas"]["BooleanFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A document fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getUsageRateCards: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * A contract owner that may use it.
				 * @example 1
				 */
				contractOwnerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name.
				 * @example like:voice
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				availableFrom?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				availableTo?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Kind of card.
				 * @example TEMPLATE
				 */
				rateCardType?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The usage product.
				 * @example 1
				 */
				usageProductId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The supplier.
				 * @example 1
				 */
				supplierId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: {
				/**
				 * Leaves out the rates (meaning inferred).
				 * @example true
				 */
				summary?: components["schemas"]["BooleanFilter"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of rate cards. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageRateCard"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getUsageRateCard: {
		parameters: {
			query?: {
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named come back as null.
				 * @example id,name
				 */
				fields?: string | undefined;
			} | undefined;
			header?: never;
			path: {
				/**
				 * Id of the rate card.
				 * @example 1
				 */
				usage_rate_card_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The rate card. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageRateCard"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	deleteUsageRateCard: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the rate card.
				 * @example 1
				 */
				usage_rate_card_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalRateCards: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The contract owner.
				 * @example 1
				 */
				contractOwnerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Name.
				 * @example like:lines
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				availableFrom?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				availableTo?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of rate cards. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRateCard"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	updateRentalRateCard: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the rate card. The name of this parameter is inferred.
				 * @example 1
				 */
				rental_rate_card_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole rate card, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRateCard"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalRates: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * The rental rate card.
				 * @example 1
				 */
				rentalRateCardId: components["schemas"]["IdFilter"];
				/**
				 * Name of the rental product.
				 * @example like:fibre
				 */
				rentalProductName?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The price.
				 * @example ge:1
				 */
				price?: components["schemas"]["NumericFilter"] | undefined;
				/**
				 * Recurring or once.
				 * @example RENTAL
				 */
				rentalRatePriceType?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of rates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRate"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	deleteRentalRate: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the rate.
				 * @example 1
				 */
				rental_rate_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. */
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateRentalRate: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the rate.
				 * @example 1
				 */
				rental_rate_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole rate, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRate"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getInclusiveUsageBalances: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The usage inventory.
				 * @example 1
				 */
				usageProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The bill run.
				 * @example 1
				 */
				billRunId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The assignment of a plan.
				 * @example 1
				 */
				assignmentId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The plan.
				 * @example 1
				 */
				inclusiveUsagePlanId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * A part of a plan.
				 * @example 1
				 */
				componentId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of balances. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InclusiveUsageBalance"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getUsageRateCardAssignments: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * What it is assigned to.
				 * @example CUSTOMER
				 */
				assignmentLevel?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The usage inventory.
				 * @example 1
				 */
				usageProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The rate card.
				 * @example 1
				 */
				usageRateCardId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The usage product.
				 * @example 1
				 */
				usageProductId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of assignments. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageRateCardAssignment"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createUsageRateCardAssignment: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateUsageRateCardAssignmentRequest"];
			};
		};
		responses: {
			/** The new assignment. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageRateCardAssignment"];
				};
			};
			/** The new assignment. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageRateCardAssignment"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateUsageRateCardAssignment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * What it is assigned to.
				 * @example CUSTOMER
				 */
				assignmentLevel: "CUSTOMER" | "SITE" | "INVENTORY";
				/**
				 * Id of the assignment.
				 * @example 1
				 */
				usage_rate_card_assignment_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole assignment, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageRateCardAssignment"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	createUsageRateOverride: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateUsageRateOverrideRequest"];
			};
		};
		responses: {
			/** The new override. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageRateOverride"];
				};
			};
			/** The new override. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UsageRateOverride"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	checkUsageRateOverride: {
		parameters: {
			query?: {
				/**
				 * What it is assigned to.
				 * @example CUSTOMER
				 */
				assignmentLevel?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The usage inventory.
				 * @example 1
				 */
				usageProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The usage product.
				 * @example 1
				 */
				usageProductId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** An override fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getInclusiveUsagePlanAssignments: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * What it is assigned to.
				 * @example CUSTOMER
				 */
				assignmentLevel?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The usage inventory.
				 * @example 1
				 */
				usageProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The plan.
				 * @example 1
				 */
				inclusiveUsagePlanId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The usage product.
				 * @example 1
				 */
				usageProductId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of assignments. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InclusiveUsagePlanAssignment"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	updateInclusiveUsagePlanAssignment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * What it is assigned to.
				 * @example CUSTOMER
				 */
				assignmentLevel: "CUSTOMER" | "SITE" | "INVENTORY";
				/**
				 * Id of the assignment.
				 * @example 1
				 */
				inclusive_usage_plan_assignment_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole assignment, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["InclusiveUsagePlanAssignment"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalRateCardAssignments: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * What it is assigned to.
				 * @example CUSTOMER
				 */
				assignmentLevel?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of assignments. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRateCardAssignment"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	checkRentalRateCardAssignment: {
		parameters: {
			query?: {
				/**
				 * What it is assigned to.
				 * @example CUSTOMER
				 */
				assignmentLevel?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** An assignment fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateRentalRateCardAssignment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * What it is assigned to.
				 * @example CUSTOMER
				 */
				assignmentLevel: "CUSTOMER" | "SITE" | "INVENTORY";
				/**
				 * Id of the assignment.
				 * @example 1
				 */
				rental_rate_card_assignment_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole assignment, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRateCardAssignment"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	createRentalRateOverride: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateRentalRateOverrideRequest"];
			};
		};
		responses: {
			/** The new override. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRateOverride"];
				};
			};
			/** The new override. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRateOverride"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateRentalRateOverride: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * What it is assigned to.
				 * @example CUSTOMER
				 */
				assignmentLevel: "CUSTOMER" | "SITE" | "INVENTORY";
				/**
				 * Id of the override.
				 * @example 1
				 */
				rental_rate_override_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole override, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRateOverride"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getBuyRentalRateOverrides: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The rental inventory. That it is a filter is inferred.
				 * @example 1
				 */
				rentalProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of overrides. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BuyRentalRateOverride"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createBuyRentalRateOverride: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateBuyRentalRateOverrideRequest"];
			};
		};
		responses: {
			/** The new override. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BuyRentalRateOverride"];
				};
			};
			/** The new override. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BuyRentalRateOverride"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	checkBuyRentalRateOverride: {
		parameters: {
			query?: {
				/**
				 * The rental inventory. That it is a filter is inferred.
				 * @example 1
				 */
				rentalProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** An override fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	deleteBuyRentalRateOverride: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the override.
				 * @example 1
				 */
				buy_rental_rate_override_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Deleted. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateBuyRentalRateOverride: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the override.
				 * @example 1
				 */
				buy_rental_rate_override_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole override, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BuyRentalRateOverride"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getCurrencies: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name.
				 * @example like:pound
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * ISO 4217.
				 * @example in:GBP,EUR
				 */
				code?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of currencies. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Currency"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getCurrencyRates: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The currency that is exchanged.
				 * @example 1
				 */
				sourceCurrencyId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The currency that it is exchanged for.
				 * @example 2
				 */
				targetCurrencyId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of rates. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CurrencyRate"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	checkCurrencyRate: {
		parameters: {
			query?: {
				/**
				 * The currency that is exchanged.
				 * @example 1
				 */
				sourceCurrencyId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The currency that it is exchanged for.
				 * @example 2
				 */
				targetCurrencyId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			} | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A rate fits the filters. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	updateCurrencyRate: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the rate. The name of this parameter is inferred.
				 * @example 1
				 */
				currency_rate_id: number;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json-patch+json": components["schemas"]["JsonPatch"];
			};
		};
		responses: {
			/** The whole rate, changed. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CurrencyRate"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getTaxBands: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of tax bands. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TaxBand"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getTaxBand: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the tax band. The name of this parameter is inferred.
				 * @example 1
				 */
				tax_band_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tax band. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TaxBand"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getChargeGroupCategories: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name.
				 * @example like:calls
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of categories. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ChargeGroupCategory"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getChargeGroupCategory: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the category.
				 * @example 1
				 */
				charge_group_category_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The category. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ChargeGroupCategory"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getCallClasses: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The class.
				 * @example in:NAT,MOB
				 */
				callClass?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The charge group of the source.
				 * @example 1
				 */
				referenceDataSourceChargeGroupId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of classes. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CallClass"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createCallClass: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateCallClassRequest"];
			};
		};
		responses: {
			/** The new class. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CallClass"];
				};
			};
			/** The new class. */
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CallClass"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getIgnoredCallClasses: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The class.
				 * @example TEST
				 */
				callClass?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * First day.
				 * @example gt:2025-01-01
				 */
				startDate?: components["schemas"]["DateFilter"] | undefined;
				/**
				 * Last day.
				 * @example gt:2025-01-01
				 */
				endDate?: components["schemas"]["DateFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of classes. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IgnoredCallClass"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getIgnoredCallClass: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the class. The name of this parameter is inferred.
				 * @example 1
				 */
				ignored_call_class_id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The class. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["IgnoredCallClass"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getReferenceDataSummary: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
			};
			header?: never;
			path: {
				/**
				 * What the id is of. The values are not documented; the example is made by analogy.
				 * @example CHARGE_GROUP
				 */
				referenceDataSummaryType: string;
				/**
				 * The id.
				 * @example 1
				 */
				id: number;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of summaries. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ReferenceDataSummary"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	getTripwireAlerts: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * When it was noticed.
				 * @example gt:2022-01-01T00:00:00Z
				 */
				triggeredDate: components["schemas"]["StringFilter"];
				/**
				 * The plan.
				 * @example 1
				 */
				planId?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * What was analysed. The example of the page is no value of the answers.
				 * @example UPI_ROLLING_24HRS
				 */
				analysisLevel?: string | undefined;
				/**
				 * Threshold as a quantity.
				 * @example 3600
				 */
				thresholdQuantity?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Threshold as a price.
				 * @example 100
				 */
				thresholdPrice?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Threshold as a number of calls.
				 * @example 10
				 */
				thresholdCallCount?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The number or name under which usage came in.
				 * @example 441130000001
				 */
				productReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of alerts. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TripwireAlert"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getTripwireNotifications: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * When it was created.
				 * @example gt:2022-01-01T00:00:00Z
				 */
				created: components["schemas"]["StringFilter"];
				/**
				 * First usage.
				 * @example gt:2025-01-01T00:00:00Z
				 */
				eventStartDate?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Last usage.
				 * @example lt:2026-01-01T00:00:00Z
				 */
				eventEndDate?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * What was done.
				 * @example EMAIL_BILLING_CLIENT
				 */
				action?: string | undefined;
				/**
				 * The number or name under which usage came in.
				 * @example 441130000001
				 */
				productReference?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The usage inventory.
				 * @example 1
				 */
				usageProductInventoryId?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of notifications. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TripwireNotification"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getTripwirePlans: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * Name.
				 * @example like:standard
				 */
				name?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of plans. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TripwirePlan"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getTripwireAlertActivities: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * What was done.
				 * @example EMAIL_BILLING_CLIENT
				 */
				filterAction?: ("EMAIL_BILLING_CLIENT" | "SMS_BILLING_CLIENT" | "EMAIL_CUSTOMER_CONTACTS" | "SMS_CUSTOMER_CONTACTS" | "TEMPORARY_OUT_OF_SERVICE" | "OUTBOUND_CALLS_BARRED" | "CUSTOM_BC_ACTION" | "USAGE_CAP_TRIGGER_ACTION" | "NO_BC_ACTION") | undefined;
				/**
				 * Beginning, inclusive.
				 * @example 2025-06-01T00:00:00Z
				 */
				filterFromDateTime?: string | undefined;
				/**
				 * End.
				 * @example 2025-07-01T00:00:00Z
				 */
				filterToDateTime?: string | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of activities. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["TripwireAlertActivity"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getEarlyTerminationCharge: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId: components["schemas"]["IdFilter"];
				/**
				 * Day that is calculated for.
				 * @example 2025-06-30
				 */
				calculationDate: string;
				/**
				 * The rental inventory.
				 * @example 1
				 */
				rentalProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of charges. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["EarlyTerminationCharge"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalRatedSellRecords: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The rental inventory.
				 * @example 1
				 */
				rentalProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The bill run.
				 * @example 1
				 */
				billRunId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The adhoc bill run.
				 * @example 1
				 */
				adhocBillRunId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of records. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRatedSellRecord"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalRatedBuyRecords: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The rental inventory.
				 * @example 1
				 */
				rentalProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The bill run.
				 * @example 1
				 */
				billRunId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of records. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalRatedBuyRecord"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalSuspenseRecords: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The rental inventory.
				 * @example 1
				 */
				rentalProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The customer.
				 * @example 1
				 */
				customerId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * The site.
				 * @example 1
				 */
				siteId?: components["schemas"]["IdFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of records. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalSuspenseRecord"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	getRentalCombined: {
		parameters: {
			query: {
				/**
				 * Page to return, counted from 1.
				 * @example 1
				 */
				page: components["parameters"]["Page"];
				/**
				 * Number of items on a page, at most 1000. A page with fewer items is the last one (inferred).
				 * @example 100
				 */
				pageSize: components["parameters"]["PageSize"];
				/**
				 * Field names, separated by commas. Ascending, unless a name ends in `:desc`.
				 * @example name:desc
				 */
				sort?: components["parameters"]["Sort"] | undefined;
				/**
				 * Names of the fields to return, separated by commas. Fields that are not named are left out of the answer, also those that its schema requires (inferred).
				 * @example id,name
				 */
				fields?: components["parameters"]["Fields"] | undefined;
				/**
				 * The rental inventory.
				 * @example 1
				 */
				rentalProductInventoryId?: components["schemas"]["IdFilter"] | undefined;
				/**
				 * Leaves out buy prices.
				 * @example true
				 */
				excludeBuyPrices?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Leaves out sell prices.
				 * @example true
				 */
				excludeSellPrices?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Leaves out supplier prices.
				 * @example true
				 */
				excludeSupplierPrices?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Leaves out suspense.
				 * @example true
				 */
				excludeSuspense?: components["schemas"]["StringFilter"] | undefined;
				/**
				 * Whether there is a sell price.
				 * @example true
				 */
				hasSellPrice?: components["schemas"]["StringFilter"] | undefined;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** One page of records. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["RentalCombinedRecord"][];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			default: components["responses"]["OtherError"];
		};
	};
	createSimActivationRequest: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["SimActivationRequest"];
			};
		};
		responses: {
			/** The order. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ProvisioningRequest"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
	createSimSuspensionRequest: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["SimSuspensionRequest"];
			};
		};
		responses: {
			/** The order. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ProvisioningRequest"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			default: components["responses"]["OtherError"];
		};
	};
}
