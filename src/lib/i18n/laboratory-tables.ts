/** Mistakes that the published tables invite, by table: what `spiega questa tabella` warns of. */
import type { Locale } from './locale';

const it = {
  observations: [
    'Ogni riga è di un indicatore, un territorio e un periodo: scegli sempre tutti e tre, o mescoli comuni, unioni e totali.',
    'I tassi di un gruppo si ricalcolano: sum(numerator) / sum(denominator) × factor della tabella indicators. La media dei tassi è sbagliata.',
    'value vuoto è un dato che manca o è riservato, mai uno zero: lo stato e il motivo sono in status e note_it.',
    'Dove series_break è vero, o il periodo è in series_breaks della tabella indicators, la serie ricomincia: non si confronta con prima.',
  ],
  indicators: [
    'aggregation dice se i valori si sommano (sum), si ricalcolano (ratio) o restano del comune (none).',
    'partial_list vero: l’elenco è parziale, e chi non c’è non vale zero.',
  ],
  territories: ["Contiene cinque livelli: per i soli comuni aggiungi level = 'comune'."],
  organisations: [
    'Quattro elenchi annuali insieme: scegli un anno, o conti più volte la stessa organizzazione.',
    'in_universe dice chi conta come economia sociale; gli elenchi comprendono anche comuni, università e ospedali.',
    'Il comune è quello della sede legale; scelte e importi sono contati lì, anche per chi riceve da tutta Italia.',
  ],
  places: [
    'Gli elenchi sono spesso parziali: un comune senza righe non è un comune senza luoghi.',
    "Non contare le righe con record = 'conteggio': sono già il totale di un comune, nella colonna figure.",
    "comune_ids può contenere più codici: aprilo con unnest(string_split(comune_ids, ';')).",
  ],
  projects: [
    'Dove single_comune è falso l’importo è di tutto il progetto, ripetuto in ogni comune: non va sommato.',
    'Tre elenchi di date diverse: scegline uno (list).',
  ],
  pnrr_awards: ['La fonte non dà gli importi; i comuni sono quelli del progetto, non della sede.'],
  stops: ['I due lati di una strada sono due fermate, e una fermata non dice quante corse ci sono.'],
  facts: ['Cifre di fonti e date diverse: si leggono una per una, non si sommano e non fanno una serie.'],
  coverage: ['Le fonti contano cose diverse: i totali non si sommano e non si sottraggono.'],
  routes: [
    'L’elenco dei comuni può essere parziale (completeness): chi non è nominato non è per forza fuori.',
  ],
  route_stages: [
    'Un percorso può avere più divisioni in tappe: scegline una, o conti due volte i chilometri.',
  ],
  route_stages_odbl: ['Comprende anche tappe fuori dalla provincia. Licenza ODbL.'],
  stations_odbl: [
    'Elenco del 2016: se le stazioni siano ancora in servizio non è stato controllato. Licenza ODbL.',
  ],
  station_distances_odbl: [
    'Distanze in linea d’aria dal centro del comune; vuote per i gruppi. Licenza ODbL.',
  ],
  bologna_accommodation: [
    'Due elenchi diversi, da non sommare: scegli source_id.',
    'Sotto tre il numero non è dato (is_small): vale uno o due, non zero.',
  ],
  bologna_income_cap: ['I CAP non sono i quartieri. Gli anni vanno scelti uno per volta.'],
  localities: [
    'Non è un elenco ufficiale; gli abitanti sono senza data e servono solo a distinguere il grande dal piccolo.',
  ],
  plan_figures: ['Righe con parent_id stanno dentro un’altra riga: non sommarle al totale.'],
  sources: [
    'Una fonte può servire più tabelle: le righe lette e scartate sono della fonte, non della tabella.',
  ],
};

type Traps = Partial<Record<string, readonly string[]>>;

const en: { [K in keyof typeof it]: string[] } = {
  observations: [
    'Each row is one indicator, one territory, one period: always choose all three, or comuni, unions and totals will mix.',
    'Rates of a group are computed again: sum(numerator) / sum(denominator) × factor of the table indicators. The mean of rates is wrong.',
    'An empty value is missing or withheld, never a zero: status and note_en say which and why.',
    'Where series_break is true, or the period is in series_breaks of the table indicators, the series starts anew: do not compare with before.',
  ],
  indicators: [
    'aggregation says whether values add up (sum), are computed again (ratio) or stay with the comune (none).',
    'partial_list true: the list is partial, and what is not in it is not zero.',
  ],
  territories: ["It holds five levels: for comuni alone add level = 'comune'."],
  organisations: [
    'Four yearly lists together: choose one year, or the same organisation counts several times.',
    'in_universe says what counts as social economy; the lists also hold comuni, universities and hospitals.',
    'The comune is that of the registered seat; choices and amounts are counted there, even for bodies that the whole country gives to.',
  ],
  places: [
    'Lists are often partial: a comune without rows is not a comune without places.',
    "Do not count rows with record = 'conteggio': they are already the total of a comune, in the column figure.",
    "comune_ids may hold several codes: open it with unnest(string_split(comune_ids, ';')).",
  ],
  projects: [
    'Where single_comune is false the amount is the whole project’s, repeated in every comune: do not add it up.',
    'Three lists of different dates: choose one (list).',
  ],
  pnrr_awards: ['The source gives no amounts; the comuni are the project’s, not those of the seat.'],
  stops: ['The two sides of a road are two stops, and a stop does not say how many buses run.'],
  facts: [
    'Figures of different sources and dates: read them one by one; they do not add up and make no series.',
  ],
  coverage: ['The sources count different things: totals are neither added nor subtracted.'],
  routes: [
    'The list of comuni may be partial (completeness): those not named are not necessarily off the route.',
  ],
  route_stages: ['A route may be divided in several ways: choose one, or kilometres count twice.'],
  route_stages_odbl: ['It also holds stages outside the province. ODbL licence.'],
  stations_odbl: ['A list of 2016: whether stations are still in service was not checked. ODbL licence.'],
  station_distances_odbl: [
    'Distances as the crow flies from the centre of the comune; empty for groups. ODbL licence.',
  ],
  bologna_accommodation: [
    'Two different lists, not to be added: choose source_id.',
    'Below three the number is not given (is_small): it is one or two, not zero.',
  ],
  bologna_income_cap: ['Postcodes are not districts. Choose one year at a time.'],
  localities: ['Not an official list; inhabitants bear no date and only tell large from small.'],
  plan_figures: ['Rows with parent_id are inside another row: do not add them to the total.'],
  sources: ['A source may serve several tables: rows read and left out are the source’s, not the table’s.'],
};

export const laboratoryTraps: Record<Locale, Traps> = { it, en };
