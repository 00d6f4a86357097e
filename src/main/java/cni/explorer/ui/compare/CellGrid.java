package cni.explorer.ui.compare;

import java.util.List;
import javafx.scene.input.KeyEvent;

/// The way of the keyboard through the cells: all of them are one stop of the Tab key, the arrow keys go from cell to
/// cell, Home and End to the first and last card, with Ctrl to the first and last row.
final class CellGrid {
    private List<List<CardCell>> rows = List.of();
    private int row;
    private int card;

    /// Takes over these rows; gives back their cells.
    List<CardCell> show(List<CardRow> shown) {
        rows = shown.stream()
                .map(one -> one.parts().stream()
                        .filter(CardCell.class::isInstance)
                        .map(CardCell.class::cast)
                        .toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
        rows.forEach(cells -> cells.forEach(cell -> cell.setFocusTraversable(false)));
        if (!rows.isEmpty()) {
            stop(row, card);
        }
        return rows.stream().flatMap(List::stream).toList();
    }

    /// Where the Tab key gets to.
    void focus() {
        if (!rows.isEmpty()) {
            cell().requestFocus();
        }
    }

    /// Makes the focused cell the one that the Tab key comes back to.
    void focused(CardCell cell) {
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r).contains(cell)) {
                stop(r, rows.get(r).indexOf(cell));
            }
        }
    }

    void pressed(KeyEvent event) {
        if (rows.isEmpty() || !cell().isFocused()) {
            return;
        }
        int lastRow = rows.size() - 1;
        int lastCard = rows.get(row).size() - 1;
        switch (event.getCode()) {
            case LEFT -> go(row, card - 1);
            case RIGHT -> go(row, card + 1);
            case UP -> go(row - 1, card);
            case DOWN -> go(row + 1, card);
            case HOME -> go(event.isShortcutDown() ? 0 : row, 0);
            case END -> go(event.isShortcutDown() ? lastRow : row, lastCard);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int toRow, int toCard) {
        stop(toRow, toCard);
        cell().requestFocus();
    }

    private void stop(int toRow, int toCard) {
        int before = Math.min(row, rows.size() - 1);
        rows.get(before).get(Math.min(card, rows.get(before).size() - 1)).setFocusTraversable(false);
        row = Math.clamp(toRow, 0, rows.size() - 1);
        card = Math.clamp(toCard, 0, rows.get(row).size() - 1);
        cell().setFocusTraversable(true);
    }

    private CardCell cell() {
        return rows.get(row).get(card);
    }
}
