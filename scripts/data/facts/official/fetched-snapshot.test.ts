import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPublished } from '../../changes/published';
import { diffSnapshots } from '../../changes/diff';
import { PATHS, rawFolder } from '../../paths';
import { Report } from '../../report';
import { writeSnapshot } from '../../snapshot';

const hasRaw = existsSync(join(rawFolder(), 'territory'));
const TAXABLE = 'Reddito imponibile - Ammontare in euro';
const LOW = 'Reddito complessivo da 0 a 10000 euro - Frequenza';

/** A synthetic file of every comune, in the MEF's format: 10 taxpayers, € 250,000, 2 of them low. */
function incomes(ids: readonly string[], year: string): Uint8Array {
  const header = `Anno di imposta;Codice Istat Comune;Sigla Provincia;Numero contribuenti;${TAXABLE};${LOW}`;
  const lines = ids.map((id) => `${year};${Number(id)};BO;10;250000;2`);
  return zipSync({ 'redditi.csv': Buffer.from(`${[header, ...lines].join('\n')}\n`) });
}

function dwellings(ids: readonly string[]): string {
  const lines = ids.flatMap((id) => [
    `${id},NUM_DW_AV,2021,10`,
    `${id},NUM_OCC_DW_AV,2021,8`,
    `${id},NUM_UNOCC_DW_AV,2021,2`,
  ]);
  return `${['REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE', ...lines].join('\n')}\n`;
}

describe.runIf(hasRaw)('a snapshot with fetched files (synthetic)', () => {
  let work = '';
  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'fetched-snapshot-'));
    const quiet = new Report(() => undefined);
    const build = async (name: string, fetched?: string): Promise<void> => {
      mkdirSync(join(work, name));
      await writeSnapshot(
        { ...PATHS, raw: rawFolder(), ...(fetched ? { fetched } : {}) },
        join(work, name),
        quiet,
      );
    };
    await build('plain');
    const { names } = await readPublished(join(work, 'plain'));
    const ids = [...names.keys()].filter((id) => /^\d{6}$/.test(id));
    const put = (file: string, content: string | Uint8Array): void => {
      mkdirSync(dirname(join(work, 'fetched', file)), { recursive: true });
      writeFileSync(join(work, 'fetched', file), content);
    };
    put('official/mef/irpef_comuni_2022.zip', incomes(ids, '2022'));
    put('official/mef/irpef_comuni_2021.zip', incomes(ids, '2021'));
    put('official/istat/DF_DCSS_ABITAZIONI_TV_1.csv', dwellings(ids));
    put(
      'official/bologna/indici-di-fragilita-dal-2021.csv',
      'yyyy;area_statistica;quartiere;codareast;aree_escl;frag_demo;frag_soc;frag_econ;frag_compl\n2023;A;Q;1;0;1;2;3;4\n',
    );
    const state = { url: 'https://example.org', etag: null, lastModified: null, sha256: '', bytes: 1 };
    const fetched = { ...state, fetchedAt: '2027-01-05T04:17:00.000Z' };
    put('fetched.json', JSON.stringify({ 'official/mef/irpef_comuni_2022.zip': fetched }));
    await build('with', join(work, 'fetched'));
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  async function ask(snapshot: string, table: string, sql: string): Promise<unknown> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const file = join(work, snapshot, `${table}.parquet`);
    const reader = await connection.runAndReadAll(sql.replace('{}', `read_parquet('${file}')`));
    connection.closeSync();
    return reader.getRowsJS();
  }

  it('adds the new periods and indicators and revises nothing', async () => {
    const changes = diffSnapshots(
      await readPublished(join(work, 'plain')),
      await readPublished(join(work, 'with')),
    );
    expect(
      changes
        .filter((change) => change.grain !== 'table')
        .map((change) => [change.kind, change.grain, change.indicatorId]),
    ).toEqual(
      [
        ['new', 'indicator', 'abitazioni-non-occupate'],
        ['new', 'period', 'reddito-medio'],
        ['new', 'period', 'redditi-bassi'],
        ['new', 'period', 'redditi-bassi'],
      ].sort((a, b) => (a.slice(1).join() < b.slice(1).join() ? -1 : 1)),
    );
  });

  it('each new value names the publisher’s file as its source, groups too; the mirror’s years stay its own', async () => {
    const sql = `SELECT period, source_id, count(*)::INTEGER FROM {} WHERE indicator_id = 'reddito-medio' AND period >= '2021' GROUP BY ALL ORDER BY ALL`;
    const [mirror, fetched] = (await ask('with', 'observations', sql)) as [string, string, number][];
    expect(mirror?.slice(0, 2)).toEqual(['2021', 'mef-irpef']);
    expect(fetched?.slice(0, 2)).toEqual(['2022', 'mef-irpef-zip']);
    expect(fetched?.[2]).toBe(mirror?.[2]);
  });

  it('the source appears with what was read of it, and its gap goes', async () => {
    const sql = "SELECT files, rows_in::INTEGER, retrieved_on FROM {} WHERE id = 'mef-irpef-zip'";
    expect(await ask('plain', 'sources', sql)).toEqual([]);
    expect(await ask('with', 'sources', sql)).toEqual([
      ['official/mef/irpef_comuni_2021.zip;official/mef/irpef_comuni_2022.zip', 110, '2027-01-05'],
    ]);
    const gap =
      "SELECT id FROM {} WHERE id IN ('redditi-recenti', 'alloggi-vuoti', 'fragilita-aree-bologna', 'runts-comuni') ORDER BY id";
    expect(await ask('plain', 'gaps', gap)).toHaveLength(4);
    expect(await ask('with', 'gaps', gap)).toEqual([['runts-comuni']]);
  });

  it('says of every such indicator that its format is not verified', async () => {
    const sql =
      "SELECT count(*)::INTEGER FROM {} WHERE id IN ('reddito-medio', 'redditi-bassi', 'abitazioni-non-occupate') AND caveats_it ILIKE '%non ancora verificato%' AND caveats_en ILIKE '%not yet verified%'";
    expect(await ask('with', 'indicators', sql)).toEqual([[3]]);
    expect(await ask('plain', 'indicators', sql)).toEqual([[0]]);
  });

  it('publishes the table of the city’s areas only where its file is', async () => {
    expect(existsSync(join(work, 'plain', 'bologna_fragility.parquet'))).toBe(false);
    expect(await ask('with', 'bologna_fragility', 'SELECT frag_compl FROM {}')).toEqual([[4]]);
  });
});
