import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { PayoutQuestions } from "../../contracts/payout-questions";
import { useAdmin } from "../attribution/admin-api";
import { ListPages } from "../attribution/list-pages";
import { ListTable } from "../parts/list-table";
import { Shown } from "../parts/shown";
import { QuestionRow } from "./question-row";

const PAGE = 20;
const TITLE = "Questions of organisations";

/** What organisations asked about payouts: what waits, the longest first; or what was answered. */
export function QuestionList() {
  const [state, setState] = useState<"open" | "answered">("open");
  const [page, setPage] = useState(0);
  const loaded = useAdmin<PayoutQuestions>(
    `/admin/payout-questions?state=${state}&limit=${PAGE}&offset=${page * PAGE}`,
  );
  const show = (next: "open" | "answered") => {
    setState(next);
    setPage(0);
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">
          {TITLE}
          {loaded.state === "ready" && loaded.data.open > 0 && ` (${loaded.data.open} open)`}
        </Heading>
        <Button size="small" variant="secondary" onClick={() => show(state === "open" ? "answered" : "open")}>
          {state === "open" ? "Show answered ones" : "Show open ones"}
        </Button>
      </div>
      <Shown loaded={loaded} waiting="Reading the questions…">
        {({ questions, count }) =>
          questions.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">
              {state === "open" ? "No question waits for an answer." : "None was answered yet."}
            </Text>
          ) : (
            <>
              <ListTable label={TITLE} columns={["Asked", "By", "About", "Question"]} hasActions>
                {questions.map((question) => (
                  <QuestionRow key={question.id} question={question} onAnswered={loaded.reload} />
                ))}
              </ListTable>
              <ListPages count={count} pageSize={PAGE} page={page} onPage={setPage} />
            </>
          )
        }
      </Shown>
    </Container>
  );
}
