import type { ComponentProps, ReactNode } from "react";

/** One of several ways, as a whole row to press. */
export function Choice({
  title,
  note,
  aside,
  ...radio
}: Omit<ComponentProps<"input">, "title"> & {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <label className="flex min-h-14 cursor-pointer items-center gap-3 border border-line px-4 py-3 first:rounded-t-md last:rounded-b-md not-first:-mt-px has-checked:relative has-checked:border-ink has-checked:bg-paper-raised has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo">
      <input type="radio" className="size-5 shrink-0 accent-clay" {...radio} />
      <span className="min-w-0 grow">
        <span className="block font-semibold">{title}</span>
        {note ? <span className="block text-sm text-ink-soft">{note}</span> : null}
      </span>
      {aside ? <span className="tabular whitespace-nowrap">{aside}</span> : null}
    </label>
  );
}
