/** Organisations of the 5 per mille lists: at their seat, of the universe that the site counts, never of all years together. */
import { inBoth, type Example } from './example';

export const ORGANISATION_EXAMPLES: readonly Example[] = [
  {
    id: 'tipi-di-organizzazione',
    group: 'organizzazioni',
    level: 1,
    sql: inBoth`
SELECT kind AS ${['tipo', 'kind']}, count(*) AS ${['organizzazioni', 'organisations']}
FROM organisations
WHERE year = 2020 AND in_universe
GROUP BY kind
ORDER BY ${['organizzazioni', 'organisations']} DESC`,
  },
  {
    id: 'ogni-diecimila',
    group: 'organizzazioni',
    level: 2,
    sql: inBoth`
SELECT t.id AS comune_id, t.name AS comune,
       o.numerator AS ${['organizzazioni', 'organisations']},
       o.denominator AS ${['residenti', 'residents']},
       o.denominator_date AS ${['residenti_al', 'residents_on']},
       round(o.numerator * 10000.0 / o.denominator, 1) AS ${['ogni_10mila', 'per_10k']},
       o.numerator < 10 AS ${['poche', 'few']}
FROM observations AS o
JOIN territories AS t ON t.id = o.territory_id
WHERE o.indicator_id = 'organizzazioni-10k' AND o.period = '2020' AND t.level = 'comune'
ORDER BY ${['ogni_10mila', 'per_10k']} DESC`,
  },
  {
    id: 'entrate-e-uscite',
    group: 'organizzazioni',
    level: 2,
    sql: inBoth`
WITH ${['prima', 'before']} AS (
  SELECT tax_code FROM organisations WHERE year = 2017 AND in_universe
), ${['dopo', 'after']} AS (
  SELECT tax_code FROM organisations WHERE year = 2020 AND in_universe
)
SELECT CASE WHEN p.tax_code IS NULL THEN '${['entrata', 'came in']}'
            WHEN d.tax_code IS NULL THEN '${['uscita', 'left']}'
            ELSE '${['in entrambi gli elenchi', 'in both lists']}' END AS ${['dal_2017_al_2020', 'from_2017_to_2020']},
       count(*) AS ${['organizzazioni', 'organisations']}
FROM ${['prima', 'before']} AS p
FULL JOIN ${['dopo', 'after']} AS d ON d.tax_code = p.tax_code
GROUP BY 1
ORDER BY 2 DESC`,
  },
  {
    id: 'il-primo-ente',
    group: 'organizzazioni',
    level: 3,
    sql: inBoth`
SELECT o.comune_id, t.name AS comune, o.name AS ${['primo_ente', 'first_body']},
       o.amount_eur AS ${['importo_euro', 'amount_eur']},
       round(100 * o.amount_eur / sum(o.amount_eur) OVER (PARTITION BY o.comune_id), 1)
         AS ${['percento_del_comune', 'percent_of_comune']},
       count(*) OVER (PARTITION BY o.comune_id) AS ${['organizzazioni', 'organisations']}
FROM organisations AS o
JOIN territories AS t ON t.id = o.comune_id
WHERE o.year = 2020 AND o.in_universe
QUALIFY row_number() OVER (PARTITION BY o.comune_id ORDER BY o.amount_eur DESC, o.id) = 1
ORDER BY o.amount_eur DESC`,
  },
  {
    id: 'quante-secondo-chi',
    group: 'organizzazioni',
    level: 2,
    sql: inBoth`
SELECT c.list AS ${['elenco', 'list']}, c."when" AS ${['quando', 'date']},
       c.entities AS ${['enti', 'entities']},
       s.publisher AS ${['chi_pubblica', 'publisher']}
FROM coverage AS c
JOIN sources AS s ON s.id = c.source_id
WHERE c.territory = 'Città metropolitana di Bologna'
  AND c.breakdown = 'totale'
  AND (c.list <> 'cinque-per-mille' OR c."when" = '2020')
ORDER BY c.entities DESC`,
  },
];
