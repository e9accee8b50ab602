/** Need against resource, and funds that must not be counted twice. */
import { inBoth, type Example } from './example';

export const NEED_EXAMPLES: readonly Example[] = [
  {
    id: 'lontani-e-con-poche-organizzazioni',
    group: 'bisogno',
    level: 3,
    sql: inBoth`
WITH ${['coppie', 'pairs']} AS (
  SELECT t.id AS comune_id, t.name AS comune,
         b.value AS ${['minuti_dal_polo', 'minutes_to_pole']},
         r.value AS ${['organizzazioni_ogni_10mila', 'organisations_per_10k']},
         r.numerator AS ${['organizzazioni', 'organisations']}
  FROM territories AS t
  JOIN observations AS b
    ON b.territory_id = t.id AND b.indicator_id = 'minuti-polo' AND b.period = '2020'
  JOIN observations AS r
    ON r.territory_id = t.id AND r.indicator_id = 'organizzazioni-10k' AND r.period = '2020'
  WHERE t.level = 'comune' AND b.value IS NOT NULL AND r.value IS NOT NULL
), ${['soglie', 'bounds']} AS (
  SELECT quantile_cont(${['minuti_dal_polo', 'minutes_to_pole']}, 2.0 / 3) AS ${['lontano', 'far']},
         quantile_cont(${['organizzazioni_ogni_10mila', 'organisations_per_10k']}, 1.0 / 3) AS ${['poche', 'few']}
  FROM ${['coppie', 'pairs']}
)
SELECT c.*
FROM ${['coppie', 'pairs']} AS c
CROSS JOIN ${['soglie', 'bounds']} AS s
WHERE c.${['minuti_dal_polo', 'minutes_to_pole']} >= s.${['lontano', 'far']}
  AND c.${['organizzazioni_ogni_10mila', 'organisations_per_10k']} <= s.${['poche', 'few']}
ORDER BY c.${['minuti_dal_polo', 'minutes_to_pole']} DESC`,
  },
  {
    id: 'fondi-per-tema',
    group: 'bisogno',
    level: 2,
    sql: inBoth`
SELECT theme AS ${['tema', 'theme']},
       count(DISTINCT cup) AS ${['progetti', 'projects']},
       round(sum(funding_eur)) AS ${['finanziamento_euro', 'funding_eur']},
       round(sum(paid_eur)) AS ${['pagati_euro', 'paid_eur']},
       round(100 * sum(paid_eur) / sum(funding_eur), 1) AS ${['percento_pagato', 'percent_paid']}
FROM projects
WHERE list = 'pnrr-pagamenti'
  AND single_comune
GROUP BY theme
ORDER BY ${['finanziamento_euro', 'funding_eur']} DESC`,
  },
  {
    id: 'vanno-insieme',
    group: 'bisogno',
    level: 3,
    sql: inBoth`
WITH ${['valori', 'figures']} AS (
  SELECT territory_id, indicator_id, value
  FROM observations
  JOIN territories AS t ON t.id = territory_id AND t.level = 'comune'
  WHERE value IS NOT NULL
    AND ((indicator_id IN ('quota-75', 'fermate-1000') AND period = '2025')
      OR (indicator_id IN ('minuti-polo', 'organizzazioni-10k') AND period = '2020')
      OR (indicator_id = 'reddito-medio' AND period = '2021'))
)
SELECT a.indicator_id AS ${['uno', 'one']}, b.indicator_id AS ${['altro', 'other']},
       count(*) AS comuni,
       round(corr(a.value, b.value), 2) AS ${['correlazione', 'correlation']}
FROM ${['valori', 'figures']} AS a
JOIN ${['valori', 'figures']} AS b ON b.territory_id = a.territory_id AND b.indicator_id > a.indicator_id
GROUP BY a.indicator_id, b.indicator_id
ORDER BY abs(corr(a.value, b.value)) DESC`,
  },
];
