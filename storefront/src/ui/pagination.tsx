import { ButtonLink } from "./button";
import { Icon } from "./icon";

interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  readonly labels: {
    readonly nav: string;
    readonly previous: string;
    readonly next: string;
    readonly position: string;
  };
}

/** Previous, position, next. Absent when everything fits on one page. */
export function Pagination({ page, pages, hrefOf, labels }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={labels.nav}
      className="mt-stack flex items-center justify-between gap-4 border-t border-line pt-6"
    >
      {page > 1 ? (
        <ButtonLink look="secondary" href={hrefOf(page - 1)} rel="prev">
          <Icon name="back" />
          {labels.previous}
        </ButtonLink>
      ) : (
        <span className="min-w-12" />
      )}
      <span className="tabular text-sm text-ink-soft">{labels.position}</span>
      {page < pages ? (
        <ButtonLink look="secondary" href={hrefOf(page + 1)} rel="next">
          {labels.next}
          <Icon name="forward" />
        </ButtonLink>
      ) : (
        <span className="min-w-12" />
      )}
    </nav>
  );
}
