"use client";

import type { ManagedParcel } from "@second-chance/backend/contracts/manager/parcel";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Link, useParams } from "wouter";
import { Notice } from "@/ui/notice";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortalSession } from "../portal/portal-session";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { HandOver } from "./hand-over";
import { parcelPath } from "./kept-steps";
import { forgetTicks } from "./kept-ticks";
import { PackedContents } from "./packed-contents";
import { PackingCheck } from "./packing-check";
import { ParcelFacts } from "./parcel-facts";
import { ParcelPapers } from "./parcel-papers";
import { ParcelProblems } from "./parcel-problems";
import { RefusedSteps } from "./refused-steps";
import { ShipToCard } from "./ship-to-card";
import { useKeptSteps } from "./use-kept-steps";
import { parcelHere } from "./waiting-steps";

/** One parcel, from the shelf to the post. */
export default function ParcelScreen() {
  const t = useTranslations("workshop-parcels.parcel");
  const { id = "" } = useParams<{ id: string }>();
  const { workshopId } = useWorkshop();
  const view = usePortal<ManagedParcel>(parcelPath(workshopId, id));
  return (
    <PortalPage title={t("title", { reference: view.data?.reference ?? "" })} back="/parcels">
      <PortalData view={view}>{(parcel) => <Parcel parcel={parcel} reload={view.reload} />}</PortalData>
    </PortalPage>
  );
}

interface ParcelProps {
  readonly parcel: ManagedParcel;
  readonly reload: () => Promise<void>;
}

function Parcel({ parcel, reload }: ParcelProps) {
  const t = useTranslations("workshop-parcels");
  const managerId = usePortalSession().me.manager.id;
  const { steps, take, dismiss } = useKeptSteps();
  const own = steps.filter(({ parcelId }) => parcelId === parcel.id);
  const here = parcelHere(parcel, own);
  const before = useRef(own.length);
  useEffect(() => {
    // Something that waited was answered: the shop knows more of the parcel now.
    if (own.length < before.current) void reload();
    before.current = own.length;
  }, [own.length, reload]);
  useEffect(() => {
    if (parcel.state !== "to_prepare") void forgetTicks(managerId, parcel.id);
  }, [parcel.state, parcel.id, managerId]);
  const does = async (kind: "check" | "steps" | "problems", body: Readonly<Record<string, unknown>>) => {
    await take(parcel.id, kind, body);
    await reload();
  };
  const isHere = here.state === "to_prepare" || here.state === "packed";
  return (
    <div className="flex flex-col gap-6">
      <div>
        <p className="text-xl font-semibold">{t(`state.${here.state}`)}</p>
        <ParcelFacts parcel={{ ...parcel, state: here.state, isChecked: here.isChecked }} />
      </div>
      {here.isWaiting && (
        <Notice look="care" icon="clock" role="status">
          {t("parcel.waiting")}
        </Notice>
      )}
      <RefusedSteps steps={own} onRead={dismiss} />
      {parcel.isHeldElsewhere && isHere && <Notice look="care">{t("parcel.heldElsewhere")}</Notice>}
      {here.state === "to_prepare" ? (
        <PackingCheck parcel={parcel} isTold={here.isChecked} onTold={(lines) => does("check", { lines })} />
      ) : (
        <PackedContents parcel={parcel} />
      )}
      <Beside parcel={parcel} />
      {isHere && <ShipToCard shipTo={parcel.shipTo} />}
      {isHere && <ParcelPapers parcelId={parcel.id} stage={`${parcel.state} ${parcel.lines.length}`} />}
      {here.state === "packed" && (
        <HandOver
          onHandedOver={(tracking) => does("steps", { step: "hand_over", ...tracking })}
          onUnpacked={() => does("steps", { step: "unpack" })}
        />
      )}
      {!isHere && <Followed parcel={parcel} />}
      <ParcelProblems problems={parcel.problems} onReported={(report) => does("problems", report)} />
    </div>
  );
}

/** Other parcels for the same address: they can travel on the same day. */
function Beside({ parcel: { beside } }: Pick<ParcelProps, "parcel">) {
  const t = useTranslations("workshop-parcels");
  if (beside.length === 0) return null;
  return (
    <Notice icon="parcel" title={t("parcel.beside")}>
      <ul>
        {beside.map(({ id, reference, state }) => (
          <li key={id}>
            <Link
              href={`/parcels/${id}`}
              className="inline-flex min-h-11 items-center gap-2 text-base underline underline-offset-4"
            >
              <span className="tabular font-semibold">{reference}</span> {t(`state.${state}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What the post gave to follow it by; its address is gone from here. */
function Followed({ parcel: { trackingNumber, trackingUrl, shipTo } }: Pick<ParcelProps, "parcel">) {
  const t = useTranslations("workshop-parcels.parcel");
  return (
    <div>
      {(trackingNumber || trackingUrl) && (
        <p className="text-lg">
          {t("tracking")}{" "}
          {trackingUrl ? (
            <a href={trackingUrl} rel="noreferrer" target="_blank" className="break-all underline">
              {trackingNumber || trackingUrl}
            </a>
          ) : (
            <span className="tabular font-semibold">{trackingNumber}</span>
          )}
        </p>
      )}
      {shipTo.kind === "redacted" && <p className="text-ink-soft">{t("addressGone")}</p>}
    </div>
  );
}
