import { useEffect, useState } from "react";
import type { PolicyPreviewed, PolicyPreviewInput } from "../../contracts/sale-policy";
import { callAdmin } from "../attribution/admin-api";

interface Preview {
  readonly previewed: PolicyPreviewed | undefined;
  /** Why there is none, or why one of the versions can't split the amount. */
  readonly problem: string | undefined;
}

const NOTHING: Preview = { previewed: undefined, problem: undefined };

/** What versions give of an amount, asked again whenever the question or the versions change. */
export function usePreview(policyId: string, asked: PolicyPreviewInput | undefined): Preview {
  const [preview, setPreview] = useState(NOTHING);
  const body = asked && JSON.stringify(asked);
  useEffect(() => {
    if (!body) return setPreview(NOTHING);
    let current = true;
    const path = `/admin/sale-policies/${encodeURIComponent(policyId)}/preview`;
    callAdmin<PolicyPreviewed>(path, JSON.parse(body)).then(
      (previewed) => {
        const problem = previewed.splits.find((split) => split.problem)?.problem ?? undefined;
        if (current) setPreview({ previewed, problem });
      },
      (error: Error) => {
        if (current) setPreview({ previewed: undefined, problem: error.message });
      },
    );
    return () => {
      current = false;
    };
  }, [policyId, body]);
  return preview;
}
