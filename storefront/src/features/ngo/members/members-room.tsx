import type { OrganisationMembers } from "@second-chance/backend/contracts/ngo/members";
import { getTranslations } from "next-intl/server";
import type { NgoPlace } from "../portal/ngo-paths";
import { ngoProblems } from "../portal/ngo-problem";
import { RoomFrame } from "../portal/room-frame";
import { Told } from "../portal/told";
import { InvitationItem } from "./invitation-item";
import { InviteForm } from "./invite-form";
import { MemberItem } from "./member-item";
import { SAID } from "./members-path";

interface MembersRoomProps {
  readonly place: NgoPlace;
  readonly people: OrganisationMembers;
  /** See `members-path`. */
  readonly said: string;
}

/** Who works for the organisation, and who is asked to. */
export async function MembersRoom({ place, people: { members, invitations }, said }: MembersRoomProps) {
  const t = await getTranslations("ngo-members");
  return (
    <RoomFrame title={t("title")} lead={<p>{t("lead")}</p>}>
      {said ? <Said locale={place.locale} said={said} /> : null}
      <ul className="max-w-3xl divide-y divide-line border-y border-line">
        {members.map((member) => (
          <MemberItem key={member.seat_id} place={place} member={member} />
        ))}
      </ul>
      {invitations.length > 0 ? (
        <section className="mt-section max-w-3xl">
          <h2 className="mb-3 text-2xl">{t("invited")}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {invitations.map((invitation) => (
              <InvitationItem key={invitation.id} place={place} invitation={invitation} />
            ))}
          </ul>
        </section>
      ) : null}
      <section className="mt-section max-w-prose">
        <h2 className="mb-3 text-2xl">{t("invite.title")}</h2>
        <InviteForm {...place} />
      </section>
    </RoomFrame>
  );
}

/** What came of the form that was sent just now. */
async function Said({ locale, said }: { readonly locale: NgoPlace["locale"]; readonly said: string }) {
  const t = await getTranslations("ngo-members.said");
  const done = SAID.find((known) => known === said);
  return (
    <Told isGood={done !== undefined && done !== "not_mailed"}>
      {done ? t(done) : (await ngoProblems(locale))(said)}
    </Told>
  );
}
