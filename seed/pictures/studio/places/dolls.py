"""Bodies of dolls: turned from wood, and one that already wears her skirt."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import lump, rod, turned


def doll(robe="#b8324a", height=14.0):
    """A plain wooden figure for a doll, dressed only in a skirt."""
    unit = height / 14
    skirt = turned(
        np.array([(0, 0), (3.6, 0), (3.7, 0.3), (2.6, 4), (1.3, 6.8), (0, 6.9)]) * unit,
        finishes.cloth(robe),
        72,
        5,
    )
    torso = turned(
        np.array([(0, 6.5), (1.2, 6.7), (1.5, 8.2), (1.6, 9.4), (0.9, 10.1), (0.5, 10.5), (0, 10.6)]) * unit,
        finishes.wood("ash", "Z"),
        48,
        5,
    )
    head = lump((2.8 * unit, 2.7 * unit, 3.1 * unit), finishes.wood("ash", "Z"), 0)
    head.location.z = 10.3 * unit
    arms = [
        rod(
            np.array([(side * 1.5, 0, 9.4), (side * 2.1, 0, 7.6), (side * 1.9, -0.7, 6.2)]) * unit,
            0.42 * unit,
            finishes.wood("ash", "Z"),
            sides=14,
        )
        for side in (-1, 1)
    ]
    return [skirt, torso, head, *arms]


def turned_bodies(count=5, spacing=4.4, wood="ash", seed=1):
    """Turned wooden bodies waiting for their dress, in a row."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        size = rng.uniform(0.85, 1.1)
        body = turned(
            np.array(
                [
                    (0, 0),
                    (1.5, 0),
                    (1.6, 0.2),
                    (1.2, 2.8),
                    (0.7, 4.8),
                    (0.55, 5.1),
                    (1.0, 5.7),
                    (1.25, 6.5),
                    (1.0, 7.4),
                    (0, 7.8),
                ]
            )
            * size,
            finishes.wood(wood, "Z", 0.4),
            56,
            6,
        )
        objects += placed([body], (number * spacing, rng.uniform(-0.8, 0.8)), math.degrees(rng.uniform(0, 6)))
    return objects
