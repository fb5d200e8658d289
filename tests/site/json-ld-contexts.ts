/**
 * The contexts our JSON-LD names, as far as we use them, so that it can be expanded without a network. Terms and their
 * meanings follow the Web Annotation vocabulary (W3C, 2017) and schema.org; a term that is not listed here fails.
 */
const OA = 'http://www.w3.org/ns/oa#';
const DCTERMS = 'http://purl.org/dc/terms/';
const AS = 'http://www.w3.org/ns/activitystreams#';
const iri = (id: string) => ({ '@id': id, '@type': '@id' });

export const CONTEXTS: Record<string, object> = {
  'http://www.w3.org/ns/anno.jsonld': {
    '@context': {
      id: '@id',
      type: '@type',
      Annotation: `${OA}Annotation`,
      AnnotationCollection: `${AS}OrderedCollection`,
      AnnotationPage: `${AS}OrderedCollectionPage`,
      Organization: 'http://xmlns.com/foaf/0.1/Organization',
      SpecificResource: `${OA}SpecificResource`,
      Text: 'http://purl.org/dc/dcmitype/Text',
      TextPositionSelector: `${OA}TextPositionSelector`,
      TextualBody: `${OA}TextualBody`,
      body: iri(`${OA}hasBody`),
      canonical: iri(`${OA}canonical`),
      created: { '@id': `${DCTERMS}created`, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
      creator: iri(`${DCTERMS}creator`),
      end: { '@id': `${OA}end`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
      first: iri(`${AS}first`),
      format: 'http://purl.org/dc/elements/1.1/format',
      items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
      label: 'http://www.w3.org/2000/01/rdf-schema#label',
      language: 'http://purl.org/dc/elements/1.1/language',
      motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
      name: 'http://xmlns.com/foaf/0.1/name',
      partOf: iri(`${AS}partOf`),
      purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
      rights: iri(`${DCTERMS}rights`),
      scope: iri(`${OA}hasScope`),
      selector: iri(`${OA}hasSelector`),
      source: iri(`${OA}hasSource`),
      start: {
        '@id': `${OA}start`,
        '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
      },
      startIndex: {
        '@id': `${AS}startIndex`,
        '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
      },
      target: iri(`${OA}hasTarget`),
      total: {
        '@id': `${AS}totalItems`,
        '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
      },
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      via: iri(`${OA}via`),
      assessing: `${OA}assessing`,
      describing: `${OA}describing`,
      identifying: `${OA}identifying`,
    },
  },
};

const TYPES = [
  'Answer',
  'Article',
  'BreadcrumbList',
  'Claim',
  'ClaimReview',
  'Comment',
  'CreativeWork',
  'DataDownload',
  'Dataset',
  'DefinedTerm',
  'GeoCoordinates',
  'Legislation',
  'ListItem',
  'Organization',
  'Person',
  'Place',
  'QAPage',
  'Question',
  'Rating',
  'ScholarlyArticle',
  'WebPage',
  'WebSite',
];
const TEXTS = [
  'about',
  'abstract',
  'acceptedAnswer',
  'alternateName',
  'appearance',
  'author',
  'claimReviewed',
  'contentSize',
  'creativeWorkStatus',
  'creator',
  'dateModified',
  'datePublished',
  'description',
  'distribution',
  'encodingFormat',
  'geo',
  'headline',
  'identifier',
  'inLanguage',
  'isPartOf',
  'itemListElement',
  'itemReviewed',
  'latitude',
  'longitude',
  'mainEntity',
  'name',
  'parentItem',
  'position',
  'publisher',
  'reviewBody',
  'reviewRating',
  'text',
  'version',
];
const ADDRESSES = ['contentUrl', 'item', 'license', 'url'];
CONTEXTS['https://schema.org'] = {
  '@context': {
    ...Object.fromEntries([...TYPES, ...TEXTS].map((term) => [term, `https://schema.org/${term}`])),
    ...Object.fromEntries(ADDRESSES.map((term) => [term, iri(`https://schema.org/${term}`)])),
  },
};
