import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { MAKER_BANDS, type MakerBand } from "../../contracts/maker-bands";
import { callAdmin } from "../attribution/admin-api";
import { Choice } from "../parts/choice";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { useSending } from "../parts/use-sending";
import { bandInWords } from "./band-words";
import type { OpenBooksCenter } from "./center-open-books";

interface TellMakersProps {
  readonly center: OpenBooksCenter;
  readonly onTold: () => void;
}

/** What a center told of its makers on paper; managers of a whole center tell it in the portal. */
export function TellMakers({ center, onTold }: TellMakersProps) {
  const open = center.quarters.filter(({ canTell }) => canTell);
  if (open.length === 0) return null;
  return (
    <FormDrawer
      title={`Makers of ${center.name}`}
      label="Makers who earned"
      description="People who earned from pieces in the quarter, each counted once over all workshops. Ask for the band, never for names or a number."
      form={(close) => (
        <MakersForm
          center={center}
          onTold={() => {
            close();
            onTold();
          }}
        />
      )}
    />
  );
}

function MakersForm({ center, onTold }: TellMakersProps) {
  const quarters = center.quarters.filter(({ canTell }) => canTell).map(({ quarter }) => quarter);
  const [quarter, setQuarter] = useState(quarters[0] ?? "");
  const [band, setBand] = useState<MakerBand>();
  const { sending, problem, send } = useSending();
  const tell = () =>
    send(async () => {
      await callAdmin("/admin/open-books/makers-told", { center_id: center.id, quarter, band });
      toast.success(`Makers of ${center.name} in ${quarter} are on file.`);
      onTold();
    });
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" onClick={tell} isLoading={sending} disabled={!band}>
          Record
        </Button>
      }
    >
      <Choice
        label="Quarter"
        value={quarter}
        options={quarters.map((one) => [one, one] as const)}
        onChosen={setQuarter}
      />
      <Choice
        label="Makers who earned"
        placeholder="How many"
        value={band ?? ""}
        options={MAKER_BANDS.map((one) => [one, bandInWords(one)] as const)}
        onChosen={(chosen) => setBand(MAKER_BANDS.find((one) => one === chosen))}
      />
    </DrawerForm>
  );
}
