import { mapListbox, ready, tableRows } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const SNAPSHOT = 'data/snapshot';
const LEVELS = { unione: 'unione_id', distretto: 'distretto_id', area: 'area_id' } as const;

/** An indicator recomputed by group from what its comuni publish, asked in Node by a statement of this file's own. */
async function recomputed(
  indicator: string,
  period: string,
  by: string,
  sum: string,
): Promise<Map<string, number>> {
  const rows = await inSnapshot(
    `SELECT t.${by} AS id, (${sum})::DOUBLE AS value
     FROM '${SNAPSHOT}/observations.parquet' o JOIN '${SNAPSHOT}/territories.parquet' t ON t.id = o.territory_id
     WHERE o.indicator_id = '${indicator}' AND o.period = '${period}' AND t.level = 'comune' AND t.${by} IS NOT NULL
     GROUP BY ALL`,
  );
  return new Map(rows.map((row) => [String(row['id']), Number(row['value'])]));
}

const number = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));

for (const [level, column] of Object.entries(LEVELS))
  test(`rate and count by ${level} are those of its comuni together, in the table, on the map and in words`, async ({
    guardedPage: page,
  }) => {
    for (const [indicator, period, sum, decimals] of [
      ['organizzazioni-10k', '2020', '1e4 * sum(o.numerator) / sum(o.denominator)', 1],
      ['organizzazioni', '2020', 'sum(o.value)', 0],
    ] as const) {
      const expected = await recomputed(indicator, period, column, sum);
      expect(expected.size).toBeGreaterThan(3);
      await page.goto(`/mappa/?indicatore=${indicator}&unita=${level}`);
      await ready(page);
      await expect(tableRows(page)).toHaveCount(expected.size);
      const shown = await tableRows(page).evaluateAll((rows) =>
        rows.map((row) => [
          row.getAttribute('data-id') ?? '',
          row.querySelector('td.value')?.textContent ?? '',
        ]),
      );
      for (const [id = '', text = ''] of shown)
        expect(Math.abs(number(text) - (expected.get(id) ?? NaN)), id).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals,
        );
      await expect(mapListbox(page).getByRole('option')).toHaveCount(expected.size);
      const spoken = await mapListbox(page).getByRole('option').allInnerTexts();
      expect(spoken.map((text) => number(/: ([\d.,]+)/.exec(text)?.[1] ?? '')).sort()).toEqual(
        shown.map(([, text = '']) => number(text)).sort(),
      );
    }
  });
