/** What a file is by its first bytes, where it is no table of text: said before anything is read. */
import { encodingOf } from './encoding';
import type { FileProblemKey } from './types';

export interface FormProblem {
  key: FileProblemKey;
  /** Name of the format where it is known (`PNG`); empty where it is not. */
  detail: string;
}

/** Beginnings of formats that are never text, as hexadecimal figures. */
const SIGNATURES: readonly (readonly [hex: string, key: FileProblemKey, name: string])[] = [
  ['504b0304', 'archive', 'ZIP'],
  ['504b0506', 'archive', 'ZIP'],
  ['1f8b', 'archive', 'GZIP'],
  ['377abcaf271c', 'archive', '7-Zip'],
  ['526172211a07', 'archive', 'RAR'],
  ['425a68', 'archive', 'BZIP2'],
  ['fd377a585a00', 'archive', 'XZ'],
  ['28b52ffd', 'archive', 'ZSTD'],
  ['d0cf11e0a1b11ae1', 'spreadsheet', 'XLS'],
  ['89504e470d0a1a0a', 'binary', 'PNG'],
  ['ffd8ff', 'binary', 'JPEG'],
  ['474946383761', 'binary', 'GIF'],
  ['474946383961', 'binary', 'GIF'],
  ['255044462d', 'binary', 'PDF'],
  ['50415231', 'binary', 'Parquet'],
  ['53514c69746520666f726d6174203300', 'binary', 'SQLite'],
  ['7b5c727466', 'binary', 'RTF'],
];

/** The problem that the first bytes show, or null where they may be a table of text. An empty file is `empty`. */
export function formOf(head: Uint8Array): FormProblem | null {
  const hex = hexOf(head.subarray(0, 32));
  const known = SIGNATURES.find(([start]) => hex.startsWith(start));
  if (known) return known[2] === 'ZIP' ? zipped(head) : { key: known[1], detail: known[2] };
  // Where each letter has two bytes the zero ones fall away, so that the rest is looked at with the same eyes.
  const letters = encodingOf(head).startsWith('utf-16') ? head.filter((byte) => byte !== 0) : head;
  if (isBinary(letters)) return { key: 'binary', detail: '' };
  const text = latin1(letters)
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  if (text === '') return { key: 'empty', detail: '' };
  return written(text);
}

/** Documents that are text, but no table. */
function written(text: string): FormProblem | null {
  const start = text.slice(0, 4096).toLowerCase();
  if (start.startsWith('<?xml') || start.startsWith('<!--')) {
    if (start.includes('schemas-microsoft-com:office:spreadsheet'))
      return { key: 'spreadsheet', detail: 'XML' };
    return { key: 'html', detail: start.includes('<html') ? 'HTML' : 'XML' };
  }
  if (/^<(?:!doctype|html|head|body|table|div|p|script|svg|kml|gpx)[\s>]/.test(start))
    return { key: 'html', detail: 'HTML' };
  if (/^[[{]\s*(?:["{[\]}]|$)/.test(start)) {
    const geo = /"type"\s*:\s*"(?:featurecollection|feature|topology|geometrycollection)"/.test(start);
    return geo ? { key: 'geojson', detail: '' } : { key: 'json', detail: '' };
  }
  return null;
}

/** A ZIP is a spreadsheet where its first names say so. */
function zipped(head: Uint8Array): FormProblem {
  const names = latin1(head);
  if (/\bxl\/|\[Content_Types\]\.xml/.test(names)) return { key: 'spreadsheet', detail: 'XLSX' };
  if (names.includes('opendocument.spreadsheet')) return { key: 'spreadsheet', detail: 'ODS' };
  return { key: 'archive', detail: 'ZIP' };
}

/** More than a few control characters in a hundred: no text of any encoding read here. */
function isBinary(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  return odd > head.length / 50;
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
