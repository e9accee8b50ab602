/** Where the single file of a deck is served, after the folder of the site. */
import type { Locale } from '../../i18n/locale';
import type { DeckId } from '../types';

export const USB_FOLDER = '/comitato/usb/';

/** Name of the file, the same on the site and on a stick: it says what it is when it lies among others. */
export function usbName(deck: DeckId, locale: Locale): string {
  return `osservatorio-${deck}-${locale}.html`;
}

export function usbFile(deck: DeckId, locale: Locale): string {
  return `${USB_FOLDER}${usbName(deck, locale)}`;
}
