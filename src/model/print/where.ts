/** Where the printed brief holds what an address of the site leads to. */
import type { Brief } from '../brief.ts';

/** Ids of the parts of the printed brief, by the page of the site that says the same. */
const PARTS: Record<string, string> = {
  '': 'known',
  'questions/': 'questions',
  'articles/': 'articles',
  'places/': 'places',
  'people/': 'people',
  'glossary/': 'glossary',
  'timeline/': 'timeline',
  'works/': 'works',
  'method/': 'method',
  'about/': 'about',
};
const KINDS = {
  claims: 'note',
  questions: 'question',
  articles: 'article',
  works: 'work',
  places: 'place',
  people: 'entity',
  glossary: 'entity',
} as const;

/** @returns a function from path and fragment to the id in the print, `undefined` where the print does not hold it */
export function printIds({
  claims,
  questions,
  articles,
  works,
  places,
  entities,
  events,
}: Brief): (path: string, fragment: string) => string | undefined {
  const held = new Set([
    ...claims.map(({ id }) => `note-${id}`),
    ...questions.map(({ id }) => `question-${id}`),
    ...articles.map(({ id }) => `article-${id}`),
    ...works.map(({ id }) => `work-${id}`),
    ...places.map(({ id }) => `place-${id}`),
    ...entities.map(({ id }) => `entity-${id}`),
  ]);
  const marked = new Set(claims.map(({ id }) => id));
  const dated = new Set(events.map(({ id }) => id));
  return (path, fragment) => {
    if (path === 'timeline/' && dated.has(fragment)) return `event-${fragment}`;
    const [kind = '', id = '', ...rest] = path.split('/');
    if (kind === 'articles' && marked.has(fragment)) return fragment;
    if (id !== '' && rest.join('') === '' && Object.hasOwn(KINDS, kind)) {
      const found = `${KINDS[kind as keyof typeof KINDS]}-${id}`;
      return held.has(found) ? found : undefined;
    }
    return PARTS[path];
  };
}
