/** How words changed on their way, as a table: the words of the source, of those who passed them on, of the article. */
import { articlePath, claimPath, workPath } from '../../model/address.ts';
import type { Brief } from '../../model/brief.ts';
import { workLabel } from '../../model/label.ts';
import type { PhraseWording } from '../../model/schema/wording.ts';
import { capitalised } from '../../model/text/capital.ts';
import { quoted } from '../../model/text/quoted.ts';
import { CERTAINTIES, CHANGES, STATIONS, type Station } from '../../model/vocabulary.ts';
import { type Cell, type FigureTable, NONE } from '../shared/table.ts';

/** One text's words for the proposition. */
export interface Said {
  words: string;
  language: string;
  path: string;
  label: string;
}
type Graph = Pick<Brief, 'work' | 'article'>;

/** The words of a station, in order; a relay may be more than one text. */
export function saidBy(graph: Graph, { steps }: PhraseWording, station: Station): Said[] {
  return steps
    .filter(({ by }) => by === station)
    .map(({ work, article, words, language }) =>
      work === undefined
        ? {
            words,
            language,
            path: articlePath(article as string),
            label: graph.article(article as string).publisher,
          }
        : { words, language, path: workPath(work), label: workLabel(graph.work(work)) },
    );
}

/** "Hardened by the retelling; link to source probable". */
export const changeInWords = ({ change, where, sure }: PhraseWording): string =>
  `${CHANGES[change].label}${where ? ` by the ${STATIONS[where].label.toLowerCase()}` : ''}; link to source ${CERTAINTIES[sure].label.toLowerCase()}`;

/** Wordings in which an article has its own words. */
export const wordingsOf = (wordings: readonly PhraseWording[], article: string): PhraseWording[] =>
  wordings.filter(({ steps }) => steps.some((step) => step.article === article));

const cellOf = (said: readonly Said[]): Cell => {
  const [first] = said;
  if (!first) return NONE;
  return {
    text: said.map(({ words, label }) => `${quoted(words)} (${label})`).join('; '),
    path: first.path,
  };
};

export function wordingsTable(
  graph: Graph & Pick<Brief, 'wordings'>,
  wordings = graph.wordings,
): FigureTable {
  return {
    caption: 'How words changed between a source and an article',
    columns: [
      { key: 'proposition', label: 'What the words are about' },
      { key: 'source', label: 'Source', linked: true },
      { key: 'relay', label: 'Retelling', linked: true },
      { key: 'article', label: 'Article', linked: true },
      { key: 'change', label: 'Change' },
      { key: 'came_in', label: 'Introduced by' },
      { key: 'sure', label: 'Certainty' },
      { key: 'claims', label: 'Claims' },
      { key: 'note', label: 'Note' },
    ],
    rows: wordings.map((wording) => [
      { text: capitalised(wording.proposition) },
      ...(['source', 'relay', 'article'] as const).map((station) =>
        cellOf(saidBy(graph, wording, station)),
      ),
      { text: CHANGES[wording.change].label },
      wording.where ? { text: STATIONS[wording.where].label } : NONE,
      { text: CERTAINTIES[wording.sure].label },
      {
        text: wording.claims.join(', '),
        data: wording.claims.join(' '),
        links: wording.claims.map((id) => ({ text: id, path: claimPath(id) })),
      },
      wording.note ? { text: wording.note } : NONE,
    ]),
  };
}
