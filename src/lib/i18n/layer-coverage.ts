/** What each list that the layers draw covers, by source. Read at build: the page carries the sentences it needs. */
import type { Locale } from './locale';

const it: Readonly<Record<string, string>> = {
  'ade-cinque-per-mille':
    'Solo chi è ammesso al 5 per mille, nel comune della sede legale: è una parte dell’economia sociale.',
  'anbsc-beni-confiscati':
    'Solo conteggi per comune. Mancano gli immobili già destinati, quelli riusati dai Comuni.',
  'bologna-residenze-universitarie': 'Solo le residenze ER.GO nella città di Bologna.',
  'cer-fatti':
    'Da stampa e promotori, non esaustivo: un comune senza segno non è un comune senza CER. Lo stato è alla data della fonte.',
  'iccu-biblioteche':
    'Tutte le biblioteche dell’anagrafe nazionale del 2020: comunali, universitarie, religiose, private.',
  'luoghi-citati': 'Luoghi nominati da pagine pubbliche: un comune senza segno non è un comune senza luoghi.',
  'mim-scuole-paritarie': 'Anagrafe delle scuole paritarie 2023/24. Un codice non è un edificio.',
  'mim-scuole-statali':
    'Anagrafe delle scuole statali 2025/26. Un codice non è un edificio: ci sono anche sedi di istituto e corsi serali.',
  'percorsi-citati': 'Percorsi nominati da pagine pubbliche, con i comuni che le fonti nominano.',
  'pnc-progetti': 'Progetti del Piano complementare a marzo 2024.',
  'pnrr-pagamenti': 'Progetti PNRR a marzo 2025; mancano quelli localizzati dopo marzo 2023.',
  'pnrr-validati':
    'Progetti PNRR validati a febbraio 2023 e assenti nel 2025: possono essere cambiati o revocati.',
  'pun-ricarica': 'Conteggi per comune a ottobre 2024. Sette comuni non compaiono: non vuol dire zero.',
  'tper-fermate': 'Tutte le fermate TPER dentro i confini. Senza orari: non dicono quante corse ci sono.',
  'trainline-stazioni': 'Elenco del 2016: se una stazione sia ancora in servizio non è controllato.',
  'wikidata-musei': 'Musei noti a Wikidata, senza controllo su apertura e chiusura.',
};

const en: typeof it = {
  'ade-cinque-per-mille':
    'Only bodies admitted to the 5 per mille, in the comune of their registered seat: a part of the social economy.',
  'anbsc-beni-confiscati':
    'Counts by comune only. Properties already assigned, those the Comuni use again, are missing.',
  'bologna-residenze-universitarie': 'ER.GO residences in the city of Bologna only.',
  'cer-fatti':
    'From press and promoters, not exhaustive: a comune without a mark is not a comune without a CER. The status is as on the date of the source.',
  'iccu-biblioteche':
    'All libraries of the national registry of 2020: municipal, university, religious, private.',
  'luoghi-citati': 'Places named by public pages: a comune without a mark is not a comune without places.',
  'mim-scuole-paritarie':
    'Registry of paritarie (recognised non-state) schools 2023/24. A code is not a building.',
  'mim-scuole-statali':
    'Registry of state schools 2025/26. A code is not a building: seats of institutes and evening courses are among them.',
  'percorsi-citati': 'Routes named by public pages, with the comuni that the sources name.',
  'pnc-progetti': 'Projects of the complementary plan in March 2024.',
  'pnrr-pagamenti': 'PNRR projects in March 2025; those located after March 2023 are missing.',
  'pnrr-validati':
    'PNRR projects validated in February 2023 and absent in 2025: they may have been changed or withdrawn.',
  'pun-ricarica': 'Counts by comune in October 2024. Seven comuni do not appear: that does not mean zero.',
  'tper-fermate':
    'All TPER stops within the boundaries. No timetable: they do not tell how many runs there are.',
  'trainline-stazioni': 'A list of 2016: whether a station is still in service was not checked.',
  'wikidata-musei': 'Museums known to Wikidata; whether they are open was not checked.',
};

export const layerCoverage: Record<Locale, typeof it> = { it, en };
