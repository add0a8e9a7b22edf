import { Container, Heading, StatusBadge, Table, Text, toast } from "@medusajs/ui";
import type { LiftDto } from "../../contracts/hold";
import { callAdmin } from "../attribution/admin-api";
import { ConfirmWithReason } from "../parts/confirm-with-reason";
import { ListTable } from "../parts/list-table";
import { Small } from "../parts/small";
import { PrintButton } from "../print/print-button";
import { countryName } from "../rules/country-name";

const PHASES = {
  in_force: { color: "green", label: "In force" },
  over: { color: "grey", label: "Over" },
  revoked: { color: "red", label: "Revoked" },
} as const;

interface LiftsTableProps {
  readonly lifts: readonly LiftDto[];
  readonly onRevoked: () => void;
}

/** What operators lifted: for whom, in whose name, by which document. */
export function LiftsTable({ lifts, onRevoked }: LiftsTableProps) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        Lifted holds
      </Heading>
      {lifts.length === 0 ? (
        <Text className="px-6 py-4 text-ui-fg-subtle">No hold has been lifted.</Text>
      ) : (
        <ListTable label="Lifted holds" columns={["For", "Rules", "State", "By"]} hasActions>
          {lifts.map((lift) => (
            <LiftRow key={lift.id} lift={lift} onRevoked={onRevoked} />
          ))}
        </ListTable>
      )}
    </Container>
  );
}

function LiftRow({ lift, onRevoked }: { readonly lift: LiftDto; readonly onRevoked: () => void }) {
  const { color, label } = PHASES[lift.phase];
  const revoke = async (reason: string) => {
    await callAdmin(`/admin/holds/lifts/${lift.id}/revoke`, { reason });
    toast.success(`${lift.about} is held again on its way to ${countryName(lift.destination)}.`);
    onRevoked();
  };
  return (
    <Table.Row>
      <Table.Cell className="min-w-52 whitespace-normal py-2 pr-4 align-top">
        {lift.about}
        <Small>
          {lift.scope}, to {countryName(lift.destination)}
        </Small>
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        {lift.ruleIds.join(", ")}
        <Small>as of version {lift.datasetVersion}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        <StatusBadge color={color} className="whitespace-nowrap">
          {label}
        </StatusBadge>
        <Small>
          {lift.validFrom} – {lift.validUntil}
        </Small>
        {lift.revokedReason && (
          <Small>
            revoked by {lift.revokedBy}: {lift.revokedReason}
          </Small>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-52 whitespace-normal py-2 pr-4 align-top">
        {lift.liftedBy}
        <Small>{lift.reason}</Small>
      </Table.Cell>
      <Table.Cell className="py-2 align-top">
        <div className="flex flex-col items-start gap-y-2">
          <PrintButton label={lift.documentName} path={`/admin/holds/lifts/${lift.id}/document`} />
          {lift.phase === "in_force" && (
            <ConfirmWithReason
              label="Revoke"
              title={`Revoke the lift for ${lift.about}?`}
              description={`It is held again on its way to ${countryName(lift.destination)} from this moment. Orders that were let go keep it.`}
              onConfirmed={revoke}
            />
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  );
}
