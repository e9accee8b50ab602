/** Names of 300 comuni of other provinces (ISTAT, list of 2023): those likest to the names of the 55, and others from all over Italy. */
export const ELSEWHERE: readonly string[] = `
  Affi | Agliè | Airola | Albano Vercellese | Alfianello | Alto | Amato | Antignano | Antrodoco |
  Arzignano | Barbianello | Barbona | Bari | Barzanò | Berzano di San Pietro | Bettola | Bleggio Superiore |
  Bolognano | Bolognetta | Bordano | Borgo Mantovano | Borgo San Dalmazzo | Borgo San Lorenzo |
  Borgo San Siro | Borgo Valbelluna | Borgo Velino | Borgo Veneto | Borgofranco d'Ivrea | Borgomanero |
  Borgosatollo | Borgosesia | Brezzo di Bedero | Brumano | Buscate | Cagnano Varano | Calcata |
  Camino al Tagliamento | Campagna Lupia | Campagnola Emilia | Campoli del Monte Taburno |
  Canale Monterano | Cantoira | Carignano | Carmignano | Carrù | Casalanguida | Caselle in Pittari |
  Castagnole Piemonte | Castegnato | Castel Bolognese | Castel Campagnano | Castel d'Azzano |
  Castel di Sangro | Castel di Sasso | Castel Giorgio | Castel San Giovanni | Castel San Niccolò |
  Castel San Pietro Romano | Castel Sant'Elia | Castel Vittorio | Castelbelforte | Castelbottaccio |
  Castelbuono | Castelforte | Castelfranco di Sotto | Castellalto | Castellammare di Stabia | Castellaneta |
  Castellania Coppi | Castellanza | Castellazzo Bormida | Castelleone | Castelleone di Suasa |
  Castelletto d'Orba | Castelletto Molina | Castelletto sopra Ticino | Castelletto Uzzone |
  Castellina in Chianti | Castelliri | Castello dell'Acqua | Castello Tesino | Castelluccio Superiore |
  Castelmarte | Castelmassa | Castelmezzano | Castelnuovo Bozzente | Castelnuovo Cilento |
  Castelnuovo della Daunia | Castelnuovo di Ceva | Castelnuovo Don Bosco | Castelnuovo Rangone |
  Castelnuovo Scrivia | Castelraimondo | Castelvecchio Calvisio | Castelvenere | Castiglione d'Orcia |
  Castri di Lecce | Catignano | Cento | Ceranesi | Chamois | Ciminà | Collebeato | Colleretto Castelnuovo |
  Compiano | Corte de' Cortesi con Cignone | Crevacuore | Crispano | Crocetta del Montello |
  Cuasso al Monte | Domanico | Entratico | Fabbriche di Vergemoli | Fabbrico | Fagnano Castello |
  Fiano Romano | Fino del Monte | Fontanelle | Fortunago | Frassinetto | Fumone | Furci | Gaggi | Gemonio |
  Gioiosa Marea | Giustenice | Gonzaga | Gorzegno | Grana | Inverno e Monteleone | Isola d'Asti |
  Isola del Gran Sasso d'Italia | Lapio | Levico Terme | Lizzano | Loano | Lozza | Manerbio | Marsala |
  Martina Franca | Mazzano | Melzo | Mercatello sul Metauro | Mignano Monte Lungo | Moiano | Molise |
  Moltrasio | Monastier di Treviso | Monno | Monsano | Montaldeo | Montanaro | Monte Castello di Vibio |
  Monte Cremasco | Monte Isola | Monte Roberto | Monte San Giacomo | Monte San Martino | Montebruno |
  Montebuono | Montecalvo in Foglia | Montecalvo Irpino | Montecarlo | Montecchia di Crosara |
  Montecchio Emilia | Montecchio Maggiore | Montechiaro d'Acqui | Montecorice | Montecosaro | Montedinove |
  Montefalcone nel Sannio | Montefiorino | Montefranco | Montefusco | Montegaldella | Montegiordano |
  Montelabbate | Montelanico | Montelapiano | Montello | Montelupo Albese | Montemagno | Montemilone |
  Montepaone | Monteprandone | Montereale | Monteroni d'Arbia | Monterosi | Monterotondo Marittimo |
  Montesano Salentino | Montescudaio | Montesegale | Montevarchi | Monteverde | Montezemolo | Morgano |
  Motta San Giovanni | Muccia | Mussolente | Nazzano | Niella Belbo | Nissoria | Nogarole Rocca |
  Novate Mezzola | Oleggio Castello | Oliveto Citra | Orio al Serio | Palazzolo dello Stella |
  Palma di Montechiaro | Parete | Pazzano | Piedimonte San Germano | Pietramontecorvino | Pietranico |
  Pieve di Bono-Prezzo | Pieve di Cadore | Pieve di Soligo | Pieve di Teco | Pievepelago | Piombino Dese |
  Poggio San Lorenzo | Ponte San Pietro | Portalbera | Predosa | Prossedi | Puglianello | Quarona | Ranzo |
  Renon/Ritten | Rio | Riparbella | Rivalba | Rocca di Mezzo | Rocca Santo Stefano | Roccamontepiano |
  Rodengo Saiano | Roggiano Gravina | Romagnano al Monte | Romanengo | Rotella | Salandra | Salara |
  Saliceto | San Benedetto Po | San Casciano in Val di Pesa | San Cipirello | San Colombano Belmonte |
  San Fele | San Giorgio a Cremano | San Giorgio del Sannio | San Giorgio delle Pertiche |
  San Giorgio di Lomellina | San Giorgio Ionico | San Giorgio Monferrato | San Giovanni al Natisone |
  San Giovanni di Fassa-Sèn Jan | San Giovanni in Galdo | San Mango d'Aquino | San Pietro al Tanagro |
  San Pietro di Morubio | San Pietro in Amantea | San Pietro in Cerro | San Prospero | San Siro |
  San Vincenzo | Sannicola | Sant'Agata di Militello | Sant'Agata sul Santerno |
  Sant'Alessio in Aspromonte | Santa Cristina d'Aspromonte | Santa Maria di Sala |
  Santo Stefano in Aspromonte | Sarezzano | Sassano | Saviano | Scarlino | Serino | Sesto San Giovanni |
  Settimo Torinese | Sigillo | Soriso | Sover | Sovere | Tambre | Torgnon | Torino di Sangro |
  Torre Annunziata | Trasaghis | Tricarico | Uboldo | Valbrenta | Vanzago | Varisella | Vazzano |
  Velezzo Lomellina | Viarigi | Villafranca Piemonte | Viticuso | Vobbia | Zapponeta
`
  .split('|')
  .map((name) => name.trim());
