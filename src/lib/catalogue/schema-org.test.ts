import { describe, expect, it } from 'vitest';
import { dataset } from './datasets';
import { datesOf } from './dates';
import { schemaOrgDataset, schemaOrgHref } from './schema-org';

const SITE = new URL('https://osservatorio.example/');

describe('schemaOrgDataset', () => {
  it('says what search engines ask of a dataset, in the language asked', async () => {
    const entry = dataset('territories');
    const said = await schemaOrgDataset(entry, 'en', SITE);
    expect(said).toMatchObject({
      '@type': 'Dataset',
      name: entry.title.en,
      url: 'https://osservatorio.example/en/dati/territories/',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      dateModified: (await datesOf(entry)).modified,
    });
    // Google asks for 50 to 5,000 characters.
    const { length } = String(said.description);
    expect([length >= 50, length <= 5000]).toEqual([true, true]);
    expect((said.distribution as { encodingFormat: string }[]).map((file) => file.encodingFormat)).toContain(
      'application/geo+json',
    );
    expect((said.variableMeasured as unknown[]).length).toBe(entry.columns.length);
  });

  it('names the same dataset in both languages', async () => {
    const [it, en] = await Promise.all(
      (['it', 'en'] as const).map((locale) => schemaOrgDataset(dataset('gaps'), locale, SITE)),
    );
    expect(it?.['@id']).toBe(en?.['@id']);
    expect(it?.name).not.toBe(en?.name);
    expect(schemaOrgHref('gaps', 'it')).not.toBe(schemaOrgHref('gaps', 'en'));
  });
});

describe('datesOf', () => {
  it('comes from the data', async () => {
    const { modified, issued } = await datesOf(dataset('organisations'));
    expect(modified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(issued === null || issued <= modified).toBe(true);
  });
});
