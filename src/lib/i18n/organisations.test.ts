import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { organisationsMessages } from './organisations';

interface Schema {
  columns: { name: string; enum?: string[] }[];
}

describe('organisations messages', () => {
  const { it: italian, en: english } = organisationsMessages;

  it('names the same kinds and grounds in both languages', () => {
    expect(Object.keys(english.kindNames)).toEqual(Object.keys(italian.kindNames));
    expect(Object.keys(english.kindBasis)).toEqual(Object.keys(italian.kindBasis));
  });

  it('names every kind and ground of the published table', () => {
    const schema = JSON.parse(readFileSync('data/schemas/organisations.json', 'utf8')) as Schema;
    const values = (name: string) => schema.columns.find((column) => column.name === name)?.enum ?? [];
    expect(Object.keys(italian.kindNames).sort()).toEqual([...values('kind')].sort());
    expect(Object.keys(italian.kindBasis).sort()).toEqual([...values('kind_basis')].sort());
  });

  it('has a text of its own for every word, and no empty one', () => {
    for (const messages of [italian, english])
      for (const text of [messages, messages.errors, messages.kindNames, messages.kindBasis].flatMap(
        Object.values,
      ))
        if (typeof text === 'string') expect(text.trim()).not.toBe('');
    expect(english.note).not.toBe(italian.note);
  });

  it('agrees with the number', () => {
    expect(italian.organisations(1, '1')).toBe('1 organizzazione');
    expect(italian.organisations(2, '2')).toBe('2 organizzazioni');
    expect(english.organisations(1, '1')).toBe('1 organisation');
  });
});
