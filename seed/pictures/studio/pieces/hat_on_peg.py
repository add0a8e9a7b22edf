"""The leaf hat in its place at home: hung by its ribbon on the peg of a rail, on a boarded wall."""

import math

import numpy as np

from studio import material, mesh
from studio.pieces.leaf_hat import hat_without_ribbon, ribbon

WALL_CM = (190, 150)  # width and height: larger than the picture
WALL_BELOW_CM = 70  # how far it reaches below the hat, to the floor
BOARD_CM, BOARD_GAP_CM = 14.0, 0.35
RAIL_CM = (150, 7.5, 2.2)
PEG_ABOVE_BRIM_CM = 6.0
PEG_LENGTH_CM = 7.0
LEANS = math.radians(84)  # the lower edge rests on the wall, the upper one stands off it


def build(facts):
    """
    Facts of the hat, and `wall`, `rail` for the colours of the props. The hat's middle is at z = 0. Wall and rail are
    children of the ribbon and not returned: they are rendered, but the camera frames the hat and its peg alone.
    """
    brim = facts["dims_cm"][0] / 2
    hat = hat_without_ribbon(facts)
    for part in hat:
        part.rotation_euler = (LEANS, 0, 0)
        part.location = (0, -2.0, 0)
    peg_at = brim + PEG_ABOVE_BRIM_CM
    wood = material.wood(
        material.hexc(facts["rail"]), tuple(0.5 * c for c in material.hexc(facts["rail"])), ring=0.5, axis="X"
    )
    hanging = _hanging_ribbon(brim, peg_at, facts["ribbon"])
    for prop in [*_boards(material.hexc(facts["wall"])), _rail(peg_at, wood)]:
        prop.parent = hanging
    return [*hat, hanging, _peg(peg_at, wood)]


def _hanging_ribbon(brim, peg_at, colour):
    """Comes from inside the hat on both sides and runs over the peg."""
    lengths = []
    for side in (-1, 1):
        path = [
            (side * 10.5, -0.9, brim * 0.55),
            (side * 8.6, -1.2, brim * 0.84),
            (side * 4.4, -3.0, peg_at - 4.2),
        ]
        path = mesh.catmull(path + [(side * 1.0, -4.3, peg_at - 0.1), (0, -4.3, peg_at + 0.92)], 14)
        lengths.append((path, (0, -1, 0.15)))
    return ribbon(lengths, colour)


def _peg(height, wood):
    """A turned peg with a knob, sloping up a little so that nothing slips off."""
    profile = [
        (0, 0),
        (0.85, 0),
        (0.85, 0.1),
        (0.72, 0.6),
        (0.68, 3.0),
        (0.70, 5.4),
        (1.15, 6.0),
        (1.25, 6.5),
    ]
    peg = mesh.lathe("peg", profile + [(0.9, PEG_LENGTH_CM - 0.1), (0, PEG_LENGTH_CM)], 48, [wood], 6)
    peg.location = (0, 0.4, height)
    peg.rotation_euler = (math.radians(82), 0, 0)
    return peg


def _rail(height, wood):
    length, tall, thick = RAIL_CM
    return _placed(
        mesh.box("rail", (length, thick, tall), (0, 0, 0), 0.3, [wood]), (0, thick / 2 + 0.1, height)
    )


def _boards(colour):
    """Upright limewashed boards, each a little different, with dark joints between them."""
    width, height = WALL_CM
    rng = np.random.default_rng(8)
    front = RAIL_CM[2] + 0.12
    boards = []
    for x in np.arange(-width / 2, width / 2, BOARD_CM):
        tint = tuple(c * rng.uniform(0.93, 1.04) for c in colour)
        lime = material.wood(
            tint, tuple(0.86 * c for c in tint), ring=0.6, gloss=0.75, axis="Z", coat=0, pores=0.5
        )
        board = mesh.box("board", (BOARD_CM - BOARD_GAP_CM, 1.8, height), (0, 0, 0), 0.15, [lime])
        boards.append(_placed(board, (x, front + 0.9, height / 2 - WALL_BELOW_CM)))
    backing = mesh.box(
        "backing", (width, 0.5, height), (0, 0, 0), 0, [material.flat((0.05, 0.04, 0.03), 0.9)]
    )
    return [*boards, _placed(backing, (0, front + 2.2, height / 2 - WALL_BELOW_CM))]


def _placed(prop, place):
    prop.location = place
    return prop
