import type { ReactNode } from 'react';
import { cx } from './cx';

export interface TableColumn<Row> {
  id: string;
  title: ReactNode;
  right?: boolean;
  width?: number | string;
  /** Leaves the table on narrow screens. */
  wideOnly?: boolean;
  cell: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  label: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  onOpen?: (row: Row) => void;
  selected?: string;
}

/** Hairlines, no zebra, numbers right. A row opens on press; its first cell should hold a real link. */
export function Table<Row>({ label, columns, rows, rowKey, onOpen, selected }: TableProps<Row>) {
  const cell = (column: TableColumn<Row>) => cx(column.right && 'r', column.wideOnly && 'only-d') || undefined;
  return (
    <table className="tbl" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={cell(column)} style={{ width: column.width }}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className={onOpen && 'go'}
            aria-selected={selected === rowKey(row) || undefined}
            onClick={onOpen && ((event) => !(event.target as Element).closest('a,button,input,label') && onOpen(row))}
          >
            {columns.map((column) => (
              <td key={column.id} className={cell(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
