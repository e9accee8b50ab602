/**
 * A CycloneDX document of npm without what differs from run to run (serial number, time, the tool's version, the folder's name), and in
 * order: the same lockfile gives the same bytes.
 * @param printed what `npm sbom --sbom-format cyclonedx` printed
 * @throws Error where that is no such document
 */
export function steadyBom(printed: string, name: string): string {
  const bom = JSON.parse(printed) as {
    bomFormat?: string;
    serialNumber?: string;
    metadata?: { timestamp?: string; tools?: unknown; component?: { name?: string } };
    components?: { 'bom-ref': string }[];
    dependencies?: { ref: string; dependsOn?: string[] }[];
  };
  if (bom.bomFormat !== 'CycloneDX' || !bom.components?.length)
    throw new Error('npm printed no CycloneDX document');
  delete bom.serialNumber;
  delete bom.metadata?.timestamp;
  delete bom.metadata?.tools;
  if (bom.metadata?.component) bom.metadata.component.name = name;
  bom.components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  bom.dependencies?.sort((a, b) => (a.ref < b.ref ? -1 : 1));
  for (const one of bom.dependencies ?? []) one.dependsOn?.sort();
  return `${JSON.stringify(bom, null, 2)}\n`;
}
