import { LOCALES } from "@second-chance/backend/contracts/locale";
import { NGO_ROLES } from "@second-chance/backend/contracts/ngo/roles";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import type { NgoPlace } from "../portal/ngo-paths";
import { inviteAction } from "./invite-action";

/** Asks somebody into the organisation. */
export async function InviteForm({ locale, organisation }: NgoPlace) {
  const t = await getTranslations("ngo-members");
  const tPortal = await getTranslations("ngo-portal");
  const common = { required: true, maxLength: 254, autoComplete: "off" };
  return (
    <ActionForm
      action={inviteAction}
      hidden={{ locale, organisation }}
      labels={{ submit: t("invite.submit"), pending: t("invite.pending"), summary: t("invite.summary") }}
      fields={[
        { ...common, name: "name", label: t("invite.name"), maxLength: 80 },
        { ...common, name: "email", label: t("invite.email"), type: "email", inputMode: "email" },
        {
          ...common,
          name: "language",
          label: t("invite.language"),
          options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          value: locale,
          isHalf: true,
        },
        {
          ...common,
          name: "role",
          label: t("role"),
          options: NGO_ROLES.map((value) => ({
            value,
            label: `${tPortal(`role.${value}`)}: ${t(`does.${value}`)}`,
          })),
          value: "officer",
          isHalf: true,
        },
        {
          ...common,
          name: "expires_on",
          label: t("lastDay"),
          hint: t("lastDayHint"),
          type: "date",
          required: false,
          optional: t("optional"),
        },
      ]}
    />
  );
}
