import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import type { FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";
import { accountFields } from "./account-fields";
import { logInAction } from "./log-in-action";

export async function LogInForm({ place, next }: { readonly place: FormatPlace; readonly next: string }) {
  const t = await getTranslations("account.logIn");
  const tProblems = await getTranslations("problems");
  const { email, password } = await accountFields();
  return (
    <>
      <ActionForm
        action={logInAction}
        hidden={{ locale: place.locale, country: place.country, next }}
        labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
        fields={[email, password]}
      >
        <TextLink href={pathOf(place, "/account/forgot")} className="py-2">
          {t("forgot")}
        </TextLink>
      </ActionForm>
      <p className="mt-stack border-t border-line pt-6">
        {t("noAccount")}{" "}
        <TextLink href={pathOf(place, `/account/register?next=${encodeURIComponent(next)}`)}>
          {t("register")}
        </TextLink>
      </p>
      <p className="mt-2 text-ink-soft">{t("why")}</p>
    </>
  );
}
