import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accountFields } from "@/features/account/account-fields";
import { forgotPasswordAction } from "@/features/account/forgot-password-action";
import { GuestFrame } from "@/features/account/guest-frame";
import { ActionForm } from "@/features/form/action-form";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { pathOf } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";

interface ForgotPageProps {
  readonly params: PlaceParams;
}

export async function generateMetadata({ params }: ForgotPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  return { title: t("forgot.title"), robots: { index: false } };
}

export default async function ForgotPage({ params }: ForgotPageProps) {
  const place = await enterPlace(params);
  const t = await getTranslations("account");
  const tProblems = await getTranslations("problems");
  const { email } = await accountFields();
  return (
    <GuestFrame title={t("forgot.title")} lead={t("forgot.lead")}>
      <ActionForm
        action={forgotPasswordAction}
        hidden={{ locale: place.locale, country: place.country }}
        labels={{ submit: t("forgot.submit"), pending: t("forgot.pending"), summary: tProblems("summary") }}
        fields={[email]}
      >
        <TextLink href={pathOf(place, "/account/login")} className="py-2">
          {t("logIn.title")}
        </TextLink>
      </ActionForm>
    </GuestFrame>
  );
}
