"""Paintings, prints and drawings: what is drawn, how the paint lies on it, and the canvas, sheet or board below."""
