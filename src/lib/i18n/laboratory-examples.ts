import { laboratoryExamplesEn } from './laboratory-examples-en';
import { laboratoryExamplesIt } from './laboratory-examples-it';
import type { Locale } from './locale';

export const laboratoryExamples: Record<Locale, typeof laboratoryExamplesIt> = {
  it: laboratoryExamplesIt,
  en: laboratoryExamplesEn,
};
