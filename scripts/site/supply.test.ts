import { describe, expect, it } from 'vitest';
import { auditAnswer } from './supply-audit';
import { steadyBom } from './supply-bom';
import { permits } from './supply-licence';
import { lockProblems, type Exceptions, type Lock, type LockedPackage } from './supply-lock';

const GOOD: LockedPackage = {
  version: '1.2.3',
  integrity: `sha512-${'A'.repeat(86)}==`,
  license: 'MIT',
};
const EXCEPTIONS: Exceptions = { licences: { MIT: 'permissive' }, packages: [], advisories: [] };
const lockOf = (packages: Record<string, LockedPackage>): Lock => ({
  lockfileVersion: 3,
  packages: { '': {}, ...packages },
});
const found = (one: Partial<LockedPackage>, exceptions: Partial<Exceptions> = {}): string[] =>
  lockProblems(lockOf({ 'node_modules/a': { ...GOOD, ...one } }), {}, { ...EXCEPTIONS, ...exceptions });

describe('the lockfile (synthetic packages)', () => {
  it('is well with a digest, an exact version and a known licence, wherever npm is set to fetch from', () => {
    expect(found({})).toEqual([]);
    expect(found({ resolved: 'https://packages.example/@b/c/-/c-1.2.3.tgz' })).toEqual([]);
  });

  it.each<[string, Partial<LockedPackage>, RegExp]>([
    ['no digest', { integrity: undefined as never }, /no integrity/],
    ['a weak digest', { integrity: 'sha1-abc=' }, /no SHA-512/],
    ['an archive of no registry', { resolved: 'https://packages.example/a.tgz' }, /comes from no registry/],
    ['a repository', { resolved: 'git+ssh://git@code.example/a/a.git#1' }, /comes from no registry/],
    ['a file', { resolved: 'file:../a.tgz' }, /comes from no registry/],
    ['a folder', { link: true }, /link to a folder/],
    ['no version', { version: 'latest' }, /for a version/],
    ['a script at installation', { hasInstallScript: true }, /allowScripts/],
    ['no licence', { license: undefined as never }, /\(none\)/],
    ['an unknown licence', { license: 'GPL-3.0-only' }, /not on the list/],
  ])('is not with %s', (_, one, says) => {
    expect(found(one)).toEqual([expect.stringMatching(says)]);
  });

  it('takes a decision on a script, yes or no, and asks to forget one about nothing', () => {
    const lock = lockOf({ 'node_modules/x/node_modules/@b/c': { ...GOOD, hasInstallScript: true } });
    expect(lockProblems(lock, { allowScripts: { '@b/c': false } }, EXCEPTIONS)).toEqual([]);
    expect(lockProblems(lock, { allowScripts: { '@b/c': true, gone: true } }, EXCEPTIONS)).toEqual([
      expect.stringContaining('gone'),
    ]);
  });

  it('takes an exception only for exactly what the package declares, and asks to forget one that nothing needs', () => {
    const packages = [{ name: 'a', declares: 'SEE LICENSE', licence: 'MIT', reason: 'read' }];
    expect(found({ license: 'SEE LICENSE' }, { packages })).toEqual([]);
    expect(found({ license: 'SEE LICENSE in another file' }, { packages })).toHaveLength(2);
    expect(found({}, { packages })).toEqual([expect.stringContaining('not needed')]);
    expect(
      found(
        { license: 'X' },
        { packages: [{ name: 'a', declares: 'X', licence: 'AGPL-3.0', reason: 'no' }] },
      ),
    ).toEqual([expect.stringContaining('AGPL-3.0')]);
  });

  it('wants exact versions of what we ask for, and a lockfile of today’s form', () => {
    const asked = { dependencies: { a: '^1.2.3' }, devDependencies: { b: '1.0.0-r.1', c: 'github:b/c' } };
    expect(lockProblems({ ...lockOf({}), lockfileVersion: 2 }, asked, EXCEPTIONS)).toEqual([
      expect.stringContaining('version 2'),
      expect.stringContaining('a "^1.2.3"'),
      expect.stringContaining('c "github:b/c"'),
    ]);
  });
});

