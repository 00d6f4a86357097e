package cni.explorer.ui.common;

import cni.explorer.model.Source;
import cni.explorer.model.TextFragment;
import cni.explorer.text.LinkText;
import cni.explorer.ui.grid.DrawnText;
import java.net.URI;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;

/// Where something was read, as a way there.
public final class SourceLink extends Hyperlink {
    private static final int SHORT_COMMIT = 7;

    public SourceLink(Source source, DesktopServices desktop) {
        this(label(source), source.address(), desktop);
    }

    /// @param words how it is called where it stands
    public SourceLink(String words, Source source, DesktopServices desktop) {
        this(words, source.address(), desktop);
    }

    private SourceLink(String words, URI address, DesktopServices desktop) {
        super(DrawnText.onOneLine(words));
        getStyleClass().add(StyleClass.LINK);
        setWrapText(true);
        setOnAction(_ -> desktop.open(address));
    }

    /// Leads to the words that were quoted of it.
    public static SourceLink toWords(Source source, Optional<String> quotation, DesktopServices desktop) {
        return new SourceLink(label(source), TextFragment.address(source, quotation), desktop);
    }

    /// In a list of them, where the middle gives way: the file and its commit stay in sight.
    ///
    /// @param quotation words of it, to which it leads
    public static SourceLink inOneLine(
            String words, Source source, Optional<String> quotation, DesktopServices desktop) {
        SourceLink link = new SourceLink(words, TextFragment.address(source, quotation), desktop);
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
