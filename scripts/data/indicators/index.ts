import { abitare } from './abitare';
import { cer } from './cer';
import { contesto } from './contesto';
import type { ThemeEntries } from './entry';
import { fragilita } from './fragilita';
import { oes } from './oes';
import { turismo } from './turismo';

/** Every indicator, theme by theme, in the order they are shown. */
export const INDICATORS: readonly ThemeEntries[] = [oes, abitare, cer, fragilita, turismo, contesto];
