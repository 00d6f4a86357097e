package cni.explorer.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where a dataset comes from and which day it describes.
///
/// @param id          its name on the command line, such as `cni-2017`
/// @param name        its name in the window, short
/// @param title       its full title
/// @param author      who made it
/// @param asOf        the day that it describes
/// @param source      where it was read; stands for every cell that names no source of its own. A comparison that was
///                    compiled from many sources has none
/// @param description how it was made and how it is to be read
/// @param notice      what a reader must know before reading any cell
/// @param passages    further text of the source: its stance, its advice
public record DatasetInfo(
        String id,
        String name,
        String title,
        String author,
        LocalDate asOf,
        Optional<Source> source,
        String description,
        Optional<String> notice,
        List<TextBlock> passages) {
    public DatasetInfo {
        passages = List.copyOf(passages);
    }

    /// The sources of a claim in this dataset: those that it states, else that of the dataset.
    public List<Source> sourcesOr(List<Source> stated) {
        return stated.isEmpty() ? source.stream().toList() : stated;
    }
}
