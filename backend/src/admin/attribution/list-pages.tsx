import { Table } from "@medusajs/ui";

interface ListPagesProps {
  /** Rows in all. */
  readonly count: number;
  readonly pageSize: number;
  /** 0 for the first. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** The way through the pages of a list. */
export function ListPages({ count, pageSize, page, onPage }: ListPagesProps) {
  const pages = Math.ceil(count / pageSize);
  return (
    <Table.Pagination
      count={count}
      pageSize={pageSize}
      pageIndex={page}
      pageCount={pages}
      canPreviousPage={page > 0}
      canNextPage={page + 1 < pages}
      previousPage={() => onPage(page - 1)}
      nextPage={() => onPage(page + 1)}
    />
  );
}
