import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `misses.ts <command…>`: runs a command that measures coverage, and names each line and each way of a branch that no
 * test has taken. Ends as the command did.
 */
interface Place {
  start: { line: number; column: number };
  end: { line: number; column: number };
}
interface FileCoverage {
  s: Record<string, number>;
  b: Record<string, number[]>;
  statementMap: Record<string, Place>;
  branchMap: Record<string, { type: string; loc: Place; locations: Partial<Place>[] }>;
}

const home = fileURLToPath(new URL('..', import.meta.url));
const report = `${home}coverage/coverage-final.json`;
rmSync(report, { force: true });
const [command, ...args] = process.argv.slice(2);
const { status } = spawnSync(command!, args, { cwd: home, stdio: 'inherit' });

const files: Record<string, FileCoverage> = JSON.parse(readFileSync(report, 'utf8'));
console.log('\nWhat no test has run:');
for (const [file, coverage] of Object.entries(files).sort()) {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [line, what] of missesOf(coverage)) {
    console.log(`${file.replace(home, '')}:${line}  ${what}  ${lines[line - 1]!.trim()}`);
  }
}
process.exitCode = status ?? 1;

function missesOf({ s, b, statementMap, branchMap }: FileCoverage): [line: number, what: string][] {
  const lines = new Map<number, string>();
  for (const [id, ways] of Object.entries(b)) {
    const { type, loc, locations } = branchMap[id]!;
    for (const [index, times] of ways.entries()) {
      if (times) continue;
      const { line } = locations[index]?.start?.line === undefined ? loc.start : locations[index]!.start!;
      lines.set(line, `${type}, way ${index + 1} of ${ways.length}`);
    }
  }
  for (const [id, times] of Object.entries(s)) if (!times) lines.set(statementMap[id]!.start.line, 'never');
  return [...lines].sort(([one], [other]) => one - other);
}
