"""Lacquer box: on the lid a lotus of crushed eggshell, its pads and stems drawn in gold. Centimetres."""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio import material
from studio.pieces import drawing
from studio.pieces.lacquer import lacquer, with_eggshell
from studio.pieces.slabs import rounded_rectangle, slab

LID_SHARE = 0.36
GAP_CM = 0.07
LID_PX = (1600, 1120)
GOLD_LINE = (196, 148, 62)
PADS = [(360, 760, 270, 120, 0.2), (840, 930, 300, 110, 0.5), (1260, 700, 210, 84, 0.1)]
STEMS = [(640, 1120, 690, 560, -60), (1010, 1120, 1180, 420, 60), (500, 1120, 330, 430, -40)]
FLOWERS = [(690, 560, 1.0), (1180, 420, 0.62)]
PETALS = [(-150, 250, 62), (-30, 250, 62), (-128, 290, 74), (-52, 290, 74), (-168, 200, 46), (-12, 200, 46)]
PETALS += [(-108, 310, 78), (-72, 310, 78), (-90, 300, 80)]
BUD = (330, 440, [(-90, 190, 46), (-105, 170, 40), (-75, 170, 40)])
MOON = [1270, 120, 1430, 280]


def build(facts):
    """`inside`: the colour that shows in the gap under the lid."""
    width, depth, height = facts["dims_cm"]
    lid = height * LID_SHARE
    body = height - lid - GAP_CM
    painting, relief = _lotus()
    inside = lacquer(colour=material.hexc(facts["inside"]))
    return [
        slab("body", [rounded_rectangle(width - 0.12, depth - 0.12, 1.5, 14)], body, 0, 0.35, [lacquer()], 5),
        slab("gap", [rounded_rectangle(width - 0.7, depth - 0.7, 1.3, 12)], 0.5, body - 0.2, 0.02, [inside]),
        slab(
            "lid",
            [rounded_rectangle(width, depth, 1.55, 14)],
            lid,
            body + GAP_CM,
            0.5,
            [lacquer(painting, relief=relief, relief_cm=0.012)],
            6,
        ),
    ]


def _lotus():
    """Painting and relief of the lid: eggshell, then gold, on black through which red-brown shows."""
    width, height = LID_PX
    clouds = drawing.fractal_noise(width, height, 260, 5, 5)
    ground = (
        np.array([22, 12, 10.0]) + np.array([96, 20, 12.0]) * np.clip(clouds - 0.52, 0, 1)[..., None] * 1.1
    )
    shell, gold, leaves = (Image.new("L", LID_PX, 0) for _ in range(3))
    for pad in PADS:
        _lily_pad(ImageDraw.Draw(leaves), ImageDraw.Draw(gold), *pad)
    for stem in STEMS:
        _stem(ImageDraw.Draw(gold), *stem)
    for x, y, size in FLOWERS:
        for angle, length, half in PETALS:
            _petal(shell, gold, x, y, math.radians(angle), length * size, half * size)
    for angle, length, half in BUD[2]:
        _petal(shell, gold, *BUD[:2], math.radians(angle), length, half)
    ImageDraw.Draw(shell).ellipse(MOON, fill=255)
    ground = drawing.painted_over(
        ground, 0.8 * drawing.as_mask(leaves) * (0.55 + 0.45 * clouds), (70, 52, 18)
    )
    painting, laid = with_eggshell(ground, drawing.as_mask(shell), 17, 2)
    wear = 0.45 + 0.55 * drawing.fractal_noise(width, height, 60, 9)
    lines = drawing.as_mask(gold.filter(ImageFilter.GaussianBlur(0.8))) * wear * (1 - laid * 0.9)
    return drawing.saved(drawing.painted_over(painting, lines, GOLD_LINE), "lotus"), drawing.saved(
        laid * 255, "relief"
    )


def _petal(shell, gold, x, y, angle, length, half):
    """Cut out of the petals behind it by a dark edge; one side has a gold line."""
    t = np.linspace(0, 1, 30)
    width = np.sin(np.pi * t**0.72) ** 0.9 * half
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    outline = np.c_[np.r_[t, t[::-1]] * length, np.r_[width, -width[::-1]]] @ turn + [x, y]
    points = [tuple(point) for point in outline]
    pen = ImageDraw.Draw(shell)
    pen.polygon(points, fill=255)
    pen.line(points + points[:1], fill=0, width=9)
    ImageDraw.Draw(gold).line(points[:30], fill=255, width=3)


def _lily_pad(leaf, gold, x, y, across, up, turn):
    """Seen at a slant, with radial veins."""
    box = [x - across, y - up, x + across, y + up]
    leaf.ellipse(box, fill=255)
    gold.ellipse(box, outline=255, width=4)
    for angle in turn + np.arange(15) * 2 * math.pi / 15:
        end = x + across * 0.93 * math.cos(angle), y + up * 0.93 * math.sin(angle)
        gold.line([x, y, *end], fill=255, width=2)


def _stem(gold, x0, y0, x1, y1, bend):
    t = np.linspace(0, 1, 40)
    path = np.c_[x0 + (x1 - x0) * t + bend * np.sin(t * 3.1), y0 + (y1 - y0) * t]
    gold.line([tuple(point) for point in path], fill=255, width=8)
