import { Button, Table, toast } from "@medusajs/ui";
import type { AdminOfficerInvitation, AdminOrganisation } from "../../contracts/ngo/admin-organisations";
import type { SentInvitation } from "../../contracts/ngo/members";
import { callAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { Confirm } from "../parts/confirm";
import { ListTable } from "../parts/list-table";
import { ProblemText } from "../parts/problem-text";
import { Small } from "../parts/small";
import { useSending } from "../parts/use-sending";
import { ageInWords } from "./age";
import { NGO_ROLE_WORDS } from "./ngo-words";

interface InvitedTableProps {
  readonly organisation: AdminOrganisation;
  readonly onChanged: () => void;
}

/** Who was invited to an organisation and isn't there yet. */
export function InvitedTable({ organisation, onChanged }: InvitedTableProps) {
  if (organisation.invitations.length === 0) return null;
  return (
    <ListTable
      label={`Invited to ${organisation.name}`}
      columns={["Invited", "Role", "Good until"]}
      hasActions
    >
      {organisation.invitations.map((invitation) => (
        <InvitedRow
          key={invitation.id}
          invitation={invitation}
          own={`/admin/ngo-organisations/${organisation.id}/invitations/${invitation.id}`}
          onChanged={onChanged}
        />
      ))}
    </ListTable>
  );
}

interface InvitedRowProps {
  readonly invitation: AdminOfficerInvitation;
  readonly own: string;
  readonly onChanged: () => void;
}

function InvitedRow({ invitation, own, onChanged }: InvitedRowProps) {
  const { name, email, role, invitedAt, openUntil, isExpired } = invitation;
  const { sending, problem, send } = useSending();
  const mail = () =>
    send(async () => {
      const { is_mailed } = await callAdmin<SentInvitation>(`${own}/mail`, {});
      if (is_mailed) toast.success(`A mail with a new code is on its way to ${email}.`);
      else toast.error("The mail couldn't be sent.");
      onChanged();
    });
  return (
    <Table.Row>
      <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">
        {name}
        <Small>{email}</Small>
        <Small>invited {ageInWords(invitedAt)}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        {NGO_ROLE_WORDS[role]}
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        {formatMoment(openUntil)}
        {isExpired && <Small>Its time is over: a new code renews it.</Small>}
      </Table.Cell>
      <Table.Cell className="min-w-64 py-2 align-top">
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" isLoading={sending} onClick={mail}>
            Mail again
          </Button>
          <Confirm
            label="Withdraw"
            title={`Withdraw the invitation of ${name}?`}
            description="Its code opens nothing from now on."
            action="Withdraw"
            onConfirmed={async () => {
              await callAdmin(`${own}/withdraw`, {});
              onChanged();
            }}
          />
        </div>
        <ProblemText>{problem?.message}</ProblemText>
      </Table.Cell>
    </Table.Row>
  );
}
