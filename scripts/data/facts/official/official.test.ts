import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFailure } from '../../failure';
import { Places } from '../../harmonise/names';
import { Ledger } from '../../ledger';
import { PATHS } from '../../paths';
import { readDescriptors } from '../../sources';
import { readCityFragility } from './city-fragility';
import { readDwellings } from './dwellings';
import { readCurrentRisk } from './exposure';
import { readFivePerMille } from './five-per-mille';
import { readFragilityIndex } from './fragility-index';
import { readMefZips } from './mef';
import { readOfficial } from './official';
import { readPosasZips } from './posas';
import { readRunts } from './runts';

const FIXTURES = join(PATHS.root, 'tests', 'fixtures', 'data', 'official-formats');
const COMUNI = new Places(
  [
    { id: '037006', name: 'Bologna' },
    { id: '037032', name: 'Imola' },
  ],
  [],
);
const SOURCES = readDescriptors(PATHS.sources);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'official-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');
const ledger = (): Ledger => new Ledger(folder, SOURCES, folder);

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function putZip(file: string, text: string, member = 'dati.csv'): void {
  put(file, zipSync({ [member]: Buffer.from(text) }));
}

async function putSheet(text: string): Promise<void> {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((value) => ({ value, type: String })));
  const path = join(folder, 'sheet.xlsx');
  await (await writeXlsxFile(rows)).toFile(path);
  put('official/runts/enti_iscritti.xlsx', readFileSync(path));
}

async function failureOf(run: Promise<unknown>): Promise<DataFailure> {
  const error = await run.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof DataFailure) return error;
  throw new Error(`no failure in the data: ${String(error)}`);
}

