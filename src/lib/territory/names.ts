import type { Locale } from '../i18n/locale';
import type { Territory } from './types';

type Named = Pick<Territory, 'level' | 'name'>;

/** `a` before a place name, `ad` before one that begins with A. */
export function toPlace(name: string): string {
  return /^[aàá]/i.test(name) ? `ad ${name}` : `a ${name}`;
}

/** Joined prepositions by article; a comune has no article and keeps the plain preposition. */
const JOINED = {
  di: { il: 'del ', la: 'della ', 'l’': 'dell’' },
  in: { il: 'nel ', la: 'nella ', 'l’': 'nell’' },
} as const;
type Article = keyof (typeof JOINED)['di'];

/** A territory as the subject of a sentence: `Imola`, `la Pianura`, `l’Unione Reno Galliera`; in English `the Pianura area`. */
export function subjectName(territory: Named, locale: Locale): string {
  if (locale === 'en') return english(territory);
  const [article, name] = italian(territory);
  return article === null ? name : `${article}${article === 'l’' ? '' : ' '}${name}`;
}

/** `a Imola`, `ad Alto Reno Terme`, `nella Pianura`, `nell’Unione Reno Galliera`; in English `in Imola`. */
export function inName(territory: Named, locale: Locale): string {
  if (locale === 'en') return `in ${english(territory)}`;
  const [article, name] = italian(territory);
  return article === null ? toPlace(name) : `${JOINED.in[article]}${name}`;
}

/** `di Imola`, `della Pianura`, `dell’Unione Reno Galliera`, `del Distretto di Imola`; in English `of Imola`. */
export function ofName(territory: Named, locale: Locale): string {
  if (locale === 'en') return `of ${english(territory)}`;
  const [article, name] = italian(territory);
  return article === null ? `di ${name}` : `${JOINED.di[article]}${name}`;
}

/** A territory in a list of all levels, where an area could be taken for a comune of its name: `Area di Bologna`, `Bologna area`. */
export function listedName({ level, name }: Named, locale: Locale): string {
  if (level !== 'area') return name;
  if (locale === 'en') return `${name} area`;
  const [, full] = italian({ level, name });
  return full.slice(0, 1).toUpperCase() + full.slice(1);
}

/** The article of a territory, if it has one, and the name that follows it. */
function italian({ level, name }: Named): [Article | null, string] {
  if (level === 'comune') return [null, name];
  if (level === 'distretto') return ['il', name];
  if (level === 'metropoli') return ['la', name];
  if (level === 'unione') return name.startsWith('Unione') ? ['l’', name] : ['il', name];
  if (name === 'Pianura') return ['la', name];
  if (name.startsWith('Circondario')) return ['il', name];
  return ['l’', name === 'Bologna' ? `area di ${name}` : `area ${name}`];
}

function english({ level, name }: Named): string {
  if (level === 'comune') return name;
  if (level === 'metropoli') return 'the metropolitan city of Bologna';
  return level === 'area' ? `the ${name} area` : `the ${name}`;
}
