import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SYNTHETIC } from '../../../src/lib/contribute/context.fixture';
import { prepareFile } from '../../../src/lib/contribute/prepare';
import { snapshotContext } from '../../../src/lib/contribute/published-context';
import { CONTRIBUTED_SCHEMAS } from '../../../src/lib/contribute/schemas';
import type { ContributionKind } from '../../../src/lib/contribute/types';
import { validateText } from '../../../src/lib/contribute/validate';
import { Places } from '../harmonise/names';
import { Ledger } from '../ledger';
import { PATHS } from '../paths';
import { readDescriptors } from '../sources';
import { contributedPlaces, withContributed } from '../tables/contributed';
import { sourceRows } from '../tables/sources';
import { checkRows, readSchema } from '../validate/schema';
import { contributedFiles } from './files';
import { verdicts } from './verdict';

let curated = '';
beforeEach(() => (curated = mkdtempSync(join(tmpdir(), 'contributed-test-'))));
afterEach(() => rmSync(curated, { recursive: true, force: true }));

const SHARED = {
  comune_ids: 'Bologna',
  source_urls: 'https://www.example.org/prova',
  as_of: '2026-03-15',
  declared_by: 'Comune di prova',
  licence_consent: 'CC-BY-4.0',
};

/** The ready file of synthetic rows, as the page would give it. */
function ready(kind: ContributionKind, ...rows: Record<string, string>[]): { name: string; text: string } {
  const schema = CONTRIBUTED_SCHEMAS[kind];
  const columns = schema.columns.map(({ name }) => name);
  const lines = rows.map((row) => columns.map((name) => ({ ...SHARED, ...row })[name] ?? '').join(';'));
  const text = [columns.join(';'), ...lines].join('\n');
  const file = prepareFile(schema, validateText(schema, text, SYNTHETIC), '2026-04-01');
  if (!file) throw new Error('the synthetic rows are not right');
  return file;
}
function put(path: string, text: string): void {
  const whole = join(curated, 'contributed', path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}
const CER = {
  name: 'CER sintetica',
  record_type: 'cer',
  status: 'costituita',
  members: '12',
  note_it: 'Nata nel 2026',
};
const errors = (): string[] => verdicts(contributedFiles(curated), SYNTHETIC).flatMap((one) => one.errors);

describe('contributed:check', () => {
  it('lets the ready file of the page through', () => {
    const { name, text } = ready('cer', CER);
    put(`cer/${name}`, text);
    expect(verdicts(contributedFiles(curated), SYNTHETIC)).toMatchObject([{ errors: [], warnings: [] }]);
  });

  it('names file, row and column in both languages', () => {
    const { name, text } = ready('cer', CER);
    put(`cer/${name}`, text.replace('costituita', 'costituta'));
    const [message = ''] = errors();
    expect(message).toMatch(
      /^data\/curated\/contributed\/cer\/cer-comune-di-prova-2026-04-01\.csv:2:status: «costituta»/,
    );
    expect(message).toContain('“costituta” is not one of the values allowed');
  });

  it('wants the form and the name that the page gives', () => {
    const { name, text } = ready('cer', CER);
    put(`cer/${name}`, text.replace('037006', 'Bologna'));
    put('cer/cer-altro-ente-2026-04-01.csv', ready('cer', { ...CER, name: 'Altra' }).text);
    expect(errors()).toEqual([
      'data/curated/contributed/cer/cer-altro-ente-2026-04-01.csv: the name must be cer-comune-di-prova-<date>.csv',
      `data/curated/contributed/cer/${name}: not in its ready form; take it from the page /contribuisci/`,
    ]);
  });

  it('reads a header in plain Italian, and still wants the ready form', () => {
    const { name, text } = ready('cer', CER);
    const [header = '', ...rows] = text.split('\r\n');
    const italian = header
      .split(',')
      .map((column) => CONTRIBUTED_SCHEMAS.cer.columns.find((one) => one.name === column)?.label.it)
      .join(',');
    put(`cer/${name}`, [italian, ...rows].join('\r\n'));
    expect(errors()).toEqual([
      `data/curated/contributed/cer/${name}: not in its ready form; take it from the page /contribuisci/`,
    ]);
  });

  it('finds a record that is in two files', () => {
    const { text } = ready('cer', CER);
    put('cer/cer-comune-di-prova-2026-04-01.csv', text);
    put('cer/cer-comune-di-prova-2026-05-01.csv', text);
    expect(errors()).toHaveLength(1);
    expect(errors()[0]).toContain('2026-05-01.csv:2:name');
  });

  it('refuses folders that are no kind and files that are no CSV', () => {
    put('altro/x.csv', '');
    expect(() => contributedFiles(curated)).toThrow(/contributed\/altro: none of the folders/);
    rmSync(join(curated, 'contributed'), { recursive: true });
    put('cer/x.xlsx', '');
    expect(() => contributedFiles(curated)).toThrow(/x\.xlsx: not a CSV file/);
  });

  it('as a command ends with code 1 and the place of each error', () => {
    const { name, text } = ready('cer', CER);
    put(`cer/${name}`, text.replace('2026-03-15', 'ieri'));
    const command = ['--import', 'tsx', 'scripts/data/contributed/check.ts', curated];
    const { status, stdout } = spawnSync(process.execPath, command, { cwd: PATHS.root, encoding: 'utf8' });
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/:2:as_of: .*\n.*\nContributed files: 1, rows: 1, errors: 1\n$/),
    ]);
  });

  it('lets the folder of the repository through, with the comuni and records that are published', async () => {
    const context = await snapshotContext(new Date().toISOString().slice(0, 10));
    expect(verdicts(contributedFiles(PATHS.curated), context).flatMap((one) => one.errors)).toEqual([]);
  });
});

