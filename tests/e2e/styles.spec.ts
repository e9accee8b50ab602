import { expect, test } from '@playwright/test';
import { lostStyles } from '../../scripts/bench/lost-styles';

test('no component of the built site has lost its styles', () => {
  expect(lostStyles(process.env['E2E_DIST'] ?? 'dist')).toEqual([]);
});
