import type { AskExport, NgoExport } from "../../src/contracts/ngo/export";
import type { SavedReport, SaveReport } from "../../src/contracts/ngo/report";
import type { ReportSheet } from "../../src/contracts/ngo/report-sheet";
import type { TestShop } from "../shop";
import { source } from "../source";
import { ngoDesk } from "./ngo-desk";
import type { PortalApi } from "./portal-desk";

const { runExports } = source<typeof import("../../src/workflows/ngo-report/run-export")>(
  "workflows/ngo-report/run-export",
);

/** What women's workshops sold abroad, and how much of it reached makers. */
export const WOMEN_ABROAD: Omit<SaveReport, "recipients" | "mails_monthly" | "format"> = {
  name: "Women’s workshops abroad",
  locale: "en",
  definition: {
    kind: "figures",
    period: { from: "2026-01", to: "2026-03" },
    filter: { sent: "abroad", of: "income" },
    group: "center",
    columns: ["income", "makers", "pieces"],
    currencies: "both",
  },
};

type FileApi = {
  request(options: {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly responseType: "arraybuffer";
    readonly validateStatus: () => boolean;
  }): Promise<{
    readonly status: number;
    readonly data: ArrayBuffer;
    readonly headers: Record<string, string>;
  }>;
};

/** An organisation with one officer who asks for reports. */
export async function reportDesk(shop: TestShop, api: PortalApi, centers: readonly string[]) {
  const desk = ngoDesk(shop, api);
  const organisationId = await desk.newOrganisation("Open Hands Network");
  for (const centerId of centers) await desk.grants(organisationId, centerId);
  const officer = await desk.newOfficer("officer", organisationId);
  const here = `/ngo/organisations/${organisationId}`;
  const asks = async <T>(method: string, path: string, data?: unknown, token = officer.token) => {
    const answer = await desk.asks(method, `${here}${path}`, token, data);
    return { status: answer.status, data: answer.data as unknown as T & { code?: string; message?: string } };
  };
  const fetchFile = async (id: string, token = officer.token) =>
    (api as unknown as FileApi).request({
      method: "GET",
      url: `${here}/exports/${id}/file`,
      headers: { authorization: `Bearer ${token}` },
      responseType: "arraybuffer",
      validateStatus: () => true,
    });
  return {
    desk,
    organisationId,
    officer,
    asks,
    fetchFile,
    saves: async (report: Partial<SaveReport> = {}) =>
      (await asks<SavedReport>("POST", "/reports", { ...WOMEN_ABROAD, ...report })).data,
    sheetOf: async (id: string, locale = "en") =>
      (await asks<ReportSheet>("GET", `/reports/${id}/rows?locale=${locale}`)).data,
    exportOf: async (id: string) => (await asks<NgoExport>("GET", `/exports/${id}`)).data,
    /** Asks and waits until it is over. */
    async exports(ask: Partial<AskExport>) {
      const { data } = await asks<NgoExport>("POST", "/exports", { format: "csv", ...ask });
      await runExports(shop.container);
      return (await asks<NgoExport>("GET", `/exports/${data.id}`)).data;
    },
  };
}
