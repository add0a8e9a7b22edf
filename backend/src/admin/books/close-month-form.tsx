import { Button, Input, Label, Select, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { StatementList } from "../../contracts/statement";
import { callAdmin } from "../attribution/admin-api";

interface CloseMonthFormProps {
  readonly centers: StatementList["centers"];
  readonly onClosed: () => void;
}

/** Closes a month of one center at once; the job does it by itself some hours after the month has ended. */
export function CloseMonthForm({ centers, onClosed }: CloseMonthFormProps) {
  const [center, setCenter] = useState("");
  const [period, setPeriod] = useState("");
  const [closing, setClosing] = useState(false);
  const [problem, setProblem] = useState<string>();

  const close = async () => {
    setClosing(true);
    setProblem(undefined);
    try {
      const { closed } = await callAdmin<{ closed: unknown[] }>("/admin/statements/close", {
        center_id: center,
        period,
      });
      toast.success(closed.length > 0 ? `${closed.length} statements closed` : "Nothing was left to close");
      onClosed();
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setClosing(false);
    }
  };

  return (
    <details className="px-6 py-4">
      <summary className="cursor-pointer text-ui-fg-subtle txt-small">Close a month now</summary>
      <div className="mt-4 flex flex-wrap items-end gap-4">
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="close-center">Center</Label>
          <Select value={center} onValueChange={setCenter}>
            <Select.Trigger id="close-center" className="w-72">
              <Select.Value placeholder="Which center" />
            </Select.Trigger>
            <Select.Content>
              {centers.map(({ id, name }) => (
                <Select.Item key={id} value={id}>
                  {name}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="close-period">Month</Label>
          <Input
            id="close-period"
            type="month"
            value={period}
            onChange={({ target }) => setPeriod(target.value)}
          />
        </div>
        <Button
          variant="secondary"
          onClick={close}
          isLoading={closing}
          disabled={!center || !/^\d{4}-\d{2}$/.test(period)}
        >
          Close for good
        </Button>
      </div>
      <Text size="small" className="mt-3 text-ui-fg-subtle">
        A closed month is never opened again: what comes late stands in the next statement.
      </Text>
      {problem && (
        <Text size="small" role="alert" className="mt-2 text-ui-fg-error">
          {problem}
        </Text>
      )}
    </details>
  );
}
