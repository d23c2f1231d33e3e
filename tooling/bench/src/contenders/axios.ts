import axios, { type InternalAxiosRequestConfig } from 'axios';
import { type AxiosAuthRefreshRequestConfig, createAuthRefresh } from 'axios-auth-refresh';
import type { Contender } from '../contender.ts';
import { PATHS } from '../vendor/answers.ts';

/** The first call has no token and is refused, as in the recipe. */
function axiosWith(deduplicateRefresh: boolean): Contender {
  return {
    name: deduplicateRefresh ? 'axios-auth-refresh' : 'axios-auth-refresh, not deduplicated',
    packages: ['axios', 'axios-auth-refresh'],
    recipe: 'https://github.com/Flyrell/axios-auth-refresh#readme',
    renews: 'when refused',
    create({ url, fetch }) {
      let token: string | undefined;
      // The stub stands for fetch; by default axios uses node:http in Node.
      const api = axios.create({ baseURL: url, ...(fetch && { adapter: 'fetch', env: { fetch } }) });
      api.interceptors.request.use((request: InternalAxiosRequestConfig) => {
        if (token) request.headers.Authorization = `Bearer ${token}`;
        return request;
      });
      const refresh = async (failed: { response: { config: InternalAxiosRequestConfig } }) => {
        const own: AxiosAuthRefreshRequestConfig = { skipAuthRefresh: true };
        const { data } = await axios.post(`${url}/login`, { username: 'bench', password: 'bench' }, own);
        token = data.token;
        failed.response.config.headers.Authorization = `Bearer ${token}`;
      };
      createAuthRefresh(api, refresh, { deduplicateRefresh });
      return {
        read: async () => (await api.get(PATHS.read)).data,
        write: async (document) => (await api.post(PATHS.write, document)).data,
        download: async () => (await api.get(PATHS.download, { responseType: 'stream' })).data,
      };
    },
  };
}

export const deduplicated = axiosWith(true);
export const notDeduplicated = axiosWith(false);
