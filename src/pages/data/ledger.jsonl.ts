/** The ledger as it is (`/data/ledger.jsonl`): every published wording of every claim, one line each. Empty before the first release. */
import type { APIRoute } from 'astro';
import { published } from '../../brief/brief.ts';
import { ledgerText } from '../../model/ledger/read.ts';

export const GET: APIRoute = () =>
  new Response(ledgerText(published().rows), {
    headers: { 'Content-Type': 'application/jsonl; charset=utf-8' },
  });
