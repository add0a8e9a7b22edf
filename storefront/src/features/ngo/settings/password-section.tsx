import type { Locale } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import { doorFields } from "@/features/door/door-fields";
import { ActionForm } from "@/features/form/action-form";
import { changePasswordAction } from "./settings-actions";

/** Changes the own password. */
export async function PasswordSection({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations("settings");
  const tDoor = await getTranslations("door");
  const { password, newPassword } = await doorFields("ngo");
  return (
    <ActionForm
      action={changePasswordAction}
      hidden={{ locale }}
      labels={{ submit: t("passwordKeep"), pending: tDoor("logIn.pending"), summary: tDoor("summary") }}
      fields={[{ ...password, name: "now", label: t("passwordNow") }, newPassword]}
    />
  );
}
