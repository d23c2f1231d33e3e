import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ownSource } from '@tooling/codegen/own';
import { afterAll, expect, test } from 'vitest';
import { brokenOnes, partlyBroken, swaggerOf300 } from '../../cli/test/own-documents.ts';
import type { OwnOperations } from '../src/index.ts';
import { failure, startCore } from './vendor.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
mkdirSync(`${here}../.artefacts`, { recursive: true });
const folder = mkdtempSync(`${here}../.artefacts/own-`);
afterAll(() => rmSync(folder, { recursive: true }));

const facts = {
  provider: 'core',
  command: 'x generate --provider core --spec tenant.json --out my-paths.ts',
  groups: ['records', 'users'],
  servers: { environment: 'https://{environment}.resolver.com' },
};

interface Register {
  getAll(input?: object): Promise<{ id: number; name?: string }[]>;
  create(input: object): Promise<{ id: number }>;
  get(input: object): Promise<{ id: number }>;
}
type Registers = Record<string, Register>;

/** The generated file, written and loaded. */
async function generated(name: string, description: object) {
  const { source, leftOut } = await ownSource(JSON.stringify(description), facts);
  writeFileSync(`${folder}/${name}.ts`, source);
  const { own } = (await import(pathToFileURL(`${folder}/${name}.ts`).href)) as {
    own: OwnOperations<object, Registers>;
  };
  return { own, leftOut };
}

test('300 operations of a tenant are called by their methods, and the simulator answers them from their examples', async () => {
  const description = swaggerOf300();
  const { own } = await generated('all', description);
  const { client, vendor } = await startCore({ own: { core: JSON.stringify(description) } });
  const core = client({ own } as object) as unknown as Registers & ReturnType<typeof client>;
  for (let at = 1; at <= 100; at += 1) {
    const { getAll, create, get } = core[`register${at}`]!;
    expect(await getAll({ search: 'x' })).toEqual([{ id: at, name: `Entry ${at}`, children: [] }]);
    expect((await create({ body: { id: 7 } })).id).toBe(at);
    expect((await get({ id: 7 })).id).toBeTypeOf('number');
  }
  // What the client has itself is there as before.
  expect((await core.records.get({ objectId: 5001 })).name).toBe('Water damage');
  expect(await vendor.counters()).toMatchObject({ logins: 1, invalid: 0, refused: 0, dataCalls: 301 });
  expect(await failure(core.register1!.create({ body: { id: 'text' } }))).toMatchObject({
    code: 'Api',
    status: 400,
  });
}, 60_000);

test('a description that is partly broken costs the broken operations alone, in client and simulator', async () => {
  const description = partlyBroken();
  const { own, leftOut } = await generated('broken', description);
  expect(leftOut.map(({ what }) => what).sort()).toEqual([...brokenOnes].sort());
  const { client } = await startCore({ own: { core: JSON.stringify(description) } });
  const core = client({ own } as object) as unknown as Registers & ReturnType<typeof client>;
  expect((await core.register100!.getAll())[0]!.id).toBe(100);
  const request = core.request as unknown as (
    method: string,
    path: string,
  ) => Promise<{ response: { status: number } }>;
  expect((await request('GET', '/broken/null')).response.status).toBe(404);
  expect((await request('POST', '/broken/schema')).response.status).toBe(200);
}, 60_000);

test('the generated file gives the client types', () => {
  const program = `import { createCoreClient } from '../../src/index.ts';
import { own } from './all.ts';
export async function use() {
  const core = createCoreClient({ baseUrl: 'https://sandbox.resolver.com', apiKey: 'key', own });
  const [first] = await core.register7.getAll({ search: 'x' });
  const name: string | null | undefined = first!.name;
  const { data } = await core.GET('/custom/register7/{id}', { params: { path: { id: 1 } } });
  const id: number = data!.id;
  const own7 = await core.register7.create({ body: { id: 1 } });
  const known: number = (await core.records.get({ objectId: 1 })).id;
  // @ts-expect-error the body has an id
  await core.register7.create({ body: {} });
  // @ts-expect-error there is no such group
  core.register101;
  return [name, id, own7, known];
}
`;
  writeFileSync(`${folder}/use.ts`, program);
  const options = { extends: '../../tsconfig.json', compilerOptions: { noEmit: true }, include: ['use.ts'] };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(options));
  const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
}, 120_000);

test('a group that the client has, and an option that holds no operations, are refused when the client is made', async () => {
  const { client } = await startCore();
  const make = (own: object) => () => client({ own } as object);
  const table = (methods: string) => ({ operations: { methods, verbs: '', headers: '', queries: '' } });
  expect(make(table('records/own get'))).toThrow(
    '[@x/core] the option own: the client has a group records itself. Make the file again with x generate.',
  );
  expect(make({})).toThrow('the option own: it holds no operations.');
  expect(make({ ...table('mine/own get'), pathServers: { '/own': 'elsewhere' } })).toThrow(
    'the client has no server elsewhere',
  );
});
