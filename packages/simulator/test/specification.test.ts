import { specValidator } from '@tooling/codegen/validator';
import { describe, expect, test } from 'vitest';
import { type SimulatedVendor, type VendorName, vendorNames } from '../src/index.ts';
import { exampleRequests } from './example-requests.ts';
import { type Answer, protocols, type Sent, send, start } from './kit.ts';
import { readSpecification } from './specifications.ts';
import { spreadsheet } from './spreadsheet.ts';
import { telematicsRequests } from './telematics-requests.ts';

interface Request extends Sent {
  path: string;
}

/** What a request is made with: the vendor and the answer to a login of its main account. */
type Requests<V extends VendorName> = (
  vendor: SimulatedVendor<V>,
  login: Answer,
  token: string,
) => Record<string, Request | (() => Promise<Request>)>;

/** Ids that the Portal's samples have, by the name of the path parameter or by operation. */
const portalIds: Record<string, string> = {
  customerId: '5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20',
  userId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
  sameAsBilling: 'true',
  transactionId: 'c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92',
  refundTransaction: 'c2e0a5b8-1f74-4a69-b3c2-804f97e16da4',
  takeActionOnTransaction: 'c3f1b6c9-2085-4b7a-84d3-915fa8f27eb5',
  transactionChargebackId: 'e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e',
  disputeChargeback: 'e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4f',
  fundingSourceId: '58b3c0de-41f7-4a9b-8d26-e07c9f135a44',
  productId: '41c7d2a9-6e05-4b38-9f71-c8d3e0a5b624',
  productPriceId: '7a5e1f93-2c48-4d60-b19a-0e6f4d8c2b75',
  deleteProductPrice: '9c7031b5-4e6a-4f82-93bc-2081f0ae4d97',
  invoiceId: 'a9c3e5f7-1b2d-4f60-8a94-c6e8d0b2f413',
  updateInvoice: 'bbd5f7a9-3c4e-4b82-9ca6-d8fae2c40635',
  subscriptionId: 'b0d4f6a8-2c3e-4a71-9ba5-d7f9e1c30524',
  requestId: 'c5e7091b-3d4f-4b82-8cb6-e80af2d41635',
};

/** The Portal's own examples, sent. What ends something comes last. */
function portalRequests(login: object, token: string): Record<string, Request> {
  const last = [
    'cancelTransaction',
    'cancelSubscription',
    'deleteProductPrice',
    'deleteProduct',
    'deleteUser',
    'cancelToken',
  ];
  const all = specValidator(readSpecification('portal')).operations;
  const ordered = [...all].sort((a, b) => last.indexOf(a.operationId) - last.indexOf(b.operationId));
  return Object.fromEntries(
    ordered.map(({ operationId, method, path, operation }) => {
      const body = operation.requestBody as
        | { content: { 'application/json': { example: unknown } } }
        | undefined;
      const json = operationId === 'authorize' ? login : body?.content['application/json'].example;
      const filled = path.replaceAll(
        /\{(\w+)\}/g,
        (_, name) => portalIds[operationId] ?? portalIds[name] ?? name,
      );
      return [
        operationId,
        { path: filled, method: method.toUpperCase(), token, ...(json === undefined ? {} : { json }) },
      ];
    }),
  );
}

/** Ids of the simulated tenant, where the specification's example is another's or would be in the way. */
const elevateIds: Record<string, string> = {
  adjustBillRunSchedule: '3',
  deleteContractProfile: '4',
  deleteRentalProductInventory: '2',
};

/** Elevate's own examples, sent: what its queries need, and no other filter. What ends something comes last. */
function elevateRequests(login: object, token: string): Record<string, Request> {
  const specification = readSpecification('elevate');
  const ordered = [...specValidator(specification).operations].sort(
    (a, b) => Number(a.method === 'delete') - Number(b.method === 'delete'),
  );
  const records = ['getRentalRatedSellRecords', 'getRentalRatedBuyRecords'];
  return Object.fromEntries(
    ordered.map(({ operationId, method, path, operation, parameters }) => {
      const example = ({ name, example }: (typeof parameters)[number]) => [String(name), String(example)];
      const wanted = parameters.filter(
        ({ in: place, required, name }) =>
          place === 'query' &&
          (required || (records.includes(operationId) && name === 'rentalProductInventoryId')),
      );
      const ids = Object.fromEntries(parameters.filter((one) => one.in === 'path').map(example));
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => elevateIds[operationId] ?? ids[name]);
      const content = (operation.requestBody as { content?: Record<string, { example: unknown }> })?.content;
      const [mediaType, body] = Object.entries(content ?? {})[0] ?? [];
      const json = operationId === 'createBearerToken' ? login : body?.example;
      const version = JSON.stringify(specification.paths?.[path]?.servers ?? []).includes('/v2')
        ? '/../v2'
        : '';
      return [
        operationId,
        {
          path: `${version}${filled}?${new URLSearchParams(wanted.map(example))}`,
          method: method.toUpperCase(),
          token,
          ...(json === undefined
            ? {}
            : { text: JSON.stringify(json), headers: { 'content-type': String(mediaType) } }),
        },
      ];
    }),
  );
}

