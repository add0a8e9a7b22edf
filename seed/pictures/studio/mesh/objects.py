"""From arrays to an object of the scene."""

import bpy
import numpy as np


def obj_from(name, V, F, uv=None, mats=None, smooth=True, mat_idx=None, col=None):
    """
    A mesh object of vertices `V` (n × 3, centimetres) and faces `F` (m × 3 or m × 4 indices). A quad whose last two
    corners coincide becomes a triangle.

    uv: n × 2, per vertex. mats: materials; mat_idx: which of them, per face. col: n × 3 linear RGB, per vertex, kept as
    the attribute "Col" that materials for strands and beads read.
    """
    vertices, faces = np.asarray(V, dtype=np.float32), np.asarray(F)
    corners, sides = _corners(faces)
    data = bpy.data.meshes.new(name)
    data.vertices.add(len(vertices))
    data.vertices.foreach_set("co", vertices.ravel())
    data.loops.add(len(corners))
    data.loops.foreach_set("vertex_index", corners.astype(np.int32))
    data.polygons.add(len(faces))
    data.polygons.foreach_set("loop_start", np.r_[0, np.cumsum(sides)[:-1]].astype(np.int32))
    data.polygons.foreach_set("loop_total", sides.astype(np.int32))
    data.polygons.foreach_set("use_smooth", np.full(len(faces), bool(smooth)))
    if mat_idx is not None:
        data.polygons.foreach_set("material_index", np.asarray(mat_idx, dtype=np.int32))
    if uv is not None:
        data.uv_layers.new(name="UVMap").data.foreach_set(
            "uv", np.asarray(uv, dtype=np.float32)[corners].ravel()
        )
    if col is not None:
        colours = np.ones((len(vertices), 4), np.float32)
        colours[:, :3] = col
        data.color_attributes.new("Col", "FLOAT_COLOR", "POINT").data.foreach_set("color", colours.ravel())
    data.update(calc_edges=True)
    data.validate()
    made = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(made)
    for each in mats or []:
        data.materials.append(each)
    return made


def _corners(faces):
    """All corners one after the other, and how many each face has; quads first, then the triangles among them."""
    count, sides = faces.shape
    if sides == 4:
        triangle = faces[:, 2] == faces[:, 3]
        if triangle.any():
            corners = np.concatenate([faces[~triangle].ravel(), faces[triangle][:, :3].ravel()])
            return corners, np.r_[np.full((~triangle).sum(), 4), np.full(triangle.sum(), 3)]
    return faces.ravel(), np.full(count, sides)


def grid_faces(nu, nv, wrap_u=False, wrap_v=False):
    """Quads over a grid of `nu` × `nv` vertices in which vertex (i, j) has the index i · nv + j; it may close on itself."""
    i, j = np.meshgrid(
        np.arange(nu if wrap_u else nu - 1), np.arange(nv if wrap_v else nv - 1), indexing="ij"
    )
    i, j = i.ravel(), j.ravel()
    next_i, next_j = (i + 1) % nu, (j + 1) % nv
    return np.stack([i * nv + j, next_i * nv + j, next_i * nv + next_j, i * nv + next_j], 1)
