import { Container, Heading, Text } from "@medusajs/ui";
import { useParams } from "react-router-dom";
import type { SalePolicyDto } from "../../../../contracts/sale-policy";
import { useAdmin } from "../../../attribution/admin-api";
import { Shown } from "../../../parts/shown";
import { CompareVersions } from "../../../sale-policies/compare-versions";
import { DraftModal } from "../../../sale-policies/draft-modal";
import { VersionsTable } from "../../../sale-policies/versions-table";

/** One sale policy: its versions, two of them side by side, and the way to the next. */
export default function SalePolicyPage() {
  const { id = "" } = useParams();
  const loaded = useAdmin<SalePolicyDto>(`/admin/sale-policies/${encodeURIComponent(id)}`);
  return (
    <Shown loaded={loaded} waiting="Reading the policy…">
      {(policy) => <Policy key={policy.policyId} policy={policy} onChanged={loaded.reload} />}
    </Shown>
  );
}

interface PolicyProps {
  readonly policy: SalePolicyDto;
  readonly onChanged: () => void;
}

function Policy({ policy, onChanged }: PolicyProps) {
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
          <div>
            <Heading>{policy.title}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {policy.centers.length > 0
                ? `Splits the sales of ${policy.centers.map(({ name }) => name).join(", ")}.`
                : "No center splits its sales by it."}
            </Text>
          </div>
          <DraftModal policy={policy} onSaved={onChanged} />
        </div>
        <VersionsTable policy={policy} onActivated={onChanged} />
      </Container>
      <CompareVersions policy={policy} />
    </div>
  );
}

export const handle = { breadcrumb: () => "Sale policy" };
