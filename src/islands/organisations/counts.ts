/** Organisations with their seat in one comune, with what was booked there. */
export interface SeatCounts {
  count: number;
  /** Choices of taxpayers. */
  choices: number;
  /** Euro. */
  amount: number;
}
