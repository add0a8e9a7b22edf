import { CURRENCIES } from "../../contracts/money";
import { RECIPIENTS_WITH_WORDS } from "../../contracts/recipient";
import type { SalePolicyDto, SalePolicyList, SalePolicyVersionDto } from "../../contracts/sale-policy";
import { exponentOf } from "../../domain/money";
import { type PolicyVersion, phaseOn } from "../../domain/policy/policy-version";
import type { CenterOfPolicy } from "./centers-by-policy";

type PolicyHead = SalePolicyList["policies"][number];

/** A policy in the list of all; its versions are never none. */
export function presentHead(
  versions: readonly PolicyVersion[],
  centers: readonly CenterOfPolicy[],
  today: string,
): PolicyHead {
  return {
    ...headOf(versions, today),
    centers: [...centers],
    versions: versions.map((version) => versionHead(version, today)),
  };
}

/** A policy with all that its versions say. */
export function presentPolicy(
  versions: readonly PolicyVersion[],
  centers: readonly CenterOfPolicy[],
  { today, openFrom }: { readonly today: string; readonly openFrom: string | null },
): SalePolicyDto {
  return {
    ...headOf(versions, today),
    centers: [...centers],
    versions: versions.map((version) => presentVersion(version, today)),
    openFrom,
    knownRecipients: [...RECIPIENTS_WITH_WORDS],
    currencies: CURRENCIES.map((code) => ({ code, exponent: exponentOf(code) })),
  };
}

/** A policy goes by the title of the version in force, or of its newest one. */
function headOf(
  versions: readonly PolicyVersion[],
  today: string,
): Pick<PolicyHead, "policyId" | "title" | "inForce"> {
  const inForce = versions.find((version) => phaseOn(today, version) === "in_force");
  const named = inForce ?? versions.at(-1);
  return { policyId: named?.id ?? "", title: named?.title ?? "", inForce: inForce?.version ?? null };
}

function versionHead(version: PolicyVersion, today: string): PolicyHead["versions"][number] {
  return {
    version: version.version,
    phase: phaseOn(today, version),
    effectiveFrom: version.effective_from,
    effectiveTo: version.effective_to,
  };
}

function presentVersion(version: PolicyVersion, today: string): SalePolicyVersionDto {
  return {
    ...versionHead(version, today),
    title: version.title,
    currency: version.currency,
    steps: [...version.steps],
    roundingSink: version.rounding.sink,
    feeBearer: version.fee_bearer,
    illustrative: version.illustrative,
    notes: version.notes,
  };
}
