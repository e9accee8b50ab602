import { describe, expect, it } from 'vitest';
import { diffSnapshots, type Published, type PublishedValue } from './diff';
import { changesText, comuniAffected } from './text';

const NAMES = new Map([
  ['037006', 'Bologna'],
  ['037032', 'Imola'],
]);

function value(
  indicatorId: string,
  territoryId: string,
  period: string,
  amount: number | null,
): PublishedValue {
  return {
    indicatorId,
    territoryId,
    period,
    value: amount,
    status: amount === null ? 'missing' : 'observed',
  };
}

/** A synthetic snapshot. */
function snapshot(values: PublishedValue[], tables: Published['tables'] = []): Published {
  const ids = [...new Set(values.map((entry) => entry.indicatorId))];
  return { tables, values, indicators: ids.map((id) => ({ id, label: { it: `${id} it`, en: `${id} en` } })) };
}

const BEFORE = snapshot(
  [value('a', '037006', '2020', 1), value('a', '037032', '2020', 2), value('b', '037006', '2020', 9)],
  [
    { id: 'places', rows: 3, sha256: 'x' },
    { id: 'gone', rows: 1, sha256: 'y' },
    { id: 'same', rows: 1, sha256: 'z' },
  ],
);

describe('diffSnapshots', () => {
  it('finds nothing where nothing differs', () => {
    expect(diffSnapshots(BEFORE, BEFORE)).toEqual([]);
  });

  it('tells tables new, gone and changed', () => {
    const after = {
      ...BEFORE,
      tables: [
        { id: 'fresh', rows: 7, sha256: 'w' },
        { id: 'places', rows: 4, sha256: 'xx' },
        { id: 'same', rows: 1, sha256: 'z' },
      ],
    };
    expect(diffSnapshots(BEFORE, after)).toEqual([
      { grain: 'table', kind: 'new', table: 'fresh', rowsBefore: null, rowsAfter: 7 },
      { grain: 'table', kind: 'gone', table: 'gone', rowsBefore: 1, rowsAfter: null },
      { grain: 'table', kind: 'revised', table: 'places', rowsBefore: 3, rowsAfter: 4 },
    ]);
  });

  it('tells indicators and periods new and gone, without repeating them value by value', () => {
    const after = snapshot([
      ...BEFORE.values.filter((entry) => entry.indicatorId === 'a'),
      value('a', '037006', '2021', 3),
      value('a', '037032', '2021', null),
      value('c', '037006', '2021', 4),
    ]);
    const changes = diffSnapshots({ ...BEFORE, tables: [] }, after);
    expect(
      changes.map((change) => [change.grain, change.kind, 'indicatorId' in change && change.indicatorId]),
    ).toEqual([
      ['indicator', 'gone', 'b'],
      ['indicator', 'new', 'c'],
      ['period', 'new', 'a'],
    ]);
    expect(changes[2]).toMatchObject({ period: '2021', territoryIds: ['037006'] });
    expect(
      diffSnapshots(after, { ...BEFORE, tables: [] }).map((change) => [change.grain, change.kind]),
    ).toEqual([
      ['indicator', 'new'],
      ['indicator', 'gone'],
      ['period', 'gone'],
    ]);
  });

  it('tells values new, gone and revised with the old and the new one', () => {
    const after = snapshot([
      value('a', '037006', '2020', 1.5),
      value('a', '037032', '2020', null),
      value('b', '037006', '2020', 9),
    ]);
    const changes = diffSnapshots({ ...BEFORE, tables: [] }, after);
    expect(changes).toMatchObject([
      { grain: 'value', kind: 'revised', territoryId: '037006', before: 1, after: 1.5 },
      { grain: 'value', kind: 'gone', territoryId: '037032', before: 2, after: null, statusAfter: 'missing' },
    ]);
    expect(diffSnapshots(after, { ...BEFORE, tables: [] })[1]).toMatchObject({ kind: 'new', after: 2 });
  });

  it('a status that changes is a revision; two blanks are not a change', () => {
    const estimated = { ...value('a', '037006', '2020', 1), status: 'estimated' as const };
    const before = snapshot([value('a', '037006', '2020', 1), value('a', '037032', '2020', null)]);
    const after = snapshot([estimated, { ...value('a', '037032', '2020', null), status: 'suppressed' }]);
    expect(diffSnapshots(before, after)).toMatchObject([
      { kind: 'revised', statusBefore: 'observed', statusAfter: 'estimated' },
    ]);
  });
});

describe('changesText', () => {
  const after = snapshot(
    [value('a', '037006', '2020', 1234.5), value('a', '037032', '2020', 2), value('c', '037006', '2021', 4)],
    [{ id: 'places', rows: 4, sha256: 'xx' }],
  );
  const changes = diffSnapshots(BEFORE, after);

  it('says in Italian what is new, revised and gone, and where', () => {
    const text = changesText(changes, NAMES, 'it');
    expect(text).toContain('### Indicatori nuovi\n\n- c it (`c`): 1 periodo (2021), 1 territorio');
    expect(text).toContain('### Indicatori tolti\n\n- b it (`b`)');
    expect(text).toContain('### Valori rivisti\n\n- a it (`a`), 1 valore: Bologna 2020: 1 → 1234,5');
    expect(text).toContain('- `places`: cambiata, 3 righe → 4 righe');
    expect(text).toContain('### Comuni interessati\n\nBologna\n');
  });

  it('says the same in English', () => {
    const text = changesText(changes, NAMES, 'en');
    expect(text).toContain('### New indicators\n\n- c en (`c`): 1 period (2021), 1 territory');
    expect(text).toContain('Bologna 2020: 1 → 1,234.5');
    expect(text).toContain('- `gone`: gone, 1 row');
  });

  it('a status that changes is said in the language of the text', () => {
    const was = snapshot([value('a', '037006', '2020', null)]);
    const is = snapshot([{ ...value('a', '037006', '2020', 3), status: 'derived' as const }]);
    expect(changesText(diffSnapshots(was, is), NAMES, 'it')).toContain(
      'Bologna 2020: nessun valore (mancante) → 3 (calcolato)',
    );
    expect(changesText(diffSnapshots(was, is), NAMES, 'en')).toContain('no value (missing) → 3 (computed)');
  });

  it('counts what a long list leaves out, and says when nothing changes', () => {
    const many = (amount: number) =>
      snapshot(Array.from({ length: 25 }, (_, i) => value('a', `0370${String(i + 10)}`, '2020', amount + i)));
    expect(changesText(diffSnapshots(many(0), many(1)), NAMES, 'en')).toContain('25 values:');
    expect(changesText(diffSnapshots(many(0), many(1)), NAMES, 'it')).toContain('e altri 15');
    expect(changesText([], NAMES, 'it')).toContain('Nessun dato pubblicato cambia.');
  });

  it('counts comuni only, once each', () => {
    const groups = snapshot([value('a', 'cm-bologna', '2020', 1), value('a', '037006', '2020', 1)]);
    expect(comuniAffected(diffSnapshots(snapshot([]), groups))).toEqual(['037006']);
  });
});
