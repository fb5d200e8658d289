/** Names of languages in English. */
const NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

/** "Turkish" for `tr`; a code that has no name stands as it is. */
export const languageName = (code: string): string => NAMES.of(code) ?? code;
