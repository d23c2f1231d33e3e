import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as send } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { createPortalClient } from '@x/portal';
import { Agent } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { startPortal } from './portal.ts';
import { fetchThrough, fetchThroughProxy, fetchWithCa, fetchWithCertificate } from './recipes/network.ts';

interface Server {
  listen(port: number, host: string): unknown;
  address(): string | AddressInfo | null;
  close(done: () => void): unknown;
  closeAllConnections(): void;
}

/** Lets a server listen on loopback for as long as the test takes, and gives its port. */
async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server as never, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** A certificate authority with one certificate for 127.0.0.1, which serves for a server and for a client. */
function certificates(): { ca: string; cert: string; key: string } {
  const folder = mkdtempSync(`${tmpdir()}/certificates-`);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const openssl = (command: string) =>
    execFileSync('openssl', command.split(' '), { cwd: folder, stdio: 'ignore' });
  openssl('req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=ca');
  openssl(
    'req -x509 -newkey rsa:2048 -nodes -keyout own.key -out own.pem -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -addext basicConstraints=CA:FALSE -CA ca.pem -CAkey ca.key',
  );
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  return { ca: read('ca.pem'), cert: read('own.pem'), key: read('own.key') };
}

/** Answers as the Portal does. */
const answer = (path: string | undefined) =>
  JSON.stringify({
    statusCode: 200,
    isError: false,
    result: path === '/api/authorize' ? { Token: 'token' } : [],
  });

const credentials = { username: 'ann', password: 'example' };

test('a proxy carries logins and calls', async () => {
  const carried: string[] = [];
  // Plain HTTP, by its absolute URL. TLS would come as CONNECT.
  const proxy = createServer((request, response) => {
    const { host } = new URL(request.url!);
    carried.push(host);
    const { method, headers } = request;
    const onward = send(request.url!, { method, headers }, (answered) => {
      response.writeHead(answered.statusCode!, answered.headers);
      answered.pipe(response);
    });
    request.pipe(onward);
  });
  const port = await listen(proxy);
  const { vendor, portal } = await startPortal({ fetch: fetchThroughProxy(`http://127.0.0.1:${port}`) });
  await portal.wallets.list();
  expect(new Set(carried)).toEqual(new Set([new URL(vendor.url).host]));
});

test('a dispatcher of undici carries logins and calls', async () => {
  const agent = new Agent({ connections: 1 });
  const { portal } = await startPortal({ fetch: fetchThrough(agent) });
  await portal.wallets.list();
  expect(Object.values(agent.stats)).toHaveLength(1);
  await agent.close();
});

test('a certificate authority of one’s own is trusted, and no other', async () => {
  const { ca, cert, key } = certificates();
  const server = createTlsServer({ cert, key }, (request, response) => response.end(answer(request.url)));
  const baseUrl = `https://127.0.0.1:${await listen(server)}`;
  const trusting = createPortalClient({ baseUrl, credentials, fetch: fetchWithCa(ca) });
  expect(await trusting.wallets.list()).toEqual([]);
  const other = createPortalClient({ baseUrl, credentials, retries: 0 });
  await expect(other.wallets.list()).rejects.toThrow('no trusted TLS connection');
});

test('a client certificate is shown to who asks for it', async () => {
  const { ca, cert, key } = certificates();
  const subjects: string[] = [];
  const server = createTlsServer({ ca, cert, key, requestCert: true }, (request, response) => {
    subjects.push((request.socket as import('node:tls').TLSSocket).getPeerCertificate().subject.CN as string);
    response.end(answer(request.url));
  });
  const baseUrl = `https://127.0.0.1:${await listen(server)}`;
  const portal = createPortalClient({ baseUrl, credentials, fetch: fetchWithCertificate(ca, cert, key) });
  await portal.wallets.list();
  expect(subjects).toEqual(['127.0.0.1', '127.0.0.1']);
});

test('a dispatcher of another undici than the fetch is named in the error', async () => {
  const { portal } = await startPortal();
  await portal.wallets.list();
  const error = await portal.GET('/api/wallet', { dispatcher: new Agent() } as object).then(
    () => undefined,
    (thrown: Error & { code?: string }) => thrown,
  );
  expect(error?.code).toBe('Misconfigured');
  expect(error?.message).toContain('A dispatcher needs the fetch of the same undici');
});
