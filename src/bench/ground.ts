/**
 * What a synthetic brief keeps of the real one: the places its maps are drawn of, topics, statistics, synonyms, the pages
 * about the brief itself, and the works that these name.
 */
import type { Records } from '../model/records.ts';
import type { Site } from '../model/schema/site.ts';
import type { Work } from '../model/schema/work.ts';

/** Files and folders that are taken over as they are. */
export const KEPT_FILES = [
  'content/places',
  'content/maps',
  'content/topics.yaml',
  'content/statistics.yaml',
  'content/synonyms.yaml',
  'content/pages/about.mdx',
  'content/pages/method.mdx',
  'content/pages/corrections.mdx',
];

export interface Ground {
  site: Site;
  /** Works that are kept, with everything they retell. */
  works: Work[];
  places: string[];
  topics: string[];
}

export function groundOf(records: Records): Ground {
  const works = new Map(records.works.map(({ id, record }) => [id, record]));
  const kept = new Set([
    ...records.places.flatMap(({ record }) =>
      [...record.evidence, ...record.figures].map(({ work }) => work),
    ),
    ...records.wrongPoints.flatMap(({ record }) => record.work ?? []),
    ...records.statistics.flatMap(({ record: { work, edition } }) => [work, edition]),
  ]);
  for (const id of kept) for (const parent of works.get(id)?.derivesFrom ?? []) kept.add(parent);
  return {
    site: records.site[0]?.record as Site,
    works: [...kept].sort().map((id) => works.get(id) as Work),
    places: records.places.map(({ id }) => id),
    topics: records.topics.map(({ id }) => id),
  };
}
