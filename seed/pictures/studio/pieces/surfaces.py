"""Geometry of thin sheets: normals, turning, smoothing, and the modifiers that give them thickness."""

import math

import numpy as np


def grid_normals(grid):
    """Unit normals of a grid of points (n × m × 3)."""
    normals = np.cross(np.gradient(grid, axis=0), np.gradient(grid, axis=1))
    return normals / (np.linalg.norm(normals, axis=-1, keepdims=True) + 1e-9)


def rotated(points, axis, degrees):
    """`points` turned round the x, y or z axis."""
    turn = math.radians(degrees)
    cos, sin = math.cos(turn), math.sin(turn)
    matrix = {
        "x": [[1, 0, 0], [0, cos, -sin], [0, sin, cos]],
        "y": [[cos, 0, sin], [0, 1, 0], [-sin, 0, cos]],
        "z": [[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]],
    }[axis]
    return points @ np.array(matrix).T


def relaxed(points, faces, rounds=5, factor=0.5):
    """Every vertex drawn towards the mean of its neighbours, so that what is sewn on follows the smoothed cloth."""
    edges = np.unique(
        np.sort(np.vstack([faces[:, [a, b]] for a, b in ((0, 1), (1, 2), (2, 3), (3, 0))])), axis=0
    )
    edges = edges[edges[:, 0] != edges[:, 1]]
    both = np.vstack([edges, edges[:, ::-1]])
    count = np.bincount(both[:, 0], minlength=len(points))[:, None]
    for _ in range(rounds):
        total = np.zeros_like(points)
        np.add.at(total, both[:, 0], points[both[:, 1]])
        points = points + factor * (total / np.maximum(count, 1) - points)
    return points


def thicken(sheet, thickness, offset=0, rounded=False):
    """Gives a sheet its thickness; `rounded` also rounds the cut edges of a thick cloth."""
    solid = sheet.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness, solid.offset = thickness, offset
    if rounded:
        bevel = sheet.modifiers.new("edge", "BEVEL")
        bevel.width, bevel.segments = thickness * 0.42, 3
        bevel.limit_method, bevel.angle_limit = "ANGLE", math.radians(60)


def subdivide(sheet):
    finer = sheet.modifiers.new("finer", "SUBSURF")
    finer.levels = finer.render_levels = 1
