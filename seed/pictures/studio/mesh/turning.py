"""Turned bodies."""

import numpy as np

from studio.mesh.curves import catmull
from studio.mesh.objects import grid_faces, obj_from


def lathe(name, profile, seg=128, mats=None, smooth_n=6, warp=None):
    """
    A body turned from `profile`, control points (radius, height) of a Catmull-Rom curve (`smooth_n` steps each, 0 for
    straight lines). `warp(angle, height)` gives a factor of the radius. U is the share of the turn, V of the profile.
    """
    outline = catmull(profile, smooth_n) if smooth_n else np.asarray(profile, float)
    outline[:, 0] = np.maximum(outline[:, 0], 1e-3)
    angle, radius = np.meshgrid(np.linspace(0, 2 * np.pi, seg, endpoint=False), outline[:, 0], indexing="ij")
    height = np.broadcast_to(outline[:, 1], angle.shape)
    if warp is not None:
        radius = radius * warp(angle, height)
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle), height], -1).reshape(-1, 3)
    length = np.r_[0, np.cumsum(np.hypot(*np.diff(outline, axis=0).T))]
    share = np.broadcast_to(length / max(length[-1], 1e-6), angle.shape)
    uv = np.stack([angle / (2 * np.pi), share], -1).reshape(-1, 2)
    return obj_from(name, points, grid_faces(seg, len(outline), wrap_u=True)[:, ::-1], uv, mats)
