"""How a thing is put on a bench."""

import math

import bpy
import numpy as np


def placed(objects, at=(0, 0), turn=0, lift=0, tilt=0, lean=0):
    """
    Holds the objects of one thing together and puts them at a spot of the bench. Degrees: `turn` around the upright,
    `tilt` around the thing's own Y (nose down), `lean` around its own X (towards the back). `lift` in centimetres.
    """
    holder = bpy.data.objects.new("holder", None)
    bpy.context.scene.collection.objects.link(holder)
    for each in objects:
        if each.parent is None:
            each.parent = holder
    holder.location = (*at, lift)
    holder.rotation_euler = (math.radians(lean), math.radians(tilt), math.radians(turn))
    return [holder, *objects]


def lowered(held):
    """Moves a placed thing so that its middle is above the origin and its lowest point on the bench."""
    bpy.context.view_layer.update()
    points = np.vstack([_vertices(each) for each in held if each.type in ("MESH", "CURVE")])
    low, high = points.min(0), points.max(0)
    held[0].location = (-(low[0] + high[0]) / 2, -(low[1] + high[1]) / 2, -low[2])
    return held


def _vertices(each):
    """World coordinates after modifiers."""
    evaluated = each.evaluated_get(bpy.context.evaluated_depsgraph_get())
    shape = evaluated.to_mesh()
    flat = np.empty(len(shape.vertices) * 3, np.float32)
    shape.vertices.foreach_get("co", flat)
    evaluated.to_mesh_clear()
    matrix = np.array(each.matrix_world)
    return flat.reshape(-1, 3) @ matrix[:3, :3].T + matrix[:3, 3]
