import { findNginx, startNginx, type Nginx } from '../../scripts/site/nginx';
import { test as guarded } from '../support/guarded-page';

export const NO_NGINX = 'nginx is not installed';
export const hasNginx = findNginx() !== null;

/** The site that a test asks nginx for. `prepare` gives its folder, and what takes it away. */
interface Place {
  base: '/' | '/osservatorio/';
  prepare: () => Promise<{ dist: string; remove: () => void }>;
}

/** Tests whose pages come from nginx with the shipped configuration, in place of the server of the other tests. */
export function nginxTest({ base, prepare }: Place) {
  return guarded.extend<object, { nginx: Nginx }>({
    nginx: [
      async ({}, use) => {
        const { dist, remove } = await prepare();
        try {
          const nginx = await startNginx({ dir: dist, base });
          await use(nginx);
          await nginx.close();
        } finally {
          remove();
        }
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    baseURL: async ({ nginx }, use) => use(nginx.url),
  });
}
