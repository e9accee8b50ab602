/** What the tests of the stories ask the tables themselves, apart from the code that writes the stories. */
import { tablePath } from '../snapshot/tables';
import type { StoryTheme } from './types';

/** Latest values of an indicator with name and area of each territory, and its observations at every period. */
export const VIEWS = `
  WITH o AS (SELECT * FROM read_parquet('${tablePath('observations')}')),
       t AS (SELECT * FROM read_parquet('${tablePath('territories')}')),
       f AS (SELECT * FROM read_parquet('${tablePath('facts')}')),
       p AS (SELECT * FROM read_parquet('${tablePath('places')}') WHERE record_type = 'cer'),
       v AS (SELECT o.*, t.name, t.level, t.area_id, t.population FROM o
             JOIN t ON t.id = o.territory_id
             JOIN read_parquet('${tablePath('indicators')}') i ON i.id = o.indicator_id AND i.default_period = o.period),
       c AS (SELECT * FROM v WHERE level = 'comune' AND value IS NOT NULL),
       far AS (SELECT * FROM c WHERE indicator_id = 'minuti-polo' AND value >= 40)`;

const of = (indicator: string, territory: string): string =>
  `(SELECT value FROM v WHERE indicator_id = '${indicator}' AND territory_id = '${territory}')`;
const at = (indicator: string, territory: string, period: string): string =>
  `(SELECT value FROM o WHERE indicator_id = '${indicator}' AND territory_id = '${territory}' AND period = '${period}')`;
const areas = (indicator: string): string =>
  `SELECT value FROM v WHERE indicator_id = '${indicator}' AND level IN ('area', 'metropoli') AND value IS NOT NULL`;
const spread = (indicator: string): string =>
  `SELECT min(value), median(value), max(value), count(*), count(*) FILTER (value > 0), count(*) FILTER (value < 0),
   count(*) FILTER (value = 0) FROM c WHERE indicator_id = '${indicator}'`;
const facts = (...ids: string[]): string =>
  `SELECT value FROM f WHERE id IN (${ids.map((id) => `'${id}'`).join(', ')})`;
const together = (indicator: string, factor: number): string =>
  `SELECT ${factor} * sum(c.numerator) / sum(c.denominator) FROM c JOIN far USING (territory_id) WHERE c.indicator_id = '${indicator}'`;

