import { expect, test } from 'vitest';
import { protocols, send, start } from './kit.ts';
import { spreadsheet } from './spreadsheet.ts';

const { login, token: tokenOf } = protocols.core;

async function signedIn(options = {}) {
  const { vendor, clock } = await start('core', options);
  const token = tokenOf(await login(vendor));
  const call = async (method: string, path: string, json?: unknown) => {
    const { status, body } = await send(vendor.url + path, {
      method,
      token,
      ...(json === undefined ? {} : { json }),
    });
    return { status, body };
  };
  return { vendor, clock, token, call };
}

const summary = (value: unknown) => [{ fieldId: 11, value }];
const create = (more: object = {}) => ({
  objectTypeId: 1,
  triggerId: 61,
  name: 'Broken window',
  evaluations: summary('On the ground floor'),
  ...more,
});

test('a record is created in the first state of its life cycle, and numbered by the monogram of its type', async () => {
  const { call } = await signedIn();
  const { body } = await call('POST', '/creation/creation', create({ externalRefId: 'incident-2201' }));
  expect(body).toMatchObject({ uniqueId: 'I-4', objectLifeCycleStateId: 51, uniqueIdArray: [4] });
  const { body: read } = await call('GET', `/data/object/${body.id}`);
  expect(read).toMatchObject({ name: 'Broken window', createdBy: 1001, allowedTriggers: [62] });
  expect(read.evaluations[11].value).toBe('On the ground floor');
  expect((await call('GET', '/data/object/incident-2201?byRef=true')).body.id).toBe(body.id);
  expect((await call('GET', '/object/objectType/1/count')).body).toBe(4);
});

test.each([
  [
    'a field that its object type does not have',
    create({ evaluations: [{ fieldId: 17, value: 1 }] }),
    'field.not.on.object.type',
  ],
  ['a number in a text', create({ evaluations: summary(1) }), 'invalid.field.value'],
  ['a text that is too long', create({ evaluations: summary('x'.repeat(201)) }), 'invalid.field.value'],
  ['an option of no select', create({ evaluations: [{ fieldId: 14, value: 999 }] }), 'invalid.field.value'],
  ['a trigger that creates nothing', create({ triggerId: 63 }), 'no.valid.transition.found'],
])('%s is refused', async (_, json, message) => {
  const { call } = await signedIn();
  expect(await call('POST', '/creation/creation', json)).toMatchObject({ status: 400, body: { message } });
  expect((await call('GET', '/object/objectType/1/count')).body).toBe(3);
});

test('a trigger moves a record on, and a state asks for its fields', async () => {
  const { call } = await signedIn();
  const { id } = (await call('POST', '/creation/creation', create({ evaluations: [] }))).body;
  const fire = (trigger: number) => call('POST', `/data/object/${id}/trigger/${trigger}/go`);
  expect((await fire(63)).body.message).toBe('no.valid.transition.found');
  expect((await fire(62)).body.message).toBe('required.fields.not.filled.out');
  await call('POST', `/data/object/${id}/evaluation/field/11`, { value: 'Now it is known' });
  expect((await fire(62)).status).toBe(200);
  expect((await call('GET', `/data/object/${id}`)).body.objectLifeCycleStateId).toBe(52);
});

test('records are related as the type of the relationship allows', async () => {
  const { call } = await signedIn();
  const relate = (from: number, to: number) =>
    call('POST', `/creation/creation/${from}/relationship/21/relatedObject/${to}`);
  expect((await relate(5002, 5012)).status).toBe(200);
  expect((await relate(5011, 5002)).body.message).toBe('relationship.not.allowed');
  expect((await call('GET', '/data/object/5002/relationships/21')).body).toEqual([
    { objectId: 5012, objectName: 'Theft', externalRefId: 'r-2' },
  ]);
  const { body } = await call('GET', '/data/object/5002/relationships/deep?depth=2');
  expect(body[21][0].relationships[22][0].objectName).toBe('Access control');
  await call('DELETE', '/data/object/5002/relationships/21/relatedObject/5012');
  expect((await call('GET', '/data/object/5002/relationships/count')).body).toEqual({});
});

test('a search finds by words, type, state and select, sorted and page by page', async () => {
  const { call } = await signedIn();
  const found = async (query: Record<string, string>) => {
    const { body } = await call('GET', `/data/search/query?${new URLSearchParams(query)}`);
    return Object.values(body.data as Record<string, { records: { name: string }[] }>).flatMap(
      ({ records }) => records.map(({ name }) => name),
    );
  };
  expect(await found({ searchText: 'WATER archive' })).toEqual(['Water damage']);
  expect(await found({ searchText: 'nothing of the kind' })).toEqual([]);
  expect(await found({ objectTypeIds: '[2]' })).toEqual(['Flooding', 'Theft']);
  const incidents = { objectTypeId: '1', sortBy: 'name' };
  expect(await found({ ...incidents, filters: '{"fields.s_14":"[103]"}' })).toEqual(['Power failure']);
  expect(await found({ ...incidents, filters: '{"objectLifeCycleStateId":"[51]"}' })).toEqual([]);
  expect(await found({ ...incidents, direction: 'desc', limit: '2' })).toEqual([
    'Water damage',
    'Power failure',
  ]);
  expect(await found({ ...incidents, direction: 'desc', limit: '2', page: '2' })).toEqual(['Lost badge']);
});

