import { LIKE_OTHERS, PAGE_KINDS } from '../../support/page-kinds';
import type { Screen } from './screen';
import { STATES } from './states';

/** Frames for pages of others, which no list of pages has. */
const FRAMES = {
  'embed-mappa': '/embed/?indicatore=minuti-polo&comune=037059',
  'embed-grafico': '/embed/grafico/?indicatore=minuti-polo&comune=037059',
  'embed-tabella': '/embed/tabella/?indicatore=minuti-polo&con=organizzazioni-10k',
  'embed-territorio': '/embed/territorio/vergato/',
};

/** Everything that is looked at: a page of each kind, frames, states. */
export const SCREENS: readonly Screen[] = [
  ...Object.entries({ ...PAGE_KINDS, ...FRAMES }).map(([name, path]) => ({
    name,
    path,
    audit: LIKE_OTHERS.has(name),
  })),
  ...STATES.map((state) => ({ ...state, audit: true })),
];
