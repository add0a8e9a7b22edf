import { classNames } from "./class-names";

/** A quiet shape in the place of what is still coming. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <span aria-hidden="true" className={classNames("block animate-pulse rounded-sm bg-sand", className)} />
  );
}
