"""How flat pictures stand in the studio."""

import math

import bpy
from mathutils import Matrix

LEAN = 10
"""Degrees from upright: as far as a picture leans against a wall."""


def lean_back(objects, degrees=LEAN):
    """Raises pictures that were made lying face up."""
    bpy.context.view_layer.update()
    raised = Matrix.Rotation(math.radians(90 - degrees), 4, "X")
    for each in objects:
        each.matrix_world = raised @ each.matrix_world
    bpy.context.view_layer.update()
    return objects
