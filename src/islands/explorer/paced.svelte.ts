/**
 * A value that follows its source by one painted frame. The map answers a choice at once; what stands beside it (the table of 55 rows,
 * the charts, the card) is drawn in the next task, so that no single frame carries them all. What it holds is always of one state.
 */
import { afterPaint } from './after-paint';

export class Paced<T> {
  /** The value of the source as it was painted last. */
  now = $state.raw<T>() as T;

  /** To be made while a component is set up, which also ends it. */
  constructor(source: () => T) {
    this.now = source();
    let first = true;
    $effect(() => {
      const next = source();
      if (first) {
        // What was built holds the same values already.
        first = false;
        return undefined;
      }
      return afterPaint(() => (this.now = next));
    });
  }
}
