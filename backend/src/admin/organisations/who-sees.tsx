import { Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminOrganisation, AdminOrganisations } from "../../contracts/ngo/admin-organisations";
import { ALL_CENTERS, CenterChoice } from "../parts/center-choice";
import { OneOrganisation } from "./one-organisation";

interface WhoSeesProps extends AdminOrganisations {
  readonly onChanged: () => void;
}

const sees = ({ grants }: AdminOrganisation, center: string): boolean =>
  grants.some(({ centerId, state }) => centerId === center && state === "in_force");

/** All organisations, or those that see a center today. */
export function WhoSees({ organisations, centers, onChanged }: WhoSeesProps) {
  const [center, setCenter] = useState(ALL_CENTERS);
  if (organisations.length === 0)
    return <Text className="px-6 py-4 text-ui-fg-subtle">There is no organisation yet.</Text>;
  const isAll = center === ALL_CENTERS;
  const shown = organisations.filter((organisation) => isAll || sees(organisation, center));
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 px-6">
        <Text size="small">Who sees</Text>
        <div className="w-72 max-w-full">
          <CenterChoice centers={centers} value={center} onChosen={setCenter} takesAll />
        </div>
        {!isAll && (
          <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
            {shown.length === 1
              ? "1 organisation sees it today."
              : `${shown.length} organisations see it today.`}
          </Text>
        )}
      </div>
      {shown.map((organisation) => (
        <OneOrganisation
          key={organisation.id}
          organisation={organisation}
          centers={centers}
          onChanged={onChanged}
        />
      ))}
    </>
  );
}
