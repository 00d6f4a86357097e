package cni.explorer.text;

/// What has become of the file of a dataset, for records that name its fingerprint.
public final class OriginText {
    public static final String CHANGED =
            "The dataset’s file has changed since it was read; this is of what it held then.";
    public static final String GONE = "The dataset’s file can no longer be read; this is of what it held.";
    public static final String PIPE =
            "The dataset came through a pipe, which cannot be read again: to ask the same, keep it in a file.";

    private OriginText() {}
}
