import { describe, expect, it } from 'vitest';
import { cleanTable } from './clean-table';
import { figuresOf, withKind, type OwnStore } from './own-store';
import { readTable } from './read-text.fixture';
import { placesOf } from './row-places';
import { valuesOf } from './values';

const storeOf = async (text: string): Promise<OwnStore> => (await readTable(text)).store;

/** SYNTHETIC figures. */
const TEXT = `Comune;Importo;Attivo;Nota;Data
Bologna;10,5;sì;a;31/12/2024
Bologna;n.d.;no;b;1/2/2024
BOLOGNA;-4;sì;;2024-03-04
Bazzano;1.000;no;c, d;
Crespellano;2.000;no;=e;x
Vergato;;;;5 maggio 2023
Altedo;5;sì;"f ""g""";
Castello;7;no;h;
Modena;9;no;i;
Imola;;no;;
`;
const NONE = new Map<string, string | null>();

describe('placesOf', () => {
  it('asks the doubtful first, and knows the rows of each', async () => {
    const matches = placesOf(await storeOf(TEXT), 0);
    expect(matches.map(({ text, rows, verdict, comune }) => [text, rows, verdict, comune])).toEqual([
      ['Castello', 1, 'doubtful', null],
      ['Altedo', 1, 'locality', '037035'],
      ['Bazzano', 1, 'former', '037061'],
      ['Crespellano', 1, 'former', '037061'],
      ['Modena', 1, 'unknown', null],
      ['Bologna', 2, 'certain', '037006'],
      ['BOLOGNA', 1, 'certain', '037006'],
      ['Vergato', 1, 'certain', '037059'],
      ['Imola', 1, 'certain', '037032'],
    ]);
  });
});

describe('placesOf a long column', () => {
  it('finds ours among those of a country, and takes no other for comuni', async () => {
    const many = Array.from({ length: 7000 }, (_, i) => `SINTETICO ${i};nota ${i}`);
    const store = await storeOf(
      `comune;nota\n${[...many, 'Vergato;x', 'Budrio;y', 'Dozza;z', 'Imola;w'].join('\n')}\n`,
    );
    const found = placesOf(store, 0);
    expect(found).toHaveLength(7004);
    expect(found.filter(({ comune }) => comune !== null)).toHaveLength(4);
    expect(placesOf(store, 1)).toEqual([]);
  });
});

describe('valuesOf', () => {
  it.each([
    ['sum', 6.5, 3000, 5, null],
    ['mean', 3.25, 1500, 5, null],
    ['median', 3.25, 1500, 5, null],
    ['count', 2, 2, 1, 0],
    ['first', 10.5, 1000, 5, null],
    ['least', -4, 1000, 5, null],
    ['most', 10.5, 2000, 5, null],
  ] as const)('%s', async (aggregate, bologna, valsamoggia, malalbergo, imola) => {
    const { values, rows } = valuesOf(await storeOf(TEXT), 1, aggregate, { column: 0, decided: NONE });
    expect(Object.fromEntries(values)).toEqual({
      '037006': bologna,
      '037061': valsamoggia,
      '037035': malalbergo,
      '037032': imola,
      '037059': imola,
    });
    expect(rows.get('037006')).toBe(2);
    expect(rows.get('037032')).toBe(0);
  });

  it('follows what the reader has said of a text', async () => {
    const decided = new Map([
      ['Castello', '037017'],
      ['Altedo', null],
      ['Modena', null],
      ['BOLOGNA', null],
    ]);
    const { values } = valuesOf(await storeOf(TEXT), 1, 'sum', { column: 0, decided });
    expect(Object.fromEntries(values)).toEqual({
      '037006': 10.5,
      '037061': 3000,
      '037017': 7,
      '037032': null,
      '037059': null,
    });
  });

  it('counts yes, and texts', async () => {
    const store = await storeOf(TEXT);
    expect(valuesOf(store, 2, 'sum', { column: 0, decided: NONE }).values.get('037006')).toBe(2);
    expect(valuesOf(store, 3, 'count', { column: 0, decided: NONE }).values.get('037006')).toBe(2);
    expect(valuesOf(store, 3, 'sum', { column: 0, decided: NONE }).values.get('037006')).toBeNull();
  });

  it('keeps the rows of one text only, where the reader asks for them', async () => {
    const filter = { column: 2, value: 'sì' };
    const { values, rows } = valuesOf(await storeOf(TEXT), 1, 'sum', { column: 0, decided: NONE }, filter);
    expect(Object.fromEntries(values)).toEqual({ '037006': 6.5, '037035': 5 });
    expect(rows.get('037006')).toBe(2);
  });

  it('adds without drift', async () => {
    const store = await storeOf(`comune;v\n${'Bologna;0,1\n'.repeat(1000)}`);
    expect(valuesOf(store, 1, 'sum', { column: 0, decided: NONE }).values.get('037006')).toBe(100);
  });
});

