/** Ships to the browser. Puts a button on each citation that copies it. Without it the text is there to be selected. */
async function copy(text: Element): Promise<boolean> {
  const selection = getSelection();
  selection?.selectAllChildren(text);
  try {
    await navigator.clipboard.writeText(text.textContent?.trim() ?? '');
    return true;
  } catch {
    // No clipboard on this address, or it was refused: the text is selected, and the reader can copy it by hand.
    return false;
  }
}

for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const text = box.querySelector('.cite-text');
  if (!text) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button copy';
  button.textContent = `Copy ${box.dataset.copy}`;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    said.textContent = (await copy(text))
      ? 'Copied'
      : 'Selected: copy it with the keys of your system';
    setTimeout(() => {
      said.textContent = '';
    }, 4000);
  });
  box.append(button, ' ', said);
}

export {};
