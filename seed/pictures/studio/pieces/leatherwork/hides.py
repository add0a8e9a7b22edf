"""Hides, plain and with a pattern pressed into them."""

import bpy

from studio import material

DEPTH_OF_TOOLING = 0.16


def hide(colour, edge="#2a1408", grain=1.6, roughness=0.40, relief=0.5):
    """Grained leather. `grain` above 1 is finer; `edge` tints what bends sharply."""
    return material.leather(
        material.hexc(colour), edge=material.hexc(edge), scale=grain, rough=roughness, bump=relief
    )


def tooled_hide(colour, pattern, width, height, grain=1.6):
    """
    Leather with the image `pattern` (dark is deep) pressed into a panel of `width` × `height` centimetres: hollows are
    lower and darker. The panel's UV are centimetres from its centre.
    """
    tooled = hide(colour, grain=grain)
    nodes, link = tooled.node_tree.nodes, tooled.node_tree.links.new
    surface = next(node for node in nodes if node.type == "BSDF_PRINCIPLED")
    grain_normal = surface.inputs["Normal"].links[0].from_socket
    plain_colour = surface.inputs["Base Color"].links[0].from_socket
    depth = _pattern_node(nodes, link, pattern, width, height)

    pressed = nodes.new("ShaderNodeBump")
    pressed.inputs["Distance"].default_value = DEPTH_OF_TOOLING
    pressed.inputs["Strength"].default_value = 1.0
    link(depth, pressed.inputs["Height"])
    link(grain_normal, pressed.inputs["Normal"])
    link(pressed.outputs[0], surface.inputs["Normal"])

    darkness = nodes.new("ShaderNodeValToRGB")
    darkness.color_ramp.elements[0].color = (0.30, 0.24, 0.20, 1)
    darkness.color_ramp.elements[1].position = 0.62
    darker = nodes.new("ShaderNodeMixRGB")
    darker.blend_type = "MULTIPLY"
    darker.inputs[0].default_value = 1
    link(depth, darkness.inputs[0])
    link(plain_colour, darker.inputs[1])
    link(darkness.outputs[0], darker.inputs[2])
    link(darker.outputs[0], surface.inputs["Base Color"])
    return tooled


def _pattern_node(nodes, link, pattern, width, height):
    mapping = nodes.new("ShaderNodeMapping")
    mapping.inputs["Scale"].default_value = (1 / width, 1 / height, 1)
    mapping.inputs["Location"].default_value = (0.5, 0.5, 0)
    link(nodes.new("ShaderNodeTexCoord").outputs["UV"], mapping.inputs[0])
    image = nodes.new("ShaderNodeTexImage")
    image.image = bpy.data.images.load(pattern)
    image.image.colorspace_settings.name = "Non-Color"
    image.interpolation = "Cubic"
    link(mapping.outputs[0], image.inputs[0])
    return image.outputs[0]


def brass():
    """For zips."""
    return material.metal(material.hexc("#b08a4a"), 0.25)