describe('cleanTable', () => {
  const text = (csv: Uint8Array): string[] => new TextDecoder().decode(csv).split('\n');

  it('writes points, ISO dates, and the comune first', async () => {
    const { csv, columns, name } = cleanTable(await storeOf(TEXT), { column: 0, decided: NONE });
    expect(name).toBe('dati_tuoi');
    expect(columns).toEqual([
      { name: 'comune_id', type: 'VARCHAR' },
      { name: 'comune', type: 'VARCHAR' },
      { name: 'comune_2', type: 'VARCHAR' },
      { name: 'importo', type: 'DOUBLE' },
      { name: 'attivo', type: 'BOOLEAN' },
      { name: 'nota', type: 'VARCHAR' },
      { name: 'data', type: 'DATE' },
    ]);
    expect(text(csv)).toEqual([
      'comune_id,comune,comune_2,importo,attivo,nota,data',
      '037006,Bologna,Bologna,10.5,true,a,2024-12-31',
      '037006,Bologna,Bologna,,false,b,2024-02-01',
      '037006,Bologna,BOLOGNA,-4,true,,2024-03-04',
      '037061,Valsamoggia,Bazzano,1000,false,"c, d",',
      '037061,Valsamoggia,Crespellano,2000,false,=e,',
      '037059,Vergato,Vergato,,,,2023-05-05',
      '037035,Malalbergo,Altedo,5,true,"f ""g""",',
      ',,Castello,7,false,h,',
      ',,Modena,9,false,i,',
      '037032,Imola,Imola,,false,,',
      '',
    ]);
  });

  it('writes a long column of texts that all differ', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => `Bologna;${i},5;nota ${i}`);
    const store = await storeOf(`comune;v;nota\n${rows.join('\n')}\n`);
    expect(store.columns[2]?.texts.counted).toBe(false);
    const { csv, columns } = cleanTable(store, { column: 0, decided: NONE });
    expect(columns.map(({ type }) => type)).toEqual(['VARCHAR', 'VARCHAR', 'VARCHAR', 'DOUBLE', 'VARCHAR']);
    expect(text(csv)[12_000]).toBe('037006,Bologna,Bologna,11999.5,nota 11999');
    expect(valuesOf(store, 1, 'most', { column: 0, decided: NONE }).values.get('037006')).toBe(11_999.5);
  });

  it('gives codes their zeros back, and whole numbers and years their type', async () => {
    const { csv, columns } = cleanTable(
      await storeOf('istat;anno;n\n37006;2024;1.000\n37032;2023;5\n'),
      null,
    );
    expect(columns.map(({ type }) => type)).toEqual(['VARCHAR', 'VARCHAR', 'VARCHAR', 'BIGINT', 'BIGINT']);
    expect(text(csv)[1]).toBe(',,037006,2024,1000');
  });
});

describe('withKind', () => {
  it('takes a column for what the reader says, and counts anew', async () => {
    const store = await storeOf(TEXT);
    expect(figuresOf(store, withKind(store, 1, 'text'))).toMatchObject({
      kind: 'text',
      filled: 7,
      empty: 3,
      strange: 0,
    });
    expect(figuresOf(store, withKind(store, 0, 'number'))).toMatchObject({
      filled: 10,
      strange: 10,
      least: null,
    });
    expect(figuresOf(store, withKind(store, 4, 'date'))).toMatchObject({
      filled: 5,
      strange: 1,
      least: '2023-05-05',
    });
    expect(() => withKind(store, 99, 'text')).toThrow('no column 99');
  });
});
