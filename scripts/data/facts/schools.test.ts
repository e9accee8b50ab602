import { describe, expect, it } from 'vitest';
import { COMUNI, ledgerWith } from './raw.fixture';
import { readSchools } from './schools';

const STATE = 'extra/education/mim_scuole_statali_2025_26_bologna.csv';
const PARITARIE = 'extra/education/mim_scuole_paritarie_2023_24_bologna.csv';
const TYPE = 'DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA';

const read = (...rows: string[]) =>
  readSchools(
    ledgerWith({
      [STATE]: `CODICESCUOLA,DENOMINAZIONESCUOLA,${TYPE},codice_istat,alunni_2024_25,DESCRIZIONECARATTERISTICASCUOLA,INDICAZIONESEDEDIRETTIVO\n${rows.join('\n')}\n`,
      [PARITARIE]: `CODICESCUOLA,DENOMINAZIONESCUOLA,${TYPE},codice_istat,alunni_2024_25\nBO1,ROSSI,SCUOLA SEC. SECONDO GRADO NON STATALE,037006,\n`,
    }),
    COMUNI,
  );

describe('readSchools (synthetic)', () => {
  it.each([
    ['SCUOLA PRIMARIA', 'NORMALE', 'NO', 'primaria', true],
    ['SCUOLA PRIMARIA', 'NORMALE', 'SI', 'primaria', false],
    ['SCUOLA PRIMO GRADO', 'C/O IST. OSPEDALIERO', 'NO', 'secondaria-1', false],
    ['ISTITUTO COMPRENSIVO', 'NORMALE', 'SI', 'istituto-comprensivo', false],
    ['CENTRO TERRITORIALE', 'NORMALE', 'SI', 'cpia', false],
    ['LICEO SCIENTIFICO', 'NORMALE', 'SI', 'secondaria-2', true],
    ['ISTITUTO TECNICO COMMERCIALE', 'PERCORSO II LIVELLO', 'NO', 'secondaria-2', false],
    ['ISTITUTO SUPERIORE', 'NORMALE', 'SI', 'secondaria-2', false],
  ])('%s, %s, directs: %s → %s, counted: %s', (type, character, directs, level, isOrdinary) => {
    expect(read(`BOX,NOME,${type},037032,12,${character},${directs}`)[0]).toMatchObject({
      level,
      isOrdinary,
    });
  });

  it('keeps pupils that are not given apart from zero', () => {
    const schools = read('BOX,NOME,SCUOLA PRIMARIA,037032,0,NORMALE,NO');
    expect(schools.map((school) => [school.kind, school.pupils])).toEqual([
      ['statale', 0],
      ['paritaria', null],
    ]);
  });

  it('stops at a kind of school it does not know', () => {
    expect(() => read('BOX,NOME,SCUOLA DI VOLO,037032,1,NORMALE,NO')).toThrow('unknown kind of school');
  });
});