describe('contributed rows in the snapshot', () => {
  const comuni = new Places([{ id: '037006', name: 'Bologna' }], []);
  const sources = readDescriptors(PATHS.sources);

  it('are places with their own provenance; a document alone waits among the rejected rows', () => {
    const home = { name: 'Area sintetica', kind: 'area-ers', status: 'previsto', dwellings: '12' };
    const files = [
      [
        'cer',
        ready('cer', CER, { ...CER, name: 'Solo delibera', source_urls: '', source_document: 'Delibera 1' }),
      ],
      ['abitare', ready('abitare', home)],
      [
        'luoghi',
        ready('luoghi', {
          name: 'Luogo sintetico',
          kind: 'coworking',
          status: 'attivo',
          lon: '11,35',
          lat: '44,45',
        }),
      ],
      [
        'progetti',
        ready('progetti', {
          name: 'Progetto sintetico',
          theme: 'inclusione',
          status: 'attivo',
          funding_eur: '2500',
        }),
      ],
      [
        'percorsi',
        ready('percorsi', { name: 'Cammino sintetico', kind: 'cammino', completeness: 'completo' }),
      ],
    ] as const;
    for (const [kind, { name, text }] of files) put(`${kind}/${name}`, text);
    const ledger = new Ledger('', sources);
    const rows = contributedPlaces(curated, ledger, comuni);
    checkRows(readSchema(PATHS.schemas, 'places'), rows);
    expect(rows).toMatchObject([
      { kind: 'area-ers', figure: 12, figure_unit_it: 'alloggi', position: 'none' },
      {
        ...{
          kind: 'cer',
          record_type: 'cer',
          source_id: 'contributi',
          licence_group: 'cc-by',
          members_note: '12 membri',
        },
        note_it: 'Nata nel 2026 · Dichiarato da Comune di prova, alla data 2026-03-15.',
      },
      { kind: 'coworking', lon: 11.35, position: 'given' },
      { kind: 'progetto-territoriale', category: 'inclusione', figure: 2500, figure_unit_en: '€ of funding' },
    ]);
    expect(ledger.rejections).toMatchObject([{ sourceId: 'contributi', row: 3, code: 'no-page' }]);
    const contributi = new Map([...sources].filter(([id]) => id === 'contributi'));
    expect(sourceRows(contributi, ledger)).toMatchObject([
      { id: 'contributi', rows_in: 5, rows_used: 4, rows_rejected: 1 },
    ]);
    const counted = withContributed([{ source_ids: 'cer-fatti' }, { source_ids: 'istat-ifc' }], rows);
    expect(counted.map((row) => row['source_ids'])).toEqual(['cer-fatti;contributi', 'istat-ifc']);
  });

  it('a wrong file stops the build with its place', () => {
    const { name, text } = ready('cer', CER);
    put(`cer/${name}`, text.replace('cer,037006', 'cer,039014'));
    expect(() => contributedPlaces(curated, new Ledger('', sources), comuni)).toThrow(
      /row 2, column "comune_ids"/,
    );
  });

  it('are none today: no row, no source', () => {
    const ledger = new Ledger('', sources);
    expect(contributedPlaces(PATHS.curated, ledger, comuni)).toEqual([]);
    expect(existsSync(join(PATHS.curated, 'contributed'))).toBe(true);
    const contributi = new Map([...sources].filter(([id]) => id === 'contributi'));
    expect(sourceRows(contributi, ledger)).toEqual([]);
    expect(withContributed([{ source_ids: 'cer-fatti' }], [])).toEqual([{ source_ids: 'cer-fatti' }]);
  });
});
