import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import getPort from 'get-port';
import type { CheckResult, Setting } from './suite/setting.ts';

/** What the suite meets besides the vendors, and where it tells its results. */
export interface Stage {
  origin: string;
  results: CheckResult[];
  /** Whether the suite has said that it has come to its end. */
  hasEnded(): boolean;
  close(): Promise<void>;
}

/** A file that the stage serves, for runtimes that load pages. */
export interface StageFile {
  type: string;
  body: string;
}

const HALF = Buffer.alloc(65_536, 'x');

/** Starts a stage on loopback. `setting` is told to the suite, with the stage's own origins added. */
export async function startStage(
  setting: Omit<Setting, 'stage' | 'elsewhere' | 'nobody'>,
  files: Record<string, StageFile> = {},
): Promise<Stage> {
  const results: CheckResult[] = [];
  let ended = false;
  let arrivals = 0;
  let halfWritten: ServerResponse | undefined;

  const elsewhere = await listen((_, response) => {
    arrivals++;
    response.end();
  });
  const nobody = `http://127.0.0.1:${await getPort({ host: '127.0.0.1' })}`;
  const server = await listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://stage');
    const file = files[pathname];
    if (file) {
      response.setHeader('content-type', file.type);
      response.end(file.body);
      return;
    }
    switch (pathname) {
      case '/setting': {
        const own: Setting = { ...setting, stage: server.origin, elsewhere: elsewhere.origin, nobody };
        response.end(JSON.stringify(own));
        return;
      }
      case '/results':
        results.push(JSON.parse(await text(request)) as CheckResult);
        break;
      case '/end':
        ended = true;
        break;
      case '/redirect':
        response.writeHead(302, { location: searchParams.get('to')! });
        break;
      case '/elsewhere':
        response.write(String(arrivals));
        break;
      case '/halves':
        halfWritten = response;
        response.write(HALF);
        return;
      case '/second-half':
        halfWritten?.end(HALF);
        break;
      default:
        response.statusCode = 404;
    }
    response.end();
  });

  return {
    origin: server.origin,
    results,
    hasEnded: () => ended,
    async close() {
      await Promise.all([server.close(), elsewhere.close()]);
    },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

async function listen(handler: Handler): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(handler);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: originOf(server),
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
