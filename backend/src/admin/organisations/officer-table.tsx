import { Table, Text, toast } from "@medusajs/ui";
import type { AdminOfficer, AdminOrganisation } from "../../contracts/ngo/admin-organisations";
import { callAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { Confirm } from "../parts/confirm";
import { ListTable } from "../parts/list-table";
import { Small } from "../parts/small";
import { TextLink } from "../parts/text-link";
import { ageInWords } from "./age";
import { NGO_ROLE_WORDS } from "./ngo-words";

interface OfficerTableProps {
  readonly organisation: AdminOrganisation;
  readonly onChanged: () => void;
}

/** Who works for an organisation, and what an operator can do about it. */
export function OfficerTable({ organisation, onChanged }: OfficerTableProps) {
  if (organisation.officers.length === 0)
    return <Text className="px-6 py-4 text-ui-fg-subtle">Nobody has come in yet.</Text>;
  return (
    <ListTable label={`People of ${organisation.name}`} columns={["Person", "Role", "Last here"]} hasActions>
      {organisation.officers.map((officer) => (
        <OfficerRow
          key={officer.seatId}
          officer={officer}
          organisation={organisation}
          onChanged={onChanged}
        />
      ))}
    </ListTable>
  );
}

function OfficerRow({
  officer,
  organisation,
  onChanged,
}: OfficerTableProps & { readonly officer: AdminOfficer }) {
  const { seatId, accountId, name, login, role, expiresOn, isExpired, since, lastSeenAt, devices } = officer;
  return (
    <Table.Row>
      <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">
        <TextLink to={`/activity?actor=${encodeURIComponent(login)}`}>{name}</TextLink>
        <Small>{login}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        {NGO_ROLE_WORDS[role]}
        <Small>given {ageInWords(since)}</Small>
        {expiresOn && <Small>{isExpired ? `Over since ${expiresOn}` : `Until ${expiresOn}`}</Small>}
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        {lastSeenAt ? formatMoment(lastSeenAt) : "Never"}
        <Small>{devices === 1 ? "1 device logged in" : `${devices} devices logged in`}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-64 py-2 align-top">
        <div className="flex flex-wrap gap-2">
          <Confirm
            label="End"
            title={`End what ${name} may do for ${organisation.name}?`}
            description="From the next moment on nothing of the organisation opens for them. What they did stays on file."
            action="End"
            onConfirmed={async () => {
              await callAdmin(`/admin/ngo-organisations/${organisation.id}/seats/${seatId}/end`, {});
              toast.success(`${name} no longer works for ${organisation.name}.`);
              onChanged();
            }}
          />
          <Confirm
            label="End sessions"
            disabled={devices === 0}
            title={`Log ${name} out everywhere?`}
            description="They have to log in again on every device."
            action="Log out"
            onConfirmed={async () => {
              await callAdmin(`/admin/officers/${accountId}/end-sessions`, {});
              toast.success(`${name} is logged out everywhere.`);
              onChanged();
            }}
          />
        </div>
      </Table.Cell>
    </Table.Row>
  );
}
