"""A painting as it hangs about at home: leaning on a shelf beside books and a vase, for its size."""

import math

import bpy
import numpy as np

from studio import material, mesh
from studio.pieces.pictures import canvas
from studio.pieces.timber import board

SHELF = (170, 21, 2.8)
"""Centimetres: length, depth and thickness of the board."""
WALL = (420, 300)
BOOKS = (
    {"size": (22, 15.5, 2.6), "turn": 3, "colour": "#7d3f2c"},
    {"size": (20, 14, 2.0), "turn": -5, "colour": "#3f5560"},
    {"size": (18, 12.5, 1.6), "turn": 6, "colour": "#c9b68c"},
)
VASE = [
    (0.1, 0),
    (2.6, 0),
    (2.8, 0.2),
    (4.6, 3.2),
    (4.9, 5.6),
    (3.4, 9.0),
    (1.9, 11.0),
    (1.7, 12.6),
    (2.2, 13.4),
    (2.0, 13.4),
    (1.5, 12.4),
    (1.4, 9.5),
    (0.1, 9.2),
]
"""Radius and height of the outline, centimetres."""
GAP = 2.5
"""Between the painting and the books."""


def build(facts):
    """`facts` of the painting (see `canvas`), the colour of the `wall`, the species of the `shelf`. The wall and the shelf do not count in framing."""
    width, height, depth = facts["dims_cm"]
    (painting,) = canvas.build(facts)
    lean = math.pi / 2 - painting.rotation_euler[0]
    painting.location.z = height / 2 * math.cos(lean) + depth / 2 * math.sin(lean)
    wall_at = height / 2 * math.sin(lean) + depth / 2 * math.cos(lean) + 0.1
    bpy.context.view_layer.update()
    beside = width / 2 + GAP + BOOKS[0]["size"][0] / 2
    books, top = _books(beside, wall_at - 9.5)
    vase = _vase(beside + 1, wall_at - 9.5, top)
    for each in (_wall(wall_at, facts["wall"]), _shelf(wall_at, facts["shelf"])):
        each.parent = painting
        each.matrix_parent_inverse = painting.matrix_world.inverted()
    return [painting, *books, *vase]


def _wall(y, colour):
    long, tall = WALL
    corners = np.array([(x, y, z) for x in (-long / 2, long / 2) for z in (-tall / 2, tall / 2)])
    plaster = material.flat(material.hexc(colour), rough=0.9, spec=0.1, bump=0.22, bscale=1.4, var=0.05)
    return mesh.obj_from("wall", corners, mesh.grid_faces(2, 2), None, [plaster])


def _shelf(wall_at, wood):
    _, deep, thick = SHELF
    return mesh.box("shelf", SHELF, (0, wall_at - deep / 2 - 0.05, -thick / 2), 0.25, [board(wood, seed=4)])


def _books(x, y):
    """A stack of lying books, their spines to the viewer, and its height."""
    objects, level = [], 0.0
    paper = material.flat(material.hexc("#e6dcc6"), rough=0.9, var=0.1)
    for book in BOOKS:
        long, deep, thick = book["size"]
        turn = math.radians(book["turn"])
        cloth = material.flat(material.hexc(book["colour"]), rough=0.75, bump=0.25, bscale=30)
        board = 0.22
        for low in (level, level + thick - board):
            objects.append(
                mesh.box("board", (long, deep, board), (x, y, low + board / 2), 0.06, [cloth], (0, 0, turn))
            )
        front = deep / 2 - board / 2
        spine = (x + math.sin(turn) * front, y - math.cos(turn) * front, level + thick / 2)
        objects.append(mesh.box("spine", (long, board, thick - 0.02), spine, 0.09, [cloth], (0, 0, turn)))
        block = (long - 0.7, deep - 0.8, thick - 2 * board - 0.02)
        objects.append(mesh.box("pages", block, (x, y, level + thick / 2), 0.02, [paper], (0, 0, turn)))
        level += thick + 0.02
    return objects, level


def _vase(x, y, level):
    """A small glazed vase with three dry stems."""
    glaze = material.glaze(material.hexc("#8fa08c"), material.hexc("#a8744e"), line=2.0, wob=0.6)
    vase = mesh.lathe("vase", VASE, 96, [glaze])
    vase.location = (x, y, level)
    rng = np.random.default_rng(2)
    stems, colour = mesh.Batch(), np.array(material.hexc("#8a6a3a"))
    grain, faces = mesh.sphere_data(1, 8, 6)
    for lean, turn, tall in ((0.16, 0.4, 27), (0.24, 2.6, 23), (0.10, 4.4, 30)):
        share = np.linspace(0, 1, 12)
        out = lean * tall * share**1.6
        path = np.c_[x + out * math.cos(turn), y + out * math.sin(turn) * 0.5, level + 8 + (tall - 8) * share]
        stems.strand(path, mesh.circle(0.09, 6), col=colour)
        for place in np.linspace(0.62, 1.0, 34):
            at = [np.interp(place, share, path[:, axis]) for axis in range(3)] + rng.normal(0, 0.32, 3)
            stems.add(grain * [0.16, 0.16, 0.34] + at, faces, col=colour * rng.uniform(0.9, 1.7))
    return [vase, stems.build("stems", [material.vcol(0.9, 0.1)])]
