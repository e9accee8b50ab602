import { CONTRIBUTION_LIMITS } from './types';

/** All that the page needs to check a file, in one module that is loaded when a reader brings one. */
export { contextFrom } from './context';
export { guessKind } from './guess';
export { CONTRIBUTED_SCHEMAS } from './schemas';
export { readBytes, readText } from './read';

/** Bytes of the largest file that is read. */
export const MOST_BYTES = CONTRIBUTION_LIMITS.bytes;
