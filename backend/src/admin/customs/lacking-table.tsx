import { Table } from "@medusajs/ui";
import type { LackingPieces } from "../../contracts/customs";
import { FACT_WORDS } from "../../contracts/trade-fact-words";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";
import { FactsForm } from "./facts-form";

interface LackingTableProps {
  readonly pieces: LackingPieces["pieces"];
  readonly onSaved: () => void;
}

/** Pieces that stay at home for want of a fact, and where to give it. */
export function LackingTable({ pieces, onSaved }: LackingTableProps) {
  return (
    <WideTable label="Pieces that can't be sent abroad yet">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Piece</Table.HeaderCell>
          <Table.HeaderCell>Center</Table.HeaderCell>
          <Table.HeaderCell>Lacks</Table.HeaderCell>
          <Table.HeaderCell>Record it</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {pieces.map((piece) => (
          <Table.Row key={piece.productId}>
            <Table.Cell className="min-w-40 py-2">
              <TextLink to={`/products/${piece.productId}`}>{piece.title}</TextLink>
              <div className="text-ui-fg-subtle">{piece.sku}</div>
            </Table.Cell>
            <Table.Cell className="min-w-32 py-2">{piece.center}</Table.Cell>
            <Table.Cell className="min-w-40 py-2">
              {piece.missing.map((fact) => (
                <div key={fact}>{FACT_WORDS[fact]}</div>
              ))}
            </Table.Cell>
            <Table.Cell className="py-2">
              <FactsForm key={piece.missing.join(" ")} piece={piece} onSaved={onSaved} />
              {piece.missing.some((fact) => ON_ITS_PAGE.has(fact)) && (
                <TextLink to={`/products/${piece.productId}`}>On the piece's own page</TextLink>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}

/** Medusa's own fields of a product. */
const ON_ITS_PAGE: ReadonlySet<string> = new Set(["origin", "net_weight", "value"]);
