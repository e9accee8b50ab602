/** Change over time: years beside each other, and series that may not be joined. */
import { inBoth, type Example } from './example';

export const TIME_EXAMPLES: readonly Example[] = [
  {
    id: 'redditi-anno-per-anno',
    group: 'tempo',
    level: 2,
    sql: inBoth`
SELECT t.id AS comune_id, t.name AS comune,
       round(max(o.value) FILTER (WHERE o.period = '2018')) AS ${['anno_2018', 'year_2018']},
       round(max(o.value) FILTER (WHERE o.period = '2020')) AS ${['anno_2020', 'year_2020']},
       round(max(o.value) FILTER (WHERE o.period = '2021')) AS ${['anno_2021', 'year_2021']}
FROM observations AS o
JOIN territories AS t ON t.id = o.territory_id
WHERE o.indicator_id = 'reddito-medio' AND t.level = 'comune'
GROUP BY t.id, t.name
ORDER BY t.name`,
  },
  {
    id: 'residenti-e-serie',
    group: 'tempo',
    level: 3,
    sql: inBoth`
WITH ${['rotture', 'breaks']} AS (
  SELECT unnest(string_split(series_breaks, ';')) AS period
  FROM indicators
  WHERE id = 'popolazione'
), ${['valori', 'figures']} AS (
  SELECT o.period, o.value, 1 + count(r.period) OVER (ORDER BY o.period) AS ${['serie', 'series']}
  FROM observations AS o
  LEFT JOIN ${['rotture', 'breaks']} AS r ON r.period = o.period
  WHERE o.indicator_id = 'popolazione' AND o.territory_id = 'cm-bologna'
)
SELECT period AS ${['data', 'date']}, ${['serie', 'series']}, value AS ${['residenti', 'residents']},
       value - lag(value) OVER (PARTITION BY ${['serie', 'series']} ORDER BY period) AS ${['differenza', 'difference']}
FROM ${['valori', 'figures']}
ORDER BY period`,
  },
  {
    id: 'notti-e-comuni-pubblicati',
    group: 'tempo',
    level: 2,
    sql: inBoth`
SELECT o.period AS ${['anno', 'year']},
       count(o.value) AS ${['comuni_pubblicati', 'comuni_published']},
       sum(o.value) AS ${['notti_nei_comuni_pubblicati', 'nights_in_comuni_published']},
       max(m.value) AS ${['notti_in_tutto', 'nights_in_all']}
FROM observations AS o
JOIN territories AS t ON t.id = o.territory_id AND t.level = 'comune'
JOIN observations AS m
  ON m.indicator_id = o.indicator_id AND m.period = o.period AND m.territory_id = 'cm-bologna'
WHERE o.indicator_id = 'presenze'
GROUP BY o.period
ORDER BY o.period`,
  },
];
