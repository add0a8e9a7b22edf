import { Container, Heading, Table, Text } from "@medusajs/ui";
import type { WaitingQuestions } from "../../contracts/question";
import { useAdmin } from "../attribution/admin-api";
import { Shown } from "../parts/shown";
import { Small } from "../parts/small";
import { WideTable } from "../parts/wide-table";
import { countryName } from "../rules/country-name";

/** Pieces and countries that shoppers wait to hear about: what is worth looking into first. */
export function WaitingTable() {
  const loaded = useAdmin<WaitingQuestions>("/admin/questions");
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">Shoppers who wait for an answer</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          They left their e-mail on the page of a held piece. Each hears yes or no within minutes of its being
          known, once, and is forgotten then. A mail that can't be delivered is tried for some three days;
          then the address is forgotten, and the log says so.
        </Text>
      </div>
      <Shown loaded={loaded} waiting="Counting who waits…">
        {({ waiting }) =>
          waiting.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">Nobody waits.</Text>
          ) : (
            <WideTable label="Shoppers who wait for an answer">
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>Piece</Table.HeaderCell>
                  <Table.HeaderCell>On its way to</Table.HeaderCell>
                  <Table.HeaderCell>Shoppers</Table.HeaderCell>
                  <Table.HeaderCell>Since</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {waiting.map(({ productId, title, country, shoppers, undelivered, since }) => (
                  <Table.Row key={`${productId} ${country}`}>
                    <Table.Cell className="min-w-52 whitespace-normal py-2 pr-4">{title}</Table.Cell>
                    <Table.Cell className="py-2 pr-4">{countryName(country)}</Table.Cell>
                    <Table.Cell className="py-2 pr-4">
                      {shoppers}
                      {undelivered > 0 && <Small>{`${undelivered} not reached by mail yet`}</Small>}
                    </Table.Cell>
                    <Table.Cell className="whitespace-nowrap py-2">{since}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </WideTable>
          )
        }
      </Shown>
    </Container>
  );
}
