import { Input, Label, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { StatementList } from "../../contracts/statement";
import { callAdmin } from "../attribution/admin-api";
import { CenterChoice } from "../parts/center-choice";
import { Confirm } from "../parts/confirm";

interface CloseMonthFormProps {
  readonly centers: StatementList["centers"];
  readonly onClosed: () => void;
}

/** Closes a month of one center at once; the job does it by itself some hours after the month has ended. */
export function CloseMonthForm({ centers, onClosed }: CloseMonthFormProps) {
  const [center, setCenter] = useState("");
  const [period, setPeriod] = useState("");
  const name = centers.find(({ id }) => id === center)?.name ?? "";

  const close = async () => {
    const { closed } = await callAdmin<{ closed: unknown[] }>("/admin/statements/close", {
      center_id: center,
      period,
    });
    toast.success(
      closed.length === 0
        ? "Nothing was left to close."
        : `${closed.length} ${closed.length === 1 ? "statement is" : "statements are"} closed.`,
      { description: `${name}, ${period}` },
    );
    onClosed();
  };

  return (
    <details className="px-6 py-4">
      <summary className="cursor-pointer text-ui-fg-subtle txt-small">Close a month now</summary>
      <div className="mt-4 flex flex-wrap items-end gap-4">
        <div className="w-72 max-w-full">
          <CenterChoice centers={centers} value={center} onChosen={setCenter} />
        </div>
        <div className="flex flex-col gap-y-1">
          <Label htmlFor="close-period" size="xsmall">
            Month
          </Label>
          <Input
            id="close-period"
            size="small"
            type="month"
            placeholder="2026-10"
            value={period}
            onChange={({ target }) => setPeriod(target.value)}
          />
        </div>
        <Confirm
          label="Close for good"
          disabled={!center || !/^\d{4}-\d{2}$/.test(period)}
          title={`Close ${period} of ${name} for good?`}
          description="Every workshop of the center gets its statement. A closed month is never opened again."
          action="Close the month"
          onConfirmed={close}
        />
      </div>
      <Text size="small" className="mt-3 text-ui-fg-subtle">
        A closed month is never opened again: what comes late stands in the next statement.
      </Text>
    </details>
  );
}
