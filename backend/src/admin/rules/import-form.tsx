import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { DatasetChecked } from "../../contracts/import-rules";
import { callAdmin } from "../attribution/admin-api";
import { Confirm } from "../parts/confirm";
import { Field } from "../parts/field";
import { FilePicker } from "../parts/file-picker";
import { ProblemText } from "../parts/problem-text";
import { useSending } from "../parts/use-sending";
import { DatasetDiffView } from "./dataset-diff";

const PATH = "/admin/import-rules";

interface Checked {
  readonly name: string;
  readonly content: unknown;
  readonly result: DatasetChecked;
}

/** Takes a file of rules in two steps: first it shows what would change or what is wrong, then it imports. */
export function ImportForm({ onImported }: { readonly onImported: () => void }) {
  const [day, setDay] = useState("");
  const [checked, setChecked] = useState<Checked>();
  const { sending, problem, send } = useSending();
  const takes_effect_on = day || null;

  const weigh = async (name: string, content: unknown, on: string | null) => {
    const body = { content, takes_effect_on: on, dry_run: true };
    setChecked({ name, content, result: await callAdmin<DatasetChecked>(PATH, body) });
  };
  const read = (file: File) =>
    send(async () => {
      setChecked(undefined);
      const text = await file.text();
      await weigh(file.name, parsed(text, file.name), takes_effect_on);
    });
  const load = async ({ content }: Checked) => {
    const { version } = await callAdmin<DatasetChecked>(PATH, { content, takes_effect_on });
    toast.success(`Version ${version} is imported.`, {
      description: day ? `It takes effect on ${day}.` : "The shop judges by it now.",
    });
    setChecked(undefined);
    onImported();
  };

  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-end gap-3">
        <Field
          label="Takes effect on (UTC; empty: at once)"
          type="date"
          value={day}
          onText={(chosen) => {
            setDay(chosen);
            if (checked) void send(() => weigh(checked.name, checked.content, chosen || null));
          }}
        />
        <FilePicker
          label="Choose a file"
          fileLabel="File of import rules"
          accept=".json,application/json"
          isBusy={sending}
          onPicked={(file) => void read(file)}
        />
      </div>
      <ProblemText>{problem?.message}</ProblemText>
      {checked && (
        <Result
          checked={checked}
          day={day}
          onLoad={() => load(checked)}
          onLeft={() => setChecked(undefined)}
        />
      )}
    </div>
  );
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} can't be read as JSON.`);
  }
}

interface ResultProps {
  readonly checked: Checked;
  readonly day: string;
  readonly onLoad: () => Promise<void>;
  readonly onLeft: () => void;
}

function Result({ checked: { name, result }, day, onLoad, onLeft }: ResultProps) {
  if (!result.diff)
    return (
      <div role="alert">
        <Text size="small" weight="plus" className="text-ui-fg-error">
          {name} can't be imported; nothing was written.
        </Text>
        <ul className="max-h-80 list-disc overflow-y-auto pl-5">
          {result.problems.map(({ message }) => (
            <li key={message}>
              <Text size="small">{message}</Text>
            </li>
          ))}
        </ul>
      </div>
    );
  const stops = result.diff.countries.reduce((sum, country) => sum + country.stops, 0);
  return (
    <>
      <Text size="small" role="status">
        {name} is version {result.version}. This is what it would change {day ? `on ${day}` : "now"}:
      </Text>
      <DatasetDiffView diff={result.diff} />
      <div className="flex gap-x-2">
        <Confirm
          label="Import this version"
          variant="primary"
          title={`Import version ${result.version}?`}
          description={`It takes effect ${day ? `on ${day}` : "at once"}, and ${stops} ways on which a piece can be sent today close. A version that is on file stays; it can only be followed by another.`}
          action="Import"
          onConfirmed={onLoad}
        />
        <Button size="small" variant="secondary" onClick={onLeft}>
          Don't import
        </Button>
      </div>
    </>
  );
}
