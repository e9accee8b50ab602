import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { organisationsMessages } from '@/lib/i18n/organisations';
import { DEFAULT_ORGANISATION_FILTER } from '@/lib/organisations/filter';
import OrganisationsPanel from './OrganisationsPanel.svelte';

describe('OrganisationsPanel before the engine', () => {
  const nothing = () => undefined;
  const html = (locale: 'it' | 'en') =>
    render(OrganisationsPanel, {
      props: {
        locale,
        state: { ...DEFAULT_ORGANISATION_FILTER, words: '<b>"x"', year: 2019, kinds: ['sport'] },
        selectedComune: null,
        tables: [],
        onchange: nothing,
        oncounts: nothing,
        onselect: nothing,
      },
    }).body;

  it('shows the filter as it is, what it waits for and what the list is not', () => {
    for (const locale of ['it', 'en'] as const) {
      const text = html(locale);
      const t = organisationsMessages[locale];
      for (const part of [t.title, t.waiting, t.note, t.kindNames['sport']]) expect(text).toContain(part);
      expect(text).toMatch(/<option value="2019" selected/);
    }
  });

  it('escapes what the reader wrote and carries no style attribute', () => {
    expect(html('it')).toContain('value="&lt;b>&quot;x&quot;"');
    expect(html('it')).not.toContain('<b>');
    expect(html('it')).not.toContain('style=');
  });
});
