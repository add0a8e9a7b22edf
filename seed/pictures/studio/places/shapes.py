"""
Plain shapes that tools and materials are put together from: turned, swept, sawn, cut out, draped, lumped. Everything in
centimetres, Z up, resting on z = 0 unless said otherwise. The only module of the workbenches that knows `studio.mesh`.
"""

import math

import bpy
import numpy as np
from mathutils import Euler, Matrix, Vector

from studio import mesh
from studio.places.sections import length_along

UPRIGHT, LYING = (0, 0, 0), (0, math.pi / 2, 0)


def turned(profile, finish, sides=72, smooth=6, lying_at=None):
    """A profile of (radius, height) turned round Z, or lying along +X from the point `lying_at`."""
    shape = mesh.lathe("turned", profile, sides, [finish], smooth)
    if lying_at is not None:
        shape.rotation_euler, shape.location = LYING, lying_at
    return shape


def rod(path, radius, finish, taper=None, sides=12, smooth=8, closed=False, flat=1.0):
    """A round rod, wire or cord along the points; `flat` below 1 presses it, `taper` gives the radius from end to end."""
    line = np.asarray(path, float)
    if smooth and len(line) > 2:
        line = mesh.catmull(line, smooth, closed)
    elif len(line) == 2:
        line = np.linspace(line[0], line[1], 24)
    scale = (
        None
        if taper is None
        else np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(taper)), taper)
    )
    section = mesh.circle(radius, sides, radius * flat)
    up = (0, 0, 1) if flat != 1.0 else None
    vertices, faces, uv = mesh.sweep_data(line, section, closed, up, scale)
    return mesh.obj_from("rod", vertices, faces, uv, [finish])


def bar(size, finish, at=(0, 0, 0), turn=(0, 0, 0), edge=0.12, grain=0):
    """
    A sawn piece with softened edges; `at` is the middle of its underside, `turn` in radians. Woods have their figure in
    object coordinates: another `grain` shifts them, so that no two boards look alike.
    """
    middle = Vector(at) + Vector((0, 0, size[2] / 2))
    shape = mesh.box("bar", size, middle, edge, [finish], turn)
    if grain:
        shift = Vector(np.random.default_rng(grain).uniform(-4, 4, 3)) * 3
        shape.data.transform(Matrix.Translation(shift))
        shape.location -= Euler(turn).to_matrix() @ shift
    return shape


def plate(outlines, thickness, finish, edge=0.04, at=(0, 0, 0), turn=(0, 0, 0)):
    """What is cut out along an outline (and along holes in it), with rounded edges, lying on z = 0."""
    curve = bpy.data.curves.new("outline", "CURVE")
    curve.dimensions, curve.fill_mode = "2D", "BOTH"
    edge = min(edge, thickness * 0.49)
    curve.extrude, curve.bevel_depth, curve.bevel_resolution, curve.offset = (
        thickness / 2 - edge,
        edge,
        2,
        -edge,
    )
    for number, outline in enumerate(outlines):
        points = np.asarray(outline, float)
        clockwise = (
            np.sum(points[:, 0] * np.roll(points[:, 1], -1) - np.roll(points[:, 0], -1) * points[:, 1]) < 0
        )
        if clockwise == (number == 0):
            points = points[::-1]
        spline = curve.splines.new("POLY")
        spline.points.add(len(points) - 1)
        spline.points.foreach_set("co", np.c_[points, np.zeros(len(points)), np.ones(len(points))].ravel())
        spline.use_cyclic_u = True
    shape = bpy.data.objects.new("plate", curve)
    bpy.context.scene.collection.objects.link(shape)
    curve.materials.append(finish)
    shape.location = Vector(at) + Euler(turn).to_matrix() @ Vector((0, 0, thickness / 2))
    shape.rotation_euler = turn
    return shape


def sheet(points, finish, thickness=0.1, colours=None):
    """Cloth, paper, leather: a grid of points (rows × columns × 3) with a thickness; UV coordinates in centimetres."""
    rows, columns = points.shape[:2]
    along, across = length_along(points[:, columns // 2]), length_along(points[rows // 2])
    uv = np.stack(np.meshgrid(along, across, indexing="ij"), -1).reshape(-1, 2)
    faces = mesh.grid_faces(rows, columns)
    colour = None if colours is None else np.asarray(colours).reshape(-1, 3)
    shape = mesh.obj_from("sheet", points.reshape(-1, 3), faces, uv, [finish], col=colour)
    solid = shape.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness, solid.offset = thickness, 0
    return shape


def ring(radius, thickness, finish, at=(0, 0, 0), height=1.0):
    """A ring lying flat; `height` stretches its section."""
    vertices, faces = mesh.torus_data(radius, thickness, 72, 14, height)
    shape = mesh.obj_from("ring", vertices, faces, None, [finish])
    shape.location = at
    return shape


def lump(size, finish, roughness=0.1, seed=1, at=(0, 0), detail=40, boxy=0.0):
    """
    Clay, stone, sponge, raw amber: an ellipsoid of (width, depth, height) that a hand or water has shaped; `boxy` up to 1
    squares it.
    """
    vertices, faces = mesh.sphere_data(1, detail, detail)
    if boxy:
        power = 2 + 5 * boxy
        vertices = vertices / np.linalg.norm(vertices, power, axis=1, keepdims=True)
    vertices = vertices * (1 + roughness * ripple(vertices * 2.2, seed))[:, None]
    vertices = vertices * (np.asarray(size) / 2)
    vertices[:, 2] -= np.percentile(vertices[:, 2], 1.5)
    vertices[:, 2] = np.maximum(vertices[:, 2], 0)
    shape = mesh.obj_from("lump", vertices, faces, None, [finish])
    shape.location = (*at, 0)
    return shape


def ripple(points, seed=1, waves=7):
    """Smooth irregularity between about -1 and 1 at points in space."""
    rng = np.random.default_rng(seed)
    total = np.zeros(points.shape[:-1])
    for _ in range(waves):
        total += np.sin(points @ rng.normal(0, 1, points.shape[-1]) + rng.uniform(0, 6.3))
    return total / math.sqrt(waves) / 1.4


def ellipse(width, depth, count=64, at=(0, 0)):
    """Outline of an ellipse."""
    angle = np.linspace(0, 2 * math.pi, count, endpoint=False)
    return np.stack([at[0] + width / 2 * np.cos(angle), at[1] + depth / 2 * np.sin(angle)], 1)


def rectangle(width, depth, corner=0.1, at=(0, 0)):
    """Outline of a rectangle with rounded corners."""
    return mesh.rrect(width, depth, corner, 5) + np.asarray(at)


def curve_through(points, steps=8, closed=False):
    """A smooth line through the points."""
    return mesh.catmull(points, steps, closed)
