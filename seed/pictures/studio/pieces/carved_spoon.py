"""Spoon of linden: knife marks all over, a six-petalled rosette carved with chips into the round end of the handle."""

import math

import numpy as np

from studio.pieces import drawing, timber, wood_surface
from studio.pieces.spoon_shape import SpoonShape, carve

FINIAL_RADIUS_CM = 1.45
UV_ACROSS_CM = 4
PIXELS_PER_CM = 160
PETAL_CM = 0.92
SHADOW_IN_CUTS = (0.20, 0.10, 0.04)


def build(facts):
    """Facts are the outer measures alone."""
    length, width, height = facts["dims_cm"]
    wood = wood_surface.with_knife_marks(
        timber.board("linden", "X", 4, gloss=0.5, coat=0.05), 0.9, 0.14, 0.55
    )
    wood_surface.with_burnt_lines(wood, _rosette(length), char=SHADOW_IN_CUTS, depth=0.24, amount=0.6)
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
    """
    Six petals drawn with compasses, arcs between their tips, and a wreath of small triangular chips. The brighter, the
    deeper: every cut is a groove with straight flanks, as the knife leaves it, no flat bottom.
    """
    x, y = np.meshgrid(
        np.arange(round(length * PIXELS_PER_CM)) + 0.5 - (length - FINIAL_RADIUS_CM) * PIXELS_PER_CM,
        np.arange(UV_ACROSS_CM * PIXELS_PER_CM) + 0.5 - UV_ACROSS_CM * PIXELS_PER_CM / 2,
    )
    x, y = x / PIXELS_PER_CM, y / PIXELS_PER_CM
    sixth = math.pi / 3
    cuts = [_petal(x, y, number * sixth) for number in range(6)]
    cuts += [_arc(x, y, (number + 0.5) * sixth) for number in range(6)]
    cuts += [_chip(x, y, (number + 0.5) * math.pi / 12) for number in range(24)]
    return drawing.saved(255 * np.clip(np.max(cuts, 0), 0, 1), "rosette")


def _along(x, y, angle):
    return x * math.cos(angle) + y * math.sin(angle), -x * math.sin(angle) + y * math.cos(angle)


def _petal(x, y, angle):
    """Where two circles overlap, from the middle outwards."""
    along, across = _along(x, y, angle)
    share = np.clip((along / PETAL_CM - 0.04) / 0.96, 0, 1)
    half = 0.17 * PETAL_CM * np.sin(np.pi * share)
    return np.where(half > 0.004, (half - np.abs(across)) / (0.17 * PETAL_CM), 0)


def _arc(x, y, angle):
    """A slim groove that joins two neighbouring tips, hollow towards the rim."""
    along, across = _along(x, y, angle)
    bow = 0.62 * PETAL_CM + 0.9 * across**2
    half = 0.055 * np.sqrt(np.clip(1 - (across / (0.40 * PETAL_CM)) ** 2, 0, 1))
    return (half - np.abs(along - bow)) / 0.09


def _chip(x, y, angle):
    """Three flanks that meet in a point, its broad side towards the middle."""
    along, across = _along(x, y, angle)
    inside = np.minimum(along - 1.0, (1.27 - along) * 0.5 - np.abs(across) * 1.05)
    return inside / 0.085
