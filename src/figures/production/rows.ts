/** The article's table of production in 2023 beside the figures of the US Geological Survey, a row for each country. */
import { claimPath, workPath } from '../../model/address.ts';
import type { Brief, WorkNode } from '../../model/brief.ts';
import { ofSubstance, type Quantity } from '../../model/quantity.ts';
import type { Series } from '../../model/vocabulary.ts';

type Read = Pick<WorkNode, 'publisher' | 'date' | 'access'>;
type Produced = Quantity<'reo-production'>;
export interface Bar {
  quantity: Produced;
  path: string;
  source: string;
}
export interface Row {
  country: string;
  /** What the article prints. */
  claimed?: Bar & { claim: string };
  first?: Bar;
  revised?: Bar;
  /** The year the article's number does belong to, where one was found. */
  belongs?: Bar & { year: string };
  /** What stands in place of figures. */
  without?: { text: string; path: string };
}

/** "USGS, 2024 edition, read in Mining Visuals"; of what the survey itself published, how much was read. */
function sourceOf(work: Read, edition: Read): string {
  const name = `USGS, ${edition.date?.slice(0, 4) ?? 'undated'} edition`;
  if (work.publisher !== edition.publisher) return `${name}, read in ${work.publisher}`;
  return work.access === 'full' ? name : `${name}, read in part`;
}

type Graph = Pick<Brief, 'article' | 'claim' | 'work' | 'statistics' | 'figures'>;

/** The article whose table is drawn: that of the first claim. Nothing where no table is described. */
export function tableArticle(graph: Graph): { id: string; publisher: string } | undefined {
  const [first] = graph.figures.production?.claims ?? [];
  return first && graph.article(graph.claim(first.claim).article);
}

export function productionRows(graph: Graph): Row[] {
  const bars = (wanted: Series) =>
    new Map(
      graph.statistics
        .filter(({ series }) => series === wanted)
        .map(({ country, quantity, work, edition }) => [
          country ?? '',
          {
            quantity: ofSubstance([quantity], 'reo-production')[0] as Produced,
            path: workPath(work),
            source: sourceOf(graph.work(work), graph.work(edition)),
          },
        ]),
    );
  const [first, revised, otherYears] = [
    bars('production-first'),
    bars('production-revised'),
    bars('production-other-year'),
  ];
  const { claims = [], without = [] } = graph.figures.production ?? {};
  const publisher = tableArticle(graph)?.publisher ?? '';
  const claimed = new Map(
    claims.flatMap(({ claim, country }) => {
      const quantity = ofSubstance(graph.claim(claim).quantities, 'reo-production')[0];
      const source = `${publisher}, ${claim}`;
      return quantity ? [[country, { quantity, path: claimPath(claim), source, claim }]] : [];
    }),
  );
  const countries = [...new Set([...claimed.keys(), ...first.keys()])];
  return countries.map((country) => {
    const other = otherYears.get(country);
    const lacking = without.find((row) => row.country === country);
    return {
      country,
      claimed: claimed.get(country),
      first: first.get(country),
      revised: revised.get(country),
      belongs:
        other && other.quantity.value === claimed.get(country)?.quantity.value
          ? { ...other, year: other.quantity.asOf ?? '' }
          : undefined,
      without: lacking && { text: lacking.text, path: claimPath(lacking.claim) },
    };
  });
}
