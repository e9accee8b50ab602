/** The encoding of a file by its first bytes, and its bytes as text, piece by piece. */
import type { Encoding } from './types';

/**
 * By byte order mark; by zero bytes at every other place (UTF-16); UTF-8 where it is valid; else Windows-1252.
 * Plain ASCII is `utf-8`: {@link TextPieces} says where that does not hold further on.
 */
export function encodingOf(head: Uint8Array): Encoding {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros: [even: number, odd: number] = [0, 0];
  head.forEach((byte, i) => (zeros[i % 2 === 0 ? 0 : 1] += byte === 0 ? 1 : 0));
  const share = head.length * 0.1;
  if (zeros[1] > share && zeros[1] > zeros[0] * 4) return 'utf-16le';
  if (zeros[0] > share && zeros[0] > zeros[1] * 4) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** Whether the bytes are UTF-8; a character cut at the end is. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Bytes turned out not to be of the encoding; `plain` where all before them was ASCII, so that another one may be tried. */
export class NotThisEncoding extends Error {
  constructor(readonly plain: boolean) {
    super('the bytes are not of this encoding');
  }
}

/** Whether there is a letter of more than one byte among those that are not UTF-8. */
function hasGoodLetters(bytes: Uint8Array): boolean {
  return /[\u0080-\uFFFC]/.test(new TextDecoder('utf-8').decode(bytes));
}

/** Pieces of a file as text with one kind of line end, whatever it has and wherever it is cut. */
export class TextPieces {
  private readonly decoder: TextDecoder;
  private carriage = false;
  private plain = true;

  /** @param fatal whether bytes that are not of the encoding throw {@link NotThisEncoding}; else they become U+FFFD */
  constructor(encoding: Encoding, fatal: boolean) {
    this.decoder = new TextDecoder(encoding, { fatal });
  }

  /** Text of the next bytes; `null` at the end of the file. */
  next(bytes: Uint8Array | null): string {
    let text = this.decode(bytes);
    if (bytes && text.length !== bytes.length) this.plain = false;
    if (this.carriage) text = `\r${text}`;
    this.carriage = bytes !== null && text.endsWith('\r');
    if (this.carriage) text = text.slice(0, -1);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  private decode(bytes: Uint8Array | null): string {
    try {
      return bytes ? this.decoder.decode(bytes, { stream: true }) : this.decoder.decode();
    } catch {
      throw new NotThisEncoding(this.plain && bytes !== null && !hasGoodLetters(bytes));
    }
  }
}
