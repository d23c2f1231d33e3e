import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import getPort from 'get-port';
import { Hono } from 'hono';
import type { CheckResult, Setting } from './suite/setting.ts';

/** What the suite meets besides the vendors, and where it tells its results. */
export interface Stage {
  origin: string;
  /** What the suite is told, apart from the stage's own origins. */
  setting?: Omit<Setting, 'stage' | 'nobody'>;
  results: CheckResult[];
  /** Whether the suite has said that it has come to its end. */
  hasEnded: boolean;
  close(): void;
}

const HALF = new Uint8Array(65_536).fill(120);

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Checks in a page</title>
<h1>The packages in a page</h1>
<pre></pre>
<script type="module" src="/page.mjs"></script>
`;

/** Starts a stage on loopback, with a page that runs `page.mjs` of the consumer's folder. */
export async function startStage(folder: string): Promise<Stage> {
  const nobody = `http://127.0.0.1:${await getPort({ host: '127.0.0.1' })}`;
  let half: WritableStreamDefaultWriter<Uint8Array> | undefined;
  const app = new Hono()
    .get('/', (context) => context.html(page))
    .get('/page.mjs', (context) =>
      context.body(readFileSync(`${folder}/page.mjs`, 'utf8'), 200, { 'content-type': 'text/javascript' }),
    )
    .get('/setting', (context) => context.json({ ...stage.setting, stage: stage.origin, nobody }))
    .post('/results', async (context) => {
      stage.results.push(await context.req.json<CheckResult>());
      return context.body(null);
    })
    .post('/end', (context) => {
      stage.hasEnded = true;
      return context.body(null);
    })
    .get('/redirect', (context) => context.redirect(context.req.query('to')!))
    .get('/halves', () => {
      const { readable, writable } = new TransformStream<Uint8Array>();
      half = writable.getWriter();
      void half.write(HALF);
      return new Response(readable);
    })
    .get('/second-half', (context) => {
      void half?.write(HALF);
      void half?.close();
      return context.body(null);
    });

  const server = createAdaptorServer(app) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stage: Stage = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    results: [],
    hasEnded: false,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return stage;
}
