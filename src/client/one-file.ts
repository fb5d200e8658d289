/** Stands in the brief in one file: notes beside the text, what the marks of figures are, copying of citations, search. */
import './one-file/steady.ts';
import './one-file/search.ts';
import { start as startCopying } from './cite.ts';
import { start as startPreviews } from './preview.ts';
import { start as startTips } from './tip.ts';

startCopying();
startPreviews();
startTips();
