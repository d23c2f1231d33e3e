import type { Row } from './collection.ts';
import { bodyOf, type Context, existing, type Operation, operation, rowOf, stamp } from './context.ts';
import { done, error, found, list, ok } from './replies.ts';

/** Forms, applications and reports: read, and partly deleted. */
export function catalogueOperations(): Operation[] {
  return [...formOperations(), ...applicationOperations(), ...reportOperations()];
}

function formOperations(): Operation[] {
  const path = '/object/form/{formId}';
  const form = (context: Context) => rowOf(context, context.world.forms, 'formId');
  return [
    operation('GET', '/object/form', ({ call, world }) => {
      const type = call.query.get('objectTypeId');
      return list(world.forms.all().filter(({ objectTypeId }) => !type || objectTypeId === Number(type)));
    }),
    operation('GET', path, (context) => found(form(context))),
    operation('DELETE', path, (context) => done(context.world.forms.remove(form(context)?.id))),
    operation(
      'GET',
      `${path}/structure`,
      existing(form)((_, row) => ok({ forms: [row], components: [], reports: [], formulas: [], roles: [] })),
    ),
    operation('POST', '/object/form/duplicate', (context) => {
      const { forms } = context.world;
      const original = forms.get(bodyOf(context).id);
      if (!original) return error(404);
      const name = `${original.name} (copy)`;
      return ok(forms.add({ ...original, ...stamp(context), name, externalRefId: `form-${name}` }));
    }),
  ];
}

function applicationOperations(): Operation[] {
  const path = '/object/application/{applicationId}';
  const application = (context: Context) => rowOf(context, context.world.applications, 'applicationId');
  const part = (rows: readonly Row[]) => existing(application)(() => list(rows));
  return [
    ...['', '/mine'].map((which) =>
      operation('GET', `/object/application${which}`, ({ world }) => list(world.applications.all())),
    ),
    operation('GET', path, (context) => found(application(context))),
    operation('GET', `${path}/activity`, part([{ id: 92, name: 'Triage' }])),
    operation('GET', `${path}/activity/{activityId}/action`, part([{ id: 93, name: 'Create incident' }])),
    operation('GET', `${path}/activity/{activityId}/view`, part([{ id: 94, name: 'Open incidents' }])),
  ];
}

function reportOperations(): Operation[] {
  const path = '/object/report/{reportId}';
  const report = (context: Context) => rowOf(context, context.world.reports, 'reportId');
  return [
    operation('GET', '/object/report', ({ world }) => list(world.reports.all())),
    operation('GET', path, (context) => found(report(context))),
    operation('DELETE', path, (context) => done(context.world.reports.remove(report(context)?.id))),
    ...['reportComponents', 'filter', 'parameter'].map((part) =>
      operation(
        'GET',
        `${path}/${part}`,
        existing(report)(() => list([])),
      ),
    ),
  ];
}
