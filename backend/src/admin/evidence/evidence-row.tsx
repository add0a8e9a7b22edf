import { Table, toast } from "@medusajs/ui";
import type { EvidenceDto } from "../../contracts/evidence";
import { callAdmin } from "../attribution/admin-api";
import { inWords } from "../attribution/format";
import { ConfirmWithReason } from "../parts/confirm-with-reason";
import { Small } from "../parts/small";
import { PrintButton } from "../print/print-button";
import { countryNames } from "../rules/country-name";
import { ExpiryBadge } from "./expiry-badge";

interface EvidenceRowProps {
  readonly document: EvidenceDto;
  readonly onWithdrawn: () => void;
}

/** One document: what it says and covers, how long it counts, and what would be sent no longer without it. */
export function EvidenceRow({ document, onWithdrawn }: EvidenceRowProps) {
  const withdraw = async (reason: string) => {
    await callAdmin(`/admin/evidence/${document.id}/withdraw`, { reason });
    toast.success(`${inWords(document.kind)} is withdrawn.`);
    onWithdrawn();
  };
  return (
    <Table.Row>
      <Table.Cell className="min-w-52 whitespace-normal py-2 pr-4 align-top">
        {inWords(document.kind)}
        {document.batch && <Small>Batch: {document.batch}</Small>}
        {document.note && <Small>{document.note}</Small>}
        <Small>
          On file since {document.recordedAt}
          {document.recordedBy && ` by ${document.recordedBy}`}
        </Small>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 pr-4 align-top tabular-nums">
        {document.issuedOn} –
        <br />
        {document.expiresOn}
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        <ExpiryBadge document={document} />
        {document.withdrawnReason && (
          <Small>
            by {document.withdrawnBy}: {document.withdrawnReason}
          </Small>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-52 whitespace-normal py-2 pr-4 align-top">
        <Stops document={document} />
      </Table.Cell>
      <Table.Cell className="py-2 align-top">
        <div className="flex flex-col items-start gap-y-2">
          {document.fileName ? (
            <PrintButton label={document.fileName} path={`/admin/evidence/${document.id}/document`} />
          ) : (
            <Small>Paper original only</Small>
          )}
          {document.status === "current" && (
            <ConfirmWithReason
              label="Withdraw"
              title={`Withdraw ${inWords(document.kind).toLowerCase()}?`}
              description={`${stopsInWords(document)} It stays on file with your reason, and can't be put back: another document is recorded instead.`}
              onConfirmed={withdraw}
            />
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  );
}

function Stops({ document }: Pick<EvidenceRowProps, "document">) {
  const { pieces, countries } = document.stops;
  if (pieces === 0) return "–";
  return (
    <>
      {pieces === 1 ? "1 piece" : `${pieces} pieces`}
      <Small>to {countryNames(countries)}</Small>
    </>
  );
}

function stopsInWords({ stops: { pieces, countries } }: EvidenceDto): string {
  if (pieces === 0) return "Nothing that can be sent today rests on it alone.";
  return `From this moment ${pieces === 1 ? "1 piece" : `${pieces} pieces`} can't be sent to ${countryNames(countries)}.`;
}
