import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accountFields } from "@/features/account/account-fields";
import { GuestFrame } from "@/features/account/guest-frame";
import { resetPasswordAction } from "@/features/account/reset-password-action";
import { ActionForm } from "@/features/form/action-form";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { pathOf } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";

interface ResetPageProps {
  readonly params: PlaceParams;
  readonly searchParams: Promise<{ token?: string; email?: string }>;
}

export async function generateMetadata({ params }: ResetPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  // The address holds a key to the account.
  // The address holds a key: no other site is told of it. "no-referrer" would fail the form where there is no script.
  return { title: t("reset.title"), robots: { index: false }, referrer: "same-origin" };
}

export default async function ResetPage({ params, searchParams }: ResetPageProps) {
  const place = await enterPlace(params);
  const { token, email } = await searchParams;
  const t = await getTranslations("account.reset");
  const tProblems = await getTranslations("problems");
  const { newPassword } = await accountFields();
  const askAgain = (
    <TextLink href={pathOf(place, "/account/forgot")} className="inline-block py-2">
      {t("askAgain")}
    </TextLink>
  );
  return (
    <GuestFrame title={t("title")} lead={token && email ? t("lead", { email }) : undefined}>
      {token ? (
        <ActionForm
          action={resetPasswordAction}
          hidden={{ locale: place.locale, country: place.country, token }}
          labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
          fields={[newPassword]}
        >
          {askAgain}
        </ActionForm>
      ) : (
        <>
          <p>{t("noToken")}</p>
          {askAgain}
        </>
      )}
    </GuestFrame>
  );
}
