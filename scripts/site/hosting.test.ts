import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAMED, policyOf } from './policy.mjs';

const read = (name: string): string => readFileSync(`docs/hosting/${name}`, 'utf8');

/** The rules of a `_headers` file: its addresses, each with the lines under it. */
function rules(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) found.set(line, (lines = []));
    else if (line.startsWith('  ')) lines.push(line.trim());
  }
  return found;
}

describe('the examples for hosts', () => {
  const strict = policyOf('none.js', '.');
  const headers = rules(read('_headers'));

  it('send the policy of the project’s own server', () => {
    expect(read('nginx/headers.conf')).toContain(`default "${strict}";`);
    expect(headers.get('/_astro/*')).toContain(`Content-Security-Policy: ${strict}`);
    expect(headers.get('/*')).toContain("Content-Security-Policy: frame-ancestors 'none'");
  });

  it('let the same pages be framed', () => {
    expect(read('nginx/headers.conf')).toContain(
      `"~${FRAMED.source.replaceAll('\\/', '/')}" "frame-ancestors *";`,
    );
    for (const [address, lines] of headers) {
      const isFramed = lines.includes('Content-Security-Policy: frame-ancestors *');
      expect([address, FRAMED.test(address.replace('*', ''))]).toEqual([address, isFramed]);
      // Two policies hold together: the earlier one goes.
      if (address !== '/*' && lines.some((line) => line.startsWith('Content-Security-Policy')))
        expect(lines[0]).toBe('! Content-Security-Policy');
    }
  });

  it('allow the pages the same, whatever the host', () => {
    const [, permissions = '?'] = /default "(geolocation=[^"]+)"/.exec(read('nginx/headers.conf')) ?? [];
    expect(headers.get('/*')).toContain(`Permissions-Policy: ${permissions}`);
    expect(permissions).toMatch(
      /^geolocation=\(self\), fullscreen=\(self\), clipboard-write=\(self\), screen-wake-lock=\(self\)(, [a-z-]+=\(\))+$/,
    );
  });

  it('are lines that such hosts read', () => {
    expect(
      Math.max(
        ...read('_headers')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });
});
