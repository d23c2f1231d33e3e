import type { Client as OpenapiClient } from 'openapi-fetch';
import type { Client, Paths } from '../contender.ts';

/** Measures anything that has openapi-fetch's methods. */
export function measured({ GET, POST }: Pick<OpenapiClient<Paths>, 'GET' | 'POST'>): Client {
  return {
    async read() {
      const { data, error } = await GET('/customers');
      if (!data) throw error;
      return data;
    },
    async write(document) {
      const { data, error } = await POST('/uploads', { body: document });
      if (!data) throw error;
      return data;
    },
    async download() {
      const { data, error } = await GET('/downloads', { parseAs: 'stream' });
      if (!data) throw error;
      return data as unknown as AsyncIterable<Uint8Array>;
    },
  };
}
