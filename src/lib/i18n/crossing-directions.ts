/** Why each direction of the plan begins with its pair. Where the direction itself is not measured, the reason says what stands in for it. */
import type { CrossingDirection } from '../planner/crossings';
import type { Locale } from './locale';

const it: Record<CrossingDirection, string> = {
  'm1-d1':
    'Dove la casa pesa di più su un reddito, e con quante associazioni del posto si può studiare che cosa serve.',
  'm1-d2':
    'Chi non sta al prezzo di mercato, e le cooperative, associazioni e fondazioni che possono costruire e animare spazi. Quelle che si occupano di abitare non sono distinte.',
  'm1-d3':
    'Chi ha più bisogno di servizi vicino a casa, per età, e le organizzazioni con cui progettarli. I servizi nei progetti di abitare non sono pubblicati per comune.',
  'm1-d4':
    'Dove la casa pesa di più su un reddito, e i fondi pubblici noti per case ed edilizia sociale: l’elenco dei progetti è parziale.',
  'm3-d1': 'È la domanda del piano: nelle aree lontane dai servizi ci sono OES con cui farli?',
  'm3-d2':
    'Chi ha un reddito basso, e i fondi noti del PNRR per inclusione e rigenerazione che il welfare locale programma. L’elenco è parziale.',
  'm3-d3':
    'Chi ha un reddito basso, e le fondazioni con sede nel comune: di imprese e banche che fanno welfare non c’è un dato per comune.',
  'm3-d4':
    'Chi è lontano dai servizi potrebbe averli in rete. Il divario digitale non è pubblicato per comune: le biblioteche stanno per i luoghi dove si impara e ci si collega.',
  'm4-d1':
    'Dove i servizi sono lontani il turismo lento può tenere aperto un territorio: ecco dove passano i percorsi noti. L’elenco è parziale.',
  'm4-d2':
    'Dove i prezzi delle case salgono di più, e le organizzazioni non sportive che possono tenere insieme abitare e accoglienza.',
  'm4-d3':
    'Dove la popolazione invecchia di più, e le associazioni con cui riaprire luoghi e spazi. Gli spazi vuoti non sono pubblicati per comune.',
  'm4-d4':
    'Nei comuni di Collina e Appennino: quanto sono lontani i servizi e quante organizzazioni ci sono.',
  'pilota-2':
    'Chi ha un reddito basso, e le comunità energetiche note, in progetto o costituite. La povertà energetica non è pubblicata per comune e l’elenco delle comunità è parziale.',
};

const en: Record<CrossingDirection, string> = {
  'm1-d1':
    'Where a home weighs most on an income, and with how many local associations to study what is needed.',
  'm1-d2':
    'Who cannot keep up with market prices, and the co-operatives, associations and foundations that can build and run spaces. Those that deal with housing are not told apart.',
  'm1-d3':
    'Who most needs services close to home, by age, and the organisations to design them with. Services in living projects are not published by comune.',
  'm1-d4':
    'Where a home weighs most on an income, and the known public funds for homes and social housing: the list of projects is partial.',
  'm3-d1': 'The question of the plan: far from services, are there OES to build them with?',
  'm3-d2':
    'Who has a low income, and the known PNRR funds for inclusion and regeneration that local welfare programmes. The list is partial.',
  'm3-d3':
    'Who has a low income, and the foundations with their seat in the comune: there is no figure by comune of companies and banks that do welfare.',
  'm3-d4':
    'Who is far from services could have them online. The digital divide is not published by comune: libraries stand for places where people learn and connect.',
  'm4-d1':
    'Where services are far away slow tourism can keep a place alive: here is where the known routes pass. The list is partial.',
  'm4-d2':
    'Where house prices rise most, and the organisations other than sports clubs that can hold living and hosting together.',
  'm4-d3':
    'Where the population ages most, and the associations to reopen places and spaces with. Empty spaces are not published by comune.',
  'm4-d4': 'In the comuni of hills and Apennines: how far services are and how many organisations there are.',
  'pilota-2':
    'Who has a low income, and the known energy communities, planned or set up. Energy poverty is not published by comune and the list of communities is partial.',
};

export const crossingDirections: Record<Locale, Record<CrossingDirection, string>> = { it, en };
