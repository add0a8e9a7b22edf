"""Brushes of all crafts: round, flat, in a jar."""

import math

import numpy as np

from studio.places import finishes
from studio.places.dishes import tumbler
from studio.places.placing import placed
from studio.places.shapes import turned
from studio.places.strands import Strands

HAIRS = 90
FLAT = 3.2


def brush(length=20.0, tuft=2.2, radius=0.32, handle="#7a2e22", hair="#5a3b22", tip=None, flat=False):
    """
    A brush lying along +X, tuft foremost. `flat` presses ferrule and tuft broad; `tip` is the colour of paint on it.
    """
    rest = (0, 0, radius * 1.5)
    neck = length * 0.84
    shaft = [
        (0, 0),
        (0.12, 0.1),
        (0.2, 1.5),
        (0.3, length * 0.45),
        (0.42, length * 0.72),
        (radius, neck),
        (0, neck),
    ]
    ferrule = [(radius, neck - 0.4), (radius * 1.1, neck - 0.2), (radius * 1.1, length)]
    handle_, metal = (
        turned(profile, finish, 24, lying_at=rest)
        for profile, finish in ((shaft, finishes.enamel(handle)), (ferrule, finishes.steel(0.18)))
    )
    breadth = FLAT if flat else 1.0
    metal.scale.y = breadth
    return [handle_, metal, _tuft(length, tuft, radius, hair, tip, breadth)]


def _tuft(length, tuft, radius, hair, tip, breadth):
    """Hairs from the ferrule to a point, or to an edge where the brush is broad; bare hair shows below the paint."""
    hairs = Strands(int(length * 10))
    closing = 0.85 if breadth > 1 else 0.25
    # share of the way out, of the breadth, of the depth
    stations = np.array(
        [(0, 1, 1), (0.5, 1.12, 1.2), (0.85, (closing + 0.35) / 1.2, 0.5), (1, closing, 0.12)]
    )
    for _ in range(HAIRS):
        far, way = math.sqrt(hairs.rng.random()) * radius, hairs.rng.uniform(0, 2 * math.pi)
        reach = tuft * hairs.rng.uniform(0.9, 1)
        spot = (reach, far * math.cos(way) * breadth, far * math.sin(way))
        line = stations * spot + [length - 0.1, 0, radius * 1.5]
        hairs.lay(line, 0.045, tip or hair, taper=[1, 1, 0.4], sides=4)
        if tip:
            hairs.lay(line[:2], 0.05, hair, sides=4)
    return hairs.gathered(finishes.coloured_fibre(0.6))


def in_jar(
    count=7, height=10.0, glass="#8c7b64", handles=("#7a2e22", "#28415a", "#c9a15c"), tips=None, seed=1
):
    """A stoneware jar with brushes standing in it, tufts up."""
    rng = np.random.default_rng(seed)
    objects = tumbler(height, height * 0.38, glass)
    for number in range(count):
        tip = tips[number % len(tips)] if tips else None
        made = brush(
            rng.uniform(17, 22),
            rng.uniform(1.6, 2.8),
            rng.uniform(0.25, 0.42),
            handles[number % len(handles)],
            tip=tip,
            flat=number % 3 == 2,
        )
        way = number / count * 360 + rng.uniform(-20, 20)
        objects += placed(made, (0, 0), way, lift=1.0, tilt=-90 + rng.uniform(8, 15))
    return objects


def row(count=4, spacing=2.6, handles=("#7a2e22", "#28415a", "#c9a15c"), tips=(None,), flat_every=3, seed=1):
    """Brushes laid side by side along X."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        made = brush(
            rng.uniform(17, 23),
            rng.uniform(1.6, 2.6),
            rng.uniform(0.25, 0.42),
            handles[number % len(handles)],
            tip=tips[number % len(tips)],
            flat=number % flat_every == 1,
        )
        objects += placed(made, (rng.uniform(-1, 1), number * spacing), rng.uniform(-4, 4))
    return objects
