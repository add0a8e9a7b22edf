import { Container, Heading, Table, Text } from "@medusajs/ui";
import type { CenterEvidence } from "../../contracts/evidence";
import { inWords } from "../attribution/format";
import { WideTable } from "../parts/wide-table";
import { countryName } from "../rules/country-name";
import { EvidenceRow } from "./evidence-row";
import { RecordEvidence } from "./record-evidence";

interface CenterDocumentsProps {
  readonly center: CenterEvidence;
  readonly kinds: readonly string[];
  readonly onChanged: () => void;
}

/** The documents of one center, and what its work still lacks. */
export function CenterDocuments({ center, kinds, onChanged }: CenterDocumentsProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{center.name}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {countryName(center.country)}
            {center.status !== "active" && `, ${center.status}`}
          </Text>
          {center.missing.length > 0 && (
            <Text size="small" className="text-ui-fg-error">
              Not on file: {center.missing.map((kind) => inWords(kind).toLowerCase()).join(", ")}. Pieces that
              need it are held.
            </Text>
          )}
        </div>
        <RecordEvidence center={center} kinds={kinds} onRecorded={onChanged} />
      </div>
      {center.documents.length === 0 ? (
        <Text className="px-6 py-4 text-ui-fg-subtle">No document is on file.</Text>
      ) : (
        <WideTable label={`Documents of ${center.name}`}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Document</Table.HeaderCell>
              <Table.HeaderCell>Issued, last day</Table.HeaderCell>
              <Table.HeaderCell>State</Table.HeaderCell>
              <Table.HeaderCell>Rests on it alone</Table.HeaderCell>
              <Table.HeaderCell>
                <span className="sr-only">What can be done</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {center.documents.map((document) => (
              <EvidenceRow key={document.id} document={document} onWithdrawn={onChanged} />
            ))}
          </Table.Body>
        </WideTable>
      )}
    </Container>
  );
}
