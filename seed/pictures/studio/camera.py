"""A portrait lens that frames whatever stands on the floor."""

import math

import bpy
import numpy as np
from mathutils import Vector

SENSOR_MM = 28.8
STEPS = 25


def set_camera(
    points,
    aspect,
    az=-24,
    el=24,
    lens=85,
    fill=0.80,
    fstop=2.8,
    target=None,
    zoom=1.0,
    shift=(0, 0),
    focus=None,
):
    """
    Frames the projected `points` into the share `fill` of the picture. `az` and `el` are degrees around and above the
    model. A detail picture has a `target` (x, y, z from -1 to 1 of the bounding box) and a `zoom` above 1. `aspect` is
    height by width. Focus lies on the nearest surface in the middle unless `focus` says at which distance.
    """
    low, high = points.min(0), points.max(0)
    middle, half = (low + high) / 2, (high - low) / 2
    towards, right, up = _axes(math.radians(az), math.radians(el))
    view = _View(towards, right, up, SENSOR_MM / 2 / lens, SENSOR_MM / 2 / lens * aspect)
    sample = points[:: len(points) // 40000 + 1]
    if target is None:
        aim, distance = _frame_silhouette(view, sample, middle, fill * zoom)
    else:
        aim, distance = middle + np.array(target) * half, _frame_around(view, sample, middle, fill) / zoom
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_fit, data.sensor_width = lens, "HORIZONTAL", SENSOR_MM
    data.shift_x, data.shift_y = shift
    camera = bpy.data.objects.new("camera", data)
    bpy.context.scene.collection.objects.link(camera)
    bpy.context.scene.camera = camera
    camera.location = aim - towards * distance
    camera.rotation_euler = Vector(towards).to_track_quat("-Z", "Y").to_euler()
    if fstop:
        data.dof.use_dof = True
        data.dof.aperture_fstop = fstop
        data.dof.focus_distance = focus or _nearest_in_the_middle(view, points, aim, distance)


def _axes(azimuth, elevation):
    away = np.array(
        [
            math.sin(azimuth) * math.cos(elevation),
            -math.cos(azimuth) * math.cos(elevation),
            math.sin(elevation),
        ]
    )
    right = np.cross(-away, [0, 0, 1])
    right /= np.linalg.norm(right)
    return -away, right, np.cross(right, -away)


class _View:
    """Projection to -1…1 of the picture's width and height."""

    def __init__(self, towards, right, up, half_width, half_height):
        self.towards, self.right, self.up = towards, right, up
        self.half_width, self.half_height = half_width, half_height

    def project(self, points, eye):
        relative = points - eye
        depth = relative @ self.towards
        across = relative @ self.right / depth / self.half_width
        upward = relative @ self.up / depth / self.half_height
        return across, upward, depth


def _frame_silhouette(view, points, aim, fill):
    """Centres the silhouette and finds the distance at which it takes `fill` of the picture."""
    distance = 8.0
    for _ in range(3):
        distance = 8.0
        for _ in range(STEPS):
            across, upward, _depth = view.project(points, aim - view.towards * distance)
            reach = max(np.ptp(across), np.ptp(upward)) / 2
            distance *= (reach / fill) ** 0.9
        aim = aim + view.right * (across.max() + across.min()) / 2 * distance * view.half_width
        aim = aim + view.up * (upward.max() + upward.min()) / 2 * distance * view.half_height
    return aim, distance


def _frame_around(view, points, aim, fill):
    distance = 8.0
    for _ in range(STEPS):
        across, upward, _depth = view.project(points, aim - view.towards * distance)
        distance *= (max(np.abs(across).max(), np.abs(upward).max()) / fill) ** 0.9
    return distance


def _nearest_in_the_middle(view, points, aim, distance):
    across, upward, depth = view.project(points, aim - view.towards * distance)
    near = depth[(abs(across) < 0.35) & (abs(upward) < 0.35)]
    return float(np.percentile(near, 12)) if len(near) else distance
