import type { ActSubjectDto } from "../../contracts/manager/activity";
import { parcelReference } from "../../domain/parcel/parcel-reference";

/** Joins what an act `a` was done to, for its name: names stand where they can be forgotten, never in the act. */
export const SUBJECTS = `
    left join invitation si on a.subject_type = 'invitation' and si.id = a.subject_id
    left join ngo_invitation sn on a.subject_type = 'invitation' and sn.id = a.subject_id
    left join ngo_organisation so on a.subject_type = 'organisation' and so.id = a.subject_id
    left join ngo_key sk on a.subject_type = 'key' and sk.id = a.subject_id
    left join account sm on sm.id = a.subject_id
    left join listing sl on a.subject_type = 'listing' and sl.id = a.subject_id
    left join product sp on a.subject_type = 'product' and sp.id = a.subject_id`;

export const SUBJECT_NAME =
  "coalesce(si.name, sn.name, so.name, sk.name, sm.name, sl.content ->> 'title', sp.title, '')";

/** A subject with what people call it; a parcel has its reference for a name. */
export const namedSubject = (type: string, id: string, name: string): ActSubjectDto => ({
  type,
  id,
  name: type === "parcel" ? parcelReference(id) : name,
});
