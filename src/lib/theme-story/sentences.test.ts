/** The sentences of the stories on synthetic facts: whatever way the figures go, what is said is true and reads well. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abitareSentences } from '../i18n/story-abitare';
import { cerSentences } from '../i18n/story-cer';
import { fragilitaSentences } from '../i18n/story-fragilita';
import { oesSentences } from '../i18n/story-oes';
import { turismoSentences } from '../i18n/story-turismo';
import { LOCALES } from '../i18n/locale';
import { AREAS, type AreaKey } from '../state/explorer';
import type { AbitareFacts } from './abitare';
import { mostIn } from './abitare';
import type { CerFacts } from './cer';
import type { FragilitaFacts } from './fragilita';
import type { OesFacts } from './oes';
import type { TurismoFacts } from './turismo';
import type { Said, StorySentences } from './types';

const value = fc.double({ min: 0.1, max: 1e6, noNaN: true });
/** Counts of organisations: more than one, as any list worth a story has. */
const many = fc.integer({ min: 100, max: 9000 });
const signed = fc.double({ min: -90, max: 900, noNaN: true });
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.integer({ min: 0, max: 55 });
const area = fc.constantFrom<AreaKey>(...AREAS);
const name = fc.constantFrom('Alto Reno Terme', 'Imola', 'Vergato');
const named = fc.record({ name, value });
const namedSigned = fc.record({ name, value: signed });
const inArea = fc.record({ area, value });
const most = fc.option(fc.record({ area, count: fc.integer({ min: 1, max: 55 }) }));
const year = fc.constantFrom('2017', '2024');
const quoted = fc.record({ value, date: fc.constant('2023-06') });
const span = fc.record({ from: value, to: value });

const oes: fc.Arbitrary<OesFacts> = fc.record({
  ...{ period: year, total: many, cityShare: unit, cityResidents: unit, rate: value, median: value },
  ...{ highArea: inArea, lowArea: inArea, comuni: count, few: count, stayed: value, entered: value },
  top: fc.record({ name, value, count: fc.integer({ min: 1, max: 90 }), without: value }),
  sport: fc.record({ all: unit, city: unit, rest: unit }),
  since: fc.record({ period: year, total: many }),
  amounts: fc.record({ total: value, city: unit, first: value }),
  plan: fc.record({ organisations: many, year: fc.constant(2023) }),
  ...{ register: quoted, institutions: quoted },
});

const abitare: fc.Arbitrary<AbitareFacts> = fc.record({
  comuni: count,
  years: fc.record({ period: year, high: named, low: named, city: value, median: value }),
  price: fc.record({ period: year, high: named, low: named, median: value }),
  change: fc.record({
    ...{ from: fc.constant('2019-S1'), to: fc.constant('2025-S2'), rose: count, fell: count, still: count },
    ...{ mostFell: most, high: namedSigned, low: namedSigned, median: signed, city: signed },
  }),
  low: fc.record({ period: year, high: inArea, low: inArea, whole: value }),
  income: fc.record({ period: year, high: inArea, low: inArea }),
  rent: fc.record({ period: year, high: named, median: value, known: fc.integer({ min: 10, max: 55 }) }),
  quoted: fc.record({ market: value, cooperative: value, year }),
  waiting: quoted,
});

const cer: fc.Arbitrary<CerFacts> = fc.record({
  ...{
    comuni: count,
    known: fc.integer({ min: 2, max: 90 }),
    setUp: count,
    planned: count,
    touchedSetUp: count,
  },
  touched: fc.integer({ min: 1, max: 55 }),
  areas: fc.array(fc.record({ area, touched: count, of: count }), { minLength: 1, maxLength: 3 }),
  incomes: fc.record({
    period: year,
    above: fc.record({ touched: count, of: fc.integer({ min: 2, max: 30 }) }),
    rest: fc.record({ touched: count, of: count }),
  }),
  widest: fc.record({ name, comuni: fc.integer({ min: 0, max: 20 }) }),
  residents: fc.record({ touched: value, all: value }),
  sources: fc.record({ from: year, to: year, undated: fc.integer({ min: 0, max: 3 }) }),
  ...{ funded: quoted, plants: quoted },
  region: fc.record({ before: quoted, now: quoted }),
  charging: fc.record({ period: year, total: value, comuni: count, city: value }),
});

