"""Stuffed parts of knitted and crocheted figures: tubes whose stitches have the same size everywhere."""

import numpy as np

from studio import mesh


def knitted_tube(path, radius, texture, knit, sides=48, flatness=1.0):
    """
    A tube along `path` (cm) with a `radius` for each point; below 1, `flatness` makes it an oval. Returns the object
    and its vertices, by point and side.
    """
    path, radius = np.asarray(path, float), np.asarray(radius, float)
    _, normals, binormals = mesh.frames(path)
    turn = np.linspace(0, 2 * np.pi, sides + 1)
    ring = (
        np.cos(turn)[None, :, None] * binormals[:, None]
        + flatness * np.sin(turn)[None, :, None] * normals[:, None]
    )
    points = path[:, None] + radius[:, None, None] * ring
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    along = np.r_[0, np.cumsum(np.hypot(steps, np.diff(radius)))]
    around = turn / (2 * np.pi) * _repeats(np.pi * radius.max() * (1 + flatness), texture.width_cm)
    uv = np.stack(np.broadcast_arrays(around, (along / texture.height_cm)[:, None]), -1)
    tube = mesh.obj_from(
        "tube", points.reshape(-1, 3), mesh.grid_faces(len(path), sides + 1), uv.reshape(-1, 2), [knit]
    )
    return tube, points


def _repeats(girth, width):
    """How often the texture goes round: a whole number of times, unless the part is much thinner than it."""
    return max(1, round(girth / width)) if girth > width * 0.6 else girth / width


def ball(radius, points=18):
    """Positions along an axis and radii of a sphere, denser at its poles."""
    along = np.sin(np.linspace(-1, 1, points) * np.pi / 2)
    return along * radius, radius * np.sqrt(np.clip(1 - along**2, 0.0004, 1))
