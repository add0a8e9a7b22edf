import { Button, Input, Label, Prompt, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { PayoutDto } from "../../contracts/payout";
import { callAdmin } from "../attribution/admin-api";

interface PayoutActionsProps {
  readonly payout: PayoutDto;
  readonly onSettled: () => void;
}

/** Approve or turn down what somebody else recorded; reverse what is approved. Each is asked once more. */
export function PayoutActions({ payout, onSettled }: PayoutActionsProps) {
  if (payout.status === "approved")
    return <Step payout={payout} step="reverse" label="Reverse" needsReason onSettled={onSettled} />;
  if (payout.status !== "proposed") return null;
  if (!payout.mayDecide) {
    return (
      <Text size="xsmall" className="text-ui-fg-subtle">
        Somebody else approves it.
      </Text>
    );
  }
  return (
    <div className="flex gap-x-2">
      <Step payout={payout} step="approve" label="Approve" onSettled={onSettled} />
      <Step payout={payout} step="reject" label="Turn down" needsReason onSettled={onSettled} />
    </div>
  );
}

interface StepProps extends PayoutActionsProps {
  readonly step: "approve" | "reject" | "reverse";
  readonly label: string;
  readonly needsReason?: boolean;
}

function Step({ payout, step, label, needsReason = false, onSettled }: StepProps) {
  const [reason, setReason] = useState("");
  const settle = async () => {
    try {
      await callAdmin(`/admin/payouts/${payout.id}/${step}`, needsReason ? { reason } : {});
      toast.success(label, { description: payout.reference });
      onSettled();
    } catch (error) {
      toast.error(label, { description: (error as Error).message });
    }
  };
  return (
    <Prompt>
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary">
          {label}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>
            {label}: {payout.reference}
          </Prompt.Title>
          <Prompt.Description>
            {step === "approve"
              ? "The book takes this amount from the balance of the workshop."
              : "The reason stays with the payout."}
          </Prompt.Description>
        </Prompt.Header>
        {needsReason && (
          <div className="flex flex-col gap-y-2 px-6 pt-4">
            <Label htmlFor={`reason-${payout.id}-${step}`}>Reason</Label>
            <Input
              id={`reason-${payout.id}-${step}`}
              maxLength={300}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </div>
        )}
        <Prompt.Footer>
          <Prompt.Cancel>Cancel</Prompt.Cancel>
          <Prompt.Action disabled={needsReason && !reason.trim()} onClick={settle}>
            {label}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
}
