import { Container, Heading, StatusBadge, Table, Text, toast } from "@medusajs/ui";
import type { OpenBooksRegister } from "../../contracts/open-books";
import { callAdmin } from "../attribution/admin-api";
import { ConfirmWithReason } from "../parts/confirm-with-reason";
import { Small } from "../parts/small";
import { WideTable } from "../parts/wide-table";
import { countryName } from "../rules/country-name";
import { bandInWords } from "./band-words";
import { RecordAgreement } from "./record-agreement";
import { TellMakers } from "./tell-makers";

export type OpenBooksCenter = OpenBooksRegister["centers"][number];

interface CenterOpenBooksProps {
  readonly center: OpenBooksCenter;
  readonly firstQuarters: readonly string[];
  readonly onChanged: () => void;
}

/** Few makers, or no agreement for the quarter, are never told. What else is held back the public page decides. */
const isUntold = (first: string | undefined, quarter: string, band: string | null): boolean =>
  first === undefined || quarter < first || band === "under-5";

/** One center: what it agreed to, and what it told of each quarter. */
export function CenterOpenBooks({ center, firstQuarters, onChanged }: CenterOpenBooksProps) {
  const current = center.agreements.find(({ endedOn }) => endedOn === null);
  const end = async (id: string, reason: string) => {
    await callAdmin(`/admin/open-books/agreements/${id}/end`, { reason });
    toast.success(`Nothing of ${center.name} is published any more.`);
    onChanged();
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{center.name}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {countryName(center.country)}
          </Text>
          {center.agreements.map((agreement) => (
            <Small key={agreement.id}>
              {agreement.agreedBy}, {agreement.agreedOn}: from {agreement.firstQuarter} on
              {agreement.endedOn && `; ended ${agreement.endedOn}: ${agreement.endedReason}`}
            </Small>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <StatusBadge color={current ? "green" : "grey"}>{current ? "Published" : "Closed"}</StatusBadge>
          <TellMakers center={center} onTold={onChanged} />
          {current ? (
            <ConfirmWithReason
              label="End"
              title={`Close the books of ${center.name}?`}
              description="Everything that was published of it is taken down. The agreement stays on file with your reason."
              onConfirmed={(reason) => end(current.id, reason)}
            />
          ) : (
            <RecordAgreement center={center} firstQuarters={firstQuarters} onRecorded={onChanged} />
          )}
        </div>
      </div>
      <WideTable label={`Makers of ${center.name}`}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Quarter</Table.HeaderCell>
            <Table.HeaderCell>Makers who earned</Table.HeaderCell>
            <Table.HeaderCell>Appears on</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {center.quarters.map(({ quarter, band, canTell, opensOn }) => (
            <Table.Row key={quarter}>
              <Table.Cell className="tabular-nums whitespace-nowrap">{quarter}</Table.Cell>
              <Table.Cell>
                {band === null ? "Not told yet" : bandInWords(band)}
                {!canTell && (
                  <Small>
                    {isUntold(current?.firstQuarter, quarter, band)
                      ? "Frozen; not told publicly"
                      : "Frozen, can't be changed"}
                  </Small>
                )}
              </Table.Cell>
              <Table.Cell className="tabular-nums whitespace-nowrap">{opensOn}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
    </Container>
  );
}
