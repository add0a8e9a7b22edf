import { KEY_SCOPES } from "@second-chance/backend/contracts/ngo/keys";
import { getTranslations } from "next-intl/server";
import type { NgoPlace } from "../portal/ngo-paths";
import { NewKeyForm } from "./new-key-form";

const DAY_MS = 86_400_000;
/** What is offered as the last day, so many days from now. */
const OFFERED_DAYS = 90;

/** The form of a new key in the language of the page. */
export async function NewKey({ locale, organisation }: NgoPlace) {
  const t = await getTranslations("ngo-keys");
  const offered = new Date(Date.now() + OFFERED_DAYS * DAY_MS).toISOString().slice(0, 10);
  const common = { required: true, maxLength: 80, autoComplete: "off" };
  return (
    <NewKeyForm
      hidden={{ locale, organisation }}
      fields={[
        { ...common, name: "name", label: t("new.name"), hint: t("new.nameHint") },
        {
          ...common,
          name: "expires_on",
          type: "date",
          label: t("new.lastDay"),
          hint: t("new.lastDayHint"),
          value: offered,
          isHalf: true,
        },
      ]}
      scopes={KEY_SCOPES.map((value) => ({
        value,
        label: t(`scope.${value}`),
        hint: t(`opens.${value}`),
      }))}
      labels={{
        scopes: t("new.scopes"),
        submit: t("new.submit"),
        pending: t("new.pending"),
        summary: t("new.summary"),
        made: t("new.made"),
        once: t("new.once"),
        token: t("new.token"),
        copy: t("new.copy"),
        copied: t("new.copied"),
      }}
    />
  );
}
