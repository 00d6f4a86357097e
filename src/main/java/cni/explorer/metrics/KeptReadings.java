package cni.explorer.metrics;

import cni.explorer.data.FileAccessException;
import cni.explorer.metrics.Refresh.RefreshResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps what repositories say as they say it, so that whatever ends the program in the middle leaves all that has
/// come.
public final class KeptReadings implements Consumer<RefreshResult> {
    private final Optional<ReadingStore> store;
    private Optional<FileAccessException> trouble = Optional.empty();

    /// @param store empty where the system has no place for it
    public KeptReadings(Optional<ReadingStore> store) {
        this.store = store;
    }

    @Override
    public void accept(RefreshResult result) {
        Optional<StoredReading> answered = result.answered();
        if (answered.isPresent() && store.isPresent() && trouble.isEmpty()) {
            try {
                store.get().append(List.of(answered.get()));
            } catch (FileAccessException failure) {
                trouble = Optional.of(failure);
            }
        }
    }

    /// Says that something could not be kept.
    ///
    /// @throws FileAccessException with the cause in one sentence
    public void check() throws FileAccessException {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }
}
