import { beforeAll, describe, expect, it } from 'vitest';
import { parseCrossing } from '../state/crossing';
import { parseTerritories } from '../state/territories';
import { comparisonPath, crossingPath, mapPath, recordsPath } from './links';
import { profileData, type ProfileData } from './profile-data';

let data: ProfileData;
beforeAll(async () => {
  data = await profileData();
});
const searchOf = (path: string): string => new URL(path, 'https://x.test').search;

describe('addresses of the tools', () => {
  it('open the comparison on the territories, with nothing misunderstood', () => {
    const ids = new Set(data.territories.map((t) => t.id));
    const comuni = new Set(data.comuni.map((c) => c.id));
    const path = comparisonPath(['037059', 'area-collina-appennino', 'cm-bologna']);
    const { refs, problems } = parseTerritories(new URLSearchParams(searchOf(path)), { ids, comuni }, 8);
    expect(problems).toEqual([]);
    expect(refs.map((ref) => ref.kind === 'published' && ref.id)).toEqual([
      '037059',
      'area-collina-appennino',
      'cm-bologna',
    ]);
  });

  it('open the crossing of every territory, with nothing misunderstood', () => {
    const units = (level: string) => data.territories.filter((t) => t.level === level).map((t) => t.id);
    const context = {
      indicators: data.indicators.map((indicator) => indicator.id),
      units: { comune: units('comune'), unione: units('unione'), distretto: units('distretto') },
    };
    for (const territory of data.territories) {
      const { state, problems } = parseCrossing(
        searchOf(crossingPath('indice-vecchiaia', 'biblioteche-10k', territory)),
        context,
      );
      expect(problems, territory.id).toEqual([]);
      expect([state.need, state.resource]).toEqual(['indice-vecchiaia', 'biblioteche-10k']);
      const isDot = territory.level !== 'area' && territory.level !== 'metropoli';
      expect(state.selected).toBe(isDot ? territory.id : null);
      expect(state.area === null).toBe(territory.level !== 'area');
    }
  });

  it('select the territory on the map and narrow its lists', () => {
    expect(mapPath({ id: '037059', level: 'comune' })).toBe('/mappa/?comune=037059');
    expect(mapPath({ id: 'cm-bologna', level: 'metropoli' })).toBe('/mappa/');
    expect(recordsPath({ id: 'unione-x', level: 'unione' }, 'luoghi')).toBe(
      '/mappa/?elenco=luoghi&unita=unione&territorio=unione-x&solo=comune',
    );
    expect(recordsPath({ id: 'cm-bologna', level: 'metropoli' }, 'progetti')).toBe('/mappa/?elenco=progetti');
  });
});
