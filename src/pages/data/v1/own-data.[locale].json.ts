import type { APIRoute } from 'astro';
import { localeOf, LOCALES } from '@/lib/i18n/locale';
import { ownContext } from '@/lib/own-data/page';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What the screens of the reader's own data know of the observatory, in one language. */
export const GET: APIRoute = async ({ params }) => Response.json(await ownContext(localeOf(params.locale)));
