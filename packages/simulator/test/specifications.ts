import { readFileSync } from 'node:fs';
import type { Specification } from '../src/specification.ts';
import type { VendorName } from '../src/types.ts';

/** The specification of a vendor, also while none is started. */
export function readSpecification(vendor: VendorName): Specification {
  return JSON.parse(readFileSync(new URL(`../src/generated/${vendor}.json`, import.meta.url), 'utf8'));
}
