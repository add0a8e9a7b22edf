"""Spoon of linden: knife marks all over, a six-petalled rosette carved with chips into the round end of the handle."""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio.pieces import drawing, timber, wood_surface
from studio.pieces.spoon_shape import SpoonShape, carve

FINIAL_RADIUS_CM = 1.45
UV_ACROSS_CM = 4
PIXELS_PER_CM = 100
SHADOW_IN_CUTS = (0.33, 0.19, 0.09)


def build(facts):
    """Facts are the outer measures alone."""
    length, width, height = facts["dims_cm"]
    wood = wood_surface.with_knife_marks(
        timber.board("linden", "X", 4, gloss=0.5, coat=0.05), 0.9, 0.10, 0.40
    )
    wood_surface.with_burnt_lines(wood, _rosette(length), char=SHADOW_IN_CUTS, depth=0.11, amount=0.5)
    shape = SpoonShape(
        length,
        bowl_width=width,
        bowl=0.30,
        handle_width=1.9,
        handle_thickness=1.0,
        depth=1.05,
        wall=0.42,
        rise=0.42 * height,
        finial_radius=FINIAL_RADIUS_CM,
    )
    return [carve("spoon", shape, wood)]


def _rosette(length):
    """Six petals drawn with compasses, a ring, and a wreath of small triangular chips."""
    image = Image.new("L", (round(length * PIXELS_PER_CM), UV_ACROSS_CM * PIXELS_PER_CM), 0)
    pen = ImageDraw.Draw(image)
    centre = np.array([(length - FINIAL_RADIUS_CM) * PIXELS_PER_CM, UV_ACROSS_CM * PIXELS_PER_CM / 2])
    petal_length = 0.88 * PIXELS_PER_CM
    for number in range(6):
        pen.polygon(_petal(centre, number * math.pi / 3, petal_length), fill=255)
    for number in range(18):
        angle = number * math.pi / 9 + math.pi / 18
        corners = ((0.99, -0.10), (0.99, 0.10), (1.20, 0.0))
        polar = [(radius * PIXELS_PER_CM, angle + turn) for radius, turn in corners]
        pen.polygon([(centre[0] + r * math.cos(a), centre[1] + r * math.sin(a)) for r, a in polar], fill=235)
    return drawing.saved(np.asarray(image.filter(ImageFilter.GaussianBlur(2.0))), "rosette")


def _petal(centre, angle, length):
    t = np.linspace(0.06, 1, 20)
    along, half = t * length, 0.155 * length * np.sin(np.pi * t)
    outline = np.c_[np.r_[along, along[::-1]], np.r_[half, -half[::-1]]]
    turned = outline @ np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    return [tuple(point) for point in turned + centre]
