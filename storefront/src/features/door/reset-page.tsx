import { getTranslations } from "next-intl/server";
import { showReset } from "@/data/portal-door";
import { ActionForm } from "@/features/form/action-form";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";
import { CodeForm } from "./code-form";
import { doorFields } from "./door-fields";
import { DoorFrame } from "./door-frame";
import { asked, type DoorPageProps, portalLanguage } from "./door-language";
import { doorPath } from "./door-pages";
import { doorProblems } from "./door-problem";
import { takeResetAction } from "./reset-actions";

/** Where a code for a new password is used. */
export async function ResetPage({ portal, ...props }: DoorPageProps) {
  const locale = await portalLanguage(props);
  const code = await asked(props, "code");
  const t = await getTranslations("door");
  const place = { portal, locale };
  const frame = { ...place, page: "reset", title: t("reset.title"), query: { code } } as const;
  const shown = code ? await showReset(portal, code) : undefined;
  if (!shown?.ok)
    return (
      <DoorFrame {...frame}>
        {shown ? (
          <div className="mb-6">
            <Notice look="problem" role="alert">
              {(await doorProblems(locale))(shown.code)}
            </Notice>
          </div>
        ) : null}
        <CodeForm here={place} page="reset" />
      </DoorFrame>
    );
  const { newPassword } = await doorFields(portal);
  return (
    <DoorFrame {...frame} lead={t("reset.lead", { login: shown.value.login })}>
      <ActionForm
        action={takeResetAction}
        hidden={{ ...place, code }}
        labels={{ submit: t("reset.submit"), pending: t("forgot.pending"), summary: t("summary") }}
        fields={[newPassword]}
      >
        <TextLink href={doorPath(place, "log-in")} className="inline-flex min-h-11 items-center">
          {t("reset.logIn")}
        </TextLink>
      </ActionForm>
    </DoorFrame>
  );
}
