/** The shop's mark: two boards held by a dovetail, no glue and no nail. */
export function JointMark({ className = "size-8" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={`shrink-0 ${className}`}>
      <path className="fill-clay" d="M2 3h13v8.2L22.5 8v16L15 20.8V29H2z" />
      <path className="fill-ink" d="M17.2 3H30v26H17.2v-4.7l7.6 3.2v-23l-7.6 3.2z" />
    </svg>
  );
}
