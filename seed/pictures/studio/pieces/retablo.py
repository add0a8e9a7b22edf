"""
Ayacucho retablo: a painted wooden box with two doors, storeys full of modelled people and a crown with
flowers.

Centimetres; the box stands on z = 0 and opens towards -y. Boards meet as butt joints a few tenths of a
millimetre apart: coplanar faces that overlap would render black.
"""

import math

import mathutils
import numpy as np

from studio import material, mesh
from studio.material import hexc
from studio.pieces.retablo_scenes import SCENES
from studio.pieces.retablo_storey import Storey
from studio.weave.folk_flowers import painted_door

DOOR_THICKNESS, HINGE_GAP = 0.6, 0.12
OVERHANG, CROWN_EDGE = 0.45, 0.35
GOLD, LEAF = hexc("#e0a83a"), hexc("#4f9a4a")


def build(facts):
    """
    `dims_cm` is height, width, depth. `scenes` names one scene per storey from the ground up; `crown` is
    "gable" or "arch"; `board_cm` is the thickness of the boards, `box_share` how much of the height the box
    has below its crown; `open_degrees` how far the doors stand open; `box`, `inside`, `shelf`, `door` are
    colours and `flowers` lists what is modelled on the crown: (share of the half width, share of the crown's
    height, cm, petal, heart, petals), as `leaves` does without the last three. `seed` picks the clothes.
    """
    height, width, depth = facts["dims_cm"]
    board, box_height = facts["board_cm"], height * facts["box_share"]
    rng = np.random.default_rng(facts["seed"])
    paint = material.flat(hexc(facts["box"]), 0.42, 0.4, bump=0.15, bscale=6, coat=0.25)
    profile = _crown_profile(facts["crown"], width, height - box_height)
    return [
        *_box(facts, width, depth, box_height, board, paint),
        *_doors(facts, width, depth, box_height),
        _crown(profile, depth, box_height, paint),
        _trim(facts, profile, width, depth, box_height, height - box_height),
        _people(facts, width, depth, box_height, board, rng),
    ]


def _storey_heights(facts, box_height, board):
    return np.linspace(board / 2, box_height - board / 2, len(facts["scenes"]) + 1)


def _box(facts, width, depth, height, board, paint):
    inside = material.flat(hexc(facts["inside"]), 0.6, 0.25, bump=0.12, bscale=6)
    shelf = material.flat(hexc(facts["shelf"]), 0.42, 0.4, coat=0.2)
    back_board = board * 0.6
    parts = [
        mesh.box(
            "back",
            (width - 0.1, back_board, height),
            (0, (depth - back_board) / 2, height / 2),
            0.08,
            [inside],
        )
    ]
    for side in (-1, 1):
        place = (side * (width - board) / 2, 0, height / 2)
        parts.append(mesh.box("side", (board, depth, height), place, 0.12, [paint]))
    levels = _storey_heights(facts, height, board)
    for number, level in enumerate(levels):
        if 0 < number < len(levels) - 1:
            size, place, surface = (
                (width - 2 * board + 0.02, depth - 1.2, board * 0.65),
                (0, 0.1, level),
                shelf,
            )
        else:
            size, place, surface = (
                (width - 2 * board + 0.02, depth - 0.06, board - 0.04),
                (0, 0, level),
                paint,
            )
        parts.append(mesh.box("shelf", size, place, 0.07, [surface]))
    return parts


def _doors(facts, width, depth, box_height):
    """Two painted leaves hinged on the front corners."""
    leaf, height = width / 2, box_height - 0.1
    doors = []
    for side in (-1, 1):
        picture = painted_door(facts["door"], facts["seed"] + side)
        surface = material.textile(picture, None, rough=0.5, bump=0.03, sheen=0, fuzz=0, coat=0.25, spec=0.35)
        door = mesh.box("door", (leaf, DOOR_THICKNESS, height), (0, 0, 0), 0.1, [surface])
        coordinates = door.data.uv_layers[0].data
        for loop in door.data.loops:
            corner = door.data.vertices[loop.vertex_index].co
            coordinates[loop.index].uv = (corner.x / leaf + 0.5, corner.z / height + 0.5)
        door.matrix_world = (
            mathutils.Matrix.Translation((side * width / 2, -depth / 2 - HINGE_GAP, box_height / 2))
            @ mathutils.Matrix.Rotation(side * math.radians(facts["open_degrees"]), 4, "Z")
            @ mathutils.Matrix.Translation((-side * leaf / 2, 0, 0))
        )
        doors.append(door)
    return doors


