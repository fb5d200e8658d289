/** The data package (`/data/datapackage.json`): every data file with its type, its licence, its size and its digest. */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { EDITION } from '../../brief/citation.ts';
import { dataPackage } from '../../model/export/data-package.ts';
import { dataFiles } from './_files.ts';

export const GET: APIRoute = async () =>
  new Response(
    `${JSON.stringify(dataPackage(await dataFiles(), EDITION, brief().page('home').description), null, 2)}\n`,
    {
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
    },
  );
