import type { Ledger } from '../ledger';
import type { Places } from '../harmonise/names';

const CLASSIFICATION = 'territory/classifications/istat_classificazioni_statistiche_comuni_2023_bologna.csv';
const SNAI = 'territory/classifications/snai_mappa_aree_interne_2020_bologna.csv';
const SLL = 'territory/classifications/istat_sll_2021_composizione_bologna.csv';
const SNAI_PREFIX = 'MAPPA AI 2020';
const AREA = 'Superficie territoriale (kmq) al 01/01/2023';
const ISTAT_CODE = 'Codice Istat del Comune (alfanumerico)';

/** What the classifications say of one comune. */
export interface ComuneFacts {
  /** ISTAT table of 1-1-2023, km². */
  areaKm2: number;
  altitudeM: number;
  altimetricZone: number;
  degurba: number;
  snaiClass: string;
  snaiPole: string;
  /** Minutes to the nearest pole by road, 0 in a pole. */
  snaiMinutes: number;
  sll: string;
}

/** Reads the ISTAT classifications of 2023, the SNAI map of 2020 and the local labour systems of 2021. */
export function readComuneFacts(ledger: Ledger, places: Places): Map<string, ComuneFacts> {
  const snai = readSnai(ledger, places);
  const sll = readSll(ledger, places);
  const rows = ledger.csv('istat-classificazioni', CLASSIFICATION, {
    columns: [
      ISTAT_CODE,
      AREA,
      'Zona altimetrica',
      'Altitudine del centro (metri)',
      'Grado di urbanizzazione',
    ],
    header: 'at-least',
  });
  return places.complete(
    CLASSIFICATION,
    rows.map((row): [string, ComuneFacts] => {
      const id = places.byCode(row, ISTAT_CODE);
      return [
        id,
        {
          areaKm2: row.required(AREA),
          altitudeM: row.integer('Altitudine del centro (metri)'),
          altimetricZone: row.integer('Zona altimetrica'),
          degurba: row.integer('Grado di urbanizzazione'),
          ...(snai.get(id) as SnaiFacts),
          sll: sll.get(id) as string,
        },
      ];
    }),
  );
}

type SnaiFacts = Pick<ComuneFacts, 'snaiClass' | 'snaiPole' | 'snaiMinutes'>;

function readSnai(ledger: Ledger, places: Places): Map<string, SnaiFacts> {
  const code = `${SNAI_PREFIX} COD_AI_2020`;
  const pole = `${SNAI_PREFIX} Denominazione del COMUNE di destinazione prevalente`;
  // The publisher's own header has the misspelt "ddcimale".
  const minutes = `${SNAI_PREFIX} MEDIA tempi di percorrenza (arrotondata alla prima cifra ddcimale)`;
  const rows = ledger.csv('snai-2020', SNAI, {
    columns: ['PROCOM_T', code, pole, minutes],
    header: 'at-least',
  });
  const facts = rows.map((row): [string, SnaiFacts] => [
    places.byCode(row, 'PROCOM_T'),
    { snaiClass: row.text(code), snaiPole: row.text(pole), snaiMinutes: row.required(minutes) },
  ]);
  return places.complete(SNAI, facts);
}

function readSll(ledger: Ledger, places: Places): Map<string, string> {
  const rows = ledger.csv('istat-sll-2021', SLL, { columns: ['DEN_SLL', 'PRO_COM_T'], header: 'at-least' });
  return places.complete(
    SLL,
    rows.map((row): [string, string] => [places.byCode(row, 'PRO_COM_T'), row.text('DEN_SLL')]),
  );
}
