import { offered } from '../catalogue/offered';
import { DECKS } from '../deck/types';
import { defaultView } from '../explorer/page';
import { formatDate, formatNumber, formatPeriod } from '../format/number';
import { asset, type Locale } from '../i18n/locale';
import { socialCard, type PageCard } from '../i18n/social-card';
import { profileSlug } from '../territory/address';
import { openingOf } from '../territory/lead';
import { comuniOf } from '../territory/profile';
import { profileData, type ProfileData } from '../territory/profile-data';
import { valueText } from '../territory/profile-words';
import type { Territory } from '../territory/types';
import { readTable } from '../snapshot/tables';

/** What a link's picture says and shows. */
export interface Card {
  kind: string;
  title: string;
  figure: string;
  /** What the figure is, then its period and place. */
  caption: string;
  note: string;
  /** Indicator on its map; null where the map shows a place. */
  mapped: string | null;
  /** Comuni in ink. */
  here: ReadonlySet<string>;
  alt: string;
}

/** Folder of the territories' cards: no page of the site has the name of a territory in it. */
const TERRITORIES = 'territori/';

/** Indicator on the map of a page's card. */
const PAGES: Record<PageCard, string> = {
  home: 'anni-reddito-80mq',
  mappa: 'minuti-polo',
  territori: 'indice-vecchiaia',
  confronta: 'reddito-medio',
  'confronta/classifica': 'organizzazioni-10k',
  'confronta/aree': 'presenze-1000',
  'confronta/incrocio': 'minuti-polo',
  'confronta/indice': 'indice-vecchiaia',
  'confronta/spazio': 'organizzazioni-10k',
  missioni: 'minuti-polo',
  temi: 'reddito-medio',
  'temi/oes': 'organizzazioni-10k',
  'temi/abitare': 'anni-reddito-80mq',
  'temi/cer': 'cer-presenza',
  'temi/fragilita': 'minuti-polo',
  'temi/turismo': 'presenze-1000',
  comitato: 'indice-vecchiaia',
  dati: 'organizzazioni-10k',
  laboratorio: 'prezzo-vendita',
  contribuisci: 'cer-presenza',
  metodo: 'prezzo-vendita',
  novita: 'presenze-1000',
};

/** Names of all cards, one a territory and one a main page. */
export async function cardNames(): Promise<string[]> {
  const { territories } = await profileData();
  return [...Object.keys(PAGES), ...territories.map((one) => `${TERRITORIES}${profileSlug(one)}`)];
}

/** Name of the card of a page, from its Italian path; a page without one has that of its section, or of the site. */
export async function cardName(path: string): Promise<string> {
  const names = new Set(await cardNames());
  const own = path.replace(/^\/|\/$/g, '') || 'home';
  const section = own.split('/')[0] ?? 'home';
  return [own, section].find((name) => names.has(name)) ?? 'home';
}

/** Address of a card inside the site. */
export function cardHref(name: string, locale: Locale): string {
  return asset(`/og/${locale}/${name}.png`);
}

const made = new Map<string, Promise<Card>>();

/** What a card says. Throws for a name that is none of {@link cardNames}. */
export function cardOf(name: string, locale: Locale): Promise<Card> {
  const key = `${locale} ${name}`;
  const known = made.get(key);
  if (known) return known;
  const card = name.startsWith(TERRITORIES) ? territoryCard(name, locale) : pageCard(name, locale);
  made.set(key, card);
  return card;
}

async function territoryCard(name: string, locale: Locale): Promise<Card> {
  const data = await profileData();
  const territory = data.territories.find((one) => `${TERRITORIES}${profileSlug(one)}` === name);
  if (!territory) throw new Error(`no territory has the card ${name}`);
  const t = socialCard[locale];
  const said = figureOf(data, territory, locale);
  const words = [said.caption, said.figure, said.note].filter(Boolean).join(', ');
  return {
    // The name of the whole says what it is.
    kind: territory.level === 'metropoli' ? '' : t.kinds[territory.level],
    ...{ title: territory.name, ...said },
    mapped: null,
    here: new Set(territory.level === 'metropoli' ? [] : comuniOf(data, territory).map(({ id }) => id)),
    alt: t.altTerritory(territory.name, words),
  };
}

/** The figure that the lead of a territory opens with; residents where nothing stands out. */
function figureOf(
  data: ProfileData,
  territory: Territory,
  locale: Locale,
): Pick<Card, 'figure' | 'caption' | 'note'> {
  const t = socialCard[locale];
  const fact = openingOf(data, territory);
  if (!fact)
    return {
      figure: formatNumber(territory.population, locale),
      caption: t.residents,
      note: formatDate(data.populationDate, locale),
    };
  const { indicator, value, end, standing, period, estimated } = fact;
  const unit = indicator.unit[locale];
  const text = valueText(indicator, value, locale);
  const percent = unit.startsWith('%');
  const euro = unit.startsWith('€');
  const figure = percent
    ? `${text}${locale === 'it' ? '\u00a0%' : '%'}`
    : euro
      ? locale === 'it'
        ? `${text}\u00a0€`
        : `€\u00a0${text}`
      : text;
  const when = formatPeriod(period, locale);
  const at = end === 'high' ? standing.fromHighest : standing.fromLowest;
  return {
    figure,
    caption: indicator.label[locale],
    note: `${estimated ? t.estimate(when) : when}; ${t.place(at, end, territory.level, standing.of)}`,
  };
}

async function pageCard(name: string, locale: Locale): Promise<Card> {
  const page = Object.keys(PAGES).find((one): one is PageCard => one === name);
  if (!page) throw new Error(`no page has the card ${name}`);
  const t = socialCard[locale];
  const { indicator, data } = await defaultView(PAGES[page], locale);
  const when = formatPeriod(indicator.defaultPeriod, locale);
  const estimated = data.periods[indicator.defaultPeriod]?.status.includes('estimated') ?? false;
  const map = t.mapOf(indicator.label, estimated ? t.estimate(when) : when);
  const { figure, caption } = await countOf(page, locale);
  const title = t.pages[page];
  return {
    ...{ kind: '', title, figure, caption, note: map },
    ...{ mapped: PAGES[page], here: new Set<string>() },
    alt: t.altPage(title, `${figure} ${caption}`, map),
  };
}

/** The number a page is about. */
async function countOf(page: PageCard, locale: Locale): Promise<{ figure: string; caption: string }> {
  const { counts } = socialCard[locale];
  const data = await profileData();
  const say = (n: number, caption: string) => ({ figure: formatNumber(n, locale), caption });
  if (page === 'home')
    return say(data.comuni.length, counts.comuni(formatNumber(data.indicators.length, locale)));
  if (page === 'contribuisci') return say((await readTable('gaps')).length, counts.gaps);
  if (page === 'dati' || page === 'laboratorio') return say((await offered()).length, counts.tables);
  if (page === 'metodo') return say(data.sources.size, counts.sources);
  if (page === 'novita') return say((await readTable('changes')).length, counts.changes);
  if (page === 'missioni') {
    const directions = (await readTable('plan')).filter(({ kind }) => kind === 'direzione');
    return say(directions.length, counts.directions);
  }
  if (page === 'comitato') return say(DECKS.length, counts.decks);
  if (page.startsWith('temi/')) {
    const own = data.indicators.filter(({ theme }) => `temi/${theme}` === page);
    return say(own.length, counts.ofTheme);
  }
  if (page === 'territori' || page === 'confronta') return say(data.territories.length, counts.territories);
  return say(data.indicators.length, counts.indicators);
}
