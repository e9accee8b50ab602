/** Hexadecimal digits that tell one content from another; 64 bits, as nobody forges files of his own site. */
const DIGITS = 16;

/** Start of the SHA-256 of some bytes. */
export async function revisionOf(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, DIGITS / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
