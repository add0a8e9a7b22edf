import type { CENTER_KINDS } from "@second-chance/backend/contracts/center";
import type { VerdictDto } from "@second-chance/backend/contracts/verdict";
import { getTranslations } from "next-intl/server";
import { countryInText, type FormatPlace, formatCountries } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";
import { VerdictLine } from "@/ui/verdict-line";

interface PieceVerdictProps {
  readonly verdict: VerdictDto;
  readonly originCountry: string;
  readonly centerKind: (typeof CENTER_KINDS)[number];
  /** Countries that may receive the piece, when this one may not. */
  readonly allowedCountries: readonly string[];
  readonly place: FormatPlace;
}

const SENTENCES = [
  "allowed",
  "declare",
  "declare_home",
  "review",
  "blocked",
  "blocked_law",
  "blocked_permit",
  "not_classified",
  "never_listed",
] as const;

/**
 * May this piece come to the shopper's country, why, and where else it may go. Only a refusal names its source: that is
 * the title of a law, while the notes of the other rules are English sentences for the shop's own staff.
 */
export async function PieceVerdict({
  verdict,
  originCountry,
  centerKind,
  allowedCountries,
  place,
}: PieceVerdictProps) {
  const t = await getTranslations("verdict");
  const key = SENTENCES.find((known) => known === verdict.messageKey) ?? verdict.verdict;
  const sentence = t(key, {
    country: countryInText(place.country, place.locale),
    origin: countryInText(originCountry, place.locale),
    people: t(`people.${centerKind}`),
  });
  return (
    <VerdictLine verdict={verdict.verdict} sentence={sentence}>
      {allowedCountries.length > 0 ? (
        <p className="text-base text-ink">
          {t("elsewhere", { countries: formatCountries(allowedCountries, place.locale) })}
        </p>
      ) : null}
      {verdict.verdict === "blocked" && verdict.citation ? (
        <p>
          {t("source", { citation: verdict.citation })}. {t("asOf", { version: verdict.datasetVersion })}.
        </p>
      ) : null}
      {verdict.purchasable ? null : (
        <p>
          <TextLink href={pathOf(place, "/how-it-works#law")}>{t("why")}</TextLink>
        </p>
      )}
    </VerdictLine>
  );
}
