/** Advances of Source Sans 3 at weight 500, thousandths of the font size, from the font's own table. */
const ADVANCE: Record<string, number> = {
  ' ': 200,
  "'": 249,
  '.': 254,
  '-': 316,
  ',': 254,
  a: 511,
  b: 559,
  c: 458,
  d: 560,
  e: 502,
  f: 302,
  g: 510,
  h: 551,
  i: 254,
  j: 255,
  k: 506,
  l: 263,
  m: 834,
  n: 553,
  o: 546,
  p: 560,
  q: 560,
  r: 357,
  s: 424,
  t: 346,
  u: 550,
  v: 478,
  w: 729,
  x: 462,
  y: 478,
  z: 431,
  A: 555,
  B: 594,
  C: 573,
  D: 620,
  E: 533,
  F: 501,
  G: 622,
  H: 657,
  I: 276,
  J: 490,
  K: 590,
  L: 493,
  M: 738,
  N: 653,
  O: 667,
  P: 578,
  Q: 667,
  R: 583,
  S: 539,
  T: 540,
  U: 649,
  V: 527,
  W: 795,
  X: 525,
  Y: 491,
  Z: 543,
};
const AVERAGE = 510;
/** Bold is a little wider than the label weight. */
const BOLD = 1.04;

/** Estimated width of a text in px at a font size in px; letters the table lacks count as average. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")) {
    thousandths += ADVANCE[letter] ?? AVERAGE;
  }
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}
