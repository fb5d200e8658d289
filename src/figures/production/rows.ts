/** The article's table of production in 2023 beside the figures of the US Geological Survey, a row for each country. */
import { claimPath, workPath } from '../../model/address.ts';
import type { Brief } from '../../model/brief.ts';
import { ofSubstance, type Quantity } from '../../model/quantity.ts';
import type { Series } from '../../model/vocabulary.ts';

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

/** The rows of the table by claim: which country each is about. */
export const TABLE_CLAIMS: Readonly<Record<string, string>> = {
  'mn-19': 'China',
  'mn-25': 'United States',
  'mn-21': 'Russia',
  'mn-23': 'Türkiye',
};
/** The claim in which the Turkish figure is held against the only plant there is. */
const TURKISH = 'mn-23';

type Graph = Pick<Brief, 'claim' | 'work' | 'statistics'>;

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
            source: `USGS, edition of ${graph.work(edition).date?.slice(0, 4) ?? 'unknown year'}, ${work === edition ? 'read in part' : `read in ${graph.work(work).publisher}`}`,
          },
        ]),
    );
  const [first, revised, otherYears] = [
    bars('production-first'),
    bars('production-revised'),
    bars('production-other-year'),
  ];
  const claimed = new Map(
    Object.entries(TABLE_CLAIMS).map(([claim, country]) => {
      const quantity = ofSubstance(graph.claim(claim).quantities, 'reo-production')[0];
      if (!quantity) throw new Error(`Claim ${claim} gives no production.`);
      return [
        country,
        { quantity, path: claimPath(claim), source: `Mondial News, ${claim}`, claim },
      ];
    }),
  );
  const countries = [...new Set([...claimed.keys(), ...first.keys()])];
  return countries.map((country) => {
    const other = otherYears.get(country);
    return {
      country,
      claimed: claimed.get(country),
      first: first.get(country),
      revised: revised.get(country),
      belongs:
        other && other.quantity.value === claimed.get(country)?.quantity.value
          ? { ...other, year: other.quantity.asOf ?? '' }
          : undefined,
      without:
        country === 'Türkiye'
          ? {
              text: 'no line in the copies read; the one plant’s ore holds about 21 t',
              path: claimPath(TURKISH),
            }
          : undefined,
    };
  });
}
