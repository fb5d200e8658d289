/** Words that a question is made of and an answer is not found by. A table of data. Ships to the browser. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any anyone are as at be because been before being between but by can could did difference do does doing each for from had has have he her his how i if in into is it its ' +
    'me my no nor not of on one only or other our over own per she should so some such than that the their them then there these they this those through to too ' +
    'up very was we were what when where whether which while who whom whose why will with would you your say says said really actually just ever please show find get know think mean means many much long old tell give given ' +
    've ile bir icin mi'
  ).split(' '),
);
