/** Previews of links, and tips at marks of figures and maps. */

export const preview = 'Preview';
export const close = 'Close preview';
export const goToNote = 'Go to the note';
export const openPage = 'Open the page';
/** In a tip: leads to what the mark stands for. */
export const open = 'Open';
