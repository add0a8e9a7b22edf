"""Paths in space, the frames along them, and the sections that are swept along them."""

import math

import numpy as np

ALMOST_NOTHING = 1e-12


def catmull(P, n=8, closed=False):
    """A Catmull-Rom curve through the points `P` with `n` steps between two of them. Repeat a point to sharpen it."""
    points = np.asarray(P, float)
    count = len(points)
    at = lambda i: points[i % count] if closed else points[min(max(i, 0), count - 1)]
    t = np.linspace(0, 1, n, endpoint=False)[:, None]
    curve = []
    for start in range(count if closed else count - 1):
        p0, p1, p2, p3 = (at(start + offset) for offset in (-1, 0, 1, 2))
        linear = -p0 + p2
        square = 2 * p0 - 5 * p1 + 4 * p2 - p3
        cubic = -p0 + 3 * p1 - 3 * p2 + p3
        curve.append(0.5 * (2 * p1 + linear * t + square * t**2 + cubic * t**3))
    curve = np.concatenate(curve)
    return curve if closed else np.vstack([curve, points[-1:]])


def frames(path, closed=False, up=None):
    """
    Tangent, normal and binormal at every point. Without `up` the normal is carried along with as little twist as the
    path allows; with `up` (one direction, or one per point) it leans towards that.
    """
    points = np.asarray(path, float)
    tangent = np.roll(points, -1, 0) - np.roll(points, 1, 0) if closed else np.gradient(points, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + ALMOST_NOTHING
    normal = (
        _carried(tangent)
        if up is None
        else _leaning(tangent, np.broadcast_to(np.asarray(up, float), points.shape))
    )
    return tangent, normal, np.cross(tangent, normal)


def _carried(tangent):
    normals = np.zeros_like(tangent)
    normal = np.cross(tangent[0], [0.3, 0.1, 1.0])
    normal /= np.linalg.norm(normal)
    for i, direction in enumerate(tangent):
        normal = normal - direction * normal.dot(direction)
        normal /= np.linalg.norm(normal) + ALMOST_NOTHING
        normals[i] = normal
    return normals


def _leaning(tangent, up):
    normal = up - tangent * (up * tangent).sum(1, keepdims=True)
    return normal / (np.linalg.norm(normal, axis=1, keepdims=True) + ALMOST_NOTHING)


def rrect(w, h, r=None, n=4):
    """A section: a rectangle, `w` along the binormal and `h` along the normal, with corners of radius `r` in `n` steps."""
    radius = min(w, h) * 0.45 if r is None else r
    points = []
    for x, y, start in (
        (w / 2 - radius, h / 2 - radius, 0),
        (-w / 2 + radius, h / 2 - radius, 90),
        (-w / 2 + radius, -h / 2 + radius, 180),
        (w / 2 - radius, -h / 2 + radius, 270),
    ):
        for step in range(n + 1):
            angle = math.radians(start + 90 * step / n)
            points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return np.array(points)


def circle(r, n=10, ry=None):
    """A section: a circle of `n` points, or an ellipse with `ry` along the normal."""
    angle = np.linspace(0, 2 * np.pi, n, endpoint=False)
    return np.stack([r * np.cos(angle), (ry or r) * np.sin(angle)], 1)
