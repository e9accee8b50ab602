/** Signs of a province: the first figures of ISTAT codes, and the two letters in brackets after a name. */

/** Number of the province in ISTAT codes; theirs go from 001 to this one. */
const PROVINCE = '037';
const LAST_PROVINCE = 119;
/** Marks of the other provinces, as they stand in brackets after a name. */
const OTHER_MARKS = new Set(
  `AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE
  LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU
  SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV`.split(/\s+/),
);
/** Whether a code, or the mark after a name (`Castello (PU)`), says that a comune lies in another province. */
export function isElsewhere(text: string): boolean {
  const mark = /\(\s*([A-Z]{2})\s*\)\s*$/.exec(text)?.[1];
  if (mark !== undefined && OTHER_MARKS.has(mark)) return true;
  const province = provinceOf(text);
  return province !== null && province !== PROVINCE;
}

/** Province of what has the form of an ISTAT code: six figures, or fewer where zeros at the beginning are lost. */
export function provinceOf(text: string): string | null {
  const digits = /^\s*(\d{4,6})(?:[.,]0+)?\s*$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const code = digits.padStart(6, '0');
  const province = Number(code.slice(0, 3));
  return province >= 1 && province <= LAST_PROVINCE && !code.endsWith('000') ? code.slice(0, 3) : null;
}
