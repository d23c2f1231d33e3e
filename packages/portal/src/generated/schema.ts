// DO NOT EDIT: generated from specs/portal by `pnpm generate`.

export interface paths {
	"/api/authorize": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Get a token.
		 * The token lives up to an hour and serves many calls; the answer does not say when it ends. There is no renewal: when it
		 *     has ended, this is called again. Production allows 1000 calls in five minutes, the sandbox 300 of all endpoints
		 *     together, and whoever exceeds that is blocked by address for five minutes.
		 *
		 *     Other POST operations take an `idempotency-key`. This one must not get it: the answer to the first call would
		 *     come back, token and all (inferred).
		 */
		post: operations["authorize"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/authorize/canceltoken": {
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
		 * End a token.
		 * The token can no longer be used for anything. Which one is meant is not stated; there is no body, so it is the one
		 *     in the `Authorization` header (inferred).
		 */
		patch: operations["cancelToken"];
		trace?: never;
	};
	"/api/user": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a user.
		 * A user is paid (payable) or pays (receivable). What is needed depends on the payment method: bank account for
		 *     EFT, card for credit card and Visa Direct, instruments in the United States. Either both names of a person or
		 *     the name of a company (inferred from pages that disagree). Card data by API needs the vendor's approval first.
		 */
		post: operations["createUser"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/user/{userId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** One user. */
		get: operations["getUser"];
		put?: never;
		post?: never;
		/**
		 * Delete a user.
		 * Personal data is erased; transactions of the user go on.
		 */
		delete: operations["deleteUser"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/user/filter": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A page of users.
		 * Rows are partial; get one user for the rest.
		 */
		post: operations["filterUsers"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/user/UpdateBasicInformation/{userId}": {
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
		 * Change names, e-mail address and telephone number.
		 * The sample answers with the text of a POST: do not rely on `message`.
		 */
		patch: operations["updateUserBasicInformation"];
		trace?: never;
	};
	"/api/user/UpdateBankAccountInformation/{userId}": {
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
		/** Change the bank account. */
		patch: operations["updateUserBankAccountInformation"];
		trace?: never;
	};
	"/api/user/UpdateCreditCardInformation/{userId}": {
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
		/** Change the card. */
		patch: operations["updateUserCreditCardInformation"];
		trace?: never;
	};
	"/api/user/UpdateBillingAddressInformation/{userId}": {
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
		/** Change the billing address. */
		patch: operations["updateUserBillingAddress"];
		trace?: never;
	};
	"/api/user/UpdateShippingAddressInformation/{userId}/{sameAsBilling}": {
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
		/** Change the shipping address. */
		patch: operations["updateUserShippingAddress"];
		trace?: never;
	};
	"/api/user/GetInteracSendFundsOptions/{userId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * How money can be sent to a user by Interac.
		 * Has to be enabled for the account.
		 */
		get: operations["getInteracSendFundsOptions"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/user/RegisterInteracAutoDeposit/{userId}": {
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
		 * Ask for automatic deposits.
		 * The user has to accept an e-mail of Interac.
		 */
		patch: operations["registerInteracAutoDeposit"];
		trace?: never;
	};
	"/api/user/RegisterInteracAutoDepositCancellation/{userId}": {
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
		/** End automatic deposits. */
		patch: operations["cancelInteracAutoDeposit"];
		trace?: never;
	};
	"/api/user/GetInteracAutoDepositInformation/{userId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** State of automatic deposits. */
		get: operations["getInteracAutoDepositInformation"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/user/getbankaccountinformation/{userId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Bank data of a user who was linked through Connect.
		 * Replaced by `GET /api/aggregation/GetInformationByRequestId/{requestId}`.
		 * @deprecated
		 */
		get: operations["getUserBankAccountInformation"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/transaction": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Move money.
		 * Which ids are needed depends on the movement. Bank to wallet (`FundZumWallet`) and back (`WithdrawZumWallet`):
		 *     `FundingSourceId` and `WalletId`. To a user (`AccountsPayable`) and from a user (`AccountsReceivable`): `UserId`
		 *     and either `WalletId` or `FundingSourceId`. User to user (`UserTransfer`): `UserId` and `TargetUserId`. Credit
		 *     card needs neither wallet nor funding source. In the United States `PaymentInstrumentId` goes wherever a user
		 *     does. In the sandbox, the name of a failure event in `Comment` makes the transaction fail with it.
		 *
		 *     Read `TransactionStatus` of the answer: a card that is declined comes back as HTTP 200 with an id and `Failed`, which
		 *     is final, and no webhook follows (observed in the sandbox).
		 */
		post: operations["createTransaction"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/transaction/{transactionId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * One transaction with its history.
		 * Production allows 100 of these calls in five minutes.
		 */
		get: operations["getTransaction"];
		put?: never;
		post?: never;
		/**
		 * Cancel a transaction.
		 * EFT only until it is sent to the bank, Interac only until the recipient acts; Visa Direct and cards not at all:
		 *     refund those. The sandbox answers 200 for a card payment that is not settled, which is then `Cancelled` (observed).
		 *     Where the status is `Pending Cancellation` first, a webhook tells how it ends (observed). Transactions of a batch file
		 *     are cancelled one by one (observed).
		 */
		delete: operations["cancelTransaction"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/transaction/filter": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A page of transactions.
		 * Production allows 100 filter calls of all kinds in five minutes.
		 */
		post: operations["filterTransactions"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/transaction/{transactionId}/refund": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Pay a credit card payment back.
		 * Credit card only. All of it, or a part where `Amount` says so (partial refunds are in newer pages only).
		 */
		post: operations["refundTransaction"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/transaction/takeaction/{transactionId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/**
		 * Decide about a transaction under review.
		 * Fraud and scam lead to cancellation, legitimate to completion. What is answered is not documented.
		 */
		put: operations["takeActionOnTransaction"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/TransactionChargeback/{transactionChargebackId}/accept": {
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
		 * Accept a chargeback.
		 * Cards only, once, and until its due date; after that it counts as accepted.
		 */
		patch: operations["acceptChargeback"];
		trace?: never;
	};
	"/api/TransactionChargeback/{transactionChargebackId}/dispute": {
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
		 * Dispute a chargeback.
		 * Cards only, once, and until its due date; after that it counts as accepted.
		 */
		patch: operations["disputeChargeback"];
		trace?: never;
	};
	"/api/transaction/ValidateBatchFile": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Check a batch file.
		 * Canada. Amounts in the file are in cents. Validate first, then process.
		 */
		post: operations["validateBatchFile"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/transaction/ProcessBatchFile": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Make the transactions of a batch file.
		 * Canada. EFT; Interac too (observed).
		 */
		post: operations["processBatchFile"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/wallet": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * All wallets with their balances.
		 * Not paged. `Customer` may hold keys: keep it out of logs.
		 */
		get: operations["listWallets"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/wallet/transactions/filter": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** A page of what went into and out of a wallet. */
		post: operations["filterWalletTransactions"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/wallet/transactions": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Old name of the filter.
		 * May be removed: use `POST /api/wallet/transactions/filter`.
		 * @deprecated
		 */
		post: operations["filterWalletTransactionsOld"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/wallet/transactions/summary": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * What a daily automatic withdrawal is made of.
		 * Not for withdrawals that belong to a batch. Works from the second daily withdrawal on. That the rows come as an
		 *     array is inferred.
		 */
		post: operations["getDailyWithdrawalSummary"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/fundingsource/filter": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A page of funding sources.
		 * Here alone the paging stands beside the filters, not in `Pagination`. Funding sources are created in the
		 *     vendor's portal or through Connect.
		 */
		post: operations["filterFundingSources"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/fundingsource/{fundingSourceId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * One funding source.
		 * The operation is documented, its path is not.
		 */
		get: operations["getFundingSource"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/customer/transactionlimits/{customerId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * What may be moved, and what is left of it.
		 * One row for each method and type. Partners may ask for their customers.
		 */
		get: operations["getTransactionLimits"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/product": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a product with its prices.
		 * What is answered is inferred.
		 */
		post: operations["createProduct"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/product/{productId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** One product. */
		get: operations["getProduct"];
		/**
		 * Change a product and its prices.
		 * A price with an `Id` is changed, one without is added, one with `SetToRemove` removed. What is answered is
		 *     inferred.
		 */
		put: operations["updateProduct"];
		post?: never;
		/** Delete a product. */
		delete: operations["deleteProduct"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/product/filter": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** A page of products. */
		post: operations["filterProducts"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/product/{productId}/uploadproductimage": {
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
		 * Set or remove the image.
		 * Both members `null` remove it. What is answered is not documented.
		 */
		patch: operations["uploadProductImage"];
		trace?: never;
	};
	"/api/product/{productId}/archive": {
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
		 * Archive a product.
		 * The answer has the product without its prices.
		 */
		patch: operations["archiveProduct"];
		trace?: never;
	};
	"/api/product/{productId}/unarchive": {
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
		 * Bring back a product.
		 * The answer has the product without its prices.
		 */
		patch: operations["unarchiveProduct"];
		trace?: never;
	};
	"/api/productprice/{productPriceId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** One price. */
		get: operations["getProductPrice"];
		put?: never;
		post?: never;
		/**
		 * Delete a price.
		 * Only where no active invoice or subscription uses it.
		 */
		delete: operations["deleteProductPrice"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/productprice/{productPriceId}/archive": {
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
		/** Archive a price. */
		patch: operations["archiveProductPrice"];
		trace?: never;
	};
	"/api/productprice/{productPriceId}/unarchive": {
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
		/** Bring back a price. */
		patch: operations["unarchiveProductPrice"];
		trace?: never;
	};
	"/api/invoice": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** Create an invoice. */
		post: operations["createInvoice"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/invoice/{invoiceId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** One invoice. */
		get: operations["getInvoice"];
		/**
		 * Change a draft.
		 * Drafts only.
		 */
		put: operations["updateInvoice"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/invoice/filter": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** A page of invoices. */
		post: operations["filterInvoices"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/invoice/getinvoiceevents/{invoiceId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** What happened to an invoice. */
		get: operations["getInvoiceEvents"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/invoice/changeinvoicestatus/{invoiceId}": {
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
		/** Change the status of a draft or an open invoice. */
		patch: operations["changeInvoiceStatus"];
		trace?: never;
	};
	"/api/subscription": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Create a subscription.
		 * The price has to be a recurring one.
		 */
		post: operations["createSubscription"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/subscription/{subscriptionId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** One subscription. */
		get: operations["getSubscription"];
		/**
		 * Change a subscription.
		 * In 2022 the answer had a `Customer` that held the webhook secret: keep it out of logs.
		 */
		put: operations["updateSubscription"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/subscription/filter": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** A page of subscriptions. */
		post: operations["filterSubscriptions"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/subscription/cancel/{subscriptionId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		/** End a subscription. */
		put: operations["cancelSubscription"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/subscription/getsubscriptionevents/{subscriptionId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** What happened to a subscription. */
		get: operations["getSubscriptionEvents"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/subscription/getsubscriptioninvoices/{subscriptionId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Invoices of a subscription. */
		get: operations["getSubscriptionInvoices"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/aggregation/GetInformationByRequestId/{requestId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Bank data of a user.
		 * The id of the request comes from the Connector or a webhook.
		 */
		get: operations["getAggregation"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/aggregationconnector/createtoken": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A token for the Connector.
		 * For one use, within 15 minutes. It is not a bearer token.
		 */
		post: operations["createConnectorToken"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/insights/Profile/filter": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A page of insight profiles.
		 * What the request holds is inferred.
		 */
		post: operations["filterInsightProfiles"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/insights/GetInsightsProfile": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * What a profile says of a user.
		 * Known in part: rows have a value and a type, and more that is not described here.
		 */
		post: operations["getInsightsProfile"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/card/activate-card": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Activate a prepaid card.
		 * The pages disagree; this is the newest.
		 */
		post: operations["activateCard"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/card/update-card-program": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Move a prepaid card to another program.
		 * The pages disagree; this is the newest.
		 */
		post: operations["updateCardProgram"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/card/balance-inquiry/{userId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * What a prepaid card holds.
		 * In older captures of the page only: the newest one does not show it, and whether it still exists is not known.
		 */
		get: operations["getCardBalance"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/card/get-card-accounts/{userId}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * The prepaid cards of a user.
		 * In older captures of the page only: the newest one does not show it, and whether it still exists is not known.
		 */
		get: operations["getCardAccounts"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/connect/createtoken": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A token for Connect, the form that users fill in.
		 * For one use, within 15 minutes; `ExpirationUTC` says until when. It is not a bearer token.
		 */
		post: operations["createConnectToken"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface webhooks {
	userChanged: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A user has changed.
		 * `Connected` is an observed event.
		 */
		post: operations["userChanged"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	transactionChanged: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * A transaction has changed.
		 * Pages disagree on the events: one has none, samples for the United States have `Started` and `Updated`.
		 */
		post: operations["transactionChanged"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	productChanged: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** A product has changed. */
		post: operations["productChanged"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	invoiceChanged: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** An invoice has changed. */
		post: operations["invoiceChanged"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	subscriptionChanged: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/** A subscription has changed. */
		post: operations["subscriptionChanged"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	insightsReady: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Insights are ready, or failed.
		 * What the data holds is observed.
		 */
		post: operations["insightsReady"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export interface components {
	schemas: {
		/** An API login. The vendor's portal shows it under Settings, "Webhook & API settings". */
		AuthorizeRequest: {
			/** Name of the API user. Usually a GUID (observed). */
			Username: string;
			/** Password of the API user. Secret. */
			Password: string;
		};
		/** What every answer is wrapped in. Operations add their own `result`. */
		Envelope: {
			/** Repeats the HTTP status. */
			statusCode: number;
			/** Usually `<METHOD> Request successful.` */
			message?: string;
			/**
			 * True in an error. The vendor advises to look at this first and at the status second; that it can be true with HTTP
			 *     200 is inferred.
			 */
			isError: boolean;
		};
		/** The token and whom it belongs to. More members have been observed; none is to be relied on. */
		Authorization: {
			/** Goes into the `Authorization` header of every other call. Secret. */
			Token: string;
			/** Role of the login, such as `API`. */
			Role?: string;
			/** Id of the customer that the login belongs to. */
			CustomerId?: string;
			/** Company that the login belongs to. */
			CompanyName?: string;
			/** Type of the customer account. Partner accounts exist, so there are more values (inferred). */
			CustomerType?: "Customer" | (string & {});
			/** Name of the login. */
			Username?: string;
		};
		AuthorizeResponse: components["schemas"]["Envelope"] & {
			result: components["schemas"]["Authorization"];
		};
		/** Inferred. A field that is wrong. */
		ValidationError: {
			/** Name of the field. */
			name?: string;
			/** What is wrong with it. */
			reason?: string;
		};
		/** What went wrong. */
		ResponseException: {
			/**
			 * Documented as an object. In recorded sandbox traffic it is a text for errors of business and an object with
			 *     `type`, `title`, `status` and `traceId` for errors of the framework.
			 */
			exceptionMessage?: string | {
				[key: string]: unknown;
			};
			/** Inferred. The fields that are wrong. */
			validationErrors?: components["schemas"]["ValidationError"][];
			/** Inferred. */
			details?: string;
			/** Inferred. */
			referenceErrorCode?: string;
			/** Inferred. */
			referenceDocumentLink?: string;
		};
		/** What an error is wrapped in. */
		ErrorEnvelope: {
			/** Repeats the HTTP status. That it says the true one where that is 200 is inferred. */
			statusCode: number;
			/** Left out in the documented errors. */
			message?: string;
			/** @constant */
			isError: true;
			responseException?: components["schemas"]["ResponseException"];
		};
		/** A Canadian bank account. */
		BankAccountInput: {
			/** Three digits. */
			InstitutionNumber: string;
			/** Five digits. */
			TransitNumber: string;
			/** Secret. The lengths are those of batch files. */
			AccountNumber: string;
		};
		/**
		 * A card. Credit card payments need everything but the second line of the address when a user is created; a user who
		 *     is only paid through Visa Direct may do with the number.
		 */
		CreditCardInput: {
			/** Whole number of the card. Secret. */
			Number?: string;
			/** In a sample of newer pages only. */
			EncryptedNumber?: string;
			/** Two digits. A table calls it a number; samples have text. */
			ExpireMonth?: string;
			/** Four digits. */
			ExpireYear?: string;
			/** Secret. */
			CVV?: string;
			AddressLine1?: string;
			AddressLine2?: string;
			AddressPostalCode?: string;
			/** `Canada` or `USA`. */
			AddressCountry?: string;
			AddressCity?: string;
			/** Two letters of a province or state, such as `ON`. */
			AddressState?: string;
		};
		AddressInput: {
			AddressLine1?: string;
			AddressLine2?: string;
			AddressPostalCode?: string;
			/** `Canada` or `USA`. */
			AddressCountry?: string;
			AddressCity?: string;
			/** Two letters of a province or state, such as `ON`. */
			AddressState?: string;
			/** `Shipping`; the other value is not documented. */
			AddressType?: string;
		};
		/** How a user in the United States pays or is paid. */
		PaymentInstrumentInput: {
			/** `BankAccount` is documented; `DebitCard` and `CreditCard` are inferred. */
			PaymentMethod: string;
			/** ACH. Nine digits. */
			RoutingNumber?: string;
			/** ACH. Secret. */
			AccountNumber?: string;
			/** ACH. Such as `Checking`. */
			AccountType?: string;
			AddressLine1?: string;
			AddressLine2?: string;
			AddressPostalCode?: string;
			/** `Canada` or `USA`. */
			AddressCountry?: string;
			AddressCity?: string;
			/** Two letters of a province or state, such as `ON`. */
			AddressState?: string;
		};
		/**
		 * One schema for Canada and the United States. EFT needs `BankAccountInformation`, credit card and Visa Direct
		 *     `CreditCardInformation`, the United States `PaymentInstruments`; Interac needs the e-mail address alone.
		 */
		UserCreate: {
			/** Needed with `LastName` where there is no company. The limit is from newer pages. */
			FirstName?: string;
			LastName?: string;
			/** Name of a business. */
			CompanyName?: string | null;
			/**
			 * Several users may have the same one (observed).
			 * Format: email
			 */
			Email: string;
			/** At most ten digits, without a country code. Empty text stands for none, and a longer or formatted number fails the whole call (both observed). */
			PhoneNumber?: string;
			/** The caller's own id. In newer pages only. */
			ClientUserId?: string;
			BankAccountInformation?: components["schemas"]["BankAccountInput"];
			CreditCardInformation?: components["schemas"]["CreditCardInput"];
			ShippingSameAsBilling?: boolean;
			Addresses?: components["schemas"]["AddressInput"][];
			/** United States. Such as `DL`. */
			IDType?: string;
			/** United States. */
			IDNumber?: string;
			/** United States. Two letters. */
			IDState?: string;
			/** United States. */
			PaymentInstruments?: components["schemas"]["PaymentInstrumentInput"][];
		};
		CreatedUser: {
			/** Format: uuid */
			Id: string;
			FirstName?: string | null;
			LastName?: string | null;
			CompanyName?: string | null;
		};
		/**
		 * A time in UTC with up to seven decimals of a second. Older samples have no zone, newer ones end in `Z`.
		 *     `0001-01-01T00:00:00` stands for none.
		 */
		Timestamp: string;
		/** Whose account it is. More members have been observed, among them secrets. */
		CustomerName: {
			/** Format: uuid */
			Id?: string;
			CompanyName?: string;
		};
		Address: {
			AddressLine1?: string;
			AddressLine2?: string;
			AddressPostalCode?: string;
			/** `Canada` or `USA`. */
			AddressCountry?: string;
			AddressCity?: string;
			/** Two letters of a province or state, such as `ON`. */
			AddressState?: string;
			AddressType?: string;
		};
		/**
		 * Whether bank data is connected. The first value is the vendor's own spelling. While it says `Refreshing`, ask again
		 *     after 30 seconds.
		 */
		AggregationStatus: "NotConected" | "Connected" | "Connecting" | "Refreshing" | "RefreshFailed" | (string & {});
		BankAccount: {
			Institution?: string;
			InstitutionNumber?: string;
			TransitNumber?: string;
			AccountNumber?: string;
			FirstName?: string;
			LastName?: string;
			AggregationStatus?: components["schemas"]["AggregationStatus"];
			LastTimeRefreshed?: components["schemas"]["Timestamp"];
			/** Such as `None`. */
			AggregationFailedReason?: string;
			/** In dollars. */
			AggregationBalance?: number;
		};
		CreditCard: {
			/** Masked to the last four digits, such as `************0077`. */
			Number?: string;
			ExpireMonth?: string;
			ExpireYear?: string;
			AddressLine1?: string;
			AddressLine2?: string;
			AddressPostalCode?: string;
			/** `Canada` or `USA`. */
			AddressCountry?: string;
			AddressCity?: string;
			/** Two letters of a province or state, such as `ON`. */
			AddressState?: string;
			/** Such as `Visa`. */
			BrandName?: string;
			/** Observed. Holds the word debit for a debit card. */
			CardIndicator?: string;
			Institution?: string;
			/** Such as `NotVerified`. */
			VerifyCreditCardStatus?: string;
			VisaDirect?: boolean;
		};
		/** Which payment methods the user can take part in. */
		MethodsAvailable: {
			Eft?: boolean;
			VisaDirectPull?: boolean;
			VisaDirectPush?: boolean;
			Interac?: boolean;
			CreditCard?: boolean;
		};
		/** Who is paid or pays. Members are left out where they have no value. */
		User: {
			/** Format: uuid */
			Id: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			LastRefresh?: components["schemas"]["Timestamp"];
			FirstName?: string | null;
			LastName?: string | null;
			CompanyName?: string | null;
			/** Both names in one. In a sample of 2022. */
			Name?: string;
			PhoneNumber?: string | null;
			Email?: string | null;
			/** In a sample of 2022. */
			AccountType?: "Personal" | "Business" | (string & {});
			ShippingSameAsBilling?: boolean;
			/** Only where a user is part of something else. */
			IsActive?: boolean;
			Customer?: components["schemas"]["CustomerName"];
			Addresses?: components["schemas"]["Address"][];
			BankAccountInformation?: components["schemas"]["BankAccount"];
			CreditCardInformation?: components["schemas"]["CreditCard"];
			TransactionsMethodsAvailable?: components["schemas"]["MethodsAvailable"];
			/** Other samples spell it without the second s. */
			TransactionMethodsAvailable?: components["schemas"]["MethodsAvailable"];
			/** United States. Has been seen empty in Canada. */
			PaymentInstruments?: {
				[key: string]: unknown;
			}[];
			/** Observed. */
			Currency?: string | null;
			/** Observed. The caller's own id. */
			ClientUserId?: string | null;
			/** Observed. */
			ExtraField1?: string | null;
			/** Observed. */
			ExtraField2?: string | null;
			/** Observed. */
			AggregationRequestId?: string | null;
			/** Observed. */
			InteracCustomerId?: string | null;
			/** Observed. */
			InteracAliasId?: string | null;
			/** Observed. */
			IdType?: string | null;
			/** Observed. */
			IdNumber?: string | null;
			/** Observed. */
			IdState?: string | null;
			/** Observed. */
			BusinessTaxId?: string | null;
		};
		/** A date or a time in UTC. */
		FilterDate: string;
		/**
		 * How a date is compared. `IsBetween` takes the two members `…From` and `…To`, all others the one without. Samples
		 *     write other cases, so the case seems not to matter (inferred).
		 * @enum {string}
		 */
		DateOperator: "IsInTheLast" | "ExactlyMatches" | "IsBetween" | "IsAfter" | "IsOnOrAfter" | "IsBefore" | "IsBeforeOrOn";
		/** Which page is asked for. How many items a page has by default is not documented. */
		Pagination: {
			/** Counted from 1. */
			PageNumber?: number;
			/** Documented for some filters, observed for the others. */
			ItemsPerPage?: number;
		};
		/** Everything is optional. */
		UserFilter: {
			/** Name or e-mail address. */
			GenericSearch?: string;
			Name?: string;
			/** In a sample only. */
			FirstName?: string;
			/** In a sample only. */
			LastName?: string;
			Email?: string;
			CreatedAt?: components["schemas"]["FilterDate"];
			CreatedAtFrom?: components["schemas"]["FilterDate"];
			CreatedAtTo?: components["schemas"]["FilterDate"];
			CreatedAtOperator?: components["schemas"]["DateOperator"];
			Pagination?: components["schemas"]["Pagination"];
		};
		/** A page of a list. */
		Page: {
			/** Counted from 1. */
			CurrentPage?: number;
			/** How many items this page has. */
			PageSize?: number;
			/** How many items all pages have. */
			TotalCount?: number;
		};
		/** Part of a user. */
		UserListItem: {
			/** Format: uuid */
			Id: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			FirstName?: string | null;
			LastName?: string | null;
			Email?: string | null;
			CompanyName?: string | null;
			BankAccountInformation?: {
				LastTimeRefreshed?: components["schemas"]["Timestamp"];
				AggregationStatus?: components["schemas"]["AggregationStatus"];
				AggregationBalance?: number;
			};
		};
		UserPage: components["schemas"]["Page"] & {
			Items: components["schemas"]["UserListItem"][];
		};
		/** What is to change. The rules are those of creation. */
		UserBasicInformation: {
			/** Needed with `LastName` where there is no company. The limit is from newer pages. */
			FirstName?: string;
			LastName?: string;
			/** Name of a business. */
			CompanyName?: string | null;
			/**
			 * Several users may have the same one (observed).
			 * Format: email
			 */
			Email?: string;
			/** At most ten digits, without a country code. Empty text stands for none, and a longer or formatted number fails the whole call (both observed). */
			PhoneNumber?: string;
		};
		InteracSendFundsOptions: {
			RequireSecurityQuestionAndAnswer?: boolean;
			AutomaticDepositAvailable?: boolean;
			/** Needs bank data of the user. */
			AccountNumberRoutingAvailable?: boolean;
			/** In dollars. */
			Limit?: number;
			RecipientType?: "INDIVIDUAL" | "SMALL_BUSINESS" | "CORPORATION" | (string & {});
		};
		/** An empty object. */
		Nothing: Record<string, never>;
		InteracAutoDeposit: {
			AliasReferenceId?: string;
			AliasEmail?: string;
			ExpiryDate?: components["schemas"]["Timestamp"];
			Status?: "PENDING" | "ACTIVE" | "IN_REVIEW" | "NOT_ACTIVE" | "EXPIRED" | "DECLINED" | "REPORTED" | (string & {});
		};
		LegacyBankAccount: {
			/** Format: uuid */
			Id?: string;
			ProviderAccountId?: string;
			TransitNumber?: string;
			InstitutionNumber?: string;
			AccountNumber?: string;
			Title?: string;
			/** In dollars. */
			Balance?: number;
			/** Such as `Operations`. */
			Category?: string;
			/** Such as `Chequing`. */
			Type?: string;
			Currency?: string;
			IsEftEligible?: boolean;
			Transactions?: {
				/** Format: uuid */
				Id?: string;
				/** One sample spells it `ProviderTransactiontId`. */
				ProviderTransactionId?: string;
				Date?: components["schemas"]["Timestamp"];
				Description?: string;
				/** In dollars. */
				Debit?: number | null;
				/** In dollars. */
				Credit?: number | null;
				/** In dollars. */
				Balance?: number | null;
			}[];
		};
		/** Bank data in the form of 2022. */
		LegacyBankInformation: {
			/** Format: uuid */
			Id?: string;
			HolderName?: string;
			HolderCivicAddress?: string;
			HolderCity?: string;
			HolderProvince?: string;
			HolderPostalCode?: string;
			HolderCountry?: string;
			HolderEmail?: string;
			HolderPhoneNumber?: string;
			FirstName?: string;
			Institution?: string;
			/** Format: uuid */
			ProviderCardId?: string;
			LastRefresh?: components["schemas"]["Timestamp"];
			Accounts?: components["schemas"]["LegacyBankAccount"][];
		};
		/** In newer pages. Holds an amount on a credit card. */
		CardHold: {
			Capture?: boolean;
			/** Such as 5. */
			AutoExpireDays?: number;
		};
		/** A movement of money. */
		TransactionCreate: {
			/**
			 * Which way money goes. `LoadCard` loads a prepaid card; clients send `LoadPrepaidCard` and `UnloadPrepaidCard` (observed).
			 * @enum {string}
			 */
			ZumRailsType: "FundZumWallet" | "WithdrawZumWallet" | "AccountsPayable" | "AccountsReceivable" | "UserTransfer" | "LoadCard" | "LoadPrepaidCard" | "UnloadPrepaidCard";
			/**
			 * Canada has the first five, the United States the last four and CreditCard. The spelling of the last two is observed.
			 * @enum {string}
			 */
			TransactionMethod: "Eft" | "Interac" | "VisaDirect" | "CreditCard" | "PrepaidCard" | "Ach" | "DebitCard" | "RtpFedNow" | "MoneyTransfer";
			/** In dollars, not cents. That it is more than zero is inferred. */
			Amount: number;
			/** At most 15 letters, digits, dashes, blanks and underscores. The payee sees it. */
			Memo: string;
			/** Internal note, shown by Interac. In the sandbox it makes a transaction fail, see the operation. */
			Comment?: string;
			/** Format: uuid */
			FundingSourceId?: string;
			/** Format: uuid */
			WalletId?: string;
			/** Format: uuid */
			UserId?: string;
			User?: components["schemas"]["UserCreate"];
			/**
			 * User to user: who receives.
			 * Format: uuid
			 */
			TargetUserId?: string;
			/**
			 * User to user, in one version of the page.
			 * Format: uuid
			 */
			SourceUserId?: string;
			/** United States. */
			PaymentInstrumentId?: string;
			/** Clients of a processor only, in newer pages. */
			AuthCode?: string;
			/**
			 * After today. The status is then `Scheduled`.
			 * Format: date
			 */
			ScheduledStartDate?: string;
			/** The caller's own reference. Can be searched for. */
			ClientTransactionId?: string;
			/** 3-D Secure: all three or none. */
			CardEci?: string;
			CardXid?: string;
			CardCavv?: string;
			Authorize?: components["schemas"]["CardHold"];
			/** `email` is documented in newer pages, `sms` observed. */
			InteracNotificationChannel?: string;
			/** Deposit to the stored account. Interac, payable only. */
			UseInteracANR?: boolean;
			InteracHasSecurityQuestionAndAnswer?: boolean;
			/** Needed where the flag says so. */
			InteracSecurityQuestion?: string;
			/** Needed where the flag says so. Secret. */
			InteracSecurityAnswer?: string;
			/** Browser fingerprint of the sender, where a user pays a user. */
			SessionFingerprint?: string;
			/** Address of the sender, where a user pays a user. */
			SessionIpAddress?: string;
		};
		/** Which way money went. `Refund` stands in answers only. `LoadPrepaidCard` and `UnloadPrepaidCard` are observed. */
		ZumRailsType: "FundZumWallet" | "WithdrawZumWallet" | "AccountsPayable" | "AccountsReceivable" | "UserTransfer" | "Refund" | "LoadCard" | "LoadPrepaidCard" | "UnloadPrepaidCard" | (string & {});
		/** How money went. `CreditCardIssuance` and `MoneyTransfer` are observed, and so is the spelling of `RtpFedNow`. */
		TransactionMethod: "Eft" | "Interac" | "VisaDirect" | "CreditCard" | "PrepaidCard" | "CreditCardIssuance" | "Ach" | "DebitCard" | "RtpFedNow" | "MoneyTransfer" | (string & {});
		/**
		 * `Completed` is final for Interac, Visa Direct and cards; an EFT can still fail up to 90 days later. `UnderReview` is
		 *     a fraud review of Interac that can also follow completion, and ends after at most seven days. Observed alone:
		 *     `InReview`, another name of the review; `Pending Cancellation`, which is not final; `Succeeded`, typed by one client
		 *     and probably an event.
		 */
		TransactionStatus: "InProgress" | "Completed" | "Failed" | "Cancelled" | "Scheduled" | "UnderReview" | "InReview" | "Succeeded" | "Pending Cancellation" | (string & {});
		/**
		 * What happens to a transaction. The list is put together from pages of several years and from observation, and is not
		 *     complete. `EftFailedCurrectAccountMismatch` is the vendor's own spelling.
		 */
		TransactionEvent: "Started" | "Succeeded" | "WalletFunded" | "WalletWithdrawn" | "NotEnoughBalanceInWalletError" | "EFTFileCreated" | "EFTFileUploaded" | "EFTAnswerReceived" | "EFTAnswerProcessed" | "EftFailedValidationRejection" | "EftFailedInsufficientFunds" | "EftFailedCannotLocateAccount" | "EftFailedStopPayment" | "EftFailedAccountClosed" | "EftFailedNoDebitAllowed" | "EftFailedFundsNotFree" | "EftFailedCurrectAccountMismatch" | "EftFailedPayorPayeeDeceased" | "EftFailedFrozenAccount" | "EftFailedInvalidErrorAccountNumber" | "EftFailedErrorPayorPayeeName" | "EftFailedRefusedNoAgreement" | "EftFailedNotInAccountAgreementP" | "EftFailedNotInAccountAgreementE" | "EftFailedAgreementRevoked" | "EftFailedDefaultByAFinancialInstitution" | "EftFailedCustomerInitiatedReturnCreditOnly" | "EftFailedCurrencyAccountMismatch" | "EftFailedTransactionNotAllowed" | "EftFailedNoPrenotificationP1" | "EftFailedNoPrenotificationP2" | "EftFailedTransactionLimitExceeded" | "VisaDirectGenericError" | "VisaDirectDoNotHonor" | "VisaDirectInsufficientFunds" | "VisaDirectNotPermittedToCardHolderInformed" | "VisaDirectAmountLimitNotAuthorized" | "VisaDirectRejectedAmlOrFraud" | "VisaDirectRejectedAccountLimitExceeded" | "VisaDirectWaitingSettlementIntoClientsAccounts" | "VisaDirectSettledIntoClientsAccount" | "VisaDirectInvalidCardNumber" | "VisaDirectReenterTransaction" | "VisaDirectInvalidTransaction" | "VisaDirectIssuerOrSwitchInoperative" | "VisaDirectUnsupportedCardType" | "VisaDirectChargeback" | "VisaDirectInvalidExpiryDate" | "VisaDirectInvalidPIN" | "VisaDirectInvalidSecret" | "VisaDirectTimeoutLimitReachedError" | "InteracSent" | "InteracAcknowledgedCredit" | "InteracAcknowledgedDebit" | "InteracWaitingSettlementIntoWallet" | "InteracSettledIntoWallet" | "InteracFraudAlertResponded" | "InteracFundsHeldForValidation" | "InteracCreditorExternalFinancialInfo" | "InteracFailedRecipientContactInfoMissing" | "InteracFailedInvalidEmailFormat" | "InteracFailedInvalidPhoneNumber" | "InteracFailedMultipleTransferLevelErrors" | "InteracFailedRevoked" | "InteracFailedBulkCancellationRequest" | "InteracFailedRecipientRejected" | "InteracFailedAuthentication" | "InteracFailedReachedCancellationCutOff" | "InteracFailedNotificationDeliveryFailure" | "InteracFailedAmountGreaterThanMax" | "InteracFailedDebtorRejected" | "InteracFailedFundsDepositFailed" | "InteracFailedClientEmailedToRequestCancellation" | "InteracFailedGenericError" | "InteracFailedNameMismatch" | "InteracFailedInvalidAccountNumber" | "InteracFailedRequestBlockedByUser" | "InteracFailedAPICancellation" | "InteracFailedANRNotSupported" | "InteracFailedSecurityQuestionNeededForProvidedEmail" | "InteracFailedBannedAccount" | "InteracFailedSameProfileConflict" | "InteracFailedAutoDeposit" | "CreditCardDeclined" | "CreditCardError" | "CreditCardHeldForReview" | "CreditCardGenericError" | "CreditCardUnknownResponse" | "CreditCardHoldCallOrPickUpCard" | "CreditCardSecViolation" | "CreditCardServNotAllowed" | "CreditCardCvvMismatch" | "CreditCardInvalidMerchantId" | "CreditCardAmountExceeded" | "CreditCardInvalidRequest" | "CreditCardRejectedByIssuingBank" | "CreditCardExpiredCard" | "CreditCardSuspectedFraud" | "CreditCardTransactionNotPermitted" | "CreditCardContactSupport" | "CreditCardInvalidMerchantSetUp" | "CreditCardSecurityViolation" | "CreditCardInvalidCardOrDetails" | "CreditCardLostOrStolenCard" | "CreditCardAccountClosedOrBlocked" | "CreditCardDeemedHighRisk" | "CreditCardUnknownResponseFromIssuingBank" | "CreditCardCouldNotLocateOriginalTransaction" | "CreditCardRefundAmountExceeded" | "CreditCardCashbackNotApp" | "CreditCardNoAccountFound" | "CreditCardNotPermittedToCardHolderInformed" | "CreditCardInvalidCardNumber" | "CreditCardRejectedAmlOrFraud" | "CreditCardTypeNotAccepted" | "CreditCardDomesticDebitDeclined" | "CreditCardClosedAccount" | "CreditCardDuplicateTransaction" | "CreditCardNotActivated" | "AchTransactionAccepted" | "AchFailedTransactionExpired" | "AchFailedReturnedOrClosedAccount" | "AchFailedRejectedWithReason" | "AchFailedGeneralError" | "AchFailedHighRiskOrPotentialFraud" | "AchFailedDueToMerchantSetup" | "AchFailedInvalidValueForField" | "AchFailedAuthorizationRevoked" | "AchFailedDuplicateTransaction" | "AchFailedDueToProcessorTimeout" | "AchFailedTransactionNotAllowed" | "AchBankAccountVerificationFailed" | "AchDebitResponseReceived" | "AchCreditResponseReceived" | "AchTransactionReturned" | "AchTransactionResubmitted" | "AchCancellationFailed" | "AchCancellationFailedDueToMerchantSetup" | "AchCancellationFailedRefundGreaterThanTransactionAmount" | "AchCancellationFailedTransactionAlreadyCancelled" | "AchFailedDueToNegativeData" | "AchFailedIneligibleBankAccount" | "RtpFedNowTransactionAccepted" | "RtpFedNowCreditResponseReceived" | (string & {});
		/** Part of a user. */
		UserName: {
			/** Format: uuid */
			Id?: string;
			FirstName?: string | null;
			LastName?: string | null;
			CompanyName?: string | null;
			Email?: string | null;
			IsActive?: boolean;
		};
		WalletName: {
			/** Format: uuid */
			Id?: string;
			Type?: string;
			/** Observed. */
			Currency?: string;
		};
		FundingSourceName: {
			/** Format: uuid */
			Id?: string;
			Institution?: string;
			InstitutionNumber?: string;
			TransitNumber?: string;
			AccountNumber?: string;
			/** Observed, United States. */
			RoutingNumber?: string;
		};
		TransactionHistoryEntry: {
			/** Format: uuid */
			Id?: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			Event?: components["schemas"]["TransactionEvent"];
			EventDescription?: string;
		};
		/** Observed. A dispute of a card payment. */
		TransactionChargeback: {
			/** Format: uuid */
			Id?: string;
			/** In dollars. */
			ChargebackAmount?: number;
			ChargebackStatus?: string;
			DueDate?: string;
			ReceivedDate?: string;
			AcquirerReferenceNumber?: string;
			AuthorizationCode?: string;
			ChargebackControlNumber?: string;
			ChargebackWorkTypeCode?: string;
			DisputeCurrencyCode?: string;
			DisputeReasonCode?: string;
			FileId?: string;
			MemberMessageText?: string;
		};
		/** A movement of money. Webhooks carry the same shape. */
		Transaction: {
			/** Format: uuid */
			Id: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			CompletedAt?: components["schemas"]["Timestamp"];
			FailedAt?: string | null;
			Memo?: string;
			/** Of a refund: the id of what was refunded, in the sample. */
			Comment?: string;
			/** In dollars, not cents. */
			Amount?: number;
			/** Observed. `CAD` or `USD`. */
			Currency?: string;
			ZumRailsType?: components["schemas"]["ZumRailsType"];
			TransactionMethod?: components["schemas"]["TransactionMethod"];
			TransactionStatus?: components["schemas"]["TransactionStatus"];
			/** The recurring plan that it comes from. */
			RecurrentTransactionId?: string | null;
			/** Why it failed. */
			FailedTransactionEvent?: components["schemas"]["TransactionEvent"] | null;
			ScheduledStartDate?: string;
			ClientTransactionId?: string;
			/** For people to read. */
			From?: string;
			/** For people to read. */
			To?: string;
			IsRefundable?: boolean;
			/** Payment link. */
			InteracUrl?: string;
			UseInteracANR?: boolean;
			InteracHasSecurityQuestionAndAnswer?: boolean;
			InteracDebtorInstitutionNumber?: string;
			InteracDebtorInstitutionName?: string;
			/** May only repeat what was sent. */
			InteracDebtorFullName?: string;
			/** Observed. */
			InteracDebtorAccountNumber?: string;
			/** Observed. */
			InteracCreditorInstitutionNumber?: string;
			/** Observed. */
			InteracCreditorFullName?: string;
			/** Observed. */
			InteracCreditorAccountNumber?: string;
			/** Observed. */
			InteracNotificationChannel?: string;
			/** Observed. */
			AuthorizedHoldExpiredAt?: string;
			Customer?: components["schemas"]["CustomerName"];
			User?: components["schemas"]["UserName"];
			Wallet?: components["schemas"]["WalletName"];
			TargetWallet?: components["schemas"]["WalletName"];
			FundingSource?: components["schemas"]["FundingSourceName"];
			/** An old sample calls it `EventHistory`. */
			TransactionHistory?: components["schemas"]["TransactionHistoryEntry"][];
			/** In invoices, in 2022. */
			FastEft?: boolean;
			/** Format: uuid */
			InvoiceId?: string;
			/** Format: uuid */
			SubscriptionId?: string;
			/** Observed. */
			TransactionChargeback?: components["schemas"]["TransactionChargeback"][];
			/** Observed, United States. */
			PaymentInstrumentId?: string;
			/** Observed, United States. */
			TelecheckApprovalCode?: string;
			/** Observed, United States. */
			TelecheckDenialRecordNumber?: string;
			/** Observed, United States. */
			CreditCardResponseCode?: string;
			/** Observed, United States. */
			CreditCardAdditionalResponseData?: string;
			/** Observed, United States. */
			CreditCardAuthorizationId?: string;
			/** Observed, United States. */
			CreditCardAuthorizationNetworkId?: string;
			/** Observed, United States. */
			CreditCardAuthorizationNetworkName?: string;
			/** Observed, United States. */
			CreditCardErrorData?: string;
		};
		/**
		 * The id is what is documented. The sandbox has been seen to answer with the whole transaction, and `TransactionStatus`
		 *     is then the one to read: `Failed` is final here.
		 */
		CreatedTransaction: components["schemas"]["Transaction"];
		/** Everything is optional. */
		TransactionFilter: {
			/** Format: uuid */
			Id?: string;
			/** Name, e-mail address, client id, id or memo. */
			GenericSearch?: string;
			ZumRailsType?: string;
			TransactionMethod?: string;
			TransactionStatus?: string;
			FailedTransactionEvent?: string;
			CreatedAt?: components["schemas"]["FilterDate"];
			CreatedAtFrom?: components["schemas"]["FilterDate"];
			CreatedAtTo?: components["schemas"]["FilterDate"];
			CreatedAtOperator?: components["schemas"]["DateOperator"];
			/** Format: uuid */
			UserId?: string;
			ClientTransactionId?: string;
			Memo?: string;
			Comment?: string;
			/**
			 * Observed.
			 * Format: uuid
			 */
			WalletId?: string;
			/**
			 * Observed.
			 * Format: uuid
			 */
			FundingSourceId?: string;
			/** Observed. */
			BatchNumber?: number;
			Pagination?: components["schemas"]["Pagination"];
		};
		TransactionListItem: {
			/** Format: uuid */
			Id: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			Memo?: string;
			Comment?: string;
			/** In dollars, not cents. */
			Amount?: number;
			ZumRailsType?: components["schemas"]["ZumRailsType"];
			TransactionMethod?: components["schemas"]["TransactionMethod"];
			TransactionStatus?: components["schemas"]["TransactionStatus"];
			RecurrentTransactionId?: string | null;
			FailedTransactionEvent?: components["schemas"]["TransactionEvent"] | null;
			ScheduledStartDate?: string;
			ClientTransactionId?: string;
		};
		TransactionPage: components["schemas"]["Page"] & {
			Items: components["schemas"]["TransactionListItem"][];
		};
		RefundRequest: {
			/** Observed. In dollars. Default: all. */
			Amount?: number;
		};
		ReviewDecision: {
			/** @enum {string} */
			TransactionInReviewActionChosen: "ConfirmedLegitimate" | "PresumedLegitimate" | "ConfirmedFraud" | "Scam";
		};
		BatchFileValidation: {
			/** @enum {string} */
			TransactionType: "AccountsReceivable" | "AccountsPayable";
			/**
			 * Either this or the funding source.
			 * Format: uuid
			 */
			WalletId?: string;
			/**
			 * Either this or the wallet.
			 * Format: uuid
			 */
			FundingSourceId?: string;
			/** The file. */
			Bytes: string;
		};
		BatchFileRow: {
			FirstName?: string | null;
			LastName?: string | null;
			CompanyName?: string | null;
			InstitutionNumber?: string | null;
			TransitNumber?: string | null;
			AccountNumber?: string | null;
			/** Whether dollars or cents is not documented. */
			Amount?: number;
			Comment?: string | null;
			Memo?: string | null;
			CustomerId?: string | null;
			/** `Ok`, or in English which rule is broken. */
			Status?: string;
		};
		BatchFileReport: {
			/** A text in table and sample. */
			InvalidTransactions?: string;
			ValidTransactions?: number;
			/** `Ok` */
			Status?: string;
			/** In dollars (inferred). The table spells it `TotalAmout`. */
			TotalAmount?: number;
			Transactions?: components["schemas"]["BatchFileRow"][];
		};
		BatchFileProcessing: {
			/** @enum {string} */
			TransactionType: "AccountsReceivable" | "AccountsPayable";
			/**
			 * Either this or the funding source.
			 * Format: uuid
			 */
			WalletId?: string;
			/**
			 * Either this or the wallet.
			 * Format: uuid
			 */
			FundingSourceId?: string;
			/** The file. */
			Bytes: string;
			/** One withdrawal for the whole batch. Payable, more than one row, not scheduled. */
			WithdrawSumTotalFromFundingSource?: boolean;
			/** Observed. */
			FileName?: string;
			/** Observed. */
			SkipFileAlreadyProcessedInLast24Hours?: boolean;
			/**
			 * Observed.
			 * @enum {string}
			 */
			TransactionMethod?: "Eft" | "Interac";
		};
		/** In newer pages only. Whom the wallet belongs to. */
		WalletCustomer: {
			/** Format: uuid */
			Id?: string;
			CompanyName?: string;
			CompanyEmail?: string;
			AddressCountry?: string;
			InteracProvider?: string;
			Enable3DSecureVisa?: boolean;
			/** Secret. */
			ApiKeyVisa?: string;
			Enable3DSecureCreditCard?: boolean;
			/** Secret. */
			ApiKeyCreditCard?: string;
		};
		/** Money that payments are made from and into. */
		Wallet: {
			/** Format: uuid */
			Id: string;
			/** What the wallet is for. */
			Type?: "Unified" | "AccountsPayable" | (string & {});
			/** In dollars. One table of the vendor says text; its sample is a number. */
			Balance?: number;
			/** In newer pages only. Bank that carries out transfers, such as `RBC`. */
			EftProvider?: string;
			/** In newer pages only. All zeros in the United States. */
			BankAccountInformationId?: string;
			/** In newer pages only. */
			Currency?: "CAD" | "USD" | (string & {});
			Customer?: components["schemas"]["WalletCustomer"];
		};
		WalletTransactionFilter: {
			/** Format: uuid */
			WalletId: string;
			TransactionMethod?: string;
			ZumRailsType?: string;
			/** Part of the description. */
			GenericSearch?: string;
			CreatedAt?: components["schemas"]["FilterDate"];
			CreatedAtFrom?: components["schemas"]["FilterDate"];
			CreatedAtTo?: components["schemas"]["FilterDate"];
			CreatedAtOperator?: components["schemas"]["DateOperator"];
			Pagination?: components["schemas"]["Pagination"];
		};
		WalletTransaction: {
			/** Format: uuid */
			Id: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			Description?: string;
			/** In dollars. */
			Debit?: number;
			/** In dollars. */
			Credit?: number;
			/** In dollars. */
			Balance?: number;
			Type?: "Credit" | "Debit" | (string & {});
			Authorized?: boolean;
		};
		WalletTransactionPage: components["schemas"]["Page"] & {
			Items: components["schemas"]["WalletTransaction"][];
		};
		WithdrawalSummaryRequest: {
			/** Format: uuid */
			WalletId: string;
			/** Format: uuid */
			AutomaticDailyWithdrawWalletTransactionId: string;
			/** 1 is the summary. */
			WalletTransactionReportType: number;
		};
		WithdrawalSummaryRow: {
			CreatedAt?: components["schemas"]["Timestamp"];
			Description?: string;
			/** In dollars. */
			Debit?: number;
			/** In dollars. */
			Credit?: number;
			/** In dollars. */
			Balance?: number;
			/** Format: uuid */
			TransactionId?: string;
			IsAutomaticDailyWithdraw?: boolean;
		};
		/**
		 * How a text is compared. The form of the last is inferred.
		 * @enum {string}
		 */
		TextOperator: "contains" | "excludes" | "exactlymatches";
		/** Everything is optional. */
		FundingSourceFilter: {
			/** `Approved`, `Rejected`, and one for pending approval whose form is not known. */
			FundingSourceStatus?: string;
			BillingAccount?: boolean;
			PageNumber?: number;
			ItemsPerPage?: number;
			/** Partners only. */
			CustomerCompanyName?: string;
			CustomerCompanyNameOperator?: components["schemas"]["TextOperator"];
			/** Partners only. Filters by customer; with the id of a user nothing is found (observed). */
			CustomerId?: string;
			CustomerIdOperator?: components["schemas"]["TextOperator"];
		};
		/** The customer's own bank account or card. */
		FundingSource: {
			/** Format: uuid */
			Id: string;
			/** Bank account or card, as text. */
			Number?: string;
			Name?: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			AggregationStatus?: string;
			LastTimeRefreshed?: components["schemas"]["Timestamp"];
			/** `BankAccount`; `CreditCard` is inferred. */
			FundingSourceType?: string;
			BillingAccount?: boolean;
			HasBillingAccountSet?: boolean;
			FundingSourceStatus?: string;
			Customer?: components["schemas"]["CustomerName"];
		};
		FundingSourcePage: components["schemas"]["Page"] & {
			Items: components["schemas"]["FundingSource"][];
		};
		TransactionLimit: {
			TransactionMethod?: string;
			/** As `ZumRailsType` of a transaction. */
			Type?: string;
			/** Transactions a day. */
			DailyQuantity?: number;
			DailyQuantityRemaining?: number;
			/** In dollars. Probably the most of a single transaction (inferred). */
			DailyAmount?: number;
			/** In dollars. */
			DailyVolume?: number;
			/** In dollars. */
			DailyVolumeRemaining?: number;
			/** In dollars. */
			MonthlyVolume?: number;
			/** In dollars. */
			MonthlyVolumeRemaining?: number;
		};
		ProductPriceCreate: {
			/** @enum {string} */
			ProductPriceType: "Standard" | "Package";
			/** In dollars. */
			Price: number;
			/** Needed for `Package`. */
			PerUnit?: number;
			/** @enum {string} */
			Frequency: "OneTime" | "Recurring";
			/** Needed for `Recurring`. */
			PlanName?: string;
			/**
			 * Needed for `Recurring`.
			 * @enum {string}
			 */
			BillingPeriod?: "Monthly" | "Weekly" | "Biweekly" | "Annually";
			PlanDescription?: string;
			EnableSubscriptionEndDate?: boolean;
			/**
			 * Needed where it is enabled.
			 * Format: date
			 */
			SubscriptionEndDate?: string;
			EnableFreeTrial?: boolean;
			/** Needed where it is enabled. */
			FreeTrialInDays?: number;
			EnableSetupFee?: boolean;
			/** In dollars. Needed where it is enabled. */
			SetupFee?: number;
		};
		ProductCreate: {
			Name: string;
			Description?: string;
			ProductPrices: components["schemas"]["ProductPriceCreate"][];
			/** Asked for in 2022 and no more in later pages. Secret. */
			SecurityPassword?: string;
		};
		ProductPrice: {
			/** Format: uuid */
			Id: string;
			/**
			 * One sample spells it `product_id`.
			 * Format: uuid
			 */
			ProductId?: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			ProductPriceType?: "Standard" | "Package" | (string & {});
			/** In dollars. */
			Price?: number;
			PerUnit?: number;
			Frequency?: "OneTime" | "Recurring" | (string & {});
			PlanName?: string | null;
			BillingPeriod?: "Monthly" | "Weekly" | "Biweekly" | "Annually" | (string & {});
			PlanDescription?: string | null;
			EnableSubscriptionEndDate?: boolean;
			SubscriptionEndDate?: string | null;
			EnableFreeTrial?: boolean;
			FreeTrialInDays?: number | null;
			EnableSetupFee?: boolean;
			/** In dollars. */
			SetupFee?: number | null;
			ProductPriceStatus?: "Active" | "Archived" | (string & {});
			Currency?: string;
			Product?: {
				/** Format: uuid */
				Id?: string;
				Name?: string;
				Description?: string | null;
				ProductStatus?: string;
				/** Format: uuid */
				CustomerId?: string;
			};
		};
		Product: {
			/** Format: uuid */
			Id: string;
			Name?: string;
			Description?: string | null;
			ProductStatus?: "Active" | "Archived" | (string & {});
			ProductPrices?: components["schemas"]["ProductPrice"][];
			ConnectUrl?: string;
			CreatedAt?: components["schemas"]["Timestamp"];
		};
		ProductPriceUpdate: {
			/**
			 * Of the price to change. Without it the price is new.
			 * Format: uuid
			 */
			Id?: string;
			SetToRemove?: boolean;
			/** @enum {string} */
			ProductPriceType: "Standard" | "Package";
			/** In dollars. */
			Price: number;
			/** Needed for `Package`. */
			PerUnit?: number;
			/** @enum {string} */
			Frequency: "OneTime" | "Recurring";
			/** Needed for `Recurring`. */
			PlanName?: string;
			/**
			 * Needed for `Recurring`.
			 * @enum {string}
			 */
			BillingPeriod?: "Monthly" | "Weekly" | "Biweekly" | "Annually";
			PlanDescription?: string;
			EnableSubscriptionEndDate?: boolean;
			/**
			 * Needed where it is enabled.
			 * Format: date
			 */
			SubscriptionEndDate?: string;
			EnableFreeTrial?: boolean;
			/** Needed where it is enabled. */
			FreeTrialInDays?: number;
			EnableSetupFee?: boolean;
			/** In dollars. Needed where it is enabled. */
			SetupFee?: number;
		};
		ProductUpdate: {
			Name: string;
			Description?: string;
			ProductPrices: components["schemas"]["ProductPriceUpdate"][];
			/** Asked for in 2022 and no more in later pages. Secret. */
			SecurityPassword?: string;
		};
		/** Everything is optional. */
		ProductFilter: {
			/** Name or id. */
			GenericSearch?: string;
			/** Text in a table, the number 0 in a sample. */
			ProductStatus?: string | number;
			CreatedAt?: components["schemas"]["FilterDate"];
			CreatedAtOperator?: components["schemas"]["DateOperator"];
			Pagination?: components["schemas"]["Pagination"];
		};
		ProductPage: components["schemas"]["Page"] & {
			Items: components["schemas"]["Product"][];
		};
		ProductImage: {
			Bytes: string | null;
			Filename: string | null;
		};
		InvoiceItemInput: {
			/**
			 * Either this or the two one-off members.
			 * Format: uuid
			 */
			ProductPriceId?: string;
			Quantity: number;
			OneOffProductName?: string;
			/** In dollars. */
			OneOffProductAmount?: number;
		};
		TaxRateInput: {
			/** Format: uuid */
			Id?: string;
			Name?: string;
			Description?: string;
			/** @enum {string} */
			Type?: "Exclusive" | "Inclusive";
			/** Percent. */
			Value?: number;
			/** @constant */
			ClassName?: "TaxRate";
		};
		/** In newer pages; takes the place of the shipping rate of 2022. */
		CommonFeeInput: {
			/** Format: uuid */
			Id?: string;
			Name?: string;
			Description?: string;
			Value?: number;
			/** @constant */
			ClassName?: "CommonFee";
		};
		InvoiceWrite: {
			DaysToDueDate: number;
			GenerateAsDraft?: boolean;
			Memo?: string;
			/** @enum {string} */
			PaymentType: "AutomaticallyCharge" | "NotifyUser";
			/** Format: uuid */
			UserId: string;
			/** Exactly one for `AutomaticallyCharge`. */
			PaymentGateways: ("Eft" | "Interac" | "VisaDirect" | "CreditCard")[];
			Items?: components["schemas"]["InvoiceItemInput"][];
			/** In newer pages only. */
			TaxRates?: components["schemas"]["TaxRateInput"][];
			/** In newer pages only. */
			CommonFees?: components["schemas"]["CommonFeeInput"][];
		};
		InvoiceItem: {
			ProductPrice?: components["schemas"]["ProductPrice"];
			ProductPriceId?: string | null;
			Quantity?: number;
			Currency?: string;
			/** In dollars. */
			Price?: number;
			OneOffProductName?: string | null;
			/** In dollars. */
			OneOffProductAmount?: number | null;
		};
		Invoice: {
			/** Format: uuid */
			Id: string;
			/** Format: uuid */
			UserId?: string;
			User?: components["schemas"]["UserName"];
			/** Format: uuid */
			CustomerId?: string;
			Customer?: components["schemas"]["CustomerName"];
			CreatedAt?: components["schemas"]["Timestamp"];
			/** In dollars, not cents. */
			Amount?: number;
			/** How the past due state is spelt is inferred. */
			InvoiceStatus?: "Draft" | "Open" | "Paid" | "Void" | "Uncollectible" | "PastDue" | (string & {});
			Memo?: string | null;
			DaysToDueDate?: number;
			DueDate?: components["schemas"]["Timestamp"];
			PaymentType?: "AutomaticallyCharge" | "NotifyUser" | (string & {});
			PaymentGateways?: string[];
			Items?: components["schemas"]["InvoiceItem"][];
			Transactions?: components["schemas"]["Transaction"][];
		};
		/** Everything is optional. */
		InvoiceFilter: {
			GenericSearch?: string;
			/** Text in a table, the number 1 in a sample. */
			InvoiceStatus?: string | number;
			CreatedAt?: components["schemas"]["FilterDate"];
			CreatedAtOperator?: components["schemas"]["DateOperator"];
			DueDate?: components["schemas"]["FilterDate"];
			DueDateOperator?: components["schemas"]["DateOperator"];
			UserName?: string;
			UserNameOperator?: components["schemas"]["TextOperator"];
			Pagination?: components["schemas"]["Pagination"];
		};
		InvoiceListItem: {
			/** Format: uuid */
			Id: string;
			/** In dollars, not cents. */
			Amount?: number;
			/** How the past due state is spelt is inferred. */
			InvoiceStatus?: "Draft" | "Open" | "Paid" | "Void" | "Uncollectible" | "PastDue" | (string & {});
			DueDate?: components["schemas"]["Timestamp"];
			CreatedAt?: components["schemas"]["Timestamp"];
			User?: components["schemas"]["UserName"];
			ProductName?: string;
		};
		InvoicePage: components["schemas"]["Page"] & {
			Items: components["schemas"]["InvoiceListItem"][];
		};
		InvoiceEvent: {
			CreatedAt?: components["schemas"]["Timestamp"];
			Description?: string;
			Type?: "Created" | "Edited" | "SentToCustomer" | "StatusChanged" | "SentToUserWithForm" | "TransactionStatusChanged" | (string & {});
			/** Format: uuid */
			InvoiceId?: string;
		};
		InvoiceStatusChange: {
			/** @enum {string} */
			Status: "Paid" | "Void" | "Uncollectible" | "Open";
			/** Required in 2022. Secret. */
			SecurityPassword?: string;
		};
		/** A table calls the billing days mandatory; samples send null. */
		SubscriptionCreate: {
			/** Format: uuid */
			UserId: string;
			/** Format: uuid */
			ProductPriceId: string;
			Quantity: number;
			/** @enum {string} */
			InvoicePaymentType: "AutomaticallyCharge" | "NotifyUser";
			PaymentGateways: ("Eft" | "Interac" | "VisaDirect" | "CreditCard")[];
			/** Days until an invoice is due. */
			DueDay: number;
			/** For monthly prices; a sample uses it as the day of the week for weekly ones. */
			BillingDay?: number | null;
			/** In samples only. */
			BillingDayOfMonth?: number | null;
			AnnuallyBillingDay?: number | null;
			/** Counted from 0. */
			AnnuallyBillingMonth?: number | null;
			LastDayOfTheMonth?: boolean;
			Memo?: string;
			/** @enum {string} */
			StartDateType?: "CustomStartDate" | "NextMonth" | "FirstInvoiceDate";
			/**
			 * For `CustomStartDate`.
			 * Format: date
			 */
			StartDate?: string;
			/** @enum {string} */
			EndDateType?: "CustomEndDate" | "BillingCycles" | "Never";
			/**
			 * For `CustomEndDate`.
			 * Format: date
			 */
			EndDate?: string;
			/** For `BillingCycles`. */
			BillingCycle?: number;
			/** In newer pages only. */
			TaxRates?: components["schemas"]["TaxRateInput"][];
			/** In newer pages only. */
			CommonFees?: components["schemas"]["CommonFeeInput"][];
		};
		SubscriptionSummary: {
			/** Format: uuid */
			Id: string;
			Customer?: components["schemas"]["CustomerName"];
			User?: components["schemas"]["UserName"];
			ProductName?: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			/** `Paused` is inferred. */
			SubscriptionStatus?: "Scheduled" | "Active" | "Cancelled" | "Paused" | (string & {});
			ProductPrice?: components["schemas"]["ProductPrice"];
			/** In dollars. */
			Total?: number;
		};
		TaxRate: {
			/** Format: uuid */
			Id?: string;
			Name?: string;
			Description?: string;
			Type?: "Exclusive" | "Inclusive" | (string & {});
			/** Percent. */
			Value?: number;
			/** @constant */
			ClassName?: "TaxRate";
		};
		Subscription: {
			/** Format: uuid */
			Id: string;
			Customer?: components["schemas"]["CustomerName"];
			User?: components["schemas"]["UserName"];
			ProductName?: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			/** `Paused` is inferred. */
			SubscriptionStatus?: "Scheduled" | "Active" | "Cancelled" | "Paused" | (string & {});
			ProductPrice?: components["schemas"]["ProductPrice"];
			/** In dollars. */
			Total?: number;
			/** Format: uuid */
			CustomerId?: string;
			/** Format: uuid */
			UserId?: string;
			/** Format: uuid */
			ProductPriceId?: string;
			Memo?: string | null;
			DueDay?: number;
			BillingDay?: number | null;
			LastDayOfTheMonth?: boolean;
			Quantity?: number;
			AnnuallyBillingDay?: number | null;
			AnnuallyBillingMonth?: number | null;
			StartDate?: string | null;
			InvoicePaymentType?: "AutomaticallyCharge" | "NotifyUser" | (string & {});
			PaymentGateways?: string[];
			EndDateType?: "CustomEndDate" | "BillingCycles" | "Never" | (string & {});
			EndDate?: string | null;
			BillingCycle?: number | null;
			TaxRates?: components["schemas"]["TaxRate"][];
		};
		SubscriptionUpdate: {
			/** Format: uuid */
			UserId: string;
			/** Format: uuid */
			ProductPriceId: string;
			Quantity: number;
			/** @enum {string} */
			InvoicePaymentType: "AutomaticallyCharge" | "NotifyUser";
			PaymentGateways: ("Eft" | "Interac" | "VisaDirect" | "CreditCard")[];
			/** Days until an invoice is due. */
			DueDay: number;
			/** For monthly prices; a sample uses it as the day of the week for weekly ones. */
			BillingDay?: number | null;
			/** In samples only. */
			BillingDayOfMonth?: number | null;
			AnnuallyBillingDay?: number | null;
			/** Counted from 0. */
			AnnuallyBillingMonth?: number | null;
			LastDayOfTheMonth?: boolean;
			Memo?: string;
			/** @enum {string} */
			StartDateType?: "CustomStartDate" | "NextMonth" | "FirstInvoiceDate";
			/**
			 * For `CustomStartDate`.
			 * Format: date
			 */
			StartDate?: string;
			/** @enum {string} */
			EndDateType?: "CustomEndDate" | "BillingCycles" | "Never";
			/**
			 * For `CustomEndDate`.
			 * Format: date
			 */
			EndDate?: string;
			/** For `BillingCycles`. */
			BillingCycle?: number;
			/** In newer pages only. */
			TaxRates?: components["schemas"]["TaxRateInput"][];
			/** In newer pages only. */
			CommonFees?: components["schemas"]["CommonFeeInput"][];
			/** Required in 2022. Secret. */
			SecurityPassword?: string;
		};
		/** Everything is optional. */
		SubscriptionFilter: {
			GenericSearch?: string;
			/** Text in a table, a number in a sample. */
			SubscriptionStatus?: string | number;
			CreatedAt?: components["schemas"]["FilterDate"];
			CreatedAtOperator?: components["schemas"]["DateOperator"];
			UserName?: string;
			UserNameOperator?: components["schemas"]["TextOperator"];
			Pagination?: components["schemas"]["Pagination"];
		};
		SubscriptionPage: components["schemas"]["Page"] & {
			Items: components["schemas"]["SubscriptionSummary"][];
		};
		/** That the kind of cancellation is required is inferred. */
		SubscriptionCancellation: {
			/** @enum {string} */
			CancellationType: "Immediately" | "EndOfCurrentPeriod" | "CustomDate";
			/** Needed for `CustomDate`. In UTC. */
			CustomCancellationDate?: string;
			/** @enum {string} */
			CancellationReason?: "TooExpensive" | "Accident" | "DifferentProduct" | "NoNeed" | "Sooner" | "Other";
			/** Needed for `Other`. */
			CustomCancellationReason?: string;
			RefundLastInvoice?: boolean;
			/** Required in 2022. Secret. */
			SecurityPassword?: string;
		};
		SubscriptionEvent: {
			CreatedAt?: components["schemas"]["Timestamp"];
			Description?: string;
			Type?: "Created" | "Updated" | "StatusChanged" | (string & {});
			/** Format: uuid */
			SubscriptionId?: string;
		};
		AggregationTransaction: {
			/** Format: uuid */
			Id?: string;
			UpdatedAt?: components["schemas"]["Timestamp"];
			Date?: components["schemas"]["Timestamp"];
			Description?: string;
			/** In dollars. Either this or the credit. */
			Debit?: number;
			/** In dollars. */
			Credit?: number;
			/** In dollars. */
			Balance?: number;
			/** A table calls it a list; the sample is an object. */
			Category?: {
				Id?: string;
				Name?: string;
				InsightsType?: string;
			};
		};
		AggregationAccount: {
			/** Format: uuid */
			Id?: string;
			InstitutionNumber?: string;
			TransitNumber?: string;
			/** United States. */
			RoutingNumber?: string;
			/** May be masked for cards. */
			AccountNumber?: string;
			Title?: string;
			/** In dollars. */
			Balance?: number;
			Currency?: "CAD" | "USD" | "OTHER" | (string & {});
			/** Such as `Operation` or `Credit`. */
			AccountCategory?: string;
			/** Such as `Chequing`, `Savings` or `CreditCard`. */
			AccountSubCategory?: string;
			UpdatedAt?: components["schemas"]["Timestamp"];
			Transactions?: components["schemas"]["AggregationTransaction"][];
		};
		/** That it stands here is inferred. */
		AggregationHolder: {
			FirstName?: string;
			LastName?: string;
			FullName?: string;
			Email?: string;
			PhoneNumber?: string;
			DateOfBirth?: string;
			AddressCivic?: string;
			AddressCity?: string;
			AddressProvince?: string;
			/** Inferred. */
			AddressPostalCode?: string;
			AddressCountry?: string;
		};
		AggregationCard: {
			/** Format: uuid */
			Id?: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			UpdatedAt?: components["schemas"]["Timestamp"];
			InstitutionName?: string;
			/**
			 * The account to use for EFT.
			 * Format: uuid
			 */
			SelectedAccountId?: string;
			Accounts?: components["schemas"]["AggregationAccount"][];
			Holder?: components["schemas"]["AggregationHolder"];
		};
		Aggregation: {
			/** Listed as the id of the user. */
			id?: string;
			RequestId?: string;
			CustomerId?: string;
			Card?: components["schemas"]["AggregationCard"];
		};
		/** For one use. */
		SingleUseToken: {
			/** Secret. */
			Token: string;
			ExpirationUTC?: components["schemas"]["Timestamp"];
			/** Format: uuid */
			CustomerId?: string;
			CompanyName?: string;
			/** Such as `production`. Connect only. */
			Environment?: string;
			/** Connect only. */
			ConnectTokenType?: string;
		};
		InsightProfileFilter: {
			Pagination?: components["schemas"]["Pagination"];
		};
		InsightProfileItem: {
			/** Format: uuid */
			Id?: string;
			/** Format: uuid */
			DataDictionaryId?: string;
			Attribute?: string;
			/** Such as `CurrentMonth` or `ThreeMonthsAgo`. */
			Period?: string;
			InsightsType?: "Income" | "Expense" | (string & {});
		};
		InsightProfile: {
			/** Format: uuid */
			Id: string;
			Name?: string;
			/** Format: uuid */
			CustomerId?: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			InsightProfileItems?: components["schemas"]["InsightProfileItem"][];
		};
		InsightProfilePage: components["schemas"]["Page"] & {
			Items: components["schemas"]["InsightProfile"][];
		};
		InsightsProfileRequest: {
			/** Format: uuid */
			UserId: string;
			/** Format: uuid */
			ProfileId: string;
		};
		InsightsProfileRow: {
			/** A table says id; a text or a number is more likely (inferred). */
			Value?: string | number;
			InsightsType?: "Income" | "Expense" | (string & {});
		};
		/** Which card of which user is to be activated. */
		CardActivation: {
			/**
			 * Whose card it is.
			 * Format: uuid
			 */
			UserId: string;
			/** Id of the card that was issued to this user. */
			UserCardId: string;
		};
		CardActivated: {
			/** What happened, for people to read. */
			ResponseDesc?: string;
		};
		/** Which card of which user goes to which program. */
		CardProgramUpdate: {
			/**
			 * Whose card it is.
			 * Format: uuid
			 */
			UserId: string;
			/** Id of the card that was issued to this user. A table header spells it `UserCardID`. */
			UserCardId: string;
			/** Name of the program, such as a label with underscores. Case-sensitive, as older captures say. */
			NewProgramId: string;
		};
		CardProgram: {
			/** The card, as the issuer calls it. */
			CardReferenceId?: string;
			/** Name of the program that the card belongs to now. */
			NewProgramId?: string;
			/** What happened, for people to read. */
			ResponseDesc?: string;
		};
		CardBalance: {
			/** What happened, for people to read. */
			ResponseDesc?: string;
			/** In dollars. What can be spent. */
			AvailableBalance?: number;
			/** In dollars. What is booked. A number in the sample and text in the table. */
			LedgerBalance?: number | string;
			/** Such as `ZumCardSuccess`. */
			ZumEvent?: string;
		};
		CardAccount: {
			/** Masked. */
			CardNumber?: string;
			/** `Y` or `N`. */
			IsRegistered?: "Y" | "N" | (string & {});
			/** The card, as the issuer calls it. */
			CardReferenceId?: string;
			/** Name of the program. */
			CardProgramId?: string;
		};
		CardAccounts: {
			/** What happened, for people to read. */
			ResponseDesc?: string;
			/** In dollars. What can be spent. */
			AvailableBalance?: number;
			/** In dollars. That it is a number is inferred. */
			LastDepositAmount?: number;
			/** In dollars. What is booked. A number in a sample and text in a table of the balance. */
			LedgerBalance?: number | string;
			/** Such as `ZumCardSuccess`. */
			ZumEvent?: string;
			/** More members than these are there. */
			Cards?: components["schemas"]["CardAccount"][];
		};
		/** Whom names are compared with. */
		ConnectUser: {
			firstName?: string;
			lastName?: string;
			email?: string;
			addressCity?: string;
			addressLine1?: string;
			addressProvince?: string;
			addressPostalCode?: string;
		};
		/** Which methods the form offers, and options of the form. Stays open, since the options are not all documented. */
		ConnectConfiguration: {
			/** Offers bank accounts. The four flags are needed for `AddPaymentProfile`. */
			allowEft?: boolean;
			/** Offers Interac. */
			allowInterac?: boolean;
			/** Offers Visa Direct. */
			allowVisaDirect?: boolean;
			/** Offers credit cards. */
			allowCreditCard?: boolean;
			/** Observed. The caller's own id. */
			clientUserId?: string;
			/** Observed. */
			firstName?: string;
			/** Observed. */
			lastName?: string;
			/** Observed. */
			email?: string;
			/** Observed. `en` or `fr`. */
			language?: string;
			/** Observed. Comes back on the user. */
			ExtraField1?: string;
			/** Observed. Comes back on the user. */
			ExtraField2?: string;
			/** Observed. The same as `User` beside the configuration. */
			User?: components["schemas"]["ConnectUser"];
		} & {
			[key: string]: unknown;
		};
		ConnectTokenRequest: {
			/**
			 * What the form is for. The last six are in newer pages only.
			 * @enum {string}
			 */
			ConnectTokenType: "CheckoutProduct" | "CheckoutProductPrice" | "AddPaymentProfile" | "AddFundingSource" | "UpdateSubscription" | "CancelSubscription" | "SubscriptionDetails" | "ManageUserPortal" | "RequestFunds" | "InvoicePayment" | "InvoiceDownload" | "SendFunds" | "ThreeDS" | "HostedCheckout" | "CardOnboarding";
			Configuration?: components["schemas"]["ConnectConfiguration"];
			User?: components["schemas"]["ConnectUser"];
			/** Format: uuid */
			ProductId?: string;
			/** Format: uuid */
			SubscriptionId?: string;
			/** Format: uuid */
			RequestFundsId?: string;
			/** For `ManageUserPortal`. */
			Email?: string;
			/** Observed. The caller's own id. One client reports that the user record does not have it afterwards. */
			clientUserId?: string;
			/**
			 * Observed. One client sends it to use a user again; another reports that a new user results. Do not rely on it.
			 * Format: uuid
			 */
			UserId?: string;
		};
		/**
		 * One event. There is neither a time nor a number in it that could be used once only, so an exact repetition is as
		 *     good as the first. More types are named than are described here: `Customer` for partners, `TaxRate`, `CommonFee`,
		 *     chargebacks, aggregation, recurring transactions.
		 */
		Webhook: {
			/** What it is about. */
			Type: "User" | "Transaction" | "Product" | "Invoice" | "Subscription" | "Insights" | "Customer" | "TaxRate" | "CommonFee" | (string & {});
			/** What happened. May be missing for transactions. `Connected` is observed. */
			Event?: "Created" | "Updated" | "StatusChange" | "Deleted" | "Completed" | "Failed" | "Started" | "Connected" | (string & {});
			/** Observed. */
			EventGeneratedAt?: components["schemas"]["Timestamp"];
			/** What a GET of it would answer. */
			Data?: {
				[key: string]: unknown;
			};
		};
		UserWebhook: components["schemas"]["Webhook"] & {
			/** @constant */
			Type: "User";
			Data: components["schemas"]["User"];
		};
		TransactionWebhook: components["schemas"]["Webhook"] & {
			/** @constant */
			Type: "Transaction";
			Data: components["schemas"]["Transaction"];
		};
		ProductWebhook: components["schemas"]["Webhook"] & {
			/** @constant */
			Type: "Product";
			Data: components["schemas"]["Product"];
		};
		InvoiceWebhook: components["schemas"]["Webhook"] & {
			/** @constant */
			Type: "Invoice";
			Data: components["schemas"]["Invoice"];
		};
		SubscriptionWebhook: components["schemas"]["Webhook"] & {
			/** @constant */
			Type: "Subscription";
			Data: components["schemas"]["Subscription"];
		};
		/** Observed. */
		InsightsNotice: {
			CustomerId?: string;
			RequestId?: string;
			CreatedAt?: components["schemas"]["Timestamp"];
			UserId?: string;
			ClientUserId?: string;
		};
		InsightsWebhook: components["schemas"]["Webhook"] & {
			/** @constant */
			Type: "Insights";
			Data: components["schemas"]["InsightsNotice"];
		};
	};
	responses: {
		/** The request is invalid, or a rule of business forbids it. That the same request is refused again is inferred. */
		BadRequest: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** The credentials or the token are wrong. That a token that has expired or was cancelled is one of these is inferred. */
		Unauthorized: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** The endpoint is reserved for administrators. */
		Forbidden: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** The endpoint or the entity is unknown. */
		NotFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** Observed. The request had no `Content-Type`, or not `application/json`. */
		UnsupportedMediaType: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/**
		 * A limit is reached, and the caller's address is blocked for five minutes. No header that says when that ends is
		 *     documented. The proxy in front of the API may be what answers, so the body need not be the envelope (inferred).
		 */
		TooManyRequests: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
		/** A fault of the server. */
		ServerError: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorEnvelope"];
			};
		};
	};
	parameters: {
		/**
		 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
		 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
		 *     created. That such a transaction is answered with the first answer, too, is inferred.
		 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
		 */
		IdempotencyKey: string;
		/**
		 * Id of the user.
		 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
		 */
		UserId: string;
		/**
		 * Id of the transaction.
		 * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
		 */
		TransactionId: string;
		/**
		 * Id of the chargeback, from `TransactionChargeback` of the transaction.
		 * @example e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e
		 */
		TransactionChargebackId: string;
		/**
		 * Id of the funding source.
		 * @example 58b3c0de-41f7-4a9b-8d26-e07c9f135a44
		 */
		FundingSourceId: string;
		/**
		 * Id of the customer. Partners may ask for their customers.
		 * @example 5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20
		 */
		CustomerId: string;
		/**
		 * Id of the product.
		 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
		 */
		ProductId: string;
		/**
		 * Id of the price.
		 * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
		 */
		ProductPriceId: string;
		/**
		 * Id of the invoice.
		 * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
		 */
		InvoiceId: string;
		/**
		 * Id of the subscription.
		 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
		 */
		SubscriptionId: string;
		/**
		 * Id of the request for bank data, from the callback of the Connector or from a webhook.
		 * @example c5e7091b-3d4f-4b82-8cb6-e80af2d41635
		 */
		RequestId: string;
		/**
		 * HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
		 *     is written in base64 is observed; the pages are silent.
		 * @example RUFnTUVTSGZmWE9sWDN0T2lIQmNwWHg5d1pBMGxqYlo=
		 */
		Signature: string;
	};
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type AuthorizeRequest = components['schemas']['AuthorizeRequest'];
export type Envelope = components['schemas']['Envelope'];
export type Authorization = components['schemas']['Authorization'];
export type AuthorizeResponse = components['schemas']['AuthorizeResponse'];
export type ValidationError = components['schemas']['ValidationError'];
export type ResponseException = components['schemas']['ResponseException'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type BankAccountInput = components['schemas']['BankAccountInput'];
export type CreditCardInput = components['schemas']['CreditCardInput'];
export type AddressInput = components['schemas']['AddressInput'];
export type PaymentInstrumentInput = components['schemas']['PaymentInstrumentInput'];
export type UserCreate = components['schemas']['UserCreate'];
export type CreatedUser = components['schemas']['CreatedUser'];
export type Timestamp = components['schemas']['Timestamp'];
export type CustomerName = components['schemas']['CustomerName'];
export type Address = components['schemas']['Address'];
export type AggregationStatus = components['schemas']['AggregationStatus'];
export type BankAccount = components['schemas']['BankAccount'];
export type CreditCard = components['schemas']['CreditCard'];
export type MethodsAvailable = components['schemas']['MethodsAvailable'];
export type User = components['schemas']['User'];
export type FilterDate = components['schemas']['FilterDate'];
export type DateOperator = components['schemas']['DateOperator'];
export type Pagination = components['schemas']['Pagination'];
export type UserFilter = components['schemas']['UserFilter'];
export type Page = components['schemas']['Page'];
export type UserListItem = components['schemas']['UserListItem'];
export type UserPage = components['schemas']['UserPage'];
export type UserBasicInformation = components['schemas']['UserBasicInformation'];
export type InteracSendFundsOptions = components['schemas']['InteracSendFundsOptions'];
export type Nothing = components['schemas']['Nothing'];
export type InteracAutoDeposit = components['schemas']['InteracAutoDeposit'];
export type LegacyBankAccount = components['schemas']['LegacyBankAccount'];
export type LegacyBankInformation = components['schemas']['LegacyBankInformation'];
export type CardHold = components['schemas']['CardHold'];
export type TransactionCreate = components['schemas']['TransactionCreate'];
export type ZumRailsType = components['schemas']['ZumRailsType'];
export type TransactionMethod = components['schemas']['TransactionMethod'];
export type TransactionStatus = components['schemas']['TransactionStatus'];
export type TransactionEvent = components['schemas']['TransactionEvent'];
export type UserName = components['schemas']['UserName'];
export type WalletName = components['schemas']['WalletName'];
export type FundingSourceName = components['schemas']['FundingSourceName'];
export type TransactionHistoryEntry = components['schemas']['TransactionHistoryEntry'];
export type TransactionChargeback = components['schemas']['TransactionChargeback'];
export type Transaction = components['schemas']['Transaction'];
export type CreatedTransaction = components['schemas']['CreatedTransaction'];
export type TransactionFilter = components['schemas']['TransactionFilter'];
export type TransactionListItem = components['schemas']['TransactionListItem'];
export type TransactionPage = components['schemas']['TransactionPage'];
export type RefundRequest = components['schemas']['RefundRequest'];
export type ReviewDecision = components['schemas']['ReviewDecision'];
export type BatchFileValidation = components['schemas']['BatchFileValidation'];
export type BatchFileRow = components['schemas']['BatchFileRow'];
export type BatchFileReport = components['schemas']['BatchFileReport'];
export type BatchFileProcessing = components['schemas']['BatchFileProcessing'];
export type WalletCustomer = components['schemas']['WalletCustomer'];
export type Wallet = components['schemas']['Wallet'];
export type WalletTransactionFilter = components['schemas']['WalletTransactionFilter'];
export type WalletTransaction = components['schemas']['WalletTransaction'];
export type WalletTransactionPage = components['schemas']['WalletTransactionPage'];
export type WithdrawalSummaryRequest = components['schemas']['WithdrawalSummaryRequest'];
export type WithdrawalSummaryRow = components['schemas']['WithdrawalSummaryRow'];
export type TextOperator = components['schemas']['TextOperator'];
export type FundingSourceFilter = components['schemas']['FundingSourceFilter'];
export type FundingSource = components['schemas']['FundingSource'];
export type FundingSourcePage = components['schemas']['FundingSourcePage'];
export type TransactionLimit = components['schemas']['TransactionLimit'];
export type ProductPriceCreate = components['schemas']['ProductPriceCreate'];
export type ProductCreate = components['schemas']['ProductCreate'];
export type ProductPrice = components['schemas']['ProductPrice'];
export type Product = components['schemas']['Product'];
export type ProductPriceUpdate = components['schemas']['ProductPriceUpdate'];
export type ProductUpdate = components['schemas']['ProductUpdate'];
export type ProductFilter = components['schemas']['ProductFilter'];
export type ProductPage = components['schemas']['ProductPage'];
export type ProductImage = components['schemas']['ProductImage'];
export type InvoiceItemInput = components['schemas']['InvoiceItemInput'];
export type TaxRateInput = components['schemas']['TaxRateInput'];
export type CommonFeeInput = components['schemas']['CommonFeeInput'];
export type InvoiceWrite = components['schemas']['InvoiceWrite'];
export type InvoiceItem = components['schemas']['InvoiceItem'];
export type Invoice = components['schemas']['Invoice'];
export type InvoiceFilter = components['schemas']['InvoiceFilter'];
export type InvoiceListItem = components['schemas']['InvoiceListItem'];
export type InvoicePage = components['schemas']['InvoicePage'];
export type InvoiceEvent = components['schemas']['InvoiceEvent'];
export type InvoiceStatusChange = components['schemas']['InvoiceStatusChange'];
export type SubscriptionCreate = components['schemas']['SubscriptionCreate'];
export type SubscriptionSummary = components['schemas']['SubscriptionSummary'];
export type TaxRate = components['schemas']['TaxRate'];
export type Subscription = components['schemas']['Subscription'];
export type SubscriptionUpdate = components['schemas']['SubscriptionUpdate'];
export type SubscriptionFilter = components['schemas']['SubscriptionFilter'];
export type SubscriptionPage = components['schemas']['SubscriptionPage'];
export type SubscriptionCancellation = components['schemas']['SubscriptionCancellation'];
export type SubscriptionEvent = components['schemas']['SubscriptionEvent'];
export type AggregationTransaction = components['schemas']['AggregationTransaction'];
export type AggregationAccount = components['schemas']['AggregationAccount'];
export type AggregationHolder = components['schemas']['AggregationHolder'];
export type AggregationCard = components['schemas']['AggregationCard'];
export type Aggregation = components['schemas']['Aggregation'];
export type SingleUseToken = components['schemas']['SingleUseToken'];
export type InsightProfileFilter = components['schemas']['InsightProfileFilter'];
export type InsightProfileItem = components['schemas']['InsightProfileItem'];
export type InsightProfile = components['schemas']['InsightProfile'];
export type InsightProfilePage = components['schemas']['InsightProfilePage'];
export type InsightsProfileRequest = components['schemas']['InsightsProfileRequest'];
export type InsightsProfileRow = components['schemas']['InsightsProfileRow'];
export type CardActivation = components['schemas']['CardActivation'];
export type CardActivated = components['schemas']['CardActivated'];
export type CardProgramUpdate = components['schemas']['CardProgramUpdate'];
export type CardProgram = components['schemas']['CardProgram'];
export type CardBalance = components['schemas']['CardBalance'];
export type CardAccount = components['schemas']['CardAccount'];
export type CardAccounts = components['schemas']['CardAccounts'];
export type ConnectUser = components['schemas']['ConnectUser'];
export type ConnectConfiguration = components['schemas']['ConnectConfiguration'];
export type ConnectTokenRequest = components['schemas']['ConnectTokenRequest'];
export type Webhook = components['schemas']['Webhook'];
export type UserWebhook = components['schemas']['UserWebhook'];
export type TransactionWebhook = components['schemas']['TransactionWebhook'];
export type ProductWebhook = components['schemas']['ProductWebhook'];
export type InvoiceWebhook = components['schemas']['InvoiceWebhook'];
export type SubscriptionWebhook = components['schemas']['SubscriptionWebhook'];
export type InsightsNotice = components['schemas']['InsightsNotice'];
export type InsightsWebhook = components['schemas']['InsightsWebhook'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterTransactionId = components['parameters']['TransactionId'];
export type ParameterTransactionChargebackId = components['parameters']['TransactionChargebackId'];
export type ParameterFundingSourceId = components['parameters']['FundingSourceId'];
export type ParameterCustomerId = components['parameters']['CustomerId'];
export type ParameterProductId = components['parameters']['ProductId'];
export type ParameterProductPriceId = components['parameters']['ProductPriceId'];
export type ParameterInvoiceId = components['parameters']['InvoiceId'];
export type ParameterSubscriptionId = components['parameters']['SubscriptionId'];
export type ParameterRequestId = components['parameters']['RequestId'];
export type ParameterSignature = components['parameters']['Signature'];
export type $defs = Record<string, never>;
export interface operations {
	authorize: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["AuthorizeRequest"];
			};
		};
		responses: {
			/** The token. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["AuthorizeResponse"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	cancelToken: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The token has ended. There is no `result`. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"];
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createUser: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserCreate"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["CreatedUser"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["User"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	deleteUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Empty. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	filterUsers: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserFilter"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["UserPage"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateUserBasicInformation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserBasicInformation"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Id of the user. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateUserBankAccountInformation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["BankAccountInput"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Id of the user. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateUserCreditCardInformation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreditCardInput"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Id of the user. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateUserBillingAddress: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["AddressInput"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Id of the user. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateUserShippingAddress: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
				/**
				 * Copy the billing address.
				 * @example true
				 */
				sameAsBilling: boolean;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["AddressInput"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Id of the user. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getInteracSendFundsOptions: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["InteracSendFundsOptions"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	registerInteracAutoDeposit: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["Nothing"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Empty. */
						result: Record<string, never>;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	cancelInteracAutoDeposit: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["Nothing"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Empty. */
						result: Record<string, never>;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getInteracAutoDepositInformation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["InteracAutoDeposit"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getUserBankAccountInformation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["LegacyBankInformation"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createTransaction: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["TransactionCreate"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["CreatedTransaction"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getTransaction: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the transaction.
				 * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
				 */
				transactionId: components["parameters"]["TransactionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Transaction"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	cancelTransaction: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the transaction.
				 * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
				 */
				transactionId: components["parameters"]["TransactionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A text such as `Request completed`. One recorded answer is empty. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	filterTransactions: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["TransactionFilter"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["TransactionPage"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	refundTransaction: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path: {
				/**
				 * Id of the transaction.
				 * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
				 */
				transactionId: components["parameters"]["TransactionId"];
			};
			cookie?: never;
		};
		requestBody?: {
			content: {
				"application/json": components["schemas"]["RefundRequest"];
			};
		} | undefined;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Transaction"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	takeActionOnTransaction: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the transaction.
				 * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
				 */
				transactionId: components["parameters"]["TransactionId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ReviewDecision"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/**
						 * Not documented.
						 * @example Request completed
						 */
						result?: unknown | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	acceptChargeback: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the chargeback, from `TransactionChargeback` of the transaction.
				 * @example e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e
				 */
				transactionChargebackId: components["parameters"]["TransactionChargebackId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A text such as `Request completed`. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	disputeChargeback: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the chargeback, from `TransactionChargeback` of the transaction.
				 * @example e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e
				 */
				transactionChargebackId: components["parameters"]["TransactionChargebackId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A text such as `Request completed`. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	validateBatchFile: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["BatchFileValidation"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["BatchFileReport"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	processBatchFile: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["BatchFileProcessing"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Observed. Number of the batch; in 2022 there was none. */
						result?: number | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	listWallets: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Wallet"][];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	filterWalletTransactions: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["WalletTransactionFilter"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The sample is an array that holds one page, the table a page. Both have to be expected. */
						result: components["schemas"]["WalletTransactionPage"] | components["schemas"]["WalletTransactionPage"][];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	filterWalletTransactionsOld: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["WalletTransactionFilter"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** The sample is an array that holds one page, the table a page. Both have to be expected. */
						result: components["schemas"]["WalletTransactionPage"] | components["schemas"]["WalletTransactionPage"][];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getDailyWithdrawalSummary: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["WithdrawalSummaryRequest"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["WithdrawalSummaryRow"][];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	filterFundingSources: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["FundingSourceFilter"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["FundingSourcePage"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getFundingSource: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the funding source.
				 * @example 58b3c0de-41f7-4a9b-8d26-e07c9f135a44
				 */
				fundingSourceId: components["parameters"]["FundingSourceId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["FundingSource"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getTransactionLimits: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the customer. Partners may ask for their customers.
				 * @example 5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20
				 */
				customerId: components["parameters"]["CustomerId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["TransactionLimit"][];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createProduct: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ProductCreate"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Product"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getProduct: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the product.
				 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
				 */
				productId: components["parameters"]["ProductId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Product"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateProduct: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the product.
				 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
				 */
				productId: components["parameters"]["ProductId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ProductUpdate"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Product"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	deleteProduct: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the product.
				 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
				 */
				productId: components["parameters"]["ProductId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A text such as `Request completed`. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	filterProducts: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ProductFilter"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["ProductPage"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	uploadProductImage: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the product.
				 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
				 */
				productId: components["parameters"]["ProductId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ProductImage"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Not documented. */
						result?: unknown | undefined;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	archiveProduct: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the product.
				 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
				 */
				productId: components["parameters"]["ProductId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Product"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	unarchiveProduct: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the product.
				 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
				 */
				productId: components["parameters"]["ProductId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Product"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getProductPrice: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the price.
				 * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
				 */
				productPriceId: components["parameters"]["ProductPriceId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["ProductPrice"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	deleteProductPrice: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the price.
				 * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
				 */
				productPriceId: components["parameters"]["ProductPriceId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** Empty. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	archiveProductPrice: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the price.
				 * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
				 */
				productPriceId: components["parameters"]["ProductPriceId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["ProductPrice"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	unarchiveProductPrice: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the price.
				 * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
				 */
				productPriceId: components["parameters"]["ProductPriceId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["ProductPrice"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createInvoice: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InvoiceWrite"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Invoice"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getInvoice: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the invoice.
				 * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
				 */
				invoiceId: components["parameters"]["InvoiceId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Invoice"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateInvoice: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the invoice.
				 * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
				 */
				invoiceId: components["parameters"]["InvoiceId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InvoiceWrite"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Invoice"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	filterInvoices: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InvoiceFilter"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["InvoicePage"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getInvoiceEvents: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the invoice.
				 * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
				 */
				invoiceId: components["parameters"]["InvoiceId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["InvoiceEvent"][];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	changeInvoiceStatus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the invoice.
				 * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
				 */
				invoiceId: components["parameters"]["InvoiceId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InvoiceStatusChange"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Invoice"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createSubscription: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["SubscriptionCreate"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["SubscriptionSummary"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getSubscription: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the subscription.
				 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
				 */
				subscriptionId: components["parameters"]["SubscriptionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Subscription"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateSubscription: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the subscription.
				 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
				 */
				subscriptionId: components["parameters"]["SubscriptionId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["SubscriptionUpdate"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Subscription"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	filterSubscriptions: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["SubscriptionFilter"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["SubscriptionPage"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	cancelSubscription: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the subscription.
				 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
				 */
				subscriptionId: components["parameters"]["SubscriptionId"];
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["SubscriptionCancellation"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						/** A text such as `Request completed`. */
						result: string;
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getSubscriptionEvents: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the subscription.
				 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
				 */
				subscriptionId: components["parameters"]["SubscriptionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["SubscriptionEvent"][];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getSubscriptionInvoices: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the subscription.
				 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
				 */
				subscriptionId: components["parameters"]["SubscriptionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Invoice"][];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getAggregation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the request for bank data, from the callback of the Connector or from a webhook.
				 * @example c5e7091b-3d4f-4b82-8cb6-e80af2d41635
				 */
				requestId: components["parameters"]["RequestId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["Aggregation"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createConnectorToken: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["Nothing"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["SingleUseToken"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	filterInsightProfiles: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InsightProfileFilter"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["InsightProfilePage"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getInsightsProfile: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InsightsProfileRequest"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["InsightsProfileRow"][];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	activateCard: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CardActivation"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["CardActivated"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	updateCardProgram: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["CardProgramUpdate"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["CardProgram"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getCardBalance: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["CardBalance"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	getCardAccounts: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				/**
				 * Id of the user.
				 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
				 */
				userId: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["CardAccounts"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	createConnectToken: {
		parameters: {
			query?: never;
			header?: {
				/**
				 * A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
				 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
				 *     created. That such a transaction is answered with the first answer, too, is inferred.
				 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
				 */
				"idempotency-key"?: components["parameters"]["IdempotencyKey"] | undefined;
			} | undefined;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ConnectTokenRequest"];
			};
		};
		responses: {
			/** Done. That it can hold an error in the envelope is inferred. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["Envelope"] & {
						result: components["schemas"]["SingleUseToken"];
					};
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			415: components["responses"]["UnsupportedMediaType"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["ServerError"];
		};
	};
	userChanged: {
		parameters: {
			query?: never;
			header: {
				/**
				 * HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
				 *     is written in base64 is observed; the pages are silent.
				 * @example RUFnTUVTSGZmWE9sWDN0T2lIQmNwWHg5d1pBMGxqYlo=
				 */
				"zumrails-signature": components["parameters"]["Signature"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["UserWebhook"];
			};
		};
		responses: {
			/** Received. Any other status is a failure, and the vendor tries again. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	transactionChanged: {
		parameters: {
			query?: never;
			header: {
				/**
				 * HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
				 *     is written in base64 is observed; the pages are silent.
				 * @example RUFnTUVTSGZmWE9sWDN0T2lIQmNwWHg5d1pBMGxqYlo=
				 */
				"zumrails-signature": components["parameters"]["Signature"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["TransactionWebhook"];
			};
		};
		responses: {
			/** Received. Any other status is a failure, and the vendor tries again. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	productChanged: {
		parameters: {
			query?: never;
			header: {
				/**
				 * HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
				 *     is written in base64 is observed; the pages are silent.
				 * @example RUFnTUVTSGZmWE9sWDN0T2lIQmNwWHg5d1pBMGxqYlo=
				 */
				"zumrails-signature": components["parameters"]["Signature"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["ProductWebhook"];
			};
		};
		responses: {
			/** Received. Any other status is a failure, and the vendor tries again. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	invoiceChanged: {
		parameters: {
			query?: never;
			header: {
				/**
				 * HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
				 *     is written in base64 is observed; the pages are silent.
				 * @example RUFnTUVTSGZmWE9sWDN0T2lIQmNwWHg5d1pBMGxqYlo=
				 */
				"zumrails-signature": components["parameters"]["Signature"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InvoiceWebhook"];
			};
		};
		responses: {
			/** Received. Any other status is a failure, and the vendor tries again. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	subscriptionChanged: {
		parameters: {
			query?: never;
			header: {
				/**
				 * HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
				 *     is written in base64 is observed; the pages are silent.
				 * @example RUFnTUVTSGZmWE9sWDN0T2lIQmNwWHg5d1pBMGxqYlo=
				 */
				"zumrails-signature": components["parameters"]["Signature"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["SubscriptionWebhook"];
			};
		};
		responses: {
			/** Received. Any other status is a failure, and the vendor tries again. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	insightsReady: {
		parameters: {
			query?: never;
			header: {
				/**
				 * HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
				 *     is written in base64 is observed; the pages are silent.
				 * @example RUFnTUVTSGZmWE9sWDN0T2lIQmNwWHg5d1pBMGxqYlo=
				 */
				"zumrails-signature": components["parameters"]["Signature"];
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": components["schemas"]["InsightsWebhook"];
			};
		};
		responses: {
			/** Received. Any other status is a failure, and the vendor tries again. */
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
}
