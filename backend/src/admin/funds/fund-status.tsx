import { Button, StatusBadge, toast, usePrompt } from "@medusajs/ui";
import type { AdminFund } from "../../contracts/fund";
import { callAdmin } from "../attribution/admin-api";

export function FundBadge({ status }: Pick<AdminFund, "status">) {
  return status === "open" ? (
    <StatusBadge color="green">Open</StatusBadge>
  ) : (
    <StatusBadge color="grey">Closed</StatusBadge>
  );
}

interface FundStatusButtonProps {
  readonly fund: AdminFund;
  readonly onChanged: () => void;
}

/** Closes an open fund, opens a closed one. */
export function FundStatusButton({ fund, onChanged }: FundStatusButtonProps) {
  const prompt = usePrompt();
  const isOpen = fund.status === "open";
  const change = async () => {
    const sure =
      !isOpen ||
      (await prompt({
        title: `Close “${fund.name.en}”?`,
        description:
          "Nobody can give to it any more, also not from a basket that holds such a donation. What it was given stays.",
        confirmText: "Close it",
        cancelText: "Cancel",
      }));
    if (!sure) return;
    try {
      await callAdmin(`/admin/funds/${fund.id}`, { status: isOpen ? "closed" : "open" });
      onChanged();
    } catch (error) {
      toast.error((error as Error).message);
    }
  };
  return (
    <Button size="small" variant="secondary" onClick={change}>
      {isOpen ? "Close" : "Open again"}
    </Button>
  );
}
