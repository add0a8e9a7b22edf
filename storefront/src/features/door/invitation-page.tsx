import { getTranslations } from "next-intl/server";
import type { PortalResult } from "@/data/ask-portal-api";
import { Notice } from "@/ui/notice";
import { CodeForm } from "./code-form";
import { DoorFrame } from "./door-frame";
import { asked, type DoorPageProps, portalLanguage } from "./door-language";
import { doorProblems } from "./door-problem";
import { InvitationForms, type InvitationView } from "./invitation-forms";

interface InvitationPageProps extends DoorPageProps {
  /** What a code invites to. */
  readonly look: (code: string) => Promise<PortalResult<InvitationView>>;
}

/** Where a slip or a mail leads: what one is invited to, and the way in. */
export async function InvitationPage({ portal, look, ...props }: InvitationPageProps) {
  const locale = await portalLanguage(props);
  const code = await asked(props, "code");
  const t = await getTranslations("door.invitation");
  const own = await getTranslations(`${portal}-door`);
  const place = { portal, locale };
  const frame = { ...place, page: "invitation", title: t("title"), query: { code } } as const;
  if (!code)
    return (
      <DoorFrame {...frame} lead={own("invitationLead")}>
        <CodeForm here={place} page="invitation" />
      </DoorFrame>
    );
  const invitation = await look(code);
  if (!invitation.ok)
    return (
      <DoorFrame {...frame}>
        <Notice look="problem" role="alert">
          {(await doorProblems(locale))(invitation.code)}
        </Notice>
        <div className="mt-6">
          <CodeForm here={place} page="invitation" />
        </div>
      </DoorFrame>
    );
  return (
    <DoorFrame {...frame}>
      <InvitationForms {...place} code={code} invitation={invitation.value} />
    </DoorFrame>
  );
}
