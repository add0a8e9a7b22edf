import { useId } from "react";
import { type MapLook, MapPattern } from "./map-look";

/** A look beside the words that say what it means. */
export function MapSwatch({ look }: { readonly look: MapLook }) {
  const id = useId();
  return (
    <svg viewBox="0 0 25 15" aria-hidden="true" className="h-4 w-7 shrink-0">
      <defs>
        <MapPattern id={id} look={look} pixel={1} />
      </defs>
      <rect
        x="0.5"
        y="0.5"
        width="24"
        height="14"
        fill={`url(#${id})`}
        className="stroke-line-strong"
        strokeWidth="1"
      />
    </svg>
  );
}
