"""Turned chess pieces and what is carved into them: battlements, a mitre's slit, a coronet, a cross. Centimetres."""

import math

import bpy
import numpy as np

from studio import mesh
from studio.pieces.chess_knight import horse_head
from studio.pieces.slabs import slab

SEGMENTS = 96
STEPS = 6
FOOT = [
    (0, 0),
    (1, 0),
    (1, 0),
    (1.0, 0.26),
    (0.93, 0.42),
    (0.78, 0.52),
    (0.78, 0.52),
    (0.84, 0.72),
    (0.72, 0.98),
    (0.56, 1.3),
]
FOOT_RADIUS = {"pawn": 1.22, "rook": 1.36, "knight": 1.40, "bishop": 1.36, "queen": 1.48, "king": 1.54}


def _collar(radius, low, high):
    return [(radius, low), (radius, low), (radius, high), (radius, high)]


def _ball(radius, centre, start=-60):
    angles = np.radians(np.linspace(start, 90, 8))
    return [(max(radius * math.cos(a), 0.004), centre + radius * math.sin(a)) for a in angles]


BODY = {
    "pawn": [
        (0.56, 1.7),
        (0.44, 2.35),
        (0.48, 2.7),
        *_collar(0.82, 2.84, 2.98),
        (0.40, 3.08),
        *_ball(0.68, 3.70),
    ],
    "rook": [(0.92, 1.6), (0.78, 2.6), (0.80, 3.3), *_collar(1.02, 3.55, 3.70), (0.94, 3.82), (1.00, 4.3)]
    + [(1.08, 5.0), (1.08, 5.0), (0.74, 5.0), (0.74, 5.0), (0.70, 4.55), (0.70, 4.55), (0.004, 4.5)],
    "knight": [*_collar(1.02, 1.28, 1.42), (0.9, 1.5), (0.004, 1.52)],
    "bishop": [(0.60, 1.9), (0.46, 3.0), (0.50, 3.6), *_collar(0.90, 3.75, 3.90), (0.48, 4.02), (0.54, 4.2)]
    + [(0.78, 4.75), (0.70, 5.25), (0.40, 5.75), (0.15, 5.95), *_ball(0.20, 6.10)],
    "queen": [
        (0.68, 1.9),
        (0.50, 3.4),
        (0.55, 4.3),
        *_collar(0.98, 4.48, 4.64),
        (0.56, 4.8),
        (0.60, 5.1),
        (0.76, 6.0),
    ]
    + [(1.08, 6.65), (1.08, 6.65), (0.92, 6.68), (0.66, 6.48), (0.5, 6.7), (0.18, 6.9), *_ball(0.21, 7.06)],
    "king": [(0.72, 1.9), (0.54, 3.6), (0.60, 4.7), *_collar(1.04, 4.88, 5.06), (0.60, 5.24), (0.64, 5.6)]
    + [(0.94, 6.6), (1.00, 6.72), (1.00, 6.72), (0.88, 6.84), (0.40, 7.04), (0.004, 7.1)],
}
CROSS = [(0.13, 0), (0.09, 0.36), (0.36, 0.30), (0.36, 0.62), (0.09, 0.56), (0.14, 0.92)]
CROSS_Z, CROSS_CM = 6.98, 0.24


def turned_piece(kind):
    """The meshes of one piece without its wood, the foot on z = 0; a knight looks along +X."""
    radius = FOOT_RADIUS[kind]
    profile = mesh.catmull([(r * radius, z) for r, z in FOOT] + BODY[kind], STEPS)
    profile[:, 0] = np.maximum(profile[:, 0], 0.004)
    angle, r = np.meshgrid(np.linspace(0, 2 * np.pi, SEGMENTS, endpoint=False), profile[:, 0], indexing="ij")
    z = np.broadcast_to(profile[:, 1], r.shape)
    r, z = CARVED.get(kind, lambda angle, r, z: (r, z))(angle, r, z)
    points = np.stack([r * np.cos(angle), r * np.sin(angle), z], -1).reshape(-1, 3)
    faces = mesh.grid_faces(SEGMENTS, len(profile), wrap_u=True)[:, ::-1]
    body = mesh.obj_from(kind, points, faces)
    body.data.use_auto_smooth = True
    body.data.auto_smooth_angle = math.radians(40)
    if kind == "knight":
        return [body, horse_head()]
    return [body, _cross()] if kind == "king" else [body]


def _battlements(angle, r, z):
    """Six notches sawn across the rim."""
    notch = np.abs((angle * 6 / (2 * np.pi)) % 1 - 0.5) < 0.17
    return r, np.where(notch & (z > 4.56) & (r > 0.68), 4.58, z)


def _mitre(angle, r, z):
    """One slanting cut, on the side of +X."""
    x = r * np.cos(angle)
    height = 5.0 + 0.55 * (x / 0.7)
    depth = np.clip(1 - np.abs(z - height) / 0.11, 0, 1) * (x > 0.12) * (z > 4.7) * (z < 5.8)
    return r * (1 - 0.40 * depth), z


def _coronet(angle, r, z):
    """Eight points, hollowed between."""
    rim = np.clip((z - 6.2) / 0.4, 0, 1) * (r > 0.7)
    return r, z - 0.26 * rim * (0.5 + 0.5 * np.cos(8 * angle)) ** 1.5


CARVED = {"rook": _battlements, "bishop": _mitre, "queen": _coronet}


def _cross():
    outline = CROSS + [(-x, y) for x, y in reversed(CROSS)]
    cross = slab("cross", [outline], CROSS_CM, 0, 0.04)
    cross.rotation_euler = (math.pi / 2, 0, 0)
    cross.location = (0, 0, CROSS_Z)
    bpy.context.view_layer.update()
    cross.data.transform(cross.matrix_world)
    cross.matrix_world.identity()
    return cross
