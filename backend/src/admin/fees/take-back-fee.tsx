import { Input, Label, toast } from "@medusajs/ui";
import { useState } from "react";
import type { FeeTakenBack, ProviderFeeList } from "../../contracts/provider-fees";
import { callAdmin } from "../attribution/admin-api";
import { formatAmount } from "../attribution/format";
import { Confirm } from "../parts/confirm";

interface TakeBackFeeProps {
  readonly fee: ProviderFeeList["fees"][number];
  readonly onDone: () => void;
}

/** Takes back a fee that was recorded by mistake, once a reason is given. */
export function TakeBackFee({ fee, onDone }: TakeBackFeeProps) {
  const [reason, setReason] = useState("");
  const amount = formatAmount(fee.amountMinor, fee.currencyCode, fee.exponent);
  const takeBack = async () => {
    const { behind } = await callAdmin<FeeTakenBack>(`/admin/provider-fees/${fee.id}/reverse`, { reason });
    toast.success(
      behind
        ? `${fee.reference} is taken back; the book follows within minutes.`
        : `${fee.reference} is taken back.`,
    );
    onDone();
  };
  return (
    <Confirm
      label="Take back"
      title={`Take back ${fee.reference}?`}
      description={`Whoever bore a part of ${amount} of order #${fee.displayId} gets it back, by entries of their own. The fee stays on this list, and its reference can be recorded anew.`}
      action="Take back"
      isReady={reason.trim() !== ""}
      onConfirmed={takeBack}
    >
      <Label htmlFor={`reason-${fee.id}`} size="small">
        Reason
      </Label>
      <Input
        id={`reason-${fee.id}`}
        maxLength={300}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Confirm>
  );
}