def _crown_profile(shape, width, height):
    """Outline of the crown: x and height above the box."""
    half = width / 2 + OVERHANG
    x = np.linspace(-half, half, 40)
    share = np.abs(x) / half
    rise = np.cos(share * np.pi / 2) ** 0.75 if shape == "arch" else np.clip(1 - share, 0, 1) ** 0.85
    return x, np.maximum(rise * height, CROWN_EDGE)


def _crown(profile, depth, box_height, paint):
    vertices = [
        (x, y, z)
        for y in (-depth / 2, depth / 2)
        for x, rise in zip(*profile)
        for z in (box_height + 0.01, box_height + rise)
    ]
    count, faces = len(profile[0]), []
    for front in range(0, 2 * count - 2, 2):
        back = front + 2 * count
        faces.append((front, front + 2, front + 3, front + 1))
        faces.append((back, back + 1, back + 3, back + 2))
        faces.append((front + 1, front + 3, back + 3, back + 1))
    return mesh.obj_from("crown", vertices, faces, mats=[paint], smooth=False)


def _trim(facts, profile, width, depth, box_height, crown_height):
    """Gilded edge of the crown, flowers and leaves modelled on it."""
    trim, (x, rise) = mesh.Batch(), profile
    edge = np.stack([x, 0 * x - depth / 2 - 0.02, box_height + rise - 0.1], -1)
    trim.strand(edge, mesh.circle(width * 0.018 + 0.05, 10), col=GOLD)
    for across, upward, size, petal, heart, petals in facts["flowers"]:
        for side in (-1, 1) if across else (1,):
            at = (side * across * width / 2, -depth / 2 - 0.08, box_height + upward * crown_height)
            _flower(trim, at, size, hexc(petal), hexc(heart), petals)
    for across, upward, size in facts["leaves"]:
        for side in (-1, 1):
            at = (side * across * width / 2, -depth / 2 - 0.05, box_height + upward * crown_height)
            _pellet(trim, at, (1.2 * size, 0.3 * size, 0.55 * size), LEAF)
    return trim.build("trim", [material.vcol(0.4, 0.4, 0.2, bump=0.2)])


def _pellet(batch, at, size, colour):
    ball, faces = mesh.sphere_data(1, 14, 10)
    batch.add(ball * size + at, faces, col=colour)


def _flower(batch, at, size, petal, heart, petals):
    for angle in np.arange(petals) * 2 * math.pi / petals:
        place = np.array(at) + [0.82 * size * math.cos(angle), 0, 0.82 * size * math.sin(angle)]
        _pellet(batch, place, (0.44 * size, 0.2 * size, 0.44 * size), petal)
    _pellet(batch, np.array(at) - [0, 0.04, 0], (0.55 * size, 0.33 * size, 0.55 * size), heart)


def _people(facts, width, depth, box_height, board, rng):
    people = mesh.Batch()
    levels = _storey_heights(facts, box_height, board)
    for number, scene in enumerate(facts["scenes"]):
        floor = levels[number] + board * (0.5 if number == 0 else 0.33)
        ceiling = levels[number + 1] - board * 0.5
        storey = Storey(
            people, width - 2 * board, -depth / 2, depth - board * 0.6, floor, ceiling - floor, rng
        )
        SCENES[scene](storey)
        _garland(people, storey, depth / 2 - board * 0.66)
    return people.build("people", [material.vcol(0.5, 0.35, 0.15, bump=0.3)])


def _garland(batch, storey, wall):
    """Paste flowers on a sagging line under the ceiling, on the back wall."""
    colours = [hexc(colour) for colour in ("#f4eee0", "#d6303a", "#f3c33c")]
    for index, share in enumerate(np.linspace(-0.9, 0.9, 13)):
        sag = 0.05 * storey.height * abs(math.sin(share * math.pi))
        place = (share * storey.width / 2, wall, storey.floor + storey.height * 0.95 - sag)
        radius = storey.height * 0.032
        _pellet(batch, place, (radius, radius * 0.5, radius), colours[index % 3])
