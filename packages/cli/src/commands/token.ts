import { type ReachOptions, withClient } from '../client.ts';
import { serversOf } from '../operations.ts';
import type { Terminal } from '../terminal.ts';
import type { VendorName } from '../vendors.ts';

export interface TokenOptions extends ReachOptions {
  header?: boolean;
  curl?: boolean;
}

/** Prints a token that is good now: as it is, as a header, or as the beginning of a curl line without it. */
export async function token(vendor: VendorName, options: TokenOptions, terminal: Terminal): Promise<void> {
  const text = await withClient(vendor, options, terminal, (client) => client.auth.getToken());
  if (options.header) {
    terminal.print(`Authorization: Bearer ${text}`);
    return;
  }
  if (!options.curl) {
    terminal.print(text);
    return;
  }
  const url =
    options.baseUrl ?? process.env[`${vendor.toUpperCase()}_BASE_URL`] ?? Object.values(serversOf(vendor))[0];
  // The shell asks for the token, so that neither its history nor this output holds it.
  terminal.print(`curl -H "Authorization: Bearer $(x token ${vendor})" '${url}'`);
}
