import { toast } from "@medusajs/ui";
import type { SalePolicyDto, SalePolicyVersionDto } from "../../contracts/sale-policy";
import { callAdmin } from "../attribution/admin-api";
import { Confirm } from "../parts/confirm";

interface ActivateButtonProps {
  readonly policy: SalePolicyDto;
  readonly version: SalePolicyVersionDto;
  readonly onActivated: () => void;
}

/** Puts a draft in force, after one more question: it can't be taken back once its first day has come. */
export function ActivateButton({ policy, version, onActivated }: ActivateButtonProps) {
  const activate = async () => {
    const id = encodeURIComponent(policy.policyId);
    await callAdmin<SalePolicyDto>(`/admin/sale-policies/${id}/versions/${version.version}/activate`, {});
    toast.success(`Version ${version.version} is activated.`, {
      description: `It splits what is paid from ${version.effectiveFrom} on.`,
    });
    onActivated();
  };
  const firstDay = version.effectiveFrom ?? "the very first day";
  const shops = policy.centers.map(({ name }) => name).join(", ") || "no center yet";
  return (
    <Confirm
      label="Activate"
      title={`Activate version ${version.version}?`}
      description={`From ${firstDay} on, sales of ${shops} are split by it, and the version before it ends the day before. Orders already paid keep theirs. Once that day has come it can only be followed by another version.`}
      action="Activate"
      onConfirmed={activate}
    />
  );
}
