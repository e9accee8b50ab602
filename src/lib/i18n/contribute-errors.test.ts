import { expect, it } from 'vitest';
import { ISSUE_SEVERITIES } from '../contribute/types';
import { issueSentence } from './contribute-errors';
import { LOCALES } from './locale';

it('every key of an issue is said somewhere in the code of the checks, and no sentence is the same as another', () => {
  const keys = Object.keys(ISSUE_SEVERITIES);
  for (const locale of LOCALES) {
    const sentences = keys.map((key) =>
      issueSentence(
        {
          key: key as keyof typeof ISSUE_SEVERITIES,
          row: 2,
          column: 'kind',
          value: 'x',
          near: ['y'],
          detail: '3/4',
          path: null,
        },
        locale,
      ),
    );
    expect(sentences.every((text) => /[.?]$/.test(text))).toBe(true);
    // The two that only say how a text was read say it in the same words.
    expect(new Set(sentences).size).toBe(keys.length - 1);
  }
});
