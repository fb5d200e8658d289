/** All questions (`/data/questions.json`): the answer, its limits, and what each article says or leaves out. */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { EDITION } from '../../brief/citation.ts';
import { editionRecord } from '../../model/export/edition.ts';
import { questionRecords } from '../../model/export/questions.ts';
import { permalink } from '../../site.ts';

export const GET: APIRoute = () =>
  Response.json({ brief: editionRecord(EDITION), questions: questionRecords(brief(), permalink) });
