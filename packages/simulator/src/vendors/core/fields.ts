import type { Row } from './collection.ts';
import {
  bodyOf,
  type Context,
  changed,
  existing,
  flag,
  named,
  type Operation,
  operation,
  stamp,
} from './context.ts';
import { done, error, found, list, noContent, ok } from './replies.ts';
import type { World } from './world.ts';

const optionsOf = ({ options }: World, fieldId: unknown) =>
  options.all().filter((option) => option.fieldId === Number(fieldId));

/** A field as the API gives it. */
export function fieldView(context: Context, field: Row): Row {
  return flag(context, 'includeFieldOptions')
    ? { ...field, fieldOptions: optionsOf(context.world, field.id) }
    : field;
}

function listFields(context: Context) {
  const { call, world } = context;
  const ids = call.query.get('ids')?.split(',').filter(Boolean).map(Number);
  const rows = named(world.fields.all(), call.query.get('searchText'));
  return list(
    rows.filter(({ id }) => !ids?.length || ids.includes(id)).map((field) => fieldView(context, field)),
  );
}

function createField(context: Context) {
  const body = bodyOf(context);
  const name = String(body.name);
  return ok(
    context.world.fields.add({
      longName: name,
      uniqueName: name.toUpperCase().replaceAll(/\W/g, '_'),
      pii: false,
      properties: {},
      defaultSelection: null,
      nextFieldOptionOrdinal: 1,
      externalRefId: `field-${name}`,
      ...stamp(context),
      ...body,
    }),
  );
}

function createOption(context: Context) {
  const { world, call } = context;
  const fieldId = Number(call.params.fieldId);
  if (!world.fields.get(fieldId)) return error(404);
  const ordinal = optionsOf(world, fieldId).length + 1;
  const defaults = { fieldId, ordinal, numeric: null, color: '', defaultOption: false };
  return ok(world.options.add({ ...defaults, ...stamp(context), ...bodyOf(context) }));
}

const fieldOf = ({ call, world }: Context) => world.fields.get(call.params.fieldId);
const ofField = existing(fieldOf);
const optionOf = ({ call, world }: Context) =>
  optionsOf(world, call.params.fieldId).find(({ id }) => id === Number(call.params.optionId));

export function fieldOperations(): Operation[] {
  const one = '/object/field/{fieldId}';
  return [
    operation('GET', '/object/field', listFields),
    operation('POST', '/object/field', createField),
    operation('GET', one, (context) => found(fieldOf(context))),
    operation('PUT', one, (context) =>
      found(
        context.world.fields.change(context.call.params.fieldId, {
          ...bodyOf(context),
          ...changed(context),
        }),
      ),
    ),
    operation('DELETE', one, ({ call, world }) => done(world.fields.remove(call.params.fieldId))),
    operation(
      'GET',
      `${one}/option`,
      ofField(({ world }, { id }) => ok(optionsOf(world, id))),
    ),
    operation('POST', `${one}/option`, createOption),
    operation('PUT', `${one}/option/{optionId}`, (context) => {
      const option = optionOf(context);
      return found(option && Object.assign(option, bodyOf(context), changed(context)));
    }),
    operation('DELETE', `${one}/option/{optionId}`, (context) =>
      done(context.world.options.remove(optionOf(context)?.id)),
    ),
    operation(
      'PUT',
      `${one}/option/{optionId}/reorder`,
      existing(optionOf)((context, option) => {
        option.ordinal = bodyOf(context).ordinal;
        return noContent;
      }),
    ),
    operation(
      'GET',
      `${one}/objectType`,
      ofField(({ world }, { id }) => list(world.fieldsOfType.to(id).map(world.objectTypes.get))),
    ),
  ];
}
