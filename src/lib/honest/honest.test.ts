import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { data } from '../i18n/data';
import { sources } from '../snapshot/domain';
import { query, tablePath } from '../snapshot/tables';
import { issuesHref } from './contact';
import { licenceDoubt } from './licence-doubt';
import { SOFTWARE } from './software';

describe('licenceDoubt', () => {
  it('finds the same sources in both languages, as many as the table says', async () => {
    const all = await sources();
    const doubtful = all.filter((source) => licenceDoubt(source, 'it') !== null);
    expect(doubtful.map(({ id }) => id)).toEqual(
      all.filter((source) => licenceDoubt(source, 'en') !== null).map(({ id }) => id),
    );
    const [counted] = await query(
      `SELECT count(*) AS n FROM (SELECT DISTINCT id FROM (
         SELECT id, unnest(string_split(transformation_it, '. ')) AS sentence FROM '${tablePath('sources')}'
       ) WHERE lower(sentence) LIKE '%licenza%' AND regexp_matches(sentence, 'da verificare|da confermare'))`,
    );
    expect(doubtful.length).toBe(Number(counted?.n));
    expect(doubtful.length).toBeGreaterThan(0);
    // A licence of two possible versions is never given without the doubt.
    for (const source of all.filter(({ licence }) => licence?.includes(' / ')))
      expect([source.id, licenceDoubt(source, 'it')]).toEqual([
        source.id,
        expect.stringContaining('licenza'),
      ]);
  });

  it('gives the one sentence, whole', () => {
    const transformation = {
      it: 'Prima frase sintetica. La licenza CC BY 3.0 è da verificare. Terza.',
      en: 'First synthetic sentence. The CC BY 3.0 licence is to be verified. Third.',
    };
    expect(licenceDoubt({ transformation }, 'it')).toBe('La licenza CC BY 3.0 è da verificare.');
    expect(licenceDoubt({ transformation }, 'en')).toBe('The CC BY 3.0 licence is to be verified.');
    expect(licenceDoubt({ transformation: null }, 'it')).toBeNull();
    expect(
      licenceDoubt({ transformation: { it: 'I distretti sono da verificare.', en: '' } }, 'it'),
    ).toBeNull();
  });

  it('knows a word for every basis on which a source is read', async () => {
    for (const { licenceBasis } of await sources()) expect(data.it.bases[licenceBasis]).not.toBe('');
  });
});

describe('software of others', () => {
  it('is named with the licence that each package declares', () => {
    for (const { pack, licence } of SOFTWARE) {
      const file = `node_modules/${pack}/package.json`;
      expect([pack, existsSync(file)]).toEqual([pack, true]);
      expect([pack, (JSON.parse(readFileSync(file, 'utf8')) as { license: string }).license]).toEqual([
        pack,
        licence,
      ]);
    }
  });
});

describe('issuesHref', () => {
  it('leads to the form of the repository, or nowhere while there is none', () => {
    expect(issuesHref('https://synthetic.example/project')).toBe(
      'https://synthetic.example/project/issues/new',
    );
    expect(issuesHref(null)).toBeNull();
  });
});
