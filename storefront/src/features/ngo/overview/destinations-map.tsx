import type { FigureRow } from "@second-chance/backend/contracts/ngo/figures";
import { useTranslations } from "next-intl";
import { MapSwatch } from "@/ui/world-map/map-swatch";
import { WorldMap } from "@/ui/world-map/world-map";
import { destinationLooks, SHARES } from "./destination-looks";

/** Where pieces went, drawn; the table beside says the same country by country. */
export function DestinationsMap({ rows }: { readonly rows: readonly FigureRow[] }) {
  const t = useTranslations("ngo-overview.map");
  const looks = destinationLooks(rows);
  if (looks.size === 0) return null;
  const used = new Set(looks.values());
  return (
    <figure className="mt-4 flex max-w-3xl break-inside-avoid flex-col gap-3">
      <WorldMap label={t("label", { count: looks.size })} looks={looks} />
      <figcaption>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {SHARES.filter(({ look }) => used.has(look)).map(({ name, look }) => (
            <li key={name} className="flex items-center gap-3">
              <MapSwatch look={look} />
              {t(name)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
