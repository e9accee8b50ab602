import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import tokens from '../../styles/tokens.json';
import { fillClass, type Fill } from './fill';
import { fillColour } from './fill-colour';

const SCHEMES = ['light', 'dark'] as const;
const CSS = readFileSync(new URL('../../components/map/fills.css', import.meta.url), 'utf8');

/** The custom property that fills.css paints a fill with. */
function variableOf(fill: Fill): string | undefined {
  return new RegExp(`\\.cm\\.${fillClass(fill)},[^}]*--fill: var\\(--([\\w-]+)\\)`).exec(CSS)?.[1];
}

describe.each(SCHEMES)('fillColour, %s', (scheme) => {
  const { neutral, theme, diverging7, bivariate3x3 } = tokens.colour[scheme];
  const kinds = [
    ['zero', 'r1', theme.cer.ramp5[0]],
    ['flat', 'r3', theme.cer.ramp5[2]],
    ['land', 'sheet', neutral.sheet],
    ['outside', 'land', neutral.land],
    ['group', 'line', neutral.line],
    ['subject', 'ink', neutral.ink],
  ] as const;

  it.each(kinds)('paints %s as the drawn map does', (kind, variable, colour) => {
    expect(fillColour({ kind }, scheme, 'cer')).toBe(colour);
    expect(variableOf({ kind })).toBe(variable);
  });

  it('paints an ordered category as the class of the same place', () => {
    for (const of of [2, 3, 4])
      for (let index = 0; index < of; index += 1)
        expect(fillColour({ kind: 'category', index, of }, scheme, 'abitare')).toBe(
          fillColour({ kind: 'class', index, of }, scheme, 'abitare'),
        );
    const three = [0, 1, 2].map((index) => fillColour({ kind: 'category', index, of: 3 }, scheme, 'abitare'));
    const { ramp5 } = theme.abitare;
    expect(three).toEqual([ramp5[0], ramp5[2], ramp5[4]]);
  });

  it('paints the seven stops and the nine cells from the tokens', () => {
    const stops = diverging7.map((_, i) => fillColour({ kind: 'diverging', stop: i + 1 }, scheme, 'oes'));
    expect(stops).toEqual(diverging7);
    const cells = bivariate3x3.cells.flat();
    expect(cells.map((_, cell) => fillColour({ kind: 'cross', cell }, scheme, 'oes'))).toEqual(cells);
  });

  it('gives no colour where a pattern stands, or where there is no such step', () => {
    const none: Fill[] = [
      ...[{ kind: 'missing' } as const, { kind: 'suppressed' } as const],
      ...[{ kind: 'class', index: 4, of: 4 } as const, { kind: 'category', index: 2, of: 2 } as const],
      ...[{ kind: 'diverging', stop: 0 } as const, { kind: 'diverging', stop: 8 } as const],
      { kind: 'cross', cell: 9 },
    ];
    expect(none.map((fill) => fillColour(fill, scheme, 'oes'))).toEqual(none.map(() => null));
  });
});
