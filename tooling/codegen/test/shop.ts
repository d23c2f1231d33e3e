import { fileURLToPath } from 'node:url';
import { bundleFile, type Json, type Specification } from '../src/specification.ts';

/** The spec that the tests work on; a fresh copy each time. */
export function shop(): Promise<Specification> {
  return bundleFile(fileURLToPath(new URL('./fixtures/shop/openapi.yaml', import.meta.url)));
}

/** An operation of it, to be changed. */
export function operationOf(spec: Specification, path: string, method: string): Json {
  return spec.paths![path]![method] as Json;
}
