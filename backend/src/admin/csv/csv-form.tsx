import { Button, Text, toast } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import type { CsvFile, RowProblem } from "../../contracts/csv-file";
import { callAdmin } from "../attribution/admin-api";
import { FilePicker } from "../parts/file-picker";
import { ProblemText } from "../parts/problem-text";
import { useSending } from "../parts/use-sending";
import { ProblemList } from "./problem-list";

/** What every route answers that takes a file. */
export interface FileResult {
  readonly known: number;
  readonly problems: readonly RowProblem[];
}

export interface CsvFormProps<Result extends FileResult> {
  /** Route that takes the file, for a look and for good. */
  readonly path: string;
  readonly columns: string;
  /** A row as it is written. */
  readonly example: string;
  /** Rows that would be new. */
  readonly count: (result: Result) => number;
  readonly preview: (result: Result) => ReactNode;
  /** Says what was done, in a sentence. */
  readonly done: (result: Result) => string;
  readonly onLoaded: () => void;
}

interface Checked<Result> {
  readonly name: string;
  readonly csv: string;
  readonly result: Result;
}

/** Takes a CSV file in two steps: first it shows what would be written or what is wrong, then it writes. */
export function CsvForm<Result extends FileResult>({
  path,
  columns,
  example,
  count,
  preview,
  done,
  onLoaded,
}: CsvFormProps<Result>) {
  const [checked, setChecked] = useState<Checked<Result>>();
  const { sending, problem, send } = useSending();

  const check = (file: File) =>
    send(async () => {
      setChecked(undefined);
      const csv = await file.text();
      const body: CsvFile = { csv, dry_run: true };
      setChecked({ name: file.name, csv, result: await callAdmin<Result>(path, body) });
    });

  const load = ({ csv }: Checked<Result>) =>
    send(async () => {
      const body: CsvFile = { csv };
      toast.success(done(await callAdmin<Result>(path, body)));
      setChecked(undefined);
      onLoaded();
    });

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center gap-3">
        <FilePicker
          label="Choose a CSV file"
          fileLabel="CSV file"
          accept=".csv,text/csv"
          isBusy={sending}
          onPicked={(file) => void check(file)}
        />
        <Text as="div" size="small" className="min-w-0 text-ui-fg-subtle">
          First line: <code className="break-all">{columns}</code>
          <br />
          Then, for example: <code className="break-all">{example}</code>
        </Text>
      </div>
      <ProblemText>{problem?.message}</ProblemText>
      {checked && checked.result.problems.length > 0 && (
        <ProblemList name={checked.name} problems={checked.result.problems} />
      )}
      {checked && checked.result.problems.length === 0 && (
        <>
          <Text size="small" role="status">
            {checked.name}: {count(checked.result)} new, {checked.result.known} on file already.
          </Text>
          {count(checked.result) > 0 && (
            <>
              {preview(checked.result)}
              <div className="flex gap-x-2">
                <Button size="small" isLoading={sending} onClick={() => load(checked)}>
                  Load {count(checked.result)}
                </Button>
                <Button size="small" variant="secondary" onClick={() => setChecked(undefined)}>
                  Don't load
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
}
