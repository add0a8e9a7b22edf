"""
The carved head of the knight: masses of wood (neck, jaw, muzzle, ears, locks of the mane) melted into one skin, then the
cuts that a knife makes: eyes, nostrils, mouth, cheek. Centimetres; the horse looks along +X.
"""

import bpy
import numpy as np

from studio import mesh

SIZE = 0.93
PEDESTAL_Z = 1.4
VOXEL_CM = 0.042
# from (x, y, z), to (x, y, z), radius there and there, flatness across
MASSES = [
    ((-0.10, 0, 0.00), (-0.30, 0, 1.00), 1.00, 0.95, 0.86),
    ((-0.30, 0, 1.00), (-0.28, 0, 2.20), 0.95, 0.80, 0.70),
    ((-0.28, 0, 2.20), (0.02, 0, 3.12), 0.80, 0.58, 0.68),
    ((0.32, 0, 0.20), (0.30, 0, 1.00), 0.82, 0.66, 0.84),
    ((0.02, 0, 3.12), (0.50, 0, 2.86), 0.60, 0.54, 0.70),
    ((0.50, 0, 2.86), (1.22, 0, 2.12), 0.47, 0.32, 0.68),
    ((1.20, 0, 2.10), (1.42, 0, 1.90), 0.34, 0.30, 0.80),
    ((0.35, 0, 2.55), (1.10, 0, 1.84), 0.40, 0.20, 0.60),
]
MIRRORED_MASSES = [
    ((0.30, 0.17, 2.62), (0.42, 0.17, 2.52), 0.36, 0.34, 0.75),
    ((0.02, 0.22, 3.55), (0.16, 0.30, 4.22), 0.20, 0.045, 0.75),
    ((0.55, 0.27, 3.10), (0.80, 0.27, 2.90), 0.14, 0.10, 0.80),
]
CREST = [
    (0.42, 3.55),
    (-0.05, 3.76),
    (-0.52, 3.50),
    (-0.90, 2.90),
    (-1.12, 2.15),
    (-1.20, 1.35),
    (-1.10, 0.60),
]
LOCKS = 10
LOCK_RADIUS = 0.23


def horse_head():
    """Neck and head on top of the pedestal of a knight."""
    batch = mesh.Batch()
    for mass in MASSES:
        _melt(batch, *mass)
    for start, end, *rest in MIRRORED_MASSES:
        for side in (-1, 1):
            _melt(batch, _mirrored(start, side), _mirrored(end, side), *rest)
    _mane(batch)
    rough = batch.build("rough", [])
    points, faces = _skin(rough)
    points = _cut(points)
    return mesh.obj_from("horse", points * SIZE + [0, 0, PEDESTAL_Z], faces)


def _mirrored(point, side):
    return point[0], point[1] * side, point[2]


def _melt(batch, start, end, start_radius, end_radius, flatness):
    """A tapering mass as a row of balls."""
    ball, faces = mesh.sphere_data(1, 20, 14)
    start, end = np.array(start), np.array(end)
    steps = max(2, int(np.linalg.norm(end - start) / (0.3 * min(start_radius, end_radius))) + 1)
    for t in np.linspace(0, 1, steps):
        radius = start_radius + (end_radius - start_radius) * t
        batch.add(ball * radius * [1, flatness, 1] + start + (end - start) * t, faces)


def _mane(batch):
    """Locks that fall from the crest to both sides of the neck."""
    crest = mesh.catmull([(x, 0, z) for x, z in CREST], 8)
    for index in np.linspace(0, len(crest) - 1, LOCKS).round().astype(int):
        x, _, z = crest[index]
        for side in (-1, 1):
            _melt(batch, (x, 0.10 * side, z), (x + 0.20, 0.40 * side, z - 0.34), LOCK_RADIUS, 0.17, 0.8)
            _melt(
                batch, (x + 0.20, 0.40 * side, z - 0.34), (x + 0.50, 0.52 * side, z - 0.50), 0.17, 0.06, 0.8
            )


def _skin(rough):
    """One closed skin around all masses, as points and quads."""
    remesh = rough.modifiers.new("skin", "REMESH")
    remesh.mode, remesh.voxel_size, remesh.use_smooth_shade = "VOXEL", VOXEL_CM, True
    smooth = rough.modifiers.new("smooth", "SMOOTH")
    smooth.factor, smooth.iterations = 0.5, 4
    evaluated = rough.evaluated_get(bpy.context.evaluated_depsgraph_get())
    skin = bpy.data.meshes.new_from_object(evaluated)
    points = np.empty(len(skin.vertices) * 3, np.float32)
    skin.vertices.foreach_get("co", points)
    faces = np.array([list(face.vertices) for face in skin.polygons if len(face.vertices) == 4])
    bpy.data.objects.remove(rough)
    return points.reshape(-1, 3).astype(float), faces


def _cut(points):
    """Presses cuts into both cheeks: only y changes, so that left and right stay alike."""
    side = np.sign(points[:, 1])
    xz = points[:, [0, 2]]
    eye, nostril = np.array([0.66, 2.95]), np.array([1.50, 2.08])
    from_eye = np.hypot(*((xz - eye) / [1.35, 1.0]).T)
    lid = np.clip(1 - np.abs(from_eye - 0.16) / 0.06, 0, 1) * 0.10
    pupil = np.clip(1 - from_eye / 0.07, 0, 1) * 0.09
    hole = np.clip(1 - np.hypot(*((xz - nostril) / [1.4, 1]).T) / 0.10, 0, 1) * 0.11
    mouth = _groove(xz, [(1.80, 1.72), (1.45, 1.82), (1.12, 1.98)], 0.05) * 0.10
    cheek_angles = np.radians(np.linspace(-110, 25, 14))
    cheek = (
        _groove(xz, np.c_[0.36 + 0.44 * np.cos(cheek_angles), 2.56 + 0.44 * np.sin(cheek_angles)], 0.06)
        * 0.07
    )
    depth = np.clip(lid + pupil + hole + mouth + cheek, 0, 0.14) * (np.abs(points[:, 1]) > 0.06)
    return points - np.c_[0 * depth, side * depth, 0 * depth]


def _groove(xz, line, width):
    """1 on a line of points in the plane XZ, 0 beyond `width`."""
    line = np.asarray(line, float)
    nearest = np.full(len(xz), np.inf)
    for start, end in zip(line[:-1], line[1:]):
        along = end - start
        t = np.clip((xz - start) @ along / (along @ along), 0, 1)
        nearest = np.minimum(nearest, np.linalg.norm(xz - start - t[:, None] * along, axis=1))
    return np.clip(1 - nearest / width, 0, 1)
