import type { Locale } from "@second-chance/backend/contracts/locale";
import type { ShownInvitation } from "@second-chance/backend/contracts/manager/access";
import type { ManagerMe } from "@second-chance/backend/contracts/manager/session";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import { ButtonLink } from "@/ui/button";
import { TextLink } from "@/ui/text-link";
import { doorFields } from "./door-fields";
import { doorPath } from "./door-pages";
import { acceptInvitationAction, joinAction } from "./invitation-actions";

interface InvitationFormsProps {
  readonly locale: Locale;
  readonly code: string;
  readonly invitation: ShownInvitation;
  /** Who is logged in on this device. */
  readonly here: ManagerMe | null;
}

/** What somebody is invited to, and the one way in that fits: a new account, or the one that is there. */
export async function InvitationForms({ locale, code, invitation, here }: InvitationFormsProps) {
  const t = await getTranslations("workshop-door");
  const tRole = await getTranslations("workshop-portal.role");
  const { newPassword } = await doorFields();
  const { name, login, role, center, workshop, has_account } = invitation;
  const facts = [
    [t("invitation.for"), name],
    [t("invitation.place"), workshop ? `${workshop}, ${center}` : t("invitation.wholeCenter", { center })],
    [t("invitation.role"), tRole(role)],
    [t("invitation.login"), login],
  ] as const;
  return (
    <>
      <dl className="mb-6 divide-y divide-line border-y border-line">
        {facts.map(([term, fact]) => (
          <div key={term} className="py-2.5">
            <dt className="text-sm text-ink-soft">{term}</dt>
            <dd className="font-semibold">{fact}</dd>
          </div>
        ))}
      </dl>
      {here ? (
        <ActionForm
          action={joinAction}
          hidden={{ locale, code }}
          labels={{
            submit: t("invitation.joinAs", { name: here.manager.name }),
            pending: t("logIn.pending"),
            summary: t("summary"),
          }}
          fields={[]}
        />
      ) : has_account ? (
        <>
          <p className="mb-4">{t("invitation.hasAccount")}</p>
          <ButtonLink href={doorPath(locale, "log-in", { code })}>{t("invitation.logIn")}</ButtonLink>
        </>
      ) : (
        <>
          <ActionForm
            action={acceptInvitationAction}
            hidden={{ locale, code }}
            labels={{
              submit: t("invitation.submit"),
              pending: t("logIn.pending"),
              summary: t("summary"),
            }}
            fields={[newPassword]}
          />
          <p className="mt-6">
            <TextLink
              href={doorPath(locale, "log-in", { code })}
              className="inline-flex min-h-11 items-center"
            >
              {t("invitation.other")}
            </TextLink>
          </p>
        </>
      )}
    </>
  );
}
