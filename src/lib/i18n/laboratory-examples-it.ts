/** Words of the worked examples, in Italian: the question, and what the statement teaches. */
export const laboratoryExamplesIt = {
  groups: {
    tabella: 'Che cosa c’è in una tabella?',
    casa: 'Dove mancano case accessibili?',
    organizzazioni: 'Quante organizzazioni ci sono, e dove?',
    tempo: 'Come cambia nel tempo?',
    vicino: 'Che cosa c’è vicino?',
    bisogno: 'Dove il bisogno non incontra le risorse?',
    dato: 'Quanto è affidabile il dato?',
  },
  examples: {
    'i-55-comuni': {
      question: 'Quali sono i 55 comuni?',
      teaches:
        'Scegliere le colonne (SELECT) e le righe (WHERE): la tabella dei territori contiene anche unioni, distretti e aree.',
    },
    'piu-popolosi': {
      question: 'Quali sono i dieci comuni con più residenti?',
      teaches: 'Mettere in ordine (ORDER BY … DESC) e tenere solo le prime righe (LIMIT).',
    },
    'indicatori-sulla-casa': {
      question: 'Quali indicatori parlano di casa?',
      teaches:
        'Cercare una parola in un testo (ILIKE) nella tabella che descrive gli indicatori: si comincia quasi sempre da qui.',
    },
    'residenti-per-area': {
      question: 'Quante persone vivono in ciascuna area?',
      teaches:
        'Raggruppare (GROUP BY) e unire una tabella a sé stessa; la densità si ricalcola dalle somme, non si fa la media delle densità.',
    },
    'un-indicatore-ovunque': {
      question: 'Quanti anziani ci sono ogni 100 ragazzi, comune per comune?',
      teaches:
        'Unire i valori ai nomi con il codice ISTAT (JOIN … ON), scegliendo un solo indicatore, un periodo e un livello: senza, si mescolerebbero comuni e totali.',
    },
    'anni-di-reddito': {
      question: 'Dove servono più anni di reddito per comprare una casa?',
      teaches:
        'Tenere accanto al valore il suo stato: qui è una stima, fatta con i prezzi medi delle zone OMI e il reddito medio per contribuente.',
    },
    'sotto-la-mediana': {
      question: 'In quali comuni il reddito medio è sotto la mediana dei 55?',
      teaches:
        'Dare un nome a un passaggio (WITH) e usarlo due volte, con una domanda dentro l’altra; la mediana è il comune di mezzo, non la media di tutti.',
    },
    'reddito-delle-aree': {
      question: 'Qual è il reddito medio di ogni area?',
      teaches:
        'Ricalcolare un rapporto da numeratori e denominatori: la media dei valori dei comuni darebbe a Camugnano lo stesso peso di San Lazzaro.',
    },
    'prezzi-saliti': {
      question: 'Dove i prezzi delle case sono saliti di più dal 2019?',
      teaches:
        'Leggere la nota accanto alla cifra: la variazione è una stima e vale solo per le zone presenti in entrambi gli anni, a volte una sola.',
    },
    'caro-e-con-poco-reddito': {
      question: 'Dove la casa costa molto per chi ci vive, senza che il reddito sia fra i più alti?',
      teaches:
        'Dividere i comuni in quattro parti quasi uguali (ntile, una funzione finestra) e incrociare due indicatori. Gli anni di reddito sono una stima.',
    },
    'tipi-di-organizzazione': {
      question: 'Quali tipi di organizzazione ci sono nell’elenco del 5 per mille?',
      teaches:
        'Contare per tipo: un solo anno, o si conterebbe fino a quattro volte la stessa organizzazione, e solo quelle che contano come economia sociale (in_universe).',
    },
    'ogni-diecimila': {
      question: 'Quante organizzazioni ci sono ogni 10.000 residenti?',
      teaches:
        'Calcolare un rapporto tenendo accanto il conteggio e la data dei residenti: dove le organizzazioni sono poche, una in più cambia tutto.',
    },
    'entrate-e-uscite': {
      question: 'Quante organizzazioni sono entrate e uscite dall’elenco fra il 2017 e il 2020?',
      teaches:
        'Confrontare due elenchi con FULL JOIN e dare un nome ai tre casi con CASE. Si confrontano i codici fiscali: chi ne cambia uno, o porta la sede fuori dalla città metropolitana, risulta uscito.',
    },
    'il-primo-ente': {
      question: 'Quanto pesa la prima organizzazione sugli importi del 5 per mille di ogni comune?',
      teaches:
        'Calcolare una quota dentro ogni gruppo (OVER … PARTITION BY) e tenere la prima riga (QUALIFY). Comuni, università e ospedali non contano. Gli importi sono contati alla sede: non dicono che cosa dà o riceve il comune.',
    },
    'quante-secondo-chi': {
      question: 'Quante sono le organizzazioni, e secondo chi?',
      teaches:
        'Confrontare fonti che contano cose diverse: i quattro totali non si sommano e nessuno è quello giusto per tutto.',
    },
    'redditi-anno-per-anno': {
      question: 'Come è cambiato il reddito medio, anno per anno?',
      teaches:
        'Girare gli anni in colonne con FILTER. Sono euro di ogni anno, senza togliere l’inflazione; il 2019 non è nei dati.',
    },
    'residenti-e-serie': {
      question: 'Come sono cambiati i residenti, senza unire serie diverse?',
      teaches:
        'Confrontare una riga con la precedente (lag) solo dentro la stessa serie: dove il modo di contare cambia, la differenza resta vuota. Fra una data e l’altra passano da uno a dieci anni.',
    },
    'notti-e-comuni-pubblicati': {
      question: 'Le notti dei turisti crescono, o crescono i comuni pubblicati?',
      teaches:
        'Contare quanti valori ci sono dietro una somma: i comuni con un dato passano da 39 a 55, e la somma da sola inganna.',
    },
    'scuole-per-livello': {
      question: 'Quante scuole di ogni livello ci sono in ogni comune?',
      teaches:
        'Aprire un elenco in una cella (string_split, unnest) e contare per colonne tenendo anche i comuni con zero (LEFT JOIN): l’anagrafe copre tutti i comuni, quindi zero è zero. Sedi di istituto, corsi serali e sezioni in ospedale o in carcere hanno una nota e restano fuori; un istituto ha un codice per indirizzo.',
    },
    'biblioteche-entro-10-km': {
      question: 'Quali biblioteche sono entro 10 km da Vergato?',
      teaches:
        'Calcolare una distanza in linea d’aria da due coordinate (formula dell’emisenoverso): la strada è più lunga. L’elenco è del 2020, e chi non ha posizione resta fuori.',
    },
    'fermata-piu-vicina': {
      question: 'Quanto è lontana la fermata più vicina a ogni museo?',
      teaches:
        'Confrontare tutti con tutti (CROSS JOIN) e tenere il più vicino (arg_min). Una fermata non dice quante corse ci sono, e i musei senza posizione restano fuori.',
    },
    'fermate-per-chilometro': {
      question: 'Dove si addensano le fermate dei bus?',
      teaches:
        'Dividere il territorio in quadrati di circa un chilometro e contare: i due lati di una strada sono due fermate.',
    },
    'cammini-e-comuni': {
      question: 'Quali comuni tocca ogni cammino o ciclovia?',
      teaches:
        'Riunire più righe in un testo (string_agg) e dire quanto l’elenco è completo: un comune non nominato non è per forza fuori dal percorso.',
    },
    'lontani-e-con-poche-organizzazioni': {
      question: 'Quali comuni sono lontani dai servizi e hanno poche organizzazioni?',
      teaches:
        'Incrociare un bisogno e una risorsa con soglie calcolate dai dati (un terzo più lontano, un terzo con meno), tenendo il conteggio accanto al tasso.',
    },
    'fondi-per-tema': {
      question: 'Quanto valgono i progetti PNRR di ogni tema, senza contarli due volte?',
      teaches:
        'Sommare solo i progetti di un solo comune: gli altri hanno l’importo intero ripetuto in ogni comune, e restano fuori. È il finanziamento totale, non solo la quota PNRR, a marzo 2025; mancano gli aiuti a imprese e privati e i progetti localizzati dopo marzo 2023.',
    },
    'vanno-insieme': {
      question: 'Quali indicatori vanno insieme?',
      teaches:
        'Misurare la correlazione di ogni coppia, con quanti comuni la fondano. Andare insieme non vuol dire che uno causi l’altro, e qui ogni comune pesa uguale.',
    },
    'da-dove-viene': {
      question: 'Da quale fonte viene ogni indicatore, con quale licenza?',
      teaches: 'Unire gli indicatori alle loro fonti quando una cella ne elenca più d’una.',
    },
    'perche-manca': {
      question: 'Quanti valori mancano, e perché?',
      teaches: 'Contare i valori mancanti per motivo: un valore che manca non è uno zero.',
    },
    'riservato-non-e-zero': {
      question:
        'Quanti alloggi turistici ci sono nei quartieri di Bologna, se i numeri sotto tre non sono dati?',
      teaches:
        'Trattare un dato riservato: ogni zona nascosta vale uno o due, quindi si danno il minimo e il massimo invece di una somma sbagliata.',
    },
    'che-cosa-non-si-sa': {
      question: 'Che cosa non si sa, e chi ha i dati?',
      teaches: 'Leggere una tabella di sole parole: le lacune sono dati anche loro.',
    },
  },
};
