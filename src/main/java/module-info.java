import org.jspecify.annotations.NullMarked;

/// CNI Explorer: narrows, compares and charts the providers of a dataset, in a window or on the command line.
@NullMarked
module cni.explorer {
    requires static org.jspecify;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires javafx.controls;
    requires javafx.graphics;
    requires org.controlsfx.controls;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    opens cni.explorer.metrics to
            tools.jackson.databind;
    opens cni.explorer.cli to
            info.picocli;
}
