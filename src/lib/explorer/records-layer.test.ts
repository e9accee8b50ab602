import { describe, expect, it } from 'vitest';
import type { RecordCounts } from '../records/complete';
import { recordsLayer } from './records-layer';

const comuni = [{ id: '037006' }, { id: '037032' }];
const counts = (part: Partial<RecordCounts>): RecordCounts => ({
  filter: {
    ...{ table: 'luoghi', year: null, kinds: [], statuses: [], words: '', comuneOnly: false },
    ...{ area: null, comuni: [] },
  },
  ...{ records: 3, apart: 0, byComune: new Map([['037006', 3]]), absent: 'zero', ...part },
});
const column = (layer: ReturnType<typeof recordsLayer>) => layer.data.periods[layer.period];

describe('recordsLayer', () => {
  it('draws a comune without records as a zero where the list covers every comune', () => {
    const layer = recordsLayer(comuni, counts({}), 'it');
    expect(column(layer)).toMatchObject({ value: [3, 0], status: ['derived', 'derived'] });
    expect(layer.indicator).toMatchObject({ partial: false, known: 2 });
  });

  it('leaves it missing, with the reason, where the list is partial', () => {
    const layer = recordsLayer(comuni, counts({ absent: 'unknown' }), 'en');
    expect(column(layer)).toMatchObject({ value: [3, null], status: ['derived', 'missing'], note: [-1, 0] });
    expect(layer.data.notes[0]?.en).toContain('not zero');
    expect(layer.indicator).toMatchObject({ partial: true, known: 1 });
  });

  it('says what it counts: total once, kinds chosen, year', () => {
    const filter = { ...counts({}).filter, kinds: ['museo'], year: 2021 };
    const layer = recordsLayer(comuni, counts({ filter, records: 1234 }), 'it');
    expect(layer).toMatchObject({ period: '2021', title: '1.234 luoghi e iniziative noti' });
    expect(layer.indicator.label).toBe('Luoghi e iniziative: Museo');
  });

  it('speaks of rows where some stand for the whole of a comune, as the list does', () => {
    const layer = recordsLayer(comuni, counts({ records: 1500, apart: 66 }), 'it');
    expect(layer.title).toBe('1.500 righe di luoghi e iniziative');
    expect(layer.note).toMatch(/^66 di queste righe sono totali di un comune, non luoghi\. Aggregati/);
    const filter = { ...counts({}).filter, table: 'progetti' as const };
    const projects = recordsLayer(comuni, counts({ filter, records: 1500, apart: 66 }), 'it');
    expect(projects.title).toBe('1.500 progetti PNRR e PNC');
    expect(projects.note).not.toContain('66');
  });
});
