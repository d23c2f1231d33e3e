// DO NOT EDIT: generated from specs/portal by `pnpm generate`.

import type { CallOptions, KeyedCallOptions, NoInput, OperationCall, PagedCall } from '@x/client-kit';
import type { components, operations } from './schema.ts';

/** Input of {@link TokensMethods.create}. */
export interface AuthorizeInput {
	/** The body of the request. */
	body: operations["authorize"]["requestBody"]["content"]["application/json"];
}

/** Tokens. The client fetches and cancels its own. */
export interface TokensMethods {
	/**
	 * Get a token.
	 *
	 * The token lives up to an hour and serves many calls; the answer does not say when it ends. There is no renewal: when it
	 * has ended, this is called again. Production allows 1000 calls in five minutes, the sandbox 300 of all endpoints
	 * together, and whoever exceeds that is blocked by address for five minutes.
	 *
	 * Other POST operations take an `idempotency-key`. This one must not get it: the answer to the first call would
	 * come back, token and all (inferred).
	 *
	 * `POST /api/authorize`. Source: seed, {@link https://docs.zumrails.com/api-reference/authentication | Authentication}.
	 *
	 * @example
	 * ```ts
	 * await portal.tokens.create({
	 *   body: {
	 *     Username: '4f1c9a1e-6b0d-4c57-8a25-93d2f7b6e804',
	 *     Password: 'example-password'
	 *   }
	 * });
	 * ```
	 */
	create(input: AuthorizeInput, options?: CallOptions): OperationCall<operations["authorize"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * End a token.
	 *
	 * The token can no longer be used for anything. Which one is meant is not stated; there is no body, so it is the one
	 * in the `Authorization` header (inferred).
	 *
	 * `PATCH /api/authorize/canceltoken`. Source: seed, {@link https://docs.zumrails.com/api-reference/authentication | Authentication, "Cancel token"}.
	 *
	 * @example
	 * ```ts
	 * await portal.tokens.cancel();
	 * ```
	 */
	cancel(input?: NoInput, options?: CallOptions): OperationCall<undefined>;
}

/** Input of {@link UsersMethods.create}. */
export interface CreateUserInput {
	/** The body of the request. */
	body: operations["createUser"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.get}. */
export interface GetUserInput extends NonNullable<operations["getUser"]["parameters"]["path"]> {
}

/** Input of {@link UsersMethods.delete}. */
export interface DeleteUserInput extends NonNullable<operations["deleteUser"]["parameters"]["path"]> {
}

/** Input of {@link UsersMethods.list}. */
export interface FilterUsersInput {
	/** The body of the request. */
	body: operations["filterUsers"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.updateBasicInformation}. */
export interface UpdateUserBasicInformationInput extends NonNullable<operations["updateUserBasicInformation"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateUserBasicInformation"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.updateBankAccount}. */
export interface UpdateUserBankAccountInformationInput extends NonNullable<operations["updateUserBankAccountInformation"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateUserBankAccountInformation"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.updateCreditCard}. */
export interface UpdateUserCreditCardInformationInput extends NonNullable<operations["updateUserCreditCardInformation"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateUserCreditCardInformation"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.updateBillingAddress}. */
export interface UpdateUserBillingAddressInput extends NonNullable<operations["updateUserBillingAddress"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateUserBillingAddress"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.updateShippingAddress}. */
export interface UpdateUserShippingAddressInput extends NonNullable<operations["updateUserShippingAddress"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateUserShippingAddress"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.getInteracSendFundsOptions}. */
export interface GetInteracSendFundsOptionsInput extends NonNullable<operations["getInteracSendFundsOptions"]["parameters"]["path"]> {
}

/** Input of {@link UsersMethods.registerInteracAutoDeposit}. */
export interface RegisterInteracAutoDepositInput extends NonNullable<operations["registerInteracAutoDeposit"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["registerInteracAutoDeposit"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.cancelInteracAutoDeposit}. */
export interface CancelInteracAutoDepositInput extends NonNullable<operations["cancelInteracAutoDeposit"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["cancelInteracAutoDeposit"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link UsersMethods.getInteracAutoDeposit}. */
export interface GetInteracAutoDepositInformationInput extends NonNullable<operations["getInteracAutoDepositInformation"]["parameters"]["path"]> {
}

/** Input of {@link UsersMethods.getBankAccount}. */
export interface GetUserBankAccountInformationInput extends NonNullable<operations["getUserBankAccountInformation"]["parameters"]["path"]> {
}

/** Who is paid and who pays. */
export interface UsersMethods {
	/**
	 * Create a user.
	 *
	 * A user is paid (payable) or pays (receivable). What is needed depends on the payment method: bank account for
	 * EFT, card for credit card and Visa Direct, instruments in the United States. Either both names of a person or
	 * the name of a company (inferred from pages that disagree). Card data by API needs the vendor's approval first.
	 *
	 * `POST /api/user`. Source: documented, {@link https://docs.zumrails.com/api-reference/users | Users}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.create({
	 *   body: {
	 *     FirstName: 'Ann',
	 *     LastName: 'Example',
	 *     CompanyName: 'Example Goods Inc.',
	 *     Email: 'ann@example.com',
	 *     PhoneNumber: '5550100200',
	 *     ClientUserId: 'customer-7',
	 *     BankAccountInformation: {
	 *       InstitutionNumber: '001',
	 *       TransitNumber: '12345',
	 *       AccountNumber: '1234567'
	 *     }
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateUserInput, options?: KeyedCallOptions): OperationCall<operations["createUser"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * One user.
	 *
	 * `GET /api/user/{userId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/users | Users}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.get({ userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711' });
	 * ```
	 */
	get(input: GetUserInput, options?: CallOptions): OperationCall<operations["getUser"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Delete a user.
	 *
	 * Personal data is erased; transactions of the user go on.
	 *
	 * `DELETE /api/user/{userId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/users | Users}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.delete({ userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711' });
	 * ```
	 */
	delete(input: DeleteUserInput, options?: CallOptions): OperationCall<operations["deleteUser"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * A page of users.
	 *
	 * Rows are partial; get one user for the rest.
	 *
	 * `POST /api/user/filter`. Source: documented, {@link https://docs.zumrails.com/api-reference/users | Users}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of portal.users.list({
	 *   body: {
	 *     GenericSearch: 'ann',
	 *     Pagination: {
	 *       PageNumber: 1,
	 *       ItemsPerPage: 10
	 *     }
	 *   }
	 * })) console.log(item);
	 * ```
	 */
	list(input: FilterUsersInput, options?: KeyedCallOptions): PagedCall<operations["filterUsers"]["responses"][200]["content"]["application/json"]["result"], components["schemas"]["UserListItem"]>;
	/**
	 * Change names, e-mail address and telephone number.
	 *
	 * The sample answers with the text of a POST: do not rely on `message`.
	 *
	 * `PATCH /api/user/UpdateBasicInformation/{userId}`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/users | Users, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.updateBasicInformation({
	 *   userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *   body: {
	 *     FirstName: 'Anna',
	 *     LastName: 'Example',
	 *     Email: 'anna@example.com'
	 *   }
	 * });
	 * ```
	 */
	updateBasicInformation(input: UpdateUserBasicInformationInput, options?: CallOptions): OperationCall<operations["updateUserBasicInformation"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Change the bank account.
	 *
	 * `PATCH /api/user/UpdateBankAccountInformation/{userId}`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/users | Users, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.updateBankAccount({
	 *   userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *   body: {
	 *     InstitutionNumber: '001',
	 *     TransitNumber: '12345',
	 *     AccountNumber: '7654321'
	 *   }
	 * });
	 * ```
	 */
	updateBankAccount(input: UpdateUserBankAccountInformationInput, options?: CallOptions): OperationCall<operations["updateUserBankAccountInformation"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Change the card.
	 *
	 * `PATCH /api/user/UpdateCreditCardInformation/{userId}`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/users | Users, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.updateCreditCard({
	 *   userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *   body: {
	 *     Number: '4111111111111111',
	 *     ExpireMonth: '08',
	 *     ExpireYear: '2030',
	 *     CVV: '123',
	 *     AddressLine1: '1 Example Street',
	 *     AddressPostalCode: 'A1A 1A1',
	 *     AddressCountry: 'Canada',
	 *     AddressCity: 'Toronto',
	 *     AddressState: 'ON'
	 *   }
	 * });
	 * ```
	 */
	updateCreditCard(input: UpdateUserCreditCardInformationInput, options?: CallOptions): OperationCall<operations["updateUserCreditCardInformation"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Change the billing address.
	 *
	 * `PATCH /api/user/UpdateBillingAddressInformation/{userId}`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/users | Users, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.updateBillingAddress({
	 *   userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *   body: {
	 *     AddressLine1: '1 Example Street',
	 *     AddressPostalCode: 'A1A 1A1',
	 *     AddressCountry: 'Canada',
	 *     AddressCity: 'Toronto',
	 *     AddressState: 'ON'
	 *   }
	 * });
	 * ```
	 */
	updateBillingAddress(input: UpdateUserBillingAddressInput, options?: CallOptions): OperationCall<operations["updateUserBillingAddress"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Change the shipping address.
	 *
	 * `PATCH /api/user/UpdateShippingAddressInformation/{userId}/{sameAsBilling}`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/users | Users, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.updateShippingAddress({
	 *   userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *   sameAsBilling: true,
	 *   body: {
	 *     AddressLine1: '1 Example Street',
	 *     AddressPostalCode: 'A1A 1A1',
	 *     AddressCountry: 'Canada',
	 *     AddressCity: 'Toronto',
	 *     AddressState: 'ON',
	 *     AddressType: 'Shipping'
	 *   }
	 * });
	 * ```
	 */
	updateShippingAddress(input: UpdateUserShippingAddressInput, options?: CallOptions): OperationCall<operations["updateUserShippingAddress"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * How money can be sent to a user by Interac.
	 *
	 * Has to be enabled for the account.
	 *
	 * `GET /api/user/GetInteracSendFundsOptions/{userId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/users | Users}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.getInteracSendFundsOptions({ userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711' });
	 * ```
	 */
	getInteracSendFundsOptions(input: GetInteracSendFundsOptionsInput, options?: CallOptions): OperationCall<operations["getInteracSendFundsOptions"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Ask for automatic deposits.
	 *
	 * The user has to accept an e-mail of Interac.
	 *
	 * `PATCH /api/user/RegisterInteracAutoDeposit/{userId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/users | Users}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.registerInteracAutoDeposit({ userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711', body: {} });
	 * ```
	 */
	registerInteracAutoDeposit(input: RegisterInteracAutoDepositInput, options?: CallOptions): OperationCall<operations["registerInteracAutoDeposit"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * End automatic deposits.
	 *
	 * `PATCH /api/user/RegisterInteracAutoDepositCancellation/{userId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/users | Users}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.cancelInteracAutoDeposit({ userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711', body: {} });
	 * ```
	 */
	cancelInteracAutoDeposit(input: CancelInteracAutoDepositInput, options?: CallOptions): OperationCall<operations["cancelInteracAutoDeposit"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * State of automatic deposits.
	 *
	 * `GET /api/user/GetInteracAutoDepositInformation/{userId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/users | Users}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.getInteracAutoDeposit({ userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711' });
	 * ```
	 */
	getInteracAutoDeposit(input: GetInteracAutoDepositInformationInput, options?: CallOptions): OperationCall<operations["getInteracAutoDepositInformation"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Bank data of a user who was linked through Connect.
	 *
	 * Replaced by `GET /api/aggregation/GetInformationByRequestId/{requestId}`.
	 *
	 * `GET /api/user/getbankaccountinformation/{userId}`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/aggregation | Aggregation, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.users.getBankAccount({ userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711' });
	 * ```
	 *
	 * @deprecated Bank data of a user who was linked through Connect.
	 */
	getBankAccount(input: GetUserBankAccountInformationInput, options?: CallOptions): OperationCall<operations["getUserBankAccountInformation"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link TransactionsMethods.create}. */
export interface CreateTransactionInput {
	/** The body of the request. */
	body: operations["createTransaction"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link TransactionsMethods.get}. */
export interface GetTransactionInput extends NonNullable<operations["getTransaction"]["parameters"]["path"]> {
}

/** Input of {@link TransactionsMethods.cancel}. */
export interface CancelTransactionInput extends NonNullable<operations["cancelTransaction"]["parameters"]["path"]> {
}

/** Input of {@link TransactionsMethods.list}. */
export interface FilterTransactionsInput {
	/** The body of the request. */
	body: operations["filterTransactions"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link TransactionsMethods.refund}. */
export interface RefundTransactionInput extends NonNullable<operations["refundTransaction"]["parameters"]["path"]> {
	/** The body of the request. */
	body?: NonNullable<operations["refundTransaction"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** Input of {@link TransactionsMethods.review}. */
export interface TakeActionOnTransactionInput extends NonNullable<operations["takeActionOnTransaction"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["takeActionOnTransaction"]["requestBody"]["content"]["application/json"];
}

/** Money on its way, one by one. */
export interface TransactionsMethods {
	/**
	 * Move money.
	 *
	 * Which ids are needed depends on the movement. Bank to wallet (`FundZumWallet`) and back (`WithdrawZumWallet`):
	 * `FundingSourceId` and `WalletId`. To a user (`AccountsPayable`) and from a user (`AccountsReceivable`): `UserId`
	 * and either `WalletId` or `FundingSourceId`. User to user (`UserTransfer`): `UserId` and `TargetUserId`. Credit
	 * card needs neither wallet nor funding source. In the United States `PaymentInstrumentId` goes wherever a user
	 * does. In the sandbox, the name of a failure event in `Comment` makes the transaction fail with it.
	 *
	 * Read `TransactionStatus` of the answer: a card that is declined comes back as HTTP 200 with an id and `Failed`, which
	 * is final, and no webhook follows (observed in the sandbox).
	 *
	 * `POST /api/transaction`. Source: documented, {@link https://docs.zumrails.com/api-reference/transactions | Transactions}.
	 *
	 * @example
	 * ```ts
	 * await portal.transactions.create({
	 *   body: {
	 *     ZumRailsType: 'AccountsPayable',
	 *     TransactionMethod: 'Eft',
	 *     Amount: 123.45,
	 *     Memo: 'Order 42',
	 *     UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *     WalletId: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
	 *     ClientTransactionId: 'order-42'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateTransactionInput, options?: KeyedCallOptions): OperationCall<operations["createTransaction"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * One transaction with its history.
	 *
	 * Production allows 100 of these calls in five minutes.
	 *
	 * `GET /api/transaction/{transactionId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/transactions | Transactions}.
	 *
	 * @example
	 * ```ts
	 * await portal.transactions.get({ transactionId: 'c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92' });
	 * ```
	 */
	get(input: GetTransactionInput, options?: CallOptions): OperationCall<operations["getTransaction"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Cancel a transaction.
	 *
	 * EFT only until it is sent to the bank, Interac only until the recipient acts; Visa Direct and cards not at all:
	 * refund those. The sandbox answers 200 for a card payment that is not settled, which is then `Cancelled` (observed).
	 * Where the status is `Pending Cancellation` first, a webhook tells how it ends (observed). Transactions of a batch file
	 * are cancelled one by one (observed).
	 *
	 * `DELETE /api/transaction/{transactionId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/transactions | Transactions}.
	 *
	 * @example
	 * ```ts
	 * await portal.transactions.cancel({ transactionId: 'c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92' });
	 * ```
	 */
	cancel(input: CancelTransactionInput, options?: CallOptions): OperationCall<operations["cancelTransaction"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * A page of transactions.
	 *
	 * Production allows 100 filter calls of all kinds in five minutes.
	 *
	 * `POST /api/transaction/filter`. Source: documented, {@link https://docs.zumrails.com/api-reference/transactions | Transactions}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of portal.transactions.list({
	 *   body: {
	 *     TransactionStatus: 'InProgress',
	 *     CreatedAtOperator: 'IsBetween',
	 *     CreatedAtFrom: '2026-01-01',
	 *     CreatedAtTo: '2026-01-31',
	 *     Pagination: {
	 *       PageNumber: 1,
	 *       ItemsPerPage: 10
	 *     }
	 *   }
	 * })) console.log(item);
	 * ```
	 */
	list(input: FilterTransactionsInput, options?: KeyedCallOptions): PagedCall<operations["filterTransactions"]["responses"][200]["content"]["application/json"]["result"], components["schemas"]["TransactionListItem"]>;
	/**
	 * Pay a credit card payment back.
	 *
	 * Credit card only. All of it, or a part where `Amount` says so (partial refunds are in newer pages only).
	 *
	 * `POST /api/transaction/{transactionId}/refund`. Source: documented, {@link https://docs.zumrails.com/api-reference/transactions | Transactions}.
	 *
	 * @example
	 * ```ts
	 * await portal.transactions.refund({
	 *   transactionId: 'c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92',
	 *   body: {
	 *     Amount: 23.45
	 *   }
	 * });
	 * ```
	 */
	refund(input: RefundTransactionInput, options?: KeyedCallOptions): OperationCall<operations["refundTransaction"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Decide about a transaction under review.
	 *
	 * Fraud and scam lead to cancellation, legitimate to completion. What is answered is not documented.
	 *
	 * `PUT /api/transaction/takeaction/{transactionId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/operations/review-transactions | Review transactions}.
	 *
	 * @example
	 * ```ts
	 * await portal.transactions.review({
	 *   transactionId: 'c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92',
	 *   body: {
	 *     TransactionInReviewActionChosen: 'ConfirmedLegitimate'
	 *   }
	 * });
	 * ```
	 */
	review(input: TakeActionOnTransactionInput, options?: CallOptions): OperationCall<operations["takeActionOnTransaction"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link ChargebacksMethods.accept}. */
export interface AcceptChargebackInput extends NonNullable<operations["acceptChargeback"]["parameters"]["path"]> {
}

/** Input of {@link ChargebacksMethods.dispute}. */
export interface DisputeChargebackInput extends NonNullable<operations["disputeChargeback"]["parameters"]["path"]> {
}

/** Card payments that a bank has taken back. */
export interface ChargebacksMethods {
	/**
	 * Accept a chargeback.
	 *
	 * Cards only, once, and until its due date; after that it counts as accepted.
	 *
	 * `PATCH /api/TransactionChargeback/{transactionChargebackId}/accept`. Source: documented, {@link https://docs.zumrails.com/api-reference/transactions | Transactions}.
	 *
	 * @example
	 * ```ts
	 * await portal.chargebacks.accept({ transactionChargebackId: 'e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e' });
	 * ```
	 */
	accept(input: AcceptChargebackInput, options?: CallOptions): OperationCall<operations["acceptChargeback"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Dispute a chargeback.
	 *
	 * Cards only, once, and until its due date; after that it counts as accepted.
	 *
	 * `PATCH /api/TransactionChargeback/{transactionChargebackId}/dispute`. Source: documented, {@link https://docs.zumrails.com/api-reference/transactions | Transactions}.
	 *
	 * @example
	 * ```ts
	 * await portal.chargebacks.dispute({ transactionChargebackId: 'e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e' });
	 * ```
	 */
	dispute(input: DisputeChargebackInput, options?: CallOptions): OperationCall<operations["disputeChargeback"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link BatchFilesMethods.validate}. */
export interface ValidateBatchFileInput {
	/** The body of the request. */
	body: operations["validateBatchFile"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link BatchFilesMethods.process}. */
export interface ProcessBatchFileInput {
	/** The body of the request. */
	body: operations["processBatchFile"]["requestBody"]["content"]["application/json"];
}

/** Many transactions in one file. */
export interface BatchFilesMethods {
	/**
	 * Check a batch file.
	 *
	 * Canada. Amounts in the file are in cents. Validate first, then process.
	 *
	 * `POST /api/transaction/ValidateBatchFile`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/transactions-batch-csv | Batch transactions, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.batchFiles.validate({
	 *   body: {
	 *     TransactionType: 'AccountsPayable',
	 *     WalletId: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
	 *     Bytes: 'Zmlyc3RfbmFtZSo7bGFzdF9uYW1lKjtidXNpbmVzc19uYW1lO2luc3RpdHV0aW9uX251bWJlcio7YnJhbmNoX251bWJlcio7YWNjb3VudF9udW1iZXIqO2Ftb3VudF9pbl9jZW50cyo7dHJhbnNhY3Rpb25fY29tbWVudDttZW1vKjtzY2hlZHVsZWRfZGF0ZQpBbm47RXhhbXBsZTs7MDAxOzEyMzQ1OzEyMzQ1Njc7MTIzNDU7O09yZGVyIDQyOwo='
	 *   }
	 * });
	 * ```
	 */
	validate(input: ValidateBatchFileInput, options?: KeyedCallOptions): OperationCall<operations["validateBatchFile"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Make the transactions of a batch file.
	 *
	 * Canada. EFT; Interac too (observed).
	 *
	 * `POST /api/transaction/ProcessBatchFile`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/transactions-batch-csv | Batch transactions, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.batchFiles.process({
	 *   body: {
	 *     TransactionType: 'AccountsPayable',
	 *     WalletId: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
	 *     Bytes: 'Zmlyc3RfbmFtZSo7bGFzdF9uYW1lKjtidXNpbmVzc19uYW1lO2luc3RpdHV0aW9uX251bWJlcio7YnJhbmNoX251bWJlcio7YWNjb3VudF9udW1iZXIqO2Ftb3VudF9pbl9jZW50cyo7dHJhbnNhY3Rpb25fY29tbWVudDttZW1vKjtzY2hlZHVsZWRfZGF0ZQpBbm47RXhhbXBsZTs7MDAxOzEyMzQ1OzEyMzQ1Njc7MTIzNDU7O09yZGVyIDQyOwo='
	 *   }
	 * });
	 * ```
	 */
	process(input: ProcessBatchFileInput, options?: KeyedCallOptions): OperationCall<operations["processBatchFile"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link WalletsMethods.listTransactions}. */
export interface FilterWalletTransactionsInput {
	/** The body of the request. */
	body: operations["filterWalletTransactions"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link WalletsMethods.filterTransactions}. */
export interface FilterWalletTransactionsOldInput {
	/** The body of the request. */
	body: operations["filterWalletTransactionsOld"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link WalletsMethods.getWithdrawalSummary}. */
export interface GetDailyWithdrawalSummaryInput {
	/** The body of the request. */
	body: operations["getDailyWithdrawalSummary"]["requestBody"]["content"]["application/json"];
}

/** Balances that money is paid from and into. */
export interface WalletsMethods {
	/**
	 * All wallets with their balances.
	 *
	 * Not paged. `Customer` may hold keys: keep it out of logs.
	 *
	 * `GET /api/wallet`. Source: documented, {@link https://docs.zumrails.com/api-reference/wallets | Wallets}.
	 *
	 * @example
	 * ```ts
	 * await portal.wallets.list();
	 * ```
	 */
	list(input?: NoInput, options?: CallOptions): OperationCall<operations["listWallets"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * A page of what went into and out of a wallet.
	 *
	 * `POST /api/wallet/transactions/filter`. Source: documented, {@link https://docs.zumrails.com/api-reference/wallets | Wallets}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of portal.wallets.listTransactions({
	 *   body: {
	 *     WalletId: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
	 *     CreatedAtOperator: 'IsAfter',
	 *     CreatedAt: '2026-01-01',
	 *     Pagination: {
	 *       PageNumber: 1,
	 *       ItemsPerPage: 10
	 *     }
	 *   }
	 * })) console.log(item);
	 * ```
	 */
	listTransactions(input: FilterWalletTransactionsInput, options?: KeyedCallOptions): PagedCall<operations["filterWalletTransactions"]["responses"][200]["content"]["application/json"]["result"], components["schemas"]["WalletTransaction"]>;
	/**
	 * Old name of the filter.
	 *
	 * May be removed: use `POST /api/wallet/transactions/filter`.
	 *
	 * `POST /api/wallet/transactions`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/wallets | Wallets, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.wallets.filterTransactions({
	 *   body: {
	 *     WalletId: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
	 *     CreatedAtOperator: 'IsAfter',
	 *     CreatedAt: '2026-01-01',
	 *     Pagination: {
	 *       PageNumber: 1,
	 *       ItemsPerPage: 10
	 *     }
	 *   }
	 * });
	 * ```
	 *
	 * @deprecated Old name of the filter.
	 */
	filterTransactions(input: FilterWalletTransactionsOldInput, options?: KeyedCallOptions): OperationCall<operations["filterWalletTransactionsOld"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * What a daily automatic withdrawal is made of.
	 *
	 * Not for withdrawals that belong to a batch. Works from the second daily withdrawal on. That the rows come as an
	 * array is inferred.
	 *
	 * `POST /api/wallet/transactions/summary`. Source: documented, {@link https://docs.zumrails.com/api-reference/operations/daily-auto-withdrawal-summary | Daily auto withdrawal summary}.
	 *
	 * @example
	 * ```ts
	 * await portal.wallets.getWithdrawalSummary({
	 *   body: {
	 *     WalletId: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
	 *     AutomaticDailyWithdrawWalletTransactionId: 'd2ea05c8-1f74-4069-b3c2-804f97e16da3',
	 *     WalletTransactionReportType: 1
	 *   }
	 * });
	 * ```
	 */
	getWithdrawalSummary(input: GetDailyWithdrawalSummaryInput, options?: KeyedCallOptions): OperationCall<operations["getDailyWithdrawalSummary"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link FundingSourcesMethods.list}. */
export interface FilterFundingSourcesInput {
	/** The body of the request. */
	body: operations["filterFundingSources"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link FundingSourcesMethods.get}. */
export interface GetFundingSourceInput extends NonNullable<operations["getFundingSource"]["parameters"]["path"]> {
}

/** Bank accounts and cards of the customer itself. */
export interface FundingSourcesMethods {
	/**
	 * A page of funding sources.
	 *
	 * Here alone the paging stands beside the filters, not in `Pagination`. Funding sources are created in the
	 * vendor's portal or through Connect.
	 *
	 * `POST /api/fundingsource/filter`. Source: documented, {@link https://docs.zumrails.com/api-reference/funding-source | Funding sources}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of portal.fundingSources.list({ body: { FundingSourceStatus: 'Approved', PageNumber: 1, ItemsPerPage: 10 } })) console.log(item);
	 * ```
	 */
	list(input: FilterFundingSourcesInput, options?: KeyedCallOptions): PagedCall<operations["filterFundingSources"]["responses"][200]["content"]["application/json"]["result"], components["schemas"]["FundingSource"]>;
	/**
	 * One funding source.
	 *
	 * The operation is documented, its path is not.
	 *
	 * `GET /api/fundingsource/{fundingSourceId}`. Source: inferred, {@link https://docs.zumrails.com/api-reference/funding-source | Funding sources}.
	 *
	 * @example
	 * ```ts
	 * await portal.fundingSources.get({ fundingSourceId: '58b3c0de-41f7-4a9b-8d26-e07c9f135a44' });
	 * ```
	 */
	get(input: GetFundingSourceInput, options?: CallOptions): OperationCall<operations["getFundingSource"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link TransactionLimitsMethods.list}. */
export interface GetTransactionLimitsInput extends NonNullable<operations["getTransactionLimits"]["parameters"]["path"]> {
}

/** What may be moved, and what is left of it. */
export interface TransactionLimitsMethods {
	/**
	 * What may be moved, and what is left of it.
	 *
	 * One row for each method and type. Partners may ask for their customers.
	 *
	 * `GET /api/customer/transactionlimits/{customerId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/operations/transaction-limits | Transaction limits}.
	 *
	 * @example
	 * ```ts
	 * await portal.transactionLimits.list({ customerId: '5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20' });
	 * ```
	 */
	list(input: GetTransactionLimitsInput, options?: CallOptions): OperationCall<operations["getTransactionLimits"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link ProductsMethods.create}. */
export interface CreateProductInput {
	/** The body of the request. */
	body: operations["createProduct"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ProductsMethods.get}. */
export interface GetProductInput extends NonNullable<operations["getProduct"]["parameters"]["path"]> {
}

/** Input of {@link ProductsMethods.update}. */
export interface UpdateProductInput extends NonNullable<operations["updateProduct"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateProduct"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ProductsMethods.delete}. */
export interface DeleteProductInput extends NonNullable<operations["deleteProduct"]["parameters"]["path"]> {
}

/** Input of {@link ProductsMethods.list}. */
export interface FilterProductsInput {
	/** The body of the request. */
	body: operations["filterProducts"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ProductsMethods.uploadImage}. */
export interface UploadProductImageInput extends NonNullable<operations["uploadProductImage"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["uploadProductImage"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link ProductsMethods.archive}. */
export interface ArchiveProductInput extends NonNullable<operations["archiveProduct"]["parameters"]["path"]> {
}

/** Input of {@link ProductsMethods.unarchive}. */
export interface UnarchiveProductInput extends NonNullable<operations["unarchiveProduct"]["parameters"]["path"]> {
}

/** What is sold. */
export interface ProductsMethods {
	/**
	 * Create a product with its prices.
	 *
	 * What is answered is inferred.
	 *
	 * `POST /api/product`. Source: documented, {@link https://docs.zumrails.com/api-reference/products | Products}.
	 *
	 * @example
	 * ```ts
	 * await portal.products.create({
	 *   body: {
	 *     Name: 'Membership',
	 *     Description: 'One year of it.',
	 *     ProductPrices: [
	 *       {
	 *         ProductPriceType: 'Standard',
	 *         Price: 120,
	 *         Frequency: 'Recurring',
	 *         PlanName: 'Yearly',
	 *         BillingPeriod: 'Annually'
	 *       }
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateProductInput, options?: KeyedCallOptions): OperationCall<operations["createProduct"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * One product.
	 *
	 * `GET /api/product/{productId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/products | Products}.
	 *
	 * @example
	 * ```ts
	 * await portal.products.get({ productId: '41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624' });
	 * ```
	 */
	get(input: GetProductInput, options?: CallOptions): OperationCall<operations["getProduct"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Change a product and its prices.
	 *
	 * A price with an `Id` is changed, one without is added, one with `SetToRemove` removed. What is answered is
	 * inferred.
	 *
	 * `PUT /api/product/{productId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/products | Products}.
	 *
	 * @example
	 * ```ts
	 * await portal.products.update({
	 *   productId: '41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624',
	 *   body: {
	 *     Name: 'Membership',
	 *     Description: 'One year of it.',
	 *     ProductPrices: [
	 *       {
	 *         ProductPriceType: 'Standard',
	 *         Price: 130,
	 *         Frequency: 'Recurring',
	 *         PlanName: 'Yearly',
	 *         BillingPeriod: 'Annually',
	 *         Id: '7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75'
	 *       }
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	update(input: UpdateProductInput, options?: CallOptions): OperationCall<operations["updateProduct"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Delete a product.
	 *
	 * `DELETE /api/product/{productId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/products | Products}.
	 *
	 * @example
	 * ```ts
	 * await portal.products.delete({ productId: '41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624' });
	 * ```
	 */
	delete(input: DeleteProductInput, options?: CallOptions): OperationCall<operations["deleteProduct"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * A page of products.
	 *
	 * `POST /api/product/filter`. Source: documented, {@link https://docs.zumrails.com/api-reference/products | Products}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of portal.products.list({
	 *   body: {
	 *     GenericSearch: 'member',
	 *     Pagination: {
	 *       PageNumber: 1,
	 *       ItemsPerPage: 10
	 *     }
	 *   }
	 * })) console.log(item);
	 * ```
	 */
	list(input: FilterProductsInput, options?: KeyedCallOptions): PagedCall<operations["filterProducts"]["responses"][200]["content"]["application/json"]["result"], components["schemas"]["Product"]>;
	/**
	 * Set or remove the image.
	 *
	 * Both members `null` remove it. What is answered is not documented.
	 *
	 * `PATCH /api/product/{productId}/uploadproductimage`. Source: documented, {@link https://docs.zumrails.com/api-reference/products | Products}.
	 *
	 * @example
	 * ```ts
	 * await portal.products.uploadImage({
	 *   productId: '41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624',
	 *   body: {
	 *     Bytes: 'iVBORw0KGgo=',
	 *     Filename: 'image.png'
	 *   }
	 * });
	 * ```
	 */
	uploadImage(input: UploadProductImageInput, options?: CallOptions): OperationCall<operations["uploadProductImage"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Archive a product.
	 *
	 * The answer has the product without its prices.
	 *
	 * `PATCH /api/product/{productId}/archive`. Source: documented, {@link https://docs.zumrails.com/api-reference/products | Products}.
	 *
	 * @example
	 * ```ts
	 * await portal.products.archive({ productId: '41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624' });
	 * ```
	 */
	archive(input: ArchiveProductInput, options?: CallOptions): OperationCall<operations["archiveProduct"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Bring back a product.
	 *
	 * The answer has the product without its prices.
	 *
	 * `PATCH /api/product/{productId}/unarchive`. Source: documented, {@link https://docs.zumrails.com/api-reference/products | Products}.
	 *
	 * @example
	 * ```ts
	 * await portal.products.unarchive({ productId: '41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624' });
	 * ```
	 */
	unarchive(input: UnarchiveProductInput, options?: CallOptions): OperationCall<operations["unarchiveProduct"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link ProductPricesMethods.get}. */
export interface GetProductPriceInput extends NonNullable<operations["getProductPrice"]["parameters"]["path"]> {
}

/** Input of {@link ProductPricesMethods.delete}. */
export interface DeleteProductPriceInput extends NonNullable<operations["deleteProductPrice"]["parameters"]["path"]> {
}

/** Input of {@link ProductPricesMethods.archive}. */
export interface ArchiveProductPriceInput extends NonNullable<operations["archiveProductPrice"]["parameters"]["path"]> {
}

/** Input of {@link ProductPricesMethods.unarchive}. */
export interface UnarchiveProductPriceInput extends NonNullable<operations["unarchiveProductPrice"]["parameters"]["path"]> {
}

/** What products cost, once or again and again. */
export interface ProductPricesMethods {
	/**
	 * One price.
	 *
	 * `GET /api/productprice/{productPriceId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/product-prices | Product prices}.
	 *
	 * @example
	 * ```ts
	 * await portal.productPrices.get({ productPriceId: '7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75' });
	 * ```
	 */
	get(input: GetProductPriceInput, options?: CallOptions): OperationCall<operations["getProductPrice"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Delete a price.
	 *
	 * Only where no active invoice or subscription uses it.
	 *
	 * `DELETE /api/productprice/{productPriceId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/product-prices | Product prices}.
	 *
	 * @example
	 * ```ts
	 * await portal.productPrices.delete({ productPriceId: '7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75' });
	 * ```
	 */
	delete(input: DeleteProductPriceInput, options?: CallOptions): OperationCall<operations["deleteProductPrice"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Archive a price.
	 *
	 * `PATCH /api/productprice/{productPriceId}/archive`. Source: documented, {@link https://docs.zumrails.com/api-reference/product-prices | Product prices}.
	 *
	 * @example
	 * ```ts
	 * await portal.productPrices.archive({ productPriceId: '7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75' });
	 * ```
	 */
	archive(input: ArchiveProductPriceInput, options?: CallOptions): OperationCall<operations["archiveProductPrice"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Bring back a price.
	 *
	 * `PATCH /api/productprice/{productPriceId}/unarchive`. Source: documented, {@link https://docs.zumrails.com/api-reference/product-prices | Product prices}.
	 *
	 * @example
	 * ```ts
	 * await portal.productPrices.unarchive({ productPriceId: '7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75' });
	 * ```
	 */
	unarchive(input: UnarchiveProductPriceInput, options?: CallOptions): OperationCall<operations["unarchiveProductPrice"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link InvoicesMethods.create}. */
export interface CreateInvoiceInput {
	/** The body of the request. */
	body: operations["createInvoice"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link InvoicesMethods.get}. */
export interface GetInvoiceInput extends NonNullable<operations["getInvoice"]["parameters"]["path"]> {
}

/** Input of {@link InvoicesMethods.update}. */
export interface UpdateInvoiceInput extends NonNullable<operations["updateInvoice"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateInvoice"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link InvoicesMethods.list}. */
export interface FilterInvoicesInput {
	/** The body of the request. */
	body: operations["filterInvoices"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link InvoicesMethods.listEvents}. */
export interface GetInvoiceEventsInput extends NonNullable<operations["getInvoiceEvents"]["parameters"]["path"]> {
}

/** Input of {@link InvoicesMethods.changeStatus}. */
export interface ChangeInvoiceStatusInput extends NonNullable<operations["changeInvoiceStatus"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["changeInvoiceStatus"]["requestBody"]["content"]["application/json"];
}

/** What users are asked to pay. */
export interface InvoicesMethods {
	/**
	 * Create an invoice.
	 *
	 * `POST /api/invoice`. Source: documented, {@link https://docs.zumrails.com/api-reference/invoices | Invoices}.
	 *
	 * @example
	 * ```ts
	 * await portal.invoices.create({
	 *   body: {
	 *     DaysToDueDate: 14,
	 *     Memo: 'January',
	 *     PaymentType: 'NotifyUser',
	 *     UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *     PaymentGateways: [
	 *       'Eft',
	 *       'Interac'
	 *     ],
	 *     Items: [
	 *       {
	 *         ProductPriceId: '8b6f20a4-3d59-4e71-82ab-1f705e9d3c86',
	 *         Quantity: 1
	 *       }
	 *     ]
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateInvoiceInput, options?: KeyedCallOptions): OperationCall<operations["createInvoice"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * One invoice.
	 *
	 * `GET /api/invoice/{invoiceId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/invoices | Invoices}.
	 *
	 * @example
	 * ```ts
	 * await portal.invoices.get({ invoiceId: 'a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413' });
	 * ```
	 */
	get(input: GetInvoiceInput, options?: CallOptions): OperationCall<operations["getInvoice"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Change a draft.
	 *
	 * Drafts only.
	 *
	 * `PUT /api/invoice/{invoiceId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/invoices | Invoices}.
	 *
	 * @example
	 * ```ts
	 * await portal.invoices.update({
	 *   invoiceId: 'a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413',
	 *   body: {
	 *     DaysToDueDate: 14,
	 *     Memo: 'January',
	 *     PaymentType: 'NotifyUser',
	 *     UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *     PaymentGateways: [
	 *       'Eft',
	 *       'Interac'
	 *     ],
	 *     Items: [
	 *       {
	 *         ProductPriceId: '8b6f20a4-3d59-4e71-82ab-1f705e9d3c86',
	 *         Quantity: 1
	 *       }
	 *     ],
	 *     GenerateAsDraft: true
	 *   }
	 * });
	 * ```
	 */
	update(input: UpdateInvoiceInput, options?: CallOptions): OperationCall<operations["updateInvoice"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * A page of invoices.
	 *
	 * `POST /api/invoice/filter`. Source: documented, {@link https://docs.zumrails.com/api-reference/invoices | Invoices}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of portal.invoices.list({
	 *   body: {
	 *     UserName: 'Ann',
	 *     UserNameOperator: 'contains',
	 *     Pagination: {
	 *       PageNumber: 1,
	 *       ItemsPerPage: 10
	 *     }
	 *   }
	 * })) console.log(item);
	 * ```
	 */
	list(input: FilterInvoicesInput, options?: KeyedCallOptions): PagedCall<operations["filterInvoices"]["responses"][200]["content"]["application/json"]["result"], components["schemas"]["InvoiceListItem"]>;
	/**
	 * What happened to an invoice.
	 *
	 * `GET /api/invoice/getinvoiceevents/{invoiceId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/invoices | Invoices}.
	 *
	 * @example
	 * ```ts
	 * await portal.invoices.listEvents({ invoiceId: 'a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413' });
	 * ```
	 */
	listEvents(input: GetInvoiceEventsInput, options?: CallOptions): OperationCall<operations["getInvoiceEvents"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Change the status of a draft or an open invoice.
	 *
	 * `PATCH /api/invoice/changeinvoicestatus/{invoiceId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/invoices | Invoices}.
	 *
	 * @example
	 * ```ts
	 * await portal.invoices.changeStatus({ invoiceId: 'a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413', body: { Status: 'Void' } });
	 * ```
	 */
	changeStatus(input: ChangeInvoiceStatusInput, options?: CallOptions): OperationCall<operations["changeInvoiceStatus"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link SubscriptionsMethods.create}. */
export interface CreateSubscriptionInput {
	/** The body of the request. */
	body: operations["createSubscription"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link SubscriptionsMethods.get}. */
export interface GetSubscriptionInput extends NonNullable<operations["getSubscription"]["parameters"]["path"]> {
}

/** Input of {@link SubscriptionsMethods.update}. */
export interface UpdateSubscriptionInput extends NonNullable<operations["updateSubscription"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["updateSubscription"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link SubscriptionsMethods.list}. */
export interface FilterSubscriptionsInput {
	/** The body of the request. */
	body: operations["filterSubscriptions"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link SubscriptionsMethods.cancel}. */
export interface CancelSubscriptionInput extends NonNullable<operations["cancelSubscription"]["parameters"]["path"]> {
	/** The body of the request. */
	body: operations["cancelSubscription"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link SubscriptionsMethods.listEvents}. */
export interface GetSubscriptionEventsInput extends NonNullable<operations["getSubscriptionEvents"]["parameters"]["path"]> {
}

/** Input of {@link SubscriptionsMethods.listInvoices}. */
export interface GetSubscriptionInvoicesInput extends NonNullable<operations["getSubscriptionInvoices"]["parameters"]["path"]> {
}

/** Invoices that come again. */
export interface SubscriptionsMethods {
	/**
	 * Create a subscription.
	 *
	 * The price has to be a recurring one.
	 *
	 * `POST /api/subscription`. Source: documented, {@link https://docs.zumrails.com/api-reference/subscriptions | Subscriptions}.
	 *
	 * @example
	 * ```ts
	 * await portal.subscriptions.create({
	 *   body: {
	 *     UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *     ProductPriceId: '7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75',
	 *     Quantity: 1,
	 *     InvoicePaymentType: 'AutomaticallyCharge',
	 *     PaymentGateways: [
	 *       'Eft'
	 *     ],
	 *     DueDay: 7,
	 *     AnnuallyBillingDay: 15,
	 *     AnnuallyBillingMonth: 0,
	 *     StartDateType: 'FirstInvoiceDate',
	 *     EndDateType: 'Never'
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateSubscriptionInput, options?: KeyedCallOptions): OperationCall<operations["createSubscription"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * One subscription.
	 *
	 * `GET /api/subscription/{subscriptionId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/subscriptions | Subscriptions}.
	 *
	 * @example
	 * ```ts
	 * await portal.subscriptions.get({ subscriptionId: 'b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524' });
	 * ```
	 */
	get(input: GetSubscriptionInput, options?: CallOptions): OperationCall<operations["getSubscription"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Change a subscription.
	 *
	 * In 2022 the answer had a `Customer` that held the webhook secret: keep it out of logs.
	 *
	 * `PUT /api/subscription/{subscriptionId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/subscriptions | Subscriptions}.
	 *
	 * @example
	 * ```ts
	 * await portal.subscriptions.update({
	 *   subscriptionId: 'b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524',
	 *   body: {
	 *     UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *     ProductPriceId: '7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75',
	 *     Quantity: 2,
	 *     InvoicePaymentType: 'AutomaticallyCharge',
	 *     PaymentGateways: [
	 *       'Eft'
	 *     ],
	 *     DueDay: 7,
	 *     AnnuallyBillingDay: 15,
	 *     AnnuallyBillingMonth: 0,
	 *     StartDateType: 'FirstInvoiceDate',
	 *     EndDateType: 'Never'
	 *   }
	 * });
	 * ```
	 */
	update(input: UpdateSubscriptionInput, options?: CallOptions): OperationCall<operations["updateSubscription"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * A page of subscriptions.
	 *
	 * `POST /api/subscription/filter`. Source: documented, {@link https://docs.zumrails.com/api-reference/subscriptions | Subscriptions}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of portal.subscriptions.list({
	 *   body: {
	 *     GenericSearch: 'ann',
	 *     Pagination: {
	 *       PageNumber: 1,
	 *       ItemsPerPage: 10
	 *     }
	 *   }
	 * })) console.log(item);
	 * ```
	 */
	list(input: FilterSubscriptionsInput, options?: KeyedCallOptions): PagedCall<operations["filterSubscriptions"]["responses"][200]["content"]["application/json"]["result"], components["schemas"]["SubscriptionSummary"]>;
	/**
	 * End a subscription.
	 *
	 * `PUT /api/subscription/cancel/{subscriptionId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/subscriptions | Subscriptions}.
	 *
	 * @example
	 * ```ts
	 * await portal.subscriptions.cancel({
	 *   subscriptionId: 'b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524',
	 *   body: {
	 *     CancellationType: 'EndOfCurrentPeriod',
	 *     CancellationReason: 'NoNeed'
	 *   }
	 * });
	 * ```
	 */
	cancel(input: CancelSubscriptionInput, options?: CallOptions): OperationCall<operations["cancelSubscription"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * What happened to a subscription.
	 *
	 * `GET /api/subscription/getsubscriptionevents/{subscriptionId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/subscriptions | Subscriptions}.
	 *
	 * @example
	 * ```ts
	 * await portal.subscriptions.listEvents({ subscriptionId: 'b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524' });
	 * ```
	 */
	listEvents(input: GetSubscriptionEventsInput, options?: CallOptions): OperationCall<operations["getSubscriptionEvents"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Invoices of a subscription.
	 *
	 * `GET /api/subscription/getsubscriptioninvoices/{subscriptionId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/subscriptions | Subscriptions}.
	 *
	 * @example
	 * ```ts
	 * await portal.subscriptions.listInvoices({ subscriptionId: 'b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524' });
	 * ```
	 */
	listInvoices(input: GetSubscriptionInvoicesInput, options?: CallOptions): OperationCall<operations["getSubscriptionInvoices"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link AggregationsMethods.get}. */
export interface GetAggregationInput extends NonNullable<operations["getAggregation"]["parameters"]["path"]> {
}

/** Input of {@link AggregationsMethods.createConnectorToken}. */
export interface CreateConnectorTokenInput {
	/** The body of the request. */
	body: operations["createConnectorToken"]["requestBody"]["content"]["application/json"];
}

/** Bank data of users. */
export interface AggregationsMethods {
	/**
	 * Bank data of a user.
	 *
	 * The id of the request comes from the Connector or a webhook.
	 *
	 * `GET /api/aggregation/GetInformationByRequestId/{requestId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/aggregation | Aggregation}.
	 *
	 * @example
	 * ```ts
	 * await portal.aggregations.get({ requestId: 'c5e7091b-3d4f-4b82-8cb6-e80af2d41635' });
	 * ```
	 */
	get(input: GetAggregationInput, options?: CallOptions): OperationCall<operations["getAggregation"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * A token for the Connector.
	 *
	 * For one use, within 15 minutes. It is not a bearer token.
	 *
	 * `POST /api/aggregationconnector/createtoken`. Source: documented, {@link https://docs.zumrails.com/docs/api-specification/aggregation | Aggregation, of 2022}.
	 *
	 * @example
	 * ```ts
	 * await portal.aggregations.createConnectorToken({ body: {} });
	 * ```
	 */
	createConnectorToken(input: CreateConnectorTokenInput, options?: KeyedCallOptions): OperationCall<operations["createConnectorToken"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link InsightProfilesMethods.list}. */
export interface FilterInsightProfilesInput {
	/** The body of the request. */
	body: operations["filterInsightProfiles"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link InsightProfilesMethods.evaluate}. */
export interface GetInsightsProfileInput {
	/** The body of the request. */
	body: operations["getInsightsProfile"]["requestBody"]["content"]["application/json"];
}

/** What bank data says. */
export interface InsightProfilesMethods {
	/**
	 * A page of insight profiles.
	 *
	 * What the request holds is inferred.
	 *
	 * `POST /api/insights/Profile/filter`. Source: documented, {@link https://docs.zumrails.com/api-reference/insights | Insights}.
	 *
	 * @example
	 * ```ts
	 * for await (const item of portal.insightProfiles.list({ body: { Pagination: { PageNumber: 1, ItemsPerPage: 10 } } })) console.log(item);
	 * ```
	 */
	list(input: FilterInsightProfilesInput, options?: KeyedCallOptions): PagedCall<operations["filterInsightProfiles"]["responses"][200]["content"]["application/json"]["result"], components["schemas"]["InsightProfile"]>;
	/**
	 * What a profile says of a user.
	 *
	 * Known in part: rows have a value and a type, and more that is not described here.
	 *
	 * `POST /api/insights/GetInsightsProfile`. Source: documented, {@link https://docs.zumrails.com/api-reference/insights | Insights}.
	 *
	 * @example
	 * ```ts
	 * await portal.insightProfiles.evaluate({
	 *   body: {
	 *     UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *     ProfileId: 'f81b3c4e-6072-4eb5-9fe9-1b3d25a74968'
	 *   }
	 * });
	 * ```
	 */
	evaluate(input: GetInsightsProfileInput, options?: KeyedCallOptions): OperationCall<operations["getInsightsProfile"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link CardsMethods.activate}. */
export interface ActivateCardInput {
	/** The body of the request. */
	body: operations["activateCard"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link CardsMethods.updateProgram}. */
export interface UpdateCardProgramInput {
	/** The body of the request. */
	body: operations["updateCardProgram"]["requestBody"]["content"]["application/json"];
}

/** Input of {@link CardsMethods.getBalance}. */
export interface GetCardBalanceInput extends NonNullable<operations["getCardBalance"]["parameters"]["path"]> {
}

/** Input of {@link CardsMethods.listAccounts}. */
export interface GetCardAccountsInput extends NonNullable<operations["getCardAccounts"]["parameters"]["path"]> {
}

/** Prepaid cards. Known in part. */
export interface CardsMethods {
	/**
	 * Activate a prepaid card.
	 *
	 * The pages disagree; this is the newest.
	 *
	 * `POST /api/card/activate-card`. Source: documented, {@link https://docs.zumrails.com/api-reference/cards | Cards}.
	 *
	 * @example
	 * ```ts
	 * await portal.cards.activate({
	 *   body: {
	 *     UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *     UserCardId: '092c4d5f-7183-4fc6-80fa-2c4e36b85a79'
	 *   }
	 * });
	 * ```
	 */
	activate(input: ActivateCardInput, options?: KeyedCallOptions): OperationCall<operations["activateCard"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * Move a prepaid card to another program.
	 *
	 * The pages disagree; this is the newest.
	 *
	 * `POST /api/card/update-card-program`. Source: documented, {@link https://docs.zumrails.com/api-reference/cards | Cards}.
	 *
	 * @example
	 * ```ts
	 * await portal.cards.updateProgram({
	 *   body: {
	 *     UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
	 *     UserCardId: '092c4d5f-7183-4fc6-80fa-2c4e36b85a79',
	 *     NewProgramId: 'EXAMPLE_PROGRAM_B'
	 *   }
	 * });
	 * ```
	 */
	updateProgram(input: UpdateCardProgramInput, options?: KeyedCallOptions): OperationCall<operations["updateCardProgram"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * What a prepaid card holds.
	 *
	 * In older captures of the page only: the newest one does not show it, and whether it still exists is not known.
	 *
	 * `GET /api/card/balance-inquiry/{userId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/cards | Cards}.
	 *
	 * @example
	 * ```ts
	 * await portal.cards.getBalance({ userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711' });
	 * ```
	 */
	getBalance(input: GetCardBalanceInput, options?: CallOptions): OperationCall<operations["getCardBalance"]["responses"][200]["content"]["application/json"]["result"]>;
	/**
	 * The prepaid cards of a user.
	 *
	 * In older captures of the page only: the newest one does not show it, and whether it still exists is not known.
	 *
	 * `GET /api/card/get-card-accounts/{userId}`. Source: documented, {@link https://docs.zumrails.com/api-reference/cards | Cards}.
	 *
	 * @example
	 * ```ts
	 * await portal.cards.listAccounts({ userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711' });
	 * ```
	 */
	listAccounts(input: GetCardAccountsInput, options?: CallOptions): OperationCall<operations["getCardAccounts"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** Input of {@link ConnectTokensMethods.create}. */
export interface CreateConnectTokenInput {
	/** The body of the request. */
	body: operations["createConnectToken"]["requestBody"]["content"]["application/json"];
}

/** Tokens for the forms that users fill in. */
export interface ConnectTokensMethods {
	/**
	 * A token for Connect, the form that users fill in.
	 *
	 * For one use, within 15 minutes; `ExpirationUTC` says until when. It is not a bearer token.
	 *
	 * `POST /api/connect/createtoken`. Source: documented, {@link https://docs.zumrails.com/tokenization-1/zum-connect | Zum Connect}.
	 *
	 * @example
	 * ```ts
	 * await portal.connectTokens.create({
	 *   body: {
	 *     ConnectTokenType: 'AddPaymentProfile',
	 *     Configuration: {
	 *       allowEft: true,
	 *       allowInterac: true,
	 *       allowVisaDirect: false,
	 *       allowCreditCard: false
	 *     }
	 *   }
	 * });
	 * ```
	 */
	create(input: CreateConnectTokenInput, options?: KeyedCallOptions): OperationCall<operations["createConnectToken"]["responses"][200]["content"]["application/json"]["result"]>;
}

/** All operations, in their groups. */
export interface PortalOperations {
	/** Tokens. The client fetches and cancels its own. */
	readonly tokens: TokensMethods;
	/** Who is paid and who pays. */
	readonly users: UsersMethods;
	/** Money on its way, one by one. */
	readonly transactions: TransactionsMethods;
	/** Card payments that a bank has taken back. */
	readonly chargebacks: ChargebacksMethods;
	/** Many transactions in one file. */
	readonly batchFiles: BatchFilesMethods;
	/** Balances that money is paid from and into. */
	readonly wallets: WalletsMethods;
	/** Bank accounts and cards of the customer itself. */
	readonly fundingSources: FundingSourcesMethods;
	/** What may be moved, and what is left of it. */
	readonly transactionLimits: TransactionLimitsMethods;
	/** What is sold. */
	readonly products: ProductsMethods;
	/** What products cost, once or again and again. */
	readonly productPrices: ProductPricesMethods;
	/** What users are asked to pay. */
	readonly invoices: InvoicesMethods;
	/** Invoices that come again. */
	readonly subscriptions: SubscriptionsMethods;
	/** Bank data of users. */
	readonly aggregations: AggregationsMethods;
	/** What bank data says. */
	readonly insightProfiles: InsightProfilesMethods;
	/** Prepaid cards. Known in part. */
	readonly cards: CardsMethods;
	/** Tokens for the forms that users fill in. */
	readonly connectTokens: ConnectTokensMethods;
}
