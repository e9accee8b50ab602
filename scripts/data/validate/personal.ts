import { DataFailure, type Place } from '../failure';

/** The 16 characters of an Italian personal tax code, with the letters that replace digits in case of homonyms. */
const PERSONAL_CODE =
  /(?<![A-Z0-9])[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z](?![A-Z0-9])/i;

/** Whether a text holds a personal tax code anywhere. */
export function hasPersonalCode(text: string): boolean {
  return PERSONAL_CODE.test(text);
}

/** Stops the build when a cell holds a personal tax code; the message never repeats it. */
export function checkNoPersonalCode(text: string, place: Place): void {
  if (text.length >= 16 && hasPersonalCode(text)) {
    throw new DataFailure(place, 'holds a 16-character personal tax code');
  }
}
