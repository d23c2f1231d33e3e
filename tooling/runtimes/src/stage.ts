import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import getPort from 'get-port';
import { Hono } from 'hono';
import type { CheckResult, Setting } from './suite/setting.ts';

/** What the suite meets besides the vendors, and where it tells its results. */
export interface Stage {
  origin: string;
  results: CheckResult[];
  /** Whether the suite has said that it has come to its end. */
  hasEnded(): boolean;
  close(): void;
}

/** Files that the stage serves to runtimes that load pages, by their paths. */
export type StageFiles = Record<string, { type: string; body: string }>;

const HALF = new Uint8Array(65_536).fill(120);

/** Starts a stage on loopback. `setting` is told to the suite, with the stage's own origins added. */
export async function startStage(
  setting: Omit<Setting, 'stage' | 'elsewhere' | 'nobody'>,
  files: StageFiles = {},
): Promise<Stage> {
  const results: CheckResult[] = [];
  let ended = false;
  let arrivals = 0;
  let half: ReadableStreamDefaultController<Uint8Array> | undefined;

  const elsewhere = await listen(
    new Hono().all('*', (context) => {
      arrivals++;
      return context.body(null);
    }),
  );
  const nobody = `http://127.0.0.1:${await getPort({ host: '127.0.0.1' })}`;
  const app = new Hono()
    .get('/setting', (context) =>
      context.json({ ...setting, stage: server.origin, elsewhere: elsewhere.origin, nobody }),
    )
    .post('/results', async (context) => {
      results.push(await context.req.json<CheckResult>());
      return context.body(null);
    })
    .post('/end', (context) => {
      ended = true;
      return context.body(null);
    })
    .get('/redirect', (context) => context.redirect(context.req.query('to')!))
    .get('/elsewhere', (context) => context.text(String(arrivals)))
    .get('/halves', () => {
      const start = (controller: typeof half) => {
        half = controller;
        half?.enqueue(HALF);
      };
      return new Response(new ReadableStream({ start }));
    })
    .get('/second-half', (context) => {
      half?.enqueue(HALF);
      half?.close();
      return context.body(null);
    });
  for (const [path, { type, body }] of Object.entries(files)) {
    app.get(path, (context) => context.body(body, 200, { 'content-type': type }));
  }
  const server = await listen(app);

  return {
    origin: server.origin,
    results,
    hasEnded: () => ended,
    close() {
      server.close();
      elsewhere.close();
    },
  };
}

async function listen({ fetch }: Hono): Promise<{ origin: string; close(): void }> {
  const server = createAdaptorServer({ fetch }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
