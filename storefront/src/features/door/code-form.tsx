import { getTranslations } from "next-intl/server";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { type DoorPage, type DoorPlace, doorPath } from "./door-pages";

/** Where the code of a slip or a mail is typed; it leads to the page of the code. */
export async function CodeForm({ here, page }: { readonly here: DoorPlace; readonly page: DoorPage }) {
  const t = await getTranslations("door.code");
  const own = await getTranslations(`${here.portal}-door`);
  return (
    <form method="get" action={doorPath(here, page)} className="flex flex-col gap-5">
      <Field
        id="code"
        name="code"
        label={t("label")}
        hint={own("codeHint")}
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
