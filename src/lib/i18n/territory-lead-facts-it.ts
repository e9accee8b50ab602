import type { LeadFactId } from '../territory/lead-subjects';
import { itOfPercent, itPercent } from './italian';
import type { Clause, ClauseTable } from './territory-lead';

const ofIt = (text: string, later: string): Clause => ({ text, about: 'it', later });
const inIt = (text: string): Clause => ({ text, about: 'in it' });
const only = (high: boolean): string => (high ? '' : 'solo ');

/** What is said of a territory, by indicator. */
export const clausesIt: ClauseTable = {
  'minuti-polo': ({ v, high, note, pole }) => {
    if (pole === null) {
      const text = `uno dei due poli di servizi della Città metropolitana ${note}`;
      return ofIt(`è ${text}`, `la città è ${text}`);
    }
    const at = `${high ? 'a' : 'ad appena'} ${v} minuti d’auto`;
    return ofIt(
      `è ${at} dal polo di servizi di ${pole} ${note}`,
      `il polo di servizi di ${pole} è ${at} ${note}`,
    );
  },
  'variazione-popolazione-2011-2025': ({ v, high, note }) =>
    ofIt(
      high
        ? `ha ${itPercent(v)} di abitanti in più del 2011${note}`
        : `ha perso ${itPercent(v)} degli abitanti dal 2011${note}`,
      `gli abitanti sono ${itPercent(v)} in ${high ? 'più' : 'meno'} del 2011${note}`,
    ),
  'indice-vecchiaia': ({ v, high, note }) =>
    inIt(`ci sono ${only(high)}${v} residenti di 65 anni e più per ogni 100 ragazzi fino a 14 anni ${note}`),
  'anni-reddito-80mq': ({ v, high, note }) =>
    inIt(`per comprare una casa di 80 m² ${high ? 'servono' : 'bastano'} ${v} anni di reddito medio ${note}`),
  'prezzo-vendita': ({ v, high, note }) => inIt(`le case costano ${only(high)}${v} € al m² ${note}`),
  'reddito-medio': ({ v, note }) => inIt(`il reddito medio è di ${v} € per contribuente ${note}`),
  'redditi-bassi': ({ v, high, note }) =>
    inIt(
      `${high ? itPercent(v) : `solo ${itPercent(v)}`} dei contribuenti dichiara al massimo 10.000 € ${note}`,
    ),
  'frana-p34': ({ v, note }) =>
    inIt(`${itPercent(v)} dei residenti vive dove il pericolo di frana è elevato o molto elevato ${note}`),
  'alluvione-p3': ({ v, note }) =>
    inIt(`${itPercent(v)} dei residenti vive dove un’alluvione è attesa ogni 20-50 anni ${note}`),
  'presenze-1000': ({ v, high, note }) =>
    inIt(`i turisti passano ${only(high)}${v} notti l’anno ogni 1.000 residenti ${note}`),
  'posti-letto-1000': ({ v, high, note }) =>
    inIt(`ci sono ${only(high)}${v} posti letto per turisti ogni 1.000 residenti ${note}`),
  'quota-non-residenti': ({ v, high, note }) =>
    inIt(`${only(high)}${itPercent(v)} delle notti dei turisti è di chi viene dall’estero ${note}`),
  'permanenza-media': ({ v, note }) => inIt(`chi arriva da turista resta in media ${v} notti ${note}`),
  agriturismi: ({ count, note }) =>
    ofIt(
      `ha ${count} agriturismi con alloggio ${note}`,
      `gli agriturismi con alloggio sono ${count} ${note}`,
    ),
  'addetti-100-residenti': ({ v, high, note }) =>
    inIt(`le imprese danno ${only(high)}${v} posti di lavoro ogni 100 residenti ${note}`),
  'quota-addetti-industria': ({ v, high, note }) =>
    inIt(`${only(high)}${itPercent(v)} degli addetti delle imprese lavora nell’industria ${note}`),
  'lavoro-fuori-comune': ({ v, high, note }) =>
    inIt(`${only(high)}${itPercent(v)} di chi andava ogni giorno al lavoro usciva dal comune ${note}`),
  'distanza-superiori': ({ v, note }) =>
    inIt(`il comune più vicino con una scuola superiore è a ${v} km in linea d’aria ${note}`),
  'distanza-biblioteca': ({ v, note }) =>
    inIt(`la biblioteca più vicina è a ${v} km in linea d’aria dal centro ${note}`),
  'fermate-1000': ({ v, high, note }) =>
    inIt(`le fermate dei bus sono ${only(high)}${v} ogni 1.000 residenti ${note}`),
  'alunni-per-primaria': ({ v, high, note }) =>
    inIt(`le primarie statali hanno in media ${only(high)}${v} alunni ${note}`),
  densita: ({ v, high, note }) =>
    ofIt(
      `conta ${only(high)}${v} residenti per km² ${note}`,
      `i residenti per km² sono ${only(high)}${v} ${note}`,
    ),
  altitudine: ({ v, note }) =>
    ofIt(`ha il centro a ${v} metri sul mare ${note}`, `il centro è a ${v} metri sul mare ${note}`),
  'valore-aggiunto-addetto': ({ v, note }) =>
    inIt(`ogni addetto delle imprese produce in media un valore aggiunto di ${v} migliaia di euro ${note}`),
  'prezzo-variazione': ({ v, high, note }) =>
    inIt(`dal 2019 il prezzo delle case è ${high ? 'salito' : 'sceso'} ${itOfPercent(v)} ${note}`),
  'non-sportive-10k': ({ v, high, note, count, none }) => {
    const rate = `${v} ogni 10.000 abitanti ${note}`;
    return none
      ? inIt(`le organizzazioni ammesse al 5 per mille sono tutte sportive ${note}`)
      : ofIt(
          `ha ${only(high)}${count} organizzazioni non sportive ammesse al 5 per mille, ${rate}`,
          `le organizzazioni non sportive ammesse al 5 per mille sono ${only(high)}${count}, ${rate}`,
        );
  },
  'sportive-10k': ({ v, high, note, count, none }) => {
    const rate = `${v} ogni 10.000 abitanti ${note}`;
    return none
      ? inIt(`nessuna delle organizzazioni ammesse al 5 per mille è sportiva ${note}`)
      : ofIt(
          `ha ${only(high)}${count} associazioni sportive ammesse al 5 per mille, ${rate}`,
          `le associazioni sportive ammesse al 5 per mille sono ${only(high)}${count}, ${rate}`,
        );
  },
};

