import { Label, Textarea, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import type { ReturnDecision, ReturnRequestDto } from "../../contracts/return-request";
import { callAdmin } from "../attribution/admin-api";
import { formatAmount } from "../attribution/format";
import { Confirm } from "../parts/confirm";

interface ReturnActionsProps {
  readonly request: ReturnRequestDto;
  readonly onDecided: () => void;
}

/** Take it back, give the money back, or say no. Whatever is decided, the shopper gets a mail. */
export function ReturnActions({ request, onDecided }: ReturnActionsProps) {
  if (request.state !== "asked" && request.state !== "approved") return null;
  const amount = formatAmount(request.amountMinor, request.currencyCode, request.exponent);
  const isBack = request.state === "approved";
  const isHere = request.reason === "held";
  const common = { request, onDecided };
  return (
    <div className="flex flex-wrap gap-2">
      {!isBack && !isHere && (
        <Decide
          {...common}
          decision="approve"
          label="Approve"
          description="The shopper sends it back. The money follows when you say that it is here. Write where to send it, and who pays the postage."
          needsNote
        />
      )}
      <Decide
        {...common}
        decision="refund"
        label={isBack ? "It is back: refund" : "Refund now"}
        description={`${amount} goes back to the shopper, and is taken back from those who received it. ${isBack || isHere ? "" : "The piece isn't waited for."}`}
      />
      <Decide
        {...common}
        decision="refuse"
        label="Refuse"
        description="Nothing is refunded. The shopper reads your reason."
        needsNote
      />
    </div>
  );
}

interface DecideProps extends ReturnActionsProps {
  readonly decision: ReturnDecision["decision"];
  readonly label: string;
  readonly description: string;
  readonly needsNote?: boolean;
}

function Decide({ request, onDecided, decision, label, description, needsNote = false }: DecideProps) {
  const [note, setNote] = useState("");
  const id = useId();
  const decide = async () => {
    await callAdmin(`/admin/return-requests/${request.id}/decision`, { decision, note });
    toast.success("Decided. The shopper gets a mail.");
    onDecided();
  };
  return (
    <Confirm
      label={label}
      title={`${label}?`}
      description={description}
      action={label}
      isReady={!needsNote || note.trim() !== ""}
      onConfirmed={decide}
    >
      <Label htmlFor={id} size="xsmall">
        To the shopper{needsNote ? "" : " (optional)"}
      </Label>
      <Textarea id={id} maxLength={300} value={note} onChange={({ target }) => setNote(target.value)} />
    </Confirm>
  );
}
