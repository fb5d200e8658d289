/** A table to be published: every column with its type and what it means, for the CSV and for its description alike. */
import { type CsvValue, csvText } from './csv.ts';

/** Types of the Frictionless Table Schema. */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'any';

export interface Field {
  name: string;
  type: FieldType;
  description: string;
}

export interface Column<Row> extends Field {
  value: (row: Row) => CsvValue;
}

export const tableCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  csvText(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ value }) => value(row))),
  );

export const fieldsOf = <Row>(columns: readonly Column<Row>[]): Field[] =>
  columns.map(({ name, type, description }) => ({ name, type, description }));
