import { Button, Prompt, toast } from "@medusajs/ui";
import { useState } from "react";
import type { SalePolicyDto, SalePolicyVersionDto } from "../../contracts/sale-policy";
import { callAdmin } from "../attribution/admin-api";

interface ActivateButtonProps {
  readonly policy: SalePolicyDto;
  readonly version: SalePolicyVersionDto;
  readonly onActivated: () => void;
}

/** Puts a draft in force, after one more question: it can't be taken back once its first day has come. */
export function ActivateButton({ policy, version, onActivated }: ActivateButtonProps) {
  const [sending, setSending] = useState(false);
  const activate = async () => {
    setSending(true);
    try {
      const id = encodeURIComponent(policy.policyId);
      await callAdmin<SalePolicyDto>(`/admin/sale-policies/${id}/versions/${version.version}/activate`, {});
      toast.success(`Version ${version.version} is activated.`, {
        description: `It splits what is paid from ${version.effectiveFrom} on.`,
      });
      onActivated();
    } catch (error) {
      toast.error(`Version ${version.version} is not activated.`, { description: (error as Error).message });
    } finally {
      setSending(false);
    }
  };
  const firstDay = version.effectiveFrom ?? "the very first day";
  const shops = policy.centers.map(({ name }) => name).join(", ") || "no center yet";
  return (
    <Prompt variant="confirmation">
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary" isLoading={sending}>
          Activate
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>Activate version {version.version}?</Prompt.Title>
          <Prompt.Description>
            From {firstDay} on, sales of {shops} are split by it, and the version before it ends the day
            before. Orders already paid keep theirs. Once that day has come it can only be followed by another
            version.
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>Not yet</Prompt.Cancel>
          <Prompt.Action onClick={activate}>Activate</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
}
