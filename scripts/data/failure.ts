/** Where in the raw material something is wrong. `row` counts records, the header being row 1. */
export interface Place {
  file: string;
  row?: number | undefined;
  column?: string | undefined;
}

/**
 * An error in the data (not in the program): it names file, row, column and reason, and stops the build before
 * anything is written.
 */
export class DataFailure extends Error {
  readonly place: Place;
  readonly reason: string;

  constructor(place: Place, reason: string) {
    const row = place.row === undefined ? '' : `, row ${place.row}`;
    const column = place.column === undefined ? '' : `, column "${place.column}"`;
    super(`${place.file}${row}${column}: ${reason}`);
    this.name = 'DataFailure';
    this.place = place;
    this.reason = reason;
  }
}
