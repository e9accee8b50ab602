/** Reads Italian lead sentences back into what they say, by rules of its own. */

const N = String.raw`([\d.,]+)`;
const WORD = String.raw`([\d.,]+|\p{Ll}+)`;
/** How each kind of sentence begins, and the indicator it speaks of; `w`: a count that may be in words. */
export const KINDS: [RegExp, string, 'value' | 'count'][] = [
  [new RegExp(`è (?:a|ad appena) ${N} minuti d’auto`, 'u'), 'minuti-polo', 'value'],
  [
    new RegExp(`ha (?:il |l’|lo )${N}\u00a0% di abitanti in più`, 'u'),
    'variazione-popolazione-2011-2025',
    'value',
  ],
  [
    new RegExp(`gli abitanti sono (?:il |l’|lo )${N}\u00a0% in`, 'u'),
    'variazione-popolazione-2011-2025',
    'value',
  ],
  [
    new RegExp(`ha perso (?:il |l’|lo )${N}\u00a0% degli abitanti`, 'u'),
    'variazione-popolazione-2011-2025',
    'value',
  ],
  [new RegExp(`ci sono (?:solo )?${N} residenti di 65 anni`, 'u'), 'indice-vecchiaia', 'value'],
  [new RegExp(`80 m² (?:servono|bastano) ${N} anni`, 'u'), 'anni-reddito-80mq', 'value'],
  [new RegExp(`le case costano (?:solo )?${N} €`, 'u'), 'prezzo-vendita', 'value'],
  [
    new RegExp(`prezzo delle case è (?:salito|sceso) (?:del |dell’|dello )${N}`, 'u'),
    'prezzo-variazione',
    'value',
  ],
  [new RegExp(`il reddito medio è di ${N} €`, 'u'), 'reddito-medio', 'value'],
  [new RegExp(`(?:il |l’|lo )${N}\u00a0% dei contribuenti`, 'u'), 'redditi-bassi', 'value'],
  [
    new RegExp(`(?:il |l’|lo )${N}\u00a0% dei residenti vive dove il pericolo di frana`, 'u'),
    'frana-p34',
    'value',
  ],
  [
    new RegExp(`(?:il |l’|lo )${N}\u00a0% dei residenti vive dove un’alluvione`, 'u'),
    'alluvione-p3',
    'value',
  ],
  [new RegExp(`i turisti passano (?:solo )?${N} notti`, 'u'), 'presenze-1000', 'value'],
  [new RegExp(`ci sono (?:solo )?${N} posti letto`, 'u'), 'posti-letto-1000', 'value'],
  [new RegExp(`(?:il |l’|lo )${N}\u00a0% delle notti dei turisti`, 'u'), 'quota-non-residenti', 'value'],
  [new RegExp(`resta in media ${N} notti`, 'u'), 'permanenza-media', 'value'],
  [
    new RegExp(`(?:ha ${WORD} agriturismi|agriturismi con alloggio sono ${WORD})`, 'u'),
    'agriturismi',
    'value',
  ],
  [new RegExp(`le imprese danno (?:solo )?${N} posti`, 'u'), 'addetti-100-residenti', 'value'],
  [new RegExp(`(?:il |l’|lo )${N}\u00a0% degli addetti`, 'u'), 'quota-addetti-industria', 'value'],
  [new RegExp(`valore aggiunto di ${N} migliaia`, 'u'), 'valore-aggiunto-addetto', 'value'],
  [new RegExp(`(?:il |l’|lo )${N}\u00a0% di chi andava`, 'u'), 'lavoro-fuori-comune', 'value'],
  [new RegExp(`scuola superiore è a ${N} km`, 'u'), 'distanza-superiori', 'value'],
  [new RegExp(`biblioteca più vicina è a ${N} km`, 'u'), 'distanza-biblioteca', 'value'],
  [new RegExp(`fermate dei bus sono (?:solo )?${N} ogni`, 'u'), 'fermate-1000', 'value'],
  [new RegExp(`in media (?:solo )?${N} alunni`, 'u'), 'alunni-per-primaria', 'value'],
  [
    new RegExp(`(?:conta (?:solo )?${N} residenti per km²|residenti per km² sono (?:solo )?${N} )`, 'u'),
    'densita',
    'value',
  ],
  [new RegExp(`centro (?:è )?a ${N} metri`, 'u'), 'altitudine', 'value'],
  [
    new RegExp(
      `(?:ha (?:solo )?${WORD} organizzazioni non sportive|organizzazioni non sportive .* sono (?:solo )?${WORD},)`,
      'u',
    ),
    'non-sportive-10k',
    'count',
  ],
  [
    new RegExp(
      `(?:ha (?:solo )?${WORD} associazioni sportive|associazioni sportive .* sono (?:solo )?${WORD},)`,
      'u',
    ),
    'sportive-10k',
    'count',
  ],
  [/sono tutte sportive()/, 'non-sportive-10k', 'count'],
  [/nessuna .* è sportiva()/, 'sportive-10k', 'count'],
  [new RegExp(`abitanti: ${WORD} quelle ammesse`, 'u'), 'organizzazioni-10k', 'count'],
  [new RegExp(`ogni altr[ao] \\p{Ll}+: ${WORD} quelle ammesse`, 'u'), 'organizzazioni-10k', 'count'],
  [
    new RegExp(
      `(?:conta ${WORD} organizzazioni ammesse|organizzazioni ammesse al 5 per mille nel \\d+ sono ${WORD},)`,
      'u',
    ),
    'organizzazioni-10k',
    'count',
  ],
];
export const WORDS = ' uno due tre quattro cinque sei sette otto nove dieci undici'.split(' ');
const PLACES = [
  '',
  'prim',
  'second',
  'terz',
  'quart',
  'quint',
  'sest',
  'settim',
  'ottav',
  'non',
  'decim',
  'undicesim',
];
export const italian = (value: number, decimals: number): string =>
  Math.abs(value).toLocaleString('it-IT', {
    ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    useGrouping: 'always' as unknown as boolean,
  });
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `l’ottava distanza più lunga` → 8 from the highest; `penultimo posto` → 2 from the lowest; null where no place is told. */
export function placeTold(sentence: string): { at: number; end: 'highest' | 'lowest' } | null {
  const stated = /, (?:(\d+)º|(\p{Ll}+)) posto su \d+/u.exec(sentence);
  if (stated) {
    const last = ['', 'ultimo', 'penultimo', 'terzultimo', 'quartultimo'].indexOf(stated[2] ?? '');
    if (last > 0) return { at: last, end: 'lowest' };
    return {
      at: stated[1] ? Number(stated[1]) : PLACES.indexOf((stated[2] ?? '').replace(/o$/, '')),
      end: 'highest',
    };
  }
  const more = /(più|meno) (?:organizzazioni per abitante di|che in) ogni altr/.exec(sentence);
  if (more) return { at: 1, end: more[1] === 'più' ? 'highest' : 'lowest' };
  const ranked = /\), (?:il |la |l’)(.*)$|2011(?: \([^)]*\))?, (?:il |la |l’)(.*)$/u.exec(sentence);
  const text = ranked?.[1] ?? ranked?.[2];
  if (text === undefined) return null;
  const end = /più (alt|lung)|crescita|aumento/.test(text) ? 'highest' : 'lowest';
  const word = /^(\p{Ll}+)[oa] /u.exec(text)?.[1] ?? '';
  return { at: Math.max(1, PLACES.indexOf(word)), end };
}
