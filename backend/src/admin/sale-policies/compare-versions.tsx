import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { SalePolicyDto } from "../../contracts/sale-policy";
import { Choice } from "../parts/choice";
import { PreviewForm, type Question } from "./preview-form";
import { usePreview } from "./use-preview";
import { VersionComparison } from "./version-comparison";

/** Two versions of a policy side by side: the one in force and the newest, until somebody chooses others. */
export function CompareVersions({ policy }: { readonly policy: SalePolicyDto }) {
  const { versions, inForce } = policy;
  const newest = versions.at(-1)?.version;
  const [chosen, setChosen] = useState<readonly [left?: string, right?: string]>([]);
  const [question, setQuestion] = useState<Question>();
  const find = (typed: string | undefined, otherwise: number | null | undefined) =>
    versions.find(({ version }) => String(version) === (typed ?? String(otherwise)));
  const left = find(chosen[0], inForce ?? versions.at(0)?.version);
  const right = find(chosen[1], newest);
  const numbers = [left, right].flatMap((one) => one?.version ?? []);
  const { previewed, problem } = usePreview(
    policy.policyId,
    question && { ...question, versions: [...new Set(numbers)] },
  );
  if (!left || !right) return null;
  const options = versions.map(({ version }) => [String(version), `Version ${version}`] as const);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{versions.length > 1 ? "Side by side" : "How it splits"}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Steps run in the order of their numbers, each rounded down.
          </Text>
        </div>
        <div className={versions.length > 1 ? "flex gap-x-3" : "hidden"}>
          <Choice
            label="Compare"
            value={String(left.version)}
            options={options}
            onChosen={(version) => setChosen([version, chosen[1]])}
          />
          <Choice
            label="with"
            value={String(right.version)}
            options={options}
            onChosen={(version) => setChosen([chosen[0], version])}
          />
        </div>
      </div>
      <PreviewForm policy={policy} versions={[left, right]} problem={problem} onAsked={setQuestion} />
      <VersionComparison policy={policy} left={left} right={right} preview={previewed} />
    </Container>
  );
}
