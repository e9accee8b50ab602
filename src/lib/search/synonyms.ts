import { fold } from './fold';

/** Words a reader types for a thing that the labels call otherwise; `stems` begin words of a label or an id. */
interface Synonyms {
  stems: readonly string[];
  words: string;
}

/** In both languages: a reader of either may know the other's word. */
const SYNONYMS: readonly Synonyms[] = [
  { stems: ['affitto', 'canone'], words: 'affitti locazione pigione inquilini canone rent tenants lease' },
  {
    stems: ['prezzo vendita', 'prezzo di vendita', 'anni reddito', 'canone', 'abitare', 'abitazion'],
    words: 'casa case alloggi appartamenti mutuo immobili comprare home homes house houses housing flats buy',
  },
  {
    stems: ['65', '75', 'vecchiaia', 'anziani', 'pension', 'eta media', 'dipendenza'],
    words: 'anziani vecchi pensionati terza eta invecchiamento elderly older seniors ageing pensioners',
  },
  {
    stems: ['minuti polo', 'stazion', 'station'],
    words: 'treno treni ferrovia stazione train trains railway',
  },
  {
    stems: ['fermat', 'linee', 'bus', 'stops'],
    words: 'autobus corriera corriere pullman trasporto pubblico mezzi fermata public transport coach',
  },
  {
    stems: ['reddit', 'pension'],
    words: 'stipendio soldi guadagno poverta ricchezza salary money poverty wealth',
  },
  { stems: ['redditi bassi', 'ivsm'], words: 'poveri disagio fragili vulnerabili poor deprivation' },
  {
    stems: [
      'turist',
      'presenze',
      'arrivi',
      'permanenza',
      'letti',
      'agriturismi',
      'accommodation',
      'ricettiv',
    ],
    words:
      'turismo turisti vacanze pernottamenti alberghi hotel alloggi tourism tourists holidays overnight stays',
  },
  { stems: ['letti affitto', 'extralberghier'], words: 'airbnb affitti brevi case vacanza short lets' },
  { stems: ['letti bb'], words: 'b&b bed and breakfast' },
  {
    stems: ['scuol', 'alunni', 'primari', 'infanzia', 'medie'],
    words: 'scuola scuole studenti bambini elementari materne liceo school schools pupils children',
  },
  { stems: ['nidi'], words: 'asilo nido nidi bambini piccoli nursery day care' },
  {
    stems: ['associazion', 'organizzazion', '5 per mille', 'oes', 'organisations', 'non sportive'],
    words:
      'volontariato terzo settore onlus aps odv non profit 5x1000 volontari charities third sector voluntary',
  },
  { stems: ['cooperativ'], words: 'coop cooperativa cooperative soci co-op co-ops' },
  { stems: ['sportive'], words: 'sport palestre calcio squadre sports teams' },
  {
    stems: ['comunita energetic', 'cer '],
    words:
      'cer rinnovabili fotovoltaico solare pannelli bollette energia elettrica renewable solar energy power',
  },
  { stems: ['ricarica'], words: 'colonnine auto elettriche macchina elettrica electric cars chargers' },
  { stems: ['bibliotec'], words: 'libri lettura prestito books reading library' },
  { stems: ['musei'], words: 'museo cultura mostre museum culture' },
  {
    stems: ['case salute', 'case della salute', 'sanita', 'salute'],
    words: 'sanita medico ospedale ambulatorio poliambulatorio doctor hospital clinic health',
  },
  {
    stems: ['alluvion'],
    words: 'allagamenti inondazione esondazione fiumi rischio idrogeologico flooding rivers risk',
  },
  { stems: ['frana'], words: 'frane smottamenti dissesto rischio idrogeologico landslides risk' },
  {
    stems: ['residenti popolazione', 'popolazione', 'densita'],
    words: 'abitanti popolazione gente demografia inhabitants population people',
  },
  { stems: ['variazione popolazione'], words: 'spopolamento calo crescita depopulation decline growth' },
  {
    stems: ['addetti', 'unita locali', 'valore aggiunto'],
    words: 'imprese ditte aziende lavoro occupazione posti firms companies jobs work',
  },
  { stems: ['lavoro fuori'], words: 'pendolari pendolarismo spostamenti commuters commuting' },
  {
    stems: ['area interna', 'classe snai', 'minuti polo', 'aree interne'],
    words: 'montagna appennino aree interne servizi lontani mountain remote inner areas',
  },
  {
    stems: ['percorsi', 'cammini', 'tappe', 'routes'],
    words:
      'cammini sentieri trekking bici ciclovia passeggiate escursioni hiking walking cycling trails paths',
  },
  { stems: ['confiscat'], words: 'mafia criminalita beni confiscati organised crime seized' },
  {
    stems: ['pnrr', 'progetti'],
    words: 'fondi europei piano di ripresa finanziamenti cantieri recovery plan european funds',
  },
  { stems: ['empori'], words: 'spesa cibo alimentari poverta food bank' },
  { stems: ['altitudine'], words: 'quota montagna altezza height mountain' },
];

/** Other words for what a label or an id says; empty when none is known. */
export function synonymsOf(text: string): string {
  const folded = ` ${fold(text)} `;
  return SYNONYMS.filter(({ stems }) => stems.some((stem) => folded.includes(` ${stem}`)))
    .map(({ words }) => words)
    .join(' ');
}

/** For the test that none of them is idle. */
export const SYNONYM_GROUPS = SYNONYMS;
