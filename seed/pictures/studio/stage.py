"""The empty studio, and how a model is set on its floor."""

import math

import bpy
import numpy as np


def open_stage():
    """An empty scene with the tone of the shop: Filmic, high contrast, a little brighter than the default."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.view_settings.view_transform = "Filmic"
    scene.view_settings.look = "High Contrast"
    scene.view_settings.exposure = 0.12
    return scene


def set_on_floor(objects, yaw=0, lift=0):
    """
    Parents the model to one empty, turns it by `yaw` degrees, scales its bounding sphere to radius 1 and puts it on
    the floor, or `lift` above it. One scale means one light, one softness and one framing for an earring of 4 cm and
    a blanket of 180 cm; object coordinates stay in centimetres, so that materials keep their true scale.

    Returns the vertices in stage units and the scale (stage units per centimetre).
    """
    root = bpy.data.objects.new("root", None)
    bpy.context.scene.collection.objects.link(root)
    for each in objects:
        if each.parent is None:
            each.parent = root
    root.rotation_euler[2] = math.radians(yaw)
    bpy.context.view_layer.update()
    points = np.vstack(list(_evaluated_vertices(objects)))
    low, high = points.min(0), points.max(0)
    middle = (low + high) / 2
    scale = 1.0 / np.linalg.norm(points - middle, axis=1).max()
    root.scale = (scale, scale, scale)
    root.location = (-middle[0] * scale, -middle[1] * scale, -low[2] * scale + lift)
    bpy.context.view_layer.update()
    return (points - [middle[0], middle[1], low[2]]) * scale + [0, 0, lift], scale


def _evaluated_vertices(objects):
    """World coordinates after modifiers, an array per object that has any."""
    graph = bpy.context.evaluated_depsgraph_get()
    for each in objects:
        if each.type not in ("MESH", "CURVE"):
            continue
        evaluated = each.evaluated_get(graph)
        mesh = evaluated.to_mesh()
        if mesh and len(mesh.vertices):
            flat = np.empty(len(mesh.vertices) * 3, np.float32)
            mesh.vertices.foreach_get("co", flat)
            matrix = np.array(each.matrix_world)
            yield flat.reshape(-1, 3) @ matrix[:3, :3].T + matrix[:3, 3]
        evaluated.to_mesh_clear()
