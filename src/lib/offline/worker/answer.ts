import { cacheKey } from '../keys';
import { revisionOf } from '../revision';
import type { Asker } from './scope';
import type { Versions } from './versions';

export interface AnswerTools {
  /** Absolute address of the root of the site. */
  root: string;
  versions: Versions;
  /** A kept content by its key. */
  kept: (key: string) => Promise<Response | undefined>;
  /** The net. Rejects without one. */
  net: () => Promise<Response>;
}

/** Says that a file of another version came than the one the page was opened with. */
export const OTHER_VERSION = 409;

/** Files without a digest in their name, which another version replaces in place. */
const REPLACED_IN_PLACE = /^\/data\//;

/** The answer to the opening of a page: the kept one, or the net's, whose version the page then lives in. */
export async function answerPage(address: string, asker: Asker, tools: AnswerTools): Promise<Response> {
  const { versions } = tools;
  const files = await versions.filesFor(null);
  const path = pathOf(address, tools.root);
  const revision = files?.get(path);
  const kept = await keptAt(path, revision, tools);
  if (kept) return kept;
  const response = await tools.net();
  if (!files || !isPage(path)) return response;
  const same =
    revision !== undefined && (await revisionOf(await response.clone().arrayBuffer())) === revision;
  if (!same && asker.resultingClientId !== '') await versions.holdToNet(asker.resultingClientId);
  return response;
}

/** The answer to what a page asks for: only contents of the version it was opened with. */
export async function answerFile(address: string, asker: Asker, tools: AnswerTools): Promise<Response> {
  const files = await tools.versions.filesFor(asker.clientId);
  const path = pathOf(address, tools.root);
  const revision = files?.get(path);
  const kept = await keptAt(path, revision, tools);
  if (kept) return kept;
  const response = await tools.net();
  if (revision === undefined || !response.ok || !REPLACED_IN_PLACE.test(path)) return response;
  const bytes = await response.clone().arrayBuffer();
  if ((await revisionOf(bytes)) === revision) return response;
  return new Response(null, { status: OTHER_VERSION, statusText: 'Other version' });
}

/** The page that says what is kept, in the language of the one that is not. */
export async function answerWithout(address: string, tools: AnswerTools): Promise<Response | null> {
  const path = pathOf(address, tools.root);
  if (!isPage(path)) return null;
  const files = await tools.versions.filesFor(null);
  const pages = ['/offline/', '/en/offline/'];
  for (const page of path.startsWith('/en/') ? pages.reverse() : pages) {
    const kept = await keptAt(page, files?.get(page), tools);
    if (kept) return kept;
  }
  return null;
}

/** Path from the root of the site, without what follows `?` or `#`. */
function pathOf(address: string, root: string): string {
  return `/${new URL(address).pathname.slice(new URL(root).pathname.length)}`;
}

function isPage(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html') || !path.slice(path.lastIndexOf('/')).includes('.');
}

async function keptAt(
  path: string,
  revision: string | undefined,
  { root, kept }: AnswerTools,
): Promise<Response | undefined> {
  if (revision === undefined) return undefined;
  return kept(cacheKey(new URL(path.slice(1), root).href, revision));
}
