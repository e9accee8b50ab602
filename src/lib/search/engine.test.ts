import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchEngine } from './engine';
import type { SearchFile, SearchRecordsFile } from './types';

const FIRST: SearchFile = {
  entries: [
    { kind: 'comune', id: '037901', name: 'Borgonovo', slug: 'borgonovo' },
    { kind: 'localita', id: '037901', name: 'Fonte Alta', within: 'Borgonovo' },
  ],
};
const RECORDS: SearchRecordsFile = {
  comuni: ['Borgonovo'],
  organisations: { kinds: ['associazione'], rows: [['Amici di Fonte', 0, 0]] },
  places: { kinds: ['biblioteca'], rows: [['Biblioteca di Borgonovo', 0, 0]] },
};

/** A site that serves the two synthetic files, and what was asked of it. */
function site(): { asked: string[]; isUp: boolean } {
  const state = { asked: [] as string[], isUp: true };
  vi.stubGlobal('fetch', (address: string) => {
    state.asked.push(address);
    const answer = state.isUp
      ? Response.json(address.includes('records') ? RECORDS : FIRST)
      : new Response('', { status: 503 });
    return Promise.resolve(answer);
  });
  return state;
}
const names = (engine: SearchEngine, query: string): string[] =>
  engine.search(query).flatMap(({ shown }) => shown.map(({ entry }) => entry.name));

afterEach(() => vi.unstubAllGlobals());

describe('the search of a page (synthetic)', () => {
  it('answers from the first file, in the language of the page, until the records are there', async () => {
    const { asked } = site();
    const engine = await SearchEngine.open('en');
    expect(asked).toEqual([expect.stringMatching(/search\.en\.json$/)]);
    expect(names(engine, 'fonte')).toEqual(['Fonte Alta']);
    expect([engine.hasRecords, engine.wantsRecords(' fo '), engine.wantsRecords('fon')]).toEqual([
      false,
      false,
      true,
    ]);

    await Promise.all([engine.loadRecords(), engine.loadRecords()]);
    expect(asked.filter((address) => address.includes('records'))).toHaveLength(1);
    expect(names(engine, 'fonte')).toEqual(['Fonte Alta', 'Amici di Fonte']);
    expect(names(engine, 'fo')).toEqual(['Fonte Alta']);
  });

  it('puts the record that answers to all the words before the comune that answers to one', async () => {
    site();
    const engine = await SearchEngine.open('it');
    await engine.loadRecords();
    expect(names(engine, 'biblioteca borgonovo')[0]).toBe('Biblioteca di Borgonovo');
    expect(names(engine, 'borgonovo')[0]).toBe('Borgonovo');
    // A slip in the name of a comune does not bring records that have another.
    expect(names(engine, 'borgonuvo')[0]).toBe('Borgonovo');
  });

  it('tries again for records that did not arrive, and fails where the first file does not', async () => {
    const state = site();
    const engine = await SearchEngine.open('it');
    state.isUp = false;
    await expect(engine.loadRecords()).rejects.toThrow('503');
    expect(names(engine, 'fonte')).toEqual(['Fonte Alta']);
    await expect(SearchEngine.open('it')).rejects.toThrow('503');
    state.isUp = true;
    await engine.loadRecords();
    expect(engine.hasRecords).toBe(true);
  });

  it('knows a comune by its id, and no locality by that of its comune', async () => {
    site();
    const engine = await SearchEngine.open('it');
    expect(engine.comune('037901')?.name).toBe('Borgonovo');
    expect(engine.comune('037902')).toBeNull();
  });
});
