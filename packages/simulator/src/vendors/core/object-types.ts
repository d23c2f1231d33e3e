import {
  bodyOf,
  type Context,
  changed,
  existing,
  named,
  type Operation,
  operation,
  stamp,
} from './context.ts';
import { fieldView } from './fields.ts';
import { linkOperations } from './link-operations.ts';
import { formulaId } from './record-views.ts';
import { done, error, found, list, noContent, ok } from './replies.ts';

/** For what belongs to an object type that has to exist. */
const ofType = existing(({ call, world }) => world.objectTypes.get(call.params.objectTypeId));

function createObjectType(context: Context) {
  const body = bodyOf(context);
  return ok(
    context.world.objectTypes.add({
      pluralName: `${body.name}s`,
      description: null,
      color: '',
      objectLifeCycleId: null,
      externalRefId: `object-type-${body.name}`,
      nextElement: 1,
      assessment: false,
      anchor: null,
      anchorRelationship: null,
      dataDefinitionId: null,
      ...stamp(context),
      ...body,
    }),
  );
}

export function objectTypeOperations(): Operation[] {
  const one = '/object/objectType/{objectTypeId}';
  return [
    operation('GET', '/object/objectType', ({ call, world }) => {
      const id = call.query.get('id');
      return list(world.objectTypes.all().filter((type) => !id || type.id === Number(id)));
    }),
    operation('POST', '/object/objectType', createObjectType),
    operation(
      'GET',
      one,
      ofType((_, type) => ok(type)),
    ),
    operation(
      'PUT',
      one,
      ofType((context, type) => ok(Object.assign(type, bodyOf(context), changed(context)))),
    ),
    operation(
      'DELETE',
      one,
      ofType(({ world }, { id }) => done(world.objectTypes.remove(id))),
    ),
    operation(
      'GET',
      `${one}/formulas`,
      ofType((_, { id }) => list(id === 1 ? [{ id: formulaId, name: 'Risk score', objectTypeId: id }] : [])),
    ),
    operation(
      'GET',
      `${one}/count`,
      ofType(({ world }, { id }) =>
        ok(world.records.all().filter(({ objectTypeId }) => objectTypeId === id).length),
      ),
    ),
    ...fieldLinkOperations(one),
    ...linkOperations(`${one}/role`, ofType, 'rolesOfType', 'role'),
    ...relationshipOperations(one),
    ...groupOperations(),
  ];
}

/** Which fields an object type has. */
function fieldLinkOperations(one: string): Operation[] {
  return [
    operation(
      'GET',
      `${one}/field`,
      ofType((context, { id }) => {
        const { fieldsOfType, fields } = context.world;
        return list(fieldsOfType.of(id).flatMap((field) => fieldView(context, fields.get(field)!)));
      }),
    ),
    operation(
      'POST',
      `${one}/field`,
      ofType((context, { id }) => {
        const { world } = context;
        const wanted = bodyOf(context).fields as number[];
        if (!wanted.every(world.fields.get)) return error(404);
        world.fieldsOfType.add(id, ...wanted);
        return noContent;
      }),
    ),
    operation(
      'DELETE',
      `${one}/field/{fieldId}`,
      ofType(({ call, world }, { id }) => done(world.fieldsOfType.remove(id, call.params.fieldId))),
    ),
  ];
}

function relationshipOperations(one: string): Operation[] {
  const outgoing = ({ world }: Context, id: number) =>
    world.relationshipTypes.all().filter((type) => type.fromObjectTypeId === id);
  const single = (context: Context, id: number) =>
    outgoing(context, id).find((type) => type.id === Number(context.call.params.relationshipTypeId));
  return [
    operation(
      'GET',
      `${one}/relationship`,
      ofType((context, { id }) => {
        const incoming = context.world.relationshipTypes.all().filter((type) => type.objectTypeId === id);
        const inverse = context.call.query.get('inverse') === 'true';
        return ok({ outgoing: outgoing(context, id), ...(inverse ? { incoming } : {}) });
      }),
    ),
    operation(
      'POST',
      `${one}/relationship`,
      ofType((context, { id }) => {
        const body = bodyOf(context);
        const names = {
          longName: body.name,
          referenceName: body.name,
          externalRefId: `relationship-${body.name}`,
        };
        const target = { objectTypeId: null, objectTypeGroupId: null, maximumAllowedEdges: 0 };
        return ok(
          context.world.relationshipTypes.add({
            ...names,
            ...target,
            ...stamp(context),
            ...body,
            fromObjectTypeId: id,
          }),
        );
      }),
    ),
    operation(
      'PUT',
      `${one}/relationship/{relationshipTypeId}`,
      ofType((context, { id }) => {
        const type = single(context, id);
        return found(type && Object.assign(type, bodyOf(context), changed(context)));
      }),
    ),
    operation(
      'DELETE',
      `${one}/relationship/{relationshipTypeId}`,
      ofType((context, { id }) => done(context.world.relationshipTypes.remove(single(context, id)?.id))),
    ),
    operation('GET', '/object/relationship', ({ call, world }) => {
      const ids = String(call.query.get('ids')).split(',').map(Number);
      return list(world.relationshipTypes.all().filter(({ id }) => ids.includes(id)));
    }),
  ];
}

function groupOperations(): Operation[] {
  const all = '/object/objectTypeGroup';
  const one = `${all}/{objectTypeGroupId}`;
  const ofGroup = existing(({ call, world }) => world.objectTypeGroups.get(call.params.objectTypeGroupId));
  return [
    operation('GET', all, ({ call, world }) => {
      const rows = named(world.objectTypeGroups.all(), call.query.get('search'));
      return list(rows.slice(0, Number(call.query.get('limit') ?? rows.length)));
    }),
    operation('POST', all, (context) => {
      const body = bodyOf(context);
      return ok(
        context.world.objectTypeGroups.add({
          longName: body.name,
          autoGenerated: false,
          ...stamp(context),
          ...body,
        }),
      );
    }),
    operation(
      'GET',
      one,
      ofGroup((_, group) => ok(group)),
    ),
    operation(
      'PUT',
      one,
      ofGroup((context, group) => ok(Object.assign(group, bodyOf(context)))),
    ),
    operation(
      'DELETE',
      one,
      ofGroup(({ world }, { id }) => done(world.objectTypeGroups.remove(id))),
    ),
    operation(
      'GET',
      `${one}/objectType`,
      ofGroup(({ world }, { id }) => list(world.typesOfGroup.of(id).map(world.objectTypes.get))),
    ),
    operation(
      'POST',
      `${one}/objectType/{objectTypeId}`,
      ofGroup(({ call, world }, { id }) => {
        if (!world.objectTypes.get(call.params.objectTypeId)) return error(404);
        world.typesOfGroup.add(id, call.params.objectTypeId);
        return noContent;
      }),
    ),
    operation(
      'DELETE',
      `${one}/objectType/{objectTypeId}`,
      ofGroup(({ call, world }, { id }) => done(world.typesOfGroup.remove(id, call.params.objectTypeId))),
    ),
  ];
}
