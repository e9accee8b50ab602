import { describe, expect, it } from 'vitest';
import { SYNTHETIC } from './context.fixture';
import { columnNamed, readHeader } from './header';
import { CONTRIBUTED_SCHEMAS } from './schemas';
import { CONTRIBUTION_KINDS } from './types';
import { validateText } from './validate';

describe('readHeader', () => {
  it('names columns that are missing, unknown, called otherwise or there twice', () => {
    const { issues } = validateText(
      CONTRIBUTED_SCHEMAS.cer,
      'Denominazione,comune_id,status,status,colonna inventata\nx,Bologna,costituita,,\n',
      SYNTHETIC,
    );
    const header = issues.filter(({ row }) => row === 1);
    expect(header.map(({ key, value, near }) => [key, value, near[0]]).slice(0, 4)).toEqual([
      ['column-repeated', 'status', undefined],
      ['column-renamed', 'Denominazione', 'name'],
      ['column-renamed', 'comune_id', 'comune_ids'],
      ['column-unknown', 'colonna inventata', undefined],
    ]);
    expect(header.filter(({ key }) => key === 'column-missing').length).toBe(
      CONTRIBUTED_SCHEMAS.cer.columns.length - 3,
    );
  });

  it.each(CONTRIBUTION_KINDS)(
    '%s: takes the labels of the dictionary for the columns, in either language',
    (kind) => {
      const schema = CONTRIBUTED_SCHEMAS[kind];
      const at = new Map(schema.columns.map(({ name }, position) => [name, position]));
      for (const locale of ['it', 'en'] as const) {
        const header = schema.columns.map(({ label }) => ` ${label[locale].toUpperCase()} `);
        expect(readHeader(schema, { header, rows: [] })).toEqual({ at, issues: [] });
      }
    },
  );

  it('says that a column is there twice, once by name and once by label', () => {
    const { issues } = readHeader(CONTRIBUTED_SCHEMAS.cer, { header: ['status', 'Stato'], rows: [] });
    expect(issues[0]).toMatchObject({
      key: 'column-repeated',
      column: 'status',
      value: 'Stato',
      detail: '2',
    });
  });
});

describe('columnNamed', () => {
  it('prefers a name to a label, and finds nothing in a blank', () => {
    expect(columnNamed(CONTRIBUTED_SCHEMAS.cer, 'Data dell\u2019informazione')?.name).toBe('as_of');
    expect(columnNamed(CONTRIBUTED_SCHEMAS.cer, "data dell'informazione")?.name).toBe('as_of');
    expect(columnNamed(CONTRIBUTED_SCHEMAS.cer, ' ')).toBeUndefined();
    expect(columnNamed(CONTRIBUTED_SCHEMAS.cer, '(«»)')).toBeUndefined();
  });
});
