import readChangesets from '@changesets/read';
import { type Package, publishedPackages } from '@tooling/test-kit/repository';
import { apiChanges } from './api-changes.ts';
import { lastRelease, versionsSince } from './last-release.ts';
import { type Change, furthest, type Level, reaches } from './level.ts';
import { shippedChanges } from './shipped.ts';
import { specChangesSince } from './spec-changes.ts';

/** What a package has to answer for since the last release, and what its changesets say. */
export interface Need {
  name: string;
  /** Names of the packages that it depends on. */
  dependencies: string[];
  changes: Change[];
  needed: Level;
  declared: Level;
}

/** Where the report of a package's public declarations is kept, below the root. */
export const reportPath = ({ shortName }: Package) => `tooling/release/api/${shortName}.md`;

/** What each published package of a tree needs. */
export async function releaseNeeds(tree: string): Promise<Need[]> {
  const commit = lastRelease(tree);
  const releases = (await readChangesets(tree)).flatMap((changeset) => changeset.releases);
  const needs = publishedPackages(tree).map((pack): Need => {
    const { name, dependencies = {} } = pack.manifest;
    const changes = commit ? changesOf(tree, commit, pack) : [FIRST];
    return {
      name,
      dependencies: Object.keys(dependencies),
      changes,
      needed: furthest(changes.map(({ level }) => level)),
      declared: furthest(releases.filter((one) => one.name === name).map(({ type }) => type)),
    };
  });
  return needs.map((need) => withPassedOn(need, needs));
}

const FIRST: Change = { level: 'patch', what: 'it was never released' };

function changesOf(tree: string, commit: string, pack: Package): Change[] {
  const versions = versionsSince(tree, commit);
  if (versions(`${pack.folder}/package.json`)[0] === undefined) return [FIRST];
  const shipped = shippedChanges(tree, commit, pack);
  const [before, after = ''] = versions(reportPath(pack));
  return [
    ...shipped.map((path): Change => ({ level: 'patch', what: `${path} was changed` })),
    ...(before === undefined ? [] : apiChanges(before, after, `${tree}/${pack.folder}`)),
    ...specChangesSince(versions, pack),
  ];
}

/**
 * A package that hands on another's exports breaks its users together with it: what is major for the kit is major for
 * every provider. Anything less reaches users by an install, without a release.
 */
function withPassedOn(need: Need, needs: readonly Need[]): Need {
  const breaks = (name: string): boolean =>
    needs.some(
      (one) =>
        one.name === name &&
        (one.needed === 'major' || one.declared === 'major' || one.dependencies.some(breaks)),
    );
  const breaking = need.dependencies.filter(breaks);
  if (breaking.length === 0) return need;
  const more = breaking.map(
    (name): Change => ({ level: 'major', what: `${name}, whose exports it hands on, breaks` }),
  );
  return { ...need, changes: [...more, ...need.changes], needed: 'major' };
}

/** What is wrong, in words, one text for each package; empty where every package has the changeset that it needs. */
export function complaints(needs: readonly Need[]): string[] {
  return needs
    .filter(({ needed, declared }) => !reaches(declared, needed))
    .map(({ name, changes, needed, declared }) => {
      const why = changes.filter(({ level }) => !reaches(declared, level)).map(({ what }) => `  - ${what}`);
      const has = declared === 'none' ? 'has no changeset' : `has a changeset for ${declared}`;
      return `${name} ${has} and needs one for ${needed}:\n${why.join('\n')}\n  Run \`pnpm exec changeset\`, and commit what it writes.`;
    });
}
