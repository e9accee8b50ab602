import type { Locale } from './locale';
import { en } from './method/en';
import { it, type MethodMessages } from './method/it';

export type { MethodMessages };

/** Words of the method page. A key missing in one language does not compile. */
export const method: Record<Locale, MethodMessages> = { it, en };
