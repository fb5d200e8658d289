/** What the brief in one file is called, and how it is told apart from the pages of the site. */

/** Path from the root of the site. @param key of content/site.yaml, which begins the name of every file to take away */
export const oneFilePath = (key: string): string => `${key}-brief.html`;

/** Whether a file of the built site is the brief in one file, whatever the key of the site. */
export const isOneFile = (path: string): boolean => /^[^/]+-brief\.html$/u.test(path);
