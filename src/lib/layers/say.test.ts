import { describe, expect, it } from 'vitest';
import { layerCoverage } from '../i18n/layer-coverage';
import { layerListMessages } from '../i18n/layer-list';
import { layersMessages } from '../i18n/layers';
import { LOCALES } from '../i18n/locale';
import { recordKinds } from '../i18n/record-kinds';
import { LAYER_IDS, LAYERS } from './layers';
import { factsOf, kindOf } from './say';
import { snapshotLayers } from './snapshot-layers';
import { syntheticRecord } from './synthetic.fixture';

const name = (id: string): string => `comune ${id}`;

describe('words of the layers', () => {
  it('name every kind, category and source of the snapshot in both languages', async () => {
    for (const layer of (await snapshotLayers()).values()) {
      for (const locale of LOCALES) {
        for (const { id } of layer.sources) expect(layerCoverage[locale][id], id).toBeTruthy();
        for (const record of layer.records) {
          const own = kindOf({ ...record, category: null }, locale);
          const known = [
            ...Object.values(recordKinds[locale]).flatMap((kinds) => Object.values(kinds)),
            ...Object.values(layerListMessages[locale].kinds),
          ];
          expect(known, record.id).toContain(own);
        }
      }
    }
  });

  it('count one and many of every group', () => {
    for (const locale of LOCALES)
      for (const { id } of LAYER_IDS.flatMap((layer) => LAYERS[layer])) {
        const count = layersMessages[locale].counted[id];
        expect(count(2, '2')).toMatch(/^2 /);
        expect(count(1, '1')).not.toBe(count(2, '1'));
      }
  });
});

describe('factsOf', () => {
  it('says kind, status with its date, comune and how the position is known', () => {
    const record = syntheticRecord('a', {
      kind: 'cer',
      group: 'cer-in-progetto',
      status: 'in progetto',
      statusDate: '2022-10 / 2025-11-14',
    });
    expect(factsOf(record, 'it', name)).toEqual([
      'Comunità energetica (CER)',
      'in progetto',
      '14 nov 2025',
      'comune 037006',
      'posizione non nota',
    ]);
    expect(factsOf({ ...record, statusDate: null }, 'en', name)).toContain('undated');
  });

  it('has no position to tell of a seat, and counts comuni when they are many', () => {
    const record = syntheticRecord('a', {
      table: 'organisations',
      kind: 'fondazione',
      comuneIds: ['1', '2', '3', '4'],
    });
    expect(factsOf(record, 'it', name)).toEqual(['Fondazione', '4 comuni']);
  });

  it('says lines of a stop, length of a route, sort of a school, year of a project', () => {
    const said = (over: Parameters<typeof syntheticRecord>[1]): string[] =>
      factsOf(syntheticRecord('a', { comuneIds: [], ...over }), 'en', name);
    expect(said({ table: 'stops', kind: 'fermata', detail: '19, 27', position: 'locality' })).toEqual([
      'Bus stop',
      'lines 19, 27',
      'at the centre of the hamlet',
    ]);
    expect(said({ table: 'routes', kind: 'cammino', detail: '130' })).toEqual([
      'Walking route',
      '130 km stated',
    ]);
    expect(said({ kind: 'scuola-statale', category: 'primaria', year: '2024' })).toEqual([
      'State school, primary school',
      '2024',
      'position not known',
    ]);
  });

  it('gives a kind, a sort and a status that no dictionary has as the source writes them', () => {
    const record = syntheticRecord('a', {
      kind: 'nuovo',
      category: 'altro',
      status: 'sospesa',
      comuneIds: [],
    });
    expect(factsOf({ ...record, table: 'projects' }, 'it', name)).toEqual([
      'nuovo, altro',
      'sospesa',
      'senza data',
    ]);
  });
});
