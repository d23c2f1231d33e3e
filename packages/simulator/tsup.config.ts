import { library } from '@tooling/configs/tsup';
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

export default defineConfig(
  library(
    { index: 'src/index.ts', memory: 'src/memory.ts', msw: 'src/msw.ts', cli: 'src/cli.ts' },
    { shims: true, removeNodeProtocol: false, plugins: [requiredChunks as never] },
  ),
);
