import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../export/csv';
import { issueSentence } from '../i18n/contribute-errors';
import { LOCALES } from '../i18n/locale';
import { SYNTHETIC } from './context.fixture';
import { severityOf } from './issue';
import { prepareFile } from './prepare';
import { CONTRIBUTED_SCHEMAS } from './schemas';
import { templateCsv } from './template';
import { CONTRIBUTION_KINDS, type ContributionKind, type Validation } from './types';
import { validateText } from './validate';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

/** A synthetic row of a kind that has nothing wrong. */
function good(kind: ContributionKind): Record<string, string> {
  const own: Record<ContributionKind, Record<string, string>> = {
    cer: { record_type: 'cer', status: 'costituita' },
    luoghi: { kind: 'casa-di-quartiere', status: 'attivo' },
    progetti: { theme: 'inclusione', status: 'attivo' },
    percorsi: { kind: 'cammino', completeness: 'completo' },
    abitare: { kind: 'area-ers', status: 'previsto' },
  };
  return {
    name: 'Cosa di prova sintetica',
    comune_ids: '037006',
    source_urls: 'https://www.example.org/prova',
    as_of: '2026-03-15',
    declared_by: 'Comune di prova',
    licence_consent: 'CC-BY-4.0',
    ...own[kind],
  };
}

function check(kind: ContributionKind, ...rows: Record<string, string>[]): Validation {
  const columns = CONTRIBUTED_SCHEMAS[kind].columns.map(({ name }) => name);
  // Written plainly: what a reader types is not defused.
  const text = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
  return validateText(CONTRIBUTED_SCHEMAS[kind], text, SYNTHETIC);
}

/** Issues as `row column key`, without the notes. */
const told = ({ issues }: Validation): string[] =>
  issues
    .filter((one) => severityOf(one) !== 'note')
    .map(({ row, column, key }) => [row, column, key].filter((part) => part !== null).join(' '));
const luogo = (change: Record<string, string>): string[] =>
  told(check('luoghi', { ...good('luoghi'), ...change }));

