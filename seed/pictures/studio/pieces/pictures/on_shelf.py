"""A painting as it hangs about at home: leaning on a shelf beside books with a vase or a plant, for its size."""

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
    {"size": (22, 15.5, 2.6), "turn": 3},
    {"size": (20, 14, 2.0), "turn": -5},
    {"size": (18, 12.5, 1.6), "turn": 6},
)
COVERS = ("#7d3f2c", "#3f5560", "#c9b68c")
POT = [
    (0.1, 0),
    (3.3, 0),
    (3.5, 0.15),
    (4.5, 6.6),
    (5.0, 6.7),
    (5.2, 8.6),
    (4.9, 8.8),
    (4.5, 8.6),
    (4.3, 7.7),
    (0.1, 7.6),
]
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
"""Radius and height of the outline, centimetres; of the pot, too."""
GAP = 2.5
"""Between the painting and the books."""


def build(facts):
    """
    `facts` of the painting (see `canvas`), the colour of the `wall`, the species of the `shelf`, the colours of the
    `books`, and what stands on them `beside` it. The wall and the shelf do not count in framing.
    """
    width, height, depth = facts["dims_cm"]
    (painting,) = canvas.build(facts)
    lean = math.pi / 2 - painting.rotation_euler[0]
    painting.location.z = height / 2 * math.cos(lean) + depth / 2 * math.sin(lean)
    wall_at = height / 2 * math.sin(lean) + depth / 2 * math.cos(lean) + 0.1
    bpy.context.view_layer.update()
    beside = width / 2 + GAP + BOOKS[0]["size"][0] / 2
    books, top = _books(beside, wall_at - 9.5, facts.get("books", COVERS))
    thing = BESIDE[facts.get("beside", "vase")](beside + 1, wall_at - 9.5, top)
    for each in (_wall(wall_at, facts["wall"]), _shelf(wall_at, facts["shelf"])):
        each.parent = painting
        each.matrix_parent_inverse = painting.matrix_world.inverted()
    return [painting, *books, *thing]


def _wall(y, colour):
    long, tall = WALL
    corners = np.array([(x, y, z) for x in (-long / 2, long / 2) for z in (-tall / 2, tall / 2)])
    plaster = material.flat(material.hexc(colour), rough=0.9, spec=0.1, bump=0.22, bscale=1.4, var=0.05)
    return mesh.obj_from("wall", corners, mesh.grid_faces(2, 2), None, [plaster])


def _shelf(wall_at, wood):
    _, deep, thick = SHELF
    return mesh.box("shelf", SHELF, (0, wall_at - deep / 2 - 0.05, -thick / 2), 0.25, [board(wood, seed=4)])


def _books(x, y, colours):
    """A stack of lying books, their spines to the viewer, and its height."""
    objects, level = [], 0.0
    paper = material.flat(material.hexc("#e6dcc6"), rough=0.9, var=0.1)
    for book, colour in zip(BOOKS[-len(colours) :], colours):
        long, deep, thick = book["size"]
        turn = math.radians(book["turn"])
        cloth = material.flat(material.hexc(colour), rough=0.75, bump=0.25, bscale=30)
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


def _aloe(x, y, level):
    """A small aloe in a clay pot: fleshy leaves in a rosette, the outer ones lying wider."""
    clay = material.flat(material.hexc("#a85f3c"), rough=0.85, spec=0.15, bump=0.4, bscale=6, var=0.14)
    earth = material.flat(material.hexc("#2a1c12"), rough=0.95, spec=0.05, bump=2.0, bscale=4, var=0.3)
    pot = mesh.lathe("pot", POT, 96, [clay])
    soil = mesh.lathe("soil", [(4.4, 7.9), (2.0, 8.2), (0.1, 8.3)], 48, [earth])
    for each in (pot, soil):
        each.location = (x, y, level)
    rng = np.random.default_rng(6)
    leaves, green = mesh.Batch(), np.array(material.hexc("#5f7f56"))
    for number in range(17):
        turn, outer = number * 2.4, 1 - number / 17
        long, lean = 17 - 4 * abs(outer - 0.5) + rng.uniform(-1, 1), 0.18 + 0.95 * outer
        share = np.linspace(0, 1, 16)
        bent = lean * (0.75 + 0.35 * share)
        steps = np.stack([np.sin(bent) * math.cos(turn), np.sin(bent) * math.sin(turn), np.cos(bent)], 1)
        path = np.cumsum(steps * long / len(share), 0) + [x, y, level + 7.6]
        thick = np.clip(1 - share**1.6, 0.03, 1) * (0.85 + 0.15 * outer)
        blade = mesh.circle(1.05, 12, 0.42)
        across = np.array([-math.sin(turn), math.cos(turn), 0])
        vertices, faces, uv = mesh.sweep_data(path, blade, False, np.cross(across, steps[0]), thick)
        leaves.add(vertices, faces, uv, green * rng.uniform(0.75, 1.2))
    return [pot, soil, leaves.build("leaves", [material.vcol(0.45, 0.4)])]


BESIDE = {"vase": _vase, "aloe": _aloe}
