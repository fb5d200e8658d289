/** Ships to the browser. A page of this site as a document. */

/**
 * The request itself makes the document, in which nothing runs: the policy lets no text be read as
 * markup.
 * @returns `null` where the page cannot be had
 */
export function fetchDocument(address: string): Promise<Document | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onloadend = () => done(request.status === 200 ? request.responseXML : null);
    request.open('GET', address);
    request.send();
  });
}
