/**
 * Whether an SPDX licence expression leaves a way that uses only allowed licences: of `OR` one side is enough, of `AND` both are needed.
 * Source: SPDX specification 2.3, annex D. Whatever is no such expression permits nothing; so does `WITH` an exception, unless the whole
 * of `X WITH Y` is allowed.
 */
export function permits(expression: string, allowed: (id: string) => boolean): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;

  const either = (): boolean => {
    let answer = both();
    while (words[at] === 'OR') {
      at += 1;
      // The right side is read in any case.
      answer = [both(), answer].some(Boolean);
    }
    return answer;
  };
  const both = (): boolean => {
    let answer = one();
    while (words[at] === 'AND') {
      at += 1;
      answer = [one(), answer].every(Boolean);
    }
    return answer;
  };
  const one = (): boolean => {
    const word = words[at++];
    if (word === '(') {
      const answer = either();
      return words[at++] === ')' && answer;
    }
    if (words[at] !== 'WITH') return word !== undefined && allowed(word);
    const exception = words[at + 1];
    at += 2;
    return exception !== undefined && allowed(`${word} WITH ${exception}`);
  };

  const answer = either();
  return answer && at === words.length;
}
