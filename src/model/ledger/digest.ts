/** Digests of wordings: how they are computed is handed in, how they are shown stands here. Ships to the browser. */

/** SHA-256 of a text's UTF-8 bytes, as `sha256-` and base64. */
export type Digest = (text: string) => string;

/** A digest as it stands in running text: its first ten letters, enough to find the whole by. */
export const shortDigest = (digest: string): string => digest.slice(0, 'sha256-'.length + 10);
