import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { FundList } from "../../contracts/fund";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { FundModal } from "./fund-modal";
import { NO_TEXTS } from "./fund-texts";

const WHOLE_SHOP = "shop";

interface NewFundProps {
  readonly centers: FundList["centers"];
  readonly onSaved: () => void;
}

/** Opens a fund. What it is called in the ledger and whose it is can't be changed afterwards. */
export function NewFund({ centers, onSaved }: NewFundProps) {
  const [handle, setHandle] = useState("");
  const [center, setCenter] = useState(WHOLE_SHOP);
  return (
    <FundModal
      title="New fund"
      description="It can be given to at once. Its handle and whose it is stay for good; names may change, and it can be closed."
      trigger={<Button size="small">New fund</Button>}
      texts={NO_TEXTS}
      path="/admin/funds"
      beside={{ handle: handle.trim(), center_id: center === WHOLE_SHOP ? null : center }}
      onSaved={() => {
        setHandle("");
        setCenter(WHOLE_SHOP);
        onSaved();
      }}
    >
      <div className="grid grid-cols-2 gap-x-3">
        <Field
          label="Handle, such as safe-clothing-taller-andes"
          maxLength={60}
          value={handle}
          onText={setHandle}
        />
        <Choice
          label="Whose it is"
          value={center}
          options={[[WHOLE_SHOP, "The whole shop"], ...centers.map(({ id, name }) => [id, name] as const)]}
          onChosen={setCenter}
        />
      </div>
    </FundModal>
  );
}
