"""A section drawn along a path: strands, straps, frames."""

import numpy as np

from studio.mesh.curves import frames
from studio.mesh.objects import grid_faces


def sweep_data(path, section, closed=False, up=None, scale=None, cap=True):
    """
    Vertices, faces and UV of `section` (across, along the normal) swept along `path`. `scale` is a factor per point;
    `cap` closes the ends of an open sweep. UV are centimetres along the path and round the section.
    """
    points, section = np.asarray(path, float), np.asarray(section, float)
    _, normal, binormal = frames(points, closed, up)
    factor = np.ones(len(points)) if scale is None else np.asarray(scale)
    offset = binormal[:, None] * section[None, :, :1] + normal[:, None] * section[None, :, 1:]
    vertices = points[:, None] + factor[:, None, None] * offset
    along = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    around = np.r_[0, np.cumsum(np.linalg.norm(np.diff(np.vstack([section, section[:1]]), axis=0), axis=1))][
        :-1
    ]
    shape = vertices.shape[:2]
    uv = np.stack([np.broadcast_to(along[:, None], shape), np.broadcast_to(around[None], shape)], -1).reshape(
        -1, 2
    )
    faces = grid_faces(len(points), len(section), closed, True)
    vertices = vertices.reshape(-1, 3)
    if cap and not closed:
        return _capped(vertices, faces, uv, len(points), len(section))
    return vertices, faces, uv


def _capped(vertices, faces, uv, rings, corners):
    """A fan of triangles, as quads whose last two corners coincide, over the first and the last ring."""
    here = np.arange(corners)
    onward = (here + 1) % corners
    for ring, is_last in ((0, False), (rings - 1, True)):
        middle, first = len(vertices), ring * corners
        vertices = np.vstack([vertices, vertices[first : first + corners].mean(0)])
        uv = np.vstack([uv, uv[first]])
        fan = np.stack([np.full(corners, middle), first + onward, first + here, first + here], 1)
        faces = np.vstack([faces, fan[:, [0, 2, 1, 1]] if is_last else fan])
    return vertices, faces, uv
