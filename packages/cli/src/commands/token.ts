import { tokenHeaders } from '@x/auth-core/internal';
import { type ReachOptions, withClient } from '../client.ts';
import { serversOf } from '../operations.ts';
import type { Terminal } from '../terminal.ts';
import type { VendorName } from '../vendors.ts';
import { curlLine, quoted } from './curl.ts';

export interface TokenOptions extends ReachOptions {
  header?: boolean;
  curl?: boolean;
}

/** Prints a token that is good now: as it is, as headers, or as the beginning of a curl line without it. */
export async function token(vendor: VendorName, options: TokenOptions, terminal: Terminal): Promise<void> {
  const { text, headers } = await withClient(vendor, options, terminal, async ({ auth }) => ({
    text: await auth.getToken(),
    headers: await tokenHeaders(auth),
  }));
  if (options.header) {
    const lines = headers.map(([name, value]) => `${name.replace(/^auth/, 'Auth')}: ${value}`);
    terminal.print(lines.join('\n'));
    return;
  }
  if (!options.curl) {
    terminal.print(text);
    return;
  }
  const url =
    options.baseUrl ??
    process.env[`${vendor.toUpperCase()}_BASE_URL`] ??
    Object.values(serversOf(vendor))[0]!;
  terminal.print(curlLine(vendor, [quoted(url)], options));
}
