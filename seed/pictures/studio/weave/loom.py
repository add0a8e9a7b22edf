"""The cloths that a recipe can name, by the words it uses."""

from studio.weave import andean, baltic, brocade, cables, embroidery, knitting, plain, shweshwe

CLOTHS = {
    "plain": plain.plain,
    "andean figured stripes": andean.figured_stripes,
    "andean blanket": andean.blanket,
    "andean pallay": andean.pallay,
    "brocade of crosses": brocade.crosses_and_zigzags,
    "brocade of diamonds": brocade.great_diamonds,
    "embroidered linen": baltic.embroidered_linen,
    "linen with sash": baltic.linen_with_sash,
    "embroidered wreath": embroidery.wreath_on_cotton,
    "embroidered bouquet": embroidery.bouquet_on_cotton,
    "embroidered garlands": embroidery.garlands_on_cotton,
    "shweshwe": shweshwe.shweshwe,
    "stocking stitch": knitting.stocking_stitch,
    "figured hat": knitting.figured_hat,
    "cable scarf": cables.cable_scarf,
}

RELIEFS = {"cable scarf": cables.cable_relief}


def weave(cloth):
    """The texture of `cloth`, the part of a recipe that says which `weave` it is and in what colours."""
    return CLOTHS[cloth["weave"]](cloth)


def relief_of(cloth):
    """For cloths too thick for a texture alone: a function (across_cm, from_end_cm, half_width_cm) → height in cm."""
    return RELIEFS.get(cloth["weave"])
