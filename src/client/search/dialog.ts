/** Ships to the browser when the search is opened. A dialog over the page: a field, the best results, the way to all of them. */

import { cleaned } from '../../model/search/query.ts';
import { failed } from '../../ui/en/results.ts';
import * as searchDialog from '../../ui/en/search-dialog.ts';
import { announcer, spokenSummaryOf } from './announce.ts';
import { element } from './dom.ts';
import { moveByKeys } from './keys.ts';
import { showResults, type View } from './results.ts';
import { Searcher } from './searcher.ts';

const base = import.meta.env.BASE_URL;
let dialog: HTMLDialogElement | undefined;

/** The dialog is drawn when its style is there. */
function styled(href: string): Promise<void> {
  const sheet = element('link', { rel: 'stylesheet', href });
  document.head.append(sheet);
  return new Promise((done) => {
    sheet.onload = sheet.onerror = () => done();
  });
}

function make(link: HTMLAnchorElement): HTMLDialogElement {
  const field = element('input', {
    type: 'search',
    name: 'q',
    id: 'dialog-q',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: searchDialog.placeholder,
  });
  const status = element('p', { class: 'spoken', role: 'status' });
  const results = element('div', { class: 'results', 'aria-busy': 'false' });
  const whole = element('a', { href: link.href }, searchDialog.allResults);
  const close = element('button', { type: 'button', class: 'quiet' }, searchDialog.close);
  const form = element(
    'form',
    { role: 'search', method: 'get', action: link.href },
    element('label', { for: 'dialog-q' }, searchDialog.label),
    element('div', { class: 'field' }, field, close),
  );
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': searchDialog.title },
    form,
    status,
    results,
    element('p', { class: 'foot' }, whole, element('span', { class: 'keys' }, searchDialog.keys)),
  );
  const say = announcer(status);
  let turn = 0;

  async function search(): Promise<void> {
    turn += 1;
    const mine = turn;
    const q = cleaned(field.value);
    const address = q.trim() ? `${link.href}?q=${encodeURIComponent(q.trim())}` : link.href;
    whole.href = address;
    if (!q.trim()) return results.replaceChildren();
    results.setAttribute('aria-busy', 'true');
    try {
      const opened = await Searcher.open(base);
      for await (const answer of opened.answer(q)) {
        if (mine !== turn) return;
        const { direct, hits: all } = answer;
        const view: View = {
          searcher: opened,
          answer,
          direct,
          hits: all,
          base,
          name: 'dialog',
          shown: (type) => (type === 'claim' ? 5 : 2),
          moreOf: (type) => `${address}&type=${type}`,
        };
        await showResults(results, view, () => mine !== turn);
        if (answer.complete && mine === turn) say(spokenSummaryOf(view));
      }
    } catch {
      results.replaceChildren(
        element(
          'p',
          { class: 'search-notice' },
          failed,
          element('a', { href: `${base}claims/` }, searchDialog.allClaims),
        ),
      );
    }
    if (mine === turn) results.setAttribute('aria-busy', 'false');
  }

  field.addEventListener('input', () => void search());
  close.addEventListener('click', () => made.close());
  // The backdrop belongs to the dialog; a press on it lands outside everything the dialog holds.
  made.addEventListener('click', (event) => event.target === made && made.close());
  // In a search field Escape would first clear what was typed; here it closes, and what was typed stays for the next time.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(whole.href);
  });
  made.addEventListener('close', () => link.focus({ preventScroll: true }));
  moveByKeys(made, field);
  return made;
}

/**
 * @param link the link to the search page, which names the style of the dialog
 * @param head the field of the page’s head: what has been typed there is searched for
 */
export async function openDialog(
  link: HTMLAnchorElement,
  head?: HTMLInputElement | null,
): Promise<void> {
  if (!dialog) {
    dialog = make(link);
    await styled(link.dataset.search ?? '');
    document.body.append(dialog);
  }
  if (dialog.open) return;
  dialog.showModal();
  const field = dialog.querySelector('input');
  if (field && head?.value) {
    field.value = head.value;
    head.value = '';
    field.dispatchEvent(new Event('input'));
    field.focus();
  } else field?.select();
  void Searcher.open(base).catch(() => undefined);
}
