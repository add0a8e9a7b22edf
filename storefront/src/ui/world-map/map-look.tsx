/** How a country is drawn: told apart by its pattern as well as by its colour. */
export const MAP_LOOKS = ["full", "lines", "dots", "cross"] as const;
export type MapLook = (typeof MAP_LOOKS)[number];

interface PatternProps {
  readonly id: string;
  readonly look: MapLook;
  /** What a pixel measures in the drawing's own units. */
  readonly pixel: number;
}

/** Pixels from one line or dot to the next. */
const STEP = 5;

/** One look as a pattern of an SVG, to be filled with by its id. */
export function MapPattern({ id, look, pixel }: PatternProps) {
  return (
    <pattern
      id={id}
      width={STEP}
      height={STEP}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${pixel})`}
    >
      {look === "full" && <rect width={STEP} height={STEP} className="fill-sage" />}
      {look === "lines" && (
        <>
          <rect width={STEP} height={STEP} className="fill-sage-wash" />
          <path d="M-1 6L6-1M-1 1L1-1M4 6L6 4" className="stroke-sage-deep" strokeWidth="1.4" />
        </>
      )}
      {look === "dots" && (
        <>
          <rect width={STEP} height={STEP} className="fill-ochre-wash" />
          <circle cx="2.5" cy="2.5" r="1.1" className="fill-ink" />
        </>
      )}
      {look === "cross" && (
        <>
          <rect width={STEP} height={STEP} className="fill-sand-deep" />
          <path d="M0 0L5 5M5 0L0 5" className="stroke-ink-soft" strokeWidth="0.9" />
        </>
      )}
    </pattern>
  );
}
