import { permits } from './supply-licence';

/** What is read of package-lock.json. */
export interface Lock {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
}
export interface LockedPackage {
  version?: string;
  name?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
/** What is read of package.json. */
export interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}
/** scripts/site/supply-exceptions.json: every entry with its reason. */
export interface Exceptions {
  /** Allowed licences by SPDX id, with why. */
  licences: Record<string, string>;
  /** Packages whose declared licence has to be read by a person; `declares` is exactly what the lockfile says, null for nothing. */
  packages: { name: string; declares: string | null; licence: string; reason: string }[];
  /** Advisories that do not touch us, with why, until a day (`2027-01-31`). */
  advisories: { id: string; reason: string; until: string }[];
}

/** Address of a package's archive in any registry. */
const ARCHIVE = /^https?:\/\/[^/]+\/(?:.+\/)?-\/[^/]+\.tgz$/;
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** What is wrong with a lockfile, a sentence each; nothing where all is well. */
export function lockProblems(lock: Lock, manifest: Manifest, exceptions: Exceptions): string[] {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  const used = new Set<string>();
  const problems = packages.flatMap(([path, one]) => {
    const name = one.name ?? nameOf(path);
    return [
      ...originProblems(path, one),
      ...scriptProblems(path, name, one, manifest),
      ...licenceProblems(path, name, one, exceptions, used),
    ];
  });
  if (lock.lockfileVersion !== 3)
    problems.push(`package-lock.json has version ${lock.lockfileVersion}, not 3`);
  for (const [name, wanted] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    if (!EXACT.test(wanted))
      problems.push(`package.json asks for ${name} "${wanted}": give one exact version`);
  const names = new Set(packages.map(([path, one]) => one.name ?? nameOf(path)));
  for (const name of Object.keys(manifest.allowScripts ?? {}))
    if (!names.has(name)) problems.push(`allowScripts in package.json names ${name}, which is not installed`);
  for (const { name } of exceptions.packages)
    if (!used.has(name)) problems.push(`the exception for the licence of ${name} is not needed any more`);
  return problems;
}

function originProblems(path: string, one: LockedPackage): string[] {
  if (one.link) return [`${path} is a link to a folder`];
  const problems: string[] = [];
  if (!one.integrity) problems.push(`${path} has no integrity`);
  else if (!/^sha512-[\w+/]{86}==$/.test(one.integrity))
    problems.push(`${path} has an integrity that is no SHA-512`);
  // Packages come from the registry that npm is set to, and their digests say that they are the same everywhere.
  if (one.resolved !== undefined && !ARCHIVE.test(one.resolved))
    problems.push(`${path} comes from no registry: ${one.resolved}`);
  if (!EXACT.test(one.version ?? '')) problems.push(`${path} has "${one.version ?? ''}" for a version`);
  return problems;
}

function scriptProblems(
  path: string,
  name: string,
  one: LockedPackage,
  { allowScripts }: Manifest,
): string[] {
  if (!one.hasInstallScript || allowScripts?.[name] !== undefined) return [];
  return [`${path} wants to run a script when it is installed: decide in allowScripts of package.json`];
}

function licenceProblems(
  path: string,
  name: string,
  one: LockedPackage,
  { licences, packages }: Exceptions,
  used: Set<string>,
): string[] {
  const declared = one.license ?? null;
  const allowed = (id: string): boolean => Object.hasOwn(licences, id);
  if (declared !== null && permits(declared, allowed)) return [];
  const exception = packages.find((entry) => entry.name === name && entry.declares === declared);
  if (!exception) return [`${path} has the licence ${declared ?? '(none)'}, which is not on the list`];
  used.add(name);
  return permits(exception.licence, allowed)
    ? []
    : [`${path} has an exception to ${exception.licence}, which is not on the list`];
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}
