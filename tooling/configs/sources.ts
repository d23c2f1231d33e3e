import { registerHooks } from 'node:module';

/**
 * For `node --import`: lets a process, and its worker threads, run on the sources of all packages, as the tests do.
 */
const packages = new URL('../../packages/', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    const [, name, entry = 'index'] = /^@x\/([a-z-]+)(?:\/([a-z-]+))?$/.exec(specifier) ?? [];
    return name
      ? { url: new URL(`${name}/src/${entry}.ts`, packages).href, shortCircuit: true }
      : next(specifier, context);
  },
});
