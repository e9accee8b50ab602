import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { archiveOf, termsOf } from './bundle';
import { dataset } from './datasets';
import { csvOf } from './files';

describe('the archive of a table', () => {
  it.each(['gaps', 'sources', 'territories'])('of %s: CSV, dictionary, sources, terms', async (id) => {
    const csv = await csvOf(id);
    const parts = unzipSync(await archiveOf(id, csv));
    expect(strFromU8(parts[`${id}.csv`]!)).toBe(csv);
    const dictionary = Papa.parse<Record<string, string>>(strFromU8(parts['dizionario-dictionary.csv']!), {
      ...{ header: true, skipEmptyLines: true },
    });
    expect(dictionary.data.map((row) => row.column)).toEqual(
      dataset(id).columns.map((column) => column.name),
    );
    expect(strFromU8(parts['LICENZA-LICENCE.txt']!)).toContain('creativecommons.org');
    expect(parts['fonti-sources.csv']?.length).toBeGreaterThan(50);
  });

  it('says what share-alike asks', () => {
    const entry = { ...dataset('gaps'), licence: 'ODbL-1.0' };
    expect(termsOf(entry, [])).toContain('opendatacommons.org');
    expect(termsOf(entry, [])).toContain('stessa licenza');
    expect(termsOf(dataset('gaps'), [])).not.toContain('stessa licenza');
  });
});
