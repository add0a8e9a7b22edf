import type { Locale } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import { logOutAction } from "./log-out-action";

/** Ends the session of this device. */
export async function LogOutButton({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations("settings");
  return (
    <form action={logOutAction.bind(null, locale, "here")}>
      <button
        type="submit"
        className="min-h-11 underline decoration-line-strong underline-offset-4 hover:text-clay-deep hover:decoration-clay"
      >
        {t("logOut")}
      </button>
    </form>
  );
}
