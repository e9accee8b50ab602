import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale';
import { mappingSentences } from '../i18n/mapping-sentences';
import { query, tablePath } from '../snapshot/tables';
import { cerLead, cerSummary } from './cer';
import { monitoringLead } from './coverage-words';
import { directionPath } from './address';
import { figuresOf } from './direction-figures';
import { planMapping } from './mapping';
import { MAPPED_FROM } from './mapping-state';
import { missionLead, stateReason } from './mapping-words';
import { recordLabel } from './record-label';

const table = (id: string): string => `read_parquet('${tablePath(id)}')`;
const one = async (sql: string): Promise<number> => Number((await query(sql))[0]?.n);
const isSound = (text: string): void => {
  expect(text).not.toMatch(/undefined|NaN|null|\s\s|\s\.|\s,/);
  expect(text).toMatch(/^[\p{Lu}\d].*\.$/su);
};

describe('sentences on states', () => {
  const { states } = mappingSentences.it;
  it.each([
    [
      { mapped: 0, partly: 0, 'not-yet': 1 },
      'La direzione non è ancora mappata: nessun dato pubblicato le risponde.',
    ],
    [
      { mapped: 0, partly: 0, 'not-yet': 3 },
      'Nessuna direzione è mappata, nemmeno in parte: non c’è un dato pubblicato che risponda.',
    ],
    [{ mapped: 2, partly: 0, 'not-yet': 0 }, 'Tutte le direzioni sono mappate.'],
    [
      { mapped: 0, partly: 4, 'not-yet': 0 },
      'Nessuna direzione è mappata per intero: lo sono tutte in parte.',
    ],
    [
      { mapped: 0, partly: 3, 'not-yet': 1 },
      'Nessuna direzione è mappata per intero, 3 lo sono in parte e una non ancora.',
    ],
    [{ mapped: 1, partly: 1, 'not-yet': 0 }, 'Una direzione è mappata e una lo è in parte.'],
    [{ mapped: 2, partly: 0, 'not-yet': 2 }, '2 direzioni sono mappate e 2 non ancora.'],
  ])('%j', (counts, text) => {
    expect(states(counts)).toBe(text);
  });
});

describe('missionLead', () => {
  it('says the numbers that SQL counts', async () => {
    const mission = (await planMapping('it')).missions.find(({ entry }) => entry.mission === 1);
    if (!mission) throw new Error('no mission 1');
    const text = missionLead(mission, 'it');
    const count = (kind: string) =>
      one(`SELECT count(*) AS n FROM ${table('plan')} WHERE mission = 1 AND kind = '${kind}'`);
    expect(text).toContain(
      `Il piano le dà ${await count('direzione')} direzioni e ${await count('azione')} azioni.`,
    );
    // No action of mission 1 adds an indicator to those of its directions.
    const indicators = await one(
      `SELECT count(DISTINCT id) AS n FROM (SELECT id, unnest(string_split(directions, ';')) AS d FROM ${table('indicators')}) WHERE d LIKE 'm1-%'`,
    );
    expect(text).toContain(`Che cosa risponde: ${indicators} indicatori, `);
    const facts = await one(
      `SELECT count(*) AS n FROM ${table('facts')} WHERE list_contains(string_split(missions, ';'), '1') OR id LIKE 'coop-comunita-%'`,
    );
    expect(text).toContain(`e ${facts} cifre citate.`);
  });

  it('is sound for every mission in both languages', async () => {
    for (const locale of LOCALES)
      for (const mission of (await planMapping(locale)).missions) isSound(missionLead(mission, locale));
  });
});

describe('stateReason', () => {
  it('counts indicators of nearly all comuni as SQL does', async () => {
    const direction = (await planMapping('it')).byId.get('m3-d2');
    if (!direction) throw new Error('no m3-d2');
    const whole = await one(
      `SELECT count(*) AS n FROM (
         SELECT i.id FROM ${table('indicators')} AS i JOIN ${table('observations')} AS o
           ON o.indicator_id = i.id AND o.period = i.default_period AND o.territory_id LIKE '037%' AND o.value IS NOT NULL
         WHERE list_contains(string_split(i.directions, ';'), 'm3-d2') AND NOT i.partial_list
         GROUP BY 1 HAVING count(*) >= ${MAPPED_FROM})`,
    );
    expect(whole).toBe(0);
    expect(stateReason(direction, 'it')).toBe(
      `Nessun indicatore completo copre quasi tutti i comuni, e ${direction.gaps.length} domande sono senza dati.`,
    );
  });

  it('is sound for every entry in both languages, and the records have names', async () => {
    for (const locale of LOCALES)
      for (const entry of (await planMapping(locale)).byId.values()) {
        isSound(stateReason(entry, locale));
        for (const row of entry.records) expect(recordLabel(row, locale)).toMatch(/^\p{Lu}/u);
      }
  });
});

describe('figures and addresses', () => {
  it('draw only published indicators and the direction’s own crossing', async () => {
    const { byId } = await planMapping('it');
    const ids = new Set((await query(`SELECT id FROM ${table('indicators')}`)).map(({ id }) => id));
    const drawn = [...byId.keys()].flatMap((id) => figuresOf(id).map((spec) => ({ id, spec })));
    expect(drawn.length).toBeGreaterThan(15);
    for (const { id, spec } of drawn)
      if (spec.kind === 'crossing') expect(spec.direction).toBe(id);
      else expect(ids, id).toContain(spec.indicator);
  });

  it('lead from a direction to its place on the page of its mission', async () => {
    for (const { entry } of (await planMapping('it')).missions.flatMap(({ directions }) => directions))
      expect(directionPath(entry.id)).toBe(`/missioni/${entry.mission}/#${entry.id}`);
  });
});

describe('monitoringLead and cerLead', () => {
  it('say the numbers that SQL counts', async () => {
    const directions = await one(`SELECT count(*) AS n FROM ${table('plan')} WHERE kind = 'direzione'`);
    expect(await monitoringLead('it')).toContain(`Il piano ha ${directions} direzioni e 3 azioni pilota.`);
    const cer = await query(
      `SELECT status, count(*) AS n FROM ${table('places')} WHERE record_type = 'cer' GROUP BY 1`,
    );
    const of = (status: string) => cer.find((row) => row.status === status)?.n;
    const comuni = await one(
      `SELECT count(DISTINCT comune) AS n FROM (SELECT unnest(string_split(comune_ids, ';')) AS comune FROM ${table('places')} WHERE record_type = 'cer') WHERE comune LIKE '037%'`,
    );
    expect(await cerLead('it')).toContain(
      `${of('costituita')} costituite e ${of('in progetto')} in progetto. Riguardano ${comuni} comuni su 55.`,
    );
    const { communities, setUp, planned } = await cerSummary();
    expect(setUp + planned).toBe(communities.length);
  });

  it('are sound in both languages', async () => {
    for (const locale of LOCALES) {
      isSound(await monitoringLead(locale));
      isSound(await cerLead(locale));
    }
  });
});
