import { Alert, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import type { EntryList, EntryQuery } from "../../../../contracts/income";
import { useAdmin } from "../../../attribution/admin-api";
import { formatAmount, inWords } from "../../../attribution/format";
import { ListPages } from "../../../attribution/list-pages";
import { addressOf } from "../../../income/entries-address";
import { EntriesDownload } from "../../../income/entries-download";
import { EntriesList } from "../../../income/entries-list";
import { countryName } from "../../../income/group-words";
import { TextLink } from "../../../parts/text-link";

const PAGE = 50;

/** The entries that a figure is the sum of, newest first; another figure begins at its own first page. */
export default function LedgerEntriesPage() {
  const [params] = useSearchParams();
  return <Entries key={params.toString()} filter={Object.fromEntries(params)} />;
}

function Entries({ filter }: { readonly filter: Partial<EntryQuery> }) {
  // Where each page begins; the book grows at its head, so a page is found by what came before it.
  const [begins, setBegins] = useState<readonly (string | undefined)[]>([undefined]);
  const page = begins.length - 1;
  const loaded = useAdmin<EntryList>(
    addressOf("/admin/ledger-entries", { ...filter, limit: PAGE, before: begins[page] }),
  );
  const turn = (next: number) => {
    if (loaded.state !== "ready") return;
    setBegins(next < page ? begins.slice(0, -1) : [...begins, loaded.data.next ?? undefined]);
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Entries</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {loaded.state === "ready" ? summed(loaded.data) : "What a figure of income is the sum of."}
            {asked(filter)}
          </Text>
        </div>
        <div className="flex items-center gap-x-4">
          <TextLink to="/income">All income</TextLink>
          <EntriesDownload filter={filter} />
        </div>
      </div>
      {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Reading the ledger…</Text>}
      {loaded.state === "failed" && (
        <Alert variant="error" className="m-4">
          {loaded.message}
        </Alert>
      )}
      {loaded.state === "ready" && loaded.data.count === 0 && (
        <Text className="px-6 py-4 text-ui-fg-subtle">There are no such entries.</Text>
      )}
      {loaded.state === "ready" && loaded.data.count > 0 && (
        <>
          <EntriesList entries={loaded.data.entries} />
          <ListPages count={loaded.data.count} pageSize={PAGE} page={page} onPage={turn} />
        </>
      )}
    </Container>
  );
}

function summed({ count, sums }: EntryList): string {
  const amounts = sums.map(({ amountMinor, currencyCode, exponent }) =>
    formatAmount(amountMinor, currencyCode, exponent),
  );
  const entries = `${count.toLocaleString("en")} ${count === 1 ? "entry" : "entries"}`;
  return amounts.length === 0
    ? `${entries}.`
    : `${entries}, together ${new Intl.ListFormat("en").format(amounts)}.`;
}

/** What was asked beside the center, in words. */
function asked({ kind, from, to, recipient, destination, craft }: Partial<EntryQuery>): string {
  const words = [
    kind && inWords(kind),
    from && (from === to ? from : `from ${from}`),
    to && to !== from && `to ${to}`,
    recipient && inWords(recipient),
    destination && countryName(destination),
    craft && inWords(craft),
  ].filter(Boolean);
  return words.length === 0 ? "" : ` Asked for: ${words.join(", ")}.`;
}
