import { Table, Text } from "@medusajs/ui";
import type { SalePolicyDto } from "../../contracts/sale-policy";
import { WideTable } from "../parts/wide-table";
import { ActivateButton } from "./activate-button";
import { formatDays } from "./days";
import { PhaseBadge } from "./phase-badge";

interface VersionsTableProps {
  readonly policy: SalePolicyDto;
  readonly onActivated: () => void;
}

/** Every version with its days and where it stands; drafts can be activated. */
export function VersionsTable({ policy, onActivated }: VersionsTableProps) {
  return (
    <WideTable label="Versions">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Version</Table.HeaderCell>
          <Table.HeaderCell>Days, UTC</Table.HeaderCell>
          <Table.HeaderCell>Today</Table.HeaderCell>
          <Table.HeaderCell className="text-right">
            <span className="sr-only">What can be done</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {policy.versions.toReversed().map((version) => (
          <Table.Row key={version.version}>
            <Table.Cell className="min-w-60 py-2">
              <Text size="small" weight="plus">
                {version.version}
                {version.illustrative && " (illustrative)"}
              </Text>
              <Text size="xsmall" className="whitespace-normal text-ui-fg-subtle">
                {version.notes || version.title}
              </Text>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatDays(version)}</Table.Cell>
            <Table.Cell>
              <PhaseBadge phase={version.phase} />
            </Table.Cell>
            <Table.Cell className="text-right">
              {version.phase === "draft" && <Draft {...{ policy, version, onActivated }} />}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}

function Draft(props: Parameters<typeof ActivateButton>[0]) {
  const waits = props.version.steps.find(({ placeholder }) => placeholder);
  if (!waits) return <ActivateButton {...props} />;
  return (
    <Text size="xsmall" className="text-ui-fg-subtle">
      A rate is not agreed yet.
    </Text>
  );
}
