import * as nodeModule from 'node:module';

// Newer than the types of the oldest Node that published code runs on; the scripts run on a newer one.
const { registerHooks } = nodeModule as unknown as {
  registerHooks(hooks: {
    resolve(specifier: string, context: object, next: (specifier: string, context: object) => object): object;
  }): void;
};

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
