package cni.explorer.ui.reading;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.FoldedText;
import cni.explorer.model.TextBlock;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.LinkText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.SourceLink;
import cni.explorer.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// What a dataset says of itself: where it comes from, how it is to be read, and the further text of its source.
final class AboutPane extends ReadingScroll {
    private final List<AboutPassage> passages = new ArrayList<>();

    AboutPane(DatasetInfo about, DesktopServices desktop) {
        super();
        AboutPassage first = begin("");
        about.source()
                .ifPresent(source -> first.lines.add(
                        new AboutLine(LinkText.of(source), new SourceLink(LinkText.of(source), source, desktop))));
        about.notice().ifPresent(notice -> first.add(notice, ReadingStyle.STORY));
        first.add(about.description(), ReadingStyle.STORY);
        about.passages().forEach(this::add);
        find("");
    }

    /// Some lines under a heading.
    private record AboutPassage(String heading, List<AboutLine> lines) {
        void add(String words, String style) {
            lines.add(new AboutLine(words, new Paragraph(words, style)));
        }
    }

    private record AboutLine(String words, Node node) {}

    private AboutPassage begin(String heading) {
        AboutPassage passage = new AboutPassage(heading, new ArrayList<>());
        passages.add(passage);
        return passage;
    }

    private void add(TextBlock block) {
        AboutPassage passage = begin(block.heading());
        block.paragraphs().forEach(words -> passage.add(words, ReadingStyle.STORY));
        if (!block.credit().isEmpty()) {
            passage.add(block.credit(), StyleClass.CAPTION);
        }
        block.note().ifPresent(note -> passage.add(FootnoteText.editorsNote(note), StyleClass.CAPTION));
    }

    @Override
    int find(String words) {
        String sought = FoldedText.of(words);
        List<Node> parts = new ArrayList<>();
        int lines = 0;
        for (AboutPassage passage : passages) {
            List<Node> found = passage.lines.stream()
                    .filter(line -> FoldedText.of(line.words).contains(sought))
                    .map(AboutLine::node)
                    .toList();
            lines += found.size();
            if (!found.isEmpty() && !passage.heading.isEmpty()) {
                parts.add(PlainScroll.heading(new Paragraph(passage.heading, ReadingStyle.ABOUT_HEADING)));
            }
            parts.addAll(found);
        }
        show(parts);
        return lines;
    }
}
