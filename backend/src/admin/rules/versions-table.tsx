import { StatusBadge, Table, Text, toast } from "@medusajs/ui";
import type { DatasetList, DatasetVersion } from "../../contracts/import-rules";
import { callAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { ConfirmWithReason } from "../parts/confirm-with-reason";
import { ListTable } from "../parts/list-table";
import { Small } from "../parts/small";

const PHASES = {
  coming: { color: "blue", label: "To come" },
  in_force: { color: "green", label: "In force" },
  over: { color: "grey", label: "Over" },
  cancelled: { color: "red", label: "Called off" },
} as const;

interface VersionsTableProps {
  readonly list: DatasetList;
  readonly onCancelled: () => void;
}

/** Every version of the rules, the one that takes effect last first. */
export function VersionsTable({ list, onCancelled }: VersionsTableProps) {
  if (list.versions.length === 0)
    return (
      <Text className="px-6 py-4 text-ui-fg-subtle">
        No version is stored yet: the one that came with this release, {list.inForce}, holds until one is.
      </Text>
    );
  return (
    <ListTable
      label="Versions"
      columns={["Version", "State", "Takes effect", "Imported", "Rows"]}
      numbers={["Rows"]}
      hasActions
    >
      {list.versions.map((version) => (
        <VersionRow key={version.id} version={version} onCancelled={onCancelled} />
      ))}
    </ListTable>
  );
}

interface VersionRowProps {
  readonly version: DatasetVersion;
  readonly onCancelled: () => void;
}

function VersionRow({ version, onCancelled }: VersionRowProps) {
  const { color, label } = PHASES[version.phase];
  const cancel = async (reason: string) => {
    await callAdmin(`/admin/import-rules/${version.id}/cancel`, { reason });
    toast.success(`Version ${version.version} won't take effect.`);
    onCancelled();
  };
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap py-2 pr-4 tabular-nums">{version.version}</Table.Cell>
      <Table.Cell className="py-2 pr-4">
        <StatusBadge color={color} className="whitespace-nowrap">
          {label}
        </StatusBadge>
        {version.cancelledReason && (
          <Small>
            by {version.cancelledBy}: {version.cancelledReason}
          </Small>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 pr-4">{formatMoment(version.takesEffectAt)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 pr-4">
        {formatMoment(version.importedAt)} by {version.importedBy}
      </Table.Cell>
      <Table.Cell className="py-2 text-right tabular-nums">{version.rows}</Table.Cell>
      <Table.Cell className="py-2">
        {version.phase === "coming" && (
          <ConfirmWithReason
            label="Call off"
            title={`Call version ${version.version} off?`}
            description={`It won't take effect on ${formatMoment(version.takesEffectAt)}; what is in force stays. It stays on file as called off, so its number can't be used again.`}
            onConfirmed={cancel}
          />
        )}
      </Table.Cell>
    </Table.Row>
  );
}
