import { Text } from "@medusajs/ui";
import type { RowProblem } from "../../contracts/csv-file";

interface ProblemListProps {
  readonly name: string;
  readonly problems: readonly RowProblem[];
}

/** All that is wrong with a file, line by line, so that it is mended in one go. */
export function ProblemList({ name, problems }: ProblemListProps) {
  return (
    <div role="alert">
      <Text size="small" weight="plus" className="text-ui-fg-error">
        {name} can't be loaded; nothing was written.
      </Text>
      <ul className="max-h-80 overflow-y-auto">
        {problems.map(({ line, message }) => (
          <li key={`${line} ${message}`} className="flex gap-x-3">
            <Text size="small" className="w-16 shrink-0 text-ui-fg-muted tabular-nums">
              Line {line}
            </Text>
            <Text size="small">{message}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
