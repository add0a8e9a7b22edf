import { NGO_PAYOUT_STATES, ngoPayoutsSchema } from "@second-chance/backend/contracts/ngo/payouts";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { Pagination } from "@/ui/pagination";
import { searchOf } from "../portal/ngo-paths";
import { NoGrants } from "../portal/no-grants";
import { RoomProblem } from "../portal/room-problem";
import type { OpenedRoom } from "../portal/room-props";
import { Told } from "../portal/told";
import { placeNames } from "../question/place-names";
import { ClosedFilter } from "../statements/closed-filter";
import { OnlySums } from "../statements/only-sums";
import { PAGE, pageOf, textOf } from "../statements/page-of";
import { OwedTable } from "./owed-table";
import { PayoutForms } from "./payout-forms";
import { PayoutItem } from "./payout-item";
import { payoutsPath, SAID } from "./payouts-path";

interface PayoutsRoomProps {
  readonly room: OpenedRoom;
  readonly organisation: ReachedOrganisation;
}

/** Payouts to granted centers, and what closed months still owe. */
export async function PayoutsRoom({ room, organisation: { centers, rights } }: PayoutsRoomProps) {
  const t = await getTranslations("ngo-payouts");
  if (centers.length === 0) return <NoGrants />;
  const [center, state, about] = [textOf(room, "center"), textOf(room, "state"), textOf(room, "about")];
  const page = pageOf(room);
  const asked = { center: center || null, state: state || null };
  const answer = await askNgo(
    `${room.api}/payouts${searchOf({ ...asked, limit: PAGE, offset: (page - 1) * PAGE })}`,
    { schema: ngoPayoutsSchema },
  );
  if (!answer.ok) return <RoomProblem locale={room.locale} code={answer.code} here={room.here} />;
  const { payouts, count, owed, onlySums } = answer.value;
  const names = placeNames(centers);
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const said = await sentenceOf(room);
  return (
    <>
      {said && !payouts.some(({ id }) => id === about) ? said : null}
      <ClosedFilter
        action={payoutsPath(room)}
        centers={centers}
        center={center}
        beside={{
          name: "state",
          label: t("which"),
          value: state,
          options: [
            { value: "", label: t("all") },
            ...NGO_PAYOUT_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
          ],
        }}
      />
      <OnlySums centers={onlySums} names={names} />
      <section className="mt-section max-w-3xl">
        <h2 className="text-2xl">{t("list")}</h2>
        {payouts.length === 0 ? <p className="mt-2">{t("none")}</p> : null}
        <ul className="mt-3 divide-y divide-line border-y border-line empty:hidden">
          {payouts.map((payout) => (
            <PayoutItem
              key={payout.id}
              place={room}
              payout={payout}
              names={names}
              told={payout.id === about ? said : null}
            >
              {rights.includes("answer") ? (
                <PayoutForms place={room} payout={payout} kept={{ center, state, page: String(page) }} />
              ) : null}
            </PayoutItem>
          ))}
        </ul>
      </section>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(other) => payoutsPath(room, { ...asked, page: other })}
        labels={{
          nav: t("pages"),
          previous: t("newer"),
          next: t("older"),
          position: t("position", { page, pages }),
        }}
      />
      {/* Last, however long it is: what waits for somebody comes first. */}
      {page === 1 ? <OwedTable place={room} owed={owed} names={names} /> : null}
    </>
  );
}

/** What was done just now; null where nothing was. */
async function sentenceOf(room: OpenedRoom) {
  const t = await getTranslations("ngo-payouts.said");
  const done = SAID.find((known) => known === textOf(room, "said"));
  return done ? <Told isGood>{t(done)}</Told> : null;
}
