import type { Locale } from './locale';

const it = {
  address: 'Questa pagina:',
  read: (date: string) => `Ultima lettura delle fonti: ${date}.`,
  method: 'Periodo e fonte accanto a ogni cifra. Metodo e fonti di ogni indicatore:',
};

export type PrintMessages = typeof it;

const en: PrintMessages = {
  address: 'This page:',
  read: (date) => `Sources last read: ${date}.`,
  method: 'Period and source stand beside each figure. Method and sources of each indicator:',
};

/** Words at the foot of every printed page. */
export const printMessages: Record<Locale, PrintMessages> = { it, en };
