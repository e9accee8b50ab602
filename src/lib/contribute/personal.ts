/** Personal data that a contribution must not hold. The finders say which kind it is; nobody repeats what they found. */

/** The 16 characters of an Italian personal tax code, with the letters that replace digits in case of homonyms. */
const PERSONAL_CODE =
  /(?<![A-Z0-9])[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z](?![A-Z0-9])/i;
const EMAIL = /([\p{L}\p{N}._%+-]+)@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Mailboxes of an office: the first word before the sign, whatever follows it. */
const OFFICE =
  /^(info|contatti|contatto|contact|segreteria|protocollo|urp|comune|unione|ufficio|uffici|sportello|biblioteca|servizi|servizio|sociale|welfare|redazione|posta|mail|email|pec|amministrazione|direzione|presidenza|associazione|cooperativa|fondazione|cer|turismo|casa|centro|emporio|progetti|progetto|stampa|comunicazione)(?=$|[._+\d-])/iu;
/** Italian mobile numbers, with or without the country's prefix. */
const MOBILE = /(?<![\p{L}\p{N}])(?:(?:\+|00)39[\s.-]?)?3\d{2}[\s./-]?\d{3}[\s.-]?\d{3,4}(?!\p{N})/u;
/** A courtesy or professional title before a capital letter: what follows is the name of a person. */
const TITLED =
  /(?<!\p{L})(?:sig(?:\.ra|ra|\.na|nor|nora)?|dott(?:\.ssa|ssa|or|oressa)?|dr(?:\.ssa|ssa)?|avv|ing|arch|geom|rag|prof(?:\.ssa|ssa|essor|essoressa)?|mr|mrs|ms)(?:\.\s*|\s+)\p{Lu}\p{Ll}+/iu;
/** Somebody named as whom to ask. */
const REFERENT =
  /(?<!\p{L})(?:referente|contattare|chiedere di|contact person)\s*:?\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u;
/** A street with the number of a house. */
const STREET =
  /(?<!\p{L})(?:via|viale|v\.le|piazza|piazzale|p\.zza|vicolo|corso|largo|strada|borgo|street|road)\s+[\p{L}'’. ]{2,60}?,?\s*(?:n\.?\s*|n°\s*)?\d{1,4}(?:\s*\/?\s*\p{L})?(?![\p{L}\p{N}])/iu;

export type PersonalKey = 'personal-code' | 'personal-email' | 'personal-phone' | 'personal-name';

/** Which kind of personal data a text holds first; null where it holds none. Addresses of web pages may hold long numbers. */
export function personalIn(text: string, isAddress = false): PersonalKey | null {
  if (hasPersonalCode(text)) return 'personal-code';
  if ([...text.matchAll(EMAIL)].some(([, box = '']) => !OFFICE.test(box))) return 'personal-email';
  if (isAddress) return null;
  if (MOBILE.test(text)) return 'personal-phone';
  return hasTitled(text) || REFERENT.test(text) ? 'personal-name' : null;
}

/** Whether a text holds a personal tax code anywhere. */
export function hasPersonalCode(text: string): boolean {
  return text.length >= 16 && PERSONAL_CODE.test(text);
}

/** Whether a text gives a street with a house number. */
export function hasStreetNumber(text: string): boolean {
  return STREET.test(text);
}

/** The title may be written in any way, the name begins with a capital. */
function hasTitled(text: string): boolean {
  const found = TITLED.exec(text)?.[0];
  return found !== undefined && /\p{Lu}\p{Ll}+$/u.test(found);
}
