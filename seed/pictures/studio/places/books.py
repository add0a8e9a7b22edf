"""Finished books and the covered boards for them."""

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import bar, plate, rectangle, rod


def boards(colours=("#3f6b4f", "#8f2f28"), width=15.0, height=21.0, seed=1):
    """Covered boards of a book, lying across each other."""
    rng = np.random.default_rng(seed)
    objects = []
    for number, colour in enumerate(colours):
        made = plate([rectangle(width, height, 0.15)], 0.35, finishes.paint(colour, 0.8), 0.08)
        objects += placed([made], rng.uniform(-1.5, 1.5, 2), rng.uniform(-20, 20), lift=number * 0.37)
    return objects


def book(width=15.0, height=21.0, thick=2.2, cover="#3f6b4f", spine="#8a4f2b", band=None):
    """A finished book lying flat, spine towards -X: cloth boards, leather spine, page block set back."""
    objects = [
        bar(
            (width - 0.8, height - 0.6, thick - 0.6), finishes.paper(finishes.PAGE), (0.1, 0, 0.3), edge=0.05
        ),
        plate([rectangle(width, height, 0.15)], 0.3, finishes.paint(cover, 0.8), 0.08),
        plate(
            [rectangle(width, height, 0.15)], 0.3, finishes.paint(cover, 0.8), 0.08, at=(0, 0, thick - 0.3)
        ),
        bar(
            (3.2, height + 0.06, thick + 0.06),
            finishes.leather(spine),
            (-width / 2 + 1.3, 0, -0.02),
            edge=0.35,
        ),
    ]
    if band:
        loop = [
            (width * 0.36, -height / 2 - 0.05, thick / 2),
            (width * 0.36, -height / 2, thick + 0.08),
            (width * 0.36, height / 2, thick + 0.08),
            (width * 0.36, height / 2 + 0.05, thick / 2),
        ]
        objects.append(rod(loop, 0.18, finishes.paint(band, 0.8), smooth=0))
    return objects
