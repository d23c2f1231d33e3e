// @ts-expect-error: newer than these types, which are those of the oldest Node that published code runs on.
import { registerHooks } from 'node:module';

type Resolve = (specifier: string, context: object) => { url: string; shortCircuit?: boolean };

/**
 * For `node --import`: lets a process, and its worker threads, run on the sources of all packages, as the tests do.
 */
const packages = new URL('../../packages/', import.meta.url);

registerHooks({
  resolve(specifier: string, context: object, next: Resolve): ReturnType<Resolve> {
    const [, name, entry = 'index'] = /^@x\/([a-z-]+)(?:\/([a-z-]+))?$/.exec(specifier) ?? [];
    if (!name) return next(specifier, context);
    return { url: new URL(`${name}/src/${entry}.ts`, packages).href, shortCircuit: true };
  },
});
