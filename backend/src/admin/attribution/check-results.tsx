import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons";
import { Alert, Button, Container, Heading, Text } from "@medusajs/ui";
import type { LedgerChecks } from "../../contracts/attribution";
import { useAdmin } from "./admin-api";
import { formatMoment } from "./format";

/** Everything that must be true of the books, and where it isn't. */
export function CheckResults() {
  const loaded = useAdmin<LedgerChecks>("/admin/attribution/checks");
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">Checks of the books</Heading>
        <Button size="small" variant="secondary" onClick={loaded.reload}>
          Check again
        </Button>
      </div>
      {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Checking…</Text>}
      {loaded.state === "failed" && (
        <Alert variant="error" className="m-4">
          {loaded.message}
        </Alert>
      )}
      {loaded.state === "ready" && (
        <ul className="grid gap-x-6 gap-y-2 px-6 py-4 md:grid-cols-2">
          {loaded.data.checks.map(({ id, title, findings }) => (
            <li key={id} className="flex gap-x-2">
              {findings.length === 0 ? (
                <CheckCircleSolid className="mt-0.5 shrink-0 text-ui-tag-green-icon" aria-label="In order" />
              ) : (
                <XCircleSolid className="mt-0.5 shrink-0 text-ui-tag-red-icon" aria-label="Out of order" />
              )}
              <div>
                <Text size="small">{title}</Text>
                {findings.map(({ sentence, since }) => (
                  <Text key={sentence} size="xsmall" className="text-ui-fg-error">
                    {sentence}
                    {since && ` Since ${formatMoment(since)}.`}
                  </Text>
                ))}
              </div>
            </li>
          ))}
          <li className="md:col-span-2">
            <Text size="xsmall" className="text-ui-fg-muted">
              Checked {formatMoment(loaded.data.checkedAt)}
            </Text>
          </li>
        </ul>
      )}
    </Container>
  );
}
