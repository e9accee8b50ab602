import { hasPersonalCode } from '../../../src/lib/contribute/personal';
import { DataFailure, type Place } from '../failure';

export { hasPersonalCode };

/** Stops the build when a cell holds a personal tax code; the message never repeats it. */
export function checkNoPersonalCode(text: string, place: Place): void {
  if (text.length >= 16 && hasPersonalCode(text)) {
    throw new DataFailure(place, 'holds a 16-character personal tax code');
  }
}
