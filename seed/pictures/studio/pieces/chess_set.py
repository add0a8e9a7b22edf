"""Chess set of beech: thirty-two turned and carved pieces, and a board of two hinged leaves that folds into their box."""

import math

import bpy
import numpy as np

from studio import material, mesh
from studio.pieces import timber
from studio.pieces.chess_pieces import turned_piece

SQUARE_CM = 4.4
FIELD_CM = 8 * SQUARE_CM
SEAM_CM = 0.07
JOINT_CM = 0.015
INLAY_CM = 0.5
BACK_RANK = ["rook", "knight", "bishop", "queen", "king", "bishop", "knight", "rook"]
MOVES = [((6, 0), (3, 3)), ((3, 1), (3, 2)), ((4, 6), (4, 5)), ((3, 6), (3, 4)), ((1, 7), (2, 5))]
LIGHT, STAINED = "beech", "beech, stained"
WHITE_KNIGHT_LOOKS, BLACK_KNIGHT_LOOKS = 128, -60


def build(facts):
    """The size is that of the open board, but for the height: folded, its two leaves lie on each other."""
    length, width, folded_height = facts["dims_cm"]
    top = folded_height / 2
    return _board(length, width, top) + _pieces(top)


def _board(length, width, top):
    """Two leaves with a seam between the fourth and the fifth rank; squares and frame are glued onto them."""
    parts = []
    for side in (-1, 1):
        leaf = (length - 0.3, width / 2 - 0.15 - SEAM_CM / 2, top - 0.35)
        place = (0, side * (width / 4 - 0.075 + SEAM_CM / 4), leaf[2] / 2)
        parts.append(mesh.box("leaf", leaf, place, 0.10, [timber.board(STAINED, "X", 3 + side, gloss=0.42)]))
        parts += _frame(length, width, top, side)
    parts += _squares(top)
    return parts + _hook(width, top)


def _frame(length, width, top, side):
    margin = (width - FIELD_CM) / 2
    long_strip = (length, margin - JOINT_CM, INLAY_CM + 0.1)
    parts = [
        mesh.box(
            "frame",
            long_strip,
            (0, side * (width - margin + JOINT_CM) / 2, top - long_strip[2] / 2),
            0.10,
            [timber.board(STAINED, "X", 13 + side, gloss=0.42, coat=0.2)],
        )
    ]
    short_length = FIELD_CM / 2 - SEAM_CM / 2 - JOINT_CM
    for end in (-1, 1):
        size = ((length - FIELD_CM) / 2 - JOINT_CM, short_length, long_strip[2])
        place = (
            end * (length + FIELD_CM + 2 * JOINT_CM) / 4,
            side * (FIELD_CM / 2 - short_length / 2 - JOINT_CM),
            0,
        )
        wood = timber.board(STAINED, "Y", 20 + 2 * side + end, gloss=0.42, coat=0.2)
        parts.append(mesh.box("frame", size, (*place[:2], top - size[2] / 2), 0.10, [wood]))
    return parts


def _squares(top):
    """Thick veneers; neighbours turn their grain, and no two of one colour lie in the same part of the trunk."""
    rng = np.random.default_rng(3)
    veneers = {
        name: [
            timber.board(name, "XY"[number % 2], seed + number, gloss=0.40, coat=0.2) for number in range(6)
        ]
        for name, seed in ((LIGHT, 50), (STAINED, 70))
    }
    size = (SQUARE_CM - 2 * JOINT_CM, SQUARE_CM - 2 * JOINT_CM, INLAY_CM)
    parts = []
    for file in range(8):
        for rank in range(8):
            wood = (STAINED, LIGHT)[(file + rank) % 2]
            x, y = _centre(file, rank)
            y += math.copysign(SEAM_CM / 2 + 0.01, y) * (rank in (3, 4))
            place = (x, y, top - INLAY_CM / 2 - 0.02)
            parts.append(mesh.box("square", size, place, 0.02, [veneers[wood][int(rng.integers(6))]]))
    return parts


def _hook(width, top):
    """A small brass hook on the front edge; folded, it reaches the eye of the other leaf."""
    brass = material.metal(material.hexc("#b08d4a"), 0.34)
    batch = mesh.Batch()
    y, z = -width / 2 + 0.02, top * 0.42
    bend = [(-0.9, 0), (-0.3, 0.0), (0.5, 0.0), (0.95, 0.08), (1.1, 0.3), (0.95, 0.5), (0.75, 0.42)]
    batch.strand(mesh.catmull([(x, y, z + up) for x, up in bend], 6), mesh.circle(0.085, 10))
    head, faces = mesh.sphere_data(0.24, 20, 10, 0.5)
    batch.add(head[:, [0, 2, 1]] + [-0.9, y, z], faces[:, ::-1])
    return [batch.build("hook", [brass])]


def _pieces(top):
    """A game has begun: a light knight stands before its pawn in the open middle, to be seen alone."""
    rng = np.random.default_rng(3)
    finish = {
        LIGHT: timber.board(LIGHT, "Z", 90, gloss=0.40, coat=0.2),
        STAINED: timber.board(STAINED, "Z", 91, gloss=0.40, coat=0.2),
    }
    models = {}
    for kind in sorted({"pawn", *BACK_RANK}):
        carved = turned_piece(kind)
        for wood in finish:
            models[kind, wood] = [_finished(part, finish[wood]) for part in carved]
        for part in carved:
            bpy.data.objects.remove(part)
    parts = []
    for (file, rank), (kind, wood) in _position().items():
        x, y = _centre(file, rank) + rng.normal(0, 0.09, 2)
        parts += _copies(models[kind, wood], (x, y, top - 0.02), _direction(kind, wood, rng))
    for model in models.values():
        for part in model:
            bpy.data.objects.remove(part)
    return parts


def _finished(part, wood):
    """Its own mesh in this wood: carving the same knight twice would take twice as long."""
    copy = part.copy()
    copy.data = part.data.copy()
    copy.data.materials.append(wood)
    bpy.context.scene.collection.objects.link(copy)
    return copy


def _position():
    pieces = {}
    for file, kind in enumerate(BACK_RANK):
        pieces |= {(file, 0): (kind, LIGHT), (file, 1): ("pawn", LIGHT)}
        pieces |= {(file, 7): (kind, STAINED), (file, 6): ("pawn", STAINED)}
    for start, end in MOVES:
        pieces[end] = pieces.pop(start)
    return pieces


def _centre(file, rank):
    return (np.array([file, rank]) - 3.5) * SQUARE_CM


def _direction(kind, wood, rng):
    """Knights look past their opponents, kings show the flat of their cross, round pieces stand anyhow."""
    if kind == "knight":
        return math.radians((WHITE_KNIGHT_LOOKS if wood == LIGHT else BLACK_KNIGHT_LOOKS) + rng.normal(0, 7))
    if kind in ("king", "rook"):
        return rng.normal(0, 0.12)
    return rng.uniform(0, 2 * math.pi)


def _copies(model, place, turn):
    parts = []
    for part in model:
        copy = part.copy()
        bpy.context.scene.collection.objects.link(copy)
        copy.location, copy.rotation_euler[2] = place, turn
        parts.append(copy)
    return parts
