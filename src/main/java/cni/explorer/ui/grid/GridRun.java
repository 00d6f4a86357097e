package cni.explorer.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/// One piece of a line in a cell.
public sealed interface GridRun {
    /// What this piece does when it is pressed, as a word of the grid's owner; empty if it is only a part of its cell.
    ///
    /// The grid hands it on with the place of the press ([GridHit]); it means nothing to the grid.
    Optional<Object> action();

    /// How much room it takes, if it does not give way.
    ///
    /// @param words how wide a text is in a font
    default double width(ToDoubleBiFunction<String, FontRole> words) {
        return switch (this) {
            case TextRun run -> words.applyAsDouble(run.text, run.font);
            case Check _ -> CellLayout.BOX;
            case Pill pill -> words.applyAsDouble(pill.text, FontRole.MARK) + 2 * CellLayout.PILL_PADDING;
            case Picture drawing -> drawing.width;
            case Gap gap -> gap.width;
        };
    }

    /// Text.
    ///
    /// @param text   becomes what can be drawn of it on one line
    /// @param font   in which font
    /// @param tone   in which colour
    /// @param shrinks whether it may be cut with an ellipsis where there is no room; others never are
    /// @param underline what a line under it says
    record TextRun(String text, FontRole font, Tone tone, boolean shrinks, Underline underline, Optional<Object> action)
            implements GridRun {
        public TextRun {
            text = DrawnText.inCell(text);
        }

        /// @param underlined whether a quiet line under it says that it opens something
        public TextRun(
                String text, FontRole font, Tone tone, boolean shrinks, boolean underlined, Optional<Object> action) {
            this(text, font, tone, shrinks, underlined ? Underline.OPENS : Underline.NONE, action);
        }

        /// Whether its parts could stand side by side in their order: no word in it is read from the right.
        public boolean isReadFromLeft() {
            return VisualOrder.isReadFromLeft(text);
        }
    }

    /// The line under a text.
    enum Underline {
        NONE,
        /// A quiet one: it opens something.
        OPENS,
        /// A strong one: it is what was searched for.
        FOUND
    }

    /// A box with a check mark, or without.
    ///
    /// @param enabled whether it can be changed
    record Check(boolean selected, boolean enabled, Optional<Object> action) implements GridRun {}

    /// A word in a rounded frame.
    record Pill(String text, Tone tone, Optional<Object> action) implements GridRun {
        public Pill {
            text = DrawnText.inCell(text);
        }
    }

    /// A few shapes, such as a bar or a line over the years, in the middle of the height of its line.
    ///
    /// @param width  the room it takes, in pixels
    /// @param height the height that the places of its shapes are counted in, from the top
    record Picture(double width, double height, List<Shape> shapes) implements GridRun {
        public Picture {
            shapes = List.copyOf(shapes);
        }

        @Override
        public Optional<Object> action() {
            return Optional.empty();
        }
    }

    /// A part of a picture, placed from its left and top, in pixels.
    sealed interface Shape {}

    /// A rectangle.
    ///
    /// @param corner the radius of its corners; half its side makes it a dot
    /// @param hollow whether it is a frame around a lighter ground
    record Box(double x, double y, double width, double height, double corner, boolean hollow, Tone tone)
            implements Shape {}

    /// A line through some points.
    ///
    /// @param points x and y of each, in turn
    /// @param dashed whether it is interrupted, as what is less certain is
    record Stroke(List<Double> points, Tone tone, boolean dashed) implements Shape {
        public Stroke {
            points = List.copyOf(points);
        }

        public Stroke(List<Double> points, Tone tone) {
            this(points, tone, false);
        }
    }

    /// Room. Several in a line that stretch share what is left over; what comes after one is pushed to the right.
    ///
    /// @param width     in pixels, at least
    /// @param stretches whether it takes what is left over
    record Gap(double width, boolean stretches) implements GridRun {
        @Override
        public Optional<Object> action() {
            return Optional.empty();
        }
    }
}
