import { expect, it } from 'vitest';
import { embedPage } from './embed-page';

it('the frames have every indicator without its long texts, the units of every level and the whole', async () => {
  const { page, whole } = await embedPage('it');
  expect(whole).toMatchObject({ id: 'cm-bologna', level: 'metropoli' });
  expect(page.units.comune).toHaveLength(55);
  expect(page.indicators.map(({ id }) => id)).toContain(page.first.id);
  for (const { id, method, caveats, aggregation, aggregationReason } of page.indicators) {
    expect([method, caveats], id).toEqual(['', '']);
    // A trend of medians says why there is no value of the whole.
    expect(aggregationReason !== null, id).toBe(aggregation === 'none');
  }
});
