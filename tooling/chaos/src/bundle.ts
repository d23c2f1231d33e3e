import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Writes one file that a member runs from: a process that loads many files takes a second of a busy machine. */
export async function bundleMember(outfile: string): Promise<void> {
  const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL('member.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    plugins: [
      {
        name: 'sources',
        setup({ onResolve }) {
          onResolve({ filter: /^@x\// }, ({ path }) => {
            const [, name, entry = 'index'] = path.split('/');
            return { path: `${packages}${name}/src/${entry}.ts` };
          });
        },
      },
    ],
  });
}
