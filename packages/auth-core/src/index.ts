export * from './errors.ts';
export type * from './events.ts';
export type * from './grant.ts';
export { type Clock, type Random, systemClock, systemRandom } from './ports.ts';
export type * from './store.ts';
