import type { World } from './parts.ts';

/** Like a query of many libraries: nothing happens before it is awaited, and all of it again when it is again. */
export function lazy<T>(world: World, answer: () => T): T {
  const then: PromiseLike<T>['then'] = (resolved, rejected) => {
    world.met('lazy-answers');
    return new Promise<T>((resolve) => resolve(answer())).then(resolved, rejected);
  };
  return Object.assign({}, { then }) as T;
}
