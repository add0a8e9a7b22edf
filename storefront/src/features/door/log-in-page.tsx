import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";
import { doorFields } from "./door-fields";
import { DoorFrame } from "./door-frame";
import { asked, type DoorPageProps, portalLanguage } from "./door-language";
import { doorPath, SAID_NEW_PASSWORD } from "./door-pages";
import { logInAction } from "./log-in-action";

/** The door of a portal: a form that works before any script has come. */
export async function LogInPage({ portal, ...props }: DoorPageProps) {
  const locale = await portalLanguage(props);
  const [code, back] = [await asked(props, "code"), await asked(props, "back")];
  const t = await getTranslations("door");
  const own = await getTranslations(`${portal}-door`);
  const { login, password } = await doorFields(portal);
  const place = { portal, locale };
  return (
    <DoorFrame {...place} page="log-in" title={own("title")} query={{ code, back }}>
      {(await asked(props, "said")) === SAID_NEW_PASSWORD ? (
        <div className="mb-6">
          <Notice look="good" icon="check" role="status">
            {t("reset.done")}
          </Notice>
        </div>
      ) : null}
      <ActionForm
        action={logInAction}
        hidden={{ ...place, code, back }}
        labels={{ submit: t("logIn.submit"), pending: t("logIn.pending"), summary: t("summary") }}
        fields={[login, password]}
      />
      <ul className="mt-6">
        <li>
          <TextLink href={doorPath(place, "forgot")} className="inline-flex min-h-11 items-center">
            {t("logIn.forgot")}
          </TextLink>
        </li>
        <li>
          <TextLink href={doorPath(place, "invitation")} className="inline-flex min-h-11 items-center">
            {t("logIn.invited")}
          </TextLink>
        </li>
      </ul>
    </DoorFrame>
  );
}
