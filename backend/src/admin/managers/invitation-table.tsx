import { Button, Table, toast } from "@medusajs/ui";
import type { AdminInvitation } from "../../contracts/manager/admin-managers";
import { callAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { Confirm } from "../parts/confirm";
import { ProblemText } from "../parts/problem-text";
import { Small } from "../parts/small";
import { useSending } from "../parts/use-sending";
import { WideTable } from "../parts/wide-table";
import { PrintButton } from "../print/print-button";
import { ROLE_WORDS } from "./role-words";

interface InvitationTableProps {
  readonly center: string;
  readonly invitations: readonly AdminInvitation[];
  readonly onChanged: () => void;
}

/** Who was invited to a center and isn't there yet. */
export function InvitationTable({ center, invitations, onChanged }: InvitationTableProps) {
  if (invitations.length === 0) return null;
  return (
    <WideTable label={`Invited to ${center}`}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Invited</Table.HeaderCell>
          <Table.HeaderCell>Role</Table.HeaderCell>
          <Table.HeaderCell>Good until</Table.HeaderCell>
          <Table.HeaderCell>What can be done</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} onChanged={onChanged} />
        ))}
      </Table.Body>
    </WideTable>
  );
}

interface InvitationRowProps {
  readonly invitation: AdminInvitation;
  readonly onChanged: () => void;
}

function InvitationRow({ invitation, onChanged }: InvitationRowProps) {
  const { id, name, login, email, role, workshop, expiresAt, isExpired } = invitation;
  const { sending, problem, send } = useSending();
  const own = `/admin/manager-invitations/${id}`;
  const mail = () =>
    send(async () => {
      const { is_mailed } = await callAdmin<{ is_mailed: boolean }>(`${own}/mail`, {});
      if (is_mailed) toast.success(`A mail with a new code is on its way to ${email}.`);
      else toast.error("The mail couldn't be sent. Print a slip instead.");
      onChanged();
    });
  return (
    <Table.Row>
      <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">
        {name}
        <Small>{login}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">
        {ROLE_WORDS[role]}
        <Small>{workshop ?? "The whole center"}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        {formatMoment(expiresAt)}
        {isExpired && <Small>Its time is over: a new code renews it.</Small>}
      </Table.Cell>
      <Table.Cell className="min-w-80 py-2 align-top">
        <div className="flex flex-wrap gap-2">
          {email && (
            <Button size="small" variant="secondary" isLoading={sending} onClick={mail}>
              Mail again
            </Button>
          )}
          <PrintButton label="Print the slip" path={`${own}/slip`} method="POST" />
          <Confirm
            label="Withdraw"
            title={`Withdraw the invitation of ${name}?`}
            description="Its codes open nothing from now on."
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
