import { bodyOf, type Context, flag, type Operation, operation } from './context.ts';
import { summary } from './record-views.ts';
import { done, error, failure, ok } from './replies.ts';

const assessmentOf = ({ call, world }: Context) => {
  const record = world.records.get(call.params.assessmentId);
  return record?.assessment === true ? record : undefined;
};

/** Pushes a record of the library into assessments: a clone of it comes into the focus of each. */
function push(context: Context) {
  const { world, call } = context;
  const original = world.records.get(call.params.libraryObjectId);
  if (!original) return error(404);
  const ids = bodyOf(context).assessmentIds as number[];
  const work = () => {
    const known = ids.filter((id) => world.records.get(id)?.assessment === true);
    const results = known.map((id) => {
      const { id: _, ...values } = structuredClone(original);
      const clone = world.records.add({ ...values, clonedFrom: original.id });
      world.focus.add(id, clone.id);
      return { createdCloneIds: [clone.id], updatedCloneIds: [], relationshipIds: [] };
    });
    const errors = ids
      .filter((id) => !known.includes(id))
      .map((id) => ({ errorMessage: `No assessment ${id}` }));
    return { results, errors };
  };
  return ok(flag(context, 'useJob') ? { jobId: world.jobs.start(work) } : work());
}

export function assessmentOperations(): Operation[] {
  const one = '/creation/assessment/{assessmentId}';
  return [
    operation('GET', `${one}/focus`, (context) => {
      const assessment = assessmentOf(context);
      return assessment ? ok({ objectIds: context.world.focus.of(assessment.id) }) : error(404);
    }),
    operation('POST', `${one}/focus`, (context) => {
      const assessment = assessmentOf(context);
      const { objectId } = bodyOf(context);
      if (!assessment || !context.world.records.get(objectId)) return error(404);
      context.world.focus.add(assessment.id, objectId);
      return ok({});
    }),
    operation('DELETE', `${one}/focus/{objectId}`, ({ call, world }) =>
      done(world.focus.remove(call.params.assessmentId, call.params.objectId)),
    ),
    operation('POST', `${one}/launch`, (context) => {
      const assessment = assessmentOf(context);
      if (!assessment) return error(404);
      return ok({
        id: context.world.jobs.start(() => {
          assessment.assessmentLaunched = true;
          return {};
        }),
      });
    }),
    operation('POST', '/creation/assessments/{libraryObjectId}', push),
    operation('GET', '/data/object/assessment/allRelatedAssessmentData', ({ call, world }) => {
      const ids = call.query.getAll('libraryObjectIds').map(Number);
      // The vendor reads a list of one wrongly.
      if (ids.length < 2) return failure(400, 'bad.request');
      const all = world.records.all();
      const groups = [...new Set(ids)].flatMap((id) => {
        const libraryObject = world.records.get(id);
        const clones = all.filter(({ clonedFrom }) => clonedFrom === id).map(summary);
        return libraryObject ? [{ libraryObject: summary(libraryObject), clones }] : [];
      });
      return ok({
        assessmentObjects: all.filter(({ assessment }) => assessment).map(summary),
        objectTypeDimensionObjects: [],
        clonesGroupByLibraryObjects: groups,
        clonesWithSharedAssessments: [],
      });
    }),
  ];
}