/** What is ranked: noun, whether it is feminine, and its two ends. Without a noun the one before is meant (`il più alto`). */
export const RANKED_IT: Record<LeadFactId, [noun: string, feminine: boolean, high: string, low: string]> = {
  'minuti-polo': ['distanza', true, 'più lunga', 'più breve'],
  'variazione-popolazione-2011-2025': ['', false, 'crescita più forte', 'calo più forte'],
  'valore-aggiunto-addetto': ['valore', false, 'più alto', 'più basso'],
  'prezzo-variazione': ['', false, 'aumento più forte', 'calo più forte'],
  'indice-vecchiaia': ['rapporto', false, 'più alto', 'più basso'],
  'anni-reddito-80mq': ['valore', false, 'più alto', 'più basso'],
  'prezzo-vendita': ['prezzo', false, 'più alto', 'più basso'],
  'reddito-medio': ['', false, 'più alto', 'più basso'],
  'redditi-bassi': ['quota', true, 'più alta', 'più bassa'],
  'frana-p34': ['quota', true, 'più alta', 'più bassa'],
  'alluvione-p3': ['quota', true, 'più alta', 'più bassa'],
  'presenze-1000': ['valore', false, 'più alto', 'più basso'],
  'posti-letto-1000': ['valore', false, 'più alto', 'più basso'],
  'quota-non-residenti': ['quota', true, 'più alta', 'più bassa'],
  'permanenza-media': ['permanenza', true, 'più lunga', 'più breve'],
  agriturismi: ['numero', false, 'più alto', 'più basso'],
  'addetti-100-residenti': ['rapporto', false, 'più alto', 'più basso'],
  'quota-addetti-industria': ['quota', true, 'più alta', 'più bassa'],
  'lavoro-fuori-comune': ['quota', true, 'più alta', 'più bassa'],
  'distanza-superiori': ['distanza', true, 'più lunga', 'più breve'],
  'distanza-biblioteca': ['distanza', true, 'più lunga', 'più breve'],
  'fermate-1000': ['valore', false, 'più alto', 'più basso'],
  'alunni-per-primaria': ['media', true, 'più alta', 'più bassa'],
  densita: ['densità', true, 'più alta', 'più bassa'],
  altitudine: ['quota', true, 'più alta', 'più bassa'],
  'non-sportive-10k': ['rapporto', false, 'più alto', 'più basso'],
  'sportive-10k': ['rapporto', false, 'più alto', 'più basso'],
};
