/**
 * Writes src/styles/tokens.css from src/styles/tokens.json: the drawn direction is the only place where a colour is chosen.
 * A test proves the committed file fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import tokens from '../../src/styles/tokens.json' with { type: 'json' };

const target = new URL('../../src/styles/tokens.css', import.meta.url);
const presentingTarget = new URL('../../src/styles/tokens-presenting.css', import.meta.url);
const themes = ['oes', 'abitare', 'cer', 'fragilita', 'turismo'] as const;
type Scheme = (typeof tokens.colour)['light'];

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Custom properties of one colour scheme, without a selector. */
function neutrals(scheme: Scheme): string[] {
  const pairs = [...Object.entries(scheme.neutral), ...Object.entries(scheme.action)];
  return [
    ...pairs.map(([name, value]) => `--${kebab(name)}: ${value};`),
    ...themes.flatMap((theme) => [
      `--${theme}-mark: ${scheme.theme[theme].mark};`,
      `--${theme}-text: ${scheme.theme[theme].text};`,
    ]),
    ...scheme.diverging7.map((colour, i) => `--d${i + 1}: ${colour};`),
    ...scheme.diverging7LabelInk.map((colour, i) => `--dl${i + 1}: ${colour};`),
    ...scheme.bivariate3x3.cells.flat().map((colour, i) => `--x${i}: ${colour};`),
    ...scheme.bivariate3x3.labelInk.flat().map((colour, i) => `--xl${i}: ${colour};`),
  ];
}

/** Ramp, label inks and mark of one theme: `--r1…5`, `--l1…5`, `--mark`, `--mark-text`. */
function hue(scheme: Scheme, theme: (typeof themes)[number]): string[] {
  const { ramp5, rampLabelInk, mark, text } = scheme.theme[theme];
  return [
    `--mark: ${mark};`,
    `--mark-text: ${text};`,
    ...ramp5.map((colour, i) => `--r${i + 1}: ${colour};`),
    ...rampLabelInk.map((colour, i) => `--l${i + 1}: ${colour};`),
  ];
}

/** Context has no hue: the neutral greys stand in, so that colour keeps meaning a theme. */
function greyHue(dark: boolean): string[] {
  const ramp = dark
    ? ['#2c2a26', '#4a463f', '#6a655b', '#9a9488', '#d8d4ca']
    : ['#e6e3db', '#c4bfb3', '#9a9488', '#6a655b', '#3a3732'];
  const ink = dark
    ? ['#FFFFFF', '#FFFFFF', '#FFFFFF', '#1D1B17', '#1D1B17']
    : ['#1D1B17', '#1D1B17', '#1D1B17', '#FFFFFF', '#FFFFFF'];
  return [
    `--mark: ${dark ? '#c9c4b9' : '#4a463f'};`,
    `--mark-text: ${dark ? '#c9c4b9' : '#4a463f'};`,
    ...ramp.map((colour, i) => `--r${i + 1}: ${colour};`),
    ...ink.map((colour, i) => `--l${i + 1}: ${colour};`),
  ];
}

const block = (selector: string, lines: string[], indent = ''): string =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}}\n`;

function schemeCss(scheme: Scheme, dark: boolean, indent = '', root = ''): string {
  const within = root === '' ? '' : `${root} `;
  return [
    block(root || ':root', [`color-scheme: ${dark ? 'dark' : 'light'};`, ...neutrals(scheme)], indent),
    ...themes.map((theme) => block(`${within}[data-hue='${theme}']`, hue(scheme, theme), indent)),
    block(`${within}[data-hue='contesto']`, greyHue(dark), indent),
  ].join('');
}

/**
 * For who asks for more contrast: firmer inks, lines and grounds, and names of themes in ink. Colours that are data stay. What the light
 * scheme says here, the dark one that follows says again: inside it stands its own, so that whoever makes a page dark or light by force
 * (src/islands/embed/theme.ts) need not know of it.
 */
function contrastCss(scheme: Scheme, indent = ''): string {
  const { moreContrast } = scheme;
  const lines = Object.entries(moreContrast).map(([name, value]) => `--${kebab(name)}: ${value};`);
  const text = (name: string): string => `--${name}-text: ${moreContrast.ink};`;
  return [
    `${indent}@media (prefers-contrast: more) {\n`,
    block(':root', [...lines, ...themes.map(text)], `${indent}  `),
    block('[data-hue]', [text('mark')], `${indent}  `),
    `${indent}}\n`,
  ].join('');
}

/** Light whatever the reader's setting while a deck is presented: a weak projector needs white paper. */
export function presentingCss(): string {
  return [
    '/* Written by scripts/site/tokens.ts from tokens.json. Do not edit. */\n',
    '@media screen and (prefers-color-scheme: dark) {\n',
    schemeCss(tokens.colour.light, false, '  ', 'html[data-presenting]'),
    '}\n',
  ].join('');
}

/** The whole stylesheet as text. */
export function tokensCss(): string {
  return [
    '/* Written by scripts/site/tokens.ts from tokens.json. Do not edit. */\n',
    schemeCss(tokens.colour.light, false),
    contrastCss(tokens.colour.light),
    '@media (prefers-color-scheme: dark) {\n',
    schemeCss(tokens.colour.dark as Scheme, true, '  '),
    contrastCss(tokens.colour.dark as Scheme, '  '),
    '}\n',
  ].join('');
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '')) {
  writeWhereStale(target, tokensCss());
  writeWhereStale(presentingTarget, presentingCss());
}

function writeWhereStale(file: URL, after: string): void {
  const before = (() => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  })();
  if (before !== after) writeFileSync(file, after);
}
