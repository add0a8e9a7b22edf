import { ngoImpactSchema } from "@second-chance/backend/contracts/ngo/impact";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { askNgo } from "@/data/ngo";
import { searchOf } from "../portal/ngo-paths";
import { NoGrants } from "../portal/no-grants";
import { RoomProblem } from "../portal/room-problem";
import type { OpenedRoom } from "../portal/room-props";
import { placeNames } from "../question/place-names";
import { ImpactView } from "./impact-view";

interface ImpactRoomProps {
  readonly room: OpenedRoom;
  readonly organisation: ReachedOrganisation;
}

/** The quarter that is asked for, of every center that is granted: a choice of centers would tell by subtraction. */
export async function ImpactRoom({ room, organisation: { centers } }: ImpactRoomProps) {
  if (centers.length === 0) return <NoGrants />;
  const { quarter } = room.query;
  const impact = await askNgo(`${room.api}/impact${searchOf({ quarter })}`, { schema: ngoImpactSchema });
  return impact.ok ? (
    <ImpactView impact={impact.value} names={placeNames(centers)} locale={room.locale} />
  ) : (
    <RoomProblem locale={room.locale} code={impact.code} here={room.here} />
  );
}
