import { byMoment, type KeptSale } from "./kept-sale";
import { addSale, keepFact, keepSale, readFact, readSales } from "./phone-store";
import { EMPTY_DRAFT, type SaleDraft, type Stall, saleOf } from "./sale-draft";
import { sendKeptSales } from "./send-kept-sales";
import { askWhoIsIn, fetchPieces, type LogInAnswer, logIn, logOut } from "./till-server";
import { CLOSED, type PieceList, type TillState } from "./till-state";
import { keepPictures, prepareForNoLine } from "./without-a-line";

const AGAIN_MS = 30_000;

/** The till behind its screens: what is on this phone, and its traffic with the shop. */
export class Till {
  #state = CLOSED;
  readonly #watchers = new Set<() => void>();
  #otherTabs: BroadcastChannel | undefined;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };
  readonly look = (): TillState => this.#state;

  #set(change: Partial<TillState>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of this.#watchers) watcher();
  }

  /** Opens what is on the phone, then looks for a line. Answers with what ends it all again. */
  open(): () => void {
    const hear = new AbortController();
    const { signal } = hear;
    this.#otherTabs = new BroadcastChannel("fair-till");
    this.#otherTabs.addEventListener("message", () => void this.#readSales(), { signal });
    addEventListener("online", () => void this.#findLine(), { signal });
    addEventListener("offline", () => this.#set({ hasLine: false }), { signal });
    const again = setInterval(() => void this.send(), AGAIN_MS);
    void this.#openPhone().then(() => this.#findLine());
    void prepareForNoLine().then((worksWithoutLine) => this.#set({ worksWithoutLine }));
    return () => {
      hear.abort();
      clearInterval(again);
      this.#otherTabs?.close();
    };
  }

  async #openPhone(): Promise<void> {
    const [pieces, stall, draft] = await Promise.all([
      readFact<PieceList>("pieces"),
      readFact<Stall>("stall"),
      readFact<SaleDraft>("draft"),
    ]);
    await this.#readSales();
    this.#set({ isOpen: true, pieces, stall, draft: draft ?? EMPTY_DRAFT, hasLine: navigator.onLine });
  }

  async #readSales(): Promise<void> {
    this.#set({ sales: (await readSales()).sort(byMoment) });
  }

  async #findLine(): Promise<void> {
    const who = await askWhoIsIn();
    this.#set({ hasLine: who !== undefined, who: who ?? (who === null ? null : this.#state.who) });
    if (who) await this.#catchUp();
  }

  /** After a line or a login: what is kept goes out, what is new comes in. */
  async #catchUp(): Promise<void> {
    await this.send();
    await this.refreshPieces();
  }

  async refreshPieces(): Promise<void> {
    const fetched = await fetchPieces();
    if (!fetched) return;
    const pieces = { ...fetched, fetchedAt: new Date().toISOString() };
    await keepFact("pieces", pieces);
    this.#set({ pieces });
    await this.#keepPictures();
  }

  async #keepPictures(): Promise<void> {
    const { pieces, stall } = this.#state;
    if (pieces && stall)
      await keepPictures(pieces.pieces.filter(({ centerId }) => stall.centerIds.includes(centerId)));
  }

  async logIn(email: string, password: string): Promise<LogInAnswer> {
    const answer = await logIn(email, password);
    if ("email" in answer) {
      this.#set({ who: answer.email, hasLine: true });
      await this.#catchUp();
    }
    return answer;
  }

  async logOut(): Promise<void> {
    await logOut();
    this.#set({ who: null });
  }

  async setUp(stall: Stall): Promise<void> {
    await keepFact("stall", stall);
    this.#set({ stall });
    void this.#keepPictures();
  }

  change(draft: SaleDraft): void {
    this.#set({ draft });
    void keepFact("draft", draft);
  }

  /** Keeps the sale on this phone, and only then clears the table. */
  async finish(): Promise<KeptSale | undefined> {
    const { draft, stall } = this.#state;
    if (!stall) return undefined;
    const kept: KeptSale = {
      sale: saleOf(draft, stall, { id: crypto.randomUUID(), now: new Date() }),
      state: "kept",
      titles: draft.lines.map(({ title }) => title),
      skus: draft.lines.map(({ sku }) => sku),
      exponent: stall.exponent,
      country: stall.country,
      refusal: null,
      recorded: null,
    };
    await keepSale(kept);
    // Sales that are entered afterwards come in rows: the next one is of the same day.
    this.change({ ...EMPTY_DRAFT, soldAt: draft.soldAt });
    await this.#told();
    void this.send();
    return kept;
  }

  async #told(): Promise<void> {
    await this.#readSales();
    this.#otherTabs?.postMessage("sales");
  }

  async send(): Promise<void> {
    if (!navigator.onLine || !this.#state.sales.some(({ state }) => state === "kept")) return;
    const lastSending = await sendKeptSales(() => void this.#told());
    await this.#told();
    const { who } = this.#state;
    this.#set({
      lastSending,
      hasLine: lastSending !== "no_answer",
      who: lastSending === "logged_out" ? null : who,
    });
  }

  /** Lays a refused sale on the table again; finished once more, it is sent under its own id. */
  putRight({ sale, titles, skus }: KeptSale): void {
    this.change({
      id: sale.id,
      tender: sale.tender,
      reference: sale.reference ?? "",
      soldAt: sale.occurred_at,
      lines: sale.lines.map((line, index) => ({
        variantId: line.variant_id,
        sku: skus[index] ?? "",
        title: titles[index] ?? { en: "", es: "", vi: "", lt: "" },
        quantity: line.quantity,
        listMinor: line.list_price_minor ?? null,
        unitMinor: line.unit_price_minor,
        reason: line.price_reason ?? "",
      })),
    });
  }

  async setAside(kept: KeptSale): Promise<void> {
    await keepSale({ ...kept, state: "aside" });
    await this.#told();
  }

  /** Takes sales of another phone's file in; answers with how many were new. */
  async takeIn(sales: readonly KeptSale[]): Promise<number> {
    let added = 0;
    for (const sale of sales) if (await addSale(sale)) added += 1;
    await this.#told();
    void this.send();
    return added;
  }
}
