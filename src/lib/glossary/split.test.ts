import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossary, type TermId } from '../i18n/glossary';
import { LOCALES } from '../i18n/locale';
import { splitTerms, termsByText } from './split';

const IDS = Object.keys(glossary.it) as TermId[];

describe('splitTerms', () => {
  it('takes the word out where it first appears, whole', () => {
    expect(splitTerms('Le OES e le altre OES del comune', ['comune', 'oes'], 'it')).toEqual([
      { text: 'Le ', term: null },
      { text: 'OES', term: 'oes' },
      { text: ' e le altre OES del ', term: null },
      { text: 'comune', term: 'comune' },
    ]);
    expect(splitTerms('Unioni, not reunioni', ['unione'], 'en')[0]).toEqual({
      text: 'Unioni',
      term: 'unione',
    });
    expect(splitTerms('le comunità', ['comune'], 'it')).toEqual([{ text: 'le comunità', term: null }]);
  });

  it('takes the longest form, and leaves alone what is already taken', () => {
    const text = 'le organizzazioni dell’economia sociale';
    expect(splitTerms(text, ['oes', 'economia-sociale'], 'it')).toEqual([
      { text: 'le ', term: null },
      { text: 'organizzazioni dell’economia sociale', term: 'oes' },
    ]);
  });

  it('never loses or changes a letter', () => {
    const words = fc.constantFrom(...IDS.flatMap((id) => [...glossary.it[id].forms]), ' ', ', ', '(', 'x');
    fc.assert(
      fc.property(
        fc.array(words).map((list) => list.join('')),
        fc.uniqueArray(fc.constantFrom(...IDS)),
        (text, ids) => {
          const parts = splitTerms(text, ids, 'it');
          expect(parts.map((part) => part.text).join('')).toBe(text);
          const terms = parts.flatMap(({ term }) => term ?? []);
          expect(new Set(terms).size).toBe(terms.length);
        },
      ),
    );
  });
});

describe('termsByText', () => {
  it('gives a word to the first text that has it', () => {
    const texts = ['niente', 'una CER in un comune', 'un comune e una mediana'];
    expect(termsByText(texts, ['comune', 'cer', 'mediana'], 'it')).toEqual([
      [],
      ['cer', 'comune'],
      ['mediana'],
    ]);
  });
});

describe('glossary', () => {
  it('has words that can be found in a text by every form', () => {
    for (const locale of LOCALES)
      for (const id of IDS)
        for (const form of glossary[locale][id].forms)
          expect(splitTerms(`(${form}).`, [id], locale)[1]).toEqual({ text: form, term: id });
  });

  it('never has one form for two words', () => {
    for (const locale of LOCALES) {
      const forms = IDS.flatMap((id) => [...glossary[locale][id].forms]);
      expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    }
  });

  it('explains in notes short enough for a phone', () => {
    for (const locale of LOCALES)
      for (const id of IDS) expect([id, glossary[locale][id].text.length < 280]).toEqual([id, true]);
  });
});