describe('publishers’ own formats (synthetic files, not yet verified)', () => {
  it('without any file everything is empty and nothing is accounted for', async () => {
    const accounts = ledger();
    const official = await readOfficial(accounts, COMUNI);
    expect([official.income.size, official.ages.size, official.dwellings.size, official.risk.size]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(official.runts).toBeNull();
    expect(accounts.files.size).toBe(0);
  });

  it('MEF ZIP: our province only, blanks suppressed, the others counted', async () => {
    putZip('official/mef/irpef_comuni_2022.zip', fixture('mef.csv'));
    const accounts = ledger();
    const income = await readMefZips(accounts, COMUNI);
    expect([...income.keys()]).toEqual(['2022']);
    expect(income.get('2022')?.get('037032')).toEqual({ taxpayers: 50, taxable: 1_100_000, low: null });
    expect(accounts.rejections).toMatchObject([
      { code: 'other-province', count: 1, sourceId: 'mef-irpef-zip' },
    ]);
  });

  it('MEF ZIP: a year in the wrong file, a renamed column and a foreign archive stop with the reason', async () => {
    putZip('official/mef/irpef_comuni_2023.zip', fixture('mef.csv'));
    expect((await failureOf(readMefZips(ledger(), COMUNI))).message).toMatch(
      /"Anno di imposta": is not 2023/,
    );
    const renamed = fixture('mef.csv').replace('Numero contribuenti', 'Contribuenti');
    putZip('official/mef/irpef_comuni_2023.zip', renamed);
    expect((await failureOf(readMefZips(ledger(), COMUNI))).message).toMatch(/missing: Numero contribuenti/);
    putZip('official/mef/irpef_comuni_2023.zip', 'x', 'leggimi.pdf');
    expect((await failureOf(readMefZips(ledger(), COMUNI))).message).toMatch(
      /no member fits .*holds: leggimi.pdf/,
    );
    put('official/mef/irpef_comuni_2023.zip', 'not an archive');
    expect((await failureOf(readMefZips(ledger(), COMUNI))).message).toMatch(/does not open/);
  });

  it('POSAS ZIP: bands and years of age from single ages, under a line of title', async () => {
    putZip('official/istat/POSAS_2024_it_Comuni.zip', fixture('posas.csv'));
    const ages = (await readPosasZips(ledger(), COMUNI)).get('2024')?.get('037006');
    expect(ages).toEqual({ total: 20, upTo14: 4, from15To64: 10, from65: 6, from75: 4, yearsOfAge: 954 });
  });

  it('POSAS ZIP: ages that do not add up stop, and so does an age twice', async () => {
    const file = 'official/istat/POSAS_2024_it_Comuni.zip';
    putZip(file, fixture('posas.csv').replace('"037006";"Bologna";40;5;5;10', '"037006";"Bologna";40;5;4;9'));
    expect((await failureOf(readPosasZips(ledger(), COMUNI))).message).toMatch(/037006 do not add up/);
    putZip(file, fixture('posas.csv').replace('"037006";"Bologna";40;', '"037006";"Bologna";14;'));
    expect((await failureOf(readPosasZips(ledger(), COMUNI))).message).toMatch(
      /the age 14 .* is there twice/,
    );
    putZip(file, fixture('posas.csv').replace('"Totale maschi"', '"Maschi"'));
    expect((await failureOf(readPosasZips(ledger(), COMUNI))).message).toMatch(/missing: Totale maschi/);
  });

  it('ISTAT SDMX: dwellings with tenure, and the areas above the comune left out', async () => {
    put('official/istat/DF_DCSS_ABITAZIONI_TV_1.csv', fixture('dwellings.csv'));
    put('official/istat/DF_DCSS_ABITAZIONI_TV_2.csv', fixture('tenure.csv'));
    const accounts = ledger();
    const years = await readDwellings(accounts, COMUNI);
    expect(years.get('2021')?.get('037006')).toEqual({
      total: 200,
      occupied: 170,
      unoccupied: 30,
      owned: 100,
    });
    expect(accounts.rejectedIn('official/istat/DF_DCSS_ABITAZIONI_TV_1.csv')).toBe(1);
    expect(accounts.rejectedIn('official/istat/DF_DCSS_ABITAZIONI_TV_2.csv')).toBe(1);
  });

  it('ISTAT SDMX: a dimension nobody chose, and parts that do not add up, stop', async () => {
    const file = 'official/istat/DF_DCSS_ABITAZIONI_TV_1.csv';
    put(file, fixture('dwellings.csv').replace('037006,NUM_DW_AV,TOTAL', '037006,NUM_DW_AV,RES'));
    const failure = await failureOf(readDwellings(ledger(), COMUNI));
    expect(failure.place.column).toBe('TYPE_BUILDING');
    expect(failure.reason).toMatch(/RES, TOTAL|TOTAL, RES/);
    put(file, fixture('dwellings.csv').replace('2021,30', '2021,31'));
    expect((await failureOf(readDwellings(ledger(), COMUNI))).message).toMatch(/037006 do not add up/);
  });

  it('ISTAT SDMX: deciles of the fragility index, and nothing beyond 10', async () => {
    const file = 'official/istat/DF_COMP_FRA_IND_MUNICIPAL_01.csv';
    put(file, fixture('fragility.csv'));
    expect((await readFragilityIndex(ledger(), COMUNI)).get('2022')?.get('037032')).toBe(3);
    put(file, fixture('fragility.csv').replace('2022,3,', '2022,11,'));
    expect((await failureOf(readFragilityIndex(ledger(), COMUNI))).message).toMatch(/11 is no decile/);
  });

  it('IdroGEO CSV: counts checked against the printed shares', async () => {
    const file = 'official/ispra/idrogeo_pir_comuni.csv';
    put(file, fixture('idrogeo.csv'));
    expect((await readCurrentRisk(ledger(), COMUNI)).get('037006')).toEqual({
      residents: 200,
      flood: 110,
      landslide: 3,
    });
    put(file, fixture('idrogeo.csv').replace('55.0', '54.0'));
    expect((await failureOf(readCurrentRisk(ledger(), COMUNI))).message).toMatch(
      /54 where the counts give 55/,
    );
  });

  it('5 per mille CSV: titles and notes skipped, codes unquoted, Italian numbers, Comuni out of the universe', async () => {
    for (let part = 1; part <= 7; part += 1) {
      const text = part === 1 ? fixture('five-per-mille.csv') : headOf(fixture('five-per-mille.csv'));
      put(`official/ade/5x1000_2024_${part}.csv`, text);
    }
    const bodies = (await readFivePerMille(ledger(), COMUNI)).get('2024');
    expect(bodies).toEqual([
      { taxCode: '01234567890', comuneId: '037006', inUniverse: true, choices: 1204, amount: 31500.15 },
      { taxCode: '01234567891', comuneId: '037032', inUniverse: false, choices: 40, amount: 900 },
      { taxCode: '01234567892', comuneId: '037032', inUniverse: true, choices: 7, amount: 152.5 },
    ]);
  });

  it('5 per mille CSV: a part that is not there, and the code of a person, stop', async () => {
    put('official/ade/5x1000_2024_1.csv', fixture('five-per-mille.csv'));
    expect((await failureOf(readFivePerMille(ledger(), COMUNI))).message).toMatch(/1 of the 7 parts/);
    const text = fixture('five-per-mille.csv').replace("'01234567890'", "'RSSMRA80A01A944T'");
    put('official/ade/5x1000_2024_1.csv', text);
    const failure = await failureOf(readFivePerMille(ledger(), COMUNI));
    expect(failure.message).toMatch(/personal tax code/);
    expect(failure.message).not.toMatch(/RSSMRA/);
  });

  it('RUNTS workbook: bilingual header, zero where no body is, the legal representative never read', async () => {
    await putSheet(fixture('runts.csv'));
    const runts = await readRunts(ledger(), COMUNI);
    expect(runts?.upTo).toBe('2026-03-15');
    expect([...(runts?.bodies ?? [])]).toEqual([
      ['037006', 2],
      ['037032', 0],
    ]);
  });

  it('RUNTS workbook: a column nobody knows stops with the header’s difference', async () => {
    await putSheet(fixture('runts.csv').replace('Sezione / Sektion', 'E-mail / E-Mail'));
    const failure = await failureOf(readRunts(ledger(), COMUNI));
    expect(failure.message).toMatch(/missing: Sezione; unexpected: E-mail/);
  });

  it('Bologna v2.1 export: areas left out of the calculation have no index', async () => {
    put('official/bologna/indici-di-fragilita-dal-2021.csv', fixture('city-fragility.csv'));
    expect(await readCityFragility(ledger())).toMatchObject([
      { year: 2023, area_code: '1', excluded: false, frag_compl: 100 },
      { year: 2023, area_code: '2', excluded: true, frag_compl: null },
    ]);
  });
});

describe('descriptors of optional sources', () => {
  const optional = [...SOURCES.values()].filter((source) => source.optional);

  it.each(optional.map((source) => [source.id, source] as const))(
    '%s: what is downloaded is what is read, and it says that it is not verified',
    (_id, source) => {
      const downloaded = (source.downloads ?? []).flatMap(({ file, parts = 1 }) =>
        Array.from({ length: parts }, (_, index) => file.replace('{part}', String(index + 1))),
      );
      expect([...downloaded].sort()).toEqual([...source.files].sort());
      expect(source.transformation.it).toMatch(/non ancora verificato/);
      expect(source.transformation.en).toMatch(/not yet verified/);
    },
  );
});

function headOf(text: string): string {
  return `${text.split('\n').slice(0, 3).join('\n')}\n`;
}
