import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { groupOf, loadSpec, methodOf, operations } from '@tooling/codegen';
import { createCoreClient } from '@x/core';
import { createElevateClient } from '@x/elevate';
import { createElyssaClient } from '@x/elyssa';
import { createPortalClient } from '@x/portal';
import { createTelematicsClient } from '@x/telematics';
import { describe, expect, onTestFinished, test } from 'vitest';

const secret = 's3cr3t-of-the-client';
const login = { email: 'ada@example.com', password: secret, selectedOrg: 1 };

type AnyClient = Record<string, Record<string, (input: object) => Promise<unknown>>>;

/** Every way in which the clients hold a credential. */
const clients = {
  'core, with a login': (baseUrl: string) => createCoreClient({ baseUrl, credentials: login }),
  'core, with an API key': (baseUrl: string) => createCoreClient({ baseUrl, apiKey: secret }),
  elevate: (baseUrl: string) =>
    createElevateClient({ baseUrl, credentials: { brand: 'b', username: 'u', password: secret } }),
  'elevate, with a token': (baseUrl: string) => createElevateClient({ baseUrl, token: secret }),
  elyssa: (baseUrl: string) => createElyssaClient({ baseUrl, credentials: { companyId: secret } }),
  portal: (baseUrl: string) =>
    createPortalClient({ baseUrl, credentials: { username: 'u', password: secret } }),
  telematics: (baseUrl: string) =>
    createTelematicsClient({
      baseUrl,
      credentials: { kind: 'user', deviceToken: 'd', instanceId: 'i', instanceKey: secret },
    }),
} as unknown as Record<string, (baseUrl: string) => AnyClient>;

/** A server that notes what comes, and answers all with an empty object. */
async function startRecorder() {
  const calls: { call: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(({ method, url, headers }, response) => {
    calls.push({ call: `${method} ${url}`, headers });
    response.setHeader('content-type', 'application/json');
    response.end('{}');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The operations of a specification that need no credentials. */
async function openOperations(provider: string) {
  return operations(await loadSpec(provider)).filter(({ operation }) => {
    const { security } = operation as { security?: object[] };
    return security && Object.keys(security[0] ?? {}).length === 0;
  });
}

describe.each(Object.entries(clients))('%s', (name, create) => {
  test('an operation that takes no credentials gets none, and costs no login', async () => {
    const { calls, url } = await startRecorder();
    const client = create(url);
    const open = await openOperations(name.split(',')[0]!);
    expect(open.length).toBeGreaterThan(0);
    for (const operation of open) {
      const { path, method, operation: described } = operation;
      const content = (described as { requestBody?: { content: Record<string, { example: object }> } })
        .requestBody!.content;
      const body = content['application/json']!.example;
      // What the answer is read as is no matter here.
      await client[groupOf(operation)]![methodOf(operation)]!({ body }).catch(() => {});
      const sent = calls.splice(0);
      expect(sent.map(({ call }) => call)).toEqual([
        expect.stringMatching(new RegExp(`^${method.toUpperCase()} (/v2)?${path}$`)),
      ]);
      const [{ headers }] = sent as [(typeof sent)[0]];
      for (const header of ['authorization', 'x-api-key', 'x-company-id'])
        expect(headers).not.toHaveProperty(header);
      if (name !== 'telematics') expect(JSON.stringify(headers)).not.toContain(secret);
    }
  });
});
