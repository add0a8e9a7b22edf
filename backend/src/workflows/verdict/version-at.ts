/**
 * SQL for the version of the import rules that holds at a moment: of those that have begun and weren't called off, the one that
 * took effect last, and of two for one moment the one imported later. `npm run verdict` asks it without Medusa.
 *
 * @param moment A placeholder of whoever asks.
 */
export const versionAt = (moment: string): string => `
  select d.id, d.version from rule_dataset d
   where d.takes_effect_at <= ${moment}
     and not exists (select 1 from rule_dataset_cancellation x where x.dataset_id = d.id)
   order by d.takes_effect_at desc, d.created_at desc limit 1`;
