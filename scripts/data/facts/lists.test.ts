import { describe, expect, it } from 'vitest';
import { readCharging, readConfiscated } from './counts';
import { readLibraries } from './libraries';
import { readMuseums } from './museums';
import { COMUNI, ledgerWith } from './raw.fixture';

describe('readLibraries (synthetic)', () => {
  it('takes the comune from the registry, not from the column the copy added', () => {
    const [library] = readLibraries(
      ledgerWith({
        'oes/biblioteche_iccu_bologna.csv':
          'codice-isil,denominazione,codice istat comune,latitudine,longitudine,codice_istat_2024\nIT-BO1,Comunale,037032,"44,36","11,71",037006\n',
      }),
      COMUNI,
    );
    expect(library).toEqual({ isil: 'IT-BO1', name: 'Comunale', comuneId: '037032', at: [11.71, 44.36] });
  });
});

describe('readMuseums (synthetic)', () => {
  it('joins the years of a museum and keeps the last count', () => {
    const item = 'http://www.wikidata.org/entity/Q1';
    const museums = readMuseums(
      ledgerWith({
        'tourism/musei_wikidata_visitatori_bo_2018_2021.csv': `istat,comune,wikidata,nome,lon,lat,anno,visitatori
037006,Bologna,${item},Museo della civilt√†,11.3,44.5,2019,100
037006,Bologna,${item},Museo della civilt√†,11.3,44.5,2018,300
037032,Imola,http://www.wikidata.org/entity/Q2,Rocca,11.7,44.3,,
`,
      }),
      COMUNI,
    );
    expect(museums.map(({ item: id, name, visitors }) => [id, name, visitors])).toEqual([
      ['Q1', 'Museo della civiltà', { year: '2019', count: 100 }],
      ['Q2', 'Rocca', null],
    ]);
  });
});

describe('counts by comune (synthetic)', () => {
  const header = 'evse_id,status,coordinates_latitude,coordinates_longitude,codice_istat';
  const file = 'extra/transport/pun_punti_ricarica_ev_2024-10_bologna.csv';

  it('leaves a comune that the list does not name out of the map: absent is not zero', () => {
    const counts = readCharging(
      ledgerWith({ [file]: `${header}\nA*1,UNKNOWN,44.5,11.3,037006\nA*2,CHARGING,44.5,11.3,037006\n` }),
      COMUNI,
    );
    expect([...counts]).toEqual([['037006', 2]]);
  });

  it('stops at a charging point that is there twice', () => {
    const raw = { [file]: `${header}\nA*1,UNKNOWN,44.5,11.3,037006\nA*1,UNKNOWN,44.5,11.3,037006\n` };
    expect(() => readCharging(ledgerWith(raw), COMUNI)).toThrow('there twice');
  });

  it('counts confiscated assets list by list', () => {
    const lists = readConfiscated(
      ledgerWith({
        'extra/confiscated/anbsc_immobili_in_gestione_bologna.csv':
          'indirizzo,codice_istat\nVia A,037032\nVia B,037032\n',
        'extra/confiscated/anbsc_aziende_in_gestione_bologna.csv': 'codice_istat\n037006\n',
        'extra/confiscated/anbsc_aziende_destinate_bologna.csv': 'codice_istat\n',
      }),
      COMUNI,
    );
    expect([...lists].map(([list, counts]) => [list, ...counts])).toEqual([
      ['immobili-in-gestione', ['037032', 2]],
      ['aziende-in-gestione', ['037006', 1]],
      ['aziende-destinate'],
    ]);
  });
});
