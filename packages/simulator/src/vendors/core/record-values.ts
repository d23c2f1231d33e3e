import type { Row } from './collection.ts';
import type { World } from './world.ts';

/** Values of fields, by the id of the field, as records keep them. */
export type Values = Record<string, { value: unknown; fieldId: number }>;

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);

/** What a value has to be, by the type of its field. Other types take anything. */
const fits: Record<number, (value: unknown, field: Row, world: World) => boolean> = {
  0: (value, { properties }) => {
    const { maxCharLength = Number.POSITIVE_INFINITY } = (properties ?? {}) as { maxCharLength?: number };
    return typeof value === 'string' && value.length <= maxCharLength;
  },
  1: (value) => typeof value === 'number',
  // Unix seconds.
  2: (value) => isInteger(value) && value < 1e11,
  3: (value, field, world) => world.options.get(value)?.fieldId === field.id,
  4: (value) => Array.isArray(value),
  5: (value, field, world) =>
    Array.isArray(value) && value.every((id) => world.options.get(id)?.fieldId === field.id),
  7: (value) => typeof value === 'string',
};

/** The field that is meant, by its id or with `byRef` by its external reference id. */
export const fieldBy = ({ fields }: World, name: unknown, byRef: boolean): Row | undefined =>
  byRef ? fields.byRef(name) : fields.get(name);

/** Why a field of this object type does not take this value; `undefined` where it does. `null` empties a field. */
export function valueProblem(
  world: World,
  objectTypeId: unknown,
  field: Row | undefined,
  value: unknown,
): string | undefined {
  if (!field) return 'field.not.found';
  if (!world.fieldsOfType.has(objectTypeId, field.id)) return 'field.not.on.object.type';
  const fit = fits[Number(field.type)];
  return value === null || !fit || fit(value, field, world) ? undefined : 'invalid.field.value';
}

/** True where a state asks for a field that these values leave empty. */
export function lacksRequired({ requirements }: World, stateId: unknown, values: Values): boolean {
  return requirements
    .all()
    .filter((row) => row.objectLifeCycleStateId === stateId && row.fieldId !== null)
    .some((row) => ['', null, undefined].includes(values[String(row.fieldId)]?.value as string));
}
