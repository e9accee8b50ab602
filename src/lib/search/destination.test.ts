import { describe, expect, it } from 'vitest';
import { defaultState, formatExplorer, parseExplorer, type ExplorerContext } from '../state/explorer';
import { addressOf, patchOf } from './destination';
import { SEARCH_KINDS, type SearchEntry } from './types';

const TABLE = { years: [2019, 2020], defaultYear: 2020, kinds: [], statuses: [] };
const context: ExplorerContext = {
  indicators: [
    { id: 'uno', periods: ['2020'], defaultPeriod: '2020' },
    { id: 'due', periods: ['2020'], defaultPeriod: '2020' },
  ],
  units: { comune: ['c'], unione: ['u'], distretto: ['d'], area: ['a'] },
  layers: [],
  defaultIndicator: 'uno',
  records: { organizzazioni: TABLE, luoghi: TABLE, progetti: TABLE },
};
const entry = (kind: SearchEntry['kind'], id: string): SearchEntry => ({
  kind,
  id,
  name: 'A & B',
  slug: 'a-b',
});

describe('where a result leads (synthetic)', () => {
  it('territories and localities have a page, tables theirs', () => {
    expect(addressOf(entry('unione', 'u'), 'it')).toMatch(/\/territori\/u\/$/);
    expect(addressOf(entry('distretto', 'd'), 'en')).toMatch(/\/en\/territori\/d\/$/);
    expect(addressOf(entry('area', 'a'), 'it')).toMatch(/\/territori\/a\/$/);
    expect(addressOf(entry('comune', 'c'), 'it')).toMatch(/\/territori\/a-b\/$/);
    expect(addressOf(entry('localita', 'c'), 'en')).toMatch(/\/en\/territori\/a-b\/$/);
    expect(addressOf(entry('tabella', 'stops'), 'it')).toMatch(/\/dati\/stops\/$/);
  });

  it.each<[SearchEntry['kind'], string]>([
    ['organizzazione', '0'],
    ['luogo', '0'],
  ])('the address of a %s opens the view that choosing it in the explorer gives', (kind, id) => {
    const address = new URL(addressOf(entry(kind, id), 'it'), 'https://x.test');
    expect(address.pathname).toMatch(/\/mappa\/$/);
    const { state, problems } = parseExplorer(address.search, context);
    expect(problems).toEqual([]);
    expect(state).toEqual({ ...defaultState(context), ...patchOf(entry(kind, id), context.records) });
    expect(parseExplorer(formatExplorer(state, context), context).state).toEqual(state);
  });

  it('in the explorer a group is selected', () => {
    expect(patchOf(entry('unione', 'u'), context.records)).toEqual({ level: 'unione', selected: ['u'] });
  });

  it('an indicator is chosen, not patched; every other kind but tables is a patch', () => {
    expect(
      parseExplorer(new URL(addressOf(entry('indicatore', 'due'), 'it'), 'https://x.test').search, context)
        .state.indicator,
    ).toBe('due');
    expect(SEARCH_KINDS.filter((kind) => patchOf(entry(kind, 'c'), context.records) === null)).toEqual([
      'indicatore',
      'pagina',
      'tabella',
    ]);
  });
});
