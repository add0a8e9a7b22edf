"""Balls and rings, with normals outwards: glass and translucent materials need them so."""

import numpy as np

from studio.mesh.objects import grid_faces


def sphere_data(r=1, seg=16, rings=10, squash=1.0):
    """Vertices and faces of a ball of radius `r`; `squash` scales its height."""
    polar = np.linspace(0.02, np.pi - 0.02, rings)
    around = np.linspace(0, 2 * np.pi, seg, endpoint=False)
    around, polar = np.meshgrid(around, polar, indexing="ij")
    across = r * np.sin(polar)
    points = np.stack([across * np.cos(around), across * np.sin(around), r * squash * np.cos(polar)], -1)
    return points.reshape(-1, 3), grid_faces(seg, rings, wrap_u=True)[:, ::-1]


def torus_data(R, r, seg=14, ring=8, sz=1.0):
    """Vertices and faces of a ring of radius `R` and thickness 2 `r`; `sz` scales its height."""
    around = np.linspace(0, 2 * np.pi, seg, endpoint=False)
    across = np.linspace(0, 2 * np.pi, ring, endpoint=False)
    around, across = np.meshgrid(around, across, indexing="ij")
    reach = R + r * np.cos(across)
    points = np.stack([reach * np.cos(around), reach * np.sin(around), r * sz * np.sin(across)], -1)
    return points.reshape(-1, 3), grid_faces(seg, ring, True, True)
