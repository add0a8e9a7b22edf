"""Cloth: bolts, folded piles, a piece that lies in waves, tape and pins."""

import math

import numpy as np

from studio.places import finishes
from studio.places.sections import drawn_out, rolled_up
from studio.places.shapes import lump, ripple, sheet
from studio.places.strands import Strands

GAP = 0.32
LOOSE = 1.25


def bolt(length=34.0, radius=4.2, colour="#cdbb97", weft=None, tail=12.0):
    """Cloth rolled up along X, its end lying forward (-Y) on the bench in low waves."""
    line = rolled_up(radius, GAP, tail)
    points = drawn_out(line, np.linspace(-length / 2, length / 2, 40), sway=0.25)
    lying = line[:, 1] < 0.2
    points[lying, :, 2] += 0.12 * (1 + ripple(points[lying] * 0.4, 3))
    return [sheet(points, finishes.cloth(colour, weft), 0.16)]


def folded(width=26.0, depth=20.0, layers=4, colour="#cdbb97", weft=None, thick=0.7, seed=1):
    """A pile of one cloth folded to and fro, soft at its folds."""
    line = _to_and_fro(depth, layers, thick)
    points = drawn_out(line, np.linspace(-width / 2, width / 2, 50))
    softer_on_top = np.linspace(0.2, 1, len(line))[:, None]
    points[..., 2] += 0.16 * (1 + ripple(points * [0.25, 0.25, 0], seed)) * softer_on_top
    points[..., 1] += 0.25 * ripple(points * [0.2, 0, 0.6], seed + 1)
    return [sheet(points, finishes.cloth(colour, weft), thick * 0.8)]


def _to_and_fro(depth, layers, thick):
    """Section (y, z) of a folded cloth: layers joined by half circles at the front and the back in turn."""
    gap = thick * LOOSE
    half_circle = np.linspace(-math.pi / 2, math.pi / 2, 9)[1:-1]
    line = []
    for layer in range(layers):
        level, side = thick / 2 + layer * gap, 1 if layer % 2 == 0 else -1
        line += [
            (y * depth / 2, level + 0.1 * math.sin(y * 3 + layer)) for y in np.linspace(-1, 1, 24) * side
        ]
        if layer < layers - 1:
            line += [
                (side * (depth / 2 + gap * 0.55 * math.cos(a)), level + gap / 2 * (1 + math.sin(a)))
                for a in half_circle
            ]
    return np.array(line)


def pile(colours, width=26.0, depth=20.0, layers=4, seed=1):
    """Folded cloths of several colours one on another."""
    objects, level = [], 0.0
    for number, colour in enumerate(colours):
        made = folded(
            width * (1 - 0.02 * number), depth * (1 - 0.03 * number), layers, colour, seed=seed + number
        )
        for part in made:
            part.location.z = level
            part.rotation_euler.z = 0.05 * math.sin(number * 2.3 + seed)
        level += layers * 0.7 * LOOSE + 0.25
        objects += made
    return objects


def spread(width=40.0, depth=30.0, colour="#cdbb97", weft=None, waves=0.8, thickness=0.16, seed=1):
    """A piece of cloth thrown on the bench: flat with soft folds."""
    x, y = np.meshgrid(np.linspace(-1, 1, 110), np.linspace(-1, 1, 90), indexing="ij")
    edge = 0.6 * ripple(np.stack([x * 2, y * 2], -1), seed + 5)
    flat = np.stack([x * width / 2 + edge, y * depth / 2 + np.roll(edge, 20, 0)], -1)
    fold = ripple(np.stack([x * 2.2 + y * 0.9, y * 0.7], -1), seed)
    height = 0.12 + waves * np.clip(fold, 0, None) ** 1.6
    return [sheet(np.concatenate([flat, height[..., None]], -1), finishes.cloth(colour, weft), thickness)]


def pincushion(colour="#8f2f28", radius=3.6, seed=1):
    """A round cushion with glass-headed pins."""
    cushion = lump((radius * 2, radius * 2, radius * 1.15), finishes.cloth(colour), 0.02, seed)
    pins = Strands(seed, 0.1)
    for number in range(13):
        way, far = number * 2.4, math.sqrt((number + 0.5) / 13) * 0.75
        foot = np.array(
            [
                math.cos(way) * far * radius,
                math.sin(way) * far * radius,
                radius * 1.1 * math.sqrt(1 - far**2),
            ]
        )
        head = foot + np.array([math.cos(way) * 0.7, math.sin(way) * 0.7, 1.6])
        pins.lay(np.array([foot - [0, 0, 0.4], head]), 0.04, "#b8b4ac", sides=5)
        pins.grain(0.2, head, ["#f2ead8", "#c43b3b", "#2c5d8f", "#e0b23a"][number % 4])
    return [cushion, pins.gathered(finishes.coloured_gloss())]
