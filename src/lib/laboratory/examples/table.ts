/** What is there: reading one table, then putting two together on the ISTAT code. */
import { inBoth, LANGUAGE, type Example } from './example';

export const TABLE_EXAMPLES: readonly Example[] = [
  {
    id: 'i-55-comuni',
    group: 'tabella',
    level: 1,
    sql: inBoth`
SELECT id, name, population, area_km2, altitude_m
FROM territories
WHERE level = 'comune'
ORDER BY name`,
  },
  {
    id: 'piu-popolosi',
    group: 'tabella',
    level: 1,
    sql: inBoth`
SELECT name, population, population_date
FROM territories
WHERE level = 'comune'
ORDER BY population DESC
LIMIT 10`,
  },
  {
    id: 'indicatori-sulla-casa',
    group: 'tabella',
    level: 1,
    sql: inBoth`
SELECT id, label_${LANGUAGE}, unit_${LANGUAGE}, periods
FROM indicators
WHERE theme = 'abitare'
   OR label_${LANGUAGE} ILIKE '%${['affitto', 'rent']}%'
ORDER BY theme, "order"`,
  },
  {
    id: 'residenti-per-area',
    group: 'tabella',
    level: 2,
    sql: inBoth`
SELECT a.name AS area,
       count(*) AS comuni,
       sum(c.population) AS ${['residenti', 'residents']},
       round(sum(c.population) / sum(c.area_km2), 1) AS ${['residenti_per_km2', 'residents_per_km2']}
FROM territories AS c
JOIN territories AS a ON a.id = c.area_id
WHERE c.level = 'comune'
GROUP BY a.name
ORDER BY ${['residenti', 'residents']} DESC`,
  },
  {
    id: 'un-indicatore-ovunque',
    group: 'tabella',
    level: 2,
    sql: inBoth`
SELECT t.id AS comune_id, t.name AS comune,
       o.value AS ${['anziani_ogni_100_ragazzi', 'older_per_100_children']},
       o.numerator AS ${['dai_65_anni', 'aged_65_and_over']},
       o.denominator AS ${['fino_a_14_anni', 'aged_up_to_14']},
       o.period AS ${['anno', 'year']}
FROM observations AS o
JOIN territories AS t ON t.id = o.territory_id
WHERE o.indicator_id = 'indice-vecchiaia'
  AND o.period = '2025'
  AND t.level = 'comune'
ORDER BY o.value DESC`,
  },
];
