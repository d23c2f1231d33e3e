/** A Swagger 2 description as a tenant serves it: 300 operations on 100 resources, with names as generators write them. */
export function swaggerOf300() {
  const json = ['application/json'];
  const id = { name: 'id', in: 'path', required: true, type: 'integer', format: 'double' };
  const key = { name: 'x-api-key', in: 'header', type: 'string' };
  const paths: Record<string, object> = {};
  const definitions: Record<string, object> = {};
  for (let at = 1; at <= 100; at += 1) {
    const tag = `Register ${at}`;
    const name = `Api.Models.Register${at}`;
    const schema = { $ref: `#/definitions/${name}` };
    const list = { $ref: `#/definitions/${name}[]` };
    const example = { id: at, name: `Entry ${at}`, children: [] };
    definitions[name] = {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'integer', format: 'int64' },
        name: { type: 'string', 'x-nullable': true },
        children: { type: 'array', items: { $ref: `#/definitions/${name}` } },
      },
    };
    definitions[`${name}[]`] = { type: 'array', items: schema };
    paths[`/custom/register${at}`] = {
      get: {
        tags: [tag],
        operationId: `Register${at}_GetAll`,
        summary: `List register ${at}`,
        parameters: [key, { name: 'search', in: 'query', type: 'string' }],
        responses: { 200: { description: 'All', schema: list, examples: { 'application/json': [example] } } },
      },
      post: {
        tags: [tag],
        operationId: `Register${at}_Create`,
        parameters: [{ in: 'body', name: 'body', required: true, schema }],
        responses: { 200: { description: 'The new one', schema, examples: { 'application/json': example } } },
      },
    };
    paths[`/custom/register${at}/{id}`] = {
      get: {
        tags: [tag],
        operationId: `Register${at}_Get`,
        parameters: [id],
        responses: { 200: { description: 'One', schema } },
      },
    };
  }
  return {
    swagger: '2.0',
    info: { title: 'Tenant', version: '1' },
    host: 'sandbox.resolver.com',
    basePath: '/',
    schemes: ['https'],
    consumes: json,
    produces: json,
    paths,
    definitions,
  };
}

const ok = { 200: { description: 'Good' } };

/** The same with nine operations of ten kinds that cannot be used, and what each is called. */
export function partlyBroken() {
  const document = swaggerOf300();
  const definitions = {
    ...document.definitions,
    Broken: { type: 'object', properties: { a: { type: 'strng' } } },
    List: { type: 'array', items: 'nothing' },
  };
  const paths: Record<string, unknown> = {
    ...document.paths,
    '/broken/null': null,
    '/broken/reference': { $ref: 'other.json#/paths/a' },
    '/broken/operation': { get: 'text' },
    '/broken/parameter': { get: { parameters: [null], responses: ok } },
    '/broken/place': { get: { parameters: [{ name: 'a', in: 'nowhere', type: 'string' }], responses: ok } },
    '/broken/missing': {
      get: { responses: { 200: { description: '', schema: { $ref: '#/definitions/Missing' } } } },
    },
    '/broken/schema': {
      get: { responses: { 200: { description: '', schema: { $ref: '#/definitions/Broken' } } } },
      post: { responses: ok },
    },
    '/broken/responses': { get: {} },
    '/broken/form': {
      post: {
        consumes: ['application/x-www-form-urlencoded'],
        parameters: [{ name: 'a', in: 'formData', type: 'string' }],
        responses: ok,
      },
    },
  };
  return { ...document, definitions, paths };
}

export const brokenOnes = [
  '/broken/null',
  '/broken/reference',
  'GET /broken/operation',
  'GET /broken/parameter',
  'GET /broken/place',
  'GET /broken/missing',
  'GET /broken/schema',
  'GET /broken/responses',
  'POST /broken/form',
];
