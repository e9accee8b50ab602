/**
 * A reader's presentation and its address: `?v=` and the whole of it, so that who opens the link needs nothing kept in a browser.
 * Written small: JSON deflated, in the letters of base64url, after the number of the form. Total: any text gives a presentation, perhaps
 * empty, and what could not be understood is reported.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { cleanDeck, NO_DECK, VIEW_KINDS, type OwnDeck } from '../own-deck/deck';
import type { StateProblem } from './params';

export const OWN_DECK_KEY = 'v';

/** Of the form below; another one would begin with another number. */
const FORM = '1';
/** What a text unfolds to is no longer than this, bytes: a few letters may stand for millions. */
const MOST_BYTES = 400_000;
/** Words that every deck is made of: what is written here costs nothing in an address. */
const KNOWN = strToU8(
  'territori=area-pianura,area-collina-appennino,area-circondario-imolese&propria=&vista=incrocio&con=&unita=distretto&comune=037' +
    '&periodo=2020&direzione=m3-d1&bisogno=&risorsa=&indicatore=organizzazioni-10k',
);

/** Reads a query string. Never throws. */
export function parseOwnDeck(search: string): { deck: OwnDeck; problems: StateProblem[] } {
  const text = new URLSearchParams(search).get(OWN_DECK_KEY);
  if (text === null || text === '') return { deck: NO_DECK, problems: [] };
  const wrong = [{ key: OWN_DECK_KEY, value: text.slice(0, 80) }];
  try {
    const { deck, dropped } = cleanDeck(unfold(text));
    return { deck, problems: dropped > 0 || deck.views.length + deck.title.length === 0 ? wrong : [] };
  } catch {
    return { deck: NO_DECK, problems: wrong };
  }
}

/** The query string of a presentation, without `?`; empty for an empty one. */
export function formatOwnDeck({ title, views }: OwnDeck): string {
  if (title === '' && views.length === 0) return '';
  const rows = views.map((view) => {
    const words = view.notes !== '' ? [view.title, view.notes] : view.title !== '' ? [view.title] : [];
    return [VIEW_KINDS.indexOf(view.kind), view.query, ...words];
  });
  const bytes = deflateSync(strToU8(JSON.stringify([title, ...rows])), { level: 9, dictionary: KNOWN });
  return `${OWN_DECK_KEY}=${FORM}${base64url(bytes)}`;
}

/** @throws Error where the text is not of this form. */
function unfold(text: string): unknown {
  if (!text.startsWith(FORM)) throw new Error(`not form ${FORM}`);
  const bytes = Uint8Array.from(
    atob(text.slice(FORM.length).replaceAll('-', '+').replaceAll('_', '/')),
    (letter) => letter.charCodeAt(0),
  );
  const out = inflateSync(bytes, { out: new Uint8Array(MOST_BYTES), dictionary: KNOWN });
  const [title, ...rows] = JSON.parse(strFromU8(out)) as unknown[];
  const views = rows.map((row) => {
    const [kind, query, ownTitle, notes] = Array.isArray(row) ? (row as unknown[]) : [];
    return { kind: VIEW_KINDS[kind as number], query, title: ownTitle, notes };
  });
  return { title, views };
}

function base64url(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
