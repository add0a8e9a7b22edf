"""Lines in a plane that are drawn out into sheets: cloth or leather rolled up on a bench, its end lying out."""

import math

import numpy as np


def rolled_up(radius, gap, tail, fineness=30, rise=0.15, core=0.25):
    """
    Section (y, z) of a roll that rests on the bench: `gap` centimetres from turn to turn round an open `core` (share of
    the radius), its end lying `tail` centimetres towards -Y, `rise` above the bench. `fineness` is points per turn.
    """
    turns = radius / gap * (1 - core)
    angle = np.linspace(0, turns * 2 * math.pi, int(turns * fineness))
    far = radius - gap * (turns - angle / (2 * math.pi))
    way = angle - angle[-1] - math.pi / 2
    coil = np.stack([far * np.cos(way), radius + far * np.sin(way)], 1)
    if not tail:
        return coil
    run = np.linspace(0, tail, max(2, int(tail * fineness / (2 * math.pi * radius))))[1:, None]
    return np.vstack([coil, np.hstack([-run, rise + 0 * run])])


def drawn_out(line, across, sway=0.0):
    """Grid of points: the section (y, z) repeated at each x of `across`; `sway` shifts its edges unevenly, in cm."""
    shift = sway * np.sin(np.arange(len(line)) * 0.11)[:, None]
    x = across[None] + shift
    return np.stack([x, line[:, :1] + 0 * x, line[:, 1:] + 0 * x], -1)


def length_along(points):
    """Distance from the first point to each, along the line."""
    return np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
