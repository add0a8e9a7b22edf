"""Woven bands and cloths with a counted pattern, rolled up: the pattern is drawn knot by knot on a fine sheet."""

import math

import numpy as np

from studio.places import finishes
from studio.places.cloths import GAP
from studio.places.sections import drawn_out, length_along, rolled_up
from studio.places.shapes import sheet

BAND_GAP = 0.2
KNOTS = 6


def ribbon(width=3.0, radius=2.4, turns=5, colours=("#7a2233", "#efe2c4", "#1f6b6b"), tail=10.0, seed=1):
    """A woven band rolled up on its edge, its end lying out on the bench with a pattern of lozenges."""
    angle = np.linspace(0, turns * 2 * math.pi, turns * 44)
    far = radius * 0.35 + BAND_GAP * angle / (2 * math.pi)
    coil = np.stack([far * np.sin(angle), -far * np.cos(angle)], 1)
    run = np.linspace(0, tail, int(tail * 8))[1:, None]
    line = np.vstack([coil, coil[-1] + run * [1, 0] + np.sin(run * 0.5) * [0, 0.5]])
    across = np.linspace(0, width, 25)
    upright = np.broadcast_to(across[:, None], (len(line), 25, 1))
    points = np.concatenate([np.repeat(line[:, None], 25, 1), upright], -1)
    colour = _lozenges(length_along(line), across, width, colours, seed)
    return [sheet(points, finishes.coloured_fibre(), 0.1, colour)]


def _lozenges(length, across, width, colours, seed):
    """Colour of each knot of the band: borders of the first colour, lozenges of the others on it."""
    palette = np.array([finishes.rgb(colour) for colour in colours])
    middle = np.abs(across / width - 0.5)[None]
    step = np.abs((length[:, None] / width) % 1 - 0.5)
    depth = ((1 - middle * 2.4 - step * 1.9) * 4).astype(int)
    index = np.where((depth > 0) & (middle < 0.42), 1 + depth % max(1, len(colours) - 1), 0)
    rng = np.random.default_rng(seed)
    return palette[np.clip(index, 0, len(colours) - 1)] * rng.uniform(0.85, 1.1, (len(length), 1, 1))


def cloth_roll(
    width=15.0, radius=3.4, colours=("#7a2233", "#251d24", "#efe2c4", "#1f6b6b", "#d9a13a"), tail=9.0, seed=1
):
    """A finished band-patterned cloth rolled up along X, its end lying forward (-Y)."""
    line = rolled_up(radius, GAP, tail, fineness=2 * math.pi * radius * KNOTS, core=0.6)
    across = np.linspace(-width / 2, width / 2, int(width * KNOTS))
    colour = _bands(length_along(line), across, colours, seed)
    return [sheet(drawn_out(line, across), finishes.coloured_fibre(), 0.22, colour)]


def _bands(length, across, colours, seed):
    """Knot colours of bands across the cloth: plain, toothed and lozenged in turn."""
    palette = np.array([finishes.rgb(colour) for colour in colours])
    x, y = np.meshgrid(across, length[::-1])
    band = (y / 1.6).astype(int)
    inside = y % 1.6
    zigzag = np.abs((x % 1.6) - 0.8) * 2
    motif = np.where(band % 3 == 1, inside > zigzag, np.abs(inside - 0.8) + np.abs((x % 2) - 1) < 0.75) & (
        band % 3 > 0
    )
    index = np.where(motif, (band + 2) % len(colours), band * 7 % len(colours))
    return palette[index] * np.random.default_rng(seed).uniform(0.82, 1.1, (*index.shape, 1))
