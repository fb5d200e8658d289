/** Serves a built site on this machine as a host does, compressed, so that what a browser takes in can be counted. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../model/media-types.ts';
import { addressOf } from '../model/offline/files.ts';

export interface Host {
  origin: string;
  close(): void;
}

export async function host(folder: string): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = contentType(addressOf(path));
    const packed = /^(?:text|application\/(?:json|.*\+json|octet))|svg/u.test(type);
    const bytes = readFileSync(file);
    response
      .writeHead(200, { 'content-type': type, ...(packed ? { 'content-encoding': 'gzip' } : {}) })
      .end(packed ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
