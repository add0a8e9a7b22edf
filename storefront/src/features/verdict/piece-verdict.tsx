import type { Piece } from "@second-chance/backend/contracts/piece";
import { getTranslations } from "next-intl/server";
import { countryInText, type FormatPlace } from "@/i18n/format";
import { pathOf, piecePath } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";
import { VerdictLine } from "@/ui/verdict-line";

interface PieceVerdictProps {
  readonly piece: Pick<Piece, "verdict" | "carryHome" | "allowedCountries" | "handle">;
  readonly place: FormatPlace;
}

/**
 * May this piece come to the shopper's country, why, and where else it may go. Only a refusal names its source: that is
 * the title of a law, while the notes of the other rules are English sentences for the shop's own staff.
 */
export async function PieceVerdict({
  piece: { verdict, carryHome, allowedCountries, handle },
  place,
}: PieceVerdictProps) {
  const t = await getTranslations("verdict");
  // Home comes first where the piece may stay there.
  const [nearest] = allowedCountries;
  return (
    <VerdictLine verdict={verdict.verdict} sentence={verdict.wording}>
      {carryHome ? <p>{carryHome}</p> : null}
      {verdict.verdict === "blocked" && verdict.citation ? (
        <p>
          {t("source", { citation: verdict.citation })}. {t("asOf", { version: verdict.datasetVersion })}.
        </p>
      ) : null}
      {verdict.purchasable ? null : (
        <>
          {nearest ? (
            <p>
              <TextLink href={piecePath({ ...place, country: nearest.toLowerCase() }, handle)}>
                {t("sendThere", { country: countryInText(nearest, place.locale) })}
              </TextLink>
            </p>
          ) : null}
          <p>{t("orGive")}</p>
          <p>
            <TextLink href={pathOf(place, "/how-it-works#law")}>{t("why")}</TextLink>
          </p>
        </>
      )}
    </VerdictLine>
  );
}
