import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts';
import type { Project } from '../facts/projects';
import { fundCells, knownProjects, paidShareCells, wholeFundCells, wholePaidShareCells } from './pnrr-funds';

const project = (over: Partial<Project>): Project => ({
  list: 'pnrr-pagamenti',
  sourceId: 'pnrr-pagamenti',
  cup: 'A00A00000000001',
  part: 1,
  code: 'M5C2I2.01.00',
  about: { theme: 'rigenerazione', label: { it: 'x', en: 'x' }, isPrivate: false, hasTitles: false },
  comuneIds: ['037006'],
  comuniCount: 1,
  title: null,
  funding: 1000,
  paid: 250,
  asOf: '2025-03-31',
  ...over,
});
/** A synthetic world of two comuni, only one of which has a project of its own. */
const FACTS = {
  ids: ['037006', '037032'],
  population: new Map([
    [
      '2025-01-01',
      new Map([
        ['037006', 100],
        ['037032', 300],
      ]),
    ],
  ]),
  projects: [
    project({}),
    project({ part: 2, funding: 500, paid: 0 }),
    project({ cup: 'A00A00000000002', comuneIds: ['037006', '037032'], comuniCount: 2, funding: 9000 }),
    project({ cup: 'A00A00000000003', comuneIds: ['037032'], comuniCount: 5, funding: 9000 }),
    project({ cup: 'A00A00000000004', list: 'pnrr-validati', comuneIds: ['037032'], paid: null }),
  ],
} as unknown as Facts;
const every = (): boolean => true;

describe('funds per resident (synthetic)', () => {
  it('adds the lots of one comune, and nothing of projects in several or of the older list', () => {
    expect(knownProjects(FACTS, every).map(({ cup, part }) => [cup, part])).toEqual([
      ['A00A00000000001', 1],
      ['A00A00000000001', 2],
    ]);
    expect(fundCells(FACTS, every, ({ funding }) => funding)[0]).toMatchObject({
      territoryId: '037006',
      value: 15,
      numerator: 1500,
      denominator: 100,
      denominatorDate: '2025-01-01',
    });
  });

  it('a comune without a known project is missing with its reason, not zero', () => {
    const [, other] = fundCells(FACTS, every, ({ funding }) => funding);
    expect(other).toMatchObject({ territoryId: '037032', value: null, status: 'missing' });
    expect(other?.note?.it).toMatch(/non vuol dire che non ce ne siano/);
    expect(paidShareCells(FACTS)[1]?.status).toBe('missing');
  });

  it('the whole divides the known projects by all residents, and says it is a minimum', () => {
    const [whole] = wholeFundCells(FACTS, every, ({ paid }) => paid);
    expect(whole).toMatchObject({
      territoryId: 'cm-bologna',
      value: 0.625,
      numerator: 250,
      denominator: 400,
    });
    expect(whole?.note?.en).toMatch(/a minimum/);
  });

  it('the paid share is over the funding of the same projects', () => {
    expect(paidShareCells(FACTS)[0]?.value).toBeCloseTo(100 / 6, 5);
  });

  it('the paid share of the whole is that of all known projects, though a comune has none', () => {
    const facts = { ...FACTS, projects: [...FACTS.projects, project({ comuneIds: ['037032'], paid: 1000 })] };
    expect(wholePaidShareCells(FACTS)).toMatchObject([
      { territoryId: 'cm-bologna', numerator: 250, denominator: 1500, status: 'derived' },
    ]);
    expect(wholePaidShareCells(facts)[0]).toMatchObject({ numerator: 1250, denominator: 2500, value: 50 });
  });
});
