import type { APIRoute } from 'astro';
import { pagePaths, sitemap, type PageModule } from '@/lib/catalogue/sitemap';

const FOLDER = './[...lang]/';
// What other sites put in a frame is no page to find.
const modules = import.meta.glob<PageModule>(['./\\[...lang\\]/**/*.astro', '!./\\[...lang\\]/embed/**']);
const pages = Object.fromEntries(
  Object.entries(modules).map(([file, load]) => [file.slice(FOLDER.length), load]),
);

/** Every page of the site in both languages. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('the site has no address');
  return new Response(sitemap(await pagePaths(pages), site), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
