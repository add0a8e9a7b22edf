import type { Card } from "@second-chance/backend/contracts/catalogue";
import { getTranslations } from "next-intl/server";
import { PieceGrid } from "@/features/pieces/piece-grid";
import type { Place } from "@/i18n/find-place";
import { Section } from "@/ui/section";
import { TextLink } from "@/ui/text-link";

interface PiecesSectionProps {
  readonly title: string;
  readonly pieces: readonly Card[];
  readonly place: Place;
  /** The same pieces in the catalogue, where they can be narrowed. */
  readonly catalogueHref: string;
}

export async function PiecesSection({ title, pieces, place, catalogueHref }: PiecesSectionProps) {
  const t = await getTranslations("center");
  return (
    <Section
      id="pieces"
      title={title}
      aside={pieces.length > 0 ? <TextLink href={catalogueHref}>{t("inCatalogue")}</TextLink> : null}
    >
      {pieces.length > 0 ? <PieceGrid pieces={pieces} place={place} /> : <p>{t("none")}</p>}
    </Section>
  );
}
