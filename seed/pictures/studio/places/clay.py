"""Clay: a lump, a wheel head with a pot on it, ribs, loop tools, sponge, pots that dry."""

import numpy as np

from studio.places import finishes
from studio.places.shapes import bar, curve_through, lump, plate, rod, turned

WET, DRY = "#7a6250", "#b39a80"


def block(size=(16, 12, 10), colour=WET, seed=1):
    """A block of prepared clay, cut with a wire on one side."""
    return [lump(size, finishes.clay(colour, wet=True), 0.07, seed, detail=80, boxy=0.55)]


def ball_of(radius=3.4, colour=WET, seed=1):
    """A ball weighed for one pot."""
    return [lump((radius * 2, radius * 2, radius * 1.8), finishes.clay(colour, wet=True), 0.06, seed)]


def wheel(radius=14.0, colour="#8a8f90", pot="bowl", clay_colour=WET):
    """A wheel head with rings turned into it, and a pot just thrown, still with slip on it."""
    rings = [(0, 2.2)]
    for far in np.arange(2, radius - 0.6, 1.6):
        rings += [(far, 2.2), (far + 0.06, 2.12), (far + 0.18, 2.12), (far + 0.24, 2.2)]
    rings += [(radius, 2.2), (radius, 0.3), (radius - 0.5, 0), (0, 0)]
    head = turned(rings, finishes.steel(0.34), 120, 0)
    made = thrown(pot, clay_colour, wet=True)
    for part in made:
        part.location.z = 2.2
    return [head, *made]


THROWN = {
    "bowl": [
        (4.2, 0), (4.6, 0.2), (4.9, 1.2), (6.4, 3.2), (7.6, 5.4), (8.1, 7.0), (7.9, 7.25), (7.5, 7.1),
        (6.8, 5.2), (5.4, 2.8), (3.5, 1.3), (0, 1.0),
    ],
    "mug": [
        (3.6, 0), (4.0, 0.2), (4.2, 1), (4.4, 4), (4.3, 7), (4.5, 9.2), (4.3, 9.45), (4.05, 9.2), (3.9, 7),
        (3.9, 3), (3.4, 1), (0, 0.9),
    ],
    "vase": [
        (3.6, 0), (4.1, 0.3), (5.6, 3.6), (6.0, 6.5), (4.6, 10), (2.7, 12.4), (2.6, 13.6), (3.4, 14.6),
        (3.2, 14.8), (2.5, 14.2), (2.1, 12.4), (0, 12),
    ],
}  # fmt: skip


def thrown(shape="bowl", colour=WET, wet=False, scale=1.0):
    """A pot as it comes from the wheel, with the throwing lines of fingers."""
    outline = curve_through([(r * scale, z * scale) for r, z in THROWN[shape]], 10)
    outline[:, 0] += 0.03 * scale * np.sin(outline[:, 1] / scale * 9) * (outline[:, 0] > 2)
    return [turned(outline, finishes.clay(colour, wet), 110, 0)]


def mug(colour=DRY, wet=False, scale=1.0):
    """A raw mug with its handle."""
    finish = finishes.clay(colour, wet)
    outline = curve_through([(r * scale, z * scale) for r, z in THROWN["mug"]], 10)
    outline[:, 0] += 0.04 * np.sin(outline[:, 1] * 7) * (outline[:, 0] > 2)
    loop = [(4.1, 0, 7.9), (5.6, 0, 8.5), (7.0, 0, 7.2), (7.1, 0, 5.0), (6.0, 0, 3.2), (4.2, 0, 2.6)]
    handle = rod(
        np.array(loop) * scale, 0.62 * scale, finish, taper=[1.25, 1, 0.95, 1, 1.2], sides=16, flat=0.7
    )
    return [turned(outline, finish, 110, 0), handle]


def rib(wood="cherry", size=9.0):
    """A kidney-shaped rib."""
    outline = curve_through(
        [
            (-size / 2, 0),
            (-size * 0.3, size * 0.27),
            (size * 0.3, size * 0.27),
            (size / 2, 0),
            (size * 0.3, -size * 0.22),
            (0, -size * 0.1),
            (-size * 0.3, -size * 0.22),
        ],
        8,
        True,
    )
    return [plate([outline], 0.5, finishes.wood(wood, "X", 0.35), 0.2)]


def loop_tool(wood="beech", size=1.6):
    """A trimming tool along X, with a ribbon of steel at one end."""
    grip = turned(
        [(0, 0), (0.5, 0.1), (0.62, 2), (0.5, 7), (0.62, 11), (0.3, 12.4), (0, 12.4)],
        finishes.wood(wood, "Z", 0.35),
        36,
        lying_at=(0, 0, 0.65),
    )
    loop = [
        (12.2, 0.1, 0.6),
        (13.4, size / 2, 0.6),
        (15.4, size / 2 * 0.9, 0.6),
        (15.9, 0, 0.6),
        (15.4, -size / 2 * 0.9, 0.6),
        (13.4, -size / 2, 0.6),
        (12.2, -0.1, 0.6),
    ]
    return [grip, rod(loop, 0.12, finishes.steel())]


def wire_cutter(length=24.0):
    """A cutting wire between two toggles, lying in a slack curve."""
    toggles = []
    for side in (-1, 1):
        x = side * length / 2
        toggles.append(
            rod(
                [(x, -2.4, 0.75), (x, 2.4, 0.75)], 0.75, finishes.wood("beech", "Y", 0.4), taper=[0.8, 1, 0.8]
            )
        )
    slack = [
        (-length / 2, 0, 0.8),
        (-length / 4, -2.2, 0.1),
        (0, -0.6, 0.08),
        (length / 4, 2.0, 0.1),
        (length / 2, 0, 0.8),
    ]
    return [*toggles, rod(slack, 0.07, finishes.steel())]


def sponge(size=(8, 6, 3.6), colour="#c79a45", seed=1):
    """A natural sponge."""
    return [lump(size, finishes.porous(colour), 0.14, seed, detail=70)]


def ware_board(width=40.0, depth=14.0, wood="pine"):
    """A board on which pots or figures dry."""
    return [bar((width, depth, 1.6), finishes.wood(wood, "X", 0.6), edge=0.08, grain=11)]
