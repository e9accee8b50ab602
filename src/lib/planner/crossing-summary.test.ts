import { beforeAll, describe, expect, it } from 'vitest';
import { crossingSummaryMessages } from '../i18n/crossing-summary';
import { LOCALES, type Locale } from '../i18n/locale';
import { CROSSING_LEVELS, defaultCrossing, type CrossingState } from '../state/crossing';
import { AREAS } from '../state/explorer';
import { crossingPage, type CrossingPage } from './crossing-page';
import { havingOf, nearOf } from './crossing-rows';
import { crossingFinding, crossingSummary } from './crossing-summary';
import { crossingView } from './crossing-view';
import { CROSSING_DIRECTIONS } from './crossings';
import type { LatestValues } from './latest';
import { latestValues } from './page';

const pages = {} as Record<Locale, CrossingPage>;
let latest: LatestValues;
beforeAll(async () => {
  latest = await latestValues();
  for (const locale of LOCALES) pages[locale] = (await crossingPage(locale)).page;
});

/** Title and sentences of a state, as the page says them. */
function said(state: CrossingState, locale: Locale): { title: string; sentences: string[] } {
  const page = pages[locale];
  const view = crossingView(latest, page.indicators, page.units, state, locale);
  if (!view) throw new Error('the state names an indicator without values');
  const units = page.units[state.level];
  const having = view.all ? havingOf(view.all) : new Set<string>();
  const borders = new Map(page.borders);
  const context = {
    units,
    residents: page.units.comune.reduce((all, { population }) => all + population, 0),
    date: page.populationDate,
    nameOf: (id: string) => units.find((unit) => unit.id === id)?.name ?? id,
    nearOf: (id: string) => nearOf({ id, level: state.level }, having, page.distances, borders),
  };
  return {
    title: crossingFinding(view, state, locale),
    sentences: crossingSummary(view, state, context, locale),
  };
}

describe('the words of a crossing', () => {
  it.each(LOCALES)('are whole sentences for every direction, level and area (%s)', (locale) => {
    const texts = CROSSING_DIRECTIONS.flatMap((direction) =>
      CROSSING_LEVELS.flatMap((level) =>
        [null, ...AREAS].map((area) => said({ ...defaultCrossing(direction), level, area }, locale)),
      ),
    );
    expect(texts.filter(({ title }) => title !== '').length).toBeGreaterThan(60);
    for (const { title, sentences } of texts) {
      if (title !== '') expect(title).toMatch(/^\p{Lu}.*[^.,;: ]$/u);
      expect(title).not.toMatch(/(sui|dei) (8|11) | (sui|dei|of the) 1 /);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(sentence).not.toMatch(/undefined|NaN| {2}|\.\.|,,| ,| \./);
        expect(sentence).not.toMatch(/\b(un solo|una sola|uno|una|one) (comuni|unioni|distretti)\b/);
        expect(sentence).not.toMatch(/\b(altri|altre|due|tre|two|three) (comune|unione|distretto)\b/);
        expect(sentence).not.toMatch(/^1 |restano sempre un[oa]\b|resta sempre (due|tre)|one (are|stay) /);
      }
    }
  });

  it('say the plan’s own crossing in full', () => {
    const { title, sentences } = said(defaultCrossing(), 'it');
    expect(title).toBe('In quattro comuni i servizi sono lontani e le organizzazioni sono poche');
    expect(sentences[0]).toBe('Sono Loiano, Vergato, San Benedetto Val di Sambro e Pieve di Cento.');
    expect(sentences[1]).toBe('Tre sono in Collina-Appennino e uno in Pianura.');
    expect(sentences[2]).toMatch(/^Ci vivono [\d.]+ persone \(\d,\d\u00a0% dei residenti/);
    expect(said(defaultCrossing(), 'en').title).toBe(
      'In four comuni services are far away and organisations are few',
    );
  });

  it('name the number in a partial list', () => {
    expect(said(defaultCrossing('m4-d1'), 'it').title).toBe(
      'In cinque comuni sui 40 dell’elenco i servizi sono lontani e i cammini e le ciclovie noti sono pochi',
    );
    const { sentences } = said(defaultCrossing('pilota-2'), 'it');
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^In altri \S+ comuni il bisogno è alto e l’elenco, che è parziale/);
  });

  it('name groups with their article', () => {
    const state = { ...defaultCrossing('m1-d2'), level: 'unione' as const };
    expect(said(state, 'it').sentences[0]).toBe('È l’Unione dei Comuni Savena-Idice.');
  });

  it('begin with the area where one is looked at', () => {
    expect(said(defaultCrossing('m4-d4'), 'it').title).toMatch(/^In Collina-Appennino, in due comuni /);
    expect(said(defaultCrossing('m4-d4'), 'en').title).toMatch(/^In Collina-Appennino, in two comuni /);
  });

  it('fall back on general words where an indicator has no clause', () => {
    const state = { ...defaultCrossing(), direction: null, need: 'popolazione' };
    expect(said(state, 'it').title).toMatch(/il primo valore è alto e il secondo è basso$/);
    expect(said({ ...state, need: 'quota-75', resource: 'redditi-bassi' }, 'it').title).toMatch(
      /molti residenti hanno 75 anni e più e molti contribuenti hanno redditi bassi$/,
    );
  });
});

describe('single sentences', () => {
  const [it_, en] = [crossingSummaryMessages.it, crossingSummaryMessages.en];
  it('agree in number and gender', () => {
    expect(it_.names(['Imola'], 'circondario-imolese')).toBe('È Imola, nel Circondario imolese.');
    expect(it_.names(['Imola', 'Dozza'], 'circondario-imolese')).toBe(
      'Sono Imola e Dozza, entrambi nel Circondario imolese.',
    );
    expect(it_.names(['A', 'B', 'C'], 'pianura')).toBe('Sono A, B e C, tutti in Pianura.');
    expect(
      it_.areas([
        { area: 'pianura', count: 1 },
        { area: 'bologna', count: 1 },
      ]),
    ).toBe('Uno è in Pianura e uno a Bologna.');
    expect(it_.robust(2, 2, 'unione')).toBe('Restano tutte anche con tagli diversi (quarti e metà).');
    expect(it_.robust(1, 3, 'unione')).toMatch(/ne resta sempre una su tre\.$/);
    expect(it_.robust(0, 3, 'comune')).toMatch(/non ne resta sempre nessuno: /);
    expect(it_.robust(0, 1, 'comune')).toMatch(/non resta: /);
    expect(it_.notKnown(1, 'unione')).toMatch(/^In un’altra unione /);
    expect(it_.notKnown(1, 'comune')).toMatch(/^In un altro comune /);
    expect(it_.notKnown(2, 'unione')).toMatch(/^In altre due unioni /);
    expect(en.names(['Imola', 'Dozza'], 'pianura')).toBe('They are Imola and Dozza, both in the plain.');
    expect(en.robust(1, 3, 'comune')).toMatch(/one of three always stays\.$/);
    expect(en.notKnown(1, 'comune')).toMatch(/^In one more comune /);
  });
});
