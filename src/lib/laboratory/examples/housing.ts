/** Homes within reach: prices are estimates, incomes are ratios whose parts are known. */
import { inBoth, type Example } from './example';

export const HOUSING_EXAMPLES: readonly Example[] = [
  {
    id: 'anni-di-reddito',
    group: 'casa',
    level: 2,
    sql: inBoth`
SELECT t.id AS comune_id, t.name AS comune,
       round(o.value, 1) AS ${['anni_di_reddito', 'years_of_income']},
       o.status AS ${['stato', 'status']},
       o.period AS ${['anno', 'year']}
FROM observations AS o
JOIN territories AS t ON t.id = o.territory_id
WHERE o.indicator_id = 'anni-reddito-80mq'
  AND o.period = '2021'
  AND t.level = 'comune'
  AND o.value IS NOT NULL
ORDER BY o.value DESC
LIMIT 15`,
  },
  {
    id: 'sotto-la-mediana',
    group: 'casa',
    level: 2,
    sql: inBoth`
WITH ${['redditi', 'incomes']} AS (
  SELECT t.id, t.name, o.value
  FROM observations AS o
  JOIN territories AS t ON t.id = o.territory_id
  WHERE o.indicator_id = 'reddito-medio' AND o.period = '2021' AND t.level = 'comune'
)
SELECT id AS comune_id, name AS comune,
       round(value) AS ${['reddito_medio', 'mean_income']},
       round((SELECT median(value) FROM ${['redditi', 'incomes']})) AS ${['mediana_dei_55', 'median_of_the_55']}
FROM ${['redditi', 'incomes']}
WHERE value < (SELECT median(value) FROM ${['redditi', 'incomes']})
ORDER BY value`,
  },
  {
    id: 'reddito-delle-aree',
    group: 'casa',
    level: 2,
    sql: inBoth`
SELECT a.name AS area,
       count(o.numerator) AS ${['comuni_con_dato', 'comuni_with_data']},
       sum(o.numerator) AS ${['reddito_totale', 'total_income']},
       sum(o.denominator) AS ${['contribuenti', 'taxpayers']},
       round(sum(o.numerator) / sum(o.denominator)) AS ${['reddito_medio', 'mean_income']}
FROM observations AS o
JOIN territories AS c ON c.id = o.territory_id
JOIN territories AS a ON a.id = c.area_id
WHERE o.indicator_id = 'reddito-medio' AND o.period = '2021' AND c.level = 'comune'
GROUP BY a.name
ORDER BY ${['reddito_medio', 'mean_income']} DESC`,
  },
  {
    id: 'prezzi-saliti',
    group: 'casa',
    level: 2,
    sql: inBoth`
SELECT t.id AS comune_id, t.name AS comune,
       round(o.value, 1) AS ${['variazione_percentuale', 'percentage_change']},
       o.note_${['it', 'en']} AS ${['zone_confrontate', 'zones_compared']}
FROM observations AS o
JOIN territories AS t ON t.id = o.territory_id
WHERE o.indicator_id = 'prezzo-variazione'
  AND t.level = 'comune'
  AND o.value IS NOT NULL
ORDER BY o.value DESC`,
  },
  {
    id: 'caro-e-con-poco-reddito',
    group: 'casa',
    level: 3,
    sql: inBoth`
WITH ${['quarti', 'quarters']} AS (
  SELECT o.territory_id, o.indicator_id, o.value,
         ntile(4) OVER (PARTITION BY o.indicator_id ORDER BY o.value) AS ${['quarto', 'quarter']}
  FROM observations AS o
  JOIN territories AS t ON t.id = o.territory_id
  WHERE t.level = 'comune'
    AND o.value IS NOT NULL
    AND ((o.indicator_id = 'anni-reddito-80mq' AND o.period = '2021')
      OR (o.indicator_id = 'reddito-medio' AND o.period = '2021'))
)
SELECT t.id AS comune_id, t.name AS comune,
       round(c.value, 1) AS ${['anni_di_reddito', 'years_of_income']},
       round(r.value) AS ${['reddito_medio', 'mean_income']},
       r.${['quarto', 'quarter']} AS ${['quarto_di_reddito', 'income_quarter']}
FROM ${['quarti', 'quarters']} AS c
JOIN ${['quarti', 'quarters']} AS r ON r.territory_id = c.territory_id AND r.indicator_id = 'reddito-medio'
JOIN territories AS t ON t.id = c.territory_id
WHERE c.indicator_id = 'anni-reddito-80mq'
  AND c.${['quarto', 'quarter']} = 4
  AND r.${['quarto', 'quarter']} <= 3
ORDER BY c.value DESC`,
  },
];
