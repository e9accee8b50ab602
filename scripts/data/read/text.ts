/** Text of a publisher's file: UTF-8 where it is valid, else Windows-1252 (files of the MEF and of the revenue agency). */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
