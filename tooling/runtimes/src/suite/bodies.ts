import { assert } from 'chai';
import { check, needing } from './check.ts';
import type { Scene } from './scene.ts';

/** A body that is made while it is sent. */
function streamOf(parts: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const rest = [...parts];
  return new ReadableStream({
    pull(controller) {
      const part = rest.shift();
      if (part === undefined) controller.close();
      else controller.enqueue(encoder.encode(part));
    },
  });
}

/** A `fetch` with Elyssa's token, which may also go to the stage, and nowhere `elsewhere`. */
function authFetch({ packages, setting, elyssa }: Scene) {
  const originOf = (vendor: 'core' | 'elyssa') => new URL(setting.vendors[vendor].url).origin;
  const origins = [originOf('elyssa'), setting.stage];
  const send = packages.authCore.createAuthFetch(elyssa().auth, { origins });
  return {
    send,
    redirect: (to: string) => send(`${setting.stage}/redirect?to=${encodeURIComponent(to)}`),
    echo: `${originOf('elyssa')}/simulated/echo`,
    elsewhere: `${originOf('core')}/simulated/echo`,
  };
}

/** What became of a call: its status, or the code of its error. */
const outcomeOf = (call: Promise<Response>): Promise<number | string> =>
  call.then(
    ({ status }) => status,
    ({ code }) => code,
  );

export const bodyChecks = [
  check('a POST arrives whole again after a 401', async ({ elyssa, watch, revokeAll }) => {
    const client = elyssa();
    await client.GET('/simulated/echo');
    const seen = await watch('elyssa');
    await revokeAll('elyssa');
    const body = { text: 'ä€😀', list: [1, 2, 3], nothing: null };
    const { data } = await client.POST('/simulated/echo', { body });
    assert.strictEqual(data?.method, 'POST', 'method');
    assert.strictEqual(data?.body, JSON.stringify(body), 'what arrived');
    assert.include(await seen(), { refused: 1, dataCalls: 2 });
  }),
  needing('request-streams', 'a streamed body arrives', async (scene) => {
    const { send, echo } = authFetch(scene);
    const parts = ['one ', 'two ', 'three'];
    const answer = await send(echo, { method: 'POST', body: streamOf(parts) });
    assert.strictEqual(((await answer.json()) as { body: string }).body, parts.join(''), 'what arrived');
  }),
  needing(
    'request-streams',
    'a streamed body whose token was refused is sent once, and the next call has a new token',
    async (scene) => {
      const { send, echo } = authFetch(scene);
      await send(echo);
      const seen = await scene.watch('elyssa');
      await scene.revokeAll('elyssa');
      // Node throws the refusal away, so that there is no answer to give.
      const outcome = await outcomeOf(send(echo, { method: 'POST', body: streamOf(['once']) }));
      assert(outcome === 401 || outcome === 'BodyNotReplayable', `it became ${outcome}`);
      assert.include(await seen(), { dataCalls: 1, refused: 1 });
      assert.strictEqual((await send(echo)).status, 200, 'status of the next call');
      assert.include(await seen(), { dataCalls: 2, refused: 1 });
    },
  ),
  check('an answer is read while it is still being sent', async (scene) => {
    const { send } = authFetch(scene);
    const { body } = await send(`${scene.setting.stage}/halves`);
    const reader = body!.getReader();
    let bytes = 0;
    let released = false;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      // The second half is sent when somebody has read of the first.
      if (!released) await fetch(`${scene.setting.stage}/second-half`);
      released = true;
    }
    assert.strictEqual(bytes, 2 * 65_536, 'bytes');
  }),
  check(
    'a redirect inside the declared origins is followed with the token, or refused where it is hidden',
    async (scene) => {
      const { redirect, echo } = authFetch(scene);
      const visible = scene.setting.abilities.includes('visible-redirects');
      assert.strictEqual(await outcomeOf(redirect(echo)), visible ? 200 : 'RedirectRefused');
    },
  ),
  check('a redirect to anywhere else is refused, and nothing arrives there', async (scene) => {
    const { redirect, elsewhere } = authFetch(scene);
    const seen = await scene.watch('core');
    assert.strictEqual(await outcomeOf(redirect(elsewhere)), 'RedirectRefused');
    assert.include(await seen(), { requests: 0 });
  }),
  check('a call to an origin that was not declared is refused, and nothing arrives there', async (scene) => {
    const { send, elsewhere } = authFetch(scene);
    const seen = await scene.watch('core');
    assert.strictEqual(await outcomeOf(send(elsewhere)), 'OriginRefused');
    assert.include(await seen(), { requests: 0 });
  }),
];
