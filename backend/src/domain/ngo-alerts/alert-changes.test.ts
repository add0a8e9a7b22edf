import fc from "fast-check";
import { expect, it } from "vitest";
import { alertChanges, type OpenAlert } from "./alert-changes";
import type { FoundAlert } from "./alert-rules";

const alert = fc.record({
  kind: fc.constantFrom("no_sales" as const, "balance_negative" as const),
  centerId: fc.constantFrom("cen_1", "cen_2"),
  subject: fc.constantFrom("", "a", "b"),
  since: fc.constant(new Date("2026-11-01T00:00:00Z")),
  facts: fc.record({ days: fc.integer({ min: 0, max: 2 }) }),
});
const nameOf = ({ kind, centerId, subject }: Pick<FoundAlert, "kind" | "centerId" | "subject">) =>
  [kind, centerId, subject].join();
const looks = fc.array(fc.uniqueArray(alert, { selector: nameOf }), { maxLength: 8 });

it("whatever is found look after look, each alert is raised once, stays the same, and ends when it is found no more", () => {
  fc.assert(
    fc.property(looks, (all) => {
      let open: readonly OpenAlert[] = [];
      for (const [look, found] of all.entries()) {
        const before = open;
        const { raise, renew, end } = alertChanges(open, found);
        open = [
          ...open
            .filter(({ id }) => !end.includes(id))
            .map((one) => ({ ...one, facts: renew.find(({ id }) => id === one.id)?.facts ?? one.facts })),
          ...raise.map((one, place) => ({ ...one, id: `${look}.${place}` })),
        ];
        const facts = (alerts: readonly Pick<FoundAlert, "kind" | "centerId" | "subject" | "facts">[]) =>
          alerts.map((one) => `${nameOf(one)}:${one.facts.days}`).sort();
        expect(facts(open)).toEqual(facts(found));
        const kept = before.filter((one) => found.some((other) => nameOf(other) === nameOf(one)));
        expect(kept.every(({ id }) => open.some((one) => one.id === id))).toBe(true);
        expect(alertChanges(open, found)).toEqual({ raise: [], renew: [], end: [] });
      }
    }),
  );
});
