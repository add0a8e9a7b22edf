import { Input, Label, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { PayoutDto } from "../../contracts/payout";
import { CENTERS_OWN } from "../../contracts/statement";
import { callAdmin } from "../attribution/admin-api";
import { formatAmount } from "../attribution/format";
import { Confirm } from "../parts/confirm";

interface PayoutActionsProps {
  readonly payout: PayoutDto;
  readonly onSettled: () => void;
}

/** Approve or turn down what somebody else recorded; reverse what is approved. Each is asked once more. */
export function PayoutActions({ payout, onSettled }: PayoutActionsProps) {
  if (payout.status === "approved") return <Step step="reverse" payout={payout} onSettled={onSettled} />;
  if (payout.status !== "proposed") return null;
  if (!payout.mayDecide) {
    return (
      <Text size="xsmall" className="min-w-24 text-ui-fg-subtle">
        You recorded it: somebody else approves it.
      </Text>
    );
  }
  return (
    <div className="flex gap-x-2">
      <Step step="approve" payout={payout} onSettled={onSettled} />
      <Step step="reject" payout={payout} onSettled={onSettled} />
    </div>
  );
}

const STEPS = {
  approve: {
    label: "Approve",
    asks: "The book takes it from the balance of the workshop. It can be reversed later, by an entry of its own.",
    done: "is approved and booked.",
  },
  reject: {
    label: "Turn down",
    asks: "Nothing is booked. The reason stays with the payout.",
    done: "is turned down.",
  },
  reverse: {
    label: "Reverse",
    asks: "The book gives it back to the balance by an entry of its own: the money came back, or never left.",
    done: "is reversed: the balance has it again.",
  },
} as const;

interface StepProps extends PayoutActionsProps {
  readonly step: keyof typeof STEPS;
}

function Step({ payout, step, onSettled }: StepProps) {
  const [reason, setReason] = useState("");
  const { label, asks, done } = STEPS[step];
  const needsReason = step !== "approve";
  const amount = formatAmount(payout.amountMinor, payout.currencyCode, payout.exponent);
  const settle = async () => {
    await callAdmin(`/admin/payouts/${payout.id}/${step}`, needsReason ? { reason } : {});
    toast.success(`${payout.reference} ${done}`);
    onSettled();
  };
  return (
    <Confirm
      label={label}
      title={`${label} ${payout.reference}?`}
      description={`${amount} to ${payout.workshop ?? CENTERS_OWN}, ${payout.center}. ${asks}`}
      action={label}
      isReady={!needsReason || reason.trim() !== ""}
      onConfirmed={settle}
    >
      {needsReason && (
        <>
          <Label htmlFor={`reason-${payout.id}-${step}`} size="small">
            Reason
          </Label>
          <Input
            id={`reason-${payout.id}-${step}`}
            maxLength={300}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
    </Confirm>
  );
}
