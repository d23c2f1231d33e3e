import { secretText } from '../../token-text.ts';
import type { Call, Route } from '../../vendor.ts';
import type { DataRoute } from './access.ts';
import { customer } from './accounts.ts';
import { existing } from './entities.ts';
import { filtered } from './filters.ts';
import { type Entity, failure, success, timestamp } from './replies.ts';

/** Connect and Connector tokens: for one use, within this time. */
const singleUseMs = 15 * 60_000;

/** What is read and never written, and what answers as the specification's example does. */
export function otherRoutes(
  data: DataRoute,
  parts: {
    now(): number;
    sample(operationId: string): unknown;
    fundingSources: ReadonlyMap<string, Entity>;
    environment: string;
  },
): Route[] {
  const { now, sample, fundingSources, environment } = parts;
  const example = (method: Route['method'], path: string, operationId: string) =>
    data(method, path, () => success(method, sample(operationId)));
  const singleUse = (path: string, type: (call: Call) => object = () => ({})) =>
    data('POST', path, (call) =>
      success('POST', {
        Token: secretText(32),
        ExpirationUTC: `${timestamp(now() + singleUseMs)}Z`,
        CustomerId: customer.Id,
        CompanyName: customer.CompanyName,
        ...type(call),
      }),
    );
  return [
    data('POST', '/api/fundingsource/filter', ({ body }) => filtered(fundingSources.values(), body, now())),
    data(
      'GET',
      '/api/fundingsource/{fundingSourceId}',
      existing(fundingSources, 'fundingSourceId')((found) => success('GET', found)),
    ),
    data('GET', '/api/customer/transactionlimits/{customerId}', ({ params }) =>
      params.customerId === customer.Id ? success('GET', sample('getTransactionLimits')) : failure(404),
    ),
    example('POST', '/api/wallet/transactions/summary', 'getDailyWithdrawalSummary'),
    example('GET', '/api/aggregation/GetInformationByRequestId/{requestId}', 'getAggregation'),
    singleUse('/api/aggregationconnector/createtoken'),
    example('POST', '/api/insights/Profile/filter', 'filterInsightProfiles'),
    example('POST', '/api/insights/GetInsightsProfile', 'getInsightsProfile'),
    example('POST', '/api/card/activate-card', 'activateCard'),
    example('POST', '/api/card/update-card-program', 'updateCardProgram'),
    example('GET', '/api/card/balance-inquiry/{userId}', 'getCardBalance'),
    example('GET', '/api/card/get-card-accounts/{userId}', 'getCardAccounts'),
    singleUse('/api/connect/createtoken', ({ body }) => {
      const { ConnectTokenType } = body as { ConnectTokenType: string };
      return { Environment: environment, ConnectTokenType };
    }),
  ];
}
