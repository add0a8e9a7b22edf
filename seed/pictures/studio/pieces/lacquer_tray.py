"""Lacquer tray with a flared rim: gold bamboo and a full moon on deep red, rubbed through to black. Centimetres."""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio import material, mesh
from studio.pieces import drawing
from studio.pieces.lacquer import lacquer
from studio.pieces.slabs import rounded_rectangle, slab

FLOOR_CM = 0.8
FLARE_CM = 1.15
CORNER_CM = 2.6
PAINTING_PX = (1120, 1600)
MOON = (760, 330, 130)
GOLD_DUST = (206, 158, 70)
RED, DARK = (104, 15, 12), (16, 7, 6)
# foot x, y, top x, y, width of the cane
CANES = [(250, 1600, 420, 120, 26), (90, 1600, 190, 640, 17), (470, 1600, 700, 760, 15)]


def build(facts):
    """Lies along Y; the painting stands upright for whoever sits at the near end."""
    length, width, height = facts["dims_cm"]
    floor = rounded_rectangle(width - 2.2, length - 2.2, CORNER_CM - 0.2, 16)
    panel = slab("floor", [floor], FLOOR_CM, 0.12, 0.2, [lacquer(_bamboo(), roughness=0.22)])
    line = rounded_rectangle(width - 2 * FLARE_CM, length - 2 * FLARE_CM, CORNER_CM, 16)
    return [panel, _rim(line, height), _gold_edge(line, height)]


def _outward(line):
    along = np.roll(line, -1, 0) - np.roll(line, 1, 0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    return np.c_[along[:, 1], -along[:, 0], np.zeros(len(line))]


def _rim(line, height):
    """The rim's section (outwards, up), carried around the rounded rectangle."""
    section = [
        (-0.25, 0.15),
        (0, 0.02),
        (0.35, 0),
        (1.05, height - 0.25),
        (1.12, height - 0.06),
        (1.02, height),
    ]
    section += [(0.86, height - 0.02), (0.72, height - 0.25), (0.25, 1.05), (0.05, 0.93), (-0.25, 0.92)]
    section = mesh.catmull(section, 3, True)
    base = np.c_[line, np.zeros(len(line))]
    points = (
        base[:, None] + _outward(line)[:, None] * section[None, :, :1] + [0, 0, 1.0] * section[None, :, 1:]
    )
    faces = mesh.grid_faces(len(line), len(section), True, True)
    return mesh.obj_from("rim", points.reshape(-1, 3), faces, None, [lacquer()])


def _gold_edge(line, height):
    batch = mesh.Batch()
    path = np.c_[line, np.full(len(line), height)] + _outward(line)
    batch.strand(path, mesh.circle(0.075, 8), True, up=(0, 0, 1))
    return batch.build("gold edge", [material.metal(material.hexc("#c39a4a"), 0.25)])


def _bamboo():
    width, height = PAINTING_PX
    ink = Image.new("L", PAINTING_PX, 0)
    pen = ImageDraw.Draw(ink)
    rng = np.random.default_rng(7)
    for cane in CANES:
        _cane(pen, rng, *cane)
    for _ in range(15):
        place = rng.uniform(430, 820), rng.uniform(60, 330)
        _leaf(pen, rng, *place, rng.uniform(0.5, 1.7), rng.uniform(120, 200), rng.uniform(13, 19))
    x, y, radius = MOON
    pen.ellipse([x - radius, y - radius, x + radius, y + radius], fill=255)
    dust = 0.35 + 0.65 * np.clip(drawing.fractal_noise(width, height, 70, 8, 5) * 1.6, 0, 1)
    gold = drawing.as_mask(ink.filter(ImageFilter.GaussianBlur(1))) * dust
    return drawing.saved(drawing.painted_over(_rubbed_ground(width, height), gold, GOLD_DUST), "bamboo")


def _rubbed_ground(width, height):
    """Red in clouds, orange where it is thickest, black towards the edges."""
    clouds = drawing.fractal_noise(width, height, 340, 3, 6)[..., None]
    y, x = np.mgrid[0:height, 0:width]
    from_edge = np.minimum(np.minimum(x, width - x), np.minimum(y, height - y)) / width
    ground = (
        np.array(RED, float) * (0.62 + 0.5 * clouds)
        + np.array([60, 24, 4.0]) * np.clip(clouds - 0.7, 0, 1) * 2
    )
    return drawing.painted_over(ground, 0.75 * np.clip(1 - from_edge / 0.16, 0, 1), DARK)


def _cane(pen, rng, x0, y0, x1, y1, width, joints=7):
    """Joint by joint; from the second on each sends out a twig with five leaves."""
    x, y = x0, y0
    for number in range(1, joints + 1):
        next_x, next_y = x0 + (x1 - x0) * number / joints + rng.normal(0, 4), y0 + (y1 - y0) * number / joints
        pen.line([x, y - 8, next_x, next_y + 8], fill=215, width=width)
        pen.line([next_x - width * 0.7, next_y, next_x + width * 0.7, next_y], fill=255, width=5)
        if number > 1:
            side = 1 if number % 2 else -1
            twig = next_x + side * rng.uniform(110, 190) + 40, next_y - rng.uniform(40, 90)
            pen.line([next_x, next_y, *twig], fill=190, width=5)
            for _ in range(5):
                droop = (0.2 if side > 0 else 2.3) + rng.uniform(-0.9, 0.9)
                _leaf(pen, rng, *twig, droop, rng.uniform(120, 210), rng.uniform(13, 20))
        x, y = next_x, next_y


def _leaf(pen, rng, x, y, angle, length, half):
    """A slightly bent blade; some are thinner in gold than others."""
    t = np.linspace(0, 1, 20)
    width = np.sin(np.pi * t**0.55) ** 1.2 * half
    along = np.r_[t, t[::-1]]
    across = np.r_[width, -width[::-1]] + np.sin(along * 2) * 6
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    outline = np.c_[along * length, across] @ turn + [x, y]
    pen.polygon([tuple(point) for point in outline], fill=int(rng.uniform(150, 255)))
