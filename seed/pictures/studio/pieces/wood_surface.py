"""What is done to the surface of finished wood: knife marks, burnt drawings, stain; and images over a mesh's UV."""

import bpy


def principled(wood):
    """The shader node of a material."""
    return next(node for node in wood.node_tree.nodes if node.type == "BSDF_PRINCIPLED")


def with_knife_marks(wood, size=1.05, depth=0.10, strength=0.4):
    """Small hollows as a knife leaves them; `size` is how many lie on a centimetre."""
    tree = wood.node_tree
    shader = principled(wood)
    coordinates = tree.nodes.new("ShaderNodeTexCoord")
    hollows = tree.nodes.new("ShaderNodeTexVoronoi")
    hollows.inputs["Scale"].default_value = size
    tree.links.new(coordinates.outputs["Object"], hollows.inputs["Vector"])
    _add_bump(tree, shader, hollows.outputs["Distance"], depth, strength)
    return wood


def with_burnt_lines(wood, drawing, scale=(1, 1), char=(0.030, 0.014, 0.007), depth=0.05, amount=0.95):
    """White pixels of the file `drawing` are burnt, dark and sunk, into the wood. `scale` repeats it over the UV."""
    tree = wood.node_tree
    shader = principled(wood)
    lines = image_node(tree, drawing, scale, is_colour=False).outputs[0]
    share = tree.nodes.new("ShaderNodeMath")
    share.operation = "MULTIPLY"
    share.inputs[1].default_value = amount
    tree.links.new(lines, share.inputs[0])
    mix = tree.nodes.new("ShaderNodeMixRGB")
    tree.links.new(share.outputs[0], mix.inputs[0])
    tree.links.new(shader.inputs["Base Color"].links[0].from_socket, mix.inputs[1])
    mix.inputs[2].default_value = (*char, 1)
    tree.links.new(mix.outputs[0], shader.inputs["Base Color"])
    _add_bump(tree, shader, lines, depth, 0.8, sunk=True)
    return wood


def with_stain_from_mesh(wood):
    """Multiplies the colour by the mesh's attribute `Col`: stain left in recesses."""
    tree = wood.node_tree
    shader = principled(wood)
    stain = tree.nodes.new("ShaderNodeAttribute")
    stain.attribute_name = "Col"
    mix = tree.nodes.new("ShaderNodeMixRGB")
    mix.blend_type = "MULTIPLY"
    mix.inputs[0].default_value = 1
    tree.links.new(shader.inputs["Base Color"].links[0].from_socket, mix.inputs[1])
    tree.links.new(stain.outputs["Color"], mix.inputs[2])
    tree.links.new(mix.outputs[0], shader.inputs["Base Color"])
    return wood


def image_node(tree, path, scale=(1, 1), is_colour=True):
    """An image over the UV of the mesh, repeated by `scale`."""
    coordinates = tree.nodes.new("ShaderNodeTexCoord")
    mapping = tree.nodes.new("ShaderNodeMapping")
    mapping.inputs["Scale"].default_value = (*scale, 1)
    tree.links.new(coordinates.outputs["UV"], mapping.inputs[0])
    image = tree.nodes.new("ShaderNodeTexImage")
    image.image = bpy.data.images.load(path)
    image.interpolation = "Cubic"
    tree.links.new(mapping.outputs[0], image.inputs[0])
    if not is_colour:
        image.image.colorspace_settings.name = "Non-Color"
    return image


def _add_bump(tree, shader, height, depth, strength, sunk=False):
    bump = tree.nodes.new("ShaderNodeBump")
    bump.inputs["Distance"].default_value = depth
    bump.inputs["Strength"].default_value = strength
    bump.invert = sunk
    tree.links.new(height, bump.inputs["Height"])
    if shader.inputs["Normal"].links:
        tree.links.new(shader.inputs["Normal"].links[0].from_socket, bump.inputs["Normal"])
    tree.links.new(bump.outputs[0], shader.inputs["Normal"])
