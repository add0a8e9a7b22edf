import { Button, Text, toast } from "@medusajs/ui";
import { type ReactNode, useRef, useState } from "react";
import type { CsvFile, RowProblem } from "../../contracts/csv-file";
import { callAdmin } from "../attribution/admin-api";
import { ProblemList } from "./problem-list";

/** What every route answers that takes a file. */
interface FileResult {
  readonly known: number;
  readonly problems: readonly RowProblem[];
}

interface CsvFormProps<Result extends FileResult> {
  /** Route that takes the file, for a look and for good. */
  readonly path: string;
  readonly columns: string;
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
  count,
  preview,
  done,
  onLoaded,
}: CsvFormProps<Result>) {
  const picker = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<Checked<Result>>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const send = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

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
        <input
          ref={picker}
          type="file"
          accept=".csv,text/csv"
          aria-label="CSV file"
          className="sr-only"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file, mended, has to be taken again.
            target.value = "";
            if (file) void check(file);
          }}
        />
        <Button size="small" variant="secondary" isLoading={busy} onClick={() => picker.current?.click()}>
          Choose a CSV file
        </Button>
        <Text size="small" className="text-ui-fg-subtle">
          Columns: <code>{columns}</code>
        </Text>
      </div>
      {problem && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {problem}
        </Text>
      )}
      {checked && checked.result.problems.length > 0 && (
        <ProblemList name={checked.name} problems={checked.result.problems} />
      )}
      {checked && checked.result.problems.length === 0 && (
        <>
          <Text size="small">
            {checked.name}: {count(checked.result)} new, {checked.result.known} on file already.
          </Text>
          {count(checked.result) > 0 && (
            <>
              {preview(checked.result)}
              <Button size="small" className="self-start" isLoading={busy} onClick={() => load(checked)}>
                Load {count(checked.result)}
              </Button>
            </>
          )}
        </>
      )}
    </div>
  );
}
