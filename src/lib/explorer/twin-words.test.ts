import { describe, expect, it } from 'vitest';
import { shownMessages } from '../i18n/shown';
import { shownOf } from '../takeaway/shown.fixture';
import type { Twin } from './twin';
import { sayTwin, twinKey, twinNames } from './twin-words';

const twin = async (second: string, period: string, shared: boolean): Promise<Twin> => {
  const { shown } = await shownOf({ second: { indicator: second, period }, arrangement: 'affiancate' });
  if (!shown.second) throw new Error('no second map');
  return { first: shown.first, second: shown.second, shared, largest: undefined };
};
const same = await twin('organizzazioni-10k', '2017', true);
const other = await twin('popolazione', '2025-01-01', false);

describe('twinNames', () => {
  it('tells one measure apart by its period, two by their names', () => {
    expect(twinNames(same, 'it')[1]).toBe('2017');
    expect(twinNames(other, 'it')[1]).toContain(other.second.indicator.label);
  });
});

describe('twinKey', () => {
  it('says whether colours compare', () => {
    const t = shownMessages.it;
    expect(twinKey(same, 'euro', 'it')).toBe(
      `euro. ${same.first.indicator.measure === 'count' ? t.sharedCircles : t.sharedClasses}`,
    );
    expect(twinKey(other, 'euro', 'it')).toBe(t.ownClasses);
  });
});

describe('sayTwin', () => {
  it('says the name once and each value with what tells it apart', () => {
    const id = '037059';
    const name = other.first.view.byId.get(id)?.name ?? '';
    const said = sayTwin(id, other, 'it');
    expect(said.split(name)).toHaveLength(2);
    for (const each of twinNames(other, 'it')) expect(said).toContain(`(${each})`);
  });
});
