import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { forgetAction } from "@/features/answer/forget-action";
import { ActionForm } from "@/features/form/action-form";
import { enterPlace } from "@/i18n/enter-place";
import { Container } from "@/ui/container";

interface ForgetProps {
  readonly params: Promise<{ locale: string; country: string; token: string }>;
}

export async function generateMetadata({ params }: ForgetProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("answer.forget");
  // The address is told to no other site. "no-referrer" would hide the origin from our own form too.
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** Where the link of a mail leads that says "forget my address". */
export default async function ForgetPage({ params }: ForgetProps) {
  const place = await enterPlace(params);
  const { token } = await params;
  const t = await getTranslations("answer.forget");
  const tProblems = await getTranslations("problems");
  return (
    <Container className="py-section">
      <h1 className="mb-3 text-3xl">{t("title")}</h1>
      <p className="mb-6 max-w-prose">{t("text")}</p>
      <ActionForm
        action={forgetAction}
        hidden={{ locale: place.locale, country: place.country, token }}
        labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
        fields={[]}
      />
    </Container>
  );
}
