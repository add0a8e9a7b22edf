"""Mate burilado: a dried gourd, scorched and engraved all round. Centimetres."""

import os

import bpy
import numpy as np

from studio import material, mesh
from studio.material import hexc
from studio.pieces.gourd_friezes import paint_friezes

STEM_HEIGHT = 1.7
STEM_COLOUR = hexc("#5d4522")


def build(facts):
    """`dims_cm` is diameter, diameter, height with the stem."""
    diameter, _, height = facts["dims_cm"]
    radius, crown = diameter / 2, height - STEM_HEIGHT
    body = mesh.lathe("gourd", _profile(radius, crown), 256, [_engraved_rind()], 12, warp=_uneven)
    body.data.flip_normals()
    for corner in body.data.uv_layers[0].data:
        corner.uv[1] = min(0.998, max(0.002, corner.uv[1]))
    return [body, _stem(crown)]


def _profile(radius, crown):
    """(radius, height) from the dimple it stands on to the root of the stem."""
    base = [(0, 0.12), (radius * 0.30, 0.10), (radius * 0.42, 0), (radius * 0.55, 0.22)]
    shares = [
        (0.80, 0.13),
        (0.965, 0.32),
        (1, 0.48),
        (0.97, 0.64),
        (0.83, 0.82),
        (0.55, 0.95),
        (0.25, 0.995),
        (0, 1),
    ]
    return base + [(radius * across, crown * up) for across, up in shares]


def _uneven(angle, height):
    """No gourd is round."""
    return 1 + 0.012 * np.sin(2 * angle + 0.6) + 0.008 * np.sin(3 * angle + height * 0.2)


def _engraved_rind():
    """Dark where the picture is scorched, pale where the burin took the rind away, bare rind between."""
    graph = material.G("rind")
    place = graph.coord()
    picture = graph("TexImage", {"interpolation": "Cubic"}, Vector=graph("TexCoord").outputs["UV"])
    picture.image = bpy.data.images.load(os.path.abspath(paint_friezes()))
    picture.image.colorspace_settings.name = "Non-Color"
    drawn, fine = picture.outputs[0], graph.noise(place, 6, 4, 0.7)
    tones = [(0.32, hexc("#a8672a")), (0.52, hexc("#c98d42")), (0.72, hexc("#dba95c"))]
    rind = graph.ramp(graph.noise(place, 0.28, 5, 0.62), tones)
    pores = graph.math("MULTIPLY", graph.ramp(fine, [(0.5, 0), (0.7, 1)]), 0.18)
    rind = graph.mix(0.35, graph.mix(pores, rind, hexc("#7c4718")), hexc("#e2bf85"))
    scorched = graph.mix(fine, hexc("#1c0d06"), hexc("#3a1c0c"))
    relief = graph.math("MULTIPLY", graph.noise(place, 1.2, 3), 0.5)
    graph.pbr(
        Base_Color=graph.mix(graph.ramp(drawn, [(0.10, 0), (0.50, 0.5), (0.88, 1)]), scorched, rind),
        Roughness=graph.ramp(drawn, [(0.1, 0.5), (0.9, 0.30)]),
        Specular=0.45,
        Clearcoat=0.25,
        Clearcoat_Roughness=0.2,
        Normal=graph.bump(graph.math("ADD", graph.math("MULTIPLY", drawn, 0.8), relief), 0.05, 0.5),
    )
    return graph.m


def _stem(crown):
    """Ribbed, bent, thicker where it grew from the gourd."""
    places = [(0, 0, -0.25), (0.02, 0, 0.25), (0.12, 0.02, 0.75), (0.30, 0.05, 1.25), (0.62, 0.02, 1.62)]
    path = mesh.catmull([(x, y, crown + z) for x, y, z in places], 10)
    share, turn = np.linspace(0, 1, len(path)), np.linspace(0, 2 * np.pi, 20, endpoint=False)
    ribbed = mesh.circle(0.40, 20) * (1 + 0.14 * np.cos(5 * turn))[:, None]
    stem = mesh.Batch()
    stem.strand(path, ribbed, scale=1.6 * np.exp(-share * 7) + 0.85 - 0.25 * share, col=STEM_COLOUR)
    return stem.build("stem", [material.fibre(rough=0.7)])
