/** What the search shows and looks through first: every object but the works, which come with the full texts. */
import { tableOfAll } from '../../brief/search.ts';

export const GET = () => {
  const table = tableOfAll();
  return new Response(
    JSON.stringify({ ...table, others: table.others.filter(([type]) => type !== 'work') }),
  );
};
