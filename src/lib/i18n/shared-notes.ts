import type { Locale } from './locale';

interface SharedNotesMessages {
  title: string;
  note: (n: number) => string;
  see: (n: number) => string;
}

/** Words of the notes that several indicators of a theme have in common. */
export const sharedNotesMessages: Record<Locale, SharedNotesMessages> = {
  it: {
    title: 'Note comuni a più indicatori',
    note: (n) => `Nota ${n}.`,
    see: (n) => `Vedi la nota ${n} del tema`,
  },
  en: {
    title: 'Notes several indicators share',
    note: (n) => `Note ${n}.`,
    see: (n) => `See note ${n} of the theme`,
  },
};
