import { tableOf as markdownOf } from '@tooling/test-kit/table';

/** What the table shows of one vendor. */
export interface Row {
  vendor: string;
  calls: number;
  failures: number;
  logins: number;
  renewals: number;
  /** Milliseconds until the token will be renewed; `undefined` where none is held. */
  renewsInMs: number | undefined;
  signedOut: boolean;
}

function renewal({ signedOut, renewsInMs }: Row): string {
  if (signedOut) return 'logged out';
  if (renewsInMs === undefined) return 'no token';
  return renewsInMs <= 0 ? 'next call' : `in ${(renewsInMs / 1000).toFixed(1)} s`;
}

/** The table as text, for a terminal: without the colons that align columns in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  return markdownOf(rows, {
    Vendor: ({ vendor }) => vendor,
    Calls: ({ calls }) => calls,
    Failures: ({ failures }) => failures,
    Logins: ({ logins }) => logins,
    Renewals: ({ renewals }) => renewals,
    'Next renewal': renewal,
  }).replaceAll(/:-|-:/g, '--');
}
