package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.files.FileTrouble;

/// Something that the command line can ask for.
interface Command {

    /// Does it.
    ///
    /// @throws UsageTrouble     if it asks for what there is not
    /// @throws DatasetException if the data is not valid
    /// @throws FileTrouble      if a file could not be read or written
    /// @throws ToldTrouble      if something else is wrong, of which it has said everything
    void run() throws UsageTrouble, DatasetException, FileTrouble, ToldTrouble;
}
