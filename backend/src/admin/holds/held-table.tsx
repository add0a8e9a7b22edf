import { Table, Text } from "@medusajs/ui";
import type { HeldGroup, HoldList } from "../../contracts/hold";
import { inWords } from "../attribution/format";
import { Small } from "../parts/small";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";
import { LiftDrawer } from "./lift-drawer";

interface HeldTableProps {
  readonly held: HoldList["held"];
  readonly onLifted: () => void;
}

/** What is held on its way to one country, by workshop, and what can be done about it. */
export function HeldTable({ held, onLifted }: HeldTableProps) {
  if (held.length === 0)
    return <Text className="px-6 py-4 text-ui-fg-subtle">Nothing is held on its way there.</Text>;
  return (
    <WideTable label="Held pieces">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Workshop</Table.HeaderCell>
          <Table.HeaderCell>Pieces</Table.HeaderCell>
          <Table.HeaderCell>Held by</Table.HeaderCell>
          <Table.HeaderCell>What can be done</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {held.map((group) => (
          <Table.Row key={`${group.workshop.id} ${group.ruleIds.join(" ")}`}>
            <Table.Cell className="min-w-44 whitespace-normal py-2 pr-4 align-top">
              {group.workshop.name}
              <Small>{group.center.name}</Small>
            </Table.Cell>
            <Table.Cell className="min-w-52 whitespace-normal py-2 pr-4 align-top">
              {group.pieces.map(({ title }) => title).join(", ")}
            </Table.Cell>
            <Table.Cell className="min-w-60 whitespace-normal py-2 pr-4 align-top">
              {group.ruleIds.length > 0 ? group.ruleIds.join(", ") : "No rule knows this way yet."}
              {group.citation && <Small>{group.citation}</Small>}
            </Table.Cell>
            <Table.Cell className="min-w-44 whitespace-normal py-2 align-top">
              <WhatHelps group={group} onLifted={onLifted} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}

function WhatHelps({ group, onLifted }: { readonly group: HeldGroup; readonly onLifted: () => void }) {
  if (group.missingEvidence.length > 0)
    return (
      <>
        <TextLink to="/evidence">Put on file:</TextLink>{" "}
        {group.missingEvidence.map((kind) => inWords(kind).toLowerCase()).join(", ")}
      </>
    );
  if (group.liftable.length === 0) return "Nobody can lift it; only a new reading of the law can.";
  return <LiftDrawer group={group} onLifted={onLifted} />;
}
