interface MakersMarkProps {
  /** Path data on a grid of 64 by 64, as the backend weaves it from the workshop's own pattern. */
  readonly mark: string;
  readonly className?: string;
}

/** A workshop's mark, in the colour of the text around it. Always beside the workshop's name. */
export function MakersMark({ mark, className = "size-8" }: MakersMarkProps) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={`shrink-0 ${className}`} fill="currentColor">
      <path d={mark} />
    </svg>
  );
}
