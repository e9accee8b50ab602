import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SYNTHETIC } from './context.fixture';
import { severityOf } from './issue';
import { readText } from './read';
import { CONTRIBUTED_SCHEMAS } from './schemas';
import { dictionaryCsv, templateCsv, templateSheets } from './template';
import { CONTRIBUTION_KINDS, type ContributedSchema } from './types';
import { validateText } from './validate';

const records = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe.each(CONTRIBUTION_KINDS)('the template of %s', (kind) => {
  const schema = CONTRIBUTED_SCHEMAS[kind];
  const names = schema.columns.map(({ name }) => name);

  it('is the header and one row, whose name says that it is to be deleted', () => {
    const { header, rows } = readText(templateCsv(schema)).table;
    expect(header).toEqual(names);
    expect(rows).toHaveLength(1);
    for (const [at, { name, example }] of schema.columns.entries())
      expect([name, rows[0]?.cells[at]]).toEqual([
        name,
        name === 'name' ? `ESEMPIO DA CANCELLARE – ${example}` : String(example),
      ]);
  });

  it('sent as it is has no row and no error but that: the example is left out', () => {
    const { rows, issues } = validateText(schema, templateCsv(schema), SYNTHETIC);
    expect(rows).toEqual([]);
    expect(issues.map(({ key }) => key)).toContain('example-row');
    expect(issues.filter((one) => severityOf(one) === 'error').map(({ key }) => key)).toEqual(['no-rows']);
  });

  it('has a dictionary of every column, in both languages', () => {
    const rows = records(dictionaryCsv(schema));
    expect(rows.map(({ column }) => column)).toEqual(names);
    for (const [at, column] of schema.columns.entries())
      expect(rows[at]).toMatchObject({
        ...{ label_it: column.label.it, label_en: column.label.en, type: column.type },
        ...{ description_it: column.description.it, description_en: column.description.en },
        ...{ required: String(column.required), example: String(column.example) },
      });
  });

  it('is a workbook of both, the template first: what is sent is its first sheet', () => {
    const [template, dictionary, ...more] = templateSheets(schema);
    expect(more).toEqual([]);
    expect(template).toMatchObject({ name: kind, columns: names });
    expect(template?.isRead).toBeUndefined();
    expect(dictionary).toMatchObject({ name: 'dizionario', isRead: true });
    expect(dictionary?.rows).toHaveLength(names.length);
  });
});

/** A synthetic kind with a list, a unit and a number. */
const KIND = {
  id: 'synthetic',
  columns: [
    {
      ...{ name: 'name', type: 'text', required: true, example: 'Cosa' },
      ...{ label: { it: 'Nome', en: 'Name' }, description: { it: 'Il nome', en: 'The name' } },
    },
    {
      ...{ name: 'size', type: 'number', required: false, example: 12.5, unit: 'ha', enum: ['a', 'b'] },
      ...{ label: { it: 'Area', en: 'Area' }, description: { it: 'Quanto, e come', en: 'How much' } },
    },
  ],
} as unknown as ContributedSchema;

describe('a template (synthetic)', () => {
  it('is text that a spreadsheet opens, byte by byte', () => {
    expect(templateCsv(KIND)).toBe('name,size\r\nESEMPIO DA CANCELLARE – Cosa,12.5\r\n');
    expect(dictionaryCsv(KIND)).toBe(
      'column,label_it,label_en,type,required,unit,values,description_it,description_en,example\r\n' +
        'name,Nome,Name,text,true,,,Il nome,The name,Cosa\r\n' +
        'size,Area,Area,number,false,ha,a; b,"Quanto, e come",How much,12.5\r\n',
    );
  });

  it('has numbers as numbers in the workbook, and nothing where there is nothing to say', () => {
    const [template, dictionary] = templateSheets(KIND);
    expect(template?.rows).toEqual([{ name: 'ESEMPIO DA CANCELLARE – Cosa', size: 12.5 }]);
    expect(dictionary?.rows[0]).toMatchObject({ required: true, unit: null, values: null });
    expect(dictionary?.rows[1]).toMatchObject({ required: false, unit: 'ha', values: 'a; b' });
  });
});
