import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import { TextLink } from "@/ui/text-link";
import { doorFields } from "./door-fields";
import { DoorFrame } from "./door-frame";
import { asked, type DoorPageProps, portalLanguage } from "./door-language";
import { doorPath } from "./door-pages";
import { secondFactorAction } from "./second-factor-action";

/** The second step of a login: a code of the app, or one that was kept for when it is lost. */
export async function SecondFactorPage({ portal, ...props }: DoorPageProps) {
  const locale = await portalLanguage(props);
  const query = {
    challenge: await asked(props, "challenge"),
    code: await asked(props, "code"),
    back: await asked(props, "back"),
  };
  const t = await getTranslations("door");
  const { factor } = await doorFields(portal);
  const place = { portal, locale };
  const { code, back } = query;
  return (
    <DoorFrame {...place} page="second-factor" title={t("secondFactor.title")} query={query}>
      <ActionForm
        action={secondFactorAction}
        hidden={{ ...place, ...query }}
        labels={{ submit: t("logIn.submit"), pending: t("logIn.pending"), summary: t("summary") }}
        fields={[factor]}
      >
        <TextLink
          href={doorPath(place, "log-in", { code, back })}
          className="inline-flex min-h-11 items-center"
        >
          {t("secondFactor.again")}
        </TextLink>
      </ActionForm>
    </DoorFrame>
  );
}
