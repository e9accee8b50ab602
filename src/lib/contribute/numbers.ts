export type ReadNumber =
  | { ok: true; value: number; changed: boolean }
  /** It may be either: `1.234` is one and a bit, or a thousand. */
  | { ok: false; doubtful: readonly string[] };

/**
 * A number as people write it: decimal comma or dot, thousands parted by the other sign or by blanks, a unit of euro or degrees around
 * it. Three digits after one only sign may be thousands or decimals: given back as a question where `thousands` may be meant.
 */
export function readNumber(text: string, thousands: boolean): ReadNumber {
  const bare = text.replace(/[€°\s\u00a0’']/gu, '').replace('−', '-');
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(bare)) return { ok: false, doubtful: [] };
  const dots = bare.split('.').length - 1;
  const commas = bare.split(',').length - 1;
  if (dots > 0 && commas > 0) {
    const [decimal, group] = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? [',', '.'] : ['.', ','];
    const [whole = '', part = '', ...more] = bare.split(decimal);
    if (more.length > 0 || !isGrouped(whole, group) || part.includes(group))
      return { ok: false, doubtful: [] };
    return read(`${whole.replaceAll(group, '')}.${part}`, text);
  }
  const sign = dots > 0 ? '.' : ',';
  if (dots + commas > 1)
    return isGrouped(bare, sign) ? read(bare.replaceAll(sign, ''), text) : { ok: false, doubtful: [] };
  if (thousands && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare))
    return { ok: false, doubtful: [bare.replace(sign, ''), bare.replace(',', '.')] };
  return read(bare.replace(',', '.'), text);
}

const isGrouped = (whole: string, sign: string): boolean =>
  new RegExp(`^[+-]?\\d{1,3}(\\${sign}\\d{3})*$`).test(whole);

function read(plain: string, text: string): ReadNumber {
  const value = Number(plain);
  if (!Number.isFinite(value)) return { ok: false, doubtful: [] };
  return { ok: true, value, changed: String(value) !== text.trim() && plain !== text.trim() };
}
