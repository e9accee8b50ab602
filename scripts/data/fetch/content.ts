import Papa from 'papaparse';
import type { FileRequest } from './download';

const SIGNATURE_ZIP = [0x50, 0x4b, 0x03, 0x04];
const END_OF_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Header lines of some publishers stand below a title; this many lines are searched. */
const HEADER_WITHIN = 10;

/**
 * Why the bytes are not the file they should be, or null when nothing speaks against them: a page of HTML, an archive
 * cut short, a header that lacks columns, a last record cut short.
 */
export function contentFault(
  bytes: Uint8Array,
  request: Pick<FileRequest, 'format' | 'columns'>,
): string | null {
  if (bytes.length === 0) return 'the file is empty';
  if (request.format === 'zip' || request.format === 'xlsx') return archiveFault(bytes);
  const text = decode(bytes);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    return `an HTML or XML page instead of ${request.format.toUpperCase()}`;
  if (request.format === 'json') return jsonFault(text);
  return csvFault(text, request.columns);
}

function archiveFault(bytes: Uint8Array): string | null {
  if (SIGNATURE_ZIP.some((byte, at) => bytes[at] !== byte)) {
    return /^\s*</.test(decode(bytes.slice(0, 200)))
      ? 'an HTML page instead of an archive'
      : 'not a ZIP archive';
  }
  // The archive's table of contents is its last record (at most 64 kB of comment after it).
  const tail = Buffer.from(bytes.slice(-66_000));
  return tail.includes(Buffer.from(END_OF_ZIP)) ? null : 'the archive is cut short';
}

function jsonFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 'not valid JSON, or cut short';
  }
}

function csvFault(text: string, columns: readonly string[]): string | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.slice(0, HEADER_WITHIN).map((line) => fieldsOf(line));
  const scored = first.map((fields) => columns.filter((name) => fields.includes(name)).length);
  const best = Math.max(...scored);
  const header = first[columns.length === 0 ? 0 : scored.indexOf(best)] ?? [];
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const extra = header.filter((name) => !columns.includes(name));
    return `the header differs (missing: ${missing.join(' | ')}; not expected: ${extra.join(' | ') || '–'})`;
  }
  const last = lines.filter((line) => line.trim() !== '').at(-1) ?? '';
  const ends = /\n\s*$/.test(text);
  if (!ends && header.length > 1 && fieldsOf(last).length < header.length)
    return 'the last record is cut short';
  return null;
}

function fieldsOf(line: string): string[] {
  const delimiter = line.split(';').length > line.split(',').length ? ';' : ',';
  const parsed = Papa.parse<string[]>(line, { delimiter });
  return (parsed.data[0] ?? []).map((field) => field.trim());
}

/** Text for looking at: UTF-8 where it is, else Latin 1 (some publishers' files are). */
function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('latin1').decode(bytes) : text;
}
