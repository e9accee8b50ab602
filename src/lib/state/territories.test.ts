import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTerritories, parseTerritories, type TerritoryRef } from './territories';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const comuni = new Set(['037006', '037021', '037059', '037061']);
const context = { ids: new Set([...comuni, 'area-pianura', 'cm-bologna']), comuni };
const read = (search: string, most = 8) => parseTerritories(new URLSearchParams(search), context, most);
const written = (refs: readonly TerritoryRef[]): string => {
  const params = new URLSearchParams();
  formatTerritories(refs, params);
  return params.toString();
};

describe('territories in an address', () => {
  it('reads published and own ones in their order', () => {
    const { refs, problems } = read('territori=037006,p1,area-pianura&propria=Le valli~059.061');
    expect(refs).toEqual([
      { kind: 'published', id: '037006' },
      { kind: 'own', area: { name: 'Le valli', comuni: ['037059', '037061'] } },
      { kind: 'published', id: 'area-pianura' },
    ]);
    expect(problems).toEqual([]);
  });

  it('reports what it cannot read and keeps the rest', () => {
    const { refs, problems } = read('territori=037999,037006,p4&propria=~059&propria=Sola~999');
    expect(refs).toEqual([{ kind: 'published', id: '037006' }]);
    expect(problems.map((p) => `${p.key} ${p.value}`)).toEqual([
      'propria ~059',
      'propria Sola~999',
      'territori 037999',
      'territori p4',
    ]);
  });

  it('says when there are too many', () => {
    const { refs, problems } = read('territori=037006,037021,037059', 2);
    expect(refs).toHaveLength(2);
    expect(problems).toEqual([{ key: 'territori', value: '3 > 2' }]);
  });

  it('is total: any text gives a valid list', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (list, owns) => {
        const params = new URLSearchParams([
          ['territori', list] as [string, string],
          ...owns.map((own): [string, string] => ['propria', own]),
        ]);
        const { refs } = parseTerritories(params, context, 8);
        for (const ref of refs)
          expect(
            ref.kind === 'own' ? ref.area.comuni.every((id) => comuni.has(id)) : context.ids.has(ref.id),
          ).toBe(true);
      }),
    );
  });

  it('gives back what it wrote', () => {
    const own = fc.record({
      name: fc
        .string({ minLength: 1, maxLength: 40 })
        .map((s) => s.replace(/\s+/g, ' ').trim())
        .filter((s) => s !== ''),
      comuni: fc.subarray([...comuni], { minLength: 1 }).map((ids) => ids.sort()),
    });
    const ref = fc.oneof(
      fc.constantFrom(...context.ids).map((id): TerritoryRef => ({ kind: 'published', id })),
      own.map((area): TerritoryRef => ({ kind: 'own', area })),
    );
    fc.assert(
      fc.property(fc.uniqueArray(ref, { maxLength: 8, selector: (r) => JSON.stringify(r) }), (refs) => {
        expect(read(written(refs)).refs).toEqual(refs);
      }),
    );
  });
});
