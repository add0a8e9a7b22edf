"""
A crocheted llama: stuffed parts sewn together, with a woven saddle cloth and a collar of yarn. It looks to +x.

    wool, dark, muzzle   colours of the body, the feet and the nose
    stitch               {cells, rows, cell_cm}
    saddle               colours of studio.weave.andean.figured_stripes
    collar               colours of its three cords and of the tassels
"""

import math

import numpy as np

from studio import material, mesh
from studio.pieces.fabric import fabric_material, woollen, yarn_material
from studio.pieces.knitted_tubes import ball, knitted_tube
from studio.pieces.surfaces import thicken
from studio.pieces.yarns import pompon, tassel
from studio.weave.loom import weave

DRAWN_HEIGHT_CM = 20  # the measures below are for a llama of this height
BODY_CM, BODY_LENGTH_CM, BODY_HEIGHT_CM = 3.75, 6.2, 8.2
FLEECE_LIGHT = "#fff6e2"
SADDLE = {"weave": "andean figured stripes", "cells": 60, "rows": 50, "cell_cm": 0.16}
FRINGE_CM = 0.95


def build(facts):
    scale = facts["dims_cm"][2] / DRAWN_HEIGHT_CM
    rng = np.random.default_rng(2)
    objects = [*_parts(facts, scale), _saddle(facts["saddle"], scale)]
    yarn = mesh.Batch()
    fleece = [np.array(material.hexc(code)) for code in (facts["wool"], FLEECE_LIGHT)]
    pompon(yarn, np.array([3.6, 0, 19.2]) * scale, 1.15 * scale, fleece, rng, 260, 0.06)
    pompon(yarn, np.array([-7.0, 0, 9.0]) * scale, 1.2 * scale, fleece, rng, 260, 0.06)
    _collar(yarn, [material.hexc(code) for code in facts["collar"]], scale, rng)
    return [
        *objects,
        yarn.build("yarn", [yarn_material(bump=0.5)]),
        _saddle_fringe(facts["saddle"], scale),
        _eyes(scale),
    ]


def _parts(facts, scale):
    wool, dark, muzzle = (
        woollen({"weave": "stocking stitch", "colours": [facts[part]], **facts["stitch"]})
        for part in ("wool", "dark", "muzzle")
    )

    def part(path, radius, yarn=wool, sides=44, flatness=1.0):
        knit, texture = yarn
        return knitted_tube(
            np.asarray(path) * scale, np.asarray(radius) * scale, texture, knit, sides, flatness
        )[0]

    u, round_ = ball(1, 26)
    n = np.linspace(0, 1, 26)
    zero = 0 * n
    yield part(
        np.c_[u * BODY_LENGTH_CM - 0.6, zero, BODY_HEIGHT_CM + 0.35 * np.cos(u * 2)], BODY_CM * round_**0.72
    )
    neck = np.interp(n, [0, 0.25, 0.7, 0.92, 1], [2.6, 2.25, 1.75, 1.6, 0.4])
    yield part(np.c_[3.2 + 2.1 * n**1.2, zero, 8.6 + 8.4 * n], neck)
    yield part(np.c_[5.3 + u * 2.55, zero, 17.6 - 0.35 * u], 1.75 * round_**0.75 * (1 - 0.14 * u))
    yield part(np.c_[7.4 + u * 0.75, zero, 17.15 + zero], 1.05 * round_**0.7, muzzle)
    leg = np.interp(n, [0, 0.1, 0.8, 0.93, 0.985, 1], [1.1, 1.5, 1.3, 1.36, 1.1, 0.05])
    foot = np.interp(n, [0, 0.05, 0.15, 0.8, 0.95, 1], [0.05, 1.2, 1.42, 1.42, 1.2, 0.05])
    for x in (-4.2, 3.0):
        for y in (-1.9, 1.9):
            yield part(np.c_[x + zero, y + zero, 6.8 * (1 - n)], leg)
            yield part(np.c_[x + zero, y + zero, 1.15 * (1 - n)], foot, dark)
    ear = np.interp(n, [0, 0.3, 0.8, 1], [0.42, 0.62, 0.4, 0.05])
    for y in (-0.95, 0.95):
        yield part(np.c_[4.5 - 0.25 * n, y * (1 + 0.35 * n), 18.6 + 2.5 * n], ear, sides=24, flatness=0.6)


def _collar(yarn, colours, scale, rng):
    """Three cords round the neck, and small tassels on its front."""
    turn = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    for row, colour in enumerate(colours):
        radius = 2.12 + 0.05 * row
        cord = np.stack(
            [
                4.02 - 0.1 * row + radius * np.cos(turn),
                radius * np.sin(turn),
                12.6 - 0.45 * row - 0.52 * np.cos(turn),
            ],
            1,
        )
        yarn.strand(cord * scale, mesh.circle(0.27 * scale, 8), True, col=colour)
    for turn in np.linspace(-1.2, 1.2, 5):
        start = (
            np.array([3.9 + 2.45 * math.cos(turn), 2.4 * math.sin(turn), 11.4 - 0.5 * math.cos(turn)]) * scale
        )
        down = [math.cos(turn) * 0.4, math.sin(turn) * 0.4, -1]
        tassel(yarn, start, down, scale, colours, rng, 16, True, -9, 0.2 * scale)


def _saddle_grid():
    """The cloth wrapped round the back: x along the body, angle round it."""
    along, angle = np.meshgrid(np.linspace(-3.6, 1.2, 40), np.linspace(-1.75, 1.75, 60), indexing="ij")
    share = (along + 0.6) / BODY_LENGTH_CM
    radius = BODY_CM * (1 - share**2) ** 0.36 + 0.10
    height = BODY_HEIGHT_CM + 0.35 * np.cos(share * 2)
    return np.stack([along, radius * np.sin(angle), height + radius * np.cos(angle)], -1), along, angle


def _saddle(colours, scale):
    texture = weave({**SADDLE, "colours": colours})
    grid, along, angle = _saddle_grid()
    uv = np.stack([(along + 4) / texture.width_cm, (6.9 - np.abs(angle) * BODY_CM) / texture.height_cm], -1)
    saddle = mesh.obj_from(
        "saddle",
        grid.reshape(-1, 3) * scale,
        mesh.grid_faces(40, 60),
        uv.reshape(-1, 2),
        [fabric_material(texture, fuzz=0.25)],
    )
    thicken(saddle, 0.25, offset=1)
    return saddle


def _saddle_fringe(colours, scale):
    grid, _, _ = _saddle_grid()
    batch = mesh.Batch()
    drop = np.array([0, 0.3, 0.7, 1])[:, None]
    for edge in (0, -1):
        for number, start in enumerate(grid[::2, edge]):
            cord = start * scale + drop * (start * [0, 0.02, 0] - [0, 0, FRINGE_CM])
            colour = material.hexc(colours[(0, 4, 2)[number % 3]])
            batch.strand(cord, mesh.circle(0.10, 6), col=colour)
    return batch.build("saddle fringe", [yarn_material(bump=0.4, scale=14)])


def _eyes(scale):
    batch = mesh.Batch()
    vertices, faces = mesh.sphere_data(0.30 * scale, 14, 10)
    for side in (-1, 1):
        batch.add(vertices + np.array([6.15, side * 1.44, 18.05]) * scale, faces)
    return batch.build("eyes", [material.flat((0.012, 0.009, 0.008), 0.12, 0.6, coat=1)])
