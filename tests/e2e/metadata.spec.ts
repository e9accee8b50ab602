import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { Parser, Store, type NamedNode } from 'n3';

const DCAT = 'http://www.w3.org/ns/dcat#';
const SPDX = 'http://spdx.org/rdf/terms#';

async function bodyOf(request: APIRequestContext, address: string): Promise<Buffer> {
  const answer = await request.get(address, { maxRedirects: 0 });
  expect([address, answer.status()]).toEqual([address, 200]);
  return answer.body();
}

test('every file of the catalogue is there, with the size and digest the catalogue says', async ({
  request,
  baseURL,
}) => {
  const address = new URL('/data/v1/catalogue.ttl', baseURL).href;
  const text = (await bodyOf(request, address)).toString('utf8');
  const store = new Store(new Parser({ baseIRI: address }).parse(text));
  const one = (subject: NamedNode, property: string): NamedNode =>
    store.getObjects(subject, property, null)[0] as NamedNode;
  const files = store.getSubjects(
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
    `${DCAT}Distribution`,
    null,
  );
  expect(files.length).toBeGreaterThan(30);
  for (const file of files as NamedNode[]) {
    const href = one(file, `${DCAT}downloadURL`).value;
    const body = await bodyOf(request, href);
    const checksum = one(file, `${SPDX}checksum`);
    const said = [one(file, `${DCAT}byteSize`).value, one(checksum, `${SPDX}checksumValue`).value];
    const digest = createHash('sha256').update(body).digest('hex');
    expect([href, String(body.length), digest]).toEqual([href, ...said]);
  }
});

test('the JSON-LD, the JSON and the data package name files that are there', async ({ request, baseURL }) => {
  const folder = new URL('/data/v1/', baseURL);
  const linked = JSON.parse((await bodyOf(request, '/data/v1/catalogue.jsonld')).toString('utf8')) as {
    '@graph': unknown[];
  };
  expect(linked['@graph'].length).toBeGreaterThan(30);
  const { tables } = JSON.parse((await bodyOf(request, '/data/v1/catalogue.json')).toString('utf8')) as {
    tables: { id: string; files: Record<string, string> }[];
  };
  const { resources } = JSON.parse((await bodyOf(request, '/data/v1/datapackage.json')).toString('utf8')) as {
    resources: { name: string; path: string; bytes: number }[];
  };
  expect(resources.map(({ name }) => name)).toEqual(tables.map(({ id }) => id));
  for (const { path, bytes } of resources)
    expect([path, (await bodyOf(request, new URL(path, folder).href)).length]).toEqual([path, bytes]);
  for (const { id, files } of tables) {
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['csv', 'parquet', 'xlsx', 'zip']));
    for (const locale of ['it', 'en']) {
      const body = await bodyOf(request, `/data/v1/schema-org/${id}.${locale}.jsonld`);
      expect(JSON.parse(body.toString('utf8'))).toMatchObject({ '@type': 'Dataset', identifier: id });
    }
  }
  expect((await bodyOf(request, '/data/v1/all.zip')).length).toBeLessThan(10_000_000);
});

test('the sitemap names every page that was built and may be found, and no other', async ({
  page,
  request,
  baseURL,
}) => {
  const robots = (await bodyOf(request, '/robots.txt')).toString('utf8');
  expect(robots).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
  const xml = (await bodyOf(request, '/sitemap.xml')).toString('utf8');
  const listed = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error('the sitemap is no XML');
    return [...parsed.querySelectorAll('loc')].map((loc) => new URL(loc.textContent).pathname);
  }, xml);
  const dist = process.env['E2E_DIST'] ?? 'dist';
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .filter((file) => !/<meta name="robots" content="noindex/.test(readFileSync(join(dist, file), 'utf8')))
    .map((file) => new URL(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, baseURL).pathname);
  expect([...listed].sort()).toEqual(built.sort());
  expect(new Set(listed).size).toBe(listed.length);
});

for (const [locale, path] of [
  ['it', '/novita/feed.xml'],
  ['en', '/en/novita/feed.xml'],
] as const) {
  test(`the Atom feed in ${locale} is well formed, dated from the data and leads to the page`, async ({
    page,
    request,
  }) => {
    const xml = (await bodyOf(request, path)).toString('utf8');
    const feed = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const all = (name: string): string[] =>
        [...parsed.querySelectorAll(name)].map((element) => element.textContent);
      return {
        root: parsed.documentElement.localName,
        lang: parsed.documentElement.getAttribute('xml:lang'),
        ids: all('id'),
        updated: all('updated'),
        links: [...parsed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? ''),
      };
    }, xml);
    expect([feed.root, feed.lang]).toEqual(['feed', locale]);
    expect(new Set(feed.ids).size).toBe(feed.ids.length);
    expect(feed.updated.filter((time) => !/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(time))).toEqual([]);
    for (const link of feed.links) {
      const { pathname, hash } = new URL(link);
      const body = (await bodyOf(request, pathname)).toString('utf8');
      expect(body).toContain(`id="${hash.slice(1)}"`);
    }
  });
}
