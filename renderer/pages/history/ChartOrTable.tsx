import type { ReactNode } from 'react';
import styles from './ChartOrTable.module.css';

type Props = {
  /** The name of the table. */
  readonly label: string;
  readonly columns: readonly string[];
  /** The first of each names it. */
  readonly rows: readonly (readonly string[])[];
  readonly isTable: boolean;
  readonly children: ReactNode;
};

/** A chart and the same in numbers: one of them in sight, the table always there for whoever cannot see the chart. */
export function ChartOrTable({ label, columns, rows, isTable, children }: Props): ReactNode {
  return (
    <div className={styles['both']}>
      {!isTable && children}
      <TableRoom label={label} isShown={isTable}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are never moved, and two may be alike.
              <tr key={index}>
                <th scope="row">{name}</th>
                {values.map((value, column) => (
                  <td key={columns[column + 1]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRoom>
    </div>
  );
}

type RoomProps = { readonly label: string; readonly isShown: boolean; readonly children: ReactNode };

/** A wide table scrolls sideways, by keyboard too. */
function TableRoom({ label, isShown, children }: RoomProps): ReactNode {
  if (!isShown) return <div className="visually-hidden">{children}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles['room']} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
