import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { withdrawAction } from "@/features/consent/withdraw-action";
import { WITHDRAWAL_CODE_LENGTH } from "@/features/consent/withdrawal-code-field";
import { ActionForm } from "@/features/form/action-form";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { Container } from "@/ui/container";

interface WithdrawPageProps {
  readonly params: PlaceParams;
}

export async function generateMetadata({ params }: WithdrawPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("consent.withdraw");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** Takes back what a maker let the shop show, by the code on a slip. Asks for nothing else, and works without script. */
export default async function WithdrawPage({ params }: WithdrawPageProps) {
  const place = await enterPlace(params);
  const t = await getTranslations("consent.withdraw");
  const tProblems = await getTranslations("problems");
  return (
    <Container className="py-stack">
      <div className="max-w-prose">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-3 text-lg">{t("lead")}</p>
        <div className="mt-stack">
          <ActionForm
            action={withdrawAction}
            hidden={{ locale: place.locale, country: place.country }}
            labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
            fields={[
              {
                name: "code",
                label: t("code"),
                hint: t("codeHint"),
                autoComplete: "off",
                required: true,
                maxLength: WITHDRAWAL_CODE_LENGTH,
              },
            ]}
          />
        </div>
        <p className="mt-stack text-ink-soft">{t("privacy")}</p>
      </div>
    </Container>
  );
}
