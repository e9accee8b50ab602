import { describe, expect, it } from 'vitest';
import { later } from './another-day.fixture';
import { archive } from './archive';

describe('archive', () => {
  it('writes the same bytes on another day', async () => {
    const make = () => archive([{ name: 'a.txt', content: 'uno' }]);
    expect(Buffer.from(await later(make)).equals(make())).toBe(true);
  });

  it('refuses two files of one name', () => {
    expect(() => archive(['1', '2'].map((content) => ({ name: 'a', content })))).toThrow('twice');
  });
});
