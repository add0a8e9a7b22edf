"""One light for the whole catalogue, and the paper that the pieces stand on."""

import math

import bpy
import numpy as np
from mathutils import Vector

from studio import material, mesh

BACKDROPS = {
    "sand": (0.70, 0.52, 0.36),
    "clay": (0.60, 0.30, 0.18),
    "sage": (0.36, 0.40, 0.26),
    "linen": (0.70, 0.57, 0.42),
    "stone": (0.50, 0.43, 0.36),
}

WARM, WARMER, SOFT_WHITE, IVORY = (1, 0.91, 0.79), (1, 0.84, 0.66), (1, 0.97, 0.93), (1, 0.95, 0.88)


def hang_backdrop(name):
    """Floor, large cove and wall in one very wide sweep of paper."""
    cove = [(4 + 4 * math.sin(a), 4 - 4 * math.cos(a)) for a in np.linspace(0, math.pi / 2, 24)]
    profile = [(-14, 0), *cove, (8, 20)]
    vertices = np.array([(x, y, z) for x in (-30.0, 30.0) for y, z in profile])
    mesh.obj_from("backdrop", vertices, mesh.grid_faces(2, len(profile)), mats=[material.backdrop(BACKDROPS[name])])


def set_lights(key=1.0, rim=1.0, fill=1.0, strip=1.0, front=0.0, key_side=-1):
    """
    Factors of the standard light. `front` is for boxes that one looks into. The strip stands low and near: it is the
    only light that an upright glossy wall can mirror into a camera looking down, without it glaze looks matt.
    """
    _area("key", (key_side * 3.4, -2.6, 4.6), (0, 0, 0.5), 2.2, 520 * key, WARM)
    _area("rim", (-key_side * 3.0, 3.4, 3.4), (0, 0, 0.7), 1.4, 260 * rim, WARMER, 2.6)
    _area("top", (0, 0.6, 6.0), (0, 0, 0), 4.0, 80 * fill, SOFT_WHITE)
    _area("strip", (key_side * 2.05, -0.75, 1.25), (0, 0, 0.75), 0.5, 70 * strip, IVORY, 2.4)
    if front:
        _area("front", (0.6, -4.2, 1.5), (0, 0, 0.6), 2.2, 90 * front, IVORY)
    world = bpy.data.worlds.new("room")
    bpy.context.scene.world = world
    world.use_nodes = True
    background = world.node_tree.nodes["Background"]
    background.inputs["Color"].default_value = (*IVORY, 1)
    background.inputs["Strength"].default_value = 0.20 * fill


def _area(name, location, target, size, watts, colour, height=None):
    light = bpy.data.lights.new(name, "AREA")
    light.energy, light.color, light.size = watts, colour, size
    if height:
        light.shape, light.size_y = "RECTANGLE", height
    lamp = bpy.data.objects.new(name, light)
    bpy.context.scene.collection.objects.link(lamp)
    lamp.location = location
    lamp.rotation_euler = (Vector(target) - Vector(location)).to_track_quat("-Z", "Y").to_euler()
    lamp.visible_camera = False
