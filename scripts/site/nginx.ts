import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const HOST = '127.0.0.1';
const SHIPPED = fileURLToPath(new URL('../../docs/hosting', import.meta.url));
const MODULES = ['/usr/lib/nginx/modules', '/usr/share/nginx/modules', '/usr/lib64/nginx/modules'];
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export interface Nginx {
  /** Address of the site, with a slash at the end. */
  url: string;
  /** Whether the machine has the module for brotli. */
  brotli: boolean;
  close: () => Promise<void>;
}

/** The program, where the machine has it. */
export function findNginx(): string | null {
  const folders = ['/usr/sbin', '/usr/local/sbin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path)) ?? null;
}

/**
 * Serves a built site on the loopback address by nginx with the configuration of docs/hosting: only user, paths and port are others.
 * What nginx writes goes to a folder of its own, which `close` takes away.
 * @throws Error with nginx's own words where it does not start
 */
export async function startNginx(options: {
  dir: string;
  /** Where the site stands: the shipped file for the root, or the one for `/osservatorio/`. */
  base?: '/' | '/osservatorio/';
  /** Any free one if not given. */
  port?: number;
}): Promise<Nginx> {
  const program = findNginx();
  if (program === null) throw new Error('nginx is not installed');
  const port = options.port ?? (await freePort());
  const base = options.base ?? '/';
  const modules = MODULES.find((folder) => existsSync(folder));
  const brotli = modules !== undefined && existsSync(join(modules, 'ngx_http_brotli_static_module.so'));

  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(prefix, 'temporary'));
  symlinkSync(join(SHIPPED, 'nginx'), join(prefix, 'osservatorio'));
  if (modules !== undefined) symlinkSync(modules, join(prefix, 'modules'));
  const config = join(prefix, 'nginx.conf');
  writeFileSync(config, configuration({ dir: resolve(options.dir), base, port, brotli }));

  const child = spawn(program, ['-p', prefix, '-c', config, '-e', 'stderr', '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (text: Buffer) => (words += text.toString()));
  const close = async (): Promise<void> => {
    await ended(child);
    rmSync(prefix, { recursive: true, force: true });
  };
  try {
    await answers(child, port);
  } catch {
    await close();
    throw new Error(`nginx did not start: ${words.trim()}`);
  }
  return { url: `http://${HOST}:${port}${base}`, brotli, close };
}

/** The shipped configuration, with only what a run of one's own must have otherwise. */
function configuration(run: { dir: string; base: string; port: number; brotli: boolean }): string {
  const temporary = TEMPORARY.map((name) => `  ${name}_temp_path temporary/${name};\n`).join('');
  const changes: [shipped: string, here: string][] = [
    ['user www-data;\n', process.getuid?.() === 0 ? 'user root;\n' : ''],
    ['pid /run/nginx.pid;', 'pid nginx.pid;'],
    ['error_log /var/log/nginx/error.log warn;', 'error_log error.log warn;'],
    ['access_log /var/log/nginx/access.log;', 'access_log access.log;'],
    ['http {\n', `http {\n${temporary}`],
    ['listen 80 default_server;', `listen ${HOST}:${run.port} default_server;`],
    ['    listen [::]:80 default_server;\n', ''],
    ['set $site_files /srv/osservatorio/dist/;', `set $site_files "${run.dir}/";`],
  ];
  if (!run.brotli) changes.push(['  include osservatorio/brotli.conf;\n', '']);
  if (run.base !== '/')
    changes.push(
      ['    include osservatorio/at-root.conf;\n', ''],
      ['# include osservatorio/at-sub-path.conf;', 'include osservatorio/at-sub-path.conf;'],
    );
  return changes.reduce(
    (text, [shipped, here]) => {
      if (!text.includes(shipped))
        throw new Error(`docs/hosting/nginx.conf no longer says "${shipped.trim()}"`);
      return text.replace(shipped, () => here);
    },
    readFileSync(join(SHIPPED, 'nginx.conf'), 'utf8'),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, HOST, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Resolves when something answers on the port, rejects when nginx has ended before. */
async function answers(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, HOST, () => done(true)).on('error', () => done(false));
      socket.on('connect', () => socket.end());
    });
    if (open) return;
    await wait(20);
  }
  throw new Error('ended');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await end;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4173' },
      'sub-path': { type: 'boolean', default: false },
    },
  });
  const nginx = await startNginx({
    dir: values.dir,
    port: Number(values.port),
    base: values['sub-path'] ? '/osservatorio/' : '/',
  });
  console.log(`nginx serves ${values.dir} at ${nginx.url}${nginx.brotli ? '' : ' (without brotli)'}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void nginx.close().then(() => process.exit(0)));
}
