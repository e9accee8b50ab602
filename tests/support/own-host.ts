import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serve } from '../../scripts/site/serve.mjs';
import type { KeptFile, Manifest } from '../../src/lib/offline/manifest';
import { revisionOf } from '../../src/lib/offline/revision';

/** A host of the built site that a test can change and cut; of the pages of single territories and tables only a few are in the list of
 * what can be kept, so that a test does not wait for them all: `changed` answers instead of the files, `null` is a missing file. */
export interface OwnHost {
  url: string;
  changed: Map<string, string | null>;
  /** Puts on line a second version of the site: another home page and another file of latest values. */
  republish: () => Promise<void>;
  close: () => Promise<void>;
}

const ONE_OF_MANY = /^\/(en\/)?(territori\/(?!vergato\/)|dati\/|missioni\/|temi\/).+/;
const dist = process.env['E2E_DIST'] ?? 'dist';

export async function ownHost(): Promise<OwnHost> {
  const site = await serve({ dir: dist, port: 0 });
  const changed = new Map<string, string | null>();
  const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const built = JSON.parse(text('offline/manifest.json')) as Manifest;
  const files = built.files.filter(({ path }) => !ONE_OF_MANY.test(path));
  // A request in flight when the host ends has no answer, as it should.
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response).catch(() => response.destroy());
  });

  async function answer(url: string, response: ServerResponse): Promise<void> {
    const path = url.split('?')[0] ?? '';
    const from = await fetch(new URL(url, site.url));
    const body = changed.get(path);
    const headers = Object.fromEntries(from.headers);
    for (const name of ['content-length', 'content-encoding', 'etag', 'last-modified', 'connection'])
      Reflect.deleteProperty(headers, name);
    response.writeHead(body === null ? 404 : from.status, headers);
    response.end(body === null ? '' : (body ?? Buffer.from(await from.arrayBuffer())));
  }

  function publish(version: string, list: KeptFile[]): void {
    changed.set('/offline/manifest.json', JSON.stringify({ version, files: list }));
    changed.set('/sw.js', text('sw.js').replaceAll(built.version, version));
  }
  publish('1'.repeat(16), files);

  async function republish(): Promise<void> {
    changed.set('/', text('index.html').replace('</main>', '<p>Seconda edizione</p></main>'));
    changed.set('/data/v1/latest.json', `${text('data/v1/latest.json')}\n`);
    const list = await Promise.all(
      files.map(async (file) => {
        const body = changed.get(file.path);
        return body == null ? file : { ...file, revision: await revisionOf(new TextEncoder().encode(body)) };
      }),
    );
    publish('2'.repeat(16), list);
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const end = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}`,
    changed,
    republish,
    close: async () => {
      await end();
      await site.close();
    },
  };
}
