import { describe, expect, it } from 'vitest';
import { ownFinding, ownWhat } from './words';
import type { OwnRow } from './view';

const row = (name: string, value: number | null): OwnRow => ({
  ...{ id: name, name, shortName: name, held: 'known', raw: value, value, rows: 1, place: null },
});

describe('ownWhat', () => {
  it('names the column alone where nothing is summed up', () => {
    const drawn = { column: 'Domande', aggregate: 'sum', measure: 'value' } as const;
    expect(ownWhat({ ...drawn, oneRow: true }, 'it')).toBe('Domande');
    expect(ownWhat({ ...drawn, oneRow: false }, 'it')).toBe('Somma di Domande');
    expect(ownWhat({ ...drawn, oneRow: false, measure: 'residents' }, 'en')).toBe(
      'Sum of Domande, per 1,000 residents',
    );
    expect(ownWhat({ ...drawn, column: null, aggregate: 'count', oneRow: false }, 'it')).toBe(
      'Numero di righe',
    );
  });
});

describe('ownFinding', () => {
  const say = (rows: OwnRow[], decimals = 0): string => ownFinding({ rows, decimals }, 'Domande', 'it');
  it('says the extremes with their comuni', () => {
    expect(say([row('Imola', 3), row('Bologna', 12), row('Vergato', null)])).toBe(
      'Domande: da 3 (Imola) a 12 (Bologna)',
    );
  });
  it('counts the comuni of an extreme that print alike', () => {
    expect(say([row('Imola', 0.01), row('Dozza', 0), row('Bologna', 12)])).toBe(
      'Domande: da 0 (2 comuni) a 12 (Bologna)',
    );
  });
  it('finds nothing where nothing differs, or nothing is known', () => {
    expect(say([row('Imola', 4), row('Dozza', 4)])).toBe('Lo stesso valore ovunque: 4');
    expect(say([row('Imola', 4)])).toBe('Domande: 4 (Imola)');
    expect(say([row('Imola', null)])).toBe('Domande');
  });
});