describe('a licence expression', () => {
  const allowed = (id: string): boolean => ['MIT', 'ISC', 'X WITH Y'].includes(id);
  it.each([
    ['MIT', true],
    ['GPL-3.0', false],
    ['(GPL-3.0 OR MIT)', true],
    ['MIT OR GPL-3.0', true],
    ['MIT AND GPL-3.0', false],
    ['MIT AND ISC', true],
    ['GPL-3.0 AND MIT OR ISC', true],
    ['GPL-3.0 AND (MIT OR ISC)', false],
    ['(MIT', false],
    ['MIT ISC', false],
    ['MIT WITH Y', false],
    ['X WITH Y', true],
    ['', false],
    ['SEE LICENSE IN MIT', false],
  ])('%s', (expression, answer) => expect(permits(expression, allowed)).toBe(answer));
});

describe('known vulnerabilities (synthetic report)', () => {
  const report = (severity: string): string =>
    JSON.stringify({
      vulnerabilities: {
        a: {
          via: [{ severity, title: 'runs code', url: 'https://example.org/advisories/GHSA-aaaa-bbbb-cccc' }],
        },
        b: { via: ['a'] },
      },
    });
  const today = '2026-11-21';
  const exception = { id: 'GHSA-aaaa-bbbb-cccc', reason: 'not reached', until: '2026-12-31' };

  it('high and critical are problems, once; others are not', () => {
    expect(auditAnswer(report('high'), [], today)).toEqual({
      asked: true,
      problems: ['GHSA-aaaa-bbbb-cccc: a, high: runs code'],
    });
    expect(auditAnswer(report('critical'), [], today)).toMatchObject({ problems: { length: 1 } });
    expect(auditAnswer(report('moderate'), [], today)).toEqual({ asked: true, problems: [] });
  });

  it('an exception holds until its day, and not without need', () => {
    expect(auditAnswer(report('high'), [exception], today)).toEqual({ asked: true, problems: [] });
    expect(auditAnswer(report('high'), [exception], '2027-01-01')).toMatchObject({ problems: { length: 2 } });
    expect(auditAnswer('{"vulnerabilities":{}}', [exception], today)).toEqual({
      asked: true,
      problems: [expect.stringContaining('not needed')],
    });
  });

  it('a registry that cannot be asked is said to be so', () => {
    expect(auditAnswer('{"statusCode":405,"error":{}}', [exception], today)).toEqual({
      asked: false,
      why: 'the registry answers 405',
    });
    for (const text of ['', 'null', '[]', '{"error":{"code":"ENOTFOUND"}}'])
      expect(auditAnswer(text, [], today)).toMatchObject({ asked: false });
  });
});

describe('the list of components', () => {
  const bom = (serial: string, order: number): string =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      serialNumber: serial,
      metadata: { timestamp: serial, tools: [serial], component: { name: serial } },
      components: [{ 'bom-ref': 'a' }, { 'bom-ref': 'b' }].sort(() => order),
      dependencies: [{ ref: 'b', dependsOn: ['y', 'x'] }, { ref: 'a' }].sort(() => order),
    });

  it('is the same for the same lockfile, whenever and wherever', () => {
    const steady = steadyBom(bom('first run', 1), 'site');
    expect(steadyBom(bom('second run', -1), 'site')).toBe(steady);
    expect(steady).not.toContain('first run');
    expect(JSON.parse(steady)).toMatchObject({ components: [{ 'bom-ref': 'a' }, { 'bom-ref': 'b' }] });
  });

  it('is not made of anything else', () => {
    expect(() => steadyBom('{}', 'site')).toThrow('CycloneDX');
    expect(() => steadyBom('', 'site')).toThrow();
  });
});
