import { StatusBadge, Table, Text, toast } from "@medusajs/ui";
import type { StripeDifferenceDto } from "../../contracts/stripe-books";
import { callAdmin } from "../attribution/admin-api";
import { formatAmount, formatMoment, inWords } from "../attribution/format";
import { ConfirmWithReason } from "../parts/confirm-with-reason";
import { Small } from "../parts/small";
import { TextLink } from "../parts/text-link";
import { NameLines } from "./name-lines";
import { DIFFERENCE_WORDS } from "./stripe-words";

const COLOURS = { open: "orange", mended: "green", settled: "grey" } as const;

interface DifferenceRowProps {
  readonly difference: StripeDifferenceDto;
  readonly onSettled: () => void;
}

/** One difference: what to do about it, both amounts, and all that was said of it. */
export function DifferenceRow({ difference, onSettled }: DifferenceRowProps) {
  const { kind, subject, currencyCode, exponent, oursMinor, theirsMinor, state } = difference;
  const [what, advice] = DIFFERENCE_WORDS[kind];
  const amount = (minor: string | null) =>
    minor === null ? "–" : formatAmount(minor, currencyCode, exponent);
  return (
    <Table.Row>
      <Table.Cell className="min-w-64 py-2">
        <Text size="small">{what}</Text>
        {state === "open" && <Small>{advice}</Small>}
      </Table.Cell>
      <Table.Cell className="py-2">
        {difference.orderId !== null && (
          <TextLink to={`/orders/${difference.orderId}`}>#{difference.displayId}</TextLink>
        )}
        <Small>{subject}</Small>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">{amount(oursMinor)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">{amount(theirsMinor)}</Table.Cell>
      <Table.Cell className="min-w-48 py-2">
        <StatusBadge color={COLOURS[state]}>{inWords(state)}</StatusBadge>
        {difference.history.map(({ at, by, note }) => (
          <Small key={`${at} ${note}`}>
            {formatMoment(at)}, {by}: {note}
          </Small>
        ))}
      </Table.Cell>
      <Table.Cell className="text-right">
        {state === "open" && (
          <div className="flex flex-col items-end gap-y-2 py-2">
            {kind === "refund_without_lines" && difference.orderId !== null && (
              <NameLines orderId={difference.orderId} refundId={subject} onNamed={onSettled} />
            )}
            <Settle difference={difference} what={what} onSettled={onSettled} />
          </div>
        )}
      </Table.Cell>
    </Table.Row>
  );
}

function Settle({ difference, what, onSettled }: DifferenceRowProps & { readonly what: string }) {
  return (
    <ConfirmWithReason
      label="Settle"
      title={`Settle “${what}”?`}
      description={`Say what was done about ${difference.subject}. It stays on file with your name, and comes back only if the amounts change.`}
      onConfirmed={async (note) => {
        await callAdmin(`/admin/stripe/differences/${difference.id}/settle`, { note });
        toast.success("Settled.");
        onSettled();
      }}
    />
  );
}
