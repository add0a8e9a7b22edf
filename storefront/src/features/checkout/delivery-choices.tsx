import type { ParcelView } from "./checkout-model";
import { chosenOption } from "./checkout-model";
import { Choice } from "./choice";

interface DeliveryChoicesProps {
  readonly parcels: readonly ParcelView[];
  readonly choices: Readonly<Record<string, string | undefined>>;
  readonly onChoose: (centerId: string, optionId: string) => void;
}

/** How each parcel is sent: price and days of every post that its center offers. */
export function DeliveryChoices({ parcels, choices, onChoose }: DeliveryChoicesProps) {
  // A parcel that can't go to this country has no way to choose; why stands beside its pieces.
  const sent = parcels.filter(({ options }) => options.length > 0);
  return (
    <div className="space-y-6">
      {sent.map((parcel) => (
        <fieldset key={parcel.centerId}>
          <legend className="mb-2 font-semibold">
            {parcel.title}
            {parcel.wait ? <span className="font-normal text-ink-soft"> · {parcel.wait}</span> : null}
          </legend>
          <div>
            {parcel.options.map((option) => (
              <Choice
                key={option.id}
                name={`post:${parcel.centerId}`}
                value={option.id}
                defaultChecked={chosenOption(parcel, choices)?.id === option.id}
                onChange={() => onChoose(parcel.centerId, option.id)}
                title={option.label}
                note={option.days}
                aside={option.price}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
