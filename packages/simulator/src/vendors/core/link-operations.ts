import { bodyOf, type existing, type Operation, operation } from './context.ts';
import { done, list, noContent } from './replies.ts';

/** Lists the roles or users that a row is linked to, adds some by their ids, and takes one away. */
export function linkOperations(
  path: string,
  ofRow: ReturnType<typeof existing>,
  links: 'rolesOfType' | 'rolesOfGroup' | 'usersOfGroup' | 'usersOfRole',
  member: 'role' | 'user',
): Operation[] {
  const rows = `${member}s` as const;
  const parameter = `${member}Id`;
  return [
    operation(
      'GET',
      path,
      ofRow(({ world }, { id }) => list(world[links].of(id).map(world[rows].get))),
    ),
    operation(
      'POST',
      path,
      ofRow((context, { id }) => {
        context.world[links].add(id, ...(bodyOf(context)[`${member}Ids`] as number[]));
        return noContent;
      }),
    ),
    operation(
      'DELETE',
      `${path.replace(/\/$/, '')}/{${parameter}}`,
      ofRow(({ call, world }, { id }) => done(world[links].remove(id, call.params[parameter]))),
    ),
  ];
}
