import type { ReachOptions } from '../client.ts';
import type { VendorName } from '../vendors.ts';

/** A word of a shell line, whatever is in it. */
export const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * A line for a shell. The token goes from `x` to curl through a pipe: neither this output nor the history nor the list of
 * processes holds it.
 */
export function curlLine(
  vendor: VendorName,
  parts: readonly string[],
  { profile, redis }: Pick<ReachOptions, 'profile' | 'redis'>,
): string {
  const options = [
    ...(profile === undefined ? [] : [`--profile ${quoted(profile)}`]),
    ...(redis === undefined ? [] : [`--redis ${quoted(redis)}`]),
  ].map((option) => ` ${option}`);
  return `x token ${vendor} --header${options.join('')} | curl -H @- ${parts.join(' \\\n  ')}`;
}
