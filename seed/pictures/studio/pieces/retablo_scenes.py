"""Scenes for the storeys of a retablo: who stands where, holding what. Lengths in centimetres."""

import numpy as np

from studio.material import hexc
from studio.pieces.figures.goods import basket, hanging_hat, hat, jug, lamb

BENCH, DARK_BENCH = hexc("#8a5a2c"), hexc("#7a4a26")
FELTS = ("#4a2f1c", "#efe2c4", "#2a2320", "#8a5a2a")


def music(storey):
    """Musicians in front, listeners on a bench behind."""
    rise = storey.height * 0.17
    storey.step(0.62, rise, BENCH)
    storey.row(["mother", "elder", "dancing woman", "piper", "woman", "water carrier"], 0.80, 0.70, rise)
    storey.row(
        ["violinist", "harpist", "guitarist", "drummer"], 0.36, 0.72, turns=[14, 6, -6, -14], spread=0.78
    )


def hat_workshop(storey):
    """Hatters at their table, finished hats on the wall, customers between them."""
    table = storey.modeller(0, 0.12)
    half = storey.width / 2 / (storey.height / 10)
    table.slab((-half * 0.55, -0.9, 2.3), (half * 0.55, 0.9, 2.6), hexc("#9a6a38"))
    for x in (-half * 0.5, half * 0.5):
        table.slab((x - 0.18, -0.8, 0), (x + 0.18, 0.8, 2.3), hexc("#7a4f2a"))
    for index, x in enumerate((-0.4, -0.13, 0.13, 0.4)):
        hat(table, (x * half, 0, 2.6), 0.95, FELTS[(index + 1) % 4])
    wall = storey.modeller(0, 0.98)
    for index, x in enumerate(np.linspace(-0.74, 0.74, 6)):
        hanging_hat(wall, (x * half, -0.1, 7.9), 0.8, FELTS[index % 4])
    storey.row(["customer", "mother", "woman", "elder"], 0.78, 0.72)
    storey.row(["hatter", "hatter"], 0.46, 0.76, turns=[10, -10], spread=0.3)
    storey.row(["baker", "shepherd"], 0.34, 0.70, turns=[24, -24], spread=0.80)


def market(storey):
    """Market women on the ground behind their goods, buyers behind, sheep in front."""
    rise = storey.height * 0.12
    storey.step(0.66, rise, BENCH)
    storey.row(
        ["mother", "elder", "baker", "shepherd", "mother", "customer", "water carrier"], 0.82, 0.60, rise
    )
    storey.row(["kneeling woman", "baker", "fruit seller", "mother", "fruit seller", "shepherd"], 0.46, 0.60)
    for index, across in enumerate((-0.84, -0.52, -0.18, 0.18, 0.52, 0.84)):
        goods = storey.modeller(across, 0.14)
        if index % 3 == 0:
            lamb(goods, (0, 0, 0), 2.4, 1 if across < 0 else -1)
        elif index % 3 == 1:
            basket(goods, (0, 0, 0), 1.1, hexc(("#d23a2a", "#e8a030")[index // 3]))
        else:
            for dx, size in ((-0.8, 1.3), (0.5, 1.7)):
                jug(goods, (dx, 0, 0), size)


def dance(storey):
    """Couples dancing in front of the band."""
    rise = storey.height * 0.22
    storey.step(0.64, rise, DARK_BENCH)
    storey.row(
        ["woman", "violinist", "harpist", "guitarist", "flautist", "drummer", "mother"], 0.80, 0.64, rise
    )
    couples = ["dancer", "dancing woman", "dancer", "dancing woman", "dancer", "dancing woman"]
    storey.row(couples, 0.30, 0.62, turns=[42, -40, 36, -36, 40, -42])


def procession(storey):
    """A flower-decked cross carried on a litter, with banners, candles and people kneeling at the edge."""
    storey.row(
        ["candle woman", "banner man", "candle man", "candle man", "banner man", "candle woman"], 0.80, 0.60
    )
    storey.row(["candle woman", "candle man"], 0.50, 0.60, turns=[14, -14], spread=0.62)
    for across in (-0.3, 0.3):
        for back in (0.30, 0.62):
            storey.person(
                "elder" if back > 0.5 else "customer",
                storey.spot(across, back),
                storey.height * 0.56,
                across * 40,
            )
    litter = storey.modeller(0, 0.46)
    for y in (-1.2, 1.2):
        litter.rod([(-5.2, y, 3.6), (5.2, y, 3.6)], 0.16, hexc("#5a3218"))
    litter.slab((-2.1, -1.5, 3.5), (2.1, 1.5, 3.9), hexc("#b3262c"))
    litter.turned([(0, 3.9), (1.7, 3.9), (1.5, 4.6), (0.6, 5.0), (0, 5.1)], hexc("#3f8a4a"))
    for index in range(22):
        angle, ring = index * 2.4, 1.75 if index < 13 else 1.2
        height = 4.15 if index < 13 else 4.7
        place = (ring * np.cos(angle), ring * np.sin(angle), height)
        litter.ball(place, 0.3, hexc(("#d6303a", "#f4eee0", "#f3c33c", "#e8618c")[index % 4]))
    litter.slab((-0.22, -0.2, 4.9), (0.22, 0.2, 8.8), hexc("#2f7a52"))
    litter.slab((-1.35, -0.19, 7.2), (1.35, 0.19, 7.65), hexc("#2f7a52"))
    for x, z in ((-1.35, 7.42), (1.35, 7.42), (0, 8.85), (0, 7.42)):
        litter.ball((x, -0.15, z), 0.36, hexc("#f3c33c"))
    storey.row(["praying woman", "praying woman"], 0.16, 0.56, turns=[105, -105], spread=0.72)


SCENES = {
    "music": music,
    "hat workshop": hat_workshop,
    "market": market,
    "dance": dance,
    "procession": procession,
}
