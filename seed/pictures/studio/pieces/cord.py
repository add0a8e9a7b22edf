"""Twine: two plies wound round each other, for whatever is tied, strung or sewn with a cord that shows."""

import numpy as np

from studio import mesh

PLIES = 2
PLY_SIDES = 7


def arc_length(path):
    """How far along `path` each of its points lies, in the path's own unit."""
    return np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]


def resampled(path, step, closed=False):
    """The same line with a point every `step` centimetres: a twist needs many, and evenly spaced ones."""
    path = np.asarray(path, float)
    if closed:
        path = np.vstack([path, path[:1]])
    along = arc_length(path)
    count = max(4, int(np.ceil(along[-1] / step)))
    at = np.linspace(0, along[-1], count, endpoint=not closed)
    return np.stack([np.interp(at, along, path[:, axis]) for axis in range(3)], -1)


def lay_twine(batch, path, ply_radius, turns_per_cm, colours, closed=False, up=None):
    """
    Adds twine along `path` (points in cm) to `batch`. It is about four `ply_radius` thick; `colours` gives one linear
    colour per ply. A closed path gets a whole number of turns, so that the plies meet themselves.
    """
    path = resampled(path, 0.12 / turns_per_cm, closed)
    along = arc_length(path)
    turns = along[-1] * turns_per_cm
    if closed:
        turns = round(turns)
    _, normal, binormal = mesh.frames(path, closed, up)
    for ply in range(PLIES):
        angle = 2 * np.pi * (turns * along / along[-1] + ply / PLIES)
        offset = normal * np.cos(angle)[:, None] + binormal * np.sin(angle)[:, None]
        batch.strand(
            path + 0.9 * ply_radius * offset, mesh.circle(ply_radius, PLY_SIDES), closed, col=colours[ply]
        )
