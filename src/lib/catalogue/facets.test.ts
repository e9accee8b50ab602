import { describe, expect, it } from 'vitest';
import { questions } from '../i18n/data-questions';
import { dataset, datasets } from './datasets';
import { levelsOf, themesOf } from './facets';

describe('facets', () => {
  it('read the themes of the indicators and the levels of the territories', async () => {
    expect(await themesOf(dataset('observations'))).toEqual([
      'oes',
      'abitare',
      'cer',
      'fragilita',
      'turismo',
      'contesto',
    ]);
    expect(await levelsOf(dataset('observations'))).toEqual([
      'comune',
      'unione',
      'distretto',
      'area',
      'metropoli',
    ]);
    expect(await levelsOf(dataset('organisations'))).toEqual(['comune']);
    expect(await levelsOf(dataset('gaps'))).toEqual([]);
  });
});

describe('questions', () => {
  it('has one in both languages for every published table', () => {
    const asked = datasets().filter(
      ({ id }) => questions[id]?.it.endsWith('?') && questions[id]?.en.endsWith('?'),
    );
    expect(datasets().map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
  });
});
