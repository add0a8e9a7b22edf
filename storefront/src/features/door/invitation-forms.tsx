import type { Locale } from "@second-chance/backend/contracts/locale";
import type { Portal } from "@second-chance/backend/contracts/portal";
import { getTranslations } from "next-intl/server";
import { whoIsLoggedIn } from "@/data/portal-door";
import { ActionForm } from "@/features/form/action-form";
import { ButtonLink } from "@/ui/button";
import { TextLink } from "@/ui/text-link";
import { doorFields } from "./door-fields";
import { doorPath } from "./door-pages";
import { acceptInvitationAction, joinAction } from "./invitation-actions";

/** What an invitation says, in words of its portal. */
export interface InvitationView {
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly hasAccount: boolean;
}

interface InvitationFormsProps {
  readonly portal: Portal;
  readonly locale: Locale;
  readonly code: string;
  readonly invitation: InvitationView;
}

/** What somebody is invited to, and the one way in that fits: a new account, or the one that is there. */
export async function InvitationForms({ portal, locale, code, invitation }: InvitationFormsProps) {
  const t = await getTranslations("door");
  const own = await getTranslations(`${portal}-door`);
  const { newPassword } = await doorFields(portal);
  const here = await whoIsLoggedIn(portal);
  const hidden = { portal, locale, code };
  const toLogIn = doorPath({ portal, locale }, "log-in", { code });
  const labels = { pending: t("logIn.pending"), summary: t("summary") };
  return (
    <>
      <dl className="mb-6 divide-y divide-line border-y border-line">
        {invitation.facts.map(([term, fact]) => (
          <div key={term} className="py-2.5">
            <dt className="text-sm text-ink-soft">{term}</dt>
            <dd className="font-semibold">{fact}</dd>
          </div>
        ))}
      </dl>
      {here !== null ? (
        <ActionForm
          action={joinAction}
          hidden={hidden}
          labels={{ ...labels, submit: t("invitation.joinAs", { name: here }) }}
          fields={[]}
        />
      ) : invitation.hasAccount ? (
        <>
          <p className="mb-4">{own("hasAccount")}</p>
          <ButtonLink href={toLogIn}>{t("invitation.logIn")}</ButtonLink>
        </>
      ) : (
        <>
          <ActionForm
            action={acceptInvitationAction}
            hidden={hidden}
            labels={{ ...labels, submit: t("invitation.submit") }}
            fields={[newPassword]}
          />
          <p className="mt-6">
            <TextLink href={toLogIn} className="inline-flex min-h-11 items-center">
              {t("invitation.other")}
            </TextLink>
          </p>
        </>
      )}
    </>
  );
}
