import type { APIRoute } from 'astro';
import { localeOf, LOCALES } from '@/lib/i18n/locale';
import { searchFile } from '@/lib/search/build';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What the search box finds before any record, in one language. */
export const GET: APIRoute = async ({ params }) => Response.json(await searchFile(localeOf(params.locale)));
