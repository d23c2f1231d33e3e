import type { Row } from './collection.ts';
import { bodyOf, type Context, existing, flag, type Operation, operation } from './context.ts';
import { done, list, ok } from './replies.ts';
import type { World } from './world.ts';

const within = (rows: readonly Row[], lifeCycleId: number) =>
  rows.filter(({ objectLifeCycleId }) => objectLifeCycleId === lifeCycleId);

/** States by their ordinals, which begin with that of creation. */
const statesOf = ({ states }: World, id: number) =>
  within(states.all(), id).sort((one, other) => Number(one.ordinal) - Number(other.ordinal));

function content(world: World, id: number) {
  const { triggers, transitions } = world;
  return {
    states: statesOf(world, id),
    triggers: within(triggers.all(), id),
    transitions: within(transitions.all(), id),
  };
}

const lifeCyclesOf = ({ call, world }: Context) =>
  world.lifeCycles.all().filter(({ objectTypeId }) => objectTypeId === Number(call.params.objectTypeId));

const lifeCycleOf = (context: Context) =>
  lifeCyclesOf(context).find(({ id }) => id === Number(context.call.params.lifeCycleId));

const withStates = (context: Context, rows: Row[]) =>
  flag(context, 'includeStates')
    ? rows.map((row) => ({ ...row, states: statesOf(context.world, row.id) }))
    : rows;

/** Removes a part of a life cycle, by the path parameter that names it. */
const remove =
  (parts: 'states' | 'triggers' | 'transitions', parameter: string): Operation['handle'] =>
  (context) => {
    const { world, call } = context;
    return done(lifeCycleOf(context) && world[parts].remove(call.params[parameter]));
  };

/** The states of an object type by its life cycles. */
function listStates(context: Context) {
  const { world } = context;
  const entries = lifeCyclesOf(context).map(({ id }) => [
    id,
    flag(context, 'deep') ? content(world, id) : statesOf(world, id),
  ]);
  return ok(Object.fromEntries(entries));
}

/** What has to be filled in, by the states that demand it. */
function listRequirements(context: Context) {
  const ids = lifeCyclesOf(context).map(({ id }) => id);
  const rows = context.world.requirements.all().filter((row) => ids.includes(Number(row.objectLifeCycleId)));
  const states = new Set(rows.map((row) => row.objectLifeCycleStateId));
  return ok(
    Object.fromEntries(
      [...states].map((id) => [id, rows.filter((row) => row.objectLifeCycleStateId === id)]),
    ),
  );
}

export function lifeCycleOperations(): Operation[] {
  const ofType = '/object/objectType/{objectTypeId}/objectLifeCycle';
  const one = `${ofType}/{lifeCycleId}`;
  const known = existing(({ call, world }) => world.objectTypes.get(call.params.objectTypeId));
  const ofLifeCycle = existing(lifeCycleOf);
  return [
    operation('GET', '/object/objectLifeCycle', (context) =>
      list(withStates(context, context.world.lifeCycles.all())),
    ),
    operation(
      'GET',
      ofType,
      known((context) => list(withStates(context, lifeCyclesOf(context)))),
    ),
    operation('GET', `${ofType}/state`, known(listStates)),
    operation('GET', `${ofType}/stateRequired`, known(listRequirements)),
    operation(
      'GET',
      `${one}/state`,
      ofLifeCycle(({ world }, { id }) => ok(content(world, id))),
    ),
    operation(
      'GET',
      `${one}/trigger/{triggerId}/transition`,
      ofLifeCycle(({ call, world }, { id }) => {
        const rows = within(world.transitions.all(), id);
        return list(rows.filter(({ triggerId }) => triggerId === Number(call.params.triggerId)));
      }),
    ),
    operation(
      'GET',
      `${one}/transition/{transitionId}/action`,
      ofLifeCycle(() => list([])),
    ),
    operation('POST', '/object/objectLifeCycleState/actions', () => list([])),
    operation('PUT', `${one}/state/{stateId}/reorder`, (context) => {
      const { world, call } = context;
      const { ordinal } = bodyOf(context);
      return done(lifeCycleOf(context) && world.states.change(call.params.stateId, { ordinal }));
    }),
    operation('DELETE', one, (context) => done(context.world.lifeCycles.remove(lifeCycleOf(context)?.id))),
    operation('DELETE', `${one}/state/{stateId}`, remove('states', 'stateId')),
    operation('DELETE', `${one}/trigger/{triggerId}`, remove('triggers', 'triggerId')),
    operation('DELETE', `${one}/transition/{transitionId}`, remove('transitions', 'transitionId')),
  ];
}
