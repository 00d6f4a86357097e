package cni.explorer.ui.own;

import cni.explorer.workspace.IndexedDataset;
import java.nio.file.Path;
import java.util.Optional;

/// A file that was just read, made ready to be shown on the thread that read it.
///
/// @param file       what came of reading it
/// @param indexedDataset present exactly if it can be used
record Fresh(OwnFile file, Optional<IndexedDataset> indexedDataset) {

    static Fresh read(Path path) {
        OwnFile file = OwnFile.read(path);
        return new Fresh(
                file,
                switch (file) {
                    case OwnFile.Good good -> Optional.of(IndexedDataset.of(good.dataset()));
                    case OwnFile.Broken _, OwnFile.Unread _ -> Optional.empty();
                });
    }
}
