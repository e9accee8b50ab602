import { describe, expect, it } from 'vitest';
import { typographic } from './typography';

describe('typographic', () => {
  it('prints the apostrophe inside a word and leaves quotes alone', () => {
    expect(typographic("Castel d'Aiano")).toBe('Castel d’Aiano');
    expect(typographic("Sant'Agata Bolognese")).toBe('Sant’Agata Bolognese');
    expect(typographic("'Vergato'")).toBe("'Vergato'");
  });

  it('joins years by a dash, nothing else, and keeps the per cent sign with its number', () => {
    expect(typographic('Area interna 2021-2027')).toBe('Area interna 2021–2027');
    expect(typographic('2025-01-01, 1234-5678')).toBe('2025-01-01, 1234-5678');
    expect(typographic('al 1° gennaio, a 44° N')).toBe('al 1º gennaio, a 44° N');
    expect(typographic('il 15 % dei')).toBe('il 15\u00a0% dei');
  });
});
