/** Any JSON object of an OpenAPI document. */
export type Json = Record<string, unknown>;

/** An OpenAPI 3.1 document in one piece: every `$ref` in it starts with `#/`. */
export interface Specification extends Json {
  openapi: string;
  info: { title: string; version: string };
  servers?: Server[];
  paths?: Record<string, Json>;
}

/** A server of the vendor. `x-name` is what users and generated tables call it. */
export interface Server extends Json {
  url: string;
  'x-name'?: string;
}
