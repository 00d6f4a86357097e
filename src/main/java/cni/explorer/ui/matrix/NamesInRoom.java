package cni.explorer.ui.matrix;

import cni.explorer.text.English;
import cni.explorer.ui.common.DrawnWidth;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Names side by side, each whole; those that have no room are counted at the end and stand in the tooltip.
final class NamesInRoom extends Region {
    private static final double BETWEEN = 16;

    private final List<Region> names;
    private final int all;
    private final Label more = StyledLabel.of("", StyleClass.CAPTION);

    /// @param names  the first of them, each with what belongs to it
    /// @param all    how many there are
    /// @param spoken all of them in words
    NamesInRoom(List<Region> names, int all, String spoken) {
        this.names = List.copyOf(names);
        this.all = all;
        LazyTooltip.on(more, () -> spoken);
        setAccessibleText(spoken);
        setMinWidth(0);
        getChildren().addAll(names);
        getChildren().add(more);
    }

    @Override
    protected void layoutChildren() {
        int shown = names.size();
        while (shown > 0 && wanted(shown) > getWidth()) {
            shown--;
        }
        double x = 0;
        for (int i = 0; i < names.size(); i++) {
            Region name = names.get(i);
            name.setVisible(i < shown);
            double width = name.prefWidth(-1);
            layoutInArea(name, x, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            x += i < shown ? width + BETWEEN : 0;
        }
        String rest = rest(shown);
        more.setVisible(!rest.isEmpty());
        if (!rest.equals(more.getText())) {
            more.setText(rest);
        }
        layoutInArea(more, x, 0, Math.max(0, getWidth() - x), getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }

    private double wanted(int shown) {
        double wide = names.subList(0, shown).stream()
                .mapToDouble(name -> name.prefWidth(-1) + BETWEEN)
                .sum();
        return wide + (shown < all ? width(rest(shown)) : -BETWEEN);
    }

    private double width(String words) {
        return Math.ceil(DrawnWidth.of(words, more.getFont()));
    }

    private String rest(int shown) {
        if (shown == 0) {
            return English.count(all, "provider");
        }
        return shown < all ? English.andMore(all - shown) : "";
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return names.stream().mapToDouble(name -> name.prefHeight(-1)).max().orElse(0);
    }
}
