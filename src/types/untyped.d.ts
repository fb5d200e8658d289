/** What is used of packages that carry no types. */
declare module 'citeproc' {
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
  }
  const CSL: {
    Engine: new (
      system: { retrieveLocale(id: string): unknown; retrieveItem(id: string): unknown },
      style: unknown,
      locale: string,
      force: boolean,
    ) => Engine;
  };
  export default CSL;
}

declare module 'wawoff2' {
  const wawoff2: { decompress(font: Uint8Array): Promise<Uint8Array> };
  export default wawoff2;
}