/** What each story may say: statements of their own, with the decimals of the text. */
export const STATEMENTS: Record<StoryTheme, [sql: string, decimals: number][]> = {
  oes: [
    [areas('organizzazioni-10k'), 1],
    [spread('organizzazioni-10k'), 1],
    [
      `SELECT 100 * ${of('organizzazioni', 'area-bologna')} / ${of('organizzazioni', 'cm-bologna')},
       (SELECT 100 * sum(denominator) FILTER (area_id = 'area-bologna') / sum(denominator) FROM c WHERE indicator_id = 'organizzazioni-10k')`,
      1,
    ],
    [areas('organizzazioni'), 0],
    [
      `SELECT count(*) FILTER (value < 10), count(*), ${at('organizzazioni', 'cm-bologna', '2017')} FROM c WHERE indicator_id = 'organizzazioni'`,
      0,
    ],
    [`SELECT numerator FROM c WHERE indicator_id = 'organizzazioni-10k' ORDER BY value DESC LIMIT 1`, 0],
    [
      `SELECT 10000 * (numerator - 1) / denominator FROM c WHERE indicator_id = 'organizzazioni-10k' ORDER BY value DESC LIMIT 1`,
      1,
    ],
    [
      `SELECT 100 * sum(s.numerator) FILTER (s.area_id = 'area-bologna') / sum(n.value) FILTER (s.area_id = 'area-bologna'),
       100 * sum(s.numerator) FILTER (s.area_id <> 'area-bologna') / sum(n.value) FILTER (s.area_id <> 'area-bologna')
       FROM c s JOIN c n USING (territory_id) WHERE s.indicator_id = 'sportive-10k' AND n.indicator_id = 'organizzazioni'`,
      1,
    ],
    [
      `SELECT 100 * (${of('organizzazioni', 'cm-bologna')} / ${at('organizzazioni', 'cm-bologna', '2017')} - 1),
       ${of('importi-sede', 'cm-bologna')} / 1e6, 100 * ${of('importi-sede', 'area-bologna')} / ${of('importi-sede', 'cm-bologna')},
       ${of('quota-primo-ente', '037006')}`,
      1,
    ],
    [`SELECT ${of('presenti-quattro-anni', 'cm-bologna')}, ${of('nuove-2020', 'cm-bologna')}`, 0],
    [facts('runts-enti-2026', 'non-profit-istituzioni-2023'), 0],
    [
      `SELECT organisations FROM read_parquet('${tablePath('plan_figures')}') WHERE figure = 'fig-2' AND row_id = 'totale'`,
      0,
    ],
  ],
  abitare: [
    [spread('anni-reddito-80mq'), 1],
    [spread('prezzo-vendita'), 0],
    [spread('prezzo-variazione'), 1],
    [
      `SELECT count(*) FILTER (value > 0), count(*) FILTER (value < 0), count(*) FILTER (value = 0),
       count(*) FILTER (value < 0 AND area_id = 'area-collina-appennino') FROM c WHERE indicator_id = 'prezzo-variazione'`,
      0,
    ],
    [`SELECT ${of('prezzo-variazione', '037006')}`, 1],
    [areas('redditi-bassi'), 1],
    [areas('reddito-medio'), 0],
    [spread('canone-80mq-reddito'), 0],
    [facts('mercato-canone-80mq', 'coop-abitanti-canone-80mq', 'erp-domande-2022'), 0],
  ],
  cer: [
    [
      `SELECT count(*), count(*) FILTER (status = 'costituita'), count(*) FILTER (status = 'in progetto') FROM p`,
      0,
    ],
    [`SELECT count(*) FILTER (status_date IS NULL), max(len(string_split(comune_ids, ';'))) FROM p`, 0],
    [
      `SELECT count(*), max(n) FROM (SELECT count(*) OVER () AS n FROM c WHERE indicator_id = 'cer-presenza')`,
      0,
    ],
    [`SELECT count(*) FROM c WHERE indicator_id = 'cer-presenza' GROUP BY area_id`, 0],
    [`SELECT count(*) FROM t WHERE level = 'comune' GROUP BY GROUPING SETS ((area_id), ())`, 0],
    [
      `SELECT 100 * max(len(string_split(comune_ids, ';'))) / (SELECT count(*) FROM c WHERE indicator_id = 'cer-presenza') FROM p`,
      1,
    ],
    [
      `SELECT 100 * sum(population) / (SELECT sum(population) FROM t WHERE level = 'comune') FROM c WHERE indicator_id = 'cer-presenza'`,
      1,
    ],
    [
      `SELECT count(*), count(known.value) FROM c LEFT JOIN (SELECT * FROM c WHERE indicator_id = 'cer-presenza') known USING (territory_id)
       WHERE c.indicator_id = 'redditi-bassi' GROUP BY c.value > (SELECT median(value) FROM c WHERE indicator_id = 'redditi-bassi')`,
      0,
    ],
    [`SELECT sum(value), count(*) FROM c WHERE indicator_id = 'punti-ricarica-ev'`, 0],
    [`SELECT 100 * ${of('punti-ricarica-ev', '037006')} / ${of('punti-ricarica-ev', 'cm-bologna')}`, 1],
    [
      facts(
        'cer-finanziate-bologna-2023',
        'cer-censite-er-2024',
        'cer-censite-er-2025',
        'fotovoltaico-impianti-2022',
      ),
      0,
    ],
  ],
  fragilita: [
    [`SELECT count(*), sum(population), count(*) FILTER (area_id = 'area-collina-appennino') FROM far`, 0],
    [spread('minuti-polo'), 0],
    [together('indice-vecchiaia', 100), 0],
    [areas('indice-vecchiaia'), 0],
    [`SELECT ${at('indice-vecchiaia', 'cm-bologna', '2019')}`, 0],
    [
      `SELECT count(*) FILTER (c.value < 0), count(far.value) FILTER (c.value < 0), count(*) FROM c LEFT JOIN far USING (territory_id)
       WHERE c.indicator_id = 'variazione-popolazione-2011-2025'`,
      0,
    ],
    [spread('variazione-popolazione-2011-2025'), 1],
    [`SELECT ${of('variazione-popolazione-2011-2025', 'cm-bologna')}, ${of('frana-p34', 'cm-bologna')}`, 1],
    [together('organizzazioni-10k', 10000), 1],
    [`SELECT ${of('organizzazioni-10k', 'cm-bologna')}`, 1],
    [
      `SELECT c.numerator FROM c JOIN far USING (territory_id) WHERE c.indicator_id = 'organizzazioni-10k' ORDER BY c.value LIMIT 1`,
      0,
    ],
    [spread('frana-p34'), 0],
    [
      `SELECT count(*), count(*) FILTER (area_id = 'area-pianura') FROM c WHERE indicator_id = 'distanza-superiori' AND value > 10`,
      0,
    ],
  ],
  turismo: [
    [
      `SELECT value / 1e6 FROM o WHERE indicator_id = 'presenze' AND territory_id = 'cm-bologna' AND period IN ('2014', '2020', '2024')`,
      1,
    ],
    [
      `SELECT 100 * b.value / w.value FROM o b JOIN o w USING (indicator_id, period)
       WHERE indicator_id = 'presenze' AND b.territory_id = 'area-bologna' AND w.territory_id = 'cm-bologna' AND period IN ('2014', '2024')`,
      1,
    ],
    [
      `SELECT 100 * (${at('presenze', 'cm-bologna', '2024')} / ${at('presenze', 'cm-bologna', '2014')} - 1),
       100 * (${at('letti-alberghi', 'cm-bologna', '2024')} / ${at('letti-alberghi', 'cm-bologna', '2014')} - 1),
       100 * (${at('letti-alberghi', 'area-collina-appennino', '2024')} / ${at('letti-alberghi', 'area-collina-appennino', '2014')} - 1),
       100 * ${of('letti-affitto', 'area-bologna')} / ${of('letti-affitto', 'cm-bologna')}`,
      1,
    ],
    [
      `SELECT value FROM o WHERE indicator_id IN ('letti-affitto', 'letti-alberghi') AND territory_id = 'cm-bologna' AND period IN ('2014', '2024')`,
      0,
    ],
    [
      `SELECT value FROM c WHERE indicator_id = 'presenze-1000' AND value >= ${of('presenze-1000', '037006')}`,
      0,
    ],
    [spread('presenze-1000'), 0],
    [
      `SELECT count(o.value) FROM o JOIN t ON t.id = o.territory_id WHERE indicator_id = 'presenze' AND level = 'comune' AND period IN ('2014', '2024') GROUP BY period`,
      0,
    ],
    [
      `SELECT 100 * sum(numerator) / sum(denominator) FROM c WHERE indicator_id = 'quota-non-residenti' GROUP BY area_id = 'area-bologna'`,
      0,
    ],
    [
      `SELECT value, denominator FROM c WHERE indicator_id = 'quota-non-residenti' ORDER BY value DESC LIMIT 1`,
      0,
    ],
    [
      `SELECT count(*), (SELECT count(*) FROM c WHERE indicator_id = 'percorsi'), ${of('agriturismi', 'cm-bologna')},
       (SELECT max(value) FROM v WHERE indicator_id = 'agriturismi' AND level = 'area') FROM read_parquet('${tablePath('routes')}')`,
      0,
    ],
    [facts('via-degli-dei-camminatori-2017', 'via-degli-dei-camminatori-2023'), 0],
    [`SELECT count(*) FROM t WHERE level = 'comune'`, 0],
  ],
};
