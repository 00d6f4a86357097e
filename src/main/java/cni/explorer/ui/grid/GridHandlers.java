package cni.explorer.ui.grid;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Who is told of what a person does.
final class GridHandlers {
    Consumer<GridHit> open = _ -> {};
    Consumer<GridHit> copy = _ -> {};
    Consumer<GridHit> menu = _ -> {};
    BiConsumer<Object, Double> resize = (_, _) -> {};
    BiConsumer<Object, Integer> move = (_, _) -> {};
}
