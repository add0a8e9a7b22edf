"""
A small kit for meshes made of numpy arrays: curves, sweeps, turned bodies, boxes. Everything is in centimetres, Z up.

Functions called `…_data` return (vertices, faces, …) to collect in a `Batch`; the others return a Blender object.
"""

from studio.mesh.batch import Batch
from studio.mesh.boxes import box
from studio.mesh.curves import catmull, circle, frames, rrect
from studio.mesh.turning import lathe
from studio.mesh.objects import grid_faces, obj_from
from studio.mesh.balls import sphere_data, torus_data
from studio.mesh.sweep import sweep_data

__all__ = [
    "Batch",
    "box",
    "catmull",
    "circle",
    "frames",
    "grid_faces",
    "lathe",
    "obj_from",
    "rrect",
    "sphere_data",
    "sweep_data",
    "torus_data",
]
