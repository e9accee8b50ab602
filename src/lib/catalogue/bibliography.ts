import type { Locale } from '../i18n/locale';
import { CITED_KINDS, type FullCitation } from './citation';

/** A BibTeX record (`@misc`, read by BibTeX and biblatex alike). Every field is braced and its special signs escaped. */
export function bibtex(cited: FullCitation, locale: Locale): string {
  const { author, year, title, url, id, updated, kind = 'dataset' } = cited;
  const fields: [string, string][] = [
    // A second brace: the name is a body, not "given family".
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['version', 'v1'],
    ['note', CITED_KINDS[kind][locale].note],
    ['language', locale === 'it' ? 'italian' : 'english'],
    ['url', url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ...(updated === '' ? [] : ([['date', updated]] as [string, string][])),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{osservatorio${year}${id.replace(/[^a-z0-9]/gi, '')},`, ...lines, '}'].join('\n');
}

/** A RIS record (`TY  - DATA`), a field a line, ending with `ER`. */
export function ris({ author, year, title, url, updated }: FullCitation, locale: Locale): string {
  const fields: [string, string][] = [
    ['TY', 'DATA'],
    ['AU', author],
    ['TI', title],
    ['PY', year],
    ...(updated === '' ? [] : ([['DA', updated.replaceAll('-', '/')]] as [string, string][])),
    ['ET', 'v1'],
    ['LA', locale],
    ['UR', url],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}`).join('\n');
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with the signs that TeX reads as commands made plain. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? sign).replace(/\s+/g, ' ');
}
