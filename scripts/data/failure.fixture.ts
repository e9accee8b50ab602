import { DataFailure } from './failure';

/** The failure that something ends with. @throws what else it ends with, or an Error when it does not fail. */
export function failureOf(run: () => unknown): DataFailure {
  try {
    run();
  } catch (error) {
    if (error instanceof DataFailure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}
