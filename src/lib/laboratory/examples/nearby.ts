/** What is near: distances as the crow flies (haversine, mean radius of the Earth 6,371 km), lists of comuni, a grid. */
import { inBoth, LANGUAGE, type Example } from './example';

export const NEARBY_EXAMPLES: readonly Example[] = [
  {
    id: 'scuole-per-livello',
    group: 'vicino',
    level: 2,
    sql: inBoth`
WITH ${['scuole', 'schools']} AS (
  SELECT unnest(string_split(comune_ids, ';')) AS comune_id, category
  FROM places
  WHERE kind IN ('scuola-statale', 'scuola-paritaria') AND note_${LANGUAGE} IS NULL
)
SELECT t.id AS comune_id, t.name AS comune,
       count(*) FILTER (WHERE s.category = 'infanzia') AS ${['infanzia', 'nursery']},
       count(*) FILTER (WHERE s.category = 'primaria') AS ${['primarie', 'primary']},
       count(*) FILTER (WHERE s.category = 'secondaria-1') AS ${['medie', 'lower_secondary']},
       count(*) FILTER (WHERE s.category = 'secondaria-2') AS ${['superiori', 'upper_secondary']}
FROM territories AS t
LEFT JOIN ${['scuole', 'schools']} AS s ON s.comune_id = t.id
WHERE t.level = 'comune'
GROUP BY t.id, t.name
ORDER BY t.name`,
  },
  {
    id: 'biblioteche-entro-10-km',
    group: 'vicino',
    level: 3,
    sql: inBoth`
WITH ${['distanze', 'distances']} AS (
  SELECT p.name, p.comune_ids, p.lon, p.lat,
         2 * 6371 * asin(sqrt(
           pow(sin(radians(p.lat - l.lat) / 2), 2)
           + cos(radians(l.lat)) * cos(radians(p.lat)) * pow(sin(radians(p.lon - l.lon) / 2), 2)
         )) AS km
  FROM places AS p
  CROSS JOIN (SELECT lon, lat FROM localities WHERE name = 'Vergato') AS l
  WHERE p.kind = 'biblioteca' AND p.lat IS NOT NULL
)
SELECT name AS ${['biblioteca', 'library']}, comune_ids AS comune_id,
       round(km, 1) AS ${['km_in_linea_d_aria', 'km_as_the_crow_flies']}, lon, lat
FROM ${['distanze', 'distances']}
WHERE km <= 10
ORDER BY km`,
  },
  {
    id: 'fermata-piu-vicina',
    group: 'vicino',
    level: 3,
    sql: inBoth`
WITH ${['coppie', 'pairs']} AS (
  SELECT m.id, m.name AS museo, m.comune_ids, m.lon, m.lat, s.name AS ${['fermata', 'stop']},
         2 * 6371000 * asin(sqrt(
           pow(sin(radians(s.lat - m.lat) / 2), 2)
           + cos(radians(m.lat)) * cos(radians(s.lat)) * pow(sin(radians(s.lon - m.lon) / 2), 2)
         )) AS ${['metri', 'metres']}
  FROM places AS m
  CROSS JOIN stops AS s
  WHERE m.kind = 'museo' AND m.lat IS NOT NULL
)
SELECT museo AS ${['museo', 'museum']}, comune_ids AS comune_id,
       arg_min(${['fermata', 'stop']}, ${['metri', 'metres']}) AS ${['fermata_piu_vicina', 'nearest_stop']},
       round(min(${['metri', 'metres']})) AS ${['metri_in_linea_d_aria', 'metres_as_the_crow_flies']},
       lon, lat
FROM ${['coppie', 'pairs']}
GROUP BY id, museo, comune_ids, lon, lat
ORDER BY min(${['metri', 'metres']}) DESC`,
  },
  {
    id: 'fermate-per-chilometro',
    group: 'vicino',
    level: 3,
    sql: inBoth`
SELECT round(avg(lon), 5) AS lon, round(avg(lat), 5) AS lat,
       count(*) AS ${['fermate', 'stops']},
       count(DISTINCT name) AS ${['nomi_diversi', 'different_names']}
FROM stops
GROUP BY floor(lat * 111.2), floor(lon * 111.2 * cos(radians(44.5)))
HAVING count(*) >= 10
ORDER BY ${['fermate', 'stops']} DESC`,
  },
  {
    id: 'cammini-e-comuni',
    group: 'vicino',
    level: 2,
    sql: inBoth`
WITH ${['tratti', 'stretches']} AS (
  SELECT name, kind, completeness, unnest(string_split(comune_ids, ';')) AS comune_id
  FROM routes
)
SELECT r.name AS ${['percorso', 'route']}, r.kind AS ${['tipo', 'kind']},
       count(*) AS ${['comuni_nominati', 'comuni_named']},
       string_agg(t.name, ', ' ORDER BY t.name) AS comuni,
       r.completeness AS ${['quanto_e_completo_l_elenco', 'how_complete_the_list_is']}
FROM ${['tratti', 'stretches']} AS r
JOIN territories AS t ON t.id = r.comune_id
GROUP BY r.name, r.kind, r.completeness
ORDER BY count(*) DESC, r.name`,
  },
];
