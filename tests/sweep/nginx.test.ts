/**
 * docs/nginx.conf, run by Debian's nginx over a part of the built site: headers, redirects, the 404 page and encodings as
 * they go over the wire. Runs where nginx is installed (apt-get install nginx-light libnginx-mod-http-brotli-static).
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packCopies } from '../../src/commands/packed-copies.ts';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { contentType } from '../../src/model/media-types.ts';
import { headersFor, parseHeaders } from '../site/headers-file.ts';

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = existsSync(BROTLI);
const MIME = '/etc/nginx/mime.types';
const missing = !NGINX ? 'nginx is not installed' : existsSync(MIME) ? '' : `${MIME} is missing`;
if (missing)
  process.stdout.write(
    `tests/sweep/nginx.test.ts is skipped: ${missing} (apt-get install nginx-light libnginx-mod-http-brotli-static).\n`,
  );

const DIST = 'dist';
const folder = mkdtempSync(join(tmpdir(), 'brief-nginx-'));
const root = join(folder, 'site');
let server: ChildProcess | undefined;
let port = 0;

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', fail);
  });
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

/** The configuration as it stands, but for where things lie on this machine. */
function configured(): string {
  const conf = readFileSync('docs/nginx.conf', 'utf8')
    .replace('pid /run/nginx.pid;', `pid ${folder}/nginx.pid;\ndaemon off;\nmaster_process off;`)
    .replace('/var/log/nginx/error.log', `${folder}/error.log`)
    .replace(
      'access_log off;',
      [
        'access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (kind) => `${kind}_temp_path ${folder}/${kind};`,
        ),
      ].join('\n'),
    )
    .replaceAll('/etc/nginx/brief-redirects', `${folder}/brief-redirects`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/beylikova-brief', root);
  return hasBrotli ? conf : conf.replace(/^.*brotli.*;$/gmu, '');
}

/** A file of each kind, so that compressing them takes a moment only. */
const SAMPLE = builtFiles(DIST).filter(
  (file) =>
    !file.includes('/') ||
    /^(?:about|data|_a|pagefind|maps)\/|^claims\/(?:index|am-40\/)|^\.well-known\//u.test(file),
);

beforeAll(async () => {
  if (missing) return;
  for (const file of SAMPLE) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(DIST, file), join(root, file));
  }
  packCopies(root);
  writeFileSync(join(folder, 'brief-redirects.map'), '/places/old-name/ /claims/am-40/;\n');
  port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configured());
  const test = spawnSync(NGINX as string, ['-t', '-c', join(folder, 'nginx.conf'), '-p', folder], {
    encoding: 'utf8',
  });
  if (test.status !== 0) throw new Error(test.stderr);
  server = spawn(NGINX as string, ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: 'ignore',
  });
  for (let turn = 0; turn < 100; turn += 1) {
    if (
      await ask('/').then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`nginx did not answer: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
});
afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(missing)('nginx', () => {
  const rules = existsSync(`${DIST}/_headers`)
    ? parseHeaders(readFileSync(`${DIST}/_headers`, 'utf8'))
    : [];
  const address = (file: string): string => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

  it.each(
    SAMPLE.filter(
      (file) =>
        !/^(?:_headers|_redirects|CNAME)$/u.test(file) &&
        !/\.(?:bin|pagefind|pf_meta|pf_index)$/u.test(file),
    ),
  )('sends %s with the headers and the type it should have', async (file) => {
    const { status, headers, body } = await ask(address(file));
    expect(status).toBe(200);
    expect(headers).toMatchObject(
      Object.fromEntries(
        Object.entries(headersFor(rules, address(file))).filter(
          ([name]) => name !== 'content-type',
        ),
      ),
    );
    expect(headers['content-type']?.replace('text/xml', 'application/xml')).toBe(contentType(file));
    expect(headers.server).toBe('nginx');
    expect(body.equals(readFileSync(join(DIST, file)))).toBe(true);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends %s to those who take it, as it was packed', async (encoding, unpack) => {
    if (encoding === 'br' && !hasBrotli) return;
    for (const file of ['index.html', 'claims/am-40/index.html', 'data/claims.json', 'sw.js']) {
      const { headers, body } = await ask(address(file), {
        'accept-encoding': encoding === 'br' ? 'gzip, deflate, br' : 'gzip',
      });
      expect(headers['content-encoding'], file).toBe(encoding);
      expect(headers.vary, file).toMatch(/accept-encoding/iu);
      expect(headers['content-type'], file).toBe(contentType(file));
      expect(unpack(body).equals(readFileSync(join(DIST, file))), file).toBe(true);
      expect(body.length).toBe(
        readFileSync(join(root, `${file}.${encoding === 'br' ? 'br' : 'gz'}`)).length,
      );
    }
  });

  it('sends on from a folder without its slash, with the query', async () => {
    expect(await ask('/claims/am-40')).toMatchObject({
      status: 301,
      headers: { location: '/claims/am-40/' },
    });
    expect((await ask('/claims?article=caliber')).headers.location).toBe(
      '/claims/?article=caliber',
    );
  });

  it('sends on from a page that moved', async () => {
    expect(await ask('/places/old-name/')).toMatchObject({
      status: 301,
      headers: { location: '/claims/am-40/' },
    });
  });

  it('answers what is nowhere with the 404 page and all headers', async () => {
    const { status, headers, body } = await ask('/nowhere/');
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(DIST, '404.html')))).toBe(true);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toContain('max-age=0');
  });

  it.each([
    '/_headers',
    '/index.html.gz',
    '/index.html.br',
    '/.git/config',
    '/_redirects',
    '/../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
  ])('keeps %s to itself', async (path) => {
    expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
  });

  it('answers “not modified” to who has a page already', async () => {
    const { headers } = await ask('/about/', { 'accept-encoding': 'gzip' });
    const again = await ask('/about/', {
      'accept-encoding': 'gzip',
      'if-none-match': headers.etag as string,
    });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });
});
