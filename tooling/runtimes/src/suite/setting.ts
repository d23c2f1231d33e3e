import type { Accounts, VendorName } from '@x/simulator';

/** What some runtimes have, and what is said of those that do not. */
export const abilities = {
  files: 'has no files',
  threads: 'has no worker threads',
  formats: 'has one module format',
  'request-streams': 'sends streams over HTTP/2 alone',
  'visible-redirects': 'hides where a redirect leads',
  'bound-requests': 'does not end work with the request that began it',
} as const;

export type Ability = keyof typeof abilities;

/** What the stage tells the suite. */
export interface Setting {
  abilities: readonly Ability[];
  vendors: { [Name in VendorName]: { url: string; credentials: Accounts[Name]['main'] } };
  /** Origin of the stage, which redirects, streams, and takes the results. */
  stage: string;
  /** An origin where nobody listens. */
  nobody: string;
  /** An empty folder, where the runtime has files. */
  folder: string;
  /** Origin of the suite itself, where the runtime serves requests. */
  own?: string;
  /** In the raw text of every secret. */
  secretMarker: string;
}

/** What became of one check. */
export interface CheckResult {
  name: string;
  /** Why it does not hold, where it does not. */
  failure?: string;
}
