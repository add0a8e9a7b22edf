import { LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";
import { changeLanguageAction } from "./settings-actions";

/** The language of the portal and of what is sent to the officer. */
export async function LanguageForm({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations("settings");
  const tPortal = await getTranslations("ngo-portal.settings");
  return (
    <form action={changeLanguageAction} className="flex flex-col items-start gap-4">
      <input type="hidden" name="locale" value={locale} />
      <Select
        id="language"
        name="language"
        label={t("language")}
        hint={tPortal("languageHint")}
        defaultValue={locale}
        options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        className="w-full"
      />
      <Button look="secondary">{tPortal("languageKeep")}</Button>
    </form>
  );
}
