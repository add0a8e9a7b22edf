import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import type { SalePolicyList } from "../../../contracts/sale-policy";
import { useAdmin } from "../../attribution/admin-api";
import { Shown } from "../../parts/shown";
import { TextLink } from "../../parts/text-link";
import { WideTable } from "../../parts/wide-table";
import { formatDays } from "../../sale-policies/days";
import { PhaseBadge } from "../../sale-policies/phase-badge";

/** The rules by which workshops' revenue is split, and who splits by them. */
export default function SalePoliciesPage() {
  const loaded = useAdmin<SalePolicyList>("/admin/sale-policies");
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Sale policies</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          An order line is split by the version in force when it was paid, and keeps it for good.
        </Text>
      </div>
      <Shown loaded={loaded} waiting="Reading the policies…">
        {(list) =>
          list.policies.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">
              No sale policy is stored yet. They come in with the policy file of the seed.
            </Text>
          ) : (
            <Policies list={list} />
          )
        }
      </Shown>
    </Container>
  );
}

function Policies({ list }: { readonly list: SalePolicyList }) {
  return (
    <WideTable label="Sale policies">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Policy</Table.HeaderCell>
          <Table.HeaderCell>Centers</Table.HeaderCell>
          <Table.HeaderCell>Versions</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {list.policies.map(({ policyId, title, centers, versions, inForce }) => (
          <Table.Row key={policyId}>
            <Table.Cell className="min-w-60 py-2">
              <TextLink to={`/sale-policies/${encodeURIComponent(policyId)}`}>{title}</TextLink>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {policyId}
              </Text>
            </Table.Cell>
            <Table.Cell className="min-w-52 whitespace-normal py-2">
              {centers.length > 0 ? centers.map(({ name }) => name).join(" · ") : "None"}
              {centers.length > 0 && inForce === null && (
                <Text size="xsmall" className="text-ui-fg-error">
                  No version is in force today: sales wait in suspense.
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="py-2">
              <ul className="flex flex-col gap-y-1">
                {versions.toReversed().map((version) => (
                  <li key={version.version} className="flex items-center gap-x-2 whitespace-nowrap">
                    {version.version}
                    <PhaseBadge phase={version.phase} />
                    <span className="text-ui-fg-subtle">{formatDays(version)}</span>
                  </li>
                ))}
              </ul>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}

export const config = defineRouteConfig({ label: "Sale policies", icon: ReceiptPercent, rank: 4 });
export const handle = { breadcrumb: () => "Sale policies" };
