import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/locale';
import { sourceLineOf } from './source-line';

/** Synthetic. */
const one = { publishers: 'Ente inventato', retrievedOn: '2026-01-02', terms: 'CC BY 4.0' };
const asking = { publishers: 'Agenzia finta; Ente inventato', terms: 'Fonte: Agenzia finta.' };

const plain = (locale: Locale, ...of: Parameters<typeof sourceLineOf>[0]): string =>
  sourceLineOf(of, locale).replaceAll('\u00a0', ' ');

describe('sourceLineOf', () => {
  it('names each publisher once, the day of the last reading and the licence', () => {
    expect(plain('it', one, one)).toBe(
      'Fonte: Ente inventato; dati letti il 2 gennaio 2026. Licenza dei dati: CC BY 4.0.',
    );
  });

  it('keeps the sentence that a publisher asks for apart from the licence of the others', () => {
    expect(plain('it', asking, one)).toBe(
      'Fonte: Agenzia finta; Ente inventato; dati letti il 2 gennaio 2026. Riuso alle condizioni della fonte, che chiede la riga «Fonte: Agenzia finta». Licenza degli altri dati: CC BY 4.0.',
    );
    expect(plain('en', asking)).toBe(
      'Source: Agenzia finta; Ente inventato. Reuse on the terms of the source, which asks for the line “Fonte: Agenzia finta”.',
    );
  });
});
