package cni.explorer.ui.common;

import cni.explorer.model.Source;
import cni.explorer.text.LinkText;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;

/// Where something was read, as a way there.
public final class SourceLink extends Hyperlink {
    private static final int SHORT_COMMIT = 7;

    public SourceLink(Source source, DesktopServices desktop) {
        this(label(source), source, desktop);
    }

    /// @param words how it is called where it stands
    public SourceLink(String words, Source source, DesktopServices desktop) {
        super(words);
        getStyleClass().add(StyleClass.LINK);
        setWrapText(true);
        setOnAction(_ -> desktop.open(source.address()));
    }

    /// In a list of them, where the middle gives way: the file and its commit stay in sight.
    public static SourceLink inOneLine(String words, Source source, DesktopServices desktop) {
        SourceLink link = new SourceLink(words, source, desktop);
        link.setWrapText(false);
        link.setMinWidth(0);
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        LazyTooltip.on(link, () -> link.isTextTruncated() ? words : "");
        return link;
    }

    /// With the beginning of the commit, as git shortens it.
    private static String label(Source source) {
        return switch (source) {
            case Source.RepositoryFile file ->
                file.label() + " · commit " + file.commit().substring(0, SHORT_COMMIT);
            case Source.Page page -> LinkText.of(page);
        };
    }
}
