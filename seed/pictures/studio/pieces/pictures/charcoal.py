"""
Charcoal on cotton paper. What is drawn is a form in relief; its light becomes layers of hatching that
follow the form, smudged by the hand, with a darker line where one part passes before another.
"""

import math
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio.pieces.drawing import box_blur, fractal_noise
from studio.pieces.pictures.sketch import rgb

PAPER, COAL = "#efe6d4", "#242120"
LAYERS, STROKES = 9, 5200
"""Layers of hatching, and the strokes that are tried in each."""


def draw(relief, part, nails, creases, seed=1):
    """
    `relief` is the height of what is drawn at each pixel, `part` which part of it that is, -1 where the sheet is empty.
    `nails` are (place, lean in radians, half width, half length, part), `creases` pairs of points. Returns colour and
    relief of the sheet.
    """
    rng = np.random.default_rng(seed)
    height, width = relief.shape
    inside = part >= 0
    smooth = _blur(_blur(np.where(inside, relief, -60), 4), 3)
    down, across = np.gradient(smooth)
    tone = _light(down, across, relief, inside)
    ink = _hatching(tone, down, across, inside, rng)
    ink = np.maximum(ink, _marks(width, height, nails, creases, part) * 0.9)
    smudge = _blur(1 - tone, 7)
    ink = ink * 0.85 + smudge * np.where(inside, 0.34, 0.25) + _outline(relief, part) * 0.85
    return _on_paper(np.clip(ink, 0, 1), rng)


def _blur(values, radius):
    return box_blur(values, radius, 1)


def _light(down, across, relief, inside):
    """Brightness 0…1 under a lamp at the upper left: its shading, hollows, and the cast shadow on the sheet."""
    slope = 0.85
    upright = 1 / np.sqrt(1 + (across * slope) ** 2 + (down * slope) ** 2)
    lit = np.clip((across * 0.50 + down * 0.55) * slope * upright + 0.60 * upright, 0, 1.1)
    tone = np.where(inside, np.clip(0.02 + 1.02 * lit, 0, 1), 0.93)
    held = np.where(inside, relief, 0)
    wide = np.clip((_blur(_blur(held, 16), 16) - held) / 60, 0, 1)
    hollow = np.maximum(wide, np.clip((_blur(_blur(held, 7), 7) - held) / 22, 0, 1))
    cast = np.roll(_blur(_blur(inside.astype(np.float32), 26), 26), (60, 34), (0, 1))
    return tone * (1 - 0.62 * hollow * inside) * (1 - 0.34 * cast * ~inside)


def _outline(relief, part):
    """Where one part ends before another; the pressure of the hand varies."""
    step = np.maximum(np.abs(relief - np.roll(relief, 3, 0)), np.abs(relief - np.roll(relief, 3, 1)))
    changed = (part != np.roll(part, 2, 1)) | (part != np.roll(part, 2, 0))
    edge = ((step > 40) | (changed & (step > 10))).astype(np.float32)
    edge[:4], edge[:, :4] = 0, 0
    pressure = fractal_noise(*part.shape[::-1], 220, 4, 3)
    return np.clip(_blur(_blur(edge, 2), 1) * 2.0, 0, 1) * (0.45 + 0.75 * pressure)


def _hatching(tone, down, across, inside, rng):
    """Every second layer follows the form, the others the swing of the arm."""
    height, width = tone.shape
    ink = np.zeros((height, width), np.float32)
    for layer in range(LAYERS):
        strokes = Image.new("L", (width, height), 0)
        pen = ImageDraw.Draw(strokes)
        for x, y in zip(rng.integers(0, width, STROKES), rng.integers(0, height, STROKES)):
            dark = 1 - tone[y, x]
            if rng.random() > dark * 1.15 - 0.04:
                continue
            follows = inside[y, x] and layer % 2
            angle = (math.atan2(across[y, x], -down[y, x]) if follows else -0.85) + rng.normal(0, 0.14)
            half = rng.uniform(12, 34 if inside[y, x] else 60)
            run, rise = half * math.cos(angle), half * math.sin(angle)
            pressed = int(40 + 110 * dark * rng.random())
            pen.line([x - run, y - rise, x + run, y + rise], fill=pressed, width=int(rng.integers(2, 5)))
        laid = np.asarray(strokes.filter(ImageFilter.GaussianBlur(0.8)), np.float32) / 255 * 0.62
        ink = 1 - (1 - ink) * (1 - laid)
    return ink


def _marks(width, height, nails, creases, part):
    """Nails as far as they are seen, and the creases of joints."""
    marks = Image.new("L", (width, height), 0)
    pen = ImageDraw.Draw(marks)
    for (x, y), lean, across, along, number in nails:
        if part[int(y), int(x)] != number:
            continue
        turn = np.linspace(-0.15 * math.pi, 1.15 * math.pi, 26)
        u, v = across * np.cos(turn), -along * np.sin(turn)
        outline = np.c_[
            x + u * math.cos(lean) - v * math.sin(lean), y + u * math.sin(lean) + v * math.cos(lean)
        ]
        pen.line([tuple(point) for point in outline], fill=235, width=4)
    for (ax, ay), (bx, by) in creases:
        bend = np.array([(ax + bx) / 2 + (by - ay) * 0.12, (ay + by) / 2 - (bx - ax) * 0.12])
        pen.line([(ax, ay), tuple(bend), (bx, by)], fill=200, width=4, joint="curve")
    return np.asarray(marks.filter(ImageFilter.GaussianBlur(1.2)), np.float32) / 255


def _on_paper(ink, rng):
    """The grain of the sheet breaks the coal; nothing is drawn near the edges."""
    height, width = ink.shape
    grain = fractal_noise(width, height, 4, 2, 2)
    ink = np.clip(ink * 1.18 - (grain - 0.30) * 0.42 * (ink < 0.93), 0, 0.96)
    dust = _blur(np.clip(fractal_noise(width, height, 300, 9, 3) - 0.62, 0, 1).astype(np.float32), 8) * 0.35
    ink = np.maximum(ink, dust * (0.4 + grain))
    y, x = np.mgrid[0:height, 0:width]
    ink *= np.clip(np.minimum(np.minimum(x, width - x), np.minimum(y, height - y)) / 90 - 0.35, 0, 1)
    paper = rgb(PAPER) + rng.normal(0, 2.5, (height, width, 1)) + (grain[..., None] - 0.5) * 8
    colour = paper * (1 - ink[..., None]) + rgb(COAL) * ink[..., None]
    return colour, (1 - ink) * 120 + grain * 90
