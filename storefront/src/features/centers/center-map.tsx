import type { CenterSummary } from "@second-chance/backend/contracts/center";
import outlines from "./country-outlines.json";
import { placeOnMap } from "./place-on-map";

interface CenterMapProps {
  readonly center: CenterSummary;
  /** Town and country in words: what the drawing says. */
  readonly label: string;
}

/** The country as a shape, with the center's town or region on it; never a street. */
export function CenterMap({ center, label }: CenterMapProps) {
  const outline = outlines[center.country as keyof typeof outlines];
  if (!outline || !center.map) return null;
  const { x, y, radius } = placeOnMap(center.map, outline);
  return (
    <figure>
      <svg
        viewBox={`0 0 ${outline.width} ${outline.height}`}
        role="img"
        aria-label={label}
        preserveAspectRatio="xMinYMid"
        className="h-44 w-full max-w-56"
      >
        <path
          d={outline.path}
          className="fill-sand stroke-line-strong"
          strokeWidth="0.6"
          strokeLinejoin="round"
        />
        <circle cx={x} cy={y} r={Math.max(radius, 3.2)} className="fill-clay opacity-30" />
        <circle cx={x} cy={y} r="1.6" className="fill-clay" />
      </svg>
      <figcaption className="mt-2 text-sm text-ink-soft">{label}</figcaption>
    </figure>
  );
}
