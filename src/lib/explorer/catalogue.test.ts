import { describe, expect, it } from 'vitest';
import { common } from '../i18n/common';
import { briefOf, type IndicatorBrief } from '../indicator/brief';
import { indicators } from '../snapshot/domain';
import { byDirection, byTheme, needAndResource, partnerOf, searchIndicators } from './catalogue';

const line = { source: '', publishers: '', known: 55 };
const published = (await indicators()).map((i) => briefOf(i, 'it', line));
const english = (await indicators()).map((i) => briefOf(i, 'en', line));
const find = (words: string): string[] =>
  searchIndicators(published, words, common.it.themes).map(({ id }) => id);

/** A synthetic indicator with what a partner is chosen by. */
const synthetic = (id: string, changes: Partial<IndicatorBrief>): IndicatorBrief =>
  ({
    ...{ id, measure: 'rate', polarity: 'need', partial: false, missions: [], directions: [] },
    ...changes,
  }) as unknown as IndicatorBrief;

describe('byTheme', () => {
  it('holds every indicator once, themes in their order', () => {
    const groups = byTheme(published);
    expect(groups.flatMap(({ items }) => items).length).toBe(published.length);
    expect(groups.map(({ theme }) => theme)).toEqual([
      ...['oes', 'abitare', 'cer', 'fragilita', 'turismo', 'contesto'],
    ]);
  });
});

describe('byDirection', () => {
  const directions = [
    { id: 'm1-d1', title: 'Case', mission: { number: 1, title: 'Abitare' } },
    { id: 'm2-d1', title: 'Lavoro', mission: { number: 2, title: 'Lavoro' } },
  ];

  it('puts an indicator under each of its directions, and those without one last', () => {
    const items = [
      { id: 'a', directions: ['m2-d1', 'm1-d1'] },
      { id: 'b', directions: [] },
      { id: 'c', directions: ['m1-d1'] },
    ];
    const groups = byDirection(items, directions);
    expect(groups.map((g) => [g.direction?.id ?? null, g.items.map((i) => i.id)])).toEqual([
      ['m1-d1', ['a', 'c']],
      ['m2-d1', ['a']],
      [null, ['b']],
    ]);
  });

  it('leaves out directions that nothing answers', () => {
    expect(byDirection([{ directions: ['m1-d1'] }], directions).map((g) => g.direction?.id)).toEqual([
      'm1-d1',
    ]);
  });
});

describe('searchIndicators', () => {
  it.each([
    ['affitto', 'canone-affitto'],
    ['AFFITTO', 'canone-affitto'],
    ['vecchi', 'indice-vecchiaia'],
    ['eta media', 'eta-media'],
    ['età media', 'eta-media'],
    ['m2', 'anni-reddito-80mq'],
    ['comunita energetiche', 'cer-note'],
    ['l’anno', 'reddito-medio'],
  ])('“%s” finds %s', (words, id) => expect(find(words)).toContain(id));

  it('takes every word and the beginning of words', () => {
    expect(find('reddito vecchiaia')).toEqual([]);
    expect(find('ecchiaia')).toEqual([]);
    expect(find('  ')).toEqual([]);
  });

  it('puts what is named so before what only speaks of it', () => {
    const found = find('biblioteche');
    expect(found.slice(0, 2).sort()).toEqual(['biblioteche', 'biblioteche-10k']);
  });

  it('finds in English too', () => {
    expect(searchIndicators(english, 'rent', common.en.themes).map(({ id }) => id)).toContain(
      'canone-affitto',
    );
  });
});

describe('partnerOf', () => {
  const need = synthetic('need', { missions: [3], directions: ['m3-d1'] });

  it('gives a need a resource of its direction before one of its mission', () => {
    const all = [
      need,
      synthetic('mission', { polarity: 'resource', missions: [3], directions: ['m3-d2'] }),
      synthetic('direction', { polarity: 'resource', missions: [3], directions: ['m3-d1'] }),
      synthetic('organizzazioni-10k', { polarity: 'resource', missions: [6], directions: ['m6-d1'] }),
    ];
    expect(partnerOf(need, all)?.id).toBe('direction');
    expect(
      partnerOf(
        need,
        all.filter(({ id }) => id !== 'direction'),
      )?.id,
    ).toBe('mission');
    expect(partnerOf(need, [need, all[3] as IndicatorBrief])?.id).toBe('organizzazioni-10k');
  });

  it('gives a resource a need', () => {
    const resource = synthetic('resource', { polarity: 'resource', missions: [3] });
    expect(partnerOf(resource, [resource, synthetic('other', { polarity: 'resource' }), need])?.id).toBe(
      'need',
    );
  });

  it('never takes a class, a partial list, or what is booked at the seat', () => {
    const resource = synthetic('resource', { polarity: 'resource', missions: [3] });
    const others = [
      synthetic('class', { measure: 'class', missions: [3] }),
      synthetic('partial', { partial: true, missions: [3] }),
      synthetic('importi-sede', { missions: [3] }),
    ];
    expect(partnerOf(resource, [resource, ...others])).toBeNull();
  });

  it('finds a partner of the right kind for every published indicator', () => {
    for (const indicator of published) {
      const partner = partnerOf(indicator, published);
      expect(partner?.polarity, indicator.id).toBe(indicator.polarity === 'need' ? 'resource' : 'need');
    }
  });

  it('crosses distance from services with organisations, as the plan asks', () => {
    const minutes = published.find(({ id }) => id === 'minuti-polo') as IndicatorBrief;
    const organisations = published.find(({ id }) => id === 'organizzazioni-10k') as IndicatorBrief;
    expect(partnerOf(minutes, published)?.id).toBe('organizzazioni-10k');
    expect(partnerOf(organisations, published)?.id).toBe('minuti-polo');
  });
});

describe('needAndResource', () => {
  it.each([
    ['need', 'resource', false],
    ['resource', 'need', true],
    ['context', 'need', true],
    ['resource', 'context', true],
    ['context', 'resource', false],
    ['need', 'need', false],
  ] as const)('%s and %s: turned %s', (a, b, turned) => {
    const [first, second] = [{ polarity: a }, { polarity: b }];
    expect(needAndResource(first, second)).toEqual(turned ? [second, first] : [first, second]);
  });
});
