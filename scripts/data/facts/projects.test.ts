import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Places } from '../harmonise/names';
import { Ledger } from '../ledger';
import { PATHS } from '../paths';
import { Curated } from '../read/curated';
import { readDescriptors } from '../sources';
import { projectRows } from '../tables/projects';
import { readAwards } from './awards';
import { cleanTitle, isSingle, readProjects } from './projects';
import { readRents } from './rents';

const COMUNI = new Places(
  [
    { id: '037006', name: 'Bologna' },
    { id: '037032', name: 'Imola' },
    { id: '037062', name: 'Alto Reno Terme' },
  ],
  [],
);
const curated = new Curated(PATHS.curated);
const open = (): Ledger =>
  new Ledger(
    join(PATHS.root, 'tests', 'fixtures', 'data', 'synthetic-projects'),
    readDescriptors(PATHS.sources),
  );
const codes = (ledger: Ledger): [string, number][] =>
  ledger.rejections.map(({ code, count }) => [code, count]);

describe('readProjects (synthetic)', () => {
  const ledger = open();
  const projects = readProjects(ledger, curated, COMUNI);

  it('drops money to private parties and what the later list already has', () => {
    expect(projects.map((project) => project.cup)).not.toContain('A00A00000000004');
    expect(projects.map((project) => project.cup)).not.toContain('A00A00000000007');
    expect(projects.filter((project) => project.cup === 'A00A00000000001')).toHaveLength(2);
    expect(codes(ledger)).toEqual([
      ['private-beneficiary', 1],
      ['in-later-list', 1],
      ['private-beneficiary', 1],
    ]);
    expect(JSON.stringify([projects, ledger.rejections])).not.toContain('Synthetic Person');
  });

  it('numbers the lots of one CUP and rounds to cents', () => {
    const lots = projects.filter((project) => project.cup === 'A00A00000000001');
    expect(lots.map(({ part, funding, paid }) => [part, funding, paid])).toEqual([
      [1, 100.56, 10],
      [2, 50, 0],
    ]);
  });

  it('tells an amount of one comune from one of several, inside or outside the metropolitan city', () => {
    const single = projects.filter(isSingle).map((project) => project.cup);
    expect(single).toEqual(['A00A00000000001', 'A00A00000000001', 'A00A00000000006']);
  });

  it('joins the comuni of a project the older list repeats, with its amount once a project', () => {
    const village = projects.find((project) => project.cup === 'A00A00000000005');
    expect(village).toMatchObject({
      comuneIds: ['037006', '037032'],
      comuniCount: 2,
      funding: 200,
      paid: null,
    });
    expect(projectRows(projects).filter((row) => row['cup'] === 'A00A00000000005')).toHaveLength(2);
  });

  it('keeps titles only of submeasures that name places or works', () => {
    expect(projects.map((project) => project.title).filter(Boolean)).toEqual([
      'Casa della Comunita di Synthetic Town A…',
      'Synthetic path',
      'Synthetic village',
    ]);
  });
});

describe('cleanTitle', () => {
  it('has no title for a blank, and no ellipsis for a whole one', () => {
    expect(cleanTitle(' ')).toBeNull();
    expect(cleanTitle('Bosco .')).toBe('Bosco');
    expect(cleanTitle('CASA DELLA COMUNITÀ DI IMOLA*VIA AMENDOL')).toBe('CASA DELLA COMUNITÀ DI IMOLA');
  });
});

describe('readAwards (synthetic)', () => {
  it('keeps allowed suppliers with a decision, and nothing of the others', () => {
    const ledger = open();
    const { oes, covered } = readAwards(ledger, curated, COMUNI);
    expect(oes).toHaveLength(1);
    expect(oes[0]).toMatchObject({ name: 'CADIAI', kind: 'cooperativa-sociale', contract: 'AAA' });
    expect([...covered].sort()).toEqual(['037006', '037032']);
    expect(codes(ledger)).toEqual([['not-an-oes', 2]]);
    expect(JSON.stringify(ledger.rejections)).not.toMatch(/Synthetic|Manutencoop/);
  });
});

describe('readRents (synthetic)', () => {
  const ledger = open();
  const semester = readRents(ledger, COMUNI).get('2016-S1');

  it('takes the middle of the two rents, and zero as absent', () => {
    expect([...(semester?.get('037006') ?? [])]).toEqual([['BO1', 10]]);
    expect(codes(ledger)).toContainEqual(['no-rent', 1]);
  });

  it('carries the two comuni of before 2016 onto Alto Reno Terme', () => {
    expect([...(semester?.get('037062')?.values() ?? [])]).toEqual([3.5, 2.5]);
  });
});