test('an import is a job that runs until its time is over; then the records are there', async () => {
  const { vendor, clock, token, call } = await signedIn({ core: { jobMs: 60_000 } });
  const form = new FormData();
  const rows = [
    ['SUMMARY', 'name', 'SEVERITY'],
    ['inc-1', 'A leak & more', 'Leak', '102'],
    ['inc-2', '', 'Late', '9'],
  ];
  form.set('file', new Blob([spreadsheet('Incident', rows)]), 'incidents.xlsx');
  const { body } = await send(`${vendor.url}/creation/import`, { token, form });
  const job = async () => (await call('GET', `/object/job/${body.jobId}`)).body;
  expect(await job()).toMatchObject({ status: 1, payload: {}, finished: null });
  clock.advance(60_000);
  const done = await job();
  expect(done).toMatchObject({ status: 2, finished: clock.now() / 1000 });
  expect(done.payload).toEqual({
    created: 1,
    updated: 0,
    errors: [{ sheet: 'Incident', row: 6, message: 'invalid.field.value' }],
  });
  const record = (await call('GET', '/data/object/inc-1?byRef=true')).body;
  expect(record).toMatchObject({
    name: 'Leak',
    evaluations: { 11: { value: 'A leak & more' }, 14: { value: 102 } },
  });
});

test('what is no spreadsheet is refused at once', async () => {
  const { vendor, token } = await signedIn();
  const form = new FormData();
  form.set('file', new Blob(['not a spreadsheet']), 'incidents.xlsx');
  const answer = await send(`${vendor.url}/creation/import`, { token, form });
  expect(answer).toMatchObject({ status: 400, body: { message: 'invalid.file.type' } });
});

test('a file is uploaded, attached to a field of attachments and read by its signed address', async () => {
  const { vendor, token, call } = await signedIn();
  const form = new FormData();
  form.set('file', new Blob(['the content'], { type: 'text/plain' }), 'report.txt');
  const { id } = (await send(`${vendor.url}/data/file/file`, { token, form })).body;
  expect((await call('POST', `/data/object/5002/file/${id}`, { fieldId: 11 })).status).toBe(400);
  expect((await call('POST', `/data/object/5002/file/${id}`, { fieldId: 15 })).status).toBe(204);
  const [file] = (await call('GET', '/data/object/5002/file')).body[15];
  expect(file).toMatchObject({ displayFileName: 'report.txt', contentType: 'text/plain' });
  expect((await send(file.fileUrl)).text).toBe('the content');
  expect((await send(file.fileUrl.slice(0, -1))).status).toBe(403);
});

test('organisations do not see each other', async () => {
  const { vendor } = await start('core');
  const several = vendor.accounts.severalOrgs;
  const { selectedOrg, ...withoutOrg } = several;
  const as = (json: object) =>
    send(`${vendor.url}/user/authenticate`, { json: { client: 'core-client', ...json } });
  const choice = await as(withoutOrg);
  expect(choice.body.token).toBeUndefined();
  expect(choice.body.availableOrgs.map(({ id }: { id: number }) => id)).toEqual([4711, 4712]);
  const tokens = await Promise.all(
    [4711, selectedOrg].map(async (org) => tokenOf(await as({ ...several, selectedOrg: org }))),
  );
  const json = { name: 'Only here', first: 'O', last: 'H' };
  await send(`${vendor.url}/data/object/5001`, {
    method: 'PUT',
    token: tokens[0]!,
    json: { name: json.name },
  });
  const names = await Promise.all(
    tokens.map(async (token) => (await send(`${vendor.url}/data/object/5001`, { token })).body.name),
  );
  expect(names).toEqual(['Only here', 'Water damage']);
});

test('single sign-on is told by the strategy and answered with where a browser goes', async () => {
  const { vendor } = await start('core');
  const { singleSignOn } = vendor.accounts;
  const strategy = await send(`${vendor.url}/user/authenticate/strategy`, {
    json: { email: singleSignOn.email },
  });
  expect(strategy.body).toEqual({ strategy: 2 });
  const { status, body } = await send(`${vendor.url}/user/authenticate`, { json: singleSignOn });
  expect([status, Object.keys(body)]).toEqual([200, ['authRequestUrl', 'binding']]);
});
