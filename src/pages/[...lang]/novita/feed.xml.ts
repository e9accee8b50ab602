import type { APIRoute } from 'astro';
import { changeNews } from '@/lib/catalogue/change-log';
import { latestRetrieval } from '@/lib/catalogue/dates';
import { atomFeed } from '@/lib/catalogue/feed';
import { langPaths, localeOf } from '@/lib/i18n/locale';

export const getStaticPaths = () => langPaths();

/** What changed in the data, as an Atom feed. */
export const GET: APIRoute = async ({ params, site }) => {
  if (!site) throw new Error('the site has no address');
  const locale = localeOf(params.lang);
  return new Response(atomFeed(await changeNews(locale), locale, site, await latestRetrieval()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
