import { TEXT_LIMITS } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import { countryInText, type FormatPlace } from "@/i18n/format";
import { askQuestionAction } from "./ask-question-action";

interface AskQuestionProps {
  /** Handle of the piece. */
  readonly piece: string;
  readonly place: FormatPlace;
}

/** Where nobody knows yet whether a piece may come: an address to be told at, once. Works without script. */
export async function AskQuestion({ piece, place }: AskQuestionProps) {
  const t = await getTranslations("answer");
  const tProblems = await getTranslations("problems");
  return (
    <section aria-labelledby="answer" className="rounded-md bg-paper-raised p-5">
      <h2 id="answer" className="mb-3 scroll-mt-6 font-sans text-base font-semibold tracking-normal">
        {t("title", { country: countryInText(place.country, place.locale) })}
      </h2>
      <ActionForm
        action={askQuestionAction}
        hidden={{ locale: place.locale, country: place.country, piece }}
        labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
        fields={[
          {
            name: "email",
            label: t("email"),
            hint: t("hint"),
            type: "email",
            inputMode: "email",
            autoComplete: "email",
            required: true,
            maxLength: TEXT_LIMITS.email,
          },
        ]}
      />
    </section>
  );
}
