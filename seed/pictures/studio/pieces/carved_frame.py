"""Carved picture frame: four mitred mouldings of pine, a relief of leaves and scrolls that meets across the joints."""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio import mesh
from studio.pieces import drawing, timber, wood_surface

MOULDING_CM = 5.6
RELIEF_PX_PER_CM = 26
ACROSS = 76
ALONG_PER_CM = 11
EDGE_CM = 0.9
PEARL_CM = 0.8
REPEAT_CM = 7.2
WAVE_CM = 0.75
TO_THE_BACK = (1, 1, 0)


def build(facts):
    """Lies face up, upright for whoever stands before it: the longer side runs along Y."""
    height, width, thickness = facts["dims_cm"]
    sides = ((width, height, "X"), (height, width, "Y")) * 2
    return [_moulding(number, *side, thickness) for number, side in enumerate(sides)]


def _moulding(number, length, opposite, along, thickness):
    relief = _relief(length)
    across = np.linspace(0, MOULDING_CM, ACROSS)
    u = np.linspace(0, 1, int(length * ALONG_PER_CM))[:, None] * (length - 2 * across)[None] + across[None]
    v = np.broadcast_to(across, u.shape)
    field = np.clip(np.minimum(v - 1.0, MOULDING_CM - 1.0 - v) / 0.25, 0, 1)
    height = _profile(v, thickness) + field * (_sample(relief, u, v) * 0.85 - 0.12) + _pearls(u, v)
    height += field * 0.03 * np.sin(u * 9 + 3 * np.sin(u * 2)) * (_sample(relief, u, v) < 0.1)
    points = np.stack([u - length / 2, v - opposite / 2, height], -1)
    points = np.concatenate([points[:, :1] * TO_THE_BACK, points, points[:, -1:] * TO_THE_BACK], 1)
    stain = _stain(relief, u, v, field)
    stain = np.concatenate([stain[:, :1], stain, stain[:, -1:]], 1).reshape(-1, 1)
    wood = wood_surface.with_knife_marks(
        timber.board("pine, waxed", along, 30 + number, gloss=0.46), 1.8, 0.05, 0.25
    )
    return mesh.obj_from(
        "moulding",
        points.reshape(-1, 3) @ _turned(number * math.pi / 2),
        mesh.grid_faces(len(u), ACROSS + 2),
        None,
        [wood_surface.with_stain_from_mesh(wood)],
        col=np.repeat(stain, 3, 1) ** [0.8, 1, 1.2],
    )


def _turned(angle):
    return np.array(
        [[math.cos(angle), math.sin(angle), 0], [-math.sin(angle), math.cos(angle), 0], [0, 0, 1]]
    )


def _profile(v, thickness):
    """A raised outer edge, a hollow for the carving, a fall to the picture."""
    outer = thickness * (0.62 + 0.38 * np.sin(np.clip(v / EDGE_CM, 0, 1) * np.pi / 2) ** 0.7)
    inner = thickness * (0.86 - 0.30 * np.clip((v - MOULDING_CM + EDGE_CM) / EDGE_CM, 0, 1) ** 2)
    return np.select([v < EDGE_CM, v < MOULDING_CM - EDGE_CM], [outer, thickness * 0.68], inner)


def _pearls(u, v):
    """A row of pearls along the sight edge."""
    radius = 0.42
    from_row = v - (MOULDING_CM - 0.55)
    round_ = np.sqrt(np.clip(1 - (from_row / radius) ** 2, 0, 1))
    return 0.30 * round_ * np.abs(np.sin(u * np.pi / PEARL_CM)) ** 0.6


def _sample(image, u, v):
    rows = np.clip((v * RELIEF_PX_PER_CM).astype(int), 0, image.shape[0] - 1)
    columns = np.clip((u * RELIEF_PX_PER_CM).astype(int), 0, image.shape[1] - 1)
    return image[rows, columns]


def _stain(relief, u, v, field):
    """Darker where stain stays in the recesses."""
    around = drawing.box_blur(relief, 9)
    here = _sample(relief, u, v)
    return 1 - np.clip((_sample(around, u, v) - here) * 1.5 + 0.22 * (here < 0.1), 0, 0.75) * field


def _relief(length):
    """Leaves on a wave, a rosette at each node: an array from 0 to 1, mirrored about the middle of the side."""
    scale = RELIEF_PX_PER_CM
    image = Image.new("L", (int(length * scale), int(MOULDING_CM * scale)), 0)
    pen = ImageDraw.Draw(image)
    repeats = max(2, round(length / REPEAT_CM))
    period = length / repeats

    def middle(x):
        return MOULDING_CM / 2 + WAVE_CM * np.sin(x / period * 2 * np.pi)

    stem = np.linspace(0, length, 400)
    pen.line([(x * scale, middle(x) * scale) for x in stem], fill=190, width=int(0.34 * scale))
    for number in range(2 * repeats):
        x = (number + 0.5) * period / 2
        side = 1 if number % 2 == 0 else -1
        _leaf(pen, x - 0.5, middle(x), -1.0 * side - 0.1, 2.0, 0.52, 235)
        _leaf(pen, x - 0.3, middle(x), -0.35 * side, 1.9, 0.40, 210)
        _leaf(pen, x + 0.2, middle(x), 1.15 * side, 1.5, 0.36, 215)
    for number in range(repeats + 1):
        _rosette(pen, number * period, MOULDING_CM / 2)
    return drawing.as_mask(image.filter(ImageFilter.GaussianBlur(2.0)))


def _rosette(pen, x, y):
    for number in range(8):
        _leaf(pen, x, y, number * math.pi / 4 + 0.2, 1.15, 0.34, 245)
    box = (x - 0.34, y - 0.34, x + 0.34, y + 0.34)
    pen.ellipse([each * RELIEF_PX_PER_CM for each in box], fill=255)


def _leaf(pen, x, y, angle, length, width, height):
    """Three steps, the inmost the highest: the blur turns them into a swelling leaf."""
    t = np.linspace(0, 1, 24)
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    for share, level in ((1, 0.62), (0.62, 0.8), (0.28, 1)):
        half = np.sin(np.pi * t**0.7) * width * share
        outline = np.c_[np.r_[t, t[::-1]] * length, np.r_[half, -half[::-1]]] @ turn + [x, y]
        pen.polygon([tuple(point) for point in outline * RELIEF_PX_PER_CM], fill=int(height * level))
