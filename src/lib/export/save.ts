import { base64 } from './base64';

/**
 * Hands a text to the reader as a file. A `data:` address and not `blob:`, which the site's policy forbids; the name ends
 * with its extension.
 */
export function saveText(name: string, type: string, text: string): void {
  saveAddress(name, `data:${type};charset=utf-8,${encodeURIComponent(text)}`);
}

/** The same for bytes, such as a workbook. */
export function saveBytes(name: string, type: string, bytes: Uint8Array): void {
  saveAddress(name, `data:${type};base64,${base64(bytes)}`);
}

/** The same for what is already a `data:` address, such as a picture from a canvas. */
export function saveAddress(name: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
