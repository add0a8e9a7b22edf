"use client";

import type { CountryVerdict } from "@second-chance/backend/contracts/manager/listing-preview";
import { useTranslations } from "next-intl";
import type { MapLook } from "@/ui/world-map/map-look";
import { MapSwatch } from "@/ui/world-map/map-swatch";
import { WorldMap } from "@/ui/world-map/world-map";

const KINDS = ["allowed", "declare", "review", "blocked"] as const;
type Kind = (typeof KINDS)[number];

const LOOKS: Readonly<Record<Kind, MapLook>> = {
  allowed: "full",
  declare: "lines",
  review: "dots",
  blocked: "cross",
};

/** What can't be bought there for another reason than a check is drawn as what the law refuses: it can't go there either way. */
function kindOf({ verdict, purchasable }: CountryVerdict): Kind {
  return purchasable || verdict === "review" ? verdict : "blocked";
}

interface VerdictMapProps {
  readonly verdicts: readonly CountryVerdict[];
  /** The country that is looked at. */
  readonly chosen: string;
}

/** Where a piece may go, drawn; the lists below say the same country by country. */
export function VerdictMap({ verdicts, chosen }: VerdictMapProps) {
  const t = useTranslations("workshop-listing.preview.map");
  const kinds = new Map(verdicts.map((verdict) => [verdict.country, kindOf(verdict)]));
  const looks = new Map([...kinds].map(([country, kind]) => [country, LOOKS[kind]]));
  const counts = KINDS.map((kind) => ({
    kind,
    count: [...kinds.values()].filter((each) => each === kind).length,
  })).filter(({ count }) => count > 0);
  const summary = counts.map(({ kind, count }) => t(kind, { count })).join("; ");
  return (
    <figure className="mb-3 flex flex-col gap-3">
      <WorldMap label={t("world", { summary })} looks={looks} marked={chosen} />
      <WorldMap label={t("europe")} looks={looks} marked={chosen} part="europe" />
      <figcaption>
        <ul className="flex flex-col gap-1">
          {counts.map(({ kind, count }) => (
            <li key={kind} className="flex items-center gap-3">
              <MapSwatch look={LOOKS[kind]} />
              {t(kind, { count })}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
