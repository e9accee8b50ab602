/** An audit looks at this many times as many inputs as the tests of a change. */
const AUDIT_TIMES = process.env['AUDIT'] === '1' ? 10 : 1;

/** How many inputs a property is tried on: `few` with every change, many in an audit. */
export const fuzzRuns = (few: number): { numRuns: number } => ({ numRuns: few * AUDIT_TIMES });
