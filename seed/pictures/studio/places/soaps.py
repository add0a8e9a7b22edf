"""Soap, and candles that were poured instead of rolled."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import bar, rod, turned
from studio.places.strands import Strands


def pillar(height=12.0, radius=3.6, colour="#e3d6b8", bands=("#a3262b", "#2c5d8f", "#d9a13a")):
    """A poured candle with painted rings and a row of dots."""
    body = turned(
        [
            (0, 0),
            (radius * 0.97, 0),
            (radius, 0.15),
            (radius, height - 0.3),
            (radius * 0.95, height),
            (radius * 0.5, height - 0.15),
            (0, height - 0.25),
        ],
        finishes.wax(colour),
        96,
        4,
    )
    paint = Strands(2, 0.05)
    angle = np.linspace(0, 2 * math.pi, 96, endpoint=False)
    for number, band in enumerate(bands):
        for level in (0.3 + 0.13 * number, 0.74 - 0.13 * number):
            paint.lay(
                np.stack([radius * np.cos(angle), radius * np.sin(angle), np.full(96, level * height)], 1),
                0.12,
                band,
                True,
            )
    for number in range(18):
        way = number * math.pi / 9
        paint.grain(0.24, (radius * math.cos(way), radius * math.sin(way), height * 0.23), bands[0])
    wick = rod(
        [(0, 0, height - 0.5), (0, 0, height + 0.8), (0.2, 0.1, height + 1.4)],
        0.12,
        finishes.paint("#e9dfc8", 0.9),
    )
    return [body, paint.gathered(finishes.coloured_fibre(0.5)), wick]


def tumbler(height=8.0, radius=3.4, colour="#e3d6b8", vessel="#d9cdb8"):
    """A candle poured into a glazed cup."""
    cup = turned(
        [
            (0, 0),
            (radius * 0.85, 0),
            (radius * 0.95, 0.4),
            (radius, height),
            (radius - 0.25, height + 0.05),
            (radius - 0.35, height - 0.2),
            (radius - 0.4, height - 1.4),
        ],
        finishes.enamel(vessel),
        80,
        4,
    )
    fill = turned(
        [(0, height - 1.3), (radius - 1, height - 1.3), (radius - 0.36, height - 1.2)],
        finishes.wax(colour),
        64,
        3,
    )
    wick = rod(
        [(0, 0, height - 1.4), (0, 0, height - 0.3), (0.15, 0, height + 0.3)],
        0.11,
        finishes.paint("#e9dfc8", 0.9),
    )
    return [cup, fill, wick]


def bars(count=3, colours=("#c9a262", "#d9c9a0", "#9aa57a"), seed=1):
    """Bars of soap cut from a block: two lying, one leaning on them."""
    objects = []
    for number in range(count):
        made = bar((8, 5.6, 2.8), finishes.wax(colours[number % len(colours)]), edge=0.45)
        objects += placed([made], (number * 0.6, number * 0.4), 14 * number - 9, lift=2.82 * number)
    return objects
