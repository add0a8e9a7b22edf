"""Jewel case of pine: a finger-jointed carcass, three drawers lined with felt, turned knobs. Centimetres."""

import itertools
import math

import numpy as np

from studio import material, mesh
from studio.pieces import timber
from studio.pieces.finger_joints import fingered_outline
from studio.pieces.slabs import slab

DRAWERS = 3
COMPARTMENTS = 3
CARCASS_CM = 1.1
FRONT_CM = 1.0
RAIL_CM = 0.7
FEET_CM = 0.6
PLAY_CM = 0.10
FINGERS = 7
DRAWER_SIDE_CM = 0.6
BACK_CM = 0.8
FELT_CM = 0.16


def build(facts):
    """`open_cm`: how far each drawer is pulled, lowest first; `felt`: its colour; `wood`: which pine of `timber`."""
    width, depth, height = facts["dims_cm"]
    seeds = itertools.count(20)

    def pine(along="X"):
        return timber.board(facts.get("wood", "pine"), along, next(seeds), gloss=0.5, coat=0.08)

    felt = material.flat(material.hexc(facts["felt"]), 0.98, 0.05, bump=1.2, bscale=30, var=0.12, sheen=0.8)
    inner_width = width - 2 * CARCASS_CM
    inner_height = height - FEET_CM - 2 * CARCASS_CM
    opening = (inner_height - (DRAWERS - 1) * RAIL_CM) / DRAWERS
    parts = _carcass(width, depth, height, pine) + _feet(width, depth, pine)
    for number, pulled in enumerate(facts["open_cm"]):
        bottom = FEET_CM + CARCASS_CM + number * (opening + RAIL_CM)
        front = -depth / 2 - pulled
        size = inner_width - 2 * PLAY_CM, depth - BACK_CM - 0.4, opening - 2 * PLAY_CM
        parts += _drawer(size, front, bottom + PLAY_CM, pine, felt, is_open=pulled > 0)
        if number < DRAWERS - 1:
            rail = (inner_width + 0.1, depth - BACK_CM - 0.3, RAIL_CM)
            parts.append(
                mesh.box("rail", rail, (0, -BACK_CM / 2, bottom + opening + RAIL_CM / 2), 0.05, [pine()])
            )
    return parts


def _carcass(width, depth, height, pine):
    """Top, bottom and sides interlock along the depth of the case."""
    edges = np.linspace(-depth / 2, depth / 2, FINGERS + 1)
    middle = FEET_CM + (height - FEET_CM) / 2
    parts = []
    lying = fingered_outline(width, edges, CARCASS_CM, first=False)
    for z in (FEET_CM + CARCASS_CM / 2, height - CARCASS_CM / 2):
        board = slab("lying", [lying], CARCASS_CM, 0, 0.05, [pine()])
        board.location = (0, 0, z)
        parts.append(board)
    upright = fingered_outline(height - FEET_CM, edges, CARCASS_CM, first=True)
    for side in (-1, 1):
        board = slab("upright", [upright], CARCASS_CM, 0, 0.05, [pine()])
        board.rotation_euler = (0, -math.pi / 2, 0)
        board.location = (side * (width - CARCASS_CM) / 2, 0, middle)
        parts.append(board)
    inner = width - 2 * CARCASS_CM + 0.1, BACK_CM, height - FEET_CM - 2 * CARCASS_CM + 0.1
    parts.append(mesh.box("back", inner, (0, depth / 2 - BACK_CM / 2 - 0.2, middle), 0.03, [pine()]))
    return parts


def _feet(width, depth, pine):
    places = itertools.product((-1, 1), (-1, 1))
    size = (2.0, 2.0, FEET_CM)
    return [
        mesh.box("foot", size, (x * (width / 2 - 1.4), y * (depth / 2 - 1.4), FEET_CM / 2), 0.10, [pine("Z")])
        for x, y in places
    ]


def _drawer(size, front, bottom, pine, felt, is_open):
    """A closed drawer is only its front and knob: nothing else of it can be seen."""
    width, _, height = size
    parts = [
        mesh.box(
            "front", (width, FRONT_CM, height), (0, front + FRONT_CM / 2, bottom + height / 2), 0.09, [pine()]
        )
    ]
    parts.append(_knob(front, bottom + height / 2, pine))
    return parts + (_drawer_box(size, front, bottom, pine, felt) if is_open else [])


def _drawer_box(size, front, bottom, pine, felt):
    width, length, height = size
    inner_length = length - FRONT_CM
    middle = front + FRONT_CM + inner_length / 2
    wall = height - 0.8
    floor = bottom + 0.7
    parts = []
    for side in (-1, 1):
        x = side * (width / 2 - DRAWER_SIDE_CM / 2 - 0.05)
        side_board = (DRAWER_SIDE_CM, inner_length - 0.02, wall)
        parts.append(
            mesh.box(
                "drawer side", side_board, (x, middle + 0.01, bottom + 0.2 + wall / 2), 0.06, [pine("Y")]
            )
        )
    inner_width = width - 2 * DRAWER_SIDE_CM - 0.12
    parts.append(
        mesh.box("floor", (inner_width, inner_length - 0.04, 0.5), (0, middle, floor - 0.25), 0.10, [felt])
    )
    lined = wall - 0.75
    z = floor + lined / 2
    for side in (-1, 1):
        x = side * (inner_width / 2 - FELT_CM / 2)
        parts.append(mesh.box("lining", (FELT_CM, inner_length - 0.1, lined), (x, middle, z), 0.05, [felt]))
    inside_front = front + FRONT_CM + FELT_CM / 2 + 0.02
    parts.append(mesh.box("lining", (inner_width - 0.4, FELT_CM, lined), (0, inside_front, z), 0.05, [felt]))
    for number in range(1, COMPARTMENTS):
        x = inner_width * (number / COMPARTMENTS - 0.5)
        parts.append(
            mesh.box("divider", (0.4, inner_length - 0.4, lined - 0.2), (x, middle, z - 0.1), 0.14, [felt])
        )
    return parts


def _knob(front, z, pine):
    """Turned; its axis points to the viewer."""
    profile = [
        (0.003, 1.45),
        (0.42, 1.40),
        (0.72, 1.12),
        (0.70, 0.85),
        (0.36, 0.55),
        (0.30, 0.30),
        (0.42, 0.0),
    ]
    knob = mesh.lathe("knob", profile[::-1], 40, [pine("Z")], 5)
    knob.rotation_euler = (math.pi / 2, 0, 0)
    knob.location = (0, front, z)
    return knob
