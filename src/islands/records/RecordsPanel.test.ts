import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { recordTableWords } from '@/lib/i18n/record-tables';
import { recordsMessages } from '@/lib/i18n/records';
import type { RecordsContext, RecordTable } from '@/lib/state/records';
import RecordsPanel from './RecordsPanel.svelte';

const context: RecordsContext = {
  organizzazioni: { years: [2019, 2020], defaultYear: 2020, kinds: ['sport'], statuses: [] },
  luoghi: { years: [2021], defaultYear: null, kinds: ['museo'], statuses: ['attivo'] },
  progetti: { years: [], defaultYear: null, kinds: ['scuola'], statuses: ['PNRR'] },
};

describe('RecordsPanel before the engine', () => {
  const nothing = () => undefined;
  const html = (locale: 'it' | 'en', table: RecordTable = 'organizzazioni') =>
    render(RecordsPanel, {
      props: {
        locale,
        records: { table, year: 2019, kinds: ['sport'], statuses: [], words: '<b>"x"', comuneOnly: false },
        context,
        area: 'pianura',
        selected: [],
        tables: [],
        onchange: nothing,
        comuni: [],
        onlayer: nothing,
        onselect: nothing,
        onclose: nothing,
      },
    }).body;

  it('shows the filter as it is, what it waits for and what the list is not', () => {
    for (const locale of ['it', 'en'] as const) {
      const text = html(locale);
      const w = recordTableWords[locale].organizzazioni;
      for (const part of [w.title, recordsMessages[locale].waiting, w.note]) expect(text).toContain(part);
      expect(text).toMatch(/<span[^>]*>2019<\/span>/);
    }
  });

  it('offers only the filters that a list has', () => {
    const facets = (table: RecordTable) => html('it', table).match(/data-testid="facet"/g)?.length;
    expect(facets('organizzazioni')).toBe(4);
    expect(facets('luoghi')).toBe(5);
    expect(facets('progetti')).toBe(4);
  });

  it('escapes what the reader wrote and carries no style attribute', () => {
    expect(html('it')).toContain('value="&lt;b>&quot;x&quot;"');
    expect(html('it')).not.toContain('<b>');
    expect(html('it')).not.toContain('style=');
  });
});
