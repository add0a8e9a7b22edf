"""Embroidery: single stitches laid on a woven ground. Each paints only its own patch, which keeps thousands cheap."""

import numpy as np

from studio.weave.texture import rgb


class Cloth:
    """A ground to stitch on: colour (rows × columns × 3) and height, in pixels."""

    def __init__(self, colour, height):
        self.colour, self.height = colour, height
        self.rows, self.columns = height.shape

    def patch(self, x, y, reach):
        """Views of colour and height round a point, and the coordinates of their pixels; None beside the cloth."""
        left, right = max(0, int(x) - reach), min(self.columns, int(x) + reach + 1)
        top, bottom = max(0, int(y) - reach), min(self.rows, int(y) + reach + 1)
        if left >= right or top >= bottom:
            return None
        rows, columns = np.mgrid[top:bottom, left:right]
        return self.colour[top:bottom, left:right], self.height[top:bottom, left:right], columns, rows


def satin_leaf(
    cloth, x, y, length, width, angle, colour, stitch_px=3.2, slant=0.5, blunt=1.0, lift=0.5, tip=0.9
):
    """
    A leaf or petal of satin stitch from (x, y) in the direction `angle` (radians). Every stitch has its own shade.
    `blunt` below 1 makes the outline fuller, `tip` above 1 moves its widest place outwards, `lift` is its height.
    """
    patch = cloth.patch(x, y, int(length + width) + 3)
    if patch is None:
        return
    colours, heights, columns, rows = patch
    along = (columns - x) * np.cos(angle) + (rows - y) * np.sin(angle)
    across = np.abs((rows - y) * np.cos(angle) - (columns - x) * np.sin(angle))
    half = width / 2 * np.sin(np.pi * np.clip(along / length, 0, 1) ** tip) ** blunt
    inside = (across < half) & (along > 0) & (along < length)
    phase = (along + across * slant) / stitch_px
    strand = np.abs(np.sin(np.pi * phase))
    shade = ((np.floor(phase).astype(int) * 7919 + int(x * 13 + y * 7)) % 97 / 97.0 - 0.5) * 26
    dome = np.sqrt(np.clip(1 - np.clip(across / (half + 1e-6), 0, 1) ** 2, 0, 1))
    thread = np.array(rgb(colour), np.float32) + shade[..., None]
    thread = thread * (0.66 + 0.40 * (strand * (0.5 + 0.5 * dome)))[..., None]
    cover = (np.clip((half - across) / 1.2, 0, 1) * inside)[..., None]
    colours[:] = colours * (1 - cover) + thread * cover
    raised = lift * (0.35 + 0.65 * dome) * (0.72 + 0.28 * strand) + 0.35
    heights[:] = np.where(inside, np.maximum(heights, raised), heights)
    shadow = (across < half + 5) & ~inside & (along > -4) & (along < length + 4)
    colours[shadow] *= 0.86


def french_knot(cloth, x, y, radius, colour):
    patch = cloth.patch(x, y, int(radius + 2))
    if patch is None:
        return
    colours, heights, columns, rows = patch
    distance = np.hypot(columns - x, rows - y) / radius
    cover = np.clip((1 - distance) * radius / 1.2, 0, 1)[..., None]
    dome = np.sqrt(np.clip(1 - distance**2, 0, 1))
    coil = 0.9 + 0.1 * np.sin(np.arctan2(rows - y, columns - x) * 3 + distance * 7)
    thread = np.array(rgb(colour), np.float32) * (0.6 + 0.45 * dome * coil)[..., None]
    colours[:] = colours * (1 - cover) + thread * cover
    heights[:] = np.maximum(heights, 0.9 * dome * (cover[..., 0] > 0))


def chain_stitch(cloth, path, colour, width=5, step=7):
    """Links of chain stitch along a polyline of (x, y)."""
    path = np.asarray(path, float)
    reach = np.r_[0, np.cumsum(np.hypot(*np.diff(path, axis=0).T))]
    at = np.arange(0, reach[-1], step)
    x, y = np.interp(at, reach, path[:, 0]), np.interp(at, reach, path[:, 1])
    for one in range(len(at) - 1):
        angle = np.arctan2(y[one + 1] - y[one], x[one + 1] - x[one])
        satin_leaf(
            cloth, x[one], y[one], step * 1.35, width, angle, colour, stitch_px=30, blunt=0.5, lift=0.4
        )


def short_stitch(cloth, x, y, length, width, angle, colour):
    """One straight stitch, as in hems and dotted lines."""
    satin_leaf(cloth, x, y, length, width, angle, colour, stitch_px=30, blunt=0.5)


def cross_stitch(cloth, chart, cell, left, top, colour):
    """Every 1 of the chart becomes two crossed strokes in a square of `cell` pixels."""
    thread = np.array(rgb(colour), np.float32)
    y, x = (np.mgrid[0:cell, 0:cell] + 0.5) / cell
    stroke_under, stroke_over = np.abs(x - y) / 0.38, np.abs(x + y - 1) / 0.38
    cover = np.clip((1 - np.minimum(stroke_under, stroke_over)) * 0.38 * cell / 1.2, 0, 1)[..., None]
    relief = np.maximum(0.62 * _round_stroke(stroke_under), 0.95 * _round_stroke(stroke_over))
    rng = np.random.default_rng(1)
    for row, column in zip(*np.nonzero(chart)):
        square = np.s_[
            top + row * cell : top + (row + 1) * cell, left + column * cell : left + (column + 1) * cell
        ]
        if cloth.height[square].shape != (cell, cell):
            continue
        shade = thread + rng.normal(0, 10)
        ground = cloth.colour[square] * (1 - 0.9 * cover) * (1 - 0.1 * (1 - cover))
        cloth.colour[square] = ground + shade * (0.62 + 0.42 * relief)[..., None] * 0.9 * cover
        cloth.height[square] = np.maximum(cloth.height[square], relief)


def _round_stroke(distance):
    return np.sqrt(1 - distance.clip(0, 1) ** 2)
