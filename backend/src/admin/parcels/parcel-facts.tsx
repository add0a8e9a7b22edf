import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { ParcelDetail } from "../../contracts/parcel";
import { TextLink } from "../parts/text-link";

/** Where a parcel goes, for which order, and how it is followed. */
export function ParcelFacts({ parcel }: { readonly parcel: ParcelDetail }) {
  const { order, center, shipTo, trackingNumber, trackingUrl } = parcel;
  return (
    <dl className="grid gap-x-6 gap-y-4 px-6 py-4 sm:grid-cols-2">
      <Fact name="Order">
        <TextLink to={`/orders/${order.id}`}>#{order.displayId}</TextLink>
      </Fact>
      <Fact name="From">{center.name}</Fact>
      <Fact name="To">
        <ShipToText shipTo={shipTo} />
      </Fact>
      {(trackingNumber || trackingUrl) && (
        <Fact name="Tracking">
          <span className="tabular-nums">{trackingNumber}</span>
          {trackingUrl && (
            <a
              href={trackingUrl}
              target="_blank"
              rel="noreferrer"
              className="block break-all text-ui-fg-base underline underline-offset-4"
            >
              {trackingUrl}
            </a>
          )}
        </Fact>
      )}
    </dl>
  );
}

function ShipToText({ shipTo }: Pick<ParcelDetail, "shipTo">) {
  if (shipTo.kind === "redacted") {
    return (
      <>
        {[shipTo.country, shipTo.postcodeArea && `${shipTo.postcodeArea}…`].filter(Boolean).join(", ")}
        <Text size="xsmall" className="text-ui-fg-subtle">
          The address is shown only while the parcel is here.
        </Text>
      </>
    );
  }
  return (
    <address className="not-italic">
      {[shipTo.name, ...shipTo.lines, shipTo.country, shipTo.phone].filter(Boolean).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-ui-fg-subtle txt-compact-xsmall-plus">{name}</dt>
      <dd className="txt-small">{children}</dd>
    </div>
  );
}
