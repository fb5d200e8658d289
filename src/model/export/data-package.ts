/** The Frictionless Data Package (datapackage.org, version 2) over all data files. */
import type { Edition } from '../citation/item.ts';
import type { DataFile } from './file-list.ts';
import type { Field } from './table.ts';

interface Measured extends DataFile {
  /** From the root of the site. */
  path: string;
  mediatype: string;
  /** Columns, where it is a table. */
  fields?: Field[];
  bytes: number;
  sha256: string;
}

const formatOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

export function dataPackage(
  files: readonly Measured[],
  { key, name, title, version, released, license, permalink }: Edition,
  description: string,
) {
  const licenses = [
    { name: 'CC-BY-4.0', path: license, title: 'Creative Commons Attribution 4.0' },
  ];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${key}-brief`,
    id: permalink('data/datapackage.json'),
    title,
    description,
    homepage: permalink(''),
    version,
    created: `${released}T00:00:00Z`,
    licenses,
    contributors: [{ title: name, path: permalink('about/'), roles: ['creator', 'publisher'] }],
    sources: [{ title: 'Sources cited in the brief', path: permalink('works/') }],
    resources: files.map((file) => ({
      name: file.name,
      // Paths may not leave the folder of the package; what lies elsewhere is named by its address.
      path: file.path.startsWith('data/') ? file.path.slice('data/'.length) : permalink(file.path),
      ...(file.fields ? { type: 'table' } : {}),
      title: file.title,
      description: file.description,
      format: formatOf(file.path),
      mediatype: file.mediatype,
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      licenses,
      ...(file.fields
        ? {
            dialect: { lineTerminator: '\r\n' },
            schema: {
              fields: file.fields.map(({ name: field, type, description: meaning }) => ({
                name: field,
                type,
                ...(meaning ? { description: meaning } : {}),
              })),
              ...(file.name === 'claims' ? { primaryKey: ['id'] } : {}),
              missingValues: [''],
            },
          }
        : {}),
    })),
  };
}
