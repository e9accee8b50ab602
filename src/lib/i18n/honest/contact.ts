import type { Locale } from '../locale';

const it = {
  title: 'A chi scrivere',
  link: 'Apri una segnalazione nel repository del progetto',
  none: 'Il repository del progetto non ha ancora un indirizzo pubblico, e non c’è un indirizzo di posta: per ora si passa da chi ti ha dato questo sito. Quando l’indirizzo ci sarà, il collegamento comparirà qui.',
  what: 'Bastano l’indirizzo della pagina e che cosa non va. Una segnalazione è pubblica: non scrivere dati personali.',
};

const en: typeof it = {
  title: 'Whom to write to',
  link: 'Open an issue in the repository of the project',
  none: 'The repository of the project has no public address yet, and there is no e-mail address: for now ask whoever gave you this site. Once there is an address, the link will appear here.',
  what: 'The address of the page and what is wrong are enough. An issue is public: do not write personal data.',
};

/** Words of the way to write to the project. */
export const contactMessages: Record<Locale, typeof it> = { it, en };
