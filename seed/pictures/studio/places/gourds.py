"""Gourds: raw, scorched and engraved, with the burin that draws on them."""

import math

import numpy as np

from studio.places import finishes
from studio.places.shapes import curve_through, rod, turned
from studio.places.strands import Strands

SHAPES = {
    "round": [
        (0, 0), (0.45, 0.02), (0.8, 0.2), (1, 0.65), (0.96, 1.05), (0.72, 1.42), (0.35, 1.6), (0.08, 1.62),
        (0, 1.62),
    ],
    "pear": [
        (0, 0), (0.5, 0.02), (0.88, 0.25), (1, 0.7), (0.85, 1.15), (0.5, 1.55), (0.38, 1.9), (0.3, 2.2),
        (0.1, 2.36), (0, 2.37),
    ],
    "flat": [
        (0, 0), (0.5, 0.01), (0.85, 0.14), (1, 0.42), (0.93, 0.72), (0.65, 0.95), (0.3, 1.02),
        (0.08, 1.02), (0, 1.02),
    ],
}  # fmt: skip
SKIN, BURNT = "#b98338", "#3a1f10"


def gourd(radius=6.0, shape="round", colour=SKIN, friezes=0, cuts=BURNT, done=1.0, stem=True, seed=1):
    """A dried gourd; `friezes` bands are cut round its belly over the share `done` of the way."""
    outline = curve_through(np.array(SHAPES[shape]) * radius, 10)
    outline[:, 0] = np.maximum(outline[:, 0], 0)
    objects = [turned(outline, finishes.paint(colour, 0.38), 96, 0)]
    if stem:
        top = outline[:, 1].max()
        objects.append(
            rod(
                [(0, 0, top - 0.3), (0.2, 0, top + 0.7), (0.9, 0.2, top + 1.7)],
                0.42,
                finishes.wood("olive", "Z"),
                taper=[1.4, 0.8, 0.9],
            )
        )
    if friezes:
        objects.append(_engraving(outline, radius, friezes, cuts, done, seed))
    return objects


def _engraving(outline, radius, friezes, colour, done, seed):
    """Lines on the skin: border rings, and between them zigzags, hills with huts, or birds' tracks."""
    lines = Strands(seed, 0.1)
    height = outline[:, 1].max()
    levels = np.linspace(0.2, 0.76, friezes + 1) * height
    way = np.linspace(0, 2 * math.pi * done, 240)
    for level in levels:
        for offset in (-0.012, 0.012):
            lines.lay(_on_skin(outline, way, np.full_like(way, level + offset * height)), 0.05, colour)
    for number, (low, high) in enumerate(zip(levels[:-1], levels[1:])):
        room = (high - low) * 0.78
        middle = (low + high) / 2
        draw = (_zigzag, _scrolls, _figures)[(number + seed) % 3]
        draw(lines, outline, radius, middle, room, colour, done)
    return lines.gathered(finishes.coloured_fibre(0.8))


def _on_skin(outline, way, height):
    """Points on the gourd at angles and heights; the outline is read from its widest half upwards."""
    order = np.argsort(outline[:, 1])
    far = np.interp(height, outline[order, 1], outline[order, 0]) + 0.01
    return np.stack([far * np.cos(way), far * np.sin(way), height], 1)


def _zigzag(lines, outline, _radius, middle, room, colour, done):
    way = np.linspace(0, 2 * math.pi * done, 400)
    wave = np.abs((way * 14 / math.pi) % 2 - 1) - 0.5
    for scale in (1.0, 0.55):
        lines.lay(_on_skin(outline, way, middle + wave * room * scale), 0.06, colour)


def _scrolls(lines, outline, radius, middle, room, colour, done):
    for number in range(int(12 * done)):
        turn = np.linspace(0, 4.2 * math.pi, 60)
        curl = room * 0.46 * (1 - turn / 16)
        way = (number + 0.5) * math.pi / 6 + curl * np.cos(turn) / radius
        lines.lay(_on_skin(outline, way, middle + curl * np.sin(turn)), 0.06, colour)


def _figures(lines, outline, radius, middle, room, colour, done):
    """Huts and trees in turn, filled with close strokes."""
    for number in range(int(14 * done)):
        centre = number * 2 * math.pi / 14
        for stroke in np.linspace(-1, 1, 13):
            tall = (1 - abs(stroke)) * 0.9 + 0.1 if number % 2 else (0.55 if abs(stroke) < 0.7 else 0.2)
            way = np.full(8, centre + stroke * room * 0.4 / radius)
            lines.lay(
                _on_skin(outline, way, middle - room / 2 + np.linspace(0, tall, 8) * room), 0.045, colour
            )


def burin(wood="olive"):
    """A burin with a mushroom handle, lying along +X."""
    grip = [(0, 0), (1.3, 0.1), (1.75, 0.9), (1.5, 1.8), (0.8, 2.8), (0.65, 4.0), (0, 4.0)]
    return [
        turned(grip, finishes.wood(wood, "Z", 0.32), 48, lying_at=(0, 0, 1.7)),
        rod([(3.9, 0, 1.7), (7, 0, 1.2), (11.5, 0, 0.2)], 0.28, finishes.steel(), taper=[1, 1, 0.5]),
    ]


def seeds(count=30, spread=5.0, seed=1):
    """Gourd seeds and crumbs of rind."""
    crumbs = Strands(seed, 0.2)
    for _ in range(count):
        spot = crumbs.rng.uniform(-1, 1, 2) * [spread, spread * 0.7]
        crumbs.grain(crumbs.rng.uniform(0.2, 0.45), (*spot, 0.12), "#d9c08a", 0.4)
    return [crumbs.gathered(finishes.coloured_fibre())]
