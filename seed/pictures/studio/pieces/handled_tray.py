"""Tray of eucalyptus: finger-jointed walls, a raised handle at each end, one smooth panel as its floor. Centimetres."""

import math

import numpy as np

from studio.pieces import timber
from studio.pieces.finger_joints import fingered_outline
from studio.pieces.slabs import rounded_rectangle, slab

WALL_CM = 1.15
WALL_HEIGHT = 0.66
FINGERS = 5
FLOOR_CM = 0.7
FLOOR_Z_CM = 0.45
SLOT_CM = (9.8, 1.75)
SLOT_BELOW_CREST_CM = 1.62
CREST_CM = 13.0
SHOULDER_CM = 4.2


def build(facts):
    """Walls of dark heartwood around a floor of pale wood; facts are the outer measures alone."""
    length, width, height = facts["dims_cm"]
    wall = height * WALL_HEIGHT
    edges = np.linspace(0, wall, FINGERS + 1)
    floor_outline = rounded_rectangle(length - 2 * WALL_CM + 0.5, width - 2 * WALL_CM + 0.5, 0.1, 2)
    pale = timber.board("eucalyptus, pale", "X", 11, gloss=0.46, coat=0.1, heart=(1.0, 5.0))
    parts = [slab("floor", [floor_outline], FLOOR_CM, FLOOR_Z_CM, 0.05, [pale])]
    for side in (-1, 1):
        parts.append(_side(length, width, edges, side))
        parts.append(_end(length, width, height, edges, side))
    return parts


def _side(length, width, edges, side):
    outline = fingered_outline(length, edges, WALL_CM, first=True)
    board = slab("side", [outline], WALL_CM, 0, 0.07, [_heartwood(31 + side)])
    board.rotation_euler = (math.pi / 2, 0, 0)
    board.location = (0, side * (width - WALL_CM) / 2, 0)
    return board


def _end(length, width, height, edges, side):
    """Rises in a soft curve to the handle, with a slot for the fingers of a hand."""
    outline = fingered_outline(width, edges, WALL_CM, first=False, crest=_crest(edges[-1], height))
    slot = rounded_rectangle(*SLOT_CM, SLOT_CM[1] / 2 - 0.01, 10, (0, height - SLOT_BELOW_CREST_CM))
    board = slab("end", [outline, slot], WALL_CM, 0, 0.09, [_heartwood(41 + side)], 4)
    board.rotation_euler = (math.pi / 2, 0, math.pi / 2)
    board.location = (side * (length - WALL_CM) / 2, 0, 0)
    return board


def _crest(wall, height):
    """From the right shoulder over the handle to the left one."""
    t = np.linspace(0, 1, 18)
    rise = t * t * (3 - 2 * t)
    right = np.c_[CREST_CM / 2 + SHOULDER_CM * (1 - t), wall + (height - wall) * rise]
    return np.vstack([right, (right * [-1, 1])[::-1]])


def _heartwood(seed):
    return timber.board("eucalyptus", "X", seed, gloss=0.44, coat=0.12)
