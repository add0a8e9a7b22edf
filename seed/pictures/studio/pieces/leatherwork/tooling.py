"""Patterns to press into leather, as images: white is the grain side, dark is how deep the tool went."""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio.scratch import scratch_file

PIXELS_PER_CM = 60
DEEP, SHALLOW = 38, 74


def star_and_leaves(width, height):
    """An eight-pointed star between two sprigs of leaves, in a stepped border; a long panel, centimetres."""
    pattern = _bordered(width, height)
    draw = ImageDraw.Draw(pattern)
    x, y, reach = width / 2, height / 2, height * 0.22
    _star(draw, x, y, reach)
    for side in (-1, 1):
        _sprig(draw, x + side * reach * 1.25, y, side, width * 0.27)
    return _saved(pattern, "star-and-leaves")


def rosette(width, height):
    """Eight oak leaves in a ring of dots, in a stepped border; centimetres."""
    depth = np.asarray(_bordered(width, height), np.float32) / 255
    rows, columns = depth.shape
    y, x = np.mgrid[0:rows, 0:columns]
    x, y = x - columns / 2, y - rows / 2
    radius = min(rows, columns) * 0.24
    for leaf in range(8):
        angle = leaf * np.pi / 4
        along = (x * np.cos(angle) + y * np.sin(angle)) / radius
        across = (-x * np.sin(angle) + y * np.cos(angle)) / radius
        outline = np.abs(np.abs(across) - 0.20 * np.sin(np.pi * np.clip(along, 0, 1)) ** 0.8)
        depth[(along > 0.08) & (along < 1) & (outline < 0.022)] = 0.15
        depth[(along > 0.15) & (along < 0.8) & (np.abs(across) < 0.012)] = 0.3
    ring = np.hypot(x, y) / radius
    depth[(np.abs(ring - 1.14) < 0.018) | (np.abs(ring - 1.24) < 0.012) | (ring < 0.08)] = 0.15
    depth[(np.abs(ring - 1.19) < 0.03) & (np.cos(np.arctan2(y, x) * 48) > 0.3)] = 0.2
    return _saved(Image.fromarray((depth * 255).astype(np.uint8)), "rosette")


def _bordered(width, height):
    """Two lines along the edge and a band of stepped triangles between them."""
    columns, rows = int(width * PIXELS_PER_CM), int(height * PIXELS_PER_CM)
    depth = np.ones((rows, columns), np.float32)
    y, x = np.mgrid[0:rows, 0:columns]
    from_side, from_end = np.minimum(y, rows - 1 - y), np.minimum(x, columns - 1 - x)
    inside = np.minimum(from_side, from_end) / PIXELS_PER_CM
    for outer, inner in ((0.62, 0.70), (1.42, 1.50)):
        depth[(inside > outer) & (inside < inner)] = 0.15
    along = np.where(from_side < from_end, x, y) / PIXELS_PER_CM
    steps = np.floor(np.abs((along % 0.8) - 0.4) / 0.4 * 4) / 4
    band = (inside > 0.74) & (inside < 1.38)
    depth[band & ((inside - 0.74) / 0.64 < steps)] = 0.3
    return Image.fromarray((depth * 255).astype(np.uint8))


def _star(draw, x, y, reach):
    """Eight rhombs that meet in the middle, each with its fold line; centimetres."""
    for point in range(8):
        angle = (point + 0.5) * math.pi / 4
        at = lambda along, across: _pixel(
            x + reach * (along * math.cos(angle) - across * math.sin(angle)),
            y + reach * (along * math.sin(angle) + across * math.cos(angle)),
        )
        draw.polygon([at(0.10, 0), at(0.55, 0.19), at(1, 0), at(0.55, -0.19)], fill=DEEP)
        draw.line([at(0.18, 0), at(0.9, 0)], fill=200, width=3)


def _sprig(draw, x, y, side, long):
    """A stem of `long` centimetres that runs outwards with leaves in pairs and one at the tip."""
    draw.line([_pixel(x, y), _pixel(x + side * long * 0.8, y)], fill=DEEP, width=5)
    for share in (0.16, 0.40, 0.64):
        for up in (-1, 1):
            _leaf(draw, x + side * long * share, y, math.atan2(up * 0.75, side), long * 0.24)
    _leaf(draw, x + side * long * 0.78, y, 0 if side > 0 else math.pi, long * 0.24)


def _leaf(draw, x, y, angle, long):
    share = np.linspace(0, 1, 14)
    half = 0.20 * np.sin(np.pi * share**0.85)
    at = lambda along, across: _pixel(
        x + long * (along * math.cos(angle) - across * math.sin(angle)),
        y + long * (along * math.sin(angle) + across * math.cos(angle)),
    )
    sides = [at(a + 0.08, w) for a, w in zip(share, half)] + [
        at(a + 0.08, -w) for a, w in zip(share[::-1], half[::-1])
    ]
    draw.polygon(sides, fill=SHALLOW)
    draw.line([at(0.1, 0), at(0.95, 0)], fill=210, width=3)


def _pixel(x, y):
    return x * PIXELS_PER_CM, y * PIXELS_PER_CM


def _saved(pattern, name):
    path = scratch_file(f"{name}.png")
    pattern.filter(ImageFilter.GaussianBlur(1.6)).save(path)
    return path
