/** Links of the one file: what it does not hold is named in full and marked. Works on HTML that our own templates wrote. */

/**
 * Has links that leave the file say so.
 * @param html of the print, in which links to what it holds are `#…` already
 * @param base path the site is published under, with a slash at both ends
 * @param origin of the site, without a slash at its end
 */
export const linksOutward = (html: string, base: string, origin: string): string =>
  html.replace(/<a\b[^>]*?\shref="(?!#)([^"]*)"[^>]*>/gu, (tag, address: string) => {
    const outside = address.startsWith(base)
      ? tag
          .replace(` href="${address}"`, ` href="${origin}${address}"`)
          .replace(/ download(?:="[^"]*")?/u, '')
      : tag;
    return / rel="/u.test(outside)
      ? outside.replace(' rel="', ' rel="external ').replace('external external', 'external')
      : outside.replace(/>$/u, ' rel="external">');
  });
