"""Woven and printed cloth, from images."""

import bpy

from studio.material.graph import G


def textile(
    img,
    height=None,
    scale=(1, 1),
    rough=0.9,
    bump=0.12,
    sheen=0.5,
    fuzz=0.25,
    interp="Linear",
    coat=0,
    spec=0.1,
):
    """
    Cloth of an image and, where the thread is seen, an image of its `height`.

    img, height: paths; UV are shares of the image, times `scale`. bump: depth of the thread in centimetres. fuzz: how much
    the nap lightens it. sheen, coat, spec, rough: of the surface. interp: of the image.
    """
    g = G("textile")
    texture = g("TexCoord")
    mapping = g("Mapping", Vector=texture.outputs["UV"])
    mapping.inputs["Scale"].default_value = (*scale, 1)
    picture = g("TexImage", {"interpolation": interp}, Vector=mapping.outputs[0])
    picture.image = bpy.data.images.load(img)
    colour = picture.outputs[0]
    place = g.coord()
    clouds = g.noise(place, 1.1, 4)
    nap = g.noise(place, 34, 3, 0.7)
    colour = g.mix(g.math("MULTIPLY", clouds, 0.30), colour, g.mix(1, colour, (0.62, 0.58, 0.55), "MULTIPLY"))
    colour = g.mix(
        g.math("MULTIPLY", g.ramp(nap, [(0.45, 0), (0.75, 1)]), fuzz),
        colour,
        g.mix(0.35, colour, (0.9, 0.85, 0.78), "SCREEN"),
    )
    relief = nap
    if height:
        threads = g("TexImage", {"interpolation": "Cubic"}, Vector=mapping.outputs[0])
        threads.image = bpy.data.images.load(height)
        threads.image.colorspace_settings.name = "Non-Color"
        relief = g.math("ADD", threads.outputs[0], g.math("MULTIPLY", nap, 0.35))
    g.pbr(
        Base_Color=colour,
        Roughness=rough,
        Specular=spec,
        Sheen=sheen,
        Sheen_Tint=0.6,
        Clearcoat=coat,
        Normal=g.bump(relief, bump, 0.8),
    )
    return g.m
