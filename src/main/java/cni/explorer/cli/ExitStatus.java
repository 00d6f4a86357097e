package cni.explorer.cli;

/// What the process tells its caller.
enum ExitStatus {
    /// Done; also when nobody matches, for that is an answer.
    DONE(0),
    /// The data is not valid.
    DATA(1),
    /// The command line is not.
    USAGE(2),
    /// A file could not be read or written.
    FILE(3),
    /// Somebody who was asked over the network has not answered; what others said is there.
    NETWORK(4),
    /// Something has changed that was looked at.
    CHANGED(5),
    /// The display is gone on which the window was, by the custom of `sysexits.h`.
    DISPLAY(69),
    /// A mistake of the program, by the custom of `sysexits.h`.
    MISTAKE(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
