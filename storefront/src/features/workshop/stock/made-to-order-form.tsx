import type { StockPiece } from "@second-chance/backend/contracts/manager/stock";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { askPortal } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";
import { useWorkshop } from "../portal/use-workshop";
import { readMadeToOrder } from "./read-made-to-order";

interface MadeToOrderFormProps {
  readonly productId: string;
  readonly setting: NonNullable<StockPiece["madeToOrder"]>;
  readonly onChanged: () => Promise<void>;
}

/** Days to make another one, and how many may wait at one time. */
export function MadeToOrderForm({ productId, setting, onChanged }: MadeToOrderFormProps) {
  const t = useTranslations("workshop-work.stock.order");
  const refusalOf = useRefusal();
  const { workshopId } = useWorkshop();
  const [days, setDays] = useState(String(setting.days));
  const [capacity, setCapacity] = useState(setting.capacity === null ? "" : String(setting.capacity));
  const [said, setSaid] = useState<string>();
  const [isSending, setSending] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = readMadeToOrder(days, capacity);
    if (!wanted) return setSaid(t("bad"));
    setSending(true);
    const answer = await askPortal(`/workshops/${workshopId}/stock/${productId}/made-to-order`, {
      method: "POST",
      body: { ...wanted, was: { days: setting.days, capacity: setting.capacity } },
    });
    setSending(false);
    const isOvertaken = answer.state === "refused" && answer.code === "changed_meanwhile";
    setSaid(answer.state === "ok" ? t("saved") : isOvertaken ? t("changedMeanwhile") : refusalOf(answer));
    if (answer.state === "ok" || isOvertaken) await onChanged();
  };
  return (
    <details className="mt-3">
      <summary className="flex min-h-11 cursor-pointer items-center underline decoration-line-strong underline-offset-4">
        {t("summary", { days: setting.days, waiting: setting.waiting })}
      </summary>
      <form onSubmit={save} noValidate className="mt-2 flex flex-col gap-4 rounded-md bg-sand p-4">
        <Field
          id={`days-${productId}`}
          label={t("days")}
          inputMode="numeric"
          autoComplete="off"
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
        <Field
          id={`capacity-${productId}`}
          label={t("capacity")}
          hint={t("capacityHint")}
          inputMode="numeric"
          autoComplete="off"
          value={capacity}
          onChange={(event) => setCapacity(event.target.value)}
        />
        <Button look="secondary" disabled={isSending} aria-busy={isSending}>
          {isSending ? t("saving") : t("save")}
        </Button>
      </form>
      <p role="status" className="mt-2 font-semibold empty:hidden">
        {said}
      </p>
    </details>
  );
}
