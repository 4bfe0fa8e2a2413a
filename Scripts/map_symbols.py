"""The colours, symbols and strokes of draw_map.py."""
import math

import cairo

INK = (0.13, 0.15, 0.18)
PALE = (0.66, 0.62, 0.56)
LAND = (0.975, 0.96, 0.925)
SEA = (0.83, 0.89, 0.93)
RIVER = (0.33, 0.57, 0.75)
MOVE = (0.11, 0.35, 0.64)
WATER = (0.76, 0.86, 0.93)
ACCESS = (0.12, 0.45, 0.3)
BORDER = (0.55, 0.5, 0.45)
GREY = (0.4, 0.4, 0.4)
FRAME = (0.8, 0.78, 0.74)

# Group of event types: colour, symbol, words of the legend. After the colours that are usual for conflict data.
GROUPS = {
    "battle": ((0.78, 0.11, 0.14), "diamond", "battle"),
    "remote_violence": ((0.93, 0.45, 0.05), "star", "explosion or remote violence"),
    "violence_against_civilians": ((0.5, 0.05, 0.35), "triangle", "violence against civilians"),
    "protest": ((0.45, 0.45, 0.1), "square", "protest"),
    "riot": ((0.55, 0.35, 0.1), "square", "riot"),
    "strategic": ((0.35, 0.35, 0.4), "square", "strategic development"),
    "hazard": ((0.0, 0.5, 0.55), "triangle", "hazard"),
    "humanitarian": (ACCESS, "cross", "aid and access"),
    "diplomatic": ((0.4, 0.3, 0.6), "square", "visit, aid or sanction"),
}


