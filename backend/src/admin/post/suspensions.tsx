import { Heading, Table, Text, toast } from "@medusajs/ui";
import type { PostalTariffList, SuspensionDto } from "../../contracts/postal-tariffs";
import { callAdmin } from "../attribution/admin-api";
import { Confirm } from "../parts/confirm";
import { WideTable } from "../parts/wide-table";
import { SuspendForm } from "./suspend-form";

interface SuspensionsProps {
  readonly list: PostalTariffList;
  readonly onChanged: () => void;
}

/** Where a service carries nothing for now; each can be ended, and another one begun. */
export function Suspensions({ list, onChanged }: SuspensionsProps) {
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">Suspended destinations</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        The shop offers nothing there from that day on, whatever the law allows; baskets that lie open are
        refused.
      </Text>
      {list.suspensions.length > 0 && (
        <WideTable label="Suspended destinations">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Service</Table.HeaderCell>
              <Table.HeaderCell>Country</Table.HeaderCell>
              <Table.HeaderCell>From</Table.HeaderCell>
              <Table.HeaderCell>Carries again</Table.HeaderCell>
              <Table.HeaderCell>Reason</Table.HeaderCell>
              <Table.HeaderCell>
                <span className="sr-only">End it</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {list.suspensions.map((suspension) => (
              <SuspensionRow key={suspension.id} suspension={suspension} onChanged={onChanged} />
            ))}
          </Table.Body>
        </WideTable>
      )}
      <SuspendForm services={list.tables.map(({ service }) => service)} onSuspended={onChanged} />
    </div>
  );
}

function SuspensionRow({
  suspension,
  onChanged,
}: {
  readonly suspension: SuspensionDto;
  readonly onChanged: () => void;
}) {
  const { id, service, country, from, to, reason, setBy } = suspension;
  const today = new Date().toISOString().slice(0, 10);
  const end = async () => {
    await callAdmin(`/admin/postal-tariffs/suspensions/${id}/end`, { to: today });
    toast.success(`${service} carries to ${country} again.`);
    onChanged();
  };
  return (
    <Table.Row>
      <Table.Cell>{service}</Table.Cell>
      <Table.Cell>{country}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{from}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{to ?? "not known"}</Table.Cell>
      <Table.Cell className="min-w-48 py-2">
        {reason}
        <Text size="xsmall" className="text-ui-fg-subtle">
          {setBy}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        {from < today && (
          <Confirm
            label="End"
            title={`Does ${service} carry to ${country} again?`}
            description="From today on, the shop offers it again where the law allows it."
            action="It carries again"
            onConfirmed={end}
          />
        )}
      </Table.Cell>
    </Table.Row>
  );
}
