import type { ReactNode } from 'react';
import { Table, useNarrow } from '../ui';
import type { CsvCell } from './csv';
import { FileButton } from './FileButton';
import css from './reports.module.css';

export interface ReportColumn<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** What stands in the file; absent = the column is not in it. */
  file?: (row: Row) => CsvCell;
}

interface Props<Row> {
  title: string;
  /** Below the title. */
  text?: ReactNode;
  /** The first column names the row. */
  columns: readonly ReportColumn<Row>[];
  /** Columns of the file alone, as sums by currency. */
  more?: readonly { title: string; file: (row: Row) => CsvCell }[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Name of the file, without its ending; absent when the reader may not take data out. */
  file?: string;
  aside?: ReactNode;
  none: string;
}

/** A table that is a list of cards on a phone, and a file for a spreadsheet. */
export function ReportTable<Row>({ title, text, columns, more = [], rows, rowKey, file, aside, none }: Props<Row>) {
  const narrow = useNarrow();
  const [name, ...figures] = columns;
  const filed = [...columns.flatMap(({ title, file }) => (file ? [{ title, file }] : [])), ...more];
  const table = () => [filed.map((column) => column.title), ...rows.map((row) => filed.map((column) => column.file(row)))];
  return (
    <section className={css.panel} aria-label={title}>
      <header className={css.panelHead}>
        <div className="sp">
          <h2>{title}</h2>
          {text && <p>{text}</p>}
        </div>
        {aside}
        {file && rows.length > 0 && <FileButton title={title} name={file} table={table} />}
      </header>
      {rows.length === 0 ? (
        <p className={css.none}>{none}</p>
      ) : narrow ? (
        <ul>
          {rows.map((row) => (
            <li key={rowKey(row)} className={css.card}>
              <b>{name!.cell(row)}</b>
              <dl>
                {figures.map((column) => (
                  <div key={column.id}>
                    <dt>{column.title}</dt>
                    <dd>{column.cell(row)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      ) : (
        <div className={css.wide} tabIndex={0} role="group" aria-label={title}>
          <Table label={title} rows={rows} rowKey={rowKey} columns={columns.map((column, at) => ({ ...column, right: at > 0 }))} />
        </div>
      )}
    </section>
  );
}
