import { Table, Text } from "@medusajs/ui";
import type { AdminActDto } from "../../contracts/manager/activity";
import { formatMoment, inWords } from "../attribution/format";
import { Small } from "../parts/small";
import { WideTable } from "../parts/wide-table";

/** What was done, a row each. */
export function ActTable({ acts }: { readonly acts: readonly AdminActDto[] }) {
  if (acts.length === 0)
    return <Text className="px-6 py-4 text-ui-fg-subtle">Nothing was done that fits.</Text>;
  return (
    <WideTable label="What was done">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>When</Table.HeaderCell>
          <Table.HeaderCell>Who</Table.HeaderCell>
          <Table.HeaderCell>What</Table.HeaderCell>
          <Table.HeaderCell>Where</Table.HeaderCell>
          <Table.HeaderCell>From</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {acts.map((act) => (
          <Table.Row key={act.id}>
            <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
              {formatMoment(act.occurredAt)}
            </Table.Cell>
            <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">
              {act.actor.name || "Somebody who isn't logged in"}
              <Small>{act.actor.kind}</Small>
            </Table.Cell>
            <Table.Cell className="min-w-52 whitespace-normal py-2 pr-4 align-top">
              {inWords(act.action.replace(".", " "))}
              {act.subject.name && <Small>{act.subject.name}</Small>}
              <Small>
                {act.subject.type} {act.subject.id}
              </Small>
              <Small>{wordsOf(act.detail)}</Small>
            </Table.Cell>
            <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
              {act.workshop ?? act.center ?? act.organisation ?? "–"}
              {act.workshop && <Small>{act.center}</Small>}
              {act.center && act.organisation && <Small>{act.organisation}</Small>}
            </Table.Cell>
            <Table.Cell className="min-w-40 max-w-64 whitespace-normal py-2 align-top">
              {act.address || "–"}
              <Small>{act.device}</Small>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}

const wordsOf = (detail: AdminActDto["detail"]): string =>
  Object.entries(detail)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`)
    .join(", ");
