/** What is used of packages that carry no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options: { forceType: string });
    data: unknown[];
  }
  export const plugins: { config: { get(name: string): unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: (url: string) => Promise<object>; safe: boolean },
    ): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
