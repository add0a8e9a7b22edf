"""Coils and spools of thread, cord, wick and twine; string tied round things."""

import math

import numpy as np

from studio.places import finishes
from studio.places.shapes import curve_through, turned
from studio.places.strands import Strands


def coil(radius=4.0, thickness=0.22, turns=9, colour="#c8a36c", gloss=False, tail=5.0, seed=1):
    """A loose coil of one cord lying flat, with its end running out."""
    cord = Strands(seed, 0.05)
    rng = cord.rng
    angle = np.linspace(0, turns * 2 * math.pi, turns * 40)
    wander = np.interp(angle, np.arange(turns * 3 + 2) * 2.1, rng.uniform(-1, 1, turns * 3 + 2))
    lap = angle / (2 * math.pi)
    far = radius * (1 + 0.07 * wander) + (lap % 3 - 1) * thickness * 1.9
    height = thickness + (lap // 3) * thickness * 1.7 + 0.05 * np.abs(wander)
    path = np.stack([far * np.cos(angle), far * np.sin(angle), height], 1)
    fall = np.linspace(0, 1, 30)[1:, None]
    end, way = path[-1], np.array([0.35, 1, 0])
    path = np.vstack([path, end + way * tail * fall + [[1, 0, 0]] * np.sin(fall * 4) * tail * 0.2])
    path[-29:, 2] = end[2] + (thickness - end[2]) * np.clip(fall[:, 0] * 2.5, 0, 1)
    cord.lay(path, thickness, colour, sides=8)
    return [cord.gathered(finishes.coloured_gloss() if gloss else finishes.coloured_fibre())]


def coils(colours, radius=4.0, thickness=0.14, per_row=3, spacing=10.0, gloss=True, seed=1):
    """Coils of several colours in staggered rows."""
    objects = []
    for number, colour in enumerate(colours):
        made = coil(radius, thickness, 9, colour, gloss, 3.0, seed + number)
        made[0].location.x = (number % per_row) * spacing + (number // per_row % 2) * spacing * 0.4
        made[0].location.y = (number // per_row) * spacing * 0.85
        made[0].rotation_euler.z = number * 1.7
        objects += made
    return objects


def spool(height=6.0, radius=1.8, colour="#e2d6bd", thread=0.09, wood="beech", lying=False, seed=1):
    """Thread on a wooden reel, standing, or lying along X."""
    flange = radius * 1.15
    profile = [
        (0, 0), (flange, 0), (flange + 0.1, 0.2), (flange, 0.5), (radius * 0.6, 0.75),
        (radius * 0.55, height / 2),
        (radius * 0.6, height - 0.75), (flange, height - 0.5), (flange + 0.1, height - 0.2),
        (flange, height), (0, height),
    ]  # fmt: skip

    def waist(share):
        return radius * (1 - 0.12 * np.abs(2 * share - 1) ** 3)

    reel = turned(profile, finishes.wood(wood, "Z", 0.38), 56, 4)
    objects = [reel, _windings(0.75, height - 0.75, waist, colour, thread, seed)]
    if lying:
        for each in objects:
            each.rotation_euler = (0, math.pi / 2, 0)
            each.location.z = flange + 0.1
    return objects


def cone(height=16.0, radius=4.6, colour="#b9a98a", thread=0.11, seed=1):
    """Weaving yarn on a cone."""
    tube = [
        (0, 0),
        (radius * 0.75, 0),
        (radius * 0.3, height),
        (radius * 0.2, height + 0.4),
        (0, height + 0.2),
    ]

    def taper(share):
        return radius * (1 - 0.58 * share) * (1 - 0.1 * (2 * share - 1) ** 8)

    winding = _windings(0.5, height - 1.2, taper, colour, thread, seed, crossing=1.4)
    return [turned(tube, finishes.paper("#8a6f52"), 48, 2), winding]


def _windings(low, high, radius_at, colour, thread, seed, crossing=0.25):
    """One thread wound up and down: each turn touches the next, each layer crosses the last a little."""
    winding = Strands(seed, 0.1)
    turns = (high - low) / (thread * 1.75)
    angle = np.linspace(0, turns * 2 * math.pi, int(turns * 26))
    share = angle / angle[-1]
    height = low + (high - low) * share + crossing * 0.5 * np.sin(angle * 0.5)
    far = radius_at(share) + thread * 0.25 * np.sin(angle * 0.37)
    path = np.stack([far * np.cos(angle), far * np.sin(angle), np.clip(height, low, high)], 1)
    for start in range(0, len(path) - 27, 26):
        winding.lay(path[start : start + 28], thread, colour)
    shape = winding.gathered(finishes.coloured_fibre())
    _core(low, high, radius_at, colour).parent = shape
    return shape


def _core(low, high, radius_at, colour):
    """A solid just below the thread, so that no light shines through between turns."""
    middle = (low + high) / 2
    bottom, waist, top = (radius_at(share) * 0.97 for share in (0.0, 0.5, 1.0))
    profile = [(0, low), (bottom, low), (waist, middle), (top, high), (0, high)]
    return turned(profile, finishes.paint(colour, 0.9), 40, 2)


def loose(points, thickness=0.12, colour="#c8a36c", seed=1):
    """A thread or cord lying along points (x, y) on the bench."""
    cord = Strands(seed, 0.05)
    path = [(*point, thickness) if len(point) == 2 else tuple(point) for point in points]
    cord.lay(curve_through(path, 12), thickness, colour, sides=8)
    return [cord.gathered(finishes.coloured_fibre())]
