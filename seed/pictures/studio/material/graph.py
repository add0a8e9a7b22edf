"""Material nodes written as calls instead of clicks."""

import bpy

from studio.material.colour import rgba


class G:
    """
    A material under construction. `g("TexNoise", Scale=3, Vector=socket)` adds ShaderNodeTexNoise and returns it. Inputs
    go by name (`_` for a blank) or by place (`i0`, `i1`); values are numbers, colours, sockets, or nodes, whose first
    output is meant. Settings of the node itself stand in the dict before the inputs. `g.m` is the material.
    """

    def __init__(self, name):
        self.m = bpy.data.materials.new(name)
        self.m.use_nodes = True
        self.nt = self.m.node_tree
        self.nt.nodes.clear()
        self.out = self.nt.nodes.new("ShaderNodeOutputMaterial")

    def __call__(self, kind, settings=None, **inputs):
        node = self.nt.nodes.new("ShaderNode" + kind)
        for name, value in (settings or {}).items():
            setattr(node, name, value)
        for name, value in inputs.items():
            by_place = name.startswith("i") and name[1:].isdigit()
            self.put(node.inputs[int(name[1:]) if by_place else name.replace("_", " ")], value)
        return node

    def put(self, socket, value):
        """Links or sets one input."""
        if isinstance(value, bpy.types.NodeSocket):
            self.nt.links.new(value, socket)
        elif hasattr(value, "outputs"):
            self.nt.links.new(value.outputs[0], socket)
        else:
            socket.default_value = rgba(value) if socket.type == "RGBA" else value

    def coord(self, scale=(1, 1, 1), kind="Object", loc=(0, 0, 0), rot=(0, 0, 0)):
        """Coordinates, centimetres of the object unless `kind` says otherwise, scaled, shifted and turned (radians)."""
        mapping = self("Mapping", Vector=self("TexCoord").outputs[kind])
        mapping.inputs["Scale"].default_value = scale
        mapping.inputs["Location"].default_value = loc
        mapping.inputs["Rotation"].default_value = rot
        return mapping.outputs[0]

    def noise(self, vec, scale, detail=4, rough=0.55, dist=0):
        """0…1, about `scale` blotches per centimetre; `dist` bends it."""
        texture = self("TexNoise", Vector=vec, Scale=scale, Detail=detail, Roughness=rough, Distortion=dist)
        return texture.outputs["Fac"]

    def math(self, op, a, b=0, c=0, clamp=False):
        """An operation of the Math node on one to three values."""
        return self("Math", {"operation": op, "use_clamp": clamp}, i0=a, i1=b, i2=c).outputs[0]

    def ramp(self, fac, stops, interp="LINEAR"):
        """Numbers or colours along `fac`; `stops` are (place 0…1, value)."""
        node = self("ValToRGB")
        node.color_ramp.interpolation = interp
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (place, value) in zip(elements, stops):
            element.position = place
            element.color = (value, value, value, 1) if isinstance(value, (int, float)) else rgba(value)
        self.put(node.inputs[0], fac)
        return node.outputs[0]

    def mix(self, fac, a, b, mode="MIX"):
        """`fac` of b over a; `mode` is a blend type of Blender."""
        node = self("MixRGB", {"blend_type": mode})
        for socket, value in zip(node.inputs, (fac, a, b)):
            self.put(socket, value)
        return node.outputs[0]

    def bump(self, h, dist=0.1, strength=1.0, normal=None):
        """A normal for the height `h` (0…1 of `dist` centimetres), on top of another `normal`."""
        node = self("Bump", Height=h, Distance=dist, Strength=strength)
        if normal is not None:
            self.put(node.inputs["Normal"], normal)
        return node.outputs[0]

    def pbr(self, **inputs):
        """The Principled shader that ends most materials."""
        node = self("BsdfPrincipled", **inputs)
        node.subsurface_method = "RANDOM_WALK"
        self.nt.links.new(node.outputs[0], self.out.inputs[0])
        return node
