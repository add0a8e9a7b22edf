import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import type { FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";
import { accountFields } from "./account-fields";
import { registerAction } from "./register-action";

export async function RegisterForm({ place, next }: { readonly place: FormatPlace; readonly next: string }) {
  const t = await getTranslations("account.register");
  const tProblems = await getTranslations("problems");
  const { firstName, lastName, email, newPassword } = await accountFields();
  return (
    <>
      <ActionForm
        action={registerAction}
        hidden={{ locale: place.locale, country: place.country, next }}
        labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
        fields={[firstName, lastName, email, { ...newPassword, label: t("password") }]}
      />
      <p className="mt-stack border-t border-line pt-6">
        {t("hasAccount")}{" "}
        <TextLink href={pathOf(place, `/account/login?next=${encodeURIComponent(next)}`)}>
          {t("logIn")}
        </TextLink>
      </p>
    </>
  );
}