/** A good request for every operation of every specification, by operation id, in the order of sending. */
const goodRequests: { [V in VendorName]: Requests<V> } = {
  elevate: ({ credentials }, _, token) => elevateRequests(credentials, token),
  portal: ({ credentials: { username, password } }, _, token) =>
    portalRequests({ Username: username, Password: password }, token),
  telematics: telematicsRequests,
  core: ({ url, credentials }, _, token) => ({
    ...exampleRequests('core', {
      token,
      bodies: {
        login: { ...credentials, client: 'core-client', mfaTokenCode: null },
        createApiKey: { orgUserId: 2001, name: 'nightly' },
        createImport: new Blob([spreadsheet('Incident', [['SUMMARY'], ['incident-9', 'A leak']])]),
        createFile: new Blob(['content']),
      },
      last: ['deleteRole', 'deleteApiKey', 'logout'],
    }),
    // The first incident has been closed by its trigger.
    takeTransition: { path: '/data/object/5002/transition/73', method: 'POST', token },
    // What an earlier call has answered is needed here.
    getJob: async () => {
      const { jobId } = (await send(`${url}/creation/import/json`, { token, json: {} })).body;
      return { path: `/object/job/${jobId}`, token };
    },
    finishUpload: async () => {
      const json = { filename: 'photo.jpg', expectedLength: 1 };
      const { upload } = (await send(`${url}/data/file/file/startUpload`, { token, json })).body;
      return {
        path: '/data/file/file/finishUpload',
        token,
        json: { token: upload.token, contentType: 'image/jpeg' },
      };
    },
  }),
  elyssa: ({ credentials }, login, token) =>
    exampleRequests('elyssa', {
      token,
      bodies: { logIn: credentials, refreshToken: { refresh: login.body.refreshToken } },
      parameters: {
        PropertyId: '11111111-0000-4000-8000-000000000001',
        inventoryId: '22222222-0000-4000-8000-000000000002',
      },
    }),
};

describe.each(vendorNames)('%s', (name) => {
  const spec = specValidator(readSpecification(name));
  const protocol = protocols[name] as (typeof protocols)['portal'];

  async function begin() {
    const { vendor } = await start(name as 'portal');
    const login = await protocol.login(vendor);
    const requests = (goodRequests[name] as Requests<'portal'>)(vendor, login, protocol.token(login));
    return { vendor, requests };
  }

  test('every operation of the specification answers a good request as the specification says', async () => {
    const { vendor, requests } = await begin();
    const described = spec.operations.map((one) => one.operationId).sort();
    expect(Object.keys(requests).sort()).toEqual(described);
    for (const [operationId, request] of Object.entries(requests)) {
      const { path, ...sent } = typeof request === 'function' ? await request() : request;
      const answer = await send(vendor.url + path, sent);
      const problems = spec.responseBody(operationId, answer.status)(answer.body);
      const { status } = answer;
      expect({ operationId, status, problems }).toEqual({
        operationId,
        status: expect.toBeOneOf([200, 201, 204]),
        problems: [],
      });
    }
    expect((await vendor.counters()).invalid).toBe(0);
  });

  test('errors have the form that the specification gives them', async () => {
    const { vendor, requests } = await begin();
    const ready: [string, Request][] = [];
    for (const [operationId, request] of Object.entries(requests)) {
      ready.push([operationId, typeof request === 'function' ? await request() : request]);
    }
    for (const status of [401, 403, 500]) {
      await vendor.faults.clear();
      await vendor.faults.add({ kind: 'status', status });
      for (const [operationId, { path, ...sent }] of ready) {
        const answer = await send(vendor.url + path, sent);
        const check = spec.responseBody(operationId, status);
        // Where no page gives the body of an error, the specification promises none.
        const problems = check(answer.body).filter(
          (problem) => !/is not in the spec$|^the answer has no body$/.test(problem),
        );
        // A specification may promise a body for all errors at once where the vendor is known for some of them.
        expect({ operationId, status, problems: answer.text === '' ? [] : problems }).toEqual({
          operationId,
          status,
          problems: [],
        });
      }
    }
  });
});

test('a parameter that no specification has, a missing one and a wrong one are invalid', async () => {
  const { vendor } = await start('elevate');
  const token = protocols.elevate.token(await protocols.elevate.login(vendor));
  const problems = async (query: string) => {
    const { status, headers } = await send(`${vendor.url}/customers?${query}`, { token });
    return [
      status,
      JSON.parse(headers.get('x-simulator-problems') ?? '[]').map((one: { name: string }) => one.name),
    ];
  };
  expect(await problems('page=1&pageSize=10&colour=red')).toEqual([400, ['colour']]);
  expect(await problems('page=1')).toEqual([400, ['pageSize']]);
  expect(await problems('page=0&pageSize=1001')).toEqual([400, ['page', 'pageSize']]);
  expect(await problems('page=1&pageSize=10')).toEqual([200, []]);
  expect((await vendor.counters()).invalid).toBe(3);
});

test('a wrong body is invalid, and no value of it is repeated', async () => {
  const { vendor } = await start('telematics');
  const { instanceId, deviceToken, instanceKey } = vendor.credentials;
  const answer = await send(`${vendor.url}/v1/Auth/Login`, {
    headers: { InstanceId: instanceId },
    json: { LoginFields: { deviceToken }, Password: [instanceKey] },
  });
  expect(answer).toMatchObject({ status: 422, body: { Status: 422 } });
  expect(answer.text + JSON.stringify([...answer.headers])).not.toContain(instanceKey);
  expect((await vendor.counters()).invalid).toBe(1);
});
