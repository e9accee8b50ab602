import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { PATHS } from '../../scripts/data/paths';
import { ask, askNumber } from './read-parquet';

type Language = 'it' | 'en';
const LANGUAGES: readonly Language[] = ['it', 'en'];
const COMUNE = "territory_id LIKE '037%'";
const BODIES = 'FROM {organisations} WHERE in_universe';

/** A figure as the texts write it: grouped thousands, `decimals` after the mark of the language. */
function written(value: number, language: Language, decimals = 0): string {
  return value.toLocaleString(language === 'it' ? 'it-IT' : 'en-GB', {
    ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: 'always' as const },
  });
}

/** Figures that a text states in digits: where, and the query that gives each, in the order they are written. */
const DIGITS: [id: string, column: 'caveats' | 'method', figures: [sql: string, decimals?: number][]][] = [
  [
    'organizzazioni',
    'caveats',
    [
      ["SELECT entities FROM {coverage} WHERE list = 'runts' AND breakdown = 'totale'"],
      [
        "SELECT entities FROM {coverage} WHERE list = 'piano' AND category = 'totale' AND territory LIKE 'Citt%'",
      ],
    ],
  ],
  ['importi-sede', 'caveats', [['SELECT max(choices) FROM {organisations} WHERE year = 2020']]],
  [
    'arrivi',
    'caveats',
    [2014, 2024].map((year): [string] => [
      `SELECT count(*) FROM {observations} WHERE indicator_id = 'arrivi' AND ${COMUNE} AND period = '${year}' AND value IS NOT NULL`,
    ]),
  ],
  [
    'comuni-senza-fermata',
    'caveats',
    [[`SELECT min(numerator) FROM {observations} WHERE indicator_id = 'fermate-1000' AND ${COMUNE}`]],
  ],
  ['linee-1000', 'method', [["SELECT count(*) FROM {stops} WHERE feed = 'bologna' AND lines IS NULL"]]],
  [
    'frana-p34',
    'caveats',
    ['037033', '037062'].map((id): [string, number] => [
      `SELECT value FROM {observations} WHERE indicator_id = 'frana-p34' AND territory_id = '${id}'`,
      1,
    ]),
  ],
  [
    'redditi-bassi',
    'caveats',
    [
      [
        "SELECT value FROM {observations} WHERE indicator_id = 'redditi-bassi' AND territory_id = '037006' AND period = '2020'",
        1,
      ],
    ],
  ],
  [
    'reddito-medio',
    'method',
    [
      [
        "SELECT value FROM {observations} WHERE indicator_id = 'reddito-medio' AND territory_id = '037006' AND period = '2020'",
      ],
    ],
  ],
  [
    'altitudine',
    'caveats',
    [["SELECT value FROM {observations} WHERE indicator_id = 'altitudine' AND territory_id = '037006'"]],
  ],
  ['ivsm-2018', 'caveats', [["SELECT count(value) FROM {observations} WHERE indicator_id = 'ivsm-2018'"]]],
  [
    'area-interna',
    'method',
    [["SELECT count(*) FROM {observations} WHERE indicator_id = 'area-interna' AND value = 2"]],
  ],
  ['luoghi-comunita-noti', 'caveats', [["SELECT count(*) FROM {places} WHERE kind = 'casa-di-quartiere'"]]],
  [
    'musei-noti',
    'method',
    [["SELECT count(*) FROM {places} WHERE kind = 'museo' AND source_id = 'wikidata-musei'"]],
  ],
];

/** Figures that a text states in words, and the number each word must stand for. */
const WORDS: [id: string, word: Record<Language, RegExp>, stands: number, sql: string][] = [
  ['percorsi', { it: /^Diciassette percorsi/, en: /^Seventeen routes/ }, 17, 'SELECT count(*) FROM {routes}'],
  [
    'punti-ricarica-ev',
    { it: /sette comuni non compaiono/, en: /seven comuni are not there/ },
    7,
    `SELECT count(*) FROM {observations} WHERE indicator_id = 'punti-ricarica-ev' AND ${COMUNE} AND value IS NULL`,
  ],
  [
    'prezzo-vendita',
    { it: /fra il 2019 e il 2025 in undici/, en: /between 2019 and 2025 in eleven/ },
    11,
    `SELECT count(DISTINCT territory_id) FROM {observations} WHERE indicator_id = 'prezzo-vendita' AND series_break AND period > '2019-S1'`,
  ],
  [
    'cer-note',
    { it: /per due non è detta/, en: /for two it is not said/ },
    2,
    "SELECT count(*) FROM {places} WHERE record_type = 'cer' AND status_date IS NULL",
  ],
  [
    'associazioni-10k',
    { it: /più di un ente su dieci/, en: /more than one body in ten/ },
    4,
    `SELECT count(*) FROM (SELECT year ${BODIES} GROUP BY year HAVING avg((kind = 'non-classificato')::INT) > 0.1)`,
  ],
];

/** Numbers in digits, or in words from seven up; years are taken out before. */
const FIGURE = /\d|\b(?:sette|dieci|undici|diciassette|seven|ten|eleven|seventeen)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;
/** Names with a digit in them, and limits that define what is counted: they do not age. */
const NO_FIGURE = /\b5 per mille\b|\b[MC]\d[\w.]*|\bP[234]\b|\bNurseries 0-3\b/g;

let texts = new Map<string, string>();
beforeAll(async () => {
  const rows = await ask('SELECT id, caveats_it, caveats_en, method_it, method_en FROM {indicators}');
  texts = new Map(
    rows.flatMap((row) =>
      Object.entries(row).map(([column, text]) => [`${row['id']} ${column}`, String(text ?? '')] as const),
    ),
  );
});

describe('figures inside the texts of indicators', () => {
  it.each(DIGITS)('%s: the figures of its %s are those of the data', async (id, column, figures) => {
    for (const [sql, decimals = 0] of figures) {
      const value = await askNumber(sql);
      for (const language of LANGUAGES)
        expect(texts.get(`${id} ${column}_${language}`)).toContain(written(value, language, decimals));
    }
  });

  it.each(WORDS)('%s: a figure in words is that of the data', async (id, word, stands, sql) => {
    for (const language of LANGUAGES) expect(texts.get(`${id} caveats_${language}`)).toMatch(word[language]);
    expect(await askNumber(sql)).toBe(stands);
  });

  it('submeasures left out as aid to private parties are all named', async () => {
    const file = readFileSync(join(PATHS.curated, 'pnrr_submeasures.csv'), 'utf8');
    const { data } = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });
    // The file writes M1C2I6.01.00 what the plan calls M1C2I6.1.
    const codes = data
      .filter((row) => row['action'] === 'private' && row['code']?.startsWith('M'))
      .map((row) => (row['code'] ?? '').replace(/\.00$/, '').replaceAll('.0', '.'));
    expect(codes.length).toBeGreaterThan(0);
    for (const language of LANGUAGES)
      for (const code of codes) expect(texts.get(`pnrr-tutti-residente method_${language}`)).toContain(code);
  });

  it('every sentence of a caveat with a figure says the year it holds for', () => {
    const undated = [...texts].flatMap(([key, text]) => {
      if (!key.includes(' caveats_')) return [];
      const sentences = text.split(/(?<=[.;])\s+(?=\p{Lu})/u);
      const dateless = sentences.filter(
        (sentence) => FIGURE.test(sentence.replace(NO_FIGURE, '').replace(YEAR, '')) && !sentence.match(YEAR),
      );
      return dateless.map((sentence) => `${key}: ${sentence}`);
    });
    expect(undated).toEqual([]);
  });
});