const fragilita: fc.Arbitrary<FragilitaFacts> = fc.record({
  comuni: count,
  far: fc.record({
    ...{
      period: year,
      minutes: fc.constant(40),
      count,
      residents: value,
      most,
      farthest: named,
      median: value,
    },
  }),
  age: fc.record({
    ...{ period: year, far: value, whole: value, high: inArea, low: inArea },
    earlier: fc.option(fc.record({ period: year, whole: value })),
  }),
  change: fc.record({
    ...{ to: year, whole: signed, lost: count, lostFar: count, high: namedSigned, low: namedSigned },
  }),
  organisations: fc.record({
    ...{ period: year, far: value, whole: value },
    fewest: fc.record({ name, value, count }),
  }),
  landslides: fc.record({ period: year, whole: value, high: named, none: count }),
  schools: fc.record({ period: year, count, area: most, farthest: named }),
});

const turismo: fc.Arbitrary<TurismoFacts> = fc.record({
  ...{ comuni: count, first: fc.constant('2014'), latest: fc.constant('2024'), nights: span },
  cityShare: fc.record({ from: unit, to: unit }),
  lowest: fc.record({ year, value }),
  known: fc.record({ from: count, to: count, incompleteUntil: fc.option(year) }),
  weight: fc.record({ city: value, above: fc.array(named, { maxLength: 6 }), median: value }),
  abroad: fc.record({ city: value, rest: value, high: fc.record({ name, value, nights: value }) }),
  ...{ rented: span, rentedCity: unit, hotels: span },
  hotelsArea: fc.record({ area, from: value, to: value }),
  routes: fc.record({ count, touched: count, period: year }),
  farmStays: fc.record({ total: value, area, inArea: value }),
  walkers: fc.record({ from: quoted, to: quoted }),
});

function allOf<Facts, Section extends string>(words: StorySentences<Facts, Section>, facts: Facts): string[] {
  const sections = Object.values(words.sections) as StorySentences<Facts, Section>['sections'][Section][];
  const said: Said[] = [
    words.finding(facts),
    ...words.lead(facts),
    ...sections.flatMap(({ before, after }) => [...before(facts), ...after(facts)]),
    ...words.limits(facts),
  ];
  return said.filter((text) => text !== null);
}

