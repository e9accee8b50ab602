import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale';
import { recordKinds } from '../i18n/record-kinds';
import { query, tablePath } from '../snapshot/tables';
import { profileData, type ProfileData } from './profile-data';
import { hereOf } from './profile-here';

let data: ProfileData;
beforeAll(async () => {
  data = await profileData();
});
const count = async (sql: string): Promise<number> => Number((await query(sql))[0]?.n);

describe('hereOf', () => {
  it('counts what the tables hold, for the whole city and for one comune', async () => {
    const whole = hereOf(data, data.byId.get('cm-bologna')!);
    expect(whole.projects.length).toBe(
      await count(
        `SELECT count(DISTINCT list || cup || part) AS n FROM read_parquet('${tablePath('projects')}')`,
      ),
    );
    expect(whole.routes.length).toBe(
      await count(`SELECT count(*) AS n FROM read_parquet('${tablePath('routes')}')`),
    );
    expect(whole.places).toBe(
      await count(
        `SELECT count(*) AS n FROM read_parquet('${tablePath('places')}') WHERE record = 'luogo' AND record_type IS NULL`,
      ),
    );
    const vergato = hereOf(data, data.byId.get('037059')!);
    expect(vergato.organisations.length).toBe(
      await count(
        `SELECT count(*) AS n FROM read_parquet('${tablePath('organisations')}')
         WHERE in_universe AND comune_id = '037059' AND year = ${vergato.year}`,
      ),
    );
    expect(vergato.projects.length).toBe(
      await count(
        `SELECT count(DISTINCT list || cup || part) AS n FROM read_parquet('${tablePath('projects')}') WHERE comune_id = '037059'`,
      ),
    );
  });

  it('counts a record once where several comuni of a group share it, and kinds add up', () => {
    for (const territory of data.territories) {
      const here = hereOf(data, territory);
      for (const list of [here.projects, here.energy]) {
        const ids = list.map((record) => record.id);
        expect(new Set(ids).size, territory.id).toBe(ids.length);
      }
      const total = (kinds: readonly { count: number }[]) => kinds.reduce((sum, kind) => sum + kind.count, 0);
      expect(total(here.organisationKinds)).toBe(here.organisations.length);
      expect(total(here.projectThemes)).toBe(here.projects.length);
      expect(here.placeKinds.flatMap((kind) => kind.names)).toHaveLength(here.places);
    }
  });

  it('has a word for every kind it may show', () => {
    const { organisationKinds, placeKinds, projectThemes } = hereOf(data, data.byId.get('cm-bologna')!);
    for (const locale of LOCALES) {
      const { organizzazioni, luoghi, progetti } = recordKinds[locale];
      for (const { kind } of organisationKinds) expect(organizzazioni[kind], kind).toBeDefined();
      for (const { kind } of placeKinds) expect(luoghi[kind], kind).toBeDefined();
      for (const { kind } of projectThemes) expect(progetti[kind], kind).toBeDefined();
    }
  });
});
