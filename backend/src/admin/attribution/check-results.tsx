import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { LedgerCheckDto, LedgerChecks } from "../../contracts/attribution";
import { Shown } from "../parts/shown";
import { useAdmin } from "./admin-api";
import { formatMoment } from "./format";
import { LinkedSentence } from "./linked-sentence";

/** Everything that must be true of the books, and where it isn't; what is out of order stands first. */
export function CheckResults() {
  const loaded = useAdmin<LedgerChecks>("/admin/attribution/checks");
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">Checks of the books</Heading>
        <Button size="small" variant="secondary" isLoading={loaded.isLoading} onClick={loaded.reload}>
          Check again
        </Button>
      </div>
      <Shown loaded={loaded} waiting="Checking…">
        {({ checks, checkedAt }) => (
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <Text size="small" weight="plus" role="status">
              {summaryOf(checks)}
            </Text>
            <ul className="grid gap-x-6 gap-y-2 md:grid-cols-2">
              {[...checks].sort(worstFirst).map((check) => (
                <Check key={check.id} check={check} />
              ))}
            </ul>
            <Text size="xsmall" className="text-ui-fg-subtle">
              Checked {formatMoment(checkedAt)}
            </Text>
          </div>
        )}
      </Shown>
    </Container>
  );
}

function summaryOf(checks: readonly LedgerCheckDto[]): string {
  const failed = checks.filter(({ findings }) => findings.length > 0).length;
  if (failed === 0) return `The books are in order: ${checks.length} checks found nothing.`;
  return `${failed} of ${checks.length} checks found something. Nothing in the book is changed by itself: find out why first.`;
}

const worstFirst = (a: LedgerCheckDto, b: LedgerCheckDto): number =>
  Number(b.findings.length > 0) - Number(a.findings.length > 0);

function Check({ check: { title, findings } }: { readonly check: LedgerCheckDto }) {
  const isInOrder = findings.length === 0;
  return (
    <li className={isInOrder ? "flex gap-x-2" : "flex gap-x-2 md:col-span-2"}>
      {isInOrder ? (
        <CheckCircleSolid
          className="mt-0.5 shrink-0 text-ui-tag-green-icon"
          role="img"
          aria-label="In order"
        />
      ) : (
        <XCircleSolid className="mt-0.5 shrink-0 text-ui-tag-red-icon" role="img" aria-label="Out of order" />
      )}
      <div className="min-w-0">
        <Text size="small">{title}</Text>
        {findings.map(({ sentence, since }) => (
          <Text key={sentence} size="small" className="break-words text-ui-fg-error">
            <LinkedSentence>{sentence}</LinkedSentence>
            {since && ` Since ${formatMoment(since)}.`}
          </Text>
        ))}
      </div>
    </li>
  );
}
