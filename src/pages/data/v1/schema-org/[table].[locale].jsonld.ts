import type { APIRoute } from 'astro';
import { dataset } from '@/lib/catalogue/datasets';
import { offered } from '@/lib/catalogue/offered';
import { schemaOrgDataset } from '@/lib/catalogue/schema-org';
import { LOCALES, localeOf } from '@/lib/i18n/locale';

export const getStaticPaths = async () =>
  (await offered()).flatMap(({ id }) => LOCALES.map((locale) => ({ params: { table: id, locale } })));

/** A table as a schema.org Dataset. A file of its own: the pages carry no inline data. */
export const GET: APIRoute = async ({ params, site }) => {
  const description = await schemaOrgDataset(dataset(params.table ?? ''), localeOf(params.locale), site);
  return new Response(`${JSON.stringify(description, null, 2)}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
};
