import { bodyOf, changed, jsonQuery, type Operation, operation } from './context.ts';
import { ofRecord } from './record-lookup.ts';
import { type Values, valueProblem } from './record-values.ts';
import { failure, ok } from './replies.ts';

/** Reads and writes single values of a record. */
export function evaluationOperations(one: string): Operation[] {
  return [
    operation(
      'GET',
      `${one}/evaluation`,
      ofRecord((_, { evaluations }) => ok(evaluations)),
    ),
    operation(
      'GET',
      `${one}/evaluation/field/full`,
      ofRecord((context, { evaluations }) => {
        const wanted = jsonQuery(context, 'fieldIds') as number[] | undefined;
        const entries = Object.entries(evaluations as Values);
        return ok(Object.fromEntries(entries.filter(([id]) => !wanted || wanted.includes(Number(id)))));
      }),
    ),
    operation(
      'POST',
      `${one}/evaluation/field/{fieldId}`,
      ofRecord((context, record) => {
        const field = context.world.fields.get(context.call.params.fieldId);
        const { value } = bodyOf(context);
        const problem = valueProblem(context.world, record.objectTypeId, field, value);
        if (problem) return failure(400, problem);
        const written = { value, fieldId: field!.id };
        Object.assign(record, changed(context), {
          evaluations: { ...(record.evaluations as Values), [field!.id]: written },
        });
        return ok(written);
      }),
    ),
  ];
}
