"""Small figures and animals of potato paste and plaster, as they dry before they are painted, and half painted."""

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import lump, rod, turned

PASTE = "#d6cab4"
ROBE = [
    (0, 0),
    (1.55, 0),
    (1.65, 0.2),
    (1.5, 0.9),
    (1.1, 2.6),
    (0.95, 3.6),
    (1.15, 4.1),
    (0.8, 4.6),
    (0.4, 4.9),
    (0, 4.95),
]
HAT = [(0, 6.6), (1.45, 6.3), (1.5, 6.4), (0.9, 6.65), (0.8, 7.5), (0.5, 7.8), (0, 7.85)]


def person(robe=PASTE, skin=PASTE, hat=PASTE, shawl=None, height=8.0):
    """A figure with a hat and folded arms; unpainted where a colour stays that of the paste. Faces are not modelled."""
    unit = height / 8
    parts = [
        turned(np.array(ROBE) * unit, finishes.clay(robe), 48, 5),
        lump((1.55 * unit, 1.5 * unit, 1.75 * unit), finishes.clay(skin), 0),
        turned(np.array(HAT) * unit, finishes.clay(hat), 48, 4),
    ]
    parts[1].location.z = 4.85 * unit
    for side in (-1, 1):
        arm = [
            (side * 1.0, 0, 4.1),
            (side * 1.5, -0.5, 3.1),
            (side * 0.75, -1.2, 2.8),
            (side * 0.15, -1.25, 3.0),
        ]
        parts.append(rod(np.array(arm) * unit, 0.34 * unit, finishes.clay(shawl or robe), sides=14))
    if shawl:
        parts.append(
            turned(
                np.array([(1.05, 3.2), (1.3, 3.5), (1.2, 4.2), (0.85, 4.7), (0.5, 4.9)]) * unit,
                finishes.clay(shawl),
                48,
                4,
            )
        )
    return parts


def drying(
    count=8,
    per_row=4,
    colours=("#b8324a", "#2f6f8f", "#d9a13a", "#4f7f4a", "#7a3f7d"),
    painted=3,
    spacing=4.6,
    seed=1,
):
    """Rows of figures; the first `painted` already have colours."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        told = {"height": rng.uniform(7, 8.6)}
        if number < painted:
            told |= {
                "robe": colours[number % len(colours)],
                "skin": "#a9714d",
                "hat": colours[(number + 2) % len(colours)],
                "shawl": colours[(number + 3) % len(colours)],
            }
        spot = (
            (number % per_row - (per_row - 1) / 2) * spacing + rng.uniform(-0.3, 0.3),
            number // per_row * spacing,
        )
        objects += placed(person(**told), spot, rng.uniform(-20, 20))
    return objects


def animal(colour=PASTE, length=5.0, long_neck=True):
    """A llama, or a lamb with a short neck, on four stout legs."""
    unit, finish = length / 5, finishes.clay(colour)
    body = lump((4.6 * unit, 2.1 * unit, 2.3 * unit), finish, 0.04)
    body.location.z = 1.6 * unit
    top = 6.2 if long_neck else 4.3
    neck = rod(
        np.array([(1.5, 0, 3), (2.0, 0, (3 + top) / 2), (2.1, 0, top)]) * unit,
        0.62 * unit,
        finish,
        taper=[1.3, 0.9, 0.85],
        sides=16,
    )
    head = lump((1.9 * unit, 1.05 * unit, 1.1 * unit), finish, 0.02)
    head.location = (2.5 * unit, 0, (top - 0.4) * unit)
    legs = [
        rod(np.array([(x, y, 2), (x, y, 0)]) * unit, 0.42 * unit, finish, sides=12)
        for x in (-1.3, 1.3)
        for y in (-0.55, 0.55)
    ]
    ears = [
        rod(
            np.array([(2.1, side * 0.25, top + 0.5), (2.0, side * 0.4, top + 1.3)]) * unit,
            0.2 * unit,
            finish,
            taper=[1, 0.3],
            sides=10,
        )
        for side in (-1, 1)
    ]
    return [body, neck, head, *legs, *ears]


def herd(count=3, colour=PASTE, spacing=5.5, long_neck=True, seed=1):
    """Animals beside each other."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        made = animal(colour, rng.uniform(4.4, 5.4), long_neck)
        objects += placed(
            made, (number * spacing, rng.uniform(-1, 1)), rng.uniform(-30, 30) + 180 * (number % 2)
        )
    return objects
