import { Container, Heading, StatusBadge, Table, Text, toast } from "@medusajs/ui";
import type { ImportSchemeInput, ImportSchemeList } from "../../contracts/tax";
import { callAdmin, useAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { ListTable } from "../parts/list-table";
import { Shown } from "../parts/shown";
import { ImportVatForm } from "./import-vat-form";

const PATH = "/admin/import-vat";

/** Whether VAT of the European Union's countries is collected at sale, since when, and under which number. */
export function ImportVat() {
  const loaded = useAdmin<ImportSchemeList>(PATH);
  const set = async (scheme: ImportSchemeInput) => {
    await callAdmin<ImportSchemeList>(PATH, scheme);
    toast.success(
      scheme.number
        ? `VAT is collected at sale from ${scheme.from} on.`
        : `From ${scheme.from} on VAT is asked on arrival.`,
    );
    loaded.reload();
  };
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">Import VAT of the European Union</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          With a number of the import one-stop shop (IOSS) the shop collects the destination's VAT at the
          sale: of parcels that come from outside the Union and whose pieces are worth 150 euros at most,
          without VAT and postage. It is contained in the prices as they stand, so what is left for workshops
          is less; a margin for euros, on the page Prices, makes up for it. Dearer parcels are taxed on
          arrival. The tax adviser who got the number decides when to begin.
        </Text>
      </div>
      <Shown loaded={loaded} waiting="Reading what is set…">
        {({ collecting, schemes }) => (
          <>
            <ImportVatForm isCollecting={collecting} onSet={set} />
            {schemes.length === 0 ? (
              <Text className="px-6 py-4 text-ui-fg-subtle">
                Never set: VAT is asked on arrival, and baskets show an estimate.
              </Text>
            ) : (
              <ListTable label="What was set" columns={["From", "Number", "State", "Set"]}>
                {schemes.map(({ number, from, setAt, setBy, inForce }) => (
                  <Table.Row key={setAt}>
                    <Table.Cell className="whitespace-nowrap py-2 pr-4 tabular-nums">{from}</Table.Cell>
                    <Table.Cell className="whitespace-nowrap py-2 pr-4">
                      {number ?? "none: asked on arrival"}
                    </Table.Cell>
                    <Table.Cell className="py-2 pr-4">
                      {inForce && <StatusBadge color="green">In force</StatusBadge>}
                    </Table.Cell>
                    <Table.Cell className="whitespace-nowrap py-2">
                      {formatMoment(setAt)} by {setBy}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </ListTable>
            )}
          </>
        )}
      </Shown>
    </Container>
  );
}
