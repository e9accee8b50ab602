/** `a` before a place name, `ad` before one that begins with A. */
export function toPlace(name: string): string {
  return /^[aàá]/i.test(name) ? `ad ${name}` : `a ${name}`;
}
