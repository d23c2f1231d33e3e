import { createServer } from 'node:http';
import { Readable } from 'node:stream';

/** Mounts a handler of the Fetch API in `node:http`. The body goes through as the bytes that arrived. */
export function serve(handler: (request: Request) => Promise<Response>) {
  return createServer(async (incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const request = new Request(new URL(url, 'http://localhost'), {
      method,
      headers: headers as Record<string, string>,
      ...(method === 'POST' ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
    } as RequestInit);
    const response = await handler(request);
    outgoing.writeHead(response.status).end();
  });
}
