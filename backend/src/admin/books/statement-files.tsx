import { Text } from "@medusajs/ui";
import type { StatementDetail } from "../../contracts/statement";
import { PrintButton } from "../print/print-button";

const FORMATS = ["csv", "xlsx", "pdf"] as const;

/** A statement's files, and the seal by which `verify:statements` knows it. */
export function StatementFiles({
  statement: { id, hash, previousHash },
}: {
  readonly statement: StatementDetail;
}) {
  return (
    <div className="flex flex-wrap items-center gap-3 px-6 py-4">
      {FORMATS.map((format) => (
        <PrintButton
          key={format}
          label={format.toUpperCase()}
          path={`/admin/statements/${id}/file?format=${format}`}
        />
      ))}
      <Text size="xsmall" className="break-all text-ui-fg-subtle">
        SHA-256 {hash}
        <br />
        {previousHash ? `follows ${previousHash}` : "the first of its kind"}
      </Text>
    </div>
  );
}
