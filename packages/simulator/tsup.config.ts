import { readFile } from 'node:fs/promises';
import { library, licencesOfBundled, type Plugin } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

/** Jest runs CommonJS where no `import()` is: there, chunks are required. */
const requiredChunks = {
  name: 'required-chunks',
  renderChunk(this: { format: string }, code: string) {
    if (this.format !== 'cjs') return undefined;
    const loaded = (chunk: string) =>
      `Promise.resolve().then(() => { const loaded = require(${chunk}); return { ...loaded, default: loaded }; })`;
    return { code: code.replace(/\bimport\((['"]\.\/[^'"]+['"])\)/g, (_, chunk: string) => loaded(chunk)) };
  },
};

/** A specification is read as JSON and has no source map: as code it would take twice the room, and three times that with one. */
const specificationsAsJson: Plugin = {
  name: 'specifications-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]generated[/\\].*\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});\n${noMap}`, loader: 'js' };
    });
  },
};
const noMap = `//# sourceMappingURL=data:application/json,${encodeURIComponent('{"version":3,"sources":["spec"],"sourcesContent":[""],"mappings":"AAAA"}')}`;

export default defineConfig(
  library(
    { index: 'src/index.ts', memory: 'src/memory.ts', msw: 'src/msw.ts', cli: 'src/cli.ts' },
    {
      shims: true,
      removeNodeProtocol: false,
      plugins: [requiredChunks as never],
      esbuildPlugins: [specificationsAsJson, licencesOfBundled],
    },
  ),
);
