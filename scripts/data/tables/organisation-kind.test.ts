import { describe, expect, it } from 'vitest';
import { classify } from './organisation-kind';

describe('classify', () => {
  it.each([
    ['BOLOGNA', ['comuni'], 'comune', 'category'],
    [
      "ALMA MATER STUDIORUM UNIVERSITA' DI BOLOGNA",
      ['ricerca-scientifica'],
      'ricerca-universita',
      'name+category',
    ],
    ['ISTITUTO ORTOPEDICO RIZZOLI', ['ricerca-sanitaria'], 'sanita-pubblica', 'name+category'],
    ['PINACOTECA NAZIONALE DI BOLOGNA', ['mibac'], 'cultura-pubblica', 'name+category'],
    ['ENTE PARCO SINTETICO', ['aree-protette'], 'ente-parco', 'category'],
    ['FONDAZIONE GOLINELLI', ['ricerca-scientifica'], 'fondazione', 'name'],
    ['REGIONE EMILIA ROMAGNA', ['ricerca-sanitaria'], 'ente-pubblico', 'name'],
    ['CIRCOLO DEI DIPENDENTI DELLA REGIONE EMILIA ROMAGNA', ['volontariato'], 'associazione', 'name'],
    ['IDEE IN MOVIMENTO ASS.SPORT.DILETT.', ['volontariato'], 'sport', 'name'],
    ["SOLIDARIETA' E COOPERAZIONE SENZA FRONTIERE", ['volontariato'], 'non-classificato', 'name+category'],
    ['CONSORZIO DELLA COOPERAZIONE SOC. COOP.', ['volontariato'], 'cooperativa', 'name'],
    ['P.G.S. CORTICELLA', ['asd'], 'sport', 'category'],
    ['A.S.D. NOVANTA', ['volontariato'], 'sport', 'name'],
    ['COOPERATIVA SOCIALE SINTETICA', ['volontariato'], 'cooperativa', 'name'],
    ['SOCIETA DI MUTUO SOCCORSO SINTETICA', ['volontariato'], 'societa-mutuo-soccorso', 'name'],
    ['PARROCCHIA SAN CASSIANO MARTIRE', ['volontariato'], 'ente-religioso', 'name'],
    ['ASSOCIAZIONE INTERPARROCCHIALE MISSIONARIA', ['volontariato'], 'associazione', 'name'],
    ['ASSOCIAZIONE AMICI DELLA FOND.HOSPICE', ['volontariato'], 'associazione', 'name'],
    ["UNIVERSITA' PRIMO LEVI ASSOCIAZIONE", ['volontariato'], 'associazione', 'name'],
    ['PICCOLI GRANDI CUORI', ['volontariato'], 'non-classificato', 'name+category'],
  ])('%s', (name, categories, kind, basis) => expect(classify(name, categories)).toEqual({ kind, basis }));
});
