"""Before the houses: poles and wires, a washing line, aloes, and the dog. Millimetres of the canvas."""

import numpy as np

from studio.pieces.pictures.sketch import mix, shade


def wires(sketch, size_at):
    """Three poles towards the church; `size_at(y)` is the perspective at their feet."""
    tops = []
    for x, y in ((84, 316), (196, 246), (252, 205)):
        s = size_at(y)
        top = y - 132 * s
        sketch.polygon(
            [(x - 2.4 * s, y), (x + 2.4 * s, y), (x + 1.7 * s, top), (x - 1.7 * s, top)], "#6a4d38"
        )
        sketch.line([(x - 13 * s, top + 7 * s), (x + 13 * s, top + 7 * s)], "#5a4030", 2.6 * s)
        tops.append((x, top + 6 * s, s))
    for (x0, y0, s0), (x1, y1, s1) in zip([(-60, 60, 2.4), *tops], [*tops, (300, 132, 0.25)]):
        for end in (-12, 12):
            share = np.linspace(0, 1, 14)
            x = (x0 + end * s0) * (1 - share) + (x1 + end * s1) * share
            y = y0 * (1 - share) + y1 * share + 26 * (s0 + s1) / 2 * 4 * share * (1 - share) * 0.4
            sketch.line(list(zip(x, y)), "#4f4a48", 0.9)


def washing_line(sketch):
    """Two shirts, two towels and a pair of trousers between two posts."""
    for x, y in ((392, 322), (494, 338)):
        sketch.line([(x, y), (x, y - 62)], "#6e4f37", 3)
    share = np.linspace(0, 1, 12)
    rope = np.c_[392 + 102 * share, 262 + 16 * share + 22 * share * (1 - share)]
    sketch.line([tuple(point) for point in rope], "#efe6d6", 1.1)
    at = lambda x: float(np.interp(x, rope[:, 0], rope[:, 1]))
    for x, kind, colour in (
        (400, "shirt", "#f7f2e6"),
        (422, "towel", "#d2453f"),
        (438, "shirt", "#3f7fae"),
        (460, "trousers", "#3d4a5f"),
        (476, "towel", "#f3c14e"),
    ):
        y = at(x + 7)
        if kind == "shirt":
            shape = [
                (x - 3, y + 7),
                (x + 3, y),
                (x + 13, y),
                (x + 19, y + 7),
                (x + 15, y + 10),
                (x + 13, y + 8),
                (x + 13, y + 27),
                (x + 3, y + 27),
                (x + 3, y + 8),
                (x + 1, y + 10),
            ]
        elif kind == "trousers":
            shape = [
                (x, y),
                (x + 12, y),
                (x + 13, y + 34),
                (x + 8, y + 34),
                (x + 6, y + 12),
                (x + 4, y + 34),
                (x - 1, y + 34),
            ]
        else:
            shape = [(x, y), (x + 13, y + 1), (x + 14, y + 25), (x + 1, y + 24)]
        sketch.polygon(shape, colour)
        low = [(px + 5, py) for px, py in shape if py > y + 5]
        if kind == "towel":
            sketch.line([(x + 1, y + 16), (x + 13, y + 17)], "#f7f2e6", 2.4)
        sketch.line([(x + 10, y + 6), (x + 10, low[0][1] + 12)], shade(colour, 0.82), 2.4)


def aloe(sketch, x, y, s):
    """A rosette with two flower spikes, rooted at (x, y)."""
    for lean in np.linspace(-1.25, 1.25, 11):
        tip = (x + 34 * s * np.sin(lean), y - 30 * s * np.cos(lean) - 6 * s)
        sketch.polygon([(x - 4 * s, y), tip, (x + 4 * s, y)], mix("#6f8f62", "#a3b67c", abs(lean) / 1.3))
    for lean in (-0.25, 0.2):
        top = (x + 40 * s * lean, y - 62 * s)
        sketch.line([(x, y - 18 * s), top], "#7d6a3c", 1.8 * s)
        sketch.polygon(
            [
                (top[0] - 3.4 * s, top[1] + 14 * s),
                (top[0], top[1] - 8 * s),
                (top[0] + 3.4 * s, top[1] + 14 * s),
            ],
            "#e2552e",
        )
        sketch.polygon(
            [
                (top[0] - 1 * s, top[1] + 12 * s),
                (top[0], top[1] - 6 * s),
                (top[0] + 2.6 * s, top[1] + 12 * s),
            ],
            "#f28a3c",
        )


def dog(sketch, x, y, s):
    """A yellow dog, side view, head to the right, tail up."""
    coat, dark = "#8a5d36", "#5f3d22"
    sketch.polygon(
        [(x - 20 * s, y), (x + 20 * s, y), (x + 52 * s, y + 6 * s), (x + 10 * s, y + 7 * s)], "#8b7840"
    )
    for across, tone in ((-17, dark), (15, dark), (-13, coat), (19, coat)):
        sketch.line([(x + across * s, y - 14 * s), (x + (across + 1) * s, y)], tone, 3.6 * s)
    sketch.ellipse(x, y - 19 * s, 22 * s, 8.5 * s, coat)
    sketch.ellipse(x - 3 * s, y - 15 * s, 17 * s, 4.5 * s, dark)
    sketch.ellipse(x - 4 * s, y - 22 * s, 15 * s, 4 * s, "#b5854f")
    sketch.line([(x - 20 * s, y - 21 * s), (x - 29 * s, y - 30 * s), (x - 27 * s, y - 37 * s)], coat, 3 * s)
    sketch.polygon(
        [
            (x + 14 * s, y - 24 * s),
            (x + 22 * s, y - 14 * s),
            (x + 32 * s, y - 30 * s),
            (x + 24 * s, y - 36 * s),
        ],
        coat,
    )
    sketch.ellipse(x + 28 * s, y - 33 * s, 7.5 * s, 6 * s, coat)
    sketch.polygon(
        [
            (x + 32 * s, y - 36 * s),
            (x + 41 * s, y - 30 * s),
            (x + 39 * s, y - 27 * s),
            (x + 31 * s, y - 28 * s),
        ],
        "#a3744a",
    )
    sketch.ellipse(x + 40 * s, y - 30 * s, 1.8 * s, 1.6 * s, "#1d1512")
    sketch.polygon([(x + 22 * s, y - 37 * s), (x + 27 * s, y - 38 * s), (x + 23 * s, y - 27 * s)], dark)
