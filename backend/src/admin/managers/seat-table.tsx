import { Table, Text, toast } from "@medusajs/ui";
import type { AdminSeat } from "../../contracts/manager/admin-managers";
import { callAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { Confirm } from "../parts/confirm";
import { Small } from "../parts/small";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";
import { PrintButton } from "../print/print-button";
import { ROLE_WORDS } from "./role-words";

interface SeatTableProps {
  readonly center: string;
  readonly seats: readonly AdminSeat[];
  readonly onChanged: () => void;
}

/** Who works in a center, and what an operator can do about it. */
export function SeatTable({ center, seats, onChanged }: SeatTableProps) {
  if (seats.length === 0)
    return <Text className="px-6 py-4 text-ui-fg-subtle">Nobody works with the portal here yet.</Text>;
  return (
    <WideTable label={`Managers of ${center}`}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Manager</Table.HeaderCell>
          <Table.HeaderCell>Role</Table.HeaderCell>
          <Table.HeaderCell>Last here</Table.HeaderCell>
          <Table.HeaderCell>What can be done</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {seats.map((seat) => (
          <SeatRow key={seat.membershipId} seat={seat} onChanged={onChanged} />
        ))}
      </Table.Body>
    </WideTable>
  );
}

function SeatRow({ seat, onChanged }: { readonly seat: AdminSeat; readonly onChanged: () => void }) {
  const { membershipId, managerId, name, login, role, workshop, lastSeenAt, devices } = seat;
  return (
    <Table.Row>
      <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">
        <TextLink to={`/activity?actor=${encodeURIComponent(login)}`}>{name}</TextLink>
        <Small>{login}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">
        {ROLE_WORDS[role]}
        <Small>{workshop ?? "The whole center"}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        {lastSeenAt ? formatMoment(lastSeenAt) : "Never"}
        <Small>{devices === 1 ? "1 device logged in" : `${devices} devices logged in`}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-80 py-2 align-top">
        <div className="flex flex-wrap gap-2">
          <Confirm
            label="Revoke"
            title={`Revoke what ${name} may do here?`}
            description={`${ROLE_WORDS[role]}, ${workshop ?? "the whole center"}. From the next moment on nothing of it opens for them. What they did stays on file.`}
            action="Revoke"
            onConfirmed={async () => {
              await callAdmin(`/admin/memberships/${membershipId}/end`, {});
              toast.success(`${name} no longer has this role.`);
              onChanged();
            }}
          />
          <Confirm
            label="End sessions"
            disabled={devices === 0}
            title={`Log ${name} out everywhere?`}
            description="They have to log in again on every device. What wasn't sent yet stays on their devices."
            action="Log out"
            onConfirmed={async () => {
              await callAdmin(`/admin/managers/${managerId}/end-sessions`, {});
              toast.success(`${name} is logged out everywhere.`);
              onChanged();
            }}
          />
          <PrintButton
            label="Slip for a new password"
            path={`/admin/managers/${managerId}/reset-slip`}
            method="POST"
          />
        </div>
      </Table.Cell>
    </Table.Row>
  );
}
