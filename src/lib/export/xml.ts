const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // HTML 4 has no name for it.
  "'": '&#39;',
};

/** Text that stands safely between tags or in a quoted attribute of XML or HTML; characters XML 1.0 forbids are dropped. */
export function xmlText(text: string): string {
  const allowed = [...text].filter((one) => isAllowed(one.codePointAt(0) ?? 0)).join('');
  return allowed.replace(/[<>&"']/g, (one) => ENTITIES[one] ?? '');
}

/** The characters of XML 1.0 (section 2.2). */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
