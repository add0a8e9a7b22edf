"""Boards and blocks."""

import math

import bmesh
import numpy as np

from studio.mesh.objects import obj_from

SMOOTH_BELOW = math.radians(50)


def box(name, size, loc=(0, 0, 0), bevel=0.15, mats=None, rot=(0, 0, 0)):
    """A box round `loc` with edges rounded by `bevel` (0 for sharp ones). UV are centimetres on each face."""
    vertices, faces, uv = _faces(np.asarray(size, float) / 2)
    made = obj_from(name, vertices, faces, uv, mats, smooth=False)
    _weld(made.data)
    made.location, made.rotation_euler = loc, rot
    if bevel:
        _round_edges(made, bevel)
    return made


def _faces(half):
    """Six quads that share no vertex, so that each has its own UV."""
    vertices, faces, uv = [], [], []
    for axis in range(3):
        across, up = [(1, 2), (0, 2), (0, 1)][axis]
        for side in (-1, 1):
            first = len(vertices)
            for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
                corner = [0, 0, 0]
                corner[axis], corner[across], corner[up] = side * half[axis], u * half[across], v * half[up]
                vertices.append(corner)
                uv.append((u * half[across] + half[across], v * half[up] + half[up]))
            face = list(range(first, first + 4))
            faces.append(face[::-1] if (side < 0) != (axis == 1) else face)
    return vertices, faces, uv


def _weld(data):
    welded = bmesh.new()
    welded.from_mesh(data)
    bmesh.ops.remove_doubles(welded, verts=welded.verts, dist=1e-5)
    welded.to_mesh(data)
    welded.free()


def _round_edges(made, bevel):
    rounding = made.modifiers.new("rounded edges", "BEVEL")
    rounding.width, rounding.segments, rounding.harden_normals = bevel, 3, False
    made.data.use_auto_smooth, made.data.auto_smooth_angle = True, SMOOTH_BELOW
    made.data.polygons.foreach_set("use_smooth", [True] * len(made.data.polygons))
