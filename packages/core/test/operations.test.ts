import { loadSpec, specValidator } from '@tooling/codegen';
import { expect, test } from 'vitest';
import type { CoreClient } from '../src/index.ts';
import { startCore } from './vendor.ts';

// Every method, with the spec's own examples as its input. What goes out and what comes back is compared with the spec; the
// simulator compares what arrives as well, with its own copy.

const spec = specValidator(await loadSpec('core'));

type Operation = (typeof spec.operations)[number];
type Methods = Record<string, Record<string, (input: object) => { withResponse(): Promise<Answer> }>>;
interface Answer {
  data: unknown;
  response: Response;
}

/** What ends something that others need comes last; parts go before what they are parts of. */
function rank({ operationId, method, path }: Operation): number {
  const last = ['deleteRole', 'deleteApiKey', 'logout'].indexOf(operationId);
  if (last >= 0) return 1000 + last;
  return method === 'delete' ? 100 - path.split('/').length : 0;
}

function groupOf({ operation }: Operation): string {
  const [first = '', ...others] = (operation.tags as string[])[0]!.split(' ');
  return first.toLowerCase() + others.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}

/** What an earlier call has answered, in place of an example. */
async function ownInput(core: CoreClient, operationId: string): Promise<object> {
  const form = new FormData();
  form.set('file', new Blob(['content']), 'photo.jpg');
  if (operationId === 'createFile') return { body: form };
  if (operationId === 'takeTransition') return { objectId: 5002, transitionId: 73 };
  if (operationId === 'createApiKey') return { body: { orgUserId: 2001, name: 'nightly' } };
  if (operationId === 'getJob') return core.imports.createFromJson({ body: {} });
  if (operationId !== 'finishUpload') return {};
  const { upload } = await core.files.startUpload({ body: { filename: 'photo.jpg', expectedLength: 1 } });
  return { body: { token: upload.token, contentType: 'image/jpeg' } };
}

/** What no example is good for: a spreadsheet, and an account of the simulator. */
const elsewhere = ['createImport', 'login'];

test('every method is called, and request and answer are as the spec says', async () => {
  const { client, vendor } = await startCore();
  const core = client({ retries: 0 });
  const operations = [...spec.operations].sort((one, other) => rank(one) - rank(other));
  expect(operations.length).toBeGreaterThanOrEqual(170);
  for (const found of operations.filter(({ operationId }) => !elsewhere.includes(operationId))) {
    const { operationId, operation, parameters } = found;
    const content = (operation.requestBody as { content: Record<string, { example: unknown }> } | undefined)
      ?.content;
    const body = content?.['application/json']?.example;
    const examples = parameters
      .filter((parameter) => parameter.in !== 'header')
      .map(({ name, example }) => [name, example]);
    const { jobId, ...own } = (await ownInput(core, operationId)) as { jobId?: string };
    const input: Record<string, unknown> = {
      ...Object.fromEntries(examples),
      ...(body === undefined ? {} : { body }),
      ...(jobId ? { jobId } : {}),
      ...own,
    };
    const method = (core as unknown as Methods)[groupOf(found)]![String(operation['x-method'])]!;
    const { data, response } = await method(input).withResponse();
    const problems = [
      ...(input.body instanceof FormData ? [] : spec.requestBody(operationId)(input.body)),
      ...spec.responseBody(operationId, response.status)(data),
    ];
    expect({ operationId, problems }).toEqual({ operationId, problems: [] });
  }
  expect(await vendor.counters()).toMatchObject({ invalid: 0, refused: 0, logins: 1 });
});

test('a login by hand is as the spec says', async () => {
  const { client, vendor } = await startCore();
  const { email, password, selectedOrg } = vendor.credentials;
  const session = await client().sessions.logIn({
    body: { email, password, selectedOrg, client: 'core-client' },
  });
  expect(spec.responseBody('login', 200)(session)).toEqual([]);
});
