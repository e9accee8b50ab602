/** The thirty worked examples, by question and from easy to hard. */
import { HOUSING_EXAMPLES } from './housing';
import { NEARBY_EXAMPLES } from './nearby';
import { NEED_EXAMPLES } from './need';
import { ORGANISATION_EXAMPLES } from './organisations';
import { TABLE_EXAMPLES } from './table';
import { TIME_EXAMPLES } from './time';
import { TRUST_EXAMPLES } from './trust';
import type { Example } from './example';

export const EXAMPLES: readonly Example[] = [
  ...TABLE_EXAMPLES,
  ...HOUSING_EXAMPLES,
  ...ORGANISATION_EXAMPLES,
  ...TIME_EXAMPLES,
  ...NEARBY_EXAMPLES,
  ...NEED_EXAMPLES,
  ...TRUST_EXAMPLES,
];

/** The example in the editor when the page opens: one table, one condition, a few lines. */
export const OPENING_EXAMPLE = 'piu-popolosi';
