import type { Row } from './collection.ts';
import { bodyOf, type Context, type Operation, operation } from './context.ts';
import { fileView } from './files.ts';
import { ofRecord } from './record-lookup.ts';
import type { Values } from './record-values.ts';
import { done, error, failure, list, noContent, ok } from './replies.ts';

interface Members {
  users: number[];
  groups: number[];
}

/** What hangs on a record: the members of its roles, its files, its comments. */
export function recordPartOperations(): Operation[] {
  return [...roleOperations(), ...fileOperations(), ...commentOperations()];
}

const rolesOf = (record: Row) => record.roles as Record<string, Members>;

function roleOperations(): Operation[] {
  const path = '/data/object/{objectId}/roleMembership';
  const remove = (kind: keyof Members, parameter: string) =>
    ofRecord(({ call }, record) => {
      const members = rolesOf(record)[String(call.params.roleId)];
      const id = Number(call.params[parameter]);
      if (!members?.[kind].includes(id)) return error(404);
      members[kind] = members[kind].filter((other) => other !== id);
      return noContent;
    });
  return [
    operation(
      'GET',
      path,
      ofRecord((_, record) => {
        // Here a role's id is a text.
        const roleEvaluations = Object.entries(rolesOf(record)).map(([roleId, members]) => ({
          roleId,
          ...members,
        }));
        return ok({ roleEvaluations, users: [], groups: [] });
      }),
    ),
    operation(
      'POST',
      `${path}/{roleId}`,
      ofRecord((context, record) => {
        const { roleId = '' } = context.call.params;
        if (!context.world.roles.get(roleId)) return error(404);
        const { userIds = [], groupIds = [] } = bodyOf(context) as {
          userIds?: number[];
          groupIds?: number[];
        };
        const { users = [], groups = [] } = rolesOf(record)[roleId] ?? {};
        rolesOf(record)[roleId] = {
          users: [...new Set([...users, ...userIds])],
          groups: [...new Set([...groups, ...groupIds])],
        };
        return noContent;
      }),
    ),
    operation('DELETE', `${path}/{roleId}/user/{userId}`, remove('users', 'userId')),
    operation('DELETE', `${path}/{roleId}/group/{groupId}`, remove('groups', 'groupId')),
  ];
}

function fileOperations(): Operation[] {
  const path = '/data/object/{objectId}/file';
  const attached = (record: Row, fieldId: unknown) =>
    ((record.evaluations as Values)[String(fieldId)]?.value ?? []) as {
      id: number;
      displayFileName: unknown;
    }[];
  const write = (record: Row, fieldId: number, value: unknown) =>
    Object.assign(record, {
      evaluations: { ...(record.evaluations as Values), [fieldId]: { value, fieldId } },
    });
  return [
    operation(
      'GET',
      path,
      ofRecord((context, record) => {
        const { fields, files } = context.world;
        const entries = Object.keys(record.evaluations as Values)
          .filter((id) => fields.get(id)?.type === 4)
          .map((id) => [
            id,
            attached(record, id).flatMap((file) => fileView(context, files.get(file.id)) ?? []),
          ]);
        return ok(Object.fromEntries(entries));
      }),
    ),
    operation(
      'POST',
      `${path}/{fileId}`,
      ofRecord((context, record) => {
        const file = context.world.files.get(context.call.params.fileId);
        const { fieldId } = bodyOf(context) as { fieldId: number };
        if (!file) return error(404);
        const isAttachment = context.world.fields.get(fieldId)?.type === 4;
        if (!isAttachment || !context.world.fieldsOfType.has(record.objectTypeId, fieldId)) {
          return failure(400, 'field.not.on.object.type');
        }
        const { id, displayFileName } = file;
        write(record, fieldId, [...attached(record, fieldId), { id, displayFileName }]);
        return noContent;
      }),
    ),
    operation(
      'DELETE',
      `${path}/{fileId}/field/{fieldId}`,
      ofRecord(({ call }, record) => {
        const { fileId, fieldId } = call.params;
        const before = attached(record, fieldId);
        const rest = before.filter(({ id }) => id !== Number(fileId));
        if (rest.length === before.length) return error(404);
        write(record, Number(fieldId), rest);
        return noContent;
      }),
    ),
  ];
}

function commentOperations(): Operation[] {
  const path = '/data/object/{objectId}/comment';
  const view = ({ objectId, ...comment }: Row) => comment;
  const commentOf = ({ call, world }: Context, record: Row) => {
    const comment = world.comments.get(call.params.commentId);
    return comment?.objectId === record.id ? comment : undefined;
  };
  const change = ofRecord((context, record) => {
    const comment = commentOf(context, record);
    return done(comment && Object.assign(comment, bodyOf(context)));
  });
  return [
    operation(
      'GET',
      path,
      ofRecord(({ world }, { id }) =>
        list(
          world.comments
            .all()
            .filter(({ objectId }) => objectId === id)
            .map(view),
        ),
      ),
    ),
    operation(
      'POST',
      path,
      ofRecord((context, { id: objectId }) => {
        const created = new Date(context.now).toISOString();
        const values = { parentId: null, state: 0, ...bodyOf(context) };
        const createdBy = context.person.id;
        return ok(view(context.world.comments.add({ ...values, objectId, created, createdBy })));
      }),
    ),
    operation('PUT', `${path}/{commentId}`, change),
    operation('PUT', `${path}/{commentId}/state`, change),
  ];
}
