import { expect, it } from 'vitest';
import { indicatorBriefs } from '../explorer/page';
import { nearRefusal } from './space-answer';

it('neighbours are compared of whole lists of numbers: not of partial lists, nor of classes', async () => {
  expect(nearRefusal({ partial: true, measure: 'class' })).toBe('partial');
  expect(nearRefusal({ partial: false, measure: 'class' })).toBe('class');
  expect(nearRefusal({ partial: false, measure: 'rate' })).toBeNull();
  const refused = (await indicatorBriefs('it')).filter((brief) => nearRefusal(brief) !== null);
  expect(refused.map(({ id }) => id)).toEqual(expect.arrayContaining(['cer-note', 'classe-snai']));
  expect(refused.map(({ id }) => id)).not.toContain('organizzazioni-10k');
});
