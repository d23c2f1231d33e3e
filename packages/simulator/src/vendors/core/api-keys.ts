import type { Access } from './access.ts';
import { people } from './accounts.ts';
import { bodyOf, type Operation, operation } from './context.ts';
import { error, ok } from './replies.ts';

export function apiKeyOperations({ keys }: Access): Operation[] {
  return [
    operation('POST', '/user/apiKey', (context) => {
      const { orgUserId, name } = bodyOf(context);
      const { org } = context.world;
      const person = people.find(({ memberships }) => memberships.get(org) === orgUserId);
      if (!person) return error(404);
      return ok({ apiKey: keys.create({ person, org }, String(name)).text });
    }),
    // Here the id is the user's; in DELETE it is the key's.
    operation('GET', '/user/apiKey/{id}', ({ call }) => {
      const key = keys.ofUser(Number(call.params.id));
      return key ? ok({ id: key.id, name: key.name, canImpersonate: key.canImpersonate }) : error(404);
    }),
    operation('DELETE', '/user/apiKey/{id}', ({ call }) =>
      keys.remove(Number(call.params.id)) ? ok({}) : error(404),
    ),
  ];
}
