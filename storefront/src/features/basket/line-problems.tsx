import type { BasketLine } from "@second-chance/backend/contracts/basket";
import { isOpenQuestion } from "@second-chance/backend/contracts/question";
import { getTranslations } from "next-intl/server";
import { problemTexts } from "@/features/problems/problem-text";
import { countryInText, type FormatPlace } from "@/i18n/format";
import { cataloguePath, piecePath } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";
import { VerdictLine } from "@/ui/verdict-line";

const ABOUT_DESTINATION = ["destination_blocked", "destination_review", "trade_facts_missing"];

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
  const text = await problemTexts(place);
  const country = countryInText(place.country, place.locale);
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
        <VerdictLine verdict={line.verdict.verdict} sentence={line.verdict.wording}>
          {isOpenQuestion(line.verdict) ? (
            <TextLink href={`${piecePath(place, line.handle)}#answer`} className="inline-block py-2">
              {t("answer")}
            </TextLink>
          ) : null}
          <TextLink href={cataloguePath(place, "sendable=1")} className="inline-block py-2">
            {t("alternatives", { country })}
          </TextLink>
        </VerdictLine>
      )}
    </div>
  );
}
