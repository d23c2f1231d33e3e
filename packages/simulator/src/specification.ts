import type { specValidator } from './spec-validator.ts';
import type { VendorName } from './types.ts';

/** A vendor's specification in one piece. */
export type Specification = Parameters<typeof specValidator>[0];

const loaded = new Map<VendorName, Specification>();

/** Loads a vendor's specification. A build holds each in a file of its own, so that no more is read than is used. */
export async function loadSpecification(vendor: VendorName): Promise<Specification> {
  const found = loaded.get(vendor);
  if (found) return found;
  const module = await import(`./generated/${vendor}.json`, { with: { type: 'json' } });
  const specification = module.default as Specification;
  loaded.set(vendor, specification);
  return specification;
}

/** The specification of a vendor that has been started. */
export function readSpecification(vendor: VendorName): Specification {
  const found = loaded.get(vendor);
  if (!found) throw new Error(`The specification of ${vendor} has not been loaded.`);
  return found;
}

/** The URLs of all servers that a specification names, those of single paths among them. */
export function serversOf({ servers, paths }: Specification): string[] {
  const lists = [
    servers,
    ...Object.values((paths ?? {}) as Record<string, { servers?: unknown }>).map((path) => path.servers),
  ];
  const urls = lists.flatMap((list) => (list ?? []) as { url: string }[]).map(({ url }) => url);
  return [...new Set(urls)];
}
