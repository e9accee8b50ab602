/** How far the data can be trusted: what is missing, what is withheld, where it comes from, what nobody publishes. */
import { inBoth, LANGUAGE, type Example } from './example';

export const TRUST_EXAMPLES: readonly Example[] = [
  {
    id: 'da-dove-viene',
    group: 'dato',
    level: 2,
    sql: inBoth`
WITH ${['legami', 'links']} AS (
  SELECT label_${LANGUAGE} AS ${['indicatore', 'indicator']},
         unnest(string_split(source_ids, ';')) AS source_id
  FROM indicators
  WHERE theme = 'fragilita'
)
SELECT l.${['indicatore', 'indicator']}, s.publisher AS ${['chi_pubblica', 'publisher']},
       s.title_${LANGUAGE} AS ${['fonte', 'source']}, s.reference_period AS ${['periodo', 'period']},
       s.licence AS ${['licenza', 'licence']}
FROM ${['legami', 'links']} AS l
JOIN sources AS s ON s.id = l.source_id
ORDER BY l.${['indicatore', 'indicator']}, s.publisher`,
  },
  {
    id: 'perche-manca',
    group: 'dato',
    level: 2,
    sql: inBoth`
SELECT o.note_${LANGUAGE} AS ${['motivo', 'reason']},
       count(*) AS ${['valori_mancanti', 'missing_values']},
       count(DISTINCT o.indicator_id) AS ${['indicatori', 'indicators']},
       count(DISTINCT o.territory_id) AS comuni
FROM observations AS o
JOIN territories AS t ON t.id = o.territory_id AND t.level = 'comune'
WHERE o.status = 'missing'
GROUP BY 1
ORDER BY ${['valori_mancanti', 'missing_values']} DESC`,
  },
  {
    id: 'riservato-non-e-zero',
    group: 'dato',
    level: 2,
    sql: inBoth`
SELECT quartiere, kind AS ${['tipo', 'kind']},
       coalesce(sum("count"), 0) + count(*) FILTER (WHERE is_small) AS ${['almeno', 'at_least']},
       coalesce(sum("count"), 0) + 2 * count(*) FILTER (WHERE is_small) AS ${['al_massimo', 'at_most']},
       count(*) FILTER (WHERE is_small) AS ${['zone_riservate', 'zones_withheld']}
FROM bologna_accommodation
WHERE source_id = 'bologna-ricettive'
GROUP BY quartiere, kind
ORDER BY quartiere, kind`,
  },
  {
    id: 'che-cosa-non-si-sa',
    group: 'dato',
    level: 1,
    sql: inBoth`
SELECT theme AS ${['tema', 'theme']}, question_${LANGUAGE} AS ${['domanda', 'question']},
       holder_${LANGUAGE} AS ${['chi_ha_il_dato', 'who_holds_the_data']}
FROM gaps
ORDER BY theme, 2`,
  },
];