class Pen:
    """Strokes and words on a cairo context."""

    def __init__(self, context):
        self.c = context
        context.set_line_join(cairo.LINE_JOIN_ROUND)
        context.set_line_cap(cairo.LINE_CAP_ROUND)

    def background(self, colour):
        self.c.set_source_rgb(*colour)
        self.c.paint()

    def path(self, rings, close=True):
        for ring in rings:
            for number, point in enumerate(ring):
                (self.c.line_to if number else self.c.move_to)(*point)
            if close:
                self.c.close_path()

    def area(self, rings, fill=None, edge=None, width=1.0, dash=()):
        self.path(rings)
        self.c.set_fill_rule(cairo.FILL_RULE_EVEN_ODD)
        if fill:
            self.c.set_source_rgb(*fill)
            self.c.fill_preserve() if edge else self.c.fill()
        if edge:
            self.c.set_source_rgb(*edge)
            self.c.set_line_width(width)
            self.c.set_dash(dash)
            self.c.stroke()
            self.c.set_dash(())

    def hatch(self, rings, colour):
        """Thin slanting lines inside an outline."""
        self.c.save()
        self.path(rings)
        self.c.clip_preserve()
        self.c.set_source_rgba(*colour, 0.5)
        self.c.set_line_width(3)
        self.c.stroke()
        left, top, right, bottom = self.c.clip_extents()
        self.c.set_source_rgba(*colour, 0.11)
        self.c.set_line_width(1.5)
        step, height = 16, bottom - top
        start = left - height - (left - height) % step
        while start < right:
            self.c.move_to(start, bottom)
            self.c.line_to(start + height, top)
            start += step
        self.c.stroke()
        self.c.restore()

    def line(self, points, colour, width):
        self.path([points], close=False)
        self.c.set_source_rgb(*colour)
        self.c.set_line_width(width)
        self.c.stroke()

    def arrow(self, start, end, colour, width, bend):
        """A curved arrow that stops short of its end; gives the middle of the curve."""
        dx, dy = end[0] - start[0], end[1] - start[1]
        length = math.hypot(dx, dy) or 1
        control = ((start[0] + end[0]) / 2 - dy * bend, (start[1] + end[1]) / 2 + dx * bend)
        angle = math.atan2(end[1] - control[1], end[0] - control[0])
        gap = 9 if length > 60 else 0
        tip = (end[0] - gap * math.cos(angle), end[1] - gap * math.sin(angle))
        self.c.set_source_rgb(*colour)
        self.c.set_line_width(width)
        self.c.move_to(*start)
        back = (tip[0] - 8 * math.cos(angle), tip[1] - 8 * math.sin(angle))
        self.c.curve_to(*self.third(start, control), *self.third(back, control), *back)
        self.c.stroke()
        self.c.move_to(*tip)
        for side in (2.65, -2.65):
            self.c.line_to(tip[0] + 3.6 * width * math.cos(angle + side), tip[1] + 3.6 * width * math.sin(angle + side))
        self.c.close_path()
        self.c.fill()
        return (start[0] + 2 * control[0] + end[0]) / 4, (start[1] + 2 * control[1] + end[1]) / 4

    @staticmethod
    def third(point, control):
        return point[0] + (control[0] - point[0]) * 2 / 3, point[1] + (control[1] - point[1]) * 2 / 3

    def disc(self, x, y, radius, colour):
        self.c.new_path()
        self.c.arc(x, y, radius, 0, 2 * math.pi)
        self.paint(colour)

    def ring(self, x, y, radius, colour, width):
        self.c.new_path()
        self.c.arc(x, y, radius, 0, 2 * math.pi)
        self.c.set_source_rgb(*colour)
        self.c.set_line_width(width)
        self.c.stroke()

    def paint(self, colour, hollow=False):
        """Fills what was drawn, with a white edge that keeps symbols apart."""
        self.c.set_source_rgb(1, 1, 1)
        self.c.set_line_width(3)
        self.c.stroke_preserve()
        self.c.set_source_rgb(*((1, 1, 1) if hollow else colour))
        self.c.fill_preserve()
        self.c.set_source_rgb(*colour)
        self.c.set_line_width(2)
        self.c.stroke()

    def symbol(self, shape, x, y, size, colour, hollow=False):
        def turned(count, radius, start=-90.0, inner=None):
            steps = count * (2 if inner else 1)
            return [(x + (inner if inner and i % 2 else radius) * math.cos(math.radians(start + 360 * i / steps)),
                     y + (inner if inner and i % 2 else radius) * math.sin(math.radians(start + 360 * i / steps)))
                    for i in range(steps)]
        arm = size * 0.55
        outlines = {
            "diamond": turned(4, size * 1.15), "square": turned(4, size * 1.1, 45), "triangle": turned(3, size * 1.2),
            "star": turned(8, size * 1.2, inner=size * 0.6),
            "cross": [(x + dx, y + dy) for dx, dy in (
                (-arm, -size), (arm, -size), (arm, -arm), (size, -arm), (size, arm), (arm, arm), (arm, size),
                (-arm, size), (-arm, arm), (-size, arm), (-size, -arm), (-arm, -arm))],
        }
        if shape not in outlines:
            outlines[shape] = turned(36, size)
        self.c.new_path()
        self.path([outlines[shape]])
        self.paint(colour, hollow)

    def box(self, x, y, width, height, colour):
        self.c.rectangle(x, y, width, height)
        self.c.set_source_rgb(*colour)
        self.c.fill()

    def font(self, size, bold=False, italic=False):
        self.c.select_font_face("DejaVu Sans", cairo.FONT_SLANT_ITALIC if italic else cairo.FONT_SLANT_NORMAL,
                                cairo.FONT_WEIGHT_BOLD if bold else cairo.FONT_WEIGHT_NORMAL)
        self.c.set_font_size(size)

    def width(self, words, size, bold=False):
        self.font(size, bold)
        return self.c.text_extents(words).x_advance

    def text(self, x, y, words, size, colour, bold=False, italic=False, halo=False, centre=False):
        self.font(size, bold, italic)
        if centre:
            x -= self.c.text_extents(words).x_advance / 2
        if halo:
            self.c.move_to(x, y)
            self.c.text_path(words)
            self.c.set_source_rgba(1, 1, 1, 0.85)
            self.c.set_line_width(4)
            self.c.stroke()
        self.c.set_source_rgb(*colour)
        self.c.move_to(x, y)
        self.c.show_text(words)

    def paragraph(self, x, y, words, size, colour, width, bold=False):
        """Words in lines that fit; gives the height below the last one."""
        self.font(size, bold)
        line = ""
        for word in words.split():
            longer = f"{line} {word}".strip()
            if line and self.c.text_extents(longer).x_advance > width:
                self.text(x, y, line, size, colour, bold)
                y += size * 1.35
                line = word
            else:
                line = longer
        self.text(x, y, line, size, colour, bold)
        return y + size * 1.35

    def scale_bar(self, x, y, length, words):
        self.line([(x, y - 6), (x, y), (x + length, y), (x + length, y - 6)], INK, 2)
        self.text(x + length / 2, y - 8, words, 14, INK, centre=True, halo=True)


class Placer:
    """Finds room for words and symbols beside a point, so that none covers another."""

    def __init__(self, left, top, right, bottom):
        self.bounds = (left, top, right, bottom)
        self.taken = []

    def take(self, x, y, width, height):
        self.taken.append((x, y, x + width, y + height))

    def find(self, x, y, width, height, gap):
        """The corner of a free box near the point: above, below, beside, then farther off."""
        for distance in range(gap, 400, 9):
            for turn in (-90, 90, 0, 180, -45, -135, 45, 135):
                dx, dy = math.cos(math.radians(turn)), math.sin(math.radians(turn))
                left = x + dx * (distance + width / 2) - width / 2
                top = y + dy * (distance + height / 2 - 4) - height / 2
                if self.free(left, top, width, height):
                    self.take(left, top, width, height)
                    return left, top
        return x, y

    def free(self, x, y, width, height):
        left, top, right, bottom = self.bounds
        if x < left + 4 or y < top + 4 or x + width > right - 4 or y + height > bottom - 4:
            return False
        return all(x >= b[2] or x + width <= b[0] or y >= b[3] or y + height <= b[1] for b in self.taken)

    def room(self, x, y):
        """How far a point is from everything that is there and from the edges."""
        left, top, right, bottom = self.bounds
        found = min(x - left, right - x, y - top, bottom - y)
        for b in self.taken:
            found = min(found, math.hypot(max(b[0] - x, 0, x - b[2]), max(b[1] - y, 0, y - b[3])))
        return found
