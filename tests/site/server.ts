/** Serves a built site as a plain static host does: directory addresses, the 404 page, nothing clever. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { contentType } from '../../src/model/media-types.ts';
import { headersFor, parseHeaders } from './headers-file.ts';

export interface Served {
  origin: string;
  close(): Promise<void>;
}

/** A path that is wrongly encoded names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/**
 * @param folder the built site
 * @param base path under which the site was built
 * @param hosted whether the headers of `_headers` are sent, as by a host that reads it
 */
export async function serve(folder: string, base = '/', hosted = false): Promise<Served> {
  const rules = hosted ? parseHeaders(readFileSync(join(folder, '_headers'), 'utf8')) : [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decoded(pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length - 1)) : undefined;
    const wanted =
      inside === undefined ? '' : join(folder, inside, inside.endsWith('/') ? 'index.html' : '');
    const found =
      wanted !== '' && wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': contentType(file),
      ...headersFor(rules, pathname),
    });
    // A test may take the folder away while a worker still asks for something.
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
