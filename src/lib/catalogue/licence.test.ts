import { describe, expect, it } from 'vitest';
import { isSentence, licence } from './licence';

describe('licence', () => {
  it('names what it knows and repeats what it does not', () => {
    expect(licence('CC-BY-4.0').name).toBe('CC BY 4.0');
    expect(licence('Fonte: Agenzia delle Entrate – OMI')).toEqual({
      name: 'Fonte: Agenzia delle Entrate – OMI',
      url: null,
    });
  });

  it('tells a sentence to quote from a licence', () => {
    expect(['Fonte: Agenzia delle Entrate – OMI', 'CC-BY-4.0', null].map(isSentence)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
