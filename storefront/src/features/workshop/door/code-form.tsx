import type { Locale } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { type DoorPage, doorPath } from "./door-pages";

/** Where the code of a slip is typed; it leads to the page of the code. */
export async function CodeForm({ locale, page }: { readonly locale: Locale; readonly page: DoorPage }) {
  const t = await getTranslations("workshop-door.code");
  return (
    <form method="get" action={doorPath(locale, page)} className="flex flex-col gap-5">
      <Field
        id="code"
        name="code"
        label={t("label")}
        hint={t("hint")}
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder="XXXX-XXXX-XXXX-XXXX"
      />
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </form>
  );
}
