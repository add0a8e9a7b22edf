/** How far something is, 0 to 1. Always beside words that say the same. */
export function ProgressBar({ part }: { readonly part: number }) {
  return (
    <span aria-hidden="true" className="block h-2 min-w-16 grow overflow-hidden rounded-full bg-sand-deep">
      <span className="block h-full bg-action" style={{ width: `${Math.round(100 * part)}%` }} />
    </span>
  );
}
