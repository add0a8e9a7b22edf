"""A pillar candle with a painted frieze of diamonds and triangles."""

import os

import bpy
import numpy as np
from PIL import Image, ImageDraw

from studio import material, mesh
from studio.pieces.wick import wick
from studio.scratch import scratch_file

WICK_ABOVE_CM = 1.4
NESTED = ((1.0, "black"), (0.84, "cream"), (0.62, "red"), (0.40, "ochre"), (0.18, "black"))
FRIEZE_PX = (3072, 1536)  # once round, and from foot to shoulder
BRISTLE_PX = 24  # pixels of one bristle's trace


def build(facts):
    """`dims_cm` counts the wick in the height; `paints` are named colours."""
    width, _, height = facts["dims_cm"]
    radius, body = width / 2, height - WICK_ABOVE_CM
    candle = mesh.lathe("candle", _profile(radius, body), 256, [_painted_wax(facts)], 8)
    _wrap_frieze(candle, radius, body)
    return [candle, wick(body - 0.45, 1.7, 0.12, 0.35)]


def _profile(radius, body):
    """A straight pillar with a rounded shoulder and a shallow pool round the wick."""
    wall = [
        (0, 0),
        (radius - 0.25, 0),
        (radius - 0.25, 0),
        (radius, 0.22),
        (radius, 0.3),
        (radius, body * 0.33),
    ]
    wall += [(radius, body * 0.66), (radius, body - 0.45), (radius - 0.02, body - 0.3)]
    shoulder = [(radius - 0.22, body - 0.03), (radius - 0.5, body), (radius - 0.8, body - 0.05)]
    return wall + shoulder + [(radius * 0.5, body - 0.32), (0.35, body - 0.38), (0, body - 0.32)]


def _wrap_frieze(candle, radius, body):
    """Texture coordinates by height on the wall; foot and shoulder stay unpainted. The seam is at +x."""
    vertices, texture = candle.data.vertices, candle.data.uv_layers[0].data
    for loop in candle.data.loops:
        x, y, z = vertices[loop.vertex_index].co
        on_wall = np.hypot(x, y) > radius - 0.3
        texture[loop.index].uv[1] = min(0.999, max(0.001, z / body)) if on_wall else 0.001


def _painted_wax(facts):
    """Paint lies on the wax as a thin, slightly raised and uneven coat."""
    g = material.G("painted wax")
    ivory = material.hexc(facts["wax"])
    v = g.coord()
    frieze = g("TexImage", {"interpolation": "Cubic"}, Vector=g("TexCoord").outputs["UV"])
    frieze.image = bpy.data.images.load(
        os.path.abspath(_paint_frieze(scratch_file("frieze.png"), facts["paints"]))
    )
    alpha = frieze.outputs["Alpha"]
    wax = g.mix(g.math("MULTIPLY", g.noise(v, 1.1, 4), 0.3), ivory, tuple(0.8 * c for c in ivory))
    coat = g.math("MULTIPLY", alpha, g.ramp(g.noise(v, 7, 4, 0.7), [(0.28, 0.80), (0.5, 0.98)]))
    tint = g.mix(coat, wax, frieze.outputs["Color"])
    relief = g.math("ADD", g.math("MULTIPLY", alpha, 0.6), g.math("MULTIPLY", g.noise(v, 5, 3), 0.5))
    g.pbr(
        Base_Color=tint,
        Roughness=g.math("MULTIPLY_ADD", alpha, 0.06, 0.38),
        Specular=0.45,
        Sheen=0.2,
        Normal=g.bump(relief, 0.035, 0.5),
    )
    return g.m


def _paint_frieze(path, paints):
    """Draws the frieze on a transparent strip, makes its edges waver and leaves traces of the brush."""
    width, _ = FRIEZE_PX
    black, red, ochre = (paints[name] for name in ("black", "red", "ochre"))
    image = Image.new("RGBA", FRIEZE_PX, (0, 0, 0, 0))
    brush = ImageDraw.Draw(image)

    def cells(count):
        return [(i, i * width / count, (i + 1) * width / count) for i in range(count)]

    def line(top, thick):
        brush.rectangle((0, top, width, top + thick), fill=black)

    def dots(top):
        for i, left, right in cells(48):
            brush.ellipse((left + 10, top, right - 10, top + 44), fill=(black, paints["teal"])[i % 2])

    def triangles(foot, peak, colours):
        for i, left, right in cells(24):
            corners = [(left + 6, foot), ((left + right) / 2, peak), (right - 6, foot)]
            brush.polygon(corners, fill=colours[i % 2])

    dots(210)
    line(300, 26)
    triangles(456, 346, (red, ochre))
    line(476, 22)
    _diamonds(brush, cells(12), 516, 936, paints)
    line(954, 22)
    triangles(994, 1104, (ochre, red))
    line(1124, 26)
    dots(1184)
    Image.fromarray(_by_hand(np.asarray(image).astype(np.float32))).save(path)
    return path


def _diamonds(brush, cells, top, bottom, paints):
    """Nested diamonds on a teal band, with a triangle in every gap."""
    brush.rectangle((0, top, FRIEZE_PX[0], bottom), fill=paints["teal"])
    middle, half_height = (top + bottom) / 2, (bottom - top) / 2
    for _, left, right in cells:
        x, half_width = (left + right) / 2, (right - left) / 2
        for share, paint in NESTED:
            w, h = half_width * share, half_height * share
            corners = [(x - w, middle), (x, middle - h), (x + w, middle), (x, middle + h)]
            brush.polygon(corners, fill=paints[paint])
    for _, left, _ in cells:
        for edge, peak in ((top, top + 84), (bottom, bottom - 84)):
            brush.polygon([(left - 48, edge), (left + 48, edge), (left, peak)], fill=paints["ochre"])


def _by_hand(pixels):
    """No straight line is quite straight, and bristles leave streaks along the band."""
    height, width = pixels.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    round_ = x * 2 * np.pi / width
    aside = 6 * np.sin(y / 90 + 3 * round_)
    upward = 5 * np.sin(9 * round_ + 1) + 2 * np.sin(23 * round_)
    pixels = pixels[np.clip(y + upward.astype(int), 0, height - 1), (x + aside.astype(int)) % width]
    streaks = np.random.default_rng(1).normal(0, 1, (height, width // BRISTLE_PX))
    streaks = np.repeat(streaks, BRISTLE_PX, 1)
    streaks = (streaks + np.roll(streaks, 9, 1) + np.roll(streaks, 17, 1)) / 2
    pixels[..., :3] = np.clip(pixels[..., :3] + streaks[..., None] * 5, 0, 255)
    return pixels.astype(np.uint8)
