import { StatusBadge, Table, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { AdminGrant, AdminOrganisation, GrantState } from "../../contracts/ngo/admin-organisations";
import { callAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { Confirm } from "../parts/confirm";
import { ListTable } from "../parts/list-table";
import { Small } from "../parts/small";
import { TextButton } from "../parts/text-link";
import { ageInWords } from "./age";
import { SCOPE_WORDS } from "./ngo-words";

interface GrantTableProps {
  readonly organisation: AdminOrganisation;
  readonly onChanged: () => void;
}

/** What an organisation sees and will see; what it saw once is one press away. */
export function GrantTable({ organisation, onChanged }: GrantTableProps) {
  const [isAll, setAll] = useState(false);
  const { grants, name } = organisation;
  const over = grants.filter(({ state }) => state === "over").length;
  const shown = grants.filter(({ state }) => isAll || state !== "over");
  return (
    <>
      {shown.length === 0 ? (
        <Text className="px-6 py-4 text-ui-fg-subtle">It sees no center.</Text>
      ) : (
        <ListTable
          label={`Centers that ${name} sees`}
          columns={["Center", "What it sees", "Days (UTC)", "State"]}
          hasActions
        >
          {shown.map((grant) => (
            <GrantRow key={grant.id} grant={grant} organisation={organisation} onChanged={onChanged} />
          ))}
        </ListTable>
      )}
      {over > 0 && (
        <div className="txt-small px-6 py-3">
          <TextButton onPress={() => setAll(!isAll)}>
            {isAll ? "Hide what is over" : `Show what is over (${over})`}
          </TextButton>
        </div>
      )}
    </>
  );
}

const STATES: Readonly<
  Record<GrantState, { readonly color: "green" | "blue" | "grey"; readonly label: string }>
> = {
  in_force: { color: "green", label: "Sees it" },
  coming: { color: "blue", label: "Not yet" },
  over: { color: "grey", label: "Over" },
};

function GrantRow({ grant, organisation, onChanged }: GrantTableProps & { readonly grant: AdminGrant }) {
  const { id, center, scope, startsOn, endsOn, endedAt, grantedBy, grantedAt, state } = grant;
  return (
    <Table.Row>
      <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">
        {center}
        <Small>
          given {ageInWords(grantedAt)}
          {grantedBy && ` by ${grantedBy}`}
        </Small>
      </Table.Cell>
      <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">{SCOPE_WORDS[scope]}</Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top tabular-nums">
        {startsOn} – {endsOn ?? "until it is ended"}
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        <StatusBadge color={STATES[state].color}>{STATES[state].label}</StatusBadge>
        {endedAt && <Small>ended {formatMoment(endedAt)}</Small>}
      </Table.Cell>
      <Table.Cell className="py-2 align-top">
        {state !== "over" && (
          <Confirm
            label="End now"
            title={`End what ${organisation.name} sees of ${center}?`}
            description={`${SCOPE_WORDS[scope]}. The next request finds nothing of it, reports that are being made end empty-handed, and it can't be put back: another is given instead.`}
            action="End now"
            onConfirmed={async () => {
              await callAdmin(`/admin/ngo-organisations/${organisation.id}/grants/${id}/end`, {});
              toast.success(`${organisation.name} no longer sees that of ${center}.`);
              onChanged();
            }}
          />
        )}
      </Table.Cell>
    </Table.Row>
  );
}
