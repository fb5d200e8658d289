/**
 * Ships to the browser. Checks a copy of an article that the reader gives, here and nowhere else: the one request it
 * makes fetches the record of the passages from this site.
 */

import { MOST_BYTES, type Refusal, type Sha256 } from '../model/verify/copy.ts';
import type { SoughtArticle } from '../model/verify/record.ts';
import { verify } from '../model/verify/verify.ts';
import { headline, tally } from '../model/verify/words.ts';
import * as copyCheck from '../ui/en/copy-check.ts';
import * as copyReport from '../ui/en/copy-report.ts';
import { report } from './verify/report.ts';

/** Something a reader can do something about; its message is shown as it is. */
class UserError extends Error {}

const sha256: Sha256 = async (bytes) => {
  const digest = new Uint8Array(
    await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>),
  );
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new UserError(copyCheck.unreadable);
  }
}

let record: Promise<SoughtArticle[]> | undefined;
function recorded(address: string): Promise<SoughtArticle[]> {
  record ??= fetch(address)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
    .then(({ articles }: { articles: SoughtArticle[] }) => articles)
    .catch(() => {
      record = undefined;
      throw new UserError(copyCheck.noRecord);
    });
  return record;
}

export function start(): void {
  const form = document.querySelector<HTMLFormElement>('#check');
  const fileInput = document.querySelector<HTMLInputElement>('#copy-file');
  const textInput = document.querySelector<HTMLTextAreaElement>('#copy-text');
  const said = document.querySelector<HTMLElement>('#check-said');
  const section = document.querySelector<HTMLElement>('#report');
  const title = document.querySelector<HTMLElement>('#report-title');
  const body = document.querySelector<HTMLElement>('#report-body');
  if (!form || !fileInput || !textInput || !said || !section || !title || !body) return;

  /** The latest copy given: a newer one makes the result of an older one void. */
  let turn = 0;
  const findings: Record<string, string> = JSON.parse(form.dataset.findings ?? '{}');

  const show = (heading: string, content: Node[]): void => {
    title.textContent = heading;
    body.replaceChildren(...content);
    section.hidden = false;
    title.focus();
    title.scrollIntoView({ block: 'start' });
  };
  const refuse = (name: string, reason: Refusal): void => {
    const words = document.createElement('p');
    words.textContent = copyReport.refusals[reason];
    said.textContent = copyReport.refusals[reason];
    show(name ? copyReport.fileRefused : copyReport.textRefused, [words]);
  };

  const check = async (given: File | string): Promise<void> => {
    turn += 1;
    const mine = turn;
    const name = typeof given === 'string' ? '' : given.name;
    said.textContent = copyCheck.checking;
    try {
      if (!globalThis.crypto?.subtle) throw new UserError(copyCheck.noChecksums);
      if (typeof given !== 'string' && given.size > MOST_BYTES) return refuse(name, 'too-large');
      const input = typeof given === 'string' ? given : await bytesOf(given);
      const result = await verify(
        input,
        await recorded(form.dataset.record as string),
        sha256,
        name,
      );
      if (mine !== turn) return;
      if ('refused' in result) return refuse(name, result.refused);
      said.textContent = [
        copyCheck.checked,
        ...result.articles.map((article) => `${article.article.publisher}: ${tally(article)}.`),
      ].join(' ');
      show(headline(result), report(result, name, findings));
    } catch (error) {
      if (mine !== turn) return;
      section.hidden = true;
      said.textContent = error instanceof UserError ? error.message : copyCheck.wentWrong;
      if (!(error instanceof UserError)) throw error;
    }
  };

  form.dataset.ready = '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const file = fileInput.files?.[0];
    if (file) void check(file);
    else if (textInput.value) void check(textInput.value);
    else {
      said.textContent = copyCheck.nothingGiven;
      fileInput.focus();
    }
  });
  form.addEventListener('reset', () => {
    turn += 1;
    section.hidden = true;
    said.textContent = '';
  });
  // Whichever was given last is the copy.
  fileInput.addEventListener('change', () => {
    if (fileInput.files?.length) textInput.value = '';
  });
  textInput.addEventListener('input', () => {
    fileInput.value = '';
  });
  // A huge text would stop the browser before it could be checked.
  textInput.addEventListener('paste', (event) => {
    if ((event.clipboardData?.getData('text/plain').length ?? 0) <= MOST_BYTES) return;
    event.preventDefault();
    refuse('', 'too-large');
  });

  const holdsFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) document.body.classList.remove('dropping');
  });
  addEventListener('drop', (event) => {
    document.body.classList.remove('dropping');
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const files = event.dataTransfer?.files;
    if (!files?.[0]) return;
    textInput.value = '';
    fileInput.files = files;
    void check(files[0]);
  });
}
