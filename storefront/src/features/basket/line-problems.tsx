import type { BasketLine } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { problemTexts } from "@/features/problems/problem-text";
import { countryName, type FormatPlace, formatCountries } from "@/i18n/format";
import { cataloguePath } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";
import { VerdictLine } from "@/ui/verdict-line";

const ABOUT_DESTINATION = ["destination_blocked", "destination_review"];

const SENTENCES = ["blocked_law", "blocked_permit", "not_classified", "never_listed"] as const;

/** Sentence for a piece that may not go to this country. */
function sentenceKey({ verdict }: BasketLine) {
  const known = SENTENCES.find((key) => key === verdict.messageKey);
  return known ?? (verdict.verdict === "review" ? "review" : "blocked");
}

/** What keeps this line from being ordered, why, and the ways on. */
export async function LineProblems({
  line,
  place,
}: {
  readonly line: BasketLine;
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("basket.ways");
  const tLine = await getTranslations("problems.line");
  const tVerdict = await getTranslations("verdict");
  const text = await problemTexts(place);
  const country = countryName(place.country, place.locale);
  const others = line.problems.filter((problem) => !ABOUT_DESTINATION.includes(problem.code));
  if (line.verdict.purchasable && others.length === 0) return null;
  return (
    <div className="mt-3 space-y-2 rounded-md bg-ochre-wash p-3 text-sm">
      {others.map((problem) => (
        <VerdictLine
          key={problem.code}
          verdict="review"
          sentence={problem.code === "price_changed" ? tLine("price_changed") : text(problem)}
        />
      ))}
      {line.verdict.purchasable ? null : (
        <VerdictLine verdict={line.verdict.verdict} sentence={tVerdict(sentenceKey(line), { country })}>
          {line.allowedCountries.length > 0 ? (
            <p>{t("countries", { countries: formatCountries(line.allowedCountries, place.locale) })}</p>
          ) : null}
          <TextLink href={cataloguePath(place, "sendable=1")} className="inline-block py-2">
            {t("alternatives", { country })}
          </TextLink>
        </VerdictLine>
      )}
    </div>
  );
}
