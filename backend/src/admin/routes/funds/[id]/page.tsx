import { Alert, Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useParams, useSearchParams } from "react-router-dom";
import type { FundDetail } from "../../../../contracts/fund";
import { useAdmin } from "../../../attribution/admin-api";
import { inWords } from "../../../attribution/format";
import { FundEntries } from "../../../funds/fund-entries";
import { FundModal } from "../../../funds/fund-modal";
import { FundBadge, FundStatusButton } from "../../../funds/fund-status";
import { SumCells, SumHeads } from "../../../funds/fund-sums";
import { TextLink } from "../../../parts/text-link";

const PAGE = 20;

/** One fund: what it got, and the entries and orders behind each number. */
export default function FundPage() {
  const { id = "" } = useParams();
  const [search, setSearch] = useSearchParams();
  const page = Math.max(0, Number.parseInt(search.get("page") ?? "0", 10) || 0);
  const [currency, kind] = [search.get("currency") ?? "", search.get("kind") ?? ""];
  const query = new URLSearchParams({ limit: String(PAGE), offset: String(page * PAGE) });
  if (currency) query.set("currency", currency);
  if (kind) query.set("kind", kind);
  const loaded = useAdmin<FundDetail>(`/admin/funds/${id}?${query}`);
  if (loaded.state === "loading") return <Text className="p-6 text-ui-fg-subtle">Reading the fund…</Text>;
  if (loaded.state === "failed") return <Alert variant="error">{loaded.message}</Alert>;
  const shown = [kind && inWords(kind), currency].filter(Boolean).join(", ");
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <Head fund={loaded.data.fund} onChanged={loaded.reload} />
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <SumHeads />
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {(loaded.data.fund.sums.length > 0 ? loaded.data.fund.sums : [undefined]).map((sum) => (
                <Table.Row key={sum?.currencyCode ?? ""}>
                  <SumCells fund={loaded.data.fund} sum={sum} />
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </Container>
      <Container className="p-0">
        <div className="flex items-center justify-between px-6 py-4">
          <Heading level="h2">Entries{shown && `: ${shown}`}</Heading>
          {shown && <TextLink to={`/funds/${id}`}>Show all</TextLink>}
        </div>
        <FundEntries
          detail={loaded.data}
          pageSize={PAGE}
          page={page}
          onPage={(next) => setSearch({ currency, kind, page: String(next) })}
        />
      </Container>
    </div>
  );
}

function Head({ fund, onChanged }: { readonly fund: FundDetail["fund"]; readonly onChanged: () => void }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="max-w-[40rem]">
        <div className="flex items-center gap-x-3">
          <Heading>{fund.name.en}</Heading>
          <FundBadge status={fund.status} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {fund.purpose.en} {fund.center ? `A fund of ${fund.center.name}.` : "A fund of the whole shop."} In
          the ledger: {fund.handle}
        </Text>
      </div>
      <div className="flex gap-x-2">
        <FundModal
          title={`Rename: ${fund.name.en}`}
          description="Baskets, receipts and mails show the new texts at once, also of orders that were placed before."
          trigger={
            <Button size="small" variant="secondary">
              Rename
            </Button>
          }
          texts={{ name: fund.name, purpose: fund.purpose }}
          path={`/admin/funds/${fund.id}`}
          onSaved={onChanged}
        />
        <FundStatusButton fund={fund} onChanged={onChanged} />
      </div>
    </div>
  );
}
