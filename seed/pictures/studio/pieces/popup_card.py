"""A pop-up card: a lotus of curved petals between pads and reeds, all cut and folded from coloured paper."""

import numpy as np

from studio import material, mesh
from studio.pieces.paper_lotus import fold_lotus

SHEET_CM = 0.12
LEANS_BACK = 0.09  # radians beyond the upright
COVER_EDGE_CM = 0.25
PAD_SLIT = 0.22  # half the angle cut out of a leaf
# Leaves glued on the standing page: x and height of the middle, radius in cm, where the slit points, colour number.
GLUED_LEAVES = ((-3.6, 9.4, 2.35, -1.9, 0), (3.1, 11.0, 1.9, -1.1, 1), (0.1, 7.2, 1.35, -1.6, 1))
GLUED_BUD = (0.35, 12.2)


def build(facts):
    """`dims_cm` is the closed card; it is shown open."""
    side = facts["dims_cm"][0]
    paper = {name: np.array(material.hexc(c)) for name, c in facts["papers"].items()}
    paper["petals"] = [np.array(material.hexc(c)) for c in facts["petals"]]
    petals, green = mesh.Batch(), mesh.Batch()
    fold_lotus(petals, green, paper)
    return [
        *_folder(side, facts["papers"]),
        _thick(petals.build("petals", [_cut_paper()]), 0.05),
        _thick(green.build("green", [_cut_paper()]), 0.04),
        _thick(_glued_leaves(side, paper), 0.05),
    ]


def _cut_paper():
    return material.vcol(0.85, 0.15, bump=0.15, bscale=26)


def _thick(sheet, thickness):
    """Paper has two faces and an edge."""
    solid = sheet.modifiers.new("paper", "SOLIDIFY")
    solid.thickness = thickness
    return sheet


def _folder(side, papers):
    """The page on the table and the standing one, each on its half of the cover, which shows as an edge."""
    page, cover = (
        material.flat(material.hexc(papers[name]), 0.82, 0.2, bump=0.25, bscale=26, var=0.06)
        for name in ("page", "cover")
    )
    middle = side / 2 + SHEET_CM
    wide, tall = side + 2 * COVER_EDGE_CM, side + COVER_EDGE_CM
    lean = (-LEANS_BACK, 0, 0)
    return [
        mesh.box("page", (side, side, SHEET_CM), (0, 0, 0.06), 0.03, [page]),
        mesh.box("standing page", (side, SHEET_CM, side), (0, side / 2 + 0.62, middle), 0.03, [page], lean),
        mesh.box("standing cover", (wide, SHEET_CM, tall), (0, side / 2 + 0.80, middle), 0.03, [cover], lean),
        mesh.box("cover", (wide, tall, 0.1), (0, 0.05, -0.06), 0.03, [cover]),
    ]


def _glued_leaves(side, paper):
    """Flat shapes on the standing page, in quiet tones behind the flower: three leaves on stems and a bud."""
    batch = mesh.Batch()
    tones = (paper["glued"], paper["glued_light"])
    for x, height, radius, slit_at, tone in GLUED_LEAVES:
        a = np.linspace(PAD_SLIT, 2 * np.pi - PAD_SLIT, 60)
        edge = radius * (1 + 0.035 * np.sin(7 * a))
        rim = np.stack([x + edge * np.cos(a + slit_at), height + edge * np.sin(a + slit_at)], -1)
        _glue(batch, side, np.array([x, height]), rim, tones[tone], layer=2)
        for k in range(8):
            b = PAD_SLIT + (2 * np.pi - 2 * PAD_SLIT) * (k + 0.5) / 8 + slit_at
            tip = np.array([x + 0.86 * radius * np.cos(b), height + 0.86 * radius * np.sin(b)])
            _glue_strip(batch, side, [(x, height), tip], 0.045, paper["page"], layer=3)
        _glue_strip(
            batch, side, [(x, height), (x * 0.9 + 0.25, height * 0.5), (x * 0.82, 0.15)], 0.13, tones[0]
        )
    x, height = GLUED_BUD
    t = np.linspace(0, 1, 30)
    half = 0.75 * np.sin(np.pi * t**0.7) ** 0.9
    outline = np.r_[
        np.stack([x + half, height + 2.0 * t], -1), np.stack([x - half, height + 2.0 * t], -1)[::-1]
    ]
    _glue(batch, side, np.array([x, height + 0.8]), outline, paper["bud"], layer=2)
    _glue_strip(batch, side, [(x, height + 0.1), (x - 0.5, 7.0), (x - 0.2, 0.15)], 0.12, tones[0])
    return batch.build("glued leaves", [_cut_paper()])


def _on_standing_page(side, flat, layer):
    """From (x, height up the page) in cm to the leaning face of the standing page, `layer` papers before it."""
    flat = np.asarray(flat, float)
    front = -SHEET_CM / 2 - 0.035 * layer
    up = flat[:, 1] - side / 2
    c, s = np.cos(LEANS_BACK), np.sin(LEANS_BACK)
    return np.stack(
        [flat[:, 0], side / 2 + 0.62 + front * c + up * s, side / 2 + SHEET_CM - front * s + up * c], -1
    )


def _glue(batch, side, middle, outline, colour, layer):
    """A star-shaped flat piece: triangles from its middle to its outline."""
    V = _on_standing_page(side, np.vstack([middle, outline]), layer)
    k = np.arange(1, len(V) - 1)
    batch.add(V, np.stack([0 * k, k, k + 1, k + 1], 1), col=colour)


def _glue_strip(batch, side, points, width, colour, layer=1):
    line = mesh.catmull(np.array([(x, height, 0) for x, height in points]), 10)[:, :2]
    batch.strand(
        _on_standing_page(side, line, layer), mesh.rrect(width, 0.03, 0.01, 1), up=(0, -1, 0), col=colour
    )
