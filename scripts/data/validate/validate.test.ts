import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPersonalCode } from './personal';
import type { TableSchema } from '../../../src/lib/catalogue/table-schema';
import { checkTables } from './tables';

const words = { it: 'x', en: 'x' };
const about = { title: words, description: words, grain: words, licence: 'CC-BY-4.0' };
const PARENT: TableSchema = {
  ...about,
  id: 'parent',
  primaryKey: ['id'],
  foreignKeys: [],
  columns: [
    { name: 'id', type: 'text', required: true, pattern: '^[a-z]$', description: words, example: 'a' },
  ],
};
const CHILD: TableSchema = {
  ...about,
  id: 'child',
  primaryKey: ['id'],
  foreignKeys: [{ column: 'parents', table: 'parent', list: true }],
  columns: [
    { name: 'id', type: 'integer', required: true, minimum: 1, description: words, example: 1 },
    { name: 'parents', type: 'text', required: false, description: words, example: 'a;b' },
    { name: 'kind', type: 'text', required: false, enum: ['x', 'y'], description: words, example: 'x' },
  ],
};
const parents = [{ id: 'a' }, { id: 'b' }];

function check(
  child: Record<string, string | number | null>[],
  parent: { id: string }[] = parents,
): () => void {
  return () =>
    checkTables(
      [PARENT, CHILD],
      new Map([
        ['parent', parent],
        ['child', child],
      ]),
    );
}

describe('checkTables', () => {
  it('lets right rows through, with blanks where they may be', () => {
    expect(
      check([
        { id: 1, parents: 'a;b', kind: null },
        { id: 2, parents: null, kind: 'x' },
      ]),
    ).not.toThrow();
  });

  it.each([
    ['an orphan', [{ id: 1, parents: 'a;z', kind: null }], /"z" is not in the table parent/],
    [
      'a repeated key',
      [
        { id: 1, parents: null, kind: null },
        { id: 1, parents: null, kind: null },
      ],
      /key 1 is there twice/,
    ],
    ['a value outside the list', [{ id: 1, parents: null, kind: 'q' }], /table child, row 1, column "kind"/],
    ['a value below the minimum', [{ id: 0, parents: null, kind: null }], /column "id"/],
    ['a blank where there must be a value', [{ id: null, parents: null, kind: null }], /column "id"/],
    ['a column that is not there', [{ id: 1, parents: null }], /must have required property 'kind'/],
    [
      'a column nobody knows',
      [{ id: 1, parents: null, kind: null, more: 1 }],
      /must NOT have additional properties/,
    ],
    ['a personal code', [{ id: 1, parents: 'RSSMRA80A01A944T', kind: null }], /personal tax code/],
  ])('stops at %s', (_name, rows, reason) => expect(check(rows as never)).toThrow(reason));

  it('stops at a key that breaks its pattern', () => {
    expect(check([], [{ id: 'AB' }])).toThrow(/table parent, row 1, column "id"/);
  });
});

describe('hasPersonalCode', () => {
  it('finds it inside any text', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[a-z0-9]$/i.test(text)),
        (before) => {
          expect(hasPersonalCode(`${before}RSSMRA80A01A944T.`)).toBe(true);
        },
      ),
    );
  });

  it('lets hashes, long words and body codes be', () => {
    for (const text of [
      '01229650377',
      'a'.repeat(64),
      'CIRCONDARIOIMOLESE',
      'f4695571e48b7dca20ba4b0c9d5e16df',
    ]) {
      expect(hasPersonalCode(text)).toBe(false);
    }
  });
});
