import { expect, test } from 'vitest';
import { protocols, send, start } from './kit.ts';

const { login, token: tokenOf } = protocols.elevate;
const patchType = { 'content-type': 'application/json-patch+json' };

async function signedIn(account: 'main' | 'limited' = 'main') {
  const { vendor, clock } = await start('elevate');
  const answer = await send(`${vendor.url}/authenticate`, { json: vendor.accounts[account] });
  return { vendor, clock, url: vendor.url, token: tokenOf(answer) };
}

const list = (path: string, query = '') => `${path}?page=1&pageSize=1000${query}`;

test('the answer to a login holds the token as `token`, and no expiry', async () => {
  const { vendor } = await start('elevate');
  const { status, body } = await login(vendor);
  expect(status).toBe(200);
  expect(Object.keys(body).sort()).toEqual(['token', 'username']);
  expect(body.username).toBe(vendor.credentials.username);
});

test('the documented life is 15 minutes', async () => {
  const { url, clock, token } = await signedIn();
  clock.advance(15 * 60_000 - 1);
  expect((await send(url + list('/users'), { token })).status).toBe(200);
  clock.advance(1);
  expect((await send(url + list('/users'), { token })).status).toBe(401);
});

test('an unknown brand is a 404, a refused account a 403, and errors have no body', async () => {
  const { vendor } = await start('elevate');
  const url = `${vendor.url}/authenticate`;
  const unknown = await send(url, { json: { ...vendor.credentials, brand: 'nobody' } });
  expect([unknown.status, unknown.text]).toEqual([404, '']);
  const refused = await send(url, { json: vendor.accounts.refused });
  expect([refused.status, refused.text]).toEqual([403, '']);
});

test('five bad logins in a row lock the user out, for the right password too', async () => {
  const { vendor, clock } = await start('elevate');
  for (let attempt = 0; attempt < 5; attempt += 1) expect((await login(vendor, 'wrong')).status).toBe(401);
  expect((await login(vendor)).status).toBe(401);
  clock.advance(15 * 60_000);
  expect((await login(vendor)).status).toBe(200);
});

test('a good login begins the count of bad ones anew', async () => {
  const { vendor } = await start('elevate');
  for (let attempt = 0; attempt < 4; attempt += 1) await login(vendor, 'wrong');
  await login(vendor);
  for (let attempt = 0; attempt < 4; attempt += 1) await login(vendor, 'wrong');
  expect((await login(vendor)).status).toBe(200);
});

test('several tokens live at once', async () => {
  const { vendor, url, token } = await signedIn();
  await login(vendor);
  expect((await send(url + list('/users'), { token })).status).toBe(200);
});

test('without the permission users and roles are a 403, and customers are those of one contract owner', async () => {
  const { vendor, url, token } = await signedIn('limited');
  for (const path of ['/users', '/user-roles']) {
    expect((await send(url + list(path), { token })).status).toBe(403);
  }
  const { body } = await send(url + list('/customers'), { token });
  expect(body.length).toBeGreaterThan(0);
  expect(new Set(body.map((customer: { contractOwnerId: number }) => customer.contractOwnerId))).toEqual(
    new Set([2]),
  );
  expect(await vendor.counters()).toMatchObject({ logins: 1, refused: 2 });
});

test('lists are bare arrays in pages, the last of which is short or empty', async () => {
  const { url, token } = await signedIn();
  const page = async (number: number) =>
    (await send(`${url}/customers?page=${number}&pageSize=10`, { token })).body.map(
      (one: { id: number }) => one.id,
    );
  expect(await page(1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(await page(3)).toEqual([21, 22, 23, 24, 25]);
  expect(await page(4)).toEqual([]);
});

test('lists are filtered, sorted and cut down to fields', async () => {
  const { url, token } = await signedIn();
  const users = async (query: string) => (await send(url + list('/users', query), { token })).body;
  expect(await users('&username=user.2&fields=id,username')).toEqual([{ id: 2, username: 'user.2' }]);
  expect(await users('&username=in:user.2,user.3&fields=id&sort=id:desc')).toEqual([{ id: 3 }, { id: 2 }]);
  expect((await users('&username=like:USER.2')).length).toBe(5);
  expect((await users('&enabled=false')).length).toBe(3);
  const names = (await users('&sort=enabled,username:desc&fields=username')).map(
    ({ username }: { username: string }) => username,
  );
  expect(names.slice(0, 4)).toEqual(['user.7', 'user.21', 'user.14', 'user.9']);
});

test('a list without its page is a 400', async () => {
  const { vendor, url, token } = await signedIn();
  expect((await send(`${url}/customers`, { token })).status).toBe(400);
  expect((await vendor.counters()).invalid).toBe(1);
});

test('a user is created, found and changed with a JSON Patch', async () => {
  const { url, token } = await signedIn();
  const user = {
    username: 'new.user',
    firstName: 'New',
    lastName: 'User',
    email: 'new.user@example.com',
    userRoles: [1],
  };
  const created = await send(`${url}/users`, { token, json: user });
  expect(created.status).toBe(200);
  expect(created.body).toEqual({ ...user, id: 24, enabled: true });

  const patched = await send(`${url}/users/24`, {
    method: 'PATCH',
    token,
    headers: patchType,
    text: JSON.stringify([
      { op: 'test', path: '/username', value: 'new.user' },
      { op: 'replace', path: '/enabled', value: false },
      { op: 'add', path: '/userRoles/-', value: 2 },
    ]),
  });
  expect(patched.body).toEqual({ ...user, id: 24, enabled: false, userRoles: [1, 2] });
  const found = await send(url + list('/users', '&username=new.user'), { token });
  expect(found.body).toEqual([patched.body]);
});

test('a patch that cannot be applied, or that changes the id, is a 400 and changes nothing', async () => {
  const { url, token } = await signedIn();
  const patch = (operations: unknown, id = 1) =>
    send(`${url}/users/${id}`, {
      method: 'PATCH',
      token,
      headers: patchType,
      text: JSON.stringify(operations),
    });
  expect((await patch([{ op: 'remove', path: '/nothing' }])).status).toBe(400);
  expect((await patch([{ op: 'replace', path: '/id', value: 99 }])).status).toBe(400);
  expect((await patch([{ op: 'test', path: '/id', value: 2 }])).status).toBe(400);
  expect((await patch({ enabled: false })).status).toBe(400);
  expect((await patch([{ op: 'replace', path: '/enabled', value: false }], 999)).status).toBe(404);
  const { body } = await send(url + list('/users', '&username=user.1'), { token });
  expect(body[0]).toMatchObject({ id: 1, enabled: true });
});
