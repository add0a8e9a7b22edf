import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { ParcelDetail } from "../../contracts/parcel";
import { callAdmin } from "../attribution/admin-api";
import { Confirm } from "../parts/confirm";
import { Field } from "../parts/field";
import { HandOver } from "./hand-over";
import { PackStep } from "./pack-step";
import { STATE_LABELS } from "./parcel-words";

export interface StepProps {
  readonly parcel: ParcelDetail;
  /** Sends a step; what the backend refuses is thrown with its sentence. */
  readonly take: (body: Readonly<Record<string, unknown>>) => Promise<void>;
}

interface ParcelStepsProps {
  readonly parcel: ParcelDetail;
  readonly onTaken: () => void;
}

/** What can be done with a parcel now. Each step is asked once more: the shopper hears of most of them. */
export function ParcelSteps({ parcel, onTaken }: ParcelStepsProps) {
  const take = async (body: Readonly<Record<string, unknown>>) => {
    const { state } = await callAdmin<ParcelDetail>(`/admin/parcels/${parcel.id}/steps`, body);
    toast.success(`The parcel: ${STATE_LABELS[state].toLowerCase()}.`);
    onTaken();
  };
  if (parcel.steps.length === 0)
    return <Text className="px-6 py-4 text-ui-fg-subtle">Nothing is left to do.</Text>;
  const can = (step: ParcelDetail["steps"][number]) => parcel.steps.includes(step);
  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      {can("pack") && <PackStep parcel={parcel} take={take} />}
      {can("hand_over") && <HandOver parcel={parcel} take={take} />}
      {can("unpack") && (
        <Confirm
          label="Unpack"
          title="Unpack it?"
          description="It goes back among those to prepare. Nobody outside hears of it."
          action="Unpack"
          onConfirmed={() => take({ step: "unpack" })}
        />
      )}
      {can("deliver") && (
        <Confirm
          label="Delivered"
          variant="primary"
          title="Has it arrived?"
          description="The shopper gets a mail that it has."
          action="It has arrived"
          onConfirmed={() => take({ step: "deliver" })}
        />
      )}
      {can("bring_back") && (
        <NotedStep
          step="bring_back"
          label="Came back"
          title="Did it come back?"
          description="The shopper gets a mail that the post couldn't deliver it, and that somebody writes to them."
          take={take}
        />
      )}
      {can("lose") && (
        <NotedStep
          step="lose"
          label="Lost"
          title="Is it lost?"
          description="The shopper gets a mail that it is missing, and that somebody writes to them."
          take={take}
        />
      )}
    </div>
  );
}

interface NotedStepProps extends Pick<StepProps, "take"> {
  readonly step: "bring_back" | "lose";
  readonly label: string;
  readonly title: string;
  readonly description: string;
}

function NotedStep({ step, take, ...question }: NotedStepProps) {
  const [note, setNote] = useState("");
  return (
    <Confirm
      {...question}
      action={question.label}
      isReady={note.trim() !== ""}
      onConfirmed={() => take({ step, note })}
    >
      <Field label="What is known (for us)" maxLength={300} value={note} onText={setNote} />
    </Confirm>
  );
}
