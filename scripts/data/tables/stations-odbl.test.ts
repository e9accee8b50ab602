import { describe, expect, it } from 'vitest';
import { COMUNI, folderWith, ledgerWith } from '../facts/raw.fixture';
import { Curated } from '../read/curated';
import { readStations, stationDistanceRows, stationRows } from './stations-odbl';

const REVIEW = 'station_id,action,city_code,reason_it,reason_en';
const FILE = 'extra/transport/trainline_stazioni_2016_bologna.csv';

const world = (...decisions: string[]) => {
  const ledger = ledgerWith({
    [FILE]: `id,name,latitude,longitude,codice_istat
1,Bologna,44.49,11.34,037006
2,Bologna Centrale,44.5,11.3,037006
3,Imola,44.36,11.72,037032
`,
    'extra/bologna_city/comune_bologna_stazioni_ferroviarie_tper_20210401.csv':
      'codice;denominazione;geopoint\n100;BOLOGNA CENTRALE;44.5063, 11.3423\n',
  });
  const curated = new Curated(
    folderWith({ 'stations_review.csv': `${[REVIEW, ...decisions].join('\n')}\n` }),
  );
  return { ledger, stations: () => readStations(ledger, curated, COMUNI) };
};
const SOUND = ['1,drop,,città,city', '2,move,100,spostata,moved'];

describe('stations (synthetic)', () => {
  it('drops, moves and keeps as decided, and accounts for what is dropped', () => {
    const { ledger, stations } = world(...SOUND);
    expect(stationRows(stations())).toMatchObject([
      {
        id: 'stazione-2',
        lon: 11.3423,
        lat: 44.5063,
        position_source_id: 'bologna-stazioni-tper',
        note_en: 'moved',
      },
      { id: 'stazione-3', lon: 11.72, lat: 44.36, position_source_id: 'trainline-stazioni', note_en: null },
    ]);
    expect(ledger.rejectedIn(FILE)).toBe(1);
  });

  it('stops at a decision about a station, or a position, that is not there', () => {
    expect(world('9,drop,,x,x').stations).toThrow('no station "9" in the list');
    expect(world('2,move,999,x,x').stations).toThrow('no station "999" of the city');
  });

  it('measures from the centre of a comune and counts the comuni of a group without one', () => {
    const centres = new Map<string, readonly [number, number]>([
      ['037032', [11.72, 44.36]],
      ['037062', [10.97, 44.15]],
    ]);
    const rows = stationDistanceRows(world(...SOUND).stations(), centres, [
      { id: 'both', comuni: ['037032', '037062'] },
    ]);
    expect(
      rows.map((row) => [row['territory_id'], row['stations'], row['distance_km'], row['share_without_pct']]),
    ).toEqual([
      ['037032', 1, 0, 0],
      ['037062', 0, 49.46, 100],
      ['both', 1, null, 50],
    ]);
  });
});
