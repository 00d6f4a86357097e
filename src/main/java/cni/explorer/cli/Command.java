package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;

/// Something that the command line can ask for.
interface Command {

    /// Does it.
    ///
    /// @throws UsageException         if it asks for what there is not
    /// @throws DatasetException       if the data is not valid
    /// @throws FileAccessException    if a file could not be read or written
    /// @throws CommandFailedException if something else is wrong, of which it has said everything
    void run() throws UsageException, DatasetException, FileAccessException, CommandFailedException;
}
