"""
Paint over a drawing, brush by brush: a wide one for the grounds, then finer ones only where the picture still differs
from the drawing. A stroke follows the nearest edge and stops where the drawing changes colour, so that what is drawn
stays readable and still no edge is ruled.
"""

import hashlib
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio.scratch import remembered

PRIMED = 96
"""Height (0…255) of the bare ground."""


@dataclass(frozen=True)
class Brush:
    """Measures in pixels. `tolerance`: how far (0…255) the drawing may change below one stroke."""

    width: int
    length: int
    tolerance: float
    misses: float = 10.0
    """The brush is used where the picture is off the drawing by more than this (0…255)."""


ACRYLIC = (
    Brush(width=46, length=150, tolerance=60, misses=0),
    Brush(width=24, length=86, tolerance=38, misses=15),
    Brush(width=12, length=48, tolerance=30, misses=18),
    Brush(width=6, length=28, tolerance=26, misses=22),
    Brush(width=3, length=16, tolerance=24, misses=30),
)


def paint(drawing, direction, brushes=ACRYLIC, unevenness=7.0, seed=1):
    """
    `drawing` is height × width × 3, 0…255; `direction` (radians, same size) is how the brush moves where no edge leads
    it; `unevenness` is how much (0…255) the mixed colour wanders. Returns the colour and the height of the paint.
    """
    drawn = hashlib.sha256(np.ascontiguousarray(drawing)).hexdigest()
    key = ("brushwork", drawn, float(direction.sum()), brushes, unevenness, seed)
    both = remembered(key, lambda: _painted(drawing, direction, brushes, unevenness, seed))
    return both[..., :3].astype(np.float32), both[..., 3].astype(np.float32)


def _painted(drawing, direction, brushes, unevenness, seed):
    """Height × width × 4, 0…255: the colour, and as a fourth channel the height of the paint."""
    rng = np.random.default_rng(seed)
    height, width = drawing.shape[:2]
    colour = Image.fromarray(np.clip(drawing * 0.85, 0, 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(12)
    )
    relief = Image.new("L", (width, height), PRIMED)
    for brush in brushes:
        seen = _blurred(drawing, brush.width * 0.3)
        angle = _along_edges(seen, direction, brush.width)
        starts = _places_to_paint(np.asarray(colour, np.float32), seen, brush, rng)
        paths = _walk(starts, seen, angle, brush, rng)
        _lay(colour, relief, paths, seen, brush, unevenness, rng)
    soften = ImageFilter.GaussianBlur(0.6)
    return np.dstack([np.asarray(colour.filter(soften)), np.asarray(relief.filter(soften))])


def _blurred(pixels, radius):
    image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), np.float32)


def _along_edges(seen, direction, reach):
    """The direction of edges where they are strong, else the given one. Doubled angles, so that opposites agree."""
    rise, run = np.gradient(seen.mean(-1))
    smooth = lambda values: _blurred(np.clip(values * 0.5 + 128, 0, 255), reach * 0.6) - 128
    along, across = smooth(rise**2 - run**2), smooth(-2 * rise * run)
    ease = 0.8
    return 0.5 * np.arctan2(across + ease * np.sin(2 * direction), along + ease * np.cos(2 * direction))


def _places_to_paint(colour, seen, brush, rng):
    """One start (x, y) per cell of a jittered grid in which the picture is still off the drawing."""
    height, width = seen.shape[:2]
    step = max(3, int(brush.width * 0.62))
    x, y = np.meshgrid(np.arange(0, width, step), np.arange(0, height, step))
    starts = np.c_[x.ravel(), y.ravel()] + rng.uniform(0, step, (x.size, 2))
    starts = np.minimum(starts, [width - 1, height - 1])
    column, row = starts.astype(int).T
    off = np.abs(colour - seen).mean(-1)
    return rng.permutation(starts[off[row, column] >= brush.misses])


def _walk(starts, seen, angle, brush, rng):
    """Paths (strokes × points × 2) from each start both ways along `angle`, ending where the colour changes."""
    height, width = seen.shape[:2]
    step = max(2.0, brush.width * 0.4)
    column, row = starts.astype(int).T
    colour = seen[row, column]
    lengths = brush.length * rng.uniform(0.35, 1.0, len(starts))
    tilt = rng.normal(0, 0.14, len(starts))
    halves = []
    for way in (-1, 1):
        place, alive, half = starts.copy(), np.ones(len(starts), bool), [starts.copy()]
        heading = None
        for count in range(int(brush.length / 2 / step)):
            column, row = np.clip(place, 0, [width - 1, height - 1]).astype(int).T
            turn = angle[row, column] + tilt
            ahead = np.c_[np.cos(turn), np.sin(turn)]
            heading = (
                way * ahead
                if heading is None
                else ahead * np.sign((ahead * heading).sum(1, keepdims=True) + 1e-9)
            )
            onward = place + heading * step
            column, row = np.clip(onward, 0, [width - 1, height - 1]).astype(int).T
            alive &= np.abs(seen[row, column] - colour).mean(-1) < brush.tolerance
            alive &= (count + 1) * step < lengths / 2
            place = np.where(alive[:, None], onward, place)
            half.append(place)
        halves.append(np.stack(half, 1))
    return np.concatenate([halves[0][:, ::-1], halves[1][:, 1:]], 1)


def _lay(colour, relief, paths, seen, brush, unevenness, rng):
    """Draws each path as a bundle of bristle tracks, each with its own load of paint."""
    on_colour, on_relief = ImageDraw.Draw(colour), ImageDraw.Draw(relief)
    bristles = int(np.clip(brush.width // 3, 1, 9))
    track = max(2, round(brush.width / bristles * 1.35))
    offsets = (np.arange(bristles) - (bristles - 1) / 2) * brush.width / bristles
    for path in paths:
        moved = np.r_[True, np.abs(np.diff(path, axis=0)).sum(1) > 0.1]
        path = path[moved]
        column, row = np.clip(path[len(path) // 2], 0, [seen.shape[1] - 1, seen.shape[0] - 1]).astype(int)
        mixed = seen[row, column] + rng.normal(0, unevenness) + rng.normal(0, unevenness * 0.45, 3)
        if len(path) < 2:
            path = np.vstack([path, path + [brush.width * 0.5, 0]])
        forward = np.gradient(path, axis=0)
        side = np.c_[-forward[:, 1], forward[:, 0]] / (np.linalg.norm(forward, axis=1, keepdims=True) + 1e-9)
        thick = rng.uniform(90, 165)
        for place, offset in enumerate(offsets):
            points = [tuple(point) for point in path + side * offset]
            ridge = 34 if place in (0, bristles - 1) else 0
            load = rng.normal(0, 3.2)
            on_colour.line(points, fill=tuple(int(v) for v in np.clip(mixed + load, 0, 255)), width=track)
            on_relief.line(points, fill=int(np.clip(thick + ridge + rng.normal(0, 22), 0, 255)), width=track)