/** What reads as broken, in either language: holes, doubled signs, a number that does not agree with its noun. */
const BROKEN =
  /undefined|\bnull\b|NaN|Infinity|\[object| {2}|\(\)| ,|,,|\.\.|(?<![\d.,])1 (comuni|organizzazioni)\b|(?<![\d.,])1 costituite|(?<![\d.,])[02-9] comune\b|\bil (8|11)[ ,\u00a0]|\ba A|\bal il\b|\bdi il\b/;

function readsWell(texts: readonly string[]): void {
  for (const text of texts) {
    expect(text).not.toMatch(BROKEN);
    expect(text).toMatch(/^[A-ZÈ0-9].*[.?]$/);
  }
}

describe.each(LOCALES)('whatever the figures, in %s', (locale) => {
  it('the story of the social economy reads well', () => {
    fc.assert(fc.property(oes, (facts) => readsWell(allOf(oesSentences[locale], facts))));
  });
  it('the story of housing reads well', () => {
    fc.assert(fc.property(abitare, (facts) => readsWell(allOf(abitareSentences[locale], facts))));
  });
  it('the story of energy communities reads well', () => {
    fc.assert(fc.property(cer, (facts) => readsWell(allOf(cerSentences[locale], facts))));
  });
  it('the story of fragile areas reads well', () => {
    fc.assert(fc.property(fragilita, (facts) => readsWell(allOf(fragilitaSentences[locale], facts))));
  });
  it('the story of tourism reads well', () => {
    fc.assert(fc.property(turismo, (facts) => readsWell(allOf(turismoSentences[locale], facts))));
  });
});

describe('the way a figure went is the way that is said', () => {
  it('organisations rise, fall or stay', () => {
    fc.assert(
      fc.property(oes, (facts) => {
        const [text] = oesSentences.it.sections.cambia.before(facts);
        const up = facts.total > facts.since.total;
        if (text?.includes('salite')) expect(up).toBe(true);
        else if (text?.includes('scese')) expect(up).toBe(false);
        else expect(Math.abs(facts.total / facts.since.total - 1)).toBeLessThan(0.0006);
      }),
    );
  });

  it('nights grow or fall, and the part of Bologna rises or falls with its own figures', () => {
    fc.assert(
      fc.property(turismo, (facts) => {
        const [text] = turismoSentences.en.sections.cambia.before(facts);
        if (text?.includes('nights grew')) expect(facts.nights.to).toBeGreaterThan(facts.nights.from);
        if (text?.includes('nights fell')) expect(facts.nights.to).toBeLessThan(facts.nights.from);
        if (text?.includes('part rose')) expect(facts.cityShare.to).toBeGreaterThan(facts.cityShare.from);
        if (text?.includes('part fell')) expect(facts.cityShare.to).toBeLessThan(facts.cityShare.from);
        expect(text).toMatch(/nights (grew|fell|stayed).*part (rose|fell|stayed)/);
      }),
    );
  });

  it('the highest income and the most low incomes are told together only where they are', () => {
    fc.assert(
      fc.property(abitare, (facts) => {
        const told = abitareSentences.it.lead(facts).some((text) => text?.includes('stanno insieme'));
        expect(told).toBe(facts.low.high.area === facts.income.high.area);
      }),
    );
  });

  it('residents of the whole grow, fall or stay', () => {
    fc.assert(
      fc.property(fragilita, (facts) => {
        const [text] = fragilitaSentences.it.sections.cambia.before(facts);
        expect(text?.includes('cresciuti')).toBe(facts.change.whole > 0);
        expect(text?.includes('diminuiti')).toBe(facts.change.whole < 0);
      }),
    );
  });
});

describe('comuni above Bologna', () => {
  const [sample] = fc.sample(turismo, { numRuns: 1, seed: 7 });
  const leadWith = (names: string[]): Said | undefined =>
    sample &&
    turismoSentences.it.lead({
      ...sample,
      weight: { city: 100, median: 10, above: names.map((each) => ({ name: each, value: 200 })) },
    })[1];

  it('are none, one, a few or many', () => {
    expect(leadWith([])).toBe(
      'Bologna è prima anche in rapporto a chi ci vive: 100 notti ogni 1.000 residenti.',
    );
    expect(leadWith(['A'])).toContain('però, A (200) supera Bologna (100 notti');
    expect(leadWith(['A', 'B'])).toContain('A (200) e B (200) superano Bologna');
    expect(leadWith(['A', 'B', 'C', 'D', 'E'])).toContain('A (200), B (200), C (200) e altri 2 superano');
  });
});

describe('where most comuni of a list are', () => {
  it('is the area with more than half of them, or none', () => {
    expect(mostIn(['pianura', 'pianura', 'bologna'])).toEqual({ area: 'pianura', count: 2 });
    expect(mostIn(['pianura', 'bologna'])).toBeNull();
    expect(mostIn([])).toBeNull();
    fc.assert(
      fc.property(fc.array(area), (areas) => {
        const found = mostIn(areas);
        const counts = AREAS.map((each) => areas.filter((other) => other === each).length);
        expect(found?.count ?? null).toBe(counts.find((each) => each > areas.length / 2) ?? null);
      }),
    );
  });
});
