import { Table } from "@medusajs/ui";
import type { ReactNode } from "react";
import { WideTable } from "./wide-table";

interface ListTableProps {
  /** What the table holds, for those who can't see it. */
  readonly label: string;
  readonly columns: readonly string[];
  /** Columns of numbers, which stand to the right. */
  readonly numbers?: readonly string[];
  /** True where a last column holds what can be done about each row. */
  readonly hasActions?: boolean;
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table of things that are alike: the names of its columns, then a row for each. */
export function ListTable({ label, columns, numbers = [], hasActions = false, children }: ListTableProps) {
  return (
    <WideTable label={label}>
      <Table.Header>
        <Table.Row>
          {columns.map((column) => (
            <Table.HeaderCell key={column} className={numbers.includes(column) ? "text-right" : undefined}>
              {column}
            </Table.HeaderCell>
          ))}
          {hasActions && (
            <Table.HeaderCell>
              <span className="sr-only">What can be done</span>
            </Table.HeaderCell>
          )}
        </Table.Row>
      </Table.Header>
      <Table.Body>{children}</Table.Body>
    </WideTable>
  );
}
