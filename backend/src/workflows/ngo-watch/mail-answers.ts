import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { organisationLink } from "../../config/storefront-links";
import type { Locale } from "../../contracts/locale";
import { NGO_ROLE_RIGHTS } from "../../contracts/ngo/roles";
import { payoutAnswerMail } from "../../emails/payout-answer-mail";
import { NEWS_DAYS } from "../mail/mail-parcel-events";
import { saidOnFailure } from "../mail/said-on-failure";
import { sendOnce } from "../mail/send-once";
import { readOfficerScope } from "../ngo-access/read-officer";

const ANSWER_TEMPLATE = "payout-answer";

/** Answers of the last days that whoever asked wasn't told yet. */
const UNTOLD = `
  select r.id, q.organisation_id as "organisationId", q.center_id as "centerId", q.payout_id as "payoutId",
         a.id as "officerId", a.name, a.email, a.locale, o.name as organisation,
         coalesce(c.name ->> a.locale, c.name ->> 'en', q.center_id) as center, s.period as month,
         q.words as question, r.words as answer
    from question_reply r
    join payout_question q on q.id = r.question_id
    join account a on a.id = q.asked_by and a.email is not null
    join ngo_organisation o on o.id = q.organisation_id and o.deleted_at is null
    join payout p on p.id = q.payout_id
    join statement s on s.id = p.statement_id
    left join center c on c.id = q.center_id
   where r.replied_at > now() - make_interval(days => ${NEWS_DAYS})
     and (:questionId::text is null or q.id = :questionId)
     and not exists (select 1 from notification n
                      where n.idempotency_key = '${ANSWER_TEMPLATE}:' || r.id and n.status = 'success')
   order by r.replied_at, r.id`;

interface Untold {
  readonly id: string;
  readonly organisationId: string;
  readonly centerId: string;
  readonly payoutId: string;
  readonly officerId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly organisation: string;
  readonly center: string;
  readonly month: string;
  readonly question: string;
  readonly answer: string;
}

/** Tells officers what the shop answered, once: to one question, or to all that wait. A mail that fails is tried again by the job. */
export async function mailAnswers(container: MedusaContainer, questionId: string | null): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Untold[] } = await sql.raw(UNTOLD, { questionId });
  for (const untold of rows)
    await saidOnFailure(container, `Answer ${untold.id}`, () => tell(container, untold));
}

async function tell(container: MedusaContainer, { id, email, locale, ...untold }: Untold): Promise<void> {
  if (!(await mayStillRead(container, untold))) return;
  await sendOnce(container, {
    to: email,
    template: ANSWER_TEMPLATE,
    about: { type: "question_reply", id },
    write: () =>
      payoutAnswerMail(locale, {
        ...untold,
        payoutsUrl: organisationLink(
          locale,
          untold.organisationId,
          `/payouts#payout-${encodeURIComponent(untold.payoutId)}`,
        ),
      }),
  });
}

/** Whoever asked may have left meanwhile, and the center may be granted no longer. */
async function mayStillRead(
  container: MedusaContainer,
  { officerId, organisationId, centerId }: Pick<Untold, "officerId" | "organisationId" | "centerId">,
): Promise<boolean> {
  const scope = await readOfficerScope(container, officerId);
  const works = scope?.seats.some(
    (seat) => seat.organisationId === organisationId && NGO_ROLE_RIGHTS[seat.role].includes("see"),
  );
  const organisation = scope?.organisations.find((one) => one.id === organisationId);
  const sees = organisation?.grants.some((one) => one.centerId === centerId && one.scope === "detail");
  return works === true && sees === true;
}
