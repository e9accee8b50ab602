import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutGit } from '../../scripts/data/changes/baseline';
import { diffSnapshots } from '../../scripts/data/changes/diff';
import { formatLog, LOG, readLog } from '../../scripts/data/changes/log';
import { readPublished } from '../../scripts/data/changes/published';
import type { ChangeRow } from '../../scripts/data/changes/record';
import { changesText } from '../../scripts/data/changes/text';
import { updatedLog } from '../../scripts/data/changes/update';
import { PATHS, rawFolder } from '../../scripts/data/paths';
import { Report } from '../../scripts/data/report';
import { writeSnapshot } from '../../scripts/data/snapshot';
import { ask } from './read-parquet';

const BEDS = 'istat_capacita_ricettiva_comuni_bo_2014_2024.csv';
const FARMS = 'agriturismi numero';
const hasRaw = existsSync(join(rawFolder(), 'tourism', BEDS));
const quiet = new Report(() => undefined);

/**
 * The whole path of a revision: a synthetic mirror in which ISTAT has revised one number of one comune (the farm stays of
 * Imola in 2024, one more), built over a repository that has published the real one.
 */
describe.runIf(hasRaw)('a publisher revises one published number (synthetic revision)', () => {
  let root = '';
  const folder = (...parts: string[]): string => join(root, ...parts);
  const build = async (raw: string, into: string): Promise<void> => {
    mkdirSync(into, { recursive: true });
    await writeSnapshot({ ...PATHS, curated: folder('data', 'curated'), raw }, into, quiet);
  };
  let log: ChangeRow[] = [];
  let added: ChangeRow[] = [];

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'revision-'));
    cpSync(PATHS.curated, folder('data', 'curated'), { recursive: true });
    await build(rawFolder(), folder('data', 'snapshot'));
    const who = ['-c', 'user.name=Synthetic', '-c', 'user.email=s@example.org'];
    for (const command of [
      ['init', '--quiet'],
      ['add', '.'],
      ['commit', '--quiet', '-m', 'synthetic'],
    ])
      execFileSync('git', ['-C', root, ...who, ...command], { env: withoutGit(process.env) });
    const raw = revisedMirror(folder('raw'));
    await build(raw, folder('fresh'));
    log = await updatedLog(root, folder('fresh'), () => '2027-01-31');
    added = log.slice(readLog(root).length);
    writeFileSync(folder(LOG), formatLog(log));
    await build(raw, folder('published'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('the log keeps every row there was and adds the old and the new value of the comune and of its groups', () => {
    expect(log.slice(0, -added.length)).toEqual(readLog(PATHS.root));
    expect(added.every((row) => row.date === '2027-01-31')).toBe(true);
    const values = added.filter((row) => row.grain === 'value');
    expect(values.map((row) => row.territory_id)).toEqual([
      '037032',
      'area-circondario-imolese',
      'cm-bologna',
      'distretto-imola',
      'unione-nuovo-circondario-imolese',
    ]);
    for (const row of values) {
      expect(row).toMatchObject({ kind: 'revised', indicator_id: 'agriturismi', periods: '2024' });
      expect(Number(row.value_after) - Number(row.value_before)).toBe(1);
    }
    expect(values[0]?.status_before).toBe('observed');
    // The table of values and that of sources, whose checksum differs; no other table holds that number.
    expect(added.filter((row) => row.grain === 'table').map((row) => row.table_id)).toEqual([
      'observations',
      'sources',
    ]);
    expect(added).toHaveLength(7);
  });

  it('the published table of changes tells the revision', async () => {
    const file = folder('published', 'changes.parquet').replaceAll("'", "''");
    const rows = await ask(`SELECT n, kind, value_before, value_after FROM read_parquet('${file}')
      WHERE date = '2027-01-31' AND territory_id = '037032'`);
    const [row] = added.filter((one) => one.territory_id === '037032');
    expect(rows).toEqual([
      {
        ...{ n: Number(row?.n), kind: 'revised' },
        ...{ value_before: Number(row?.value_before), value_after: Number(row?.value_after) },
      },
    ]);
  });

  it('and the text of the refresh says it in words, in both languages', async () => {
    const before = await readPublished(folder('data', 'snapshot'));
    const changes = diffSnapshots(before, await readPublished(folder('fresh')));
    const [row] = added.filter((one) => one.territory_id === '037032');
    const told = `Imola 2024: ${row?.value_before} → ${row?.value_after}`;
    const italian = changesText(changes, before.names, 'it');
    expect(italian).toContain(
      `### Valori rivisti\n\n- Agriturismi con alloggio (\`agriturismi\`), 5 valori: ${told}`,
    );
    expect(italian).toContain('### Comuni interessati\n\nImola\n');
    expect(changesText(changes, before.names, 'en')).toContain(
      `### Revised values\n\n- Farm stays (\`agriturismi\`), 5 values: ${told}`,
    );
  });

  it('the same data published again add nothing', async () => {
    expect(await updatedLog(root, folder('data', 'snapshot'), () => 'never')).toEqual(readLog(PATHS.root));
  });
});

/** The mirror with one more farm stay in Imola in 2024; everything else is the real one. */
function revisedMirror(into: string): string {
  mkdirSync(into);
  for (const name of readdirSync(rawFolder()))
    if (name !== 'tourism') symlinkSync(join(rawFolder(), name), join(into, name));
  cpSync(join(rawFolder(), 'tourism'), join(into, 'tourism'), { recursive: true });
  const path = join(into, 'tourism', BEDS);
  const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  // The publisher's total is revised with its part: the build stops where they do not add up.
  const revised = data.filter(
    (row) => row['anno'] === '2024' && (row['cod istat'] === '037032' || row['comuni'] === 'TOTALE'),
  );
  if (revised.length !== 2) throw new Error('Imola and the total of 2024 are not in the file of beds');
  for (const row of revised) row[FARMS] = String(Number(row[FARMS]) + 1);
  writeFileSync(path, `${Papa.unparse({ fields: meta.fields ?? [], data }, { newline: '\n' })}\n`);
  return into;
}
