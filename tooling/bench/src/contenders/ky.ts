import ky from 'ky';
import { type Contender, login } from '../contender.ts';
import { PATHS } from '../vendor/answers.ts';

/** Two hooks of the readme together: the header before each request, and a fresh token on a 401. */
export const contender: Contender = {
  name: 'ky, hooks',
  packages: ['ky'],
  recipe: 'https://github.com/sindresorhus/ky#hooksafterresponse',
  renews: 'when refused',
  create({ url, fetch }) {
    let token: string | undefined;
    const api = ky.create({
      ...(fetch && { fetch }),
      hooks: {
        beforeRequest: [
          ({ request }) => {
            if (token) request.headers.set('Authorization', `Bearer ${token}`);
          },
        ],
        afterResponse: [
          async ({ request, response, retryCount }) => {
            if (response.status !== 401 || retryCount !== 0) return;
            token = (await login(url)).token;
            const headers = new Headers(request.headers);
            headers.set('Authorization', `Bearer ${token}`);
            return ky.retry({ request: new Request(request, { headers }), code: 'TOKEN_REFRESHED' });
          },
        ],
      },
    });
    return {
      read: () => api.get(url + PATHS.read).json(),
      write: (document) => api.post(url + PATHS.write, { json: document }).json(),
      async download() {
        const { body } = await api.get(url + PATHS.download);
        return body!;
      },
    };
  },
};
