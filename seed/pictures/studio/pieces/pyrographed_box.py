"""Hinged pine box with a drawing burnt into its lid and sides: a sun over terraces between flowering branches."""

import math

import numpy as np

from studio import material, mesh
from studio.pieces import timber, wood_surface
from studio.pieces.pyrography import HotPen
from studio.pieces.slabs import rounded_rectangle, slab

LID_SHARE = 0.30
GAP_CM = 0.10
LID_PX = (1760, 1200)
BAND_PX = 600
ROUNDEL_PX = 300
SHADOW = (0.02, 0.01, 0.006)


def build(facts):
    """`wood`: the species of `timber`, pine unless said otherwise."""
    width, depth, height = facts["dims_cm"]
    lid = height * LID_SHARE
    wood = facts.get("wood", "pine")
    body = height - lid - GAP_CM
    top = wood_surface.with_burnt_lines(
        timber.board(wood, "X", 3, gloss=0.48, heart=(1.5, 6.5)), _lid_drawing()
    )
    side = wood_surface.with_burnt_lines(
        timber.board(wood, "X", 8, gloss=0.48), _band_drawing(), (1 / body, 1 / body)
    )
    dark = material.flat(SHADOW, 0.9)
    return [
        mesh.box("body", (width - 0.3, depth - 0.3, body), (0, 0, body / 2), 0.12, [side]),
        slab("lid", [rounded_rectangle(width, depth, 0.35, 5)], lid, body + GAP_CM, 0.22, [top]),
        mesh.box("gap", (width - 0.8, depth - 0.8, 0.3), (0, 0, body + 0.02), 0, [dark]),
        *_clasp(depth, body),
    ]


def _clasp(depth, body):
    brass = material.metal(material.hexc("#a8823c"), 0.28)
    front = -depth / 2
    studs = mesh.Batch()
    knob, faces = mesh.sphere_data(0.34, 16, 10, 0.8)
    studs.add(knob[:, [0, 2, 1]] + [0, front - 0.12, body - 0.75], faces)
    pin, faces = mesh.sphere_data(0.11, 8, 6)
    for x in (-0.8, 0.8):
        studs.add(pin + [x, front, body - 1.6], faces)
    return [
        mesh.box("hasp", (1.7, 0.12, 2.3), (0, front - 0.03, body), 0.04, [brass]),
        mesh.box("plate", (2.2, 0.10, 1.1), (0, front + 0.06, body - 1.35), 0.04, [brass]),
        studs.build("studs", [brass]),
    ]


def _lid_drawing():
    pen = HotPen(*LID_PX)
    width, height = LID_PX
    for margin, line in ((46, 9), (66, 4), (150, 4), (166, 7)):
        pen.frame(margin, line)
    pen.stepped_border((170, 108), (width - 170, 108), 14, (0, 1))
    pen.stepped_border((170, height - 108), (width - 170, height - 108), 14, (0, -1))
    pen.stepped_border((108, 170), (108, height - 170), 9, (1, 0))
    pen.stepped_border((width - 108, 170), (width - 108, height - 170), 9, (-1, 0))
    for x in (108, width - 108):
        for y in (108, height - 108):
            pen.ring(x, y, 34, 5)
            pen.ring(x, y, 18, 4)
            pen.dot(x, y, 7)
    _sun_over_terraces(pen, width / 2, height / 2)
    for side in (-1, 1):
        _branch(pen, width / 2, height / 2, side)
    return pen.scorched("lid")


def _sun_over_terraces(pen, x, y):
    pen.ring(x, y, ROUNDEL_PX, 9)
    pen.ring(x, y, ROUNDEL_PX - 18, 4)
    pen.ring(x, y - 10, 86, 7, 180, 360)
    pen.ring(x, y - 10, 66, 3, 180, 360)
    for number in range(1, 12):
        angle = math.radians(180 + 15 * number)
        ray = np.array([math.cos(angle), math.sin(angle)])
        is_long = number % 2
        pen.line(
            [(x, y - 10) + ray * 104, (x, y - 10) + ray * (168 if is_long else 140)], 6 if is_long else 4
        )

    def is_inside(px, py):
        return math.hypot(px - x, py - y) < ROUNDEL_PX - 26

    for number, below in enumerate((0, 46, 92, 140, 190)):
        xs = np.linspace(x - ROUNDEL_PX, x + ROUNDEL_PX, 120)
        ys = y + below + 34 * np.sin((xs - x) / (120 + 18 * number) + number * 1.7) * (1 - number * 0.1)
        terrace = [point for point in zip(xs, ys) if is_inside(*point)]
        pen.line(terrace, 7 if number == 0 else 5)
        slant = 6 if number % 2 else -6
        for px, py in terrace[:: 4 if number % 2 else 6]:
            if is_inside(px, py + 30):
                pen.line([(px, py + 8), (px + slant, py + 26)], 3)


def _branch(pen, middle, y, side):
    """Leaves and three six-petalled flowers to the left or right of the roundel."""
    t = np.linspace(0, 1, 40)
    xs, ys = middle + side * (360 + 170 * np.sin(np.pi * t * 0.9)), y + 330 - 640 * t
    pen.line(np.c_[xs, ys], 7)
    for index in range(4, 40, 5):
        pen.leaf(xs[index], ys[index], -math.pi / 2 + side * (0.9 if index % 2 else -1.0), 96 - 0.6 * index)
    for index in (12, 24, 36):
        flower = np.clip(xs[index] + side * 66, 250, LID_PX[0] - 250), ys[index] + 10
        pen.line([(xs[index], ys[index]), flower], 4)
        for petal in range(6):
            pen.leaf(*flower, petal * math.pi / 3 + 0.3, 56, 4)
        pen.dot(*flower, 11)


def _band_drawing():
    """Mountains between lines; repeats seamlessly around the box."""
    pen = HotPen(BAND_PX, BAND_PX)
    for y, width in ((90, 8), (120, 4), (480, 4), (510, 8)):
        pen.line([(-10, y), (BAND_PX + 10, y)], width)
    for x in (0, 300):
        pen.line([(x, 430), (x + 150, 180), (x + 300, 430)], 9)
        pen.line([(x + 50, 430), (x + 150, 262), (x + 250, 430)], 5)
        pen.line([(x + 150, 330), (x + 150, 425)], 5)
    for x in (0, 300, 600):
        pen.ring(x, 235, 16, 6)
    return pen.scorched("band")
