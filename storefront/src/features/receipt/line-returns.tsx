import type { ReceiptLine } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { formatOrderDate } from "./order-date";

interface LineReturnsProps {
  readonly returns: ReceiptLine["returns"];
  readonly place: FormatPlace;
}

/** What was asked back of a line, how it stands, and what was written about it. */
export async function LineReturns({ returns, place }: LineReturnsProps) {
  if (returns.length === 0) return null;
  const t = await getTranslations("receipt.return");
  return (
    <ul className="mt-1 text-sm">
      {returns.map(({ quantity, state, reason, at, note }) => (
        <li key={`${state} ${at}`}>
          <span className="font-semibold">
            {t(reason === "held" ? `heldState.${state}` : `state.${state}`, {
              count: quantity,
              date: formatOrderDate(at, place),
            })}
          </span>
          {note ? <span className="block whitespace-pre-line text-ink-soft">{note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
