/** Pages that the search box finds by name: missions, themes, decks, tools, what an honest site owes. Runs in Node only. */
import { DECKS, deckPath, OWN_DECK_PATH } from '../deck/types';
import { common } from '../i18n/common';
import { frame } from '../i18n/frame';
import { decksMessages } from '../i18n/decks';
import { LOCALES, type Locale } from '../i18n/locale';
import { offlineMessages } from '../i18n/offline';
import { plannerMessages } from '../i18n/planner';
import { searchPages } from '../i18n/search-pages';
import { THEMES } from '../indicator/types';
import { MISSION_NUMBERS, missionPath, PLAN_PATHS, themePath } from '../plan/address';
import { planEntries } from '../plan/entries';
import type { PageSort } from '../i18n/search-pages';
import type { SearchEntry } from './types';

interface Named {
  path: string;
  sort: PageSort;
  name: Record<Locale, string>;
  /** Words that find it, in both languages. */
  words: string;
}

/** The pages in one language; each is found by its name in the other language too. */
export async function pageEntries(locale: Locale): Promise<SearchEntry[]> {
  const all = [...(await missions()), ...themes(), ...decks(), ...plan(), ...others()];
  const other = locale === 'it' ? 'en' : 'it';
  return all.map(({ path, sort, name, words }) => ({
    ...{ kind: 'pagina' as const, id: path, name: name[locale], sort },
    words: `${name[other]} ${words}`,
  }));
}

async function missions(): Promise<Named[]> {
  const texts = {
    it: (await planEntries('it')).filter(({ kind }) => kind === 'missione'),
    en: (await planEntries('en')).filter(({ kind }) => kind === 'missione'),
  };
  return MISSION_NUMBERS.map((n) => ({
    ...{ path: missionPath(n), sort: 'missione', words: 'piano missioni plan missions pes' },
    name: byLocale((locale) =>
      searchPages[locale].mission(n, texts[locale].find(({ mission }) => mission === n)?.text ?? ''),
    ),
  }));
}

function themes(): Named[] {
  const told = THEMES.filter((theme) => theme !== 'contesto');
  return told.map((theme) => ({
    ...{ path: themePath(theme), sort: 'tema', words: `${theme} temi storia themes story` },
    name: byLocale((locale) => common[locale].themes[theme]),
  }));
}

function decks(): Named[] {
  const words = 'comitato presentazione diapositive slide tavolo committee deck slides table';
  return [
    ...DECKS.map((id): Named => ({
      ...{ path: deckPath(id), sort: 'comitato', words },
      name: byLocale((locale) => decksMessages[locale].decks[id].name),
    })),
    { path: OWN_DECK_PATH, sort: 'comitato', words, name: byLocale((locale) => decksMessages[locale].own) },
  ];
}

function plan(): Named[] {
  return (['missions', 'plan', 'instruments', 'cer', 'monitoring'] as const).map((page) => ({
    ...{ path: PLAN_PATHS[page], sort: 'piano', words: searchPages.it.planWords[page] },
    name: byLocale((locale) => searchPages[locale].plan[page]),
  }));
}

function others(): Named[] {
  const page = (path: string, words: string, name: (locale: Locale) => string): Named => ({
    ...{ path, sort: 'pagina', words, name: byLocale(name) },
  });
  const tools = plannerMessages.it.pages;
  return [
    ...(Object.keys(tools) as (keyof typeof tools)[]).map((tool) =>
      page(
        tool === 'confronta' ? '/confronta/' : `/confronta/${tool}/`,
        'confronta strumenti compare tools',
        (locale) => plannerMessages[locale].pages[tool],
      ),
    ),
    page(
      '/laboratorio/',
      'sql query interrogazione csv propri dati laboratory own data',
      (locale) => frame[locale].dataPages.laboratory,
    ),
    page(
      '/contribuisci/',
      'segnala aggiungi modello csv contribute add template report',
      (locale) => frame[locale].dataPages.contribute,
    ),
    page('/metodo/', 'metodo fonti definizioni method sources', (locale) => frame[locale].nav.method),
    page('/novita/', 'aggiornamenti feed updates changes', (locale) => frame[locale].footer.news),
    page('/offline/', 'offline scaricare copia download copy', (locale) => offlineMessages[locale].title),
    page('/accessibilita/', '', (locale) => frame[locale].footer.accessibility),
    page('/privacy/', 'cookie', (locale) => frame[locale].footer.privacy),
    page('/note-legali/', 'licenza licence', (locale) => frame[locale].footer.legal),
  ];
}

function byLocale(name: (locale: Locale) => string): Record<Locale, string> {
  const [it, en] = LOCALES.map(name);
  return { it: it ?? '', en: en ?? '' };
}
