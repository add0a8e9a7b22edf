import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { Loading } from "../attribution/admin-api";
import { Shown } from "../parts/shown";
import { CsvForm, type CsvFormProps, type FileResult } from "./csv-form";

interface CsvPageProps<Listed, Result extends FileResult> {
  readonly title: string;
  readonly description: string;
  readonly form: CsvFormProps<Result>;
  /** Heading of what is on file. */
  readonly listTitle: string;
  readonly loaded: Loading<Listed>;
  readonly list: (listed: Listed) => ReactNode;
}

/** A page that takes CSV files, and shows what is on file beneath. */
export function CsvPage<Listed, Result extends FileResult>({
  title,
  description,
  form,
  listTitle,
  loaded,
  list,
}: CsvPageProps<Listed, Result>) {
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {description}
          </Text>
        </div>
        <CsvForm {...form} />
      </Container>
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {listTitle}
        </Heading>
        <Shown loaded={loaded} waiting="Looking…">
          {list}
        </Shown>
      </Container>
    </div>
  );
}
