import type { GrantFacts, VendorTraits } from './engine.ts';
import { FAULTS, type Fault, QUIRKS, type Quirk } from './faults.ts';
import { drawsOf } from './random.ts';

/** How the vendor tells how long a token lives. */
export type Telling = 'relative' | 'absolute' | 'jwt' | 'nothing';

/** One world, before anything has happened in it. Drawn from its seed; shrinking takes things away. */
export interface SimulationConfig {
  seed: number;
  processes: number;
  accounts: number;
  faults: readonly Fault[];
  traits: VendorTraits;
  quirks: readonly Quirk[];
  facts: GrantFacts;
  telling: Telling;
  /** Answers of the token endpoint carry a `Date`. */
  dated: boolean;
  /** How much of this has to happen at least. */
  lives: number;
  requests: number;
  /** Ends early, in milliseconds of virtual time. */
  until: number;
  /** Every write and every token that is handed out is in the history. */
  verbose: boolean;
}

export type Overrides = Partial<
  Pick<SimulationConfig, 'processes' | 'faults' | 'lives' | 'requests' | 'until' | 'verbose'>
>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Fewer kinds than this make no world that is worth a look. */
export const FEWEST_KINDS = 5;

export function configOf(seed: number, overrides: Overrides = {}): SimulationConfig {
  const draw = drawsOf(seed, 'config');
  const quirk = drawsOf(seed, 'quirks');
  const renewsBy = draw.pick(['nothing', 'refresh-token', 'refresh-token', 'access-token'] as const);
  const singleUse = renewsBy === 'refresh-token' && draw.chance(0.6);
  const lifeMs = draw.pick([MINUTE, 15 * MINUTE, 15 * MINUTE, HOUR, 24 * HOUR]);
  const singleSession = draw.chance(0.3);
  const telling = draw.pick(['relative', 'relative', 'absolute', 'jwt', 'nothing'] as const);
  const dated = draw.chance(0.85);
  const documented = telling === 'nothing' || !dated || draw.chance(0.3);
  const lockAfter = draw.pick([3, 3, 5]);
  const refreshLifeMs =
    renewsBy === 'refresh-token' && draw.chance(0.5) ? lifeMs * draw.pick([3, 20]) : undefined;
  const loginBudget = draw.chance(0.2)
    ? { burst: draw.pick([3, 5]), refillMs: draw.pick([MINUTE, lifeMs / 4]) }
    : undefined;
  const kinds = [...FAULTS];
  const faults: Fault[] = [];
  for (let count = FEWEST_KINDS + 1 + draw.int(7); faults.length < count; )
    faults.push(kinds.splice(draw.int(kinds.length), 1)[0]!);
  return {
    seed,
    processes: 3 + draw.int(3),
    accounts: draw.chance(0.25) ? 2 : 1,
    faults,
    traits: {
      lifeMs,
      renewsBy,
      singleUse,
      singleSession,
      lockAfter,
      jwt: telling === 'jwt',
      skewMs: draw.chance(0.4) ? draw.between(-HOUR, HOUR) : 0,
      ...(refreshLifeMs && { refreshLifeMs }),
    },
    facts: {
      singleUse,
      singleSession,
      sliding: renewsBy === 'access-token',
      renewIsProbe: renewsBy === 'access-token' && draw.chance(0.7),
      ...(documented && { documentedLifeMs: lifeMs }),
      ...(refreshLifeMs && { refreshLifeMs }),
      ...(loginBudget && { loginBudget }),
      ...(draw.chance(0.2) && { penaltyPerOrigin: true }),
      ...(draw.chance(0.3) && { throttleMs: 5 * MINUTE }),
    },
    quirks: QUIRKS.filter(() => quirk.chance(0.5)),
    telling,
    dated,
    lives: 50,
    requests: 500,
    until: Number.POSITIVE_INFINITY,
    verbose: false,
    ...overrides,
  };
}
