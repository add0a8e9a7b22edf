"""From the `cloth` of a recipe to a material, with its size for texture coordinates in centimetres."""

from studio import material
from studio.weave.loom import weave

SURFACE = {"rough": 0.9, "bump": 0.08, "sheen": 0.5, "fuzz": 0.2}


def fabric(cloth, **surface):
    """
    Material and texture of a cloth. Divide texture coordinates in cm by `texture.size`. `surface` are the usual values
    of the piece; the recipe's own in `cloth` come first.
    """
    texture = weave(cloth)
    return (
        fabric_material(texture, **{**surface, **{key: cloth[key] for key in SURFACE if key in cloth}}),
        texture,
    )


def fabric_material(texture, **surface):
    return material.textile(texture.colour, texture.height, **{**SURFACE, **surface})


def woollen(cloth, bump=0.22):
    """Knitted wool or cotton: a deep stitch with a soft sheen."""
    return fabric(cloth, bump=bump, sheen=0.9, fuzz=0.35)


def yarn_material(bump=0.6, scale=22):
    """Loose yarn coloured by the strands themselves."""
    return material.vcol(0.95, 0.05, bump=bump, bscale=scale)


def thread_material():
    """Sewing thread coloured by the stitches themselves."""
    return material.vcol(0.9, 0.08)
