import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import password from '@inquirer/password';
import { createWebhookHandler, signatureHeader, type WebhookEvent } from '@x/portal';
import { signWebhook } from '@x/simulator';
import { exitCodes, Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { readBytes } from './call.ts';

const variable = 'PORTAL_WEBHOOK_SECRET';
const sendLimitMs = 30_000;
const closeLimitMs = 5_000;

/** The secret that webhooks are signed with: of the variable, or asked for. */
async function secretOf(terminal: Terminal): Promise<string> {
  const given = process.env[variable];
  if (given) return given;
  if (!terminal.canAsk) throw new Failure(`There is no webhook secret. Set ${variable}.`);
  return password({ message: 'Webhook secret', mask: true }, { output: process.stderr });
}

export interface ListenOptions {
  port: number;
  forward?: string;
  save?: string;
  /** Stop after so many events. */
  count?: number;
}

/** Receives webhooks on loopback, checks their signatures, and shows, keeps and forwards them. */
export async function listen(options: ListenOptions, terminal: Terminal): Promise<void> {
  const { port, forward, save, count = Number.POSITIVE_INFINITY } = options;
  if (forward !== undefined && !/^https?:\/\//.test(forward)) {
    throw new Failure('--forward takes a URL that begins with http: or https:.');
  }
  const secret = await secretOf(terminal);
  if (save !== undefined) mkdirSync(save, { recursive: true, mode: 0o700 });
  let seen = 0;
  let answered = 0;
  let done = () => {};
  const over = new Promise<void>((resolve) => {
    done = resolve;
  });
  // What is kept and forwarded are the bytes that were signed: written anew they would have another signature.
  const handlerOf = (body: Buffer) =>
    createWebhookHandler({
      secret,
      async handle(event, { signature }) {
        seen += 1;
        const line = summary(event);
        terminal.print(terminal.isTable ? line : JSON.stringify(event));
        if (save !== undefined) keep(save, seen, event, body, terminal);
        if (forward !== undefined) await send(forward, body, signature, terminal);
      },
      onError: (error) => terminal.note(`Not handled: ${(error as Error).message}`),
    });
  const server = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming).catch(() => undefined);
    if (!body) return void outgoing.writeHead(413).end();
    const response = await handlerOf(body)(toRequest(incoming, body));
    if (response.status !== 200) terminal.note(`Refused: ${incoming.method} → ${response.status}`);
    outgoing.writeHead(response.status, { connection: 'close' }).end();
    if (response.status === 200) answered += 1;
    if (answered >= count) done();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Failure(`Port ${port} cannot be used (${error.code}).`)),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as { port: number };
  terminal.note(`Listening on http://127.0.0.1:${actual}/ for signed webhooks. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, done);
  await over;
  // What is under way gets its answer, or else it would come again.
  const closed = new Promise((resolve) => server.close(resolve));
  const late = setTimeout(() => server.closeAllConnections(), closeLimitMs);
  server.closeIdleConnections();
  await closed;
  clearTimeout(late);
  terminal.note(`${seen} event${seen === 1 ? '' : 's'} received.`);
}

const mostBytes = 2 ** 20;

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) throw new Failure('The body is longer than 1 MiB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toRequest({ headers: given, method = 'GET' }: IncomingMessage, body: Buffer): Request {
  const headers = new Headers();
  const signature = given[signatureHeader];
  if (typeof signature === 'string') headers.set(signatureHeader, signature);
  return new Request('http://127.0.0.1/', {
    method,
    headers,
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: body as Uint8Array<ArrayBuffer> }),
  });
}

function summary(event: WebhookEvent): string {
  const { Type, Event, Data } = event as { Type: string; Event?: string; Data?: Record<string, unknown> };
  const { Id, TransactionStatus } = Data ?? {};
  return [Type, Event, Id, TransactionStatus].filter(Boolean).join('  ');
}

function keep(folder: string, at: number, event: WebhookEvent, body: Uint8Array, terminal: Terminal): void {
  const name = `${String(at).padStart(4, '0')}-${event.Type.replaceAll(/[^A-Za-z0-9]/g, '')}.json`;
  const path = join(folder, name);
  writeFileSync(path, body, { mode: 0o600 });
  terminal.note(`Kept as ${path}`);
}

async function send(url: string, body: Uint8Array, signature: string, terminal: Terminal): Promise<number> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', [signatureHeader]: signature },
      body: body as Uint8Array<ArrayBuffer>,
      redirect: 'manual',
      signal: AbortSignal.timeout(sendLimitMs),
    });
    await response.body?.cancel();
    terminal.note(`${url} → ${response.status}`);
    return response.status;
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    terminal.note(`${url} → no answer (${cause?.code ?? (error as Error).name})`);
    return 0;
  }
}

/** Prints the signature of a body; with `header` as a header line. */
export async function sign(
  file: string,
  { header }: { header?: boolean },
  terminal: Terminal,
): Promise<void> {
  const signature = await signWebhook({ body: readBytes(file), secret: await secretOf(terminal) });
  terminal.print(header ? `${signatureHeader}: ${signature}` : signature);
}

/** Signs bodies and sends them, one after the other, as the vendor would. Fails where one is not answered with 200. */
export async function replay(url: string, files: readonly string[], terminal: Terminal): Promise<void> {
  const secret = await secretOf(terminal);
  const bodies = files.map(readBytes);
  let failed = 0;
  for (const body of bodies) {
    const status = await send(url, body, await signWebhook({ body, secret }), terminal);
    if (status !== 200) failed += 1;
  }
  if (failed) {
    throw new Failure(`${failed} of ${files.length} were not answered with 200.`, exitCodes.failed);
  }
}
