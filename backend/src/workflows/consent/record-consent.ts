import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { custodyNamesBasis } from "../../config/custody-names";
import { receiptSecret } from "../../config/receipt-secret";
import type { ConsentUse } from "../../contracts/consent-words";
import type { NewConsent, RecordedConsent } from "../../contracts/manager/consent";
import type { NewAct } from "../../domain/access/act";
import { utcDay } from "../../domain/calendar-day";
import { type ConsentDaysProblem, consentDaysProblem } from "../../domain/consent/consent";
import { makerWordsProblems } from "../../domain/consent/maker-words";
import { codeHash, withdrawalCode } from "../../domain/consent/withdrawal-code";
import { CONSENT_MODULE } from "../../modules/consent";
import type { ConsentModuleService } from "../../modules/consent/service";
import { recordActStep } from "../access/steps/record-act";
import { piecesOfWorkshop } from "../piece/pieces-of-workshop";
import { announceConsents } from "./announce-consents";
import { ConsentRefusal } from "./consent-refusal";
import { giveCode, type KnownConsent } from "./give-code";
import { inCustody } from "./in-custody";
import { claimHandsPictureStep } from "./steps/claim-hands-picture";
import { createConsentsStep, type NewConsentRow } from "./steps/create-consents";

const recordConsentWorkflow = createWorkflow(
  "record-consent",
  (input: { rows: NewConsentRow[]; workshopId: string; photoId: string | null; act: NewAct }) => {
    claimHandsPictureStep(transform(input, ({ workshopId, photoId }) => ({ workshopId, photoId })));
    const ids = createConsentsStep(input.rows);
    recordActStep(input.act);
    return new WorkflowResponse(ids);
  },
);

const DAYS: Readonly<Record<ConsentDaysProblem, string>> = {
  given_in_future: "A consent is recorded once it has been given.",
  expired_already: "This consent has ended already.",
  too_long: "A consent counts for a year at most.",
};

interface Recorder {
  readonly workshopId: string;
  readonly managerId: string;
  readonly act: NewAct;
}

/** Records what one paper form says, and answers with the code of the maker's slip. The same form again answers the same. */
export async function recordConsent(
  container: MedusaContainer,
  input: NewConsent,
  recorder: Recorder,
): Promise<RecordedConsent> {
  await refuseUnfit(container, input, recorder.workshopId);
  const { maker_token: token, hands_picture } = input;
  const { workshopId, act } = recorder;
  const code = withdrawalCode(token, receiptSecret());
  const rows = rowsOf(input, recorder, codeHash(code));
  const earlier = await recordedBefore(container, rows);
  if (earlier) return giveCode(container, earlier, { ...act, action: "consent.slip" });
  const photoId = hands_picture?.photo_id ?? null;
  await recordConsentWorkflow(container).run({ input: { rows, workshopId, photoId, act } });
  await announceConsents(container, [{ workshopId, productIds: input.product_ids }]);
  return { makerToken: token, code };
}

async function refuseUnfit(
  container: MedusaContainer,
  { craft_name, words, hands_picture, given_on, expires_on, product_ids }: NewConsent,
  workshopId: string,
): Promise<void> {
  const [problem, ...others] = makerWordsProblems({
    craftName: craft_name,
    words,
    picture: hands_picture?.words ?? null,
  });
  if (problem)
    throw new ConsentRefusal("words_not_fit", `"${problem.found}" can't be shown.`, {
      problems: [problem, ...others],
    });
  const days = consentDaysProblem({ givenOn: given_on, expiresOn: expires_on }, utcDay(new Date()));
  if (days) throw new ConsentRefusal("consent_days", DAYS[days], { reason: days });
  if (craft_name !== null && custodyNamesBasis() === null && (await inCustody(container, workshopId)))
    throw new ConsentRefusal(
      "custody_names_off",
      "Craft names of people in custody aren't shown in this shop.",
    );
  if (product_ids === null) return;
  const own = new Set((await piecesOfWorkshop(container, workshopId)).map(({ productId }) => productId));
  if (product_ids.some((id) => !own.has(id)))
    throw new ConsentRefusal("piece_not_found", "There is no such piece in this workshop.");
}

function rowsOf(
  {
    maker_token,
    craft_name,
    words,
    hands_picture,
    language,
    product_ids,
    given_on,
    expires_on,
    form_number,
  }: NewConsent,
  { workshopId, managerId }: Recorder,
  hash: string,
): NewConsentRow[] {
  const contents: readonly (readonly [use: ConsentUse, content: string | null, photoId: string | null])[] = [
    ["craft_name", craft_name, null],
    ["words", words, null],
    ["hands_picture", hands_picture?.words ?? null, hands_picture?.photo_id ?? null],
  ];
  return contents.flatMap(([use, content, photo_id]): NewConsentRow[] =>
    content === null
      ? []
      : [
          {
            maker_token,
            workshop_id: workshopId,
            use,
            content,
            photo_id,
            language,
            product_ids,
            given_on,
            expires_on,
            form_number,
            code_hash: hash,
            recorded_by: managerId,
          },
        ],
  );
}

/** What is on record of this form, if it is; refuses one that has ended since, and another form under the same token. */
async function recordedBefore(
  container: MedusaContainer,
  rows: readonly NewConsentRow[],
): Promise<KnownConsent | null> {
  const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
  const known = await consents.listMakerConsents({ maker_token: rows.map(({ maker_token }) => maker_token) });
  const [first] = known;
  if (!first) return null;
  const isSame = rows.every((row) =>
    known.some(
      (one) =>
        one.use === row.use &&
        one.workshop_id === row.workshop_id &&
        one.form_number === row.form_number &&
        one.photo_id === row.photo_id,
    ),
  );
  if (!isSame || known.length !== rows.length)
    throw new ConsentRefusal("consent_differs", "Another form has been recorded under this token.");
  if (known.every(({ ended_at }) => ended_at !== null))
    throw new ConsentRefusal("consent_ended", "This form was recorded, and what it allowed has ended since.");
  return first;
}
