import { basename, resolve } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import type { NewPhotograph, Picture } from "../../src/contracts/picture";
import type { TestShop } from "../shop";
import { source } from "../source";

const { OPERATOR_LOGIN } = source<typeof import("../../src/demo-world/operator-account")>(
  "demo-world/operator-account",
);
const { hangPictures } =
  source<typeof import("../../src/demo-world/hang-pictures")>("demo-world/hang-pictures");

interface Answer {
  readonly status: number;
  readonly data: { token?: string; pictures?: Picture[]; code?: string; type?: string; message?: string };
}

/** The part of axios that the test runner hands over. */
export interface PhotographApi {
  post(
    path: string,
    body: unknown,
    options?: { headers?: Record<string, string>; validateStatus?: () => boolean },
  ): Promise<Answer>;
}

/** Where the local file store keeps what was uploaded; the shop of a test serves it at another address. */
const FILES = process.env.FILE_DIR ?? "../.data/files";

const validateStatus = () => true;

/** A photograph as a phone takes it: lying on its side, with the place where it was taken in its metadata. */
async function photograph(): Promise<string> {
  const jpeg = await sharp({ create: { width: 90, height: 60, channels: 3, background: "#a8481f" } })
    .withExif({ IFD0: { Artist: "Somebody" }, IFD3: { GPSLatitudeRef: "S" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  return jpeg.toString("base64");
}

/** How real pictures come into the shop, and what must not come in with them. */
export function photographs(shop: () => TestShop, api: PhotographApi): void {
  const signIn = async () => {
    const { data } = await api.post("/auth/user/emailpass", OPERATOR_LOGIN);
    const headers = { authorization: `Bearer ${data.token}` };
    return (photo: Partial<NewPhotograph>) => api.post("/admin/pictures", photo, { headers, validateStatus });
  };
  const productOf = async (sku: string): Promise<string> => {
    const [variant] = await shop().sql("product_variant").where("sku", sku).select("product_id");
    return variant.product_id;
  };
  const picturesOf = async (productId: string): Promise<Picture[]> => {
    const [product] = await shop().sql("product").where("id", productId).select("metadata");
    return product.metadata?.pictures ?? [];
  };

  it("shows a photograph upright and without its metadata, and takes the illustrations down", async () => {
    const send = await signIn();
    await hangPictures({ container: shop().container, progress: () => undefined });
    const id = await productOf("PE-SJ-05");
    expect((await picturesOf(id)).every(({ illustration }) => illustration)).toBe(true);
    const { status, data } = await send({ of: "piece", id, view: "main", content: await photograph() });
    expect(status).toBe(200);
    expect(data.pictures).toMatchObject([{ illustration: false, view: "main", width: 60, height: 90 }]);
    expect(await picturesOf(id)).toEqual(data.pictures);
    const [image] = await shop().sql("image").where("product_id", id).whereNull("deleted_at").select("url");
    const stored = await sharp(resolve(FILES, basename(image.url))).metadata();
    expect(stored).toMatchObject({ format: "webp", width: 60, height: 90 });
    expect(stored.exif).toBeUndefined();
  });

  it("hangs a picture of a workshop in the place of the earlier one", async () => {
    const send = await signIn();
    const [{ id }] = await shop().sql("workshop").limit(1).select("id");
    const content = await photograph();
    const first = await send({ of: "workshop", id, content });
    const second = await send({ of: "workshop", id, content });
    expect(second.data.pictures).toHaveLength(1);
    expect(second.data.pictures?.[0]?.url).not.toBe(first.data.pictures?.[0]?.url);
  });

  it("refuses what is no picture, what nobody has, and whoever isn't signed in, and changes nothing", async () => {
    const send = await signIn();
    const id = await productOf("PE-SJ-01");
    const before = await picturesOf(id);
    const content = Buffer.from("<svg onload='alert(1)'/>").toString("base64");
    expect((await send({ of: "piece", id, content })).status).toBe(400);
    expect((await send({ of: "piece", id, content: "not base64!" })).status).toBe(400);
    expect((await send({ of: "center", id: "cen_nobody", content: await photograph() })).status).toBe(404);
    const unsigned = await api.post(
      "/admin/pictures",
      { of: "piece", id, content: await photograph() },
      { validateStatus },
    );
    expect(unsigned.status).toBe(401);
    expect(await picturesOf(id)).toEqual(before);
  });
}
