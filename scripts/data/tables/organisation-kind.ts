/** Kinds a body of the 5 per mille lists can be told to be. */
export type Kind =
  | 'associazione'
  | 'sport'
  | 'fondazione'
  | 'cooperativa'
  | 'societa-mutuo-soccorso'
  | 'impresa-sociale'
  | 'ente-religioso'
  | 'comune'
  | 'ricerca-universita'
  | 'sanita-pubblica'
  | 'ente-pubblico'
  | 'ente-parco'
  | 'cultura-pubblica'
  | 'non-classificato';

export interface Classified {
  kind: Kind;
  /** What the kind was read from. */
  basis: 'name' | 'category' | 'name+category';
}

/** Public bodies: out of the universe of the social economy. The reason of the exclusion is the kind itself. */
export const EXCLUDED: ReadonlySet<Kind> = new Set([
  'comune',
  'ricerca-universita',
  'sanita-pubblica',
  'ente-pubblico',
  'ente-parco',
  'cultura-pubblica',
]);

/** Names that are of a public authority and nothing else. */
const PUBLIC_BODY = /^REGIONE EMILIA[ -]+ROMAGNA$/;

const BY_NAME: readonly [Kind, RegExp][] = [
  [
    'sport',
    /SPORTIV[AO]\b|\bASS\.? ?SPORT\b|\bASD\b|\bA\.? ?S\.? ?D\b|\bSSD\b|\bPOLISP|\bCALCIO\b|\bVOLLEY|\bBASKET|PALLACANESTRO|PALLAMANO|GINNASTICA/,
  ],
  // A name that opens with the word says what the body is, whatever comes after ("Associazione amici della Fondazione…").
  ['associazione', /^["' ]*ASS(?:OC|\b)/],
  ['fondazione', /\bFONDAZI?O?NE\b|\bFOND\b/],
  ['societa-mutuo-soccorso', /MUTUO SOCCORSO|\bS\.? ?M\.? ?S\b/],
  ['cooperativa', /\bCOOP(?!ERAZION)|\bSCA ?RL\b|\bS\.?C\.?R\.?L\b/],
  ['impresa-sociale', /IMPRESA SOCIALE/],
  [
    'ente-religioso',
    /\bPARROCCHIA\b|\bFRATI\b|CONGREGAZIONE|\bANCELLE\b|\bSUORE\b|DIOCESI|SEMINARIO|CONVENTO|MONASTERO|COMUNITA'? EBRAICA/,
  ],
  [
    'associazione',
    /\bASSOC|\bASS\b|\bASS\.|\bAPS\b|\bA\.P\.S|\bODV\b|\bO\.D\.V|ORGANIZZAZIONE (?:DI )?VOLONTARI|PUBBL?(?:ICA|\.) ASSISTENZA|\bCIRCOLO\b|\bCOMITATO\b|\bGRUPPO\b|PRO ?LOCO\b|\bAVIS\b|CENTRO SOCIALE|CENTRO DI PROMOZIONE SOCIALE|\bCLUB\b|\bUNIONE\b|\bAMICI\b|\bLEGA\b|\bCORO\b|\bBANDA\b/,
  ],
];

/**
 * Tells the kind of a body from its name and the categories it applied under (`comuni`, `asd`, `volontariato`,
 * `ricerca-scientifica`, `ricerca-sanitaria`, `mibac`, `aree-protette`). It is an inference: these lists carry no
 * legal form. Public bodies come first, then sport by category, then the legal words of the name.
 */
export function classify(name: string, categories: readonly string[]): Classified {
  const upper = name.toUpperCase();
  const named = BY_NAME.find(([, pattern]) => pattern.test(upper))?.[0];
  if (PUBLIC_BODY.test(upper)) return { kind: 'ente-pubblico', basis: 'name' };
  if (categories.includes('comuni')) return { kind: 'comune', basis: 'category' };
  if (categories.includes('aree-protette') && !named) return { kind: 'ente-parco', basis: 'category' };
  if (categories.includes('ricerca-sanitaria') && !named)
    return { kind: 'sanita-pubblica', basis: 'name+category' };
  if (categories.includes('ricerca-scientifica') && /UNIVERSIT|ISTITUTO NAZIONALE/.test(upper)) {
    return { kind: 'ricerca-universita', basis: 'name+category' };
  }
  if (categories.includes('mibac') && /PINACOTECA NAZIONALE|ARCHIVIO DI STATO|SOPRINTENDENZA/.test(upper)) {
    return { kind: 'cultura-pubblica', basis: 'name+category' };
  }
  if (categories.includes('asd')) return { kind: 'sport', basis: 'category' };
  if (named) return { kind: named, basis: 'name' };
  return { kind: 'non-classificato', basis: 'name+category' };
}
