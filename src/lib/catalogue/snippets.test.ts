import { describe, expect, it } from 'vitest';
import { dataUse } from '../i18n/data-use';
import { dataset, datasets } from './datasets';
import { SNIPPETS, snippets } from './snippets';

const at = { csv: 'https://x.test/data/v1/stops.csv', parquet: 'https://x.test/data/v1/stops.parquet' };

describe('snippets', () => {
  it('read the file they are for, in every language', () => {
    const code = snippets(dataset('observations'), at, dataUse.it.words);
    for (const kind of SNIPPETS) expect(code[kind], kind).toContain(kind === 'duckdb' ? at.parquet : at.csv);
  });

  it('tell R which columns are numbers and leave every code as text', () => {
    const { r } = snippets(dataset('observations'), at, dataUse.it.words);
    expect(r).toContain('colClasses = "character"');
    expect(r).toContain('numbers <- c("value", "numerator", "denominator")');
    const textOnly = snippets(dataset('gaps'), at, dataUse.it.words);
    expect(textOnly.r).not.toContain('as.numeric');
    expect(r).toContain('table(rows[["territory_id"]])');
  });

  it('write the formula with the sign that sheets of each language want', () => {
    const formula = (locale: 'it' | 'en') => snippets(dataset('gaps'), at, dataUse[locale].words).sheets;
    expect(formula('it')).toBe(`=IMPORTDATA("${at.csv}"; ","; "en_US")`);
    expect(formula('en')).toBe(`=IMPORTDATA("${at.csv}", ",", "en_US")`);
  });

  it('keep brackets and quotes in pairs for every table', () => {
    for (const entry of datasets())
      for (const [kind, code] of Object.entries(snippets(entry, at, dataUse.en.words))) {
        const count = (sign: string): number => code.split(sign).length - 1;
        expect(count('('), `${entry.id} ${kind}`).toBe(count(')'));
        expect(count('"') % 2, `${entry.id} ${kind}`).toBe(0);
      }
  });
});
