/**
 * Every data file as it is published, with its size and its digest: the endpoints themselves are asked, so that what
 * `/cite/` and the data package say of a file is said of that file. (The leading underscore keeps this from being a page.)
 */
import { createHash } from 'node:crypto';
import type { APIContext, APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { CLAIM_COLUMNS } from '../../model/export/claims.ts';
import { type Described, describedFiles } from '../../model/export/data-files.ts';
import { placesCsv } from '../../model/export/places.ts';
import { fieldsOf } from '../../model/export/table.ts';
import { permalink } from '../../site.ts';

interface Endpoint {
  GET: APIRoute;
}
export interface DataFile extends Described {
  bytes: number;
  /** SHA-256 in hex. */
  sha256: string;
}

const PAGES = import.meta.glob<Endpoint>([
  './*.ts',
  '!./_*.ts',
  '!./datapackage.json.ts',
  '../figures/*.csv.ts',
]);
/** "data/works.bib" is made by works.[format].ts for the format bib. */
const DYNAMIC: [RegExp, module: string, param: string][] = [
  [/^data\/works\.(\w+)$/u, './works.[format].ts', 'format'],
  [/^figures\/([\w-]+)\.csv$/u, '../figures/[figure].csv.ts', 'figure'],
];

async function bytesOf(path: string): Promise<Uint8Array> {
  const dynamic = DYNAMIC.map(([fits, module, param]) => ({
    match: fits.exec(path),
    module,
    param,
  })).find(({ match }) => match !== null);
  const module = dynamic?.module ?? `./${path.replace(/^data\//u, '')}.ts`;
  const endpoint = await PAGES[module]?.();
  if (!endpoint) throw new Error(`No endpoint makes ${path}.`);
  const params: Record<string, string | undefined> = dynamic
    ? { [dynamic.param]: dynamic.match?.[1] }
    : {};
  const response = await endpoint.GET({ params } as unknown as APIContext);
  return new Uint8Array(await response.arrayBuffer());
}

const firstLine = (csv: string): string[] => csv.slice(0, csv.indexOf('\r\n')).split(',');

let made: Promise<DataFile[]> | undefined;

async function make(): Promise<DataFile[]> {
  const described = describedFiles({
    claims: fieldsOf(CLAIM_COLUMNS),
    places: firstLine(placesCsv(brief().places, permalink)),
  });
  return Promise.all(
    described.map(async (file) => {
      const bytes = await bytesOf(file.path);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      // A figure's columns are known by its head alone.
      const text = file.path.startsWith('figures/') ? new TextDecoder().decode(bytes) : '';
      return {
        ...file,
        ...(text
          ? {
              fields: firstLine(text).map((name) => ({
                name,
                type: 'any' as const,
                description: '',
              })),
            }
          : {}),
        bytes: bytes.length,
        sha256,
      };
    }),
  );
}

export const dataFiles = (): Promise<DataFile[]> => (made ??= make());
