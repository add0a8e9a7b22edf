"""Boards cut along an outline: rounded shapes with holes, extruded, with eased edges. Measures in centimetres."""

import math

import bpy
import numpy as np

from studio import mesh


def rounded_rectangle(width, depth, radius, steps=10, centre=(0, 0)):
    """An outline around `centre`; `steps` points for each corner."""
    return mesh.rrect(width, depth, radius, steps) + np.array(centre)


def rounded_corners(polygon, radii, steps=8):
    """The outline of a polygon whose corners are cut back by `radii` and rounded."""
    corners = np.asarray(polygon, float)
    points = []
    for index, (corner, cut) in enumerate(zip(corners, radii)):
        before, after = corners[index - 1], corners[(index + 1) % len(corners)]
        start = corner + (before - corner) / np.linalg.norm(before - corner) * cut
        end = corner + (after - corner) / np.linalg.norm(after - corner) * cut
        if cut == 0:
            points.append(corner)
            continue
        for t in np.linspace(0, 1, steps):
            points.append((1 - t) ** 2 * start + 2 * t * (1 - t) * corner + t * t * end)
    return np.array(points)


def slab(name, outlines, thickness, z=0, ease=0.15, mats=None, ease_steps=3):
    """
    A board of `thickness` that lies on height `z`, its edges rounded by `ease`. The first outline is the outer one,
    the others are holes: a filled curve bridges them by itself, where a boolean would leave bad normals. UV is 0 to 1
    over the bounding box, seen from above.
    """
    flat = _mesh_of(_curve(name, outlines, thickness, ease, ease_steps))
    board = bpy.data.objects.new(name, flat)
    bpy.context.scene.collection.objects.link(board)
    board.location.z = z + thickness / 2
    flat.materials.clear()
    for each in mats or []:
        flat.materials.append(each)
    flat.use_auto_smooth = True
    flat.auto_smooth_angle = math.radians(35)
    _unwrap_from_above(flat)
    return board


def _curve(name, outlines, thickness, ease, ease_steps):
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions = "2D"
    curve.fill_mode = "BOTH"
    curve.extrude = thickness / 2 - ease
    curve.bevel_depth = ease
    curve.bevel_resolution = ease_steps
    curve.offset = -ease
    for index, outline in enumerate(outlines):
        points = np.asarray(outline, float)
        if (_signed_area(points) > 0) != (index == 0):
            points = points[::-1]
        spline = curve.splines.new("POLY")
        spline.points.add(len(points) - 1)
        spline.points.foreach_set("co", np.c_[points, np.zeros(len(points)), np.ones(len(points))].ravel())
        spline.use_cyclic_u = True
    return curve


def _signed_area(points):
    following = np.roll(points, -1, 0)
    return np.sum(points[:, 0] * following[:, 1] - following[:, 0] * points[:, 1])


def _mesh_of(curve):
    carrier = bpy.data.objects.new("carrier", curve)
    bpy.context.scene.collection.objects.link(carrier)
    bpy.context.view_layer.update()
    made = bpy.data.meshes.new_from_object(carrier.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(carrier)
    return made


def _unwrap_from_above(flat):
    points = np.empty(len(flat.vertices) * 3, np.float32)
    flat.vertices.foreach_get("co", points)
    points = points.reshape(-1, 3)
    low, high = points.min(0), points.max(0)
    corners = np.empty(len(flat.loops), np.int32)
    flat.loops.foreach_get("vertex_index", corners)
    while flat.uv_layers:
        flat.uv_layers.remove(flat.uv_layers[0])
    uv = (points[corners, :2] - low[:2]) / (high[:2] - low[:2])
    flat.uv_layers.new(name="UVMap").data.foreach_set("uv", uv.ravel().astype(np.float32))