describe('validateText', () => {
  it.each(CONTRIBUTION_KINDS)('%s: a right row has nothing wrong and makes a file that is right', (kind) => {
    const validation = check(kind, good(kind));
    expect(told(validation)).toEqual([]);
    const file = prepareFile(CONTRIBUTED_SCHEMAS[kind], validation, SYNTHETIC.today);
    expect(file?.name).toBe(`${kind}-comune-di-prova-2026-11-21.csv`);
    const again = validateText(CONTRIBUTED_SCHEMAS[kind], file?.text ?? '', SYNTHETIC);
    expect(again.issues).toEqual([]);
    expect(prepareFile(CONTRIBUTED_SCHEMAS[kind], again, SYNTHETIC.today)).toEqual(file);
  });

  it.each(CONTRIBUTION_KINDS)('%s: the template has its columns and no row but the example', (kind) => {
    const { issues, rows } = validateText(
      CONTRIBUTED_SCHEMAS[kind],
      templateCsv(CONTRIBUTED_SCHEMAS[kind]),
      SYNTHETIC,
    );
    expect(issues.map(({ key }) => key)).toEqual(['example-row', 'no-rows']);
    expect(rows).toEqual([]);
  });

  it.each([
    ['a blank where a value must be', { name: '' }, ['2 name missing-value']],
    ['an entry of no list', { kind: 'casa-di-quartire' }, ['2 kind not-in-list']],
    ['a day of no calendar', { as_of: '31/02/2026' }, ['2 as_of not-date']],
    ['a day to come', { as_of: '2030-01-01' }, ['2 as_of future-date']],
    ['an address of no page', { source_urls: 'javascript:alert(1)' }, ['2 source_urls not-url']],
    ['no source', { source_urls: '' }, ['2 source_urls source-missing']],
    [
      'a document only',
      { source_urls: '', source_document: 'Delibera di prova' },
      ['2 source_urls document-only'],
    ],
    ['a comune of elsewhere', { comune_ids: 'Milano' }, ['2 comune_ids comune-unknown']],
    ['a comune that may be several', { comune_ids: 'San' }, ['2 comune_ids comune-doubtful']],
    ['half a position', { lon: '11,35' }, ['2 lat half-position']],
    ['a position far away', { lon: '9,19', lat: '45,46' }, ['2 lon outside-box']],
    ['a position turned round', { lon: '44,45', lat: '11,35' }, ['2 lon position-swapped']],
    ['a position in another comune', { lon: '11,15', lat: '44,25' }, ['2 lon outside-comune']],
    ['a position right at home', { lon: '11,35', lat: '44,45' }, []],
    ['a formula', { detail: '=HYPERLINK("https://x.example")' }, ['2 detail formula']],
    ['a formula that begins as a number', { detail: "+1+cmd|' /C calc'!A0" }, ['2 detail formula']],
    ['a formula in wide signs', { detail: '＝HYPERLINK("x")' }, ['2 detail formula']],
    ['markup', { detail: '<img src=x onerror=alert(1)>' }, ['2 detail markup']],
    ['a tag that is never closed', { detail: '<img src=x onerror=alert(1)' }, ['2 detail markup']],
    ['signs that are no tag', { detail: 'per chi ha < 18 anni' }, []],
    [
      'an address that ends its attribute',
      { source_urls: 'https://example.org/"onclick="x' },
      ['2 source_urls not-url'],
    ],
    ['an address of a machine', { source_urls: 'http://127.0.0.1/x' }, ['2 source_urls not-url']],
    ['a tax code', { note_it: 'di RSSMRA80A01A944T' }, ['2 note_it personal-code']],
    [
      'a mailbox of a person',
      { note_it: 'scrivere a maria.rossi@example.org' },
      ['2 note_it personal-email'],
    ],
    ['a mailbox of an office', { note_it: 'scrivere a info@example.org' }, []],
    ['a mobile number', { note_it: 'tel. 333 1234567' }, ['2 note_it personal-phone']],
    ['a person with a title', { note_it: 'chiedere al dott. Rossi' }, ['2 note_it personal-name']],
    ['a street', { detail: 'Sede in via di Prova 12' }, ['2 detail street-address']],
    ['a record published', { name: 'CASA DI QUARTIERE "già nota"' }, ['2 name published']],
    ['another licence', { licence_consent: 'tutti i diritti' }, ['2 licence_consent not-in-list']],
  ])('says %s', (_name, change, expected) => expect(luogo(change)).toEqual(expected));

  it('asks which comune where several begin alike, and says how it read the others', () => {
    const read = check('luoghi', { ...good('luoghi'), comune_ids: 'San Pietro; S. Giov' });
    expect(read.issues.map(({ key }) => key)).toEqual(['comune-read', 'comune-read']);
    const asked = check('luoghi', { ...good('luoghi'), comune_ids: 'San; Bologna' });
    expect(asked.issues[0]?.near).toEqual(
      expect.arrayContaining(['San Pietro in Casale', 'San Lazzaro di Savena']),
    );
    expect(asked.rows[0]?.cells.comune_ids).toBe('037006');
  });

  it('does not take the position or the street of a home', () => {
    const home = { ...good('abitare'), kind: 'cohousing' };
    expect(told(check('abitare', { ...home, lon: '11,35', lat: '44,45' }))).toEqual(['2 lon home-position']);
    expect(told(check('abitare', { ...home, detail: 'in via di Prova 3' }))).toEqual([
      '2 detail home-address',
    ]);
    const area = { ...good('abitare'), lon: '11,35', lat: '44,45' };
    expect(told(check('abitare', area))).toEqual([]);
  });

  it('reads Italian numbers and dates, former comuni and codes without their zero, and says so', () => {
    const row = {
      ...good('progetti'),
      funding_eur: '1.234.567,50',
      as_of: '5/3/2026',
      comune_ids: '37006; Bazzano',
    };
    const { issues, rows } = check('progetti', row);
    expect(rows[0]?.cells).toMatchObject({
      funding_eur: 1234567.5,
      as_of: '2026-03-05',
      comune_ids: '037006;037061',
    });
    expect(issues.map(({ column, key }) => `${column} ${key}`).sort()).toEqual([
      'as_of value-read',
      'comune_ids comune-read',
      'funding_eur value-read',
    ]);
  });

  it('asks what three digits after one sign are', () => {
    const { issues } = check('progetti', { ...good('progetti'), funding_eur: '12.500' });
    expect(issues[0]).toMatchObject({ key: 'number-doubtful', near: ['12500', '12.500'] });
  });

  it('finds a project by its code, whatever it is called', () => {
    const { issues } = check('progetti', { ...good('progetti'), cup: 'a00a00000000001' });
    expect(issues).toMatchObject([{ key: 'published', detail: 'Altro titolo', path: '/territori/bologna/' }]);
  });

  it('finds a row that is there twice in another spelling', () => {
    const validation = check('cer', good('cer'), { ...good('cer'), name: 'COSA di prova  “Sintetica”' });
    expect(told(validation)).toEqual(['3 name duplicate']);
  });

  it('lets only one organisation declare a file', () => {
    const validation = check('cer', good('cer'), {
      ...good('cer'),
      name: 'Altra',
      declared_by: 'Un altro ente',
    });
    expect(told(validation)).toEqual(['declared_by several-organisations']);
    expect(prepareFile(CONTRIBUTED_SCHEMAS.cer, validation, SYNTHETIC.today)).toBeNull();
  });

  it('says that it could not look at the boundaries and at what is published', () => {
    const blind = { ...SYNTHETIC, shapes: null, known: null };
    const text = toCsv(Object.keys(good('luoghi')), [good('luoghi')]);
    const keys = validateText(CONTRIBUTED_SCHEMAS.luoghi, text, blind).issues.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['no-boundaries', 'no-known']));
  });

  it('never throws, and each thing it says has a sentence in both languages', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Bologna',
        '037006;Vergato',
        '=1',
        '11,35',
        '44.4',
        '5/3/2026',
        'cer',
        '"',
        'https://x',
        '1.000',
      ),
    );
    const names = fc.constantFrom(...CONTRIBUTED_SCHEMAS.luoghi.columns.map(({ name }) => name), 'nome', '');
    const table = fc
      .tuple(fc.array(names), fc.array(fc.array(cell), { maxLength: 6 }))
      .map(([header, rows]) => [header, ...rows].map((cells) => cells.join(',')).join('\n'));
    fc.assert(
      fc.property(
        fc.constantFrom(...CONTRIBUTION_KINDS),
        fc.oneof(fc.string({ unit: 'binary' }), table),
        (kind, text) => {
          const validation = validateText(CONTRIBUTED_SCHEMAS[kind], text, SYNTHETIC);
          expect(validation.issues.length + validation.rows.length).toBeGreaterThan(0);
          for (const one of validation.issues)
            for (const locale of LOCALES) expect(issueSentence(one, locale)).not.toMatch(/undefined|^$/);
        },
      ),
      fuzzRuns(120),
    );
  });
});
