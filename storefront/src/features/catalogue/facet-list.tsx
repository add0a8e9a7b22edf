import type { FacetValue } from "@second-chance/backend/contracts/catalogue";
import { Icon } from "@/ui/icon";

const SHOWN = 8;

interface FacetListProps {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly hrefOf: (value: string) => string;
  /** Label of the disclosure that holds what doesn't fit. */
  readonly more: string;
}

/** A value to choose, as a link: one press, shareable, no script. */
export function FacetLink({
  href,
  label,
  count,
  isChosen,
}: {
  readonly href: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}) {
  return (
    <a
      href={href}
      rel="nofollow"
      aria-current={isChosen ? "true" : undefined}
      className="group flex min-h-11 items-center gap-3 py-1.5"
    >
      <span
        className={`grid size-5 shrink-0 place-items-center rounded-sm border ${
          isChosen ? "border-action bg-action text-on-action" : "border-line-strong bg-paper-raised"
        }`}
      >
        {isChosen ? <Icon name="check" className="size-4" /> : null}
      </span>
      <span className="min-w-0 grow group-hover:underline">{label}</span>
      <span className="tabular text-sm text-ink-soft">{count}</span>
    </a>
  );
}

/** One facet with its counts; what is chosen comes first, what is rare waits behind a disclosure. */
export function FacetList({ title, values, chosen, hrefOf, more }: FacetListProps) {
  if (values.length === 0) return null;
  const isChosen = (value: FacetValue) => chosen.includes(value.value);
  const byCount = [...values].sort((a, b) => b.count - a.count);
  const sorted = [...byCount.filter(isChosen), ...byCount.filter((value) => !isChosen(value))];
  const item = (value: FacetValue) => (
    <li key={value.value}>
      <FacetLink
        href={hrefOf(value.value)}
        label={value.label}
        count={value.count}
        isChosen={isChosen(value)}
      />
    </li>
  );
  const cut = Math.max(SHOWN, chosen.length);
  return (
    <section className="border-t border-line py-4">
      <h3 className="mb-1 font-sans text-base font-semibold tracking-normal">{title}</h3>
      <ul>{sorted.slice(0, cut).map(item)}</ul>
      {sorted.length > cut ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center underline decoration-line-strong underline-offset-4">
            {more}
          </summary>
          <ul>{sorted.slice(cut).map(item)}</ul>
        </details>
      ) : null}
    </section>
  );
}
