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
         * @description The token lives up to an hour and serves many calls; the answer does not say when it ends. There is no renewal: when it
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
         * @description The token can no longer be used for anything. Which one is meant is not stated; there is no body, so it is the one
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
         * @description A user is paid (payable) or pays (receivable). What is needed depends on the payment method: bank account for
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
         * @description Personal data is erased; transactions of the user go on.
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
         * @description Rows are partial; get one user for the rest.
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
         * @description The sample answers with the text of a POST: do not rely on `message`.
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
         * @description Has to be enabled for the account.
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
         * @description The user has to accept an e-mail of Interac.
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
         * @deprecated
         * @description Replaced by `GET /api/aggregation/GetInformationByRequestId/{requestId}`.
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
         * @description Which ids are needed depends on the movement. Bank to wallet (`FundZumWallet`) and back (`WithdrawZumWallet`):
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
         * @description Production allows 100 of these calls in five minutes.
         */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        /**
         * Cancel a transaction.
         * @description EFT only until it is sent to the bank, Interac only until the recipient acts; Visa Direct and cards not at all:
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
         * @description Production allows 100 filter calls of all kinds in five minutes.
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
         * @description Credit card only. All of it, or a part where `Amount` says so (partial refunds are in newer pages only).
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
         * @description Fraud and scam lead to cancellation, legitimate to completion. What is answered is not documented.
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
         * @description Cards only, once, and until its due date; after that it counts as accepted.
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
         * @description Cards only, once, and until its due date; after that it counts as accepted.
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
         * @description Canada. Amounts in the file are in cents. Validate first, then process.
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
         * @description Canada. EFT; Interac too (observed).
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
         * @description Not paged. `Customer` may hold keys: keep it out of logs.
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
         * @deprecated
         * @description May be removed: use `POST /api/wallet/transactions/filter`.
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
         * @description Not for withdrawals that belong to a batch. Works from the second daily withdrawal on. That the rows come as an
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
         * @description Here alone the paging stands beside the filters, not in `Pagination`. Funding sources are created in the
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
         * @description The operation is documented, its path is not.
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
         * @description One row for each method and type. Partners may ask for their customers.
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
         * @description What is answered is inferred.
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
         * @description A price with an `Id` is changed, one without is added, one with `SetToRemove` removed. What is answered is
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
         * @description Both members `null` remove it. What is answered is not documented.
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
         * @description The answer has the product without its prices.
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
         * @description The answer has the product without its prices.
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
         * @description Only where no active invoice or subscription uses it.
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
         * @description Drafts only.
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
         * @description The price has to be a recurring one.
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
         * @description In 2022 the answer had a `Customer` that held the webhook secret: keep it out of logs.
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
         * @description The id of the request comes from the Connector or a webhook.
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
         * @description For one use, within 15 minutes. It is not a bearer token.
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
         * @description What the request holds is inferred.
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
         * @description Known in part: rows have a value and a type, and more that is not described here.
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
         * @description The pages disagree; this is the newest.
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
         * @description The pages disagree; this is the newest.
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
         * @description In older captures of the page only: the newest one does not show it, and whether it still exists is not known.
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
         * @description In older captures of the page only: the newest one does not show it, and whether it still exists is not known.
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
         * @description For one use, within 15 minutes; `ExpirationUTC` says until when. It is not a bearer token.
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
         * @description `Connected` is an observed event.
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
         * @description Pages disagree on the events: one has none, samples for the United States have `Started` and `Updated`.
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
         * @description What the data holds is observed.
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
        /** @description An API login. The vendor's portal shows it under Settings, "Webhook & API settings". */
        AuthorizeRequest: {
            /** @description Name of the API user. Usually a GUID (observed). */
            Username: string;
            /** @description Password of the API user. Secret. */
            Password: string;
        };
        /** @description What every answer is wrapped in. Operations add their own `result`. */
        Envelope: {
            /** @description Repeats the HTTP status. */
            statusCode: number;
            /** @description Usually `<METHOD> Request successful.` */
            message?: string;
            /**
             * @description True in an error. The vendor advises to look at this first and at the status second; that it can be true with HTTP
             *     200 is inferred.
             */
            isError: boolean;
        };
        /** @description The token and whom it belongs to. More members have been observed; none is to be relied on. */
        Authorization: {
            /** @description Goes into the `Authorization` header of every other call. Secret. */
            Token: string;
            /** @description Role of the login, such as `API`. */
            Role?: string;
            /** @description Id of the customer that the login belongs to. */
            CustomerId?: string;
            /** @description Company that the login belongs to. */
            CompanyName?: string;
            /** @description Type of the customer account. Partner accounts exist, so there are more values (inferred). */
            CustomerType?: "Customer" | (string & {});
            /** @description Name of the login. */
            Username?: string;
        };
        AuthorizeResponse: components["schemas"]["Envelope"] & {
            result: components["schemas"]["Authorization"];
        };
        /** @description Inferred. A field that is wrong. */
        ValidationError: {
            /** @description Name of the field. */
            name?: string;
            /** @description What is wrong with it. */
            reason?: string;
        };
        /** @description What went wrong. */
        ResponseException: {
            /**
             * @description Documented as an object. In recorded sandbox traffic it is a text for errors of business and an object with
             *     `type`, `title`, `status` and `traceId` for errors of the framework.
             */
            exceptionMessage?: string | {
                [key: string]: unknown;
            };
            /** @description Inferred. The fields that are wrong. */
            validationErrors?: components["schemas"]["ValidationError"][];
            /** @description Inferred. */
            details?: string;
            /** @description Inferred. */
            referenceErrorCode?: string;
            /** @description Inferred. */
            referenceDocumentLink?: string;
        };
        /** @description What an error is wrapped in. */
        ErrorEnvelope: {
            /** @description Repeats the HTTP status. That it says the true one where that is 200 is inferred. */
            statusCode: number;
            /** @description Left out in the documented errors. */
            message?: string;
            /** @constant */
            isError: true;
            responseException?: components["schemas"]["ResponseException"];
        };
        /** @description A Canadian bank account. */
        BankAccountInput: {
            /** @description Three digits. */
            InstitutionNumber: string;
            /** @description Five digits. */
            TransitNumber: string;
            /** @description Secret. The lengths are those of batch files. */
            AccountNumber: string;
        };
        /**
         * @description A card. Credit card payments need everything but the second line of the address when a user is created; a user who
         *     is only paid through Visa Direct may do with the number.
         */
        CreditCardInput: {
            /** @description Whole number of the card. Secret. */
            Number?: string;
            /** @description In a sample of newer pages only. */
            EncryptedNumber?: string;
            /** @description Two digits. A table calls it a number; samples have text. */
            ExpireMonth?: string;
            /** @description Four digits. */
            ExpireYear?: string;
            /** @description Secret. */
            CVV?: string;
            AddressLine1?: string;
            AddressLine2?: string;
            AddressPostalCode?: string;
            /** @description `Canada` or `USA`. */
            AddressCountry?: string;
            AddressCity?: string;
            /** @description Two letters of a province or state, such as `ON`. */
            AddressState?: string;
        };
        AddressInput: {
            AddressLine1?: string;
            AddressLine2?: string;
            AddressPostalCode?: string;
            /** @description `Canada` or `USA`. */
            AddressCountry?: string;
            AddressCity?: string;
            /** @description Two letters of a province or state, such as `ON`. */
            AddressState?: string;
            /** @description `Shipping`; the other value is not documented. */
            AddressType?: string;
        };
        /** @description How a user in the United States pays or is paid. */
        PaymentInstrumentInput: {
            /** @description `BankAccount` is documented; `DebitCard` and `CreditCard` are inferred. */
            PaymentMethod: string;
            /** @description ACH. Nine digits. */
            RoutingNumber?: string;
            /** @description ACH. Secret. */
            AccountNumber?: string;
            /** @description ACH. Such as `Checking`. */
            AccountType?: string;
            AddressLine1?: string;
            AddressLine2?: string;
            AddressPostalCode?: string;
            /** @description `Canada` or `USA`. */
            AddressCountry?: string;
            AddressCity?: string;
            /** @description Two letters of a province or state, such as `ON`. */
            AddressState?: string;
        };
        /**
         * @description One schema for Canada and the United States. EFT needs `BankAccountInformation`, credit card and Visa Direct
         *     `CreditCardInformation`, the United States `PaymentInstruments`; Interac needs the e-mail address alone.
         */
        UserCreate: {
            /** @description Needed with `LastName` where there is no company. The limit is from newer pages. */
            FirstName?: string;
            LastName?: string;
            /** @description Name of a business. */
            CompanyName?: string | null;
            /**
             * Format: email
             * @description Several users may have the same one (observed).
             */
            Email: string;
            /** @description At most ten digits, without a country code. Empty text stands for none, and a longer or formatted number fails the whole call (both observed). */
            PhoneNumber?: string;
            /** @description The caller's own id. In newer pages only. */
            ClientUserId?: string;
            BankAccountInformation?: components["schemas"]["BankAccountInput"];
            CreditCardInformation?: components["schemas"]["CreditCardInput"];
            ShippingSameAsBilling?: boolean;
            Addresses?: components["schemas"]["AddressInput"][];
            /** @description United States. Such as `DL`. */
            IDType?: string;
            /** @description United States. */
            IDNumber?: string;
            /** @description United States. Two letters. */
            IDState?: string;
            /** @description United States. */
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
         * @description A time in UTC with up to seven decimals of a second. Older samples have no zone, newer ones end in `Z`.
         *     `0001-01-01T00:00:00` stands for none.
         */
        Timestamp: string;
        /** @description Whose account it is. More members have been observed, among them secrets. */
        CustomerName: {
            /** Format: uuid */
            Id?: string;
            CompanyName?: string;
        };
        Address: {
            AddressLine1?: string;
            AddressLine2?: string;
            AddressPostalCode?: string;
            /** @description `Canada` or `USA`. */
            AddressCountry?: string;
            AddressCity?: string;
            /** @description Two letters of a province or state, such as `ON`. */
            AddressState?: string;
            AddressType?: string;
        };
        /**
         * @description Whether bank data is connected. The first value is the vendor's own spelling. While it says `Refreshing`, ask again
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
            /** @description Such as `None`. */
            AggregationFailedReason?: string;
            /** @description In dollars. */
            AggregationBalance?: number;
        };
        CreditCard: {
            /** @description Masked to the last four digits, such as `************0077`. */
            Number?: string;
            ExpireMonth?: string;
            ExpireYear?: string;
            AddressLine1?: string;
            AddressLine2?: string;
            AddressPostalCode?: string;
            /** @description `Canada` or `USA`. */
            AddressCountry?: string;
            AddressCity?: string;
            /** @description Two letters of a province or state, such as `ON`. */
            AddressState?: string;
            /** @description Such as `Visa`. */
            BrandName?: string;
            /** @description Observed. Holds the word debit for a debit card. */
            CardIndicator?: string;
            Institution?: string;
            /** @description Such as `NotVerified`. */
            VerifyCreditCardStatus?: string;
            VisaDirect?: boolean;
        };
        /** @description Which payment methods the user can take part in. */
        MethodsAvailable: {
            Eft?: boolean;
            VisaDirectPull?: boolean;
            VisaDirectPush?: boolean;
            Interac?: boolean;
            CreditCard?: boolean;
        };
        /** @description Who is paid or pays. Members are left out where they have no value. */
        User: {
            /** Format: uuid */
            Id: string;
            CreatedAt?: components["schemas"]["Timestamp"];
            LastRefresh?: components["schemas"]["Timestamp"];
            FirstName?: string | null;
            LastName?: string | null;
            CompanyName?: string | null;
            /** @description Both names in one. In a sample of 2022. */
            Name?: string;
            PhoneNumber?: string | null;
            Email?: string | null;
            /** @description In a sample of 2022. */
            AccountType?: "Personal" | "Business" | (string & {});
            ShippingSameAsBilling?: boolean;
            /** @description Only where a user is part of something else. */
            IsActive?: boolean;
            Customer?: components["schemas"]["CustomerName"];
            Addresses?: components["schemas"]["Address"][];
            BankAccountInformation?: components["schemas"]["BankAccount"];
            CreditCardInformation?: components["schemas"]["CreditCard"];
            TransactionsMethodsAvailable?: components["schemas"]["MethodsAvailable"];
            /** @description Other samples spell it without the second s. */
            TransactionMethodsAvailable?: components["schemas"]["MethodsAvailable"];
            /** @description United States. Has been seen empty in Canada. */
            PaymentInstruments?: {
                [key: string]: unknown;
            }[];
            /** @description Observed. */
            Currency?: string | null;
            /** @description Observed. The caller's own id. */
            ClientUserId?: string | null;
            /** @description Observed. */
            ExtraField1?: string | null;
            /** @description Observed. */
            ExtraField2?: string | null;
            /** @description Observed. */
            AggregationRequestId?: string | null;
            /** @description Observed. */
            InteracCustomerId?: string | null;
            /** @description Observed. */
            InteracAliasId?: string | null;
            /** @description Observed. */
            IdType?: string | null;
            /** @description Observed. */
            IdNumber?: string | null;
            /** @description Observed. */
            IdState?: string | null;
            /** @description Observed. */
            BusinessTaxId?: string | null;
        };
        /** @description A date or a time in UTC. */
        FilterDate: string;
        /**
         * @description How a date is compared. `IsBetween` takes the two members `…From` and `…To`, all others the one without. Samples
         *     write other cases, so the case seems not to matter (inferred).
         * @enum {string}
         */
        DateOperator: "IsInTheLast" | "ExactlyMatches" | "IsBetween" | "IsAfter" | "IsOnOrAfter" | "IsBefore" | "IsBeforeOrOn";
        /** @description Which page is asked for. How many items a page has by default is not documented. */
        Pagination: {
            /** @description Counted from 1. */
            PageNumber?: number;
            /** @description Documented for some filters, observed for the others. */
            ItemsPerPage?: number;
        };
        /** @description Everything is optional. */
        UserFilter: {
            /** @description Name or e-mail address. */
            GenericSearch?: string;
            Name?: string;
            /** @description In a sample only. */
            FirstName?: string;
            /** @description In a sample only. */
            LastName?: string;
            Email?: string;
            CreatedAt?: components["schemas"]["FilterDate"];
            CreatedAtFrom?: components["schemas"]["FilterDate"];
            CreatedAtTo?: components["schemas"]["FilterDate"];
            CreatedAtOperator?: components["schemas"]["DateOperator"];
            Pagination?: components["schemas"]["Pagination"];
        };
        /** @description A page of a list. */
        Page: {
            /** @description Counted from 1. */
            CurrentPage?: number;
            /** @description How many items this page has. */
            PageSize?: number;
            /** @description How many items all pages have. */
            TotalCount?: number;
        };
        /** @description Part of a user. */
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
        /** @description What is to change. The rules are those of creation. */
        UserBasicInformation: {
            /** @description Needed with `LastName` where there is no company. The limit is from newer pages. */
            FirstName?: string;
            LastName?: string;
            /** @description Name of a business. */
            CompanyName?: string | null;
            /**
             * Format: email
             * @description Several users may have the same one (observed).
             */
            Email?: string;
            /** @description At most ten digits, without a country code. Empty text stands for none, and a longer or formatted number fails the whole call (both observed). */
            PhoneNumber?: string;
        };
        InteracSendFundsOptions: {
            RequireSecurityQuestionAndAnswer?: boolean;
            AutomaticDepositAvailable?: boolean;
            /** @description Needs bank data of the user. */
            AccountNumberRoutingAvailable?: boolean;
            /** @description In dollars. */
            Limit?: number;
            RecipientType?: "INDIVIDUAL" | "SMALL_BUSINESS" | "CORPORATION" | (string & {});
        };
        /** @description An empty object. */
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
            /** @description In dollars. */
            Balance?: number;
            /** @description Such as `Operations`. */
            Category?: string;
            /** @description Such as `Chequing`. */
            Type?: string;
            Currency?: string;
            IsEftEligible?: boolean;
            Transactions?: {
                /** Format: uuid */
                Id?: string;
                /** @description One sample spells it `ProviderTransactiontId`. */
                ProviderTransactionId?: string;
                Date?: components["schemas"]["Timestamp"];
                Description?: string;
                /** @description In dollars. */
                Debit?: number | null;
                /** @description In dollars. */
                Credit?: number | null;
                /** @description In dollars. */
                Balance?: number | null;
            }[];
        };
        /** @description Bank data in the form of 2022. */
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
        /** @description In newer pages. Holds an amount on a credit card. */
        CardHold: {
            Capture?: boolean;
            /** @description Such as 5. */
            AutoExpireDays?: number;
        };
        /** @description A movement of money. */
        TransactionCreate: {
            /**
             * @description Which way money goes. `LoadCard` loads a prepaid card; clients send `LoadPrepaidCard` and `UnloadPrepaidCard` (observed).
             * @enum {string}
             */
            ZumRailsType: "FundZumWallet" | "WithdrawZumWallet" | "AccountsPayable" | "AccountsReceivable" | "UserTransfer" | "LoadCard" | "LoadPrepaidCard" | "UnloadPrepaidCard";
            /**
             * @description Canada has the first five, the United States the last four and CreditCard. The spelling of the last two is observed.
             * @enum {string}
             */
            TransactionMethod: "Eft" | "Interac" | "VisaDirect" | "CreditCard" | "PrepaidCard" | "Ach" | "DebitCard" | "RtpFedNow" | "MoneyTransfer";
            /** @description In dollars, not cents. That it is more than zero is inferred. */
            Amount: number;
            /** @description At most 15 letters, digits, dashes, blanks and underscores. The payee sees it. */
            Memo: string;
            /** @description Internal note, shown by Interac. In the sandbox it makes a transaction fail, see the operation. */
            Comment?: string;
            /** Format: uuid */
            FundingSourceId?: string;
            /** Format: uuid */
            WalletId?: string;
            /** Format: uuid */
            UserId?: string;
            User?: components["schemas"]["UserCreate"];
            /**
             * Format: uuid
             * @description User to user: who receives.
             */
            TargetUserId?: string;
            /**
             * Format: uuid
             * @description User to user, in one version of the page.
             */
            SourceUserId?: string;
            /** @description United States. */
            PaymentInstrumentId?: string;
            /** @description Clients of a processor only, in newer pages. */
            AuthCode?: string;
            /**
             * Format: date
             * @description After today. The status is then `Scheduled`.
             */
            ScheduledStartDate?: string;
            /** @description The caller's own reference. Can be searched for. */
            ClientTransactionId?: string;
            /** @description 3-D Secure: all three or none. */
            CardEci?: string;
            CardXid?: string;
            CardCavv?: string;
            Authorize?: components["schemas"]["CardHold"];
            /** @description `email` is documented in newer pages, `sms` observed. */
            InteracNotificationChannel?: string;
            /** @description Deposit to the stored account. Interac, payable only. */
            UseInteracANR?: boolean;
            InteracHasSecurityQuestionAndAnswer?: boolean;
            /** @description Needed where the flag says so. */
            InteracSecurityQuestion?: string;
            /** @description Needed where the flag says so. Secret. */
            InteracSecurityAnswer?: string;
            /** @description Browser fingerprint of the sender, where a user pays a user. */
            SessionFingerprint?: string;
            /** @description Address of the sender, where a user pays a user. */
            SessionIpAddress?: string;
        };
        /** @description Which way money went. `Refund` stands in answers only. `LoadPrepaidCard` and `UnloadPrepaidCard` are observed. */
        ZumRailsType: "FundZumWallet" | "WithdrawZumWallet" | "AccountsPayable" | "AccountsReceivable" | "UserTransfer" | "Refund" | "LoadCard" | "LoadPrepaidCard" | "UnloadPrepaidCard" | (string & {});
        /** @description How money went. `CreditCardIssuance` and `MoneyTransfer` are observed, and so is the spelling of `RtpFedNow`. */
        TransactionMethod: "Eft" | "Interac" | "VisaDirect" | "CreditCard" | "PrepaidCard" | "CreditCardIssuance" | "Ach" | "DebitCard" | "RtpFedNow" | "MoneyTransfer" | (string & {});
        /**
         * @description `Completed` is final for Interac, Visa Direct and cards; an EFT can still fail up to 90 days later. `UnderReview` is
         *     a fraud review of Interac that can also follow completion, and ends after at most seven days. Observed alone:
         *     `InReview`, another name of the review; `Pending Cancellation`, which is not final; `Succeeded`, typed by one client
         *     and probably an event.
         */
        TransactionStatus: "InProgress" | "Completed" | "Failed" | "Cancelled" | "Scheduled" | "UnderReview" | "InReview" | "Succeeded" | "Pending Cancellation" | (string & {});
        /**
         * @description What happens to a transaction. The list is put together from pages of several years and from observation, and is not
         *     complete. `EftFailedCurrectAccountMismatch` is the vendor's own spelling.
         */
        TransactionEvent: "Started" | "Succeeded" | "WalletFunded" | "WalletWithdrawn" | "NotEnoughBalanceInWalletError" | "EFTFileCreated" | "EFTFileUploaded" | "EFTAnswerReceived" | "EFTAnswerProcessed" | "EftFailedValidationRejection" | "EftFailedInsufficientFunds" | "EftFailedCannotLocateAccount" | "EftFailedStopPayment" | "EftFailedAccountClosed" | "EftFailedNoDebitAllowed" | "EftFailedFundsNotFree" | "EftFailedCurrectAccountMismatch" | "EftFailedPayorPayeeDeceased" | "EftFailedFrozenAccount" | "EftFailedInvalidErrorAccountNumber" | "EftFailedErrorPayorPayeeName" | "EftFailedRefusedNoAgreement" | "EftFailedNotInAccountAgreementP" | "EftFailedNotInAccountAgreementE" | "EftFailedAgreementRevoked" | "EftFailedDefaultByAFinancialInstitution" | "EftFailedCustomerInitiatedReturnCreditOnly" | "EftFailedCurrencyAccountMismatch" | "EftFailedTransactionNotAllowed" | "EftFailedNoPrenotificationP1" | "EftFailedNoPrenotificationP2" | "EftFailedTransactionLimitExceeded" | "VisaDirectGenericError" | "VisaDirectDoNotHonor" | "VisaDirectInsufficientFunds" | "VisaDirectNotPermittedToCardHolderInformed" | "VisaDirectAmountLimitNotAuthorized" | "VisaDirectRejectedAmlOrFraud" | "VisaDirectRejectedAccountLimitExceeded" | "VisaDirectWaitingSettlementIntoClientsAccounts" | "VisaDirectSettledIntoClientsAccount" | "VisaDirectInvalidCardNumber" | "VisaDirectReenterTransaction" | "VisaDirectInvalidTransaction" | "VisaDirectIssuerOrSwitchInoperative" | "VisaDirectUnsupportedCardType" | "VisaDirectChargeback" | "VisaDirectInvalidExpiryDate" | "VisaDirectInvalidPIN" | "VisaDirectInvalidSecret" | "VisaDirectTimeoutLimitReachedError" | "InteracSent" | "InteracAcknowledgedCredit" | "InteracAcknowledgedDebit" | "InteracWaitingSettlementIntoWallet" | "InteracSettledIntoWallet" | "InteracFraudAlertResponded" | "InteracFundsHeldForValidation" | "InteracCreditorExternalFinancialInfo" | "InteracFailedRecipientContactInfoMissing" | "InteracFailedInvalidEmailFormat" | "InteracFailedInvalidPhoneNumber" | "InteracFailedMultipleTransferLevelErrors" | "InteracFailedRevoked" | "InteracFailedBulkCancellationRequest" | "InteracFailedRecipientRejected" | "InteracFailedAuthentication" | "InteracFailedReachedCancellationCutOff" | "InteracFailedNotificationDeliveryFailure" | "InteracFailedAmountGreaterThanMax" | "InteracFailedDebtorRejected" | "InteracFailedFundsDepositFailed" | "InteracFailedClientEmailedToRequestCancellation" | "InteracFailedGenericError" | "InteracFailedNameMismatch" | "InteracFailedInvalidAccountNumber" | "InteracFailedRequestBlockedByUser" | "InteracFailedAPICancellation" | "InteracFailedANRNotSupported" | "InteracFailedSecurityQuestionNeededForProvidedEmail" | "InteracFailedBannedAccount" | "InteracFailedSameProfileConflict" | "InteracFailedAutoDeposit" | "CreditCardDeclined" | "CreditCardError" | "CreditCardHeldForReview" | "CreditCardGenericError" | "CreditCardUnknownResponse" | "CreditCardHoldCallOrPickUpCard" | "CreditCardSecViolation" | "CreditCardServNotAllowed" | "CreditCardCvvMismatch" | "CreditCardInvalidMerchantId" | "CreditCardAmountExceeded" | "CreditCardInvalidRequest" | "CreditCardRejectedByIssuingBank" | "CreditCardExpiredCard" | "CreditCardSuspectedFraud" | "CreditCardTransactionNotPermitted" | "CreditCardContactSupport" | "CreditCardInvalidMerchantSetUp" | "CreditCardSecurityViolation" | "CreditCardInvalidCardOrDetails" | "CreditCardLostOrStolenCard" | "CreditCardAccountClosedOrBlocked" | "CreditCardDeemedHighRisk" | "CreditCardUnknownResponseFromIssuingBank" | "CreditCardCouldNotLocateOriginalTransaction" | "CreditCardRefundAmountExceeded" | "CreditCardCashbackNotApp" | "CreditCardNoAccountFound" | "CreditCardNotPermittedToCardHolderInformed" | "CreditCardInvalidCardNumber" | "CreditCardRejectedAmlOrFraud" | "CreditCardTypeNotAccepted" | "CreditCardDomesticDebitDeclined" | "CreditCardClosedAccount" | "CreditCardDuplicateTransaction" | "CreditCardNotActivated" | "AchTransactionAccepted" | "AchFailedTransactionExpired" | "AchFailedReturnedOrClosedAccount" | "AchFailedRejectedWithReason" | "AchFailedGeneralError" | "AchFailedHighRiskOrPotentialFraud" | "AchFailedDueToMerchantSetup" | "AchFailedInvalidValueForField" | "AchFailedAuthorizationRevoked" | "AchFailedDuplicateTransaction" | "AchFailedDueToProcessorTimeout" | "AchFailedTransactionNotAllowed" | "AchBankAccountVerificationFailed" | "AchDebitResponseReceived" | "AchCreditResponseReceived" | "AchTransactionReturned" | "AchTransactionResubmitted" | "AchCancellationFailed" | "AchCancellationFailedDueToMerchantSetup" | "AchCancellationFailedRefundGreaterThanTransactionAmount" | "AchCancellationFailedTransactionAlreadyCancelled" | "AchFailedDueToNegativeData" | "AchFailedIneligibleBankAccount" | "RtpFedNowTransactionAccepted" | "RtpFedNowCreditResponseReceived" | (string & {});
        /** @description Part of a user. */
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
            /** @description Observed. */
            Currency?: string;
        };
        FundingSourceName: {
            /** Format: uuid */
            Id?: string;
            Institution?: string;
            InstitutionNumber?: string;
            TransitNumber?: string;
            AccountNumber?: string;
            /** @description Observed, United States. */
            RoutingNumber?: string;
        };
        TransactionHistoryEntry: {
            /** Format: uuid */
            Id?: string;
            CreatedAt?: components["schemas"]["Timestamp"];
            Event?: components["schemas"]["TransactionEvent"];
            EventDescription?: string;
        };
        /** @description Observed. A dispute of a card payment. */
        TransactionChargeback: {
            /** Format: uuid */
            Id?: string;
            /** @description In dollars. */
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
        /** @description A movement of money. Webhooks carry the same shape. */
        Transaction: {
            /** Format: uuid */
            Id: string;
            CreatedAt?: components["schemas"]["Timestamp"];
            CompletedAt?: components["schemas"]["Timestamp"];
            FailedAt?: string | null;
            Memo?: string;
            /** @description Of a refund: the id of what was refunded, in the sample. */
            Comment?: string;
            /** @description In dollars, not cents. */
            Amount?: number;
            /** @description Observed. `CAD` or `USD`. */
            Currency?: string;
            ZumRailsType?: components["schemas"]["ZumRailsType"];
            TransactionMethod?: components["schemas"]["TransactionMethod"];
            TransactionStatus?: components["schemas"]["TransactionStatus"];
            /** @description The recurring plan that it comes from. */
            RecurrentTransactionId?: string | null;
            /** @description Why it failed. */
            FailedTransactionEvent?: components["schemas"]["TransactionEvent"] | null;
            ScheduledStartDate?: string;
            ClientTransactionId?: string;
            /** @description For people to read. */
            From?: string;
            /** @description For people to read. */
            To?: string;
            IsRefundable?: boolean;
            /** @description Payment link. */
            InteracUrl?: string;
            UseInteracANR?: boolean;
            InteracHasSecurityQuestionAndAnswer?: boolean;
            InteracDebtorInstitutionNumber?: string;
            InteracDebtorInstitutionName?: string;
            /** @description May only repeat what was sent. */
            InteracDebtorFullName?: string;
            /** @description Observed. */
            InteracDebtorAccountNumber?: string;
            /** @description Observed. */
            InteracCreditorInstitutionNumber?: string;
            /** @description Observed. */
            InteracCreditorFullName?: string;
            /** @description Observed. */
            InteracCreditorAccountNumber?: string;
            /** @description Observed. */
            InteracNotificationChannel?: string;
            /** @description Observed. */
            AuthorizedHoldExpiredAt?: string;
            Customer?: components["schemas"]["CustomerName"];
            User?: components["schemas"]["UserName"];
            Wallet?: components["schemas"]["WalletName"];
            TargetWallet?: components["schemas"]["WalletName"];
            FundingSource?: components["schemas"]["FundingSourceName"];
            /** @description An old sample calls it `EventHistory`. */
            TransactionHistory?: components["schemas"]["TransactionHistoryEntry"][];
            /** @description In invoices, in 2022. */
            FastEft?: boolean;
            /** Format: uuid */
            InvoiceId?: string;
            /** Format: uuid */
            SubscriptionId?: string;
            /** @description Observed. */
            TransactionChargeback?: components["schemas"]["TransactionChargeback"][];
            /** @description Observed, United States. */
            PaymentInstrumentId?: string;
            /** @description Observed, United States. */
            TelecheckApprovalCode?: string;
            /** @description Observed, United States. */
            TelecheckDenialRecordNumber?: string;
            /** @description Observed, United States. */
            CreditCardResponseCode?: string;
            /** @description Observed, United States. */
            CreditCardAdditionalResponseData?: string;
            /** @description Observed, United States. */
            CreditCardAuthorizationId?: string;
            /** @description Observed, United States. */
            CreditCardAuthorizationNetworkId?: string;
            /** @description Observed, United States. */
            CreditCardAuthorizationNetworkName?: string;
            /** @description Observed, United States. */
            CreditCardErrorData?: string;
        };
        /**
         * @description The id is what is documented. The sandbox has been seen to answer with the whole transaction, and `TransactionStatus`
         *     is then the one to read: `Failed` is final here.
         */
        CreatedTransaction: components["schemas"]["Transaction"];
        /** @description Everything is optional. */
        TransactionFilter: {
            /** Format: uuid */
            Id?: string;
            /** @description Name, e-mail address, client id, id or memo. */
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
             * Format: uuid
             * @description Observed.
             */
            WalletId?: string;
            /**
             * Format: uuid
             * @description Observed.
             */
            FundingSourceId?: string;
            /** @description Observed. */
            BatchNumber?: number;
            Pagination?: components["schemas"]["Pagination"];
        };
        TransactionListItem: {
            /** Format: uuid */
            Id: string;
            CreatedAt?: components["schemas"]["Timestamp"];
            Memo?: string;
            Comment?: string;
            /** @description In dollars, not cents. */
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
            /** @description Observed. In dollars. Default: all. */
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
             * Format: uuid
             * @description Either this or the funding source.
             */
            WalletId?: string;
            /**
             * Format: uuid
             * @description Either this or the wallet.
             */
            FundingSourceId?: string;
            /** @description The file. */
            Bytes: string;
        };
        BatchFileRow: {
            FirstName?: string | null;
            LastName?: string | null;
            CompanyName?: string | null;
            InstitutionNumber?: string | null;
            TransitNumber?: string | null;
            AccountNumber?: string | null;
            /** @description Whether dollars or cents is not documented. */
            Amount?: number;
            Comment?: string | null;
            Memo?: string | null;
            CustomerId?: string | null;
            /** @description `Ok`, or in English which rule is broken. */
            Status?: string;
        };
        BatchFileReport: {
            /** @description A text in table and sample. */
            InvalidTransactions?: string;
            ValidTransactions?: number;
            /** @description `Ok` */
            Status?: string;
            /** @description In dollars (inferred). The table spells it `TotalAmout`. */
            TotalAmount?: number;
            Transactions?: components["schemas"]["BatchFileRow"][];
        };
        BatchFileProcessing: {
            /** @enum {string} */
            TransactionType: "AccountsReceivable" | "AccountsPayable";
            /**
             * Format: uuid
             * @description Either this or the funding source.
             */
            WalletId?: string;
            /**
             * Format: uuid
             * @description Either this or the wallet.
             */
            FundingSourceId?: string;
            /** @description The file. */
            Bytes: string;
            /** @description One withdrawal for the whole batch. Payable, more than one row, not scheduled. */
            WithdrawSumTotalFromFundingSource?: boolean;
            /** @description Observed. */
            FileName?: string;
            /** @description Observed. */
            SkipFileAlreadyProcessedInLast24Hours?: boolean;
            /**
             * @description Observed.
             * @enum {string}
             */
            TransactionMethod?: "Eft" | "Interac";
        };
        /** @description In newer pages only. Whom the wallet belongs to. */
        WalletCustomer: {
            /** Format: uuid */
            Id?: string;
            CompanyName?: string;
            CompanyEmail?: string;
            AddressCountry?: string;
            InteracProvider?: string;
            Enable3DSecureVisa?: boolean;
            /** @description Secret. */
            ApiKeyVisa?: string;
            Enable3DSecureCreditCard?: boolean;
            /** @description Secret. */
            ApiKeyCreditCard?: string;
        };
        /** @description Money that payments are made from and into. */
        Wallet: {
            /** Format: uuid */
            Id: string;
            /** @description What the wallet is for. */
            Type?: "Unified" | "AccountsPayable" | (string & {});
            /** @description In dollars. One table of the vendor says text; its sample is a number. */
            Balance?: number;
            /** @description In newer pages only. Bank that carries out transfers, such as `RBC`. */
            EftProvider?: string;
            /** @description In newer pages only. All zeros in the United States. */
            BankAccountInformationId?: string;
            /** @description In newer pages only. */
            Currency?: "CAD" | "USD" | (string & {});
            Customer?: components["schemas"]["WalletCustomer"];
        };
        WalletTransactionFilter: {
            /** Format: uuid */
            WalletId: string;
            TransactionMethod?: string;
            ZumRailsType?: string;
            /** @description Part of the description. */
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
            /** @description In dollars. */
            Debit?: number;
            /** @description In dollars. */
            Credit?: number;
            /** @description In dollars. */
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
            /** @description 1 is the summary. */
            WalletTransactionReportType: number;
        };
        WithdrawalSummaryRow: {
            CreatedAt?: components["schemas"]["Timestamp"];
            Description?: string;
            /** @description In dollars. */
            Debit?: number;
            /** @description In dollars. */
            Credit?: number;
            /** @description In dollars. */
            Balance?: number;
            /** Format: uuid */
            TransactionId?: string;
            IsAutomaticDailyWithdraw?: boolean;
        };
        /**
         * @description How a text is compared. The form of the last is inferred.
         * @enum {string}
         */
        TextOperator: "contains" | "excludes" | "exactlymatches";
        /** @description Everything is optional. */
        FundingSourceFilter: {
            /** @description `Approved`, `Rejected`, and one for pending approval whose form is not known. */
            FundingSourceStatus?: string;
            BillingAccount?: boolean;
            PageNumber?: number;
            ItemsPerPage?: number;
            /** @description Partners only. */
            CustomerCompanyName?: string;
            CustomerCompanyNameOperator?: components["schemas"]["TextOperator"];
            /** @description Partners only. Filters by customer; with the id of a user nothing is found (observed). */
            CustomerId?: string;
            CustomerIdOperator?: components["schemas"]["TextOperator"];
        };
        /** @description The customer's own bank account or card. */
        FundingSource: {
            /** Format: uuid */
            Id: string;
            /** @description Bank account or card, as text. */
            Number?: string;
            Name?: string;
            CreatedAt?: components["schemas"]["Timestamp"];
            AggregationStatus?: string;
            LastTimeRefreshed?: components["schemas"]["Timestamp"];
            /** @description `BankAccount`; `CreditCard` is inferred. */
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
            /** @description As `ZumRailsType` of a transaction. */
            Type?: string;
            /** @description Transactions a day. */
            DailyQuantity?: number;
            DailyQuantityRemaining?: number;
            /** @description In dollars. Probably the most of a single transaction (inferred). */
            DailyAmount?: number;
            /** @description In dollars. */
            DailyVolume?: number;
            /** @description In dollars. */
            DailyVolumeRemaining?: number;
            /** @description In dollars. */
            MonthlyVolume?: number;
            /** @description In dollars. */
            MonthlyVolumeRemaining?: number;
        };
        ProductPriceCreate: {
            /** @enum {string} */
            ProductPriceType: "Standard" | "Package";
            /** @description In dollars. */
            Price: number;
            /** @description Needed for `Package`. */
            PerUnit?: number;
            /** @enum {string} */
            Frequency: "OneTime" | "Recurring";
            /** @description Needed for `Recurring`. */
            PlanName?: string;
            /**
             * @description Needed for `Recurring`.
             * @enum {string}
             */
            BillingPeriod?: "Monthly" | "Weekly" | "Biweekly" | "Annually";
            PlanDescription?: string;
            EnableSubscriptionEndDate?: boolean;
            /**
             * Format: date
             * @description Needed where it is enabled.
             */
            SubscriptionEndDate?: string;
            EnableFreeTrial?: boolean;
            /** @description Needed where it is enabled. */
            FreeTrialInDays?: number;
            EnableSetupFee?: boolean;
            /** @description In dollars. Needed where it is enabled. */
            SetupFee?: number;
        };
        ProductCreate: {
            Name: string;
            Description?: string;
            ProductPrices: components["schemas"]["ProductPriceCreate"][];
            /** @description Asked for in 2022 and no more in later pages. Secret. */
            SecurityPassword?: string;
        };
        ProductPrice: {
            /** Format: uuid */
            Id: string;
            /**
             * Format: uuid
             * @description One sample spells it `product_id`.
             */
            ProductId?: string;
            CreatedAt?: components["schemas"]["Timestamp"];
            ProductPriceType?: "Standard" | "Package" | (string & {});
            /** @description In dollars. */
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
            /** @description In dollars. */
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
             * Format: uuid
             * @description Of the price to change. Without it the price is new.
             */
            Id?: string;
            SetToRemove?: boolean;
            /** @enum {string} */
            ProductPriceType: "Standard" | "Package";
            /** @description In dollars. */
            Price: number;
            /** @description Needed for `Package`. */
            PerUnit?: number;
            /** @enum {string} */
            Frequency: "OneTime" | "Recurring";
            /** @description Needed for `Recurring`. */
            PlanName?: string;
            /**
             * @description Needed for `Recurring`.
             * @enum {string}
             */
            BillingPeriod?: "Monthly" | "Weekly" | "Biweekly" | "Annually";
            PlanDescription?: string;
            EnableSubscriptionEndDate?: boolean;
            /**
             * Format: date
             * @description Needed where it is enabled.
             */
            SubscriptionEndDate?: string;
            EnableFreeTrial?: boolean;
            /** @description Needed where it is enabled. */
            FreeTrialInDays?: number;
            EnableSetupFee?: boolean;
            /** @description In dollars. Needed where it is enabled. */
            SetupFee?: number;
        };
        ProductUpdate: {
            Name: string;
            Description?: string;
            ProductPrices: components["schemas"]["ProductPriceUpdate"][];
            /** @description Asked for in 2022 and no more in later pages. Secret. */
            SecurityPassword?: string;
        };
        /** @description Everything is optional. */
        ProductFilter: {
            /** @description Name or id. */
            GenericSearch?: string;
            /** @description Text in a table, the number 0 in a sample. */
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
             * Format: uuid
             * @description Either this or the two one-off members.
             */
            ProductPriceId?: string;
            Quantity: number;
            OneOffProductName?: string;
            /** @description In dollars. */
            OneOffProductAmount?: number;
        };
        TaxRateInput: {
            /** Format: uuid */
            Id?: string;
            Name?: string;
            Description?: string;
            /** @enum {string} */
            Type?: "Exclusive" | "Inclusive";
            /** @description Percent. */
            Value?: number;
            /** @constant */
            ClassName?: "TaxRate";
        };
        /** @description In newer pages; takes the place of the shipping rate of 2022. */
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
            /** @description Exactly one for `AutomaticallyCharge`. */
            PaymentGateways: ("Eft" | "Interac" | "VisaDirect" | "CreditCard")[];
            Items?: components["schemas"]["InvoiceItemInput"][];
            /** @description In newer pages only. */
            TaxRates?: components["schemas"]["TaxRateInput"][];
            /** @description In newer pages only. */
            CommonFees?: components["schemas"]["CommonFeeInput"][];
        };
        InvoiceItem: {
            ProductPrice?: components["schemas"]["ProductPrice"];
            ProductPriceId?: string | null;
            Quantity?: number;
            Currency?: string;
            /** @description In dollars. */
            Price?: number;
            OneOffProductName?: string | null;
            /** @description In dollars. */
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
            /** @description In dollars, not cents. */
            Amount?: number;
            /** @description How the past due state is spelt is inferred. */
            InvoiceStatus?: "Draft" | "Open" | "Paid" | "Void" | "Uncollectible" | "PastDue" | (string & {});
            Memo?: string | null;
            DaysToDueDate?: number;
            DueDate?: components["schemas"]["Timestamp"];
            PaymentType?: "AutomaticallyCharge" | "NotifyUser" | (string & {});
            PaymentGateways?: string[];
            Items?: components["schemas"]["InvoiceItem"][];
            Transactions?: components["schemas"]["Transaction"][];
        };
        /** @description Everything is optional. */
        InvoiceFilter: {
            GenericSearch?: string;
            /** @description Text in a table, the number 1 in a sample. */
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
            /** @description In dollars, not cents. */
            Amount?: number;
            /** @description How the past due state is spelt is inferred. */
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
            /** @description Required in 2022. Secret. */
            SecurityPassword?: string;
        };
        /** @description A table calls the billing days mandatory; samples send null. */
        SubscriptionCreate: {
            /** Format: uuid */
            UserId: string;
            /** Format: uuid */
            ProductPriceId: string;
            Quantity: number;
            /** @enum {string} */
            InvoicePaymentType: "AutomaticallyCharge" | "NotifyUser";
            PaymentGateways: ("Eft" | "Interac" | "VisaDirect" | "CreditCard")[];
            /** @description Days until an invoice is due. */
            DueDay: number;
            /** @description For monthly prices; a sample uses it as the day of the week for weekly ones. */
            BillingDay?: number | null;
            /** @description In samples only. */
            BillingDayOfMonth?: number | null;
            AnnuallyBillingDay?: number | null;
            /** @description Counted from 0. */
            AnnuallyBillingMonth?: number | null;
            LastDayOfTheMonth?: boolean;
            Memo?: string;
            /** @enum {string} */
            StartDateType?: "CustomStartDate" | "NextMonth" | "FirstInvoiceDate";
            /**
             * Format: date
             * @description For `CustomStartDate`.
             */
            StartDate?: string;
            /** @enum {string} */
            EndDateType?: "CustomEndDate" | "BillingCycles" | "Never";
            /**
             * Format: date
             * @description For `CustomEndDate`.
             */
            EndDate?: string;
            /** @description For `BillingCycles`. */
            BillingCycle?: number;
            /** @description In newer pages only. */
            TaxRates?: components["schemas"]["TaxRateInput"][];
            /** @description In newer pages only. */
            CommonFees?: components["schemas"]["CommonFeeInput"][];
        };
        SubscriptionSummary: {
            /** Format: uuid */
            Id: string;
            Customer?: components["schemas"]["CustomerName"];
            User?: components["schemas"]["UserName"];
            ProductName?: string;
            CreatedAt?: components["schemas"]["Timestamp"];
            /** @description `Paused` is inferred. */
            SubscriptionStatus?: "Scheduled" | "Active" | "Cancelled" | "Paused" | (string & {});
            ProductPrice?: components["schemas"]["ProductPrice"];
            /** @description In dollars. */
            Total?: number;
        };
        TaxRate: {
            /** Format: uuid */
            Id?: string;
            Name?: string;
            Description?: string;
            Type?: "Exclusive" | "Inclusive" | (string & {});
            /** @description Percent. */
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
            /** @description `Paused` is inferred. */
            SubscriptionStatus?: "Scheduled" | "Active" | "Cancelled" | "Paused" | (string & {});
            ProductPrice?: components["schemas"]["ProductPrice"];
            /** @description In dollars. */
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
            /** @description Days until an invoice is due. */
            DueDay: number;
            /** @description For monthly prices; a sample uses it as the day of the week for weekly ones. */
            BillingDay?: number | null;
            /** @description In samples only. */
            BillingDayOfMonth?: number | null;
            AnnuallyBillingDay?: number | null;
            /** @description Counted from 0. */
            AnnuallyBillingMonth?: number | null;
            LastDayOfTheMonth?: boolean;
            Memo?: string;
            /** @enum {string} */
            StartDateType?: "CustomStartDate" | "NextMonth" | "FirstInvoiceDate";
            /**
             * Format: date
             * @description For `CustomStartDate`.
             */
            StartDate?: string;
            /** @enum {string} */
            EndDateType?: "CustomEndDate" | "BillingCycles" | "Never";
            /**
             * Format: date
             * @description For `CustomEndDate`.
             */
            EndDate?: string;
            /** @description For `BillingCycles`. */
            BillingCycle?: number;
            /** @description In newer pages only. */
            TaxRates?: components["schemas"]["TaxRateInput"][];
            /** @description In newer pages only. */
            CommonFees?: components["schemas"]["CommonFeeInput"][];
            /** @description Required in 2022. Secret. */
            SecurityPassword?: string;
        };
        /** @description Everything is optional. */
        SubscriptionFilter: {
            GenericSearch?: string;
            /** @description Text in a table, a number in a sample. */
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
        /** @description That the kind of cancellation is required is inferred. */
        SubscriptionCancellation: {
            /** @enum {string} */
            CancellationType: "Immediately" | "EndOfCurrentPeriod" | "CustomDate";
            /** @description Needed for `CustomDate`. In UTC. */
            CustomCancellationDate?: string;
            /** @enum {string} */
            CancellationReason?: "TooExpensive" | "Accident" | "DifferentProduct" | "NoNeed" | "Sooner" | "Other";
            /** @description Needed for `Other`. */
            CustomCancellationReason?: string;
            RefundLastInvoice?: boolean;
            /** @description Required in 2022. Secret. */
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
            /** @description In dollars. Either this or the credit. */
            Debit?: number;
            /** @description In dollars. */
            Credit?: number;
            /** @description In dollars. */
            Balance?: number;
            /** @description A table calls it a list; the sample is an object. */
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
            /** @description United States. */
            RoutingNumber?: string;
            /** @description May be masked for cards. */
            AccountNumber?: string;
            Title?: string;
            /** @description In dollars. */
            Balance?: number;
            Currency?: "CAD" | "USD" | "OTHER" | (string & {});
            /** @description Such as `Operation` or `Credit`. */
            AccountCategory?: string;
            /** @description Such as `Chequing`, `Savings` or `CreditCard`. */
            AccountSubCategory?: string;
            UpdatedAt?: components["schemas"]["Timestamp"];
            Transactions?: components["schemas"]["AggregationTransaction"][];
        };
        /** @description That it stands here is inferred. */
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
            /** @description Inferred. */
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
             * Format: uuid
             * @description The account to use for EFT.
             */
            SelectedAccountId?: string;
            Accounts?: components["schemas"]["AggregationAccount"][];
            Holder?: components["schemas"]["AggregationHolder"];
        };
        Aggregation: {
            /** @description Listed as the id of the user. */
            id?: string;
            RequestId?: string;
            CustomerId?: string;
            Card?: components["schemas"]["AggregationCard"];
        };
        /** @description For one use. */
        SingleUseToken: {
            /** @description Secret. */
            Token: string;
            ExpirationUTC?: components["schemas"]["Timestamp"];
            /** Format: uuid */
            CustomerId?: string;
            CompanyName?: string;
            /** @description Such as `production`. Connect only. */
            Environment?: string;
            /** @description Connect only. */
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
            /** @description Such as `CurrentMonth` or `ThreeMonthsAgo`. */
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
            /** @description A table says id; a text or a number is more likely (inferred). */
            Value?: string | number;
            InsightsType?: "Income" | "Expense" | (string & {});
        };
        /** @description Which card of which user is to be activated. */
        CardActivation: {
            /**
             * Format: uuid
             * @description Whose card it is.
             */
            UserId: string;
            /** @description Id of the card that was issued to this user. */
            UserCardId: string;
        };
        CardActivated: {
            /** @description What happened, for people to read. */
            ResponseDesc?: string;
        };
        /** @description Which card of which user goes to which program. */
        CardProgramUpdate: {
            /**
             * Format: uuid
             * @description Whose card it is.
             */
            UserId: string;
            /** @description Id of the card that was issued to this user. A table header spells it `UserCardID`. */
            UserCardId: string;
            /** @description Name of the program, such as a label with underscores. Case-sensitive, as older captures say. */
            NewProgramId: string;
        };
        CardProgram: {
            /** @description The card, as the issuer calls it. */
            CardReferenceId?: string;
            /** @description Name of the program that the card belongs to now. */
            NewProgramId?: string;
            /** @description What happened, for people to read. */
            ResponseDesc?: string;
        };
        CardBalance: {
            /** @description What happened, for people to read. */
            ResponseDesc?: string;
            /** @description In dollars. What can be spent. */
            AvailableBalance?: number;
            /** @description In dollars. What is booked. A number in the sample and text in the table. */
            LedgerBalance?: number | string;
            /** @description Such as `ZumCardSuccess`. */
            ZumEvent?: string;
        };
        CardAccount: {
            /** @description Masked. */
            CardNumber?: string;
            /** @description `Y` or `N`. */
            IsRegistered?: "Y" | "N" | (string & {});
            /** @description The card, as the issuer calls it. */
            CardReferenceId?: string;
            /** @description Name of the program. */
            CardProgramId?: string;
        };
        CardAccounts: {
            /** @description What happened, for people to read. */
            ResponseDesc?: string;
            /** @description In dollars. What can be spent. */
            AvailableBalance?: number;
            /** @description In dollars. That it is a number is inferred. */
            LastDepositAmount?: number;
            /** @description In dollars. What is booked. A number in a sample and text in a table of the balance. */
            LedgerBalance?: number | string;
            /** @description Such as `ZumCardSuccess`. */
            ZumEvent?: string;
            /** @description More members than these are there. */
            Cards?: components["schemas"]["CardAccount"][];
        };
        /** @description Whom names are compared with. */
        ConnectUser: {
            firstName?: string;
            lastName?: string;
            email?: string;
            addressCity?: string;
            addressLine1?: string;
            addressProvince?: string;
            addressPostalCode?: string;
        };
        /** @description Which methods the form offers, and options of the form. Stays open, since the options are not all documented. */
        ConnectConfiguration: {
            /** @description Offers bank accounts. The four flags are needed for `AddPaymentProfile`. */
            allowEft?: boolean;
            /** @description Offers Interac. */
            allowInterac?: boolean;
            /** @description Offers Visa Direct. */
            allowVisaDirect?: boolean;
            /** @description Offers credit cards. */
            allowCreditCard?: boolean;
            /** @description Observed. The caller's own id. */
            clientUserId?: string;
            /** @description Observed. */
            firstName?: string;
            /** @description Observed. */
            lastName?: string;
            /** @description Observed. */
            email?: string;
            /** @description Observed. `en` or `fr`. */
            language?: string;
            /** @description Observed. Comes back on the user. */
            ExtraField1?: string;
            /** @description Observed. Comes back on the user. */
            ExtraField2?: string;
            /** @description Observed. The same as `User` beside the configuration. */
            User?: components["schemas"]["ConnectUser"];
        } & {
            [key: string]: unknown;
        };
        ConnectTokenRequest: {
            /**
             * @description What the form is for. The last six are in newer pages only.
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
            /** @description For `ManageUserPortal`. */
            Email?: string;
            /** @description Observed. The caller's own id. One client reports that the user record does not have it afterwards. */
            clientUserId?: string;
            /**
             * Format: uuid
             * @description Observed. One client sends it to use a user again; another reports that a new user results. Do not rely on it.
             */
            UserId?: string;
        };
        /**
         * @description One event. There is neither a time nor a number in it that could be used once only, so an exact repetition is as
         *     good as the first. More types are named than are described here: `Customer` for partners, `TaxRate`, `CommonFee`,
         *     chargebacks, aggregation, recurring transactions.
         */
        Webhook: {
            /** @description What it is about. */
            Type: "User" | "Transaction" | "Product" | "Invoice" | "Subscription" | "Insights" | "Customer" | "TaxRate" | "CommonFee" | (string & {});
            /** @description What happened. May be missing for transactions. `Connected` is observed. */
            Event?: "Created" | "Updated" | "StatusChange" | "Deleted" | "Completed" | "Failed" | "Started" | "Connected" | (string & {});
            /** @description Observed. */
            EventGeneratedAt?: components["schemas"]["Timestamp"];
            /** @description What a GET of it would answer. */
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
        /** @description Observed. */
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
        /** @description The request is invalid, or a rule of business forbids it. That the same request is refused again is inferred. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 400,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text.",
                 *         "validationErrors": [
                 *           {
                 *             "name": "Memo",
                 *             "reason": "Some reason."
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The credentials or the token are wrong. That a token that has expired or was cancelled is one of these is inferred. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 401,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The endpoint is reserved for administrators. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 403,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The endpoint or the entity is unknown. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 404,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Observed. The request had no `Content-Type`, or not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 415,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": {
                 *           "title": "Unsupported Media Type",
                 *           "status": 415
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description A limit is reached, and the caller's address is blocked for five minutes. No header that says when that ends is
         *     documented. The proxy in front of the API may be what answers, so the body need not be the envelope (inferred).
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 429,
                 *       "isError": true
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A fault of the server. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 500,
                 *       "isError": true,
                 *       "responseException": {
                 *         "exceptionMessage": "Some text."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
         *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
         *     created. That such a transaction is answered with the first answer, too, is inferred.
         * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
         */
        IdempotencyKey: string;
        /**
         * @description Id of the user.
         * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
         */
        UserId: string;
        /**
         * @description Id of the transaction.
         * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
         */
        TransactionId: string;
        /**
         * @description Id of the chargeback, from `TransactionChargeback` of the transaction.
         * @example e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e
         */
        TransactionChargebackId: string;
        /**
         * @description Id of the funding source.
         * @example 58b3c0de-41f7-4a9b-8d26-e07c9f135a44
         */
        FundingSourceId: string;
        /**
         * @description Id of the customer. Partners may ask for their customers.
         * @example 5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20
         */
        CustomerId: string;
        /**
         * @description Id of the product.
         * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
         */
        ProductId: string;
        /**
         * @description Id of the price.
         * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
         */
        ProductPriceId: string;
        /**
         * @description Id of the invoice.
         * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
         */
        InvoiceId: string;
        /**
         * @description Id of the subscription.
         * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
         */
        SubscriptionId: string;
        /**
         * @description Id of the request for bank data, from the callback of the Connector or from a webhook.
         * @example c5e7091b-3d4f-4b82-8cb6-e80af2d41635
         */
        RequestId: string;
        /**
         * @description HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
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
                /**
                 * @example {
                 *       "Username": "4f1c9a1e-6b0d-4c57-8a25-93d2f7b6e804",
                 *       "Password": "example-password"
                 *     }
                 */
                "application/json": components["schemas"]["AuthorizeRequest"];
            };
        };
        responses: {
            /** @description The token. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Role": "API",
                     *         "Token": "aaaa.bbbb.cccc",
                     *         "CustomerId": "7d40b5c2-13ae-4e6f-9f0b-2c8a61d3e975",
                     *         "CompanyName": "Example Company Inc.",
                     *         "CustomerType": "Customer",
                     *         "Username": "4f1c9a1e-6b0d-4c57-8a25-93d2f7b6e804"
                     *       }
                     *     }
                     */
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
            /** @description The token has ended. There is no `result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "Token cancelled",
                     *       "isError": false
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "FirstName": "Ann",
                 *       "LastName": "Example",
                 *       "CompanyName": "Example Goods Inc.",
                 *       "Email": "ann@example.com",
                 *       "PhoneNumber": "5550100200",
                 *       "ClientUserId": "customer-7",
                 *       "BankAccountInformation": {
                 *         "InstitutionNumber": "001",
                 *         "TransitNumber": "12345",
                 *         "AccountNumber": "1234567"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "FirstName": "Ann",
                     *         "LastName": "Example",
                     *         "CompanyName": "Example Goods Inc."
                     *       }
                     *     }
                     */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "FirstName": "Ann",
                     *         "LastName": "Example",
                     *         "CompanyName": "Example Goods Inc.",
                     *         "Email": "ann@example.com",
                     *         "PhoneNumber": "5550100200",
                     *         "ClientUserId": "customer-7",
                     *         "BankAccountInformation": {
                     *           "InstitutionNumber": "001",
                     *           "TransitNumber": "12345",
                     *           "AccountNumber": "1234567",
                     *           "AggregationStatus": "NotConected"
                     *         },
                     *         "TransactionsMethodsAvailable": {
                     *           "Eft": true,
                     *           "VisaDirectPull": false,
                     *           "VisaDirectPush": false,
                     *           "Interac": true,
                     *           "CreditCard": false
                     *         }
                     *       }
                     *     }
                     */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "DELETE Request successful.",
                     *       "isError": false,
                     *       "result": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Empty. */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "GenericSearch": "ann",
                 *       "Pagination": {
                 *         "PageNumber": 1,
                 *         "ItemsPerPage": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserFilter"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Items": [
                     *           {
                     *             "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "FirstName": "Ann",
                     *             "LastName": "Example",
                     *             "Email": "ann@example.com",
                     *             "CompanyName": "Example Goods Inc."
                     *           }
                     *         ],
                     *         "CurrentPage": 1,
                     *         "PageSize": 1,
                     *         "TotalCount": 1
                     *       }
                     *     }
                     */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "FirstName": "Anna",
                 *       "LastName": "Example",
                 *       "Email": "anna@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["UserBasicInformation"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Id of the user. */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "InstitutionNumber": "001",
                 *       "TransitNumber": "12345",
                 *       "AccountNumber": "7654321"
                 *     }
                 */
                "application/json": components["schemas"]["BankAccountInput"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Id of the user. */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Number": "4111111111111111",
                 *       "ExpireMonth": "08",
                 *       "ExpireYear": "2030",
                 *       "CVV": "123",
                 *       "AddressLine1": "1 Example Street",
                 *       "AddressPostalCode": "A1A 1A1",
                 *       "AddressCountry": "Canada",
                 *       "AddressCity": "Toronto",
                 *       "AddressState": "ON"
                 *     }
                 */
                "application/json": components["schemas"]["CreditCardInput"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Id of the user. */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "AddressLine1": "1 Example Street",
                 *       "AddressPostalCode": "A1A 1A1",
                 *       "AddressCountry": "Canada",
                 *       "AddressCity": "Toronto",
                 *       "AddressState": "ON"
                 *     }
                 */
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Id of the user. */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Copy the billing address.
                 * @example true
                 */
                sameAsBilling: boolean;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "AddressLine1": "1 Example Street",
                 *       "AddressPostalCode": "A1A 1A1",
                 *       "AddressCountry": "Canada",
                 *       "AddressCity": "Toronto",
                 *       "AddressState": "ON",
                 *       "AddressType": "Shipping"
                 *     }
                 */
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Id of the user. */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "RequireSecurityQuestionAndAnswer": true,
                     *         "AutomaticDepositAvailable": false,
                     *         "AccountNumberRoutingAvailable": true,
                     *         "Limit": 3000,
                     *         "RecipientType": "INDIVIDUAL"
                     *       }
                     *     }
                     */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false,
                     *       "result": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Empty. */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false,
                     *       "result": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Empty. */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "AliasReferenceId": "CA1234",
                     *         "AliasEmail": "ann@example.com",
                     *         "ExpiryDate": "2027-01-15T12:00:00",
                     *         "Status": "PENDING"
                     *       }
                     *     }
                     */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "HolderName": "Ann Example",
                     *         "Institution": "Example Bank",
                     *         "Accounts": [
                     *           {
                     *             "Id": "d6f81a2c-4e50-4c93-9dc7-f91b03e52746",
                     *             "TransitNumber": "12345",
                     *             "InstitutionNumber": "001",
                     *             "AccountNumber": "1234567",
                     *             "Title": "Chequing",
                     *             "Balance": 1250.75,
                     *             "Category": "Operations",
                     *             "Type": "Chequing",
                     *             "Currency": "CAD",
                     *             "IsEftEligible": true,
                     *             "Transactions": [
                     *               {
                     *                 "Id": "e70a2b3d-5f61-4da4-8ed8-0a2c14f63857",
                     *                 "Date": "2026-01-10",
                     *                 "Description": "Deposit",
                     *                 "Debit": null,
                     *                 "Credit": 100,
                     *                 "Balance": 1250.75
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ZumRailsType": "AccountsPayable",
                 *       "TransactionMethod": "Eft",
                 *       "Amount": 123.45,
                 *       "Memo": "Order 42",
                 *       "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                 *       "WalletId": "9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701",
                 *       "ClientTransactionId": "order-42"
                 *     }
                 */
                "application/json": components["schemas"]["TransactionCreate"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92",
                     *         "TransactionStatus": "InProgress"
                     *       }
                     *     }
                     */
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
                 * @description Id of the transaction.
                 * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "Memo": "Order 42",
                     *         "Amount": 123.45,
                     *         "Currency": "CAD",
                     *         "ZumRailsType": "AccountsPayable",
                     *         "TransactionMethod": "Eft",
                     *         "TransactionStatus": "InProgress",
                     *         "ClientTransactionId": "order-42",
                     *         "IsRefundable": false,
                     *         "Customer": {
                     *           "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "CompanyName": "Example Company Inc."
                     *         },
                     *         "User": {
                     *           "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *           "FirstName": "Ann",
                     *           "LastName": "Example",
                     *           "Email": "ann@example.com",
                     *           "IsActive": true
                     *         },
                     *         "Wallet": {
                     *           "Id": "9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701",
                     *           "Type": "Unified"
                     *         },
                     *         "TransactionHistory": [
                     *           {
                     *             "Id": "e70a2b3d-5f61-4da4-8ed8-0a2c14f63857",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "Event": "Started",
                     *             "EventDescription": "Some text."
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                 * @description Id of the transaction.
                 * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "DELETE Request successful.",
                     *       "isError": false,
                     *       "result": "Request completed"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A text such as `Request completed`. One recorded answer is empty. */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TransactionStatus": "InProgress",
                 *       "CreatedAtOperator": "IsBetween",
                 *       "CreatedAtFrom": "2026-01-01",
                 *       "CreatedAtTo": "2026-01-31",
                 *       "Pagination": {
                 *         "PageNumber": 1,
                 *         "ItemsPerPage": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TransactionFilter"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Items": [
                     *           {
                     *             "Id": "c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "Memo": "Order 42",
                     *             "Amount": 123.45,
                     *             "ZumRailsType": "AccountsPayable",
                     *             "TransactionMethod": "Eft",
                     *             "TransactionStatus": "InProgress",
                     *             "ClientTransactionId": "order-42"
                     *           }
                     *         ],
                     *         "CurrentPage": 1,
                     *         "PageSize": 1,
                     *         "TotalCount": 1
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the transaction.
                 * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "Amount": 23.45
                 *     }
                 */
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "d2ea05c8-1f74-4069-b3c2-804f97e16da3",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "CompletedAt": "2026-01-15T12:00:00.1234567",
                     *         "Amount": 23.45,
                     *         "ZumRailsType": "Refund",
                     *         "TransactionMethod": "CreditCard",
                     *         "TransactionStatus": "Completed",
                     *         "Comment": "c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92"
                     *       }
                     *     }
                     */
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
                 * @description Id of the transaction.
                 * @example c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TransactionInReviewActionChosen": "ConfirmedLegitimate"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewDecision"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PUT Request successful.",
                     *       "isError": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description Not documented.
                         * @example Request completed
                         */
                        result?: unknown;
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
                 * @description Id of the chargeback, from `TransactionChargeback` of the transaction.
                 * @example e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e
                 */
                transactionChargebackId: components["parameters"]["TransactionChargebackId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false,
                     *       "result": "Request completed"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A text such as `Request completed`. */
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
                 * @description Id of the chargeback, from `TransactionChargeback` of the transaction.
                 * @example e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e
                 */
                transactionChargebackId: components["parameters"]["TransactionChargebackId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false,
                     *       "result": "Request completed"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A text such as `Request completed`. */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TransactionType": "AccountsPayable",
                 *       "WalletId": "9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701",
                 *       "Bytes": "Zmlyc3RfbmFtZSo7bGFzdF9uYW1lKjtidXNpbmVzc19uYW1lO2luc3RpdHV0aW9uX251bWJlcio7YnJhbmNoX251bWJlcio7YWNjb3VudF9udW1iZXIqO2Ftb3VudF9pbl9jZW50cyo7dHJhbnNhY3Rpb25fY29tbWVudDttZW1vKjtzY2hlZHVsZWRfZGF0ZQpBbm47RXhhbXBsZTs7MDAxOzEyMzQ1OzEyMzQ1Njc7MTIzNDU7O09yZGVyIDQyOwo="
                 *     }
                 */
                "application/json": components["schemas"]["BatchFileValidation"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "InvalidTransactions": "0",
                     *         "ValidTransactions": 1,
                     *         "Status": "Ok",
                     *         "TotalAmount": 123.45,
                     *         "Transactions": [
                     *           {
                     *             "FirstName": "Ann",
                     *             "LastName": "Example",
                     *             "InstitutionNumber": "001",
                     *             "TransitNumber": "12345",
                     *             "AccountNumber": "1234567",
                     *             "Amount": 123.45,
                     *             "Memo": "Order 42",
                     *             "Status": "Ok"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TransactionType": "AccountsPayable",
                 *       "WalletId": "9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701",
                 *       "Bytes": "Zmlyc3RfbmFtZSo7bGFzdF9uYW1lKjtidXNpbmVzc19uYW1lO2luc3RpdHV0aW9uX251bWJlcio7YnJhbmNoX251bWJlcio7YWNjb3VudF9udW1iZXIqO2Ftb3VudF9pbl9jZW50cyo7dHJhbnNhY3Rpb25fY29tbWVudDttZW1vKjtzY2hlZHVsZWRfZGF0ZQpBbm47RXhhbXBsZTs7MDAxOzEyMzQ1OzEyMzQ1Njc7MTIzNDU7O09yZGVyIDQyOwo="
                 *     }
                 */
                "application/json": components["schemas"]["BatchFileProcessing"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Observed. Number of the batch; in 2022 there was none. */
                        result?: number;
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
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "Id": "9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701",
                     *           "Type": "Unified",
                     *           "Balance": 1250.75,
                     *           "Currency": "CAD"
                     *         }
                     *       ]
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "WalletId": "9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701",
                 *       "CreatedAtOperator": "IsAfter",
                 *       "CreatedAt": "2026-01-01",
                 *       "Pagination": {
                 *         "PageNumber": 1,
                 *         "ItemsPerPage": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WalletTransactionFilter"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "Items": [
                     *             {
                     *               "Id": "d2ea05c8-1f74-4069-b3c2-804f97e16da3",
                     *               "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *               "Description": "Order 42",
                     *               "Debit": 123.45,
                     *               "Credit": 0,
                     *               "Balance": 1127.3,
                     *               "Type": "Debit",
                     *               "Authorized": true
                     *             }
                     *           ],
                     *           "CurrentPage": 1,
                     *           "PageSize": 1,
                     *           "TotalCount": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The sample is an array that holds one page, the table a page. Both have to be expected. */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "WalletId": "9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701",
                 *       "CreatedAtOperator": "IsAfter",
                 *       "CreatedAt": "2026-01-01",
                 *       "Pagination": {
                 *         "PageNumber": 1,
                 *         "ItemsPerPage": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WalletTransactionFilter"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "Items": [
                     *             {
                     *               "Id": "d2ea05c8-1f74-4069-b3c2-804f97e16da3",
                     *               "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *               "Description": "Order 42",
                     *               "Debit": 123.45,
                     *               "Credit": 0,
                     *               "Balance": 1127.3,
                     *               "Type": "Debit",
                     *               "Authorized": true
                     *             }
                     *           ],
                     *           "CurrentPage": 1,
                     *           "PageSize": 1,
                     *           "TotalCount": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The sample is an array that holds one page, the table a page. Both have to be expected. */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "WalletId": "9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701",
                 *       "AutomaticDailyWithdrawWalletTransactionId": "d2ea05c8-1f74-4069-b3c2-804f97e16da3",
                 *       "WalletTransactionReportType": 1
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawalSummaryRequest"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *           "Description": "Order 42",
                     *           "Debit": 0,
                     *           "Credit": 123.45,
                     *           "Balance": 1250.75,
                     *           "TransactionId": "c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92",
                     *           "IsAutomaticDailyWithdraw": false
                     *         }
                     *       ]
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "FundingSourceStatus": "Approved",
                 *       "PageNumber": 1,
                 *       "ItemsPerPage": 10
                 *     }
                 */
                "application/json": components["schemas"]["FundingSourceFilter"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Items": [
                     *           {
                     *             "Id": "58b3c0de-41f7-4a9b-8d26-e07c9f135a44",
                     *             "Number": "001 12345 7654321",
                     *             "Name": "Operating account",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "FundingSourceType": "BankAccount",
                     *             "BillingAccount": true,
                     *             "FundingSourceStatus": "Approved",
                     *             "Customer": {
                     *               "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *               "CompanyName": "Example Company Inc."
                     *             }
                     *           }
                     *         ],
                     *         "CurrentPage": 1,
                     *         "PageSize": 1,
                     *         "TotalCount": 1
                     *       }
                     *     }
                     */
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
                 * @description Id of the funding source.
                 * @example 58b3c0de-41f7-4a9b-8d26-e07c9f135a44
                 */
                fundingSourceId: components["parameters"]["FundingSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "58b3c0de-41f7-4a9b-8d26-e07c9f135a44",
                     *         "Number": "001 12345 7654321",
                     *         "Name": "Operating account",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "FundingSourceType": "BankAccount",
                     *         "BillingAccount": true,
                     *         "FundingSourceStatus": "Approved",
                     *         "Customer": {
                     *           "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "CompanyName": "Example Company Inc."
                     *         }
                     *       }
                     *     }
                     */
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
                 * @description Id of the customer. Partners may ask for their customers.
                 * @example 5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "TransactionMethod": "Eft",
                     *           "Type": "AccountsPayable",
                     *           "DailyQuantity": 100,
                     *           "DailyQuantityRemaining": 99,
                     *           "DailyAmount": 5000,
                     *           "DailyVolume": 100000,
                     *           "DailyVolumeRemaining": 99876.55,
                     *           "MonthlyVolume": 1000000,
                     *           "MonthlyVolumeRemaining": 999876.55
                     *         }
                     *       ]
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Name": "Membership",
                 *       "Description": "One year of it.",
                 *       "ProductPrices": [
                 *         {
                 *           "ProductPriceType": "Standard",
                 *           "Price": 120,
                 *           "Frequency": "Recurring",
                 *           "PlanName": "Yearly",
                 *           "BillingPeriod": "Annually"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductCreate"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *         "Name": "Membership",
                     *         "Description": "One year of it.",
                     *         "ProductStatus": "Active",
                     *         "ProductPrices": [
                     *           {
                     *             "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *             "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "ProductPriceType": "Standard",
                     *             "Price": 120,
                     *             "Frequency": "Recurring",
                     *             "PlanName": "Yearly",
                     *             "BillingPeriod": "Annually",
                     *             "ProductPriceStatus": "Active",
                     *             "Currency": "CAD"
                     *           }
                     *         ],
                     *         "ConnectUrl": "https://connect.example.com/product",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567"
                     *       }
                     *     }
                     */
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
                 * @description Id of the product.
                 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
                 */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *         "Name": "Membership",
                     *         "Description": "One year of it.",
                     *         "ProductStatus": "Active",
                     *         "ProductPrices": [
                     *           {
                     *             "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *             "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "ProductPriceType": "Standard",
                     *             "Price": 120,
                     *             "Frequency": "Recurring",
                     *             "PlanName": "Yearly",
                     *             "BillingPeriod": "Annually",
                     *             "ProductPriceStatus": "Active",
                     *             "Currency": "CAD"
                     *           }
                     *         ],
                     *         "ConnectUrl": "https://connect.example.com/product",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567"
                     *       }
                     *     }
                     */
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
                 * @description Id of the product.
                 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
                 */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Name": "Membership",
                 *       "Description": "One year of it.",
                 *       "ProductPrices": [
                 *         {
                 *           "ProductPriceType": "Standard",
                 *           "Price": 130,
                 *           "Frequency": "Recurring",
                 *           "PlanName": "Yearly",
                 *           "BillingPeriod": "Annually",
                 *           "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductUpdate"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PUT Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *         "Name": "Membership",
                     *         "Description": "One year of it.",
                     *         "ProductStatus": "Active",
                     *         "ProductPrices": [
                     *           {
                     *             "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *             "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "ProductPriceType": "Standard",
                     *             "Price": 120,
                     *             "Frequency": "Recurring",
                     *             "PlanName": "Yearly",
                     *             "BillingPeriod": "Annually",
                     *             "ProductPriceStatus": "Active",
                     *             "Currency": "CAD"
                     *           }
                     *         ],
                     *         "ConnectUrl": "https://connect.example.com/product",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567"
                     *       }
                     *     }
                     */
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
                 * @description Id of the product.
                 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
                 */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "DELETE Request successful.",
                     *       "isError": false,
                     *       "result": "Request completed"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A text such as `Request completed`. */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "GenericSearch": "member",
                 *       "Pagination": {
                 *         "PageNumber": 1,
                 *         "ItemsPerPage": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductFilter"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Items": [
                     *           {
                     *             "Id": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *             "Name": "Membership",
                     *             "Description": "One year of it.",
                     *             "ProductStatus": "Active",
                     *             "ProductPrices": [
                     *               {
                     *                 "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *                 "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *                 "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *                 "ProductPriceType": "Standard",
                     *                 "Price": 120,
                     *                 "Frequency": "Recurring",
                     *                 "PlanName": "Yearly",
                     *                 "BillingPeriod": "Annually",
                     *                 "ProductPriceStatus": "Active",
                     *                 "Currency": "CAD"
                     *               }
                     *             ],
                     *             "ConnectUrl": "https://connect.example.com/product",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567"
                     *           }
                     *         ],
                     *         "CurrentPage": 1,
                     *         "PageSize": 1,
                     *         "TotalCount": 1
                     *       }
                     *     }
                     */
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
                 * @description Id of the product.
                 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
                 */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Bytes": "iVBORw0KGgo=",
                 *       "Filename": "image.png"
                 *     }
                 */
                "application/json": components["schemas"]["ProductImage"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Not documented. */
                        result?: unknown;
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
                 * @description Id of the product.
                 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
                 */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *         "Name": "Membership",
                     *         "Description": "One year of it.",
                     *         "ProductStatus": "Archived"
                     *       }
                     *     }
                     */
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
                 * @description Id of the product.
                 * @example 41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624
                 */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *         "Name": "Membership",
                     *         "Description": "One year of it.",
                     *         "ProductStatus": "Active"
                     *       }
                     *     }
                     */
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
                 * @description Id of the price.
                 * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
                 */
                productPriceId: components["parameters"]["ProductPriceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *         "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "ProductPriceType": "Standard",
                     *         "Price": 120,
                     *         "Frequency": "Recurring",
                     *         "PlanName": "Yearly",
                     *         "BillingPeriod": "Annually",
                     *         "ProductPriceStatus": "Active",
                     *         "Currency": "CAD"
                     *       }
                     *     }
                     */
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
                 * @description Id of the price.
                 * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
                 */
                productPriceId: components["parameters"]["ProductPriceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "DELETE Request successful.",
                     *       "isError": false,
                     *       "result": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Empty. */
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
                 * @description Id of the price.
                 * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
                 */
                productPriceId: components["parameters"]["ProductPriceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *         "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "ProductPriceType": "Standard",
                     *         "Price": 120,
                     *         "Frequency": "Recurring",
                     *         "PlanName": "Yearly",
                     *         "BillingPeriod": "Annually",
                     *         "ProductPriceStatus": "Archived",
                     *         "Currency": "CAD"
                     *       }
                     *     }
                     */
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
                 * @description Id of the price.
                 * @example 7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75
                 */
                productPriceId: components["parameters"]["ProductPriceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *         "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "ProductPriceType": "Standard",
                     *         "Price": 120,
                     *         "Frequency": "Recurring",
                     *         "PlanName": "Yearly",
                     *         "BillingPeriod": "Annually",
                     *         "ProductPriceStatus": "Active",
                     *         "Currency": "CAD"
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "DaysToDueDate": 14,
                 *       "Memo": "January",
                 *       "PaymentType": "NotifyUser",
                 *       "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                 *       "PaymentGateways": [
                 *         "Eft",
                 *         "Interac"
                 *       ],
                 *       "Items": [
                 *         {
                 *           "ProductPriceId": "8b6f20a4-3d59-4e71-82ab-1f705e9d3c86",
                 *           "Quantity": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceWrite"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413",
                     *         "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "User": {
                     *           "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *           "FirstName": "Ann",
                     *           "LastName": "Example",
                     *           "CompanyName": "Example Goods Inc.",
                     *           "Email": "ann@example.com",
                     *           "IsActive": true
                     *         },
                     *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *         "Customer": {
                     *           "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "CompanyName": "Example Company Inc."
                     *         },
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "Amount": 25,
                     *         "InvoiceStatus": "Open",
                     *         "Memo": "January",
                     *         "DaysToDueDate": 14,
                     *         "DueDate": "2026-01-29T12:00:00",
                     *         "PaymentType": "NotifyUser",
                     *         "PaymentGateways": [
                     *           "Eft",
                     *           "Interac"
                     *         ],
                     *         "Items": [
                     *           {
                     *             "ProductPriceId": "8b6f20a4-3d59-4e71-82ab-1f705e9d3c86",
                     *             "Quantity": 1,
                     *             "Currency": "CAD",
                     *             "Price": 25
                     *           }
                     *         ],
                     *         "Transactions": []
                     *       }
                     *     }
                     */
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
                 * @description Id of the invoice.
                 * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413",
                     *         "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "User": {
                     *           "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *           "FirstName": "Ann",
                     *           "LastName": "Example",
                     *           "CompanyName": "Example Goods Inc.",
                     *           "Email": "ann@example.com",
                     *           "IsActive": true
                     *         },
                     *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *         "Customer": {
                     *           "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "CompanyName": "Example Company Inc."
                     *         },
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "Amount": 25,
                     *         "InvoiceStatus": "Open",
                     *         "Memo": "January",
                     *         "DaysToDueDate": 14,
                     *         "DueDate": "2026-01-29T12:00:00",
                     *         "PaymentType": "NotifyUser",
                     *         "PaymentGateways": [
                     *           "Eft",
                     *           "Interac"
                     *         ],
                     *         "Items": [
                     *           {
                     *             "ProductPriceId": "8b6f20a4-3d59-4e71-82ab-1f705e9d3c86",
                     *             "Quantity": 1,
                     *             "Currency": "CAD",
                     *             "Price": 25
                     *           }
                     *         ],
                     *         "Transactions": []
                     *       }
                     *     }
                     */
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
                 * @description Id of the invoice.
                 * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "DaysToDueDate": 14,
                 *       "Memo": "January",
                 *       "PaymentType": "NotifyUser",
                 *       "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                 *       "PaymentGateways": [
                 *         "Eft",
                 *         "Interac"
                 *       ],
                 *       "Items": [
                 *         {
                 *           "ProductPriceId": "8b6f20a4-3d59-4e71-82ab-1f705e9d3c86",
                 *           "Quantity": 1
                 *         }
                 *       ],
                 *       "GenerateAsDraft": true
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceWrite"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PUT Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413",
                     *         "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "User": {
                     *           "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *           "FirstName": "Ann",
                     *           "LastName": "Example",
                     *           "CompanyName": "Example Goods Inc.",
                     *           "Email": "ann@example.com",
                     *           "IsActive": true
                     *         },
                     *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *         "Customer": {
                     *           "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "CompanyName": "Example Company Inc."
                     *         },
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "Amount": 25,
                     *         "InvoiceStatus": "Draft",
                     *         "Memo": "January",
                     *         "DaysToDueDate": 14,
                     *         "DueDate": "2026-01-29T12:00:00",
                     *         "PaymentType": "NotifyUser",
                     *         "PaymentGateways": [
                     *           "Eft",
                     *           "Interac"
                     *         ],
                     *         "Items": [
                     *           {
                     *             "ProductPriceId": "8b6f20a4-3d59-4e71-82ab-1f705e9d3c86",
                     *             "Quantity": 1,
                     *             "Currency": "CAD",
                     *             "Price": 25
                     *           }
                     *         ],
                     *         "Transactions": []
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UserName": "Ann",
                 *       "UserNameOperator": "contains",
                 *       "Pagination": {
                 *         "PageNumber": 1,
                 *         "ItemsPerPage": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceFilter"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Items": [
                     *           {
                     *             "Id": "a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413",
                     *             "Amount": 25,
                     *             "InvoiceStatus": "Open",
                     *             "DueDate": "2026-01-29T12:00:00",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "User": {
                     *               "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *               "FirstName": "Ann",
                     *               "LastName": "Example",
                     *               "CompanyName": "Example Goods Inc.",
                     *               "Email": "ann@example.com",
                     *               "IsActive": true
                     *             },
                     *             "ProductName": "Membership"
                     *           }
                     *         ],
                     *         "CurrentPage": 1,
                     *         "PageSize": 1,
                     *         "TotalCount": 1
                     *       }
                     *     }
                     */
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
                 * @description Id of the invoice.
                 * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *           "Description": "Some text.",
                     *           "Type": "Created",
                     *           "InvoiceId": "a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413"
                     *         }
                     *       ]
                     *     }
                     */
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
                 * @description Id of the invoice.
                 * @example a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Status": "Void"
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceStatusChange"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PATCH Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413",
                     *         "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "User": {
                     *           "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *           "FirstName": "Ann",
                     *           "LastName": "Example",
                     *           "CompanyName": "Example Goods Inc.",
                     *           "Email": "ann@example.com",
                     *           "IsActive": true
                     *         },
                     *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *         "Customer": {
                     *           "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "CompanyName": "Example Company Inc."
                     *         },
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "Amount": 25,
                     *         "InvoiceStatus": "Void",
                     *         "Memo": "January",
                     *         "DaysToDueDate": 14,
                     *         "DueDate": "2026-01-29T12:00:00",
                     *         "PaymentType": "NotifyUser",
                     *         "PaymentGateways": [
                     *           "Eft",
                     *           "Interac"
                     *         ],
                     *         "Items": [
                     *           {
                     *             "ProductPriceId": "8b6f20a4-3d59-4e71-82ab-1f705e9d3c86",
                     *             "Quantity": 1,
                     *             "Currency": "CAD",
                     *             "Price": 25
                     *           }
                     *         ],
                     *         "Transactions": []
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                 *       "ProductPriceId": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                 *       "Quantity": 1,
                 *       "InvoicePaymentType": "AutomaticallyCharge",
                 *       "PaymentGateways": [
                 *         "Eft"
                 *       ],
                 *       "DueDay": 7,
                 *       "AnnuallyBillingDay": 15,
                 *       "AnnuallyBillingMonth": 0,
                 *       "StartDateType": "FirstInvoiceDate",
                 *       "EndDateType": "Never"
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionCreate"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524",
                     *         "Customer": {
                     *           "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "CompanyName": "Example Company Inc."
                     *         },
                     *         "User": {
                     *           "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *           "FirstName": "Ann",
                     *           "LastName": "Example",
                     *           "CompanyName": "Example Goods Inc.",
                     *           "Email": "ann@example.com",
                     *           "IsActive": true
                     *         },
                     *         "ProductName": "Membership",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "SubscriptionStatus": "Active",
                     *         "ProductPrice": {
                     *           "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *           "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *           "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *           "ProductPriceType": "Standard",
                     *           "Price": 120,
                     *           "Frequency": "Recurring",
                     *           "PlanName": "Yearly",
                     *           "BillingPeriod": "Annually",
                     *           "ProductPriceStatus": "Active",
                     *           "Currency": "CAD"
                     *         },
                     *         "Total": 120
                     *       }
                     *     }
                     */
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
                 * @description Id of the subscription.
                 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524",
                     *         "Customer": {
                     *           "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "CompanyName": "Example Company Inc."
                     *         },
                     *         "User": {
                     *           "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *           "FirstName": "Ann",
                     *           "LastName": "Example",
                     *           "CompanyName": "Example Goods Inc.",
                     *           "Email": "ann@example.com",
                     *           "IsActive": true
                     *         },
                     *         "ProductName": "Membership",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "SubscriptionStatus": "Active",
                     *         "ProductPrice": {
                     *           "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *           "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *           "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *           "ProductPriceType": "Standard",
                     *           "Price": 120,
                     *           "Frequency": "Recurring",
                     *           "PlanName": "Yearly",
                     *           "BillingPeriod": "Annually",
                     *           "ProductPriceStatus": "Active",
                     *           "Currency": "CAD"
                     *         },
                     *         "Total": 120,
                     *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *         "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "ProductPriceId": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *         "DueDay": 7,
                     *         "Quantity": 1,
                     *         "AnnuallyBillingDay": 15,
                     *         "AnnuallyBillingMonth": 0,
                     *         "InvoicePaymentType": "AutomaticallyCharge",
                     *         "PaymentGateways": [
                     *           "Eft"
                     *         ],
                     *         "EndDateType": "Never"
                     *       }
                     *     }
                     */
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
                 * @description Id of the subscription.
                 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                 *       "ProductPriceId": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                 *       "Quantity": 2,
                 *       "InvoicePaymentType": "AutomaticallyCharge",
                 *       "PaymentGateways": [
                 *         "Eft"
                 *       ],
                 *       "DueDay": 7,
                 *       "AnnuallyBillingDay": 15,
                 *       "AnnuallyBillingMonth": 0,
                 *       "StartDateType": "FirstInvoiceDate",
                 *       "EndDateType": "Never"
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionUpdate"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PUT Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Id": "b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524",
                     *         "Customer": {
                     *           "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "CompanyName": "Example Company Inc."
                     *         },
                     *         "User": {
                     *           "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *           "FirstName": "Ann",
                     *           "LastName": "Example",
                     *           "CompanyName": "Example Goods Inc.",
                     *           "Email": "ann@example.com",
                     *           "IsActive": true
                     *         },
                     *         "ProductName": "Membership",
                     *         "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *         "SubscriptionStatus": "Active",
                     *         "ProductPrice": {
                     *           "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *           "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *           "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *           "ProductPriceType": "Standard",
                     *           "Price": 120,
                     *           "Frequency": "Recurring",
                     *           "PlanName": "Yearly",
                     *           "BillingPeriod": "Annually",
                     *           "ProductPriceStatus": "Active",
                     *           "Currency": "CAD"
                     *         },
                     *         "Total": 240,
                     *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *         "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "ProductPriceId": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *         "DueDay": 7,
                     *         "Quantity": 2,
                     *         "AnnuallyBillingDay": 15,
                     *         "AnnuallyBillingMonth": 0,
                     *         "InvoicePaymentType": "AutomaticallyCharge",
                     *         "PaymentGateways": [
                     *           "Eft"
                     *         ],
                     *         "EndDateType": "Never"
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "GenericSearch": "ann",
                 *       "Pagination": {
                 *         "PageNumber": 1,
                 *         "ItemsPerPage": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionFilter"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Items": [
                     *           {
                     *             "Id": "b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524",
                     *             "Customer": {
                     *               "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *               "CompanyName": "Example Company Inc."
                     *             },
                     *             "User": {
                     *               "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *               "FirstName": "Ann",
                     *               "LastName": "Example",
                     *               "CompanyName": "Example Goods Inc.",
                     *               "Email": "ann@example.com",
                     *               "IsActive": true
                     *             },
                     *             "ProductName": "Membership",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "SubscriptionStatus": "Active",
                     *             "ProductPrice": {
                     *               "Id": "7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75",
                     *               "ProductId": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                     *               "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *               "ProductPriceType": "Standard",
                     *               "Price": 120,
                     *               "Frequency": "Recurring",
                     *               "PlanName": "Yearly",
                     *               "BillingPeriod": "Annually",
                     *               "ProductPriceStatus": "Active",
                     *               "Currency": "CAD"
                     *             },
                     *             "Total": 120
                     *           }
                     *         ],
                     *         "CurrentPage": 1,
                     *         "PageSize": 1,
                     *         "TotalCount": 1
                     *       }
                     *     }
                     */
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
                 * @description Id of the subscription.
                 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "CancellationType": "EndOfCurrentPeriod",
                 *       "CancellationReason": "NoNeed"
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionCancellation"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "PUT Request successful.",
                     *       "isError": false,
                     *       "result": "Request completed"
                     *     }
                     */
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A text such as `Request completed`. */
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
                 * @description Id of the subscription.
                 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *           "Description": "Some text.",
                     *           "Type": "Created",
                     *           "SubscriptionId": "b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524"
                     *         }
                     *       ]
                     *     }
                     */
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
                 * @description Id of the subscription.
                 * @example b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "Id": "a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413",
                     *           "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *           "User": {
                     *             "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *             "FirstName": "Ann",
                     *             "LastName": "Example",
                     *             "CompanyName": "Example Goods Inc.",
                     *             "Email": "ann@example.com",
                     *             "IsActive": true
                     *           },
                     *           "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *           "Customer": {
                     *             "Id": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *             "CompanyName": "Example Company Inc."
                     *           },
                     *           "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *           "Amount": 25,
                     *           "InvoiceStatus": "Open",
                     *           "Memo": "January",
                     *           "DaysToDueDate": 14,
                     *           "DueDate": "2026-01-29T12:00:00",
                     *           "PaymentType": "NotifyUser",
                     *           "PaymentGateways": [
                     *             "Eft",
                     *             "Interac"
                     *           ],
                     *           "Items": [
                     *             {
                     *               "ProductPriceId": "8b6f20a4-3d59-4e71-82ab-1f705e9d3c86",
                     *               "Quantity": 1,
                     *               "Currency": "CAD",
                     *               "Price": 25
                     *             }
                     *           ],
                     *           "Transactions": []
                     *         }
                     *       ]
                     *     }
                     */
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
                 * @description Id of the request for bank data, from the callback of the Connector or from a webhook.
                 * @example c5e7091b-3d4f-4b82-8cb6-e80af2d41635
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                     *         "RequestId": "c5e7091b-3d4f-4b82-8cb6-e80af2d41635",
                     *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *         "Card": {
                     *           "Id": "e70a2b3d-5f61-4da4-8ed8-0a2c14f63857",
                     *           "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *           "InstitutionName": "Example Bank",
                     *           "SelectedAccountId": "d6f81a2c-4e50-4c93-9dc7-f91b03e52746",
                     *           "Accounts": [
                     *             {
                     *               "Id": "d6f81a2c-4e50-4c93-9dc7-f91b03e52746",
                     *               "InstitutionNumber": "001",
                     *               "TransitNumber": "12345",
                     *               "AccountNumber": "1234567",
                     *               "Title": "Chequing",
                     *               "Balance": 1250.75,
                     *               "Currency": "CAD",
                     *               "AccountCategory": "Operation",
                     *               "AccountSubCategory": "Chequing",
                     *               "Transactions": [
                     *                 {
                     *                   "Id": "d2ea05c8-1f74-4069-b3c2-804f97e16da3",
                     *                   "Date": "2026-01-10T00:00:00",
                     *                   "Description": "Deposit",
                     *                   "Credit": 100,
                     *                   "Balance": 1250.75,
                     *                   "Category": {
                     *                     "Name": "Salary",
                     *                     "InsightsType": "Income"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Token": "example-connector-token",
                     *         "ExpirationUTC": "2026-01-15T12:15:00Z",
                     *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *         "CompanyName": "Example Company Inc."
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "Pagination": {
                 *         "PageNumber": 1,
                 *         "ItemsPerPage": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InsightProfileFilter"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Items": [
                     *           {
                     *             "Id": "f81b3c4e-6072-4eb5-9fe9-1b3d25a74968",
                     *             "Name": "Income",
                     *             "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *             "CreatedAt": "2026-01-15T12:00:00.1234567",
                     *             "InsightProfileItems": [
                     *               {
                     *                 "Id": "e70a2b3d-5f61-4da4-8ed8-0a2c14f63857",
                     *                 "DataDictionaryId": "c5e7091b-3d4f-4b82-8cb6-e80af2d41635",
                     *                 "Attribute": "employmentincome",
                     *                 "Period": "CurrentMonth",
                     *                 "InsightsType": "Income"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "CurrentPage": 1,
                     *         "PageSize": 1,
                     *         "TotalCount": 1
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                 *       "ProfileId": "f81b3c4e-6072-4eb5-9fe9-1b3d25a74968"
                 *     }
                 */
                "application/json": components["schemas"]["InsightsProfileRequest"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": [
                     *         {
                     *           "Value": "2500",
                     *           "InsightsType": "Income"
                     *         }
                     *       ]
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                 *       "UserCardId": "092c4d5f-7183-4fc6-80fa-2c4e36b85a79"
                 *     }
                 */
                "application/json": components["schemas"]["CardActivation"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "ResponseDesc": "Some text."
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                 *       "UserCardId": "092c4d5f-7183-4fc6-80fa-2c4e36b85a79",
                 *       "NewProgramId": "EXAMPLE_PROGRAM_B"
                 *     }
                 */
                "application/json": components["schemas"]["CardProgramUpdate"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "CardReferenceId": "example-card",
                     *         "NewProgramId": "EXAMPLE_PROGRAM_B",
                     *         "ResponseDesc": "Some text."
                     *       }
                     *     }
                     */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "ResponseDesc": "Some text.",
                     *         "AvailableBalance": 120.5,
                     *         "LedgerBalance": 120.5,
                     *         "ZumEvent": "ZumCardSuccess"
                     *       }
                     *     }
                     */
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
                 * @description Id of the user.
                 * @example 3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "GET Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "ResponseDesc": "Some text.",
                     *         "AvailableBalance": 120.5,
                     *         "LastDepositAmount": 20,
                     *         "LedgerBalance": 120.5,
                     *         "ZumEvent": "ZumCardSuccess",
                     *         "Cards": [
                     *           {
                     *             "CardNumber": "************0077",
                     *             "IsRegistered": "Y",
                     *             "CardReferenceId": "example-card",
                     *             "CardProgramId": "EXAMPLE_PROGRAM_A"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                 * @description A key of your own for this request, at most 36 characters; a UUID is advised. For an hour, the same request with the
                 *     same key gets its first answer again and is not carried out twice, and another transaction with that key is not
                 *     created. That such a transaction is answered with the first answer, too, is inferred.
                 * @example 0b9d6f3e-58a1-4c27-9e40-7d2f8a6c1b35
                 */
                "idempotency-key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ConnectTokenType": "AddPaymentProfile",
                 *       "Configuration": {
                 *         "allowEft": true,
                 *         "allowInterac": true,
                 *         "allowVisaDirect": false,
                 *         "allowCreditCard": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConnectTokenRequest"];
            };
        };
        responses: {
            /** @description Done. That it can hold an error in the envelope is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statusCode": 200,
                     *       "message": "POST Request successful.",
                     *       "isError": false,
                     *       "result": {
                     *         "Token": "example-connect-token",
                     *         "ExpirationUTC": "2026-01-15T12:15:00Z",
                     *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                     *         "CompanyName": "Example Company Inc.",
                     *         "Environment": "production",
                     *         "ConnectTokenType": "AddPaymentProfile"
                     *       }
                     *     }
                     */
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
                 * @description HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
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
                /**
                 * @example {
                 *       "Type": "User",
                 *       "Event": "Connected",
                 *       "Data": {
                 *         "Id": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711",
                 *         "FirstName": "Ann",
                 *         "LastName": "Example",
                 *         "Email": "ann@example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserWebhook"];
            };
        };
        responses: {
            /** @description Received. Any other status is a failure, and the vendor tries again. */
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
                 * @description HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
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
                /**
                 * @example {
                 *       "Type": "Transaction",
                 *       "Event": "Updated",
                 *       "Data": {
                 *         "Id": "c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92",
                 *         "TransactionStatus": "Completed",
                 *         "ClientTransactionId": "order-42"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TransactionWebhook"];
            };
        };
        responses: {
            /** @description Received. Any other status is a failure, and the vendor tries again. */
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
                 * @description HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
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
                /**
                 * @example {
                 *       "Type": "Product",
                 *       "Event": "Updated",
                 *       "Data": {
                 *         "Id": "41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624",
                 *         "Name": "Membership",
                 *         "ProductStatus": "Active"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductWebhook"];
            };
        };
        responses: {
            /** @description Received. Any other status is a failure, and the vendor tries again. */
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
                 * @description HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
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
                /**
                 * @example {
                 *       "Type": "Invoice",
                 *       "Event": "StatusChange",
                 *       "Data": {
                 *         "Id": "a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413",
                 *         "InvoiceStatus": "Paid"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceWebhook"];
            };
        };
        responses: {
            /** @description Received. Any other status is a failure, and the vendor tries again. */
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
                 * @description HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
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
                /**
                 * @example {
                 *       "Type": "Subscription",
                 *       "Event": "Created",
                 *       "Data": {
                 *         "Id": "b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524",
                 *         "SubscriptionStatus": "Active"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionWebhook"];
            };
        };
        responses: {
            /** @description Received. Any other status is a failure, and the vendor tries again. */
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
                 * @description HMAC-SHA256 over the bytes of the body, with the webhook secret of the vendor's portal as UTF-8 for its key. That it
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
                /**
                 * @example {
                 *       "Type": "Insights",
                 *       "Event": "Completed",
                 *       "Data": {
                 *         "CustomerId": "5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20",
                 *         "RequestId": "c5e7091b-3d4f-4b82-8cb6-e80af2d41635",
                 *         "UserId": "3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InsightsWebhook"];
            };
        };
        responses: {
            /** @description Received. Any other status is a failure, and the vendor tries again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
