import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../format/number';
import { inWords, type ChangeNames } from './change-log';
import type { PublishedChange } from './changes';
import { atomFeed, feedHref } from './feed';

const NOTHING = {
  tableId: null,
  indicatorId: null,
  label: null,
  periods: [],
  territoryId: null,
  territories: null,
  before: null,
  after: null,
  statusBefore: null,
  statusAfter: null,
  rowsBefore: null,
  rowsAfter: null,
};
const names: ChangeNames = {
  tables: new Map([['gaps', 'Ciò che non si sa']]),
  territories: new Map([['037006', 'Bologna']]),
  decimals: new Map([['prezzo', 1]]),
};
/** Synthetic changes of two days. */
const changes: PublishedChange[] = [
  { ...NOTHING, n: 1, date: '2026-01-02', grain: 'table', kind: 'new', tableId: 'gaps', rowsAfter: 1900 },
  {
    ...NOTHING,
    ...{ n: 2, date: '2026-03-04', grain: 'value', kind: 'revised', indicatorId: 'prezzo' },
    label: { it: 'Prezzo <di vendita> & altro', en: 'Sale price' },
    ...{ periods: ['2024-S1'], territoryId: '037006', before: 1200.25, after: null },
  },
];
const site = new URL('https://osservatorio.example/');

describe('inWords', () => {
  it('tells what changed, from what to what, the latest day first', () => {
    expect(inWords(changes, names, 'it')).toEqual([
      {
        date: '2026-03-04',
        groups: [
          {
            heading: 'Valori rivisti',
            lines: [`Prezzo <di vendita> & altro, Bologna, 1º sem. 2024: 1.200,3 → nessun valore`],
          },
        ],
      },
      {
        date: '2026-01-02',
        groups: [{ heading: 'Tabelle nuove', lines: ['Ciò che non si sa: 1.900 righe'] }],
      },
    ]);
    expect(inWords(changes, names, 'en')[0]?.groups[0]?.lines).toEqual([
      `Sale price, Bologna, ${formatPeriod('2024-S1', 'en')}: 1,200.3 → no value`,
    ]);
  });

  it('counts what it does not tell', () => {
    const many = Array.from({ length: 30 }, (_none, i) => ({ ...changes[0]!, n: i + 1 }));
    const lines = inWords(many, names, 'en')[0]?.groups[0]?.lines ?? [];
    expect(lines.length).toBe(26);
    expect(lines.at(-1)).toContain('5');
  });
});

describe('atomFeed', () => {
  const feed = atomFeed(inWords(changes, names, 'it'), 'it', site, '2020-01-01');

  it('has an entry a day, with the anchor of the page and the time of the data', () => {
    expect(feed.match(/<entry>/g)?.length).toBe(2);
    expect(feed).toContain('<id>https://osservatorio.example/novita/#giorno-2026-03-04</id>');
    expect(feed).toContain(`<id>https://osservatorio.example${feedHref('it')}</id>`);
    expect(/<updated>(.*?)<\/updated>/.exec(feed)?.[1]).toBe('2026-03-04T00:00:00Z');
  });

  it('never lets a name become markup', () => {
    expect(feed).not.toContain('<di vendita>');
    expect(feed).toContain('&lt;di vendita&gt; &amp; altro');
  });

  it('is a feed also while nothing has changed', () => {
    const empty = atomFeed([], 'en', site, '2020-01-01');
    expect(empty).not.toContain('<entry>');
    expect(empty).toContain('<updated>2020-01-01T00:00:00Z</updated>');
    expect(empty).toContain('https://osservatorio.example/en/novita/feed.xml');
  });
});
