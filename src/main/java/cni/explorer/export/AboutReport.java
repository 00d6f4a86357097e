package cni.explorer.export;

import cni.explorer.export.ReportSection.Paragraphs;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import cni.explorer.text.DatasetText;
import cni.explorer.text.FootnoteText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a dataset says of itself: where it comes from, how it is to be read, and the further text of its source.
final class AboutReport {
    private AboutReport() {}

    static Report of(DatasetInfo about) {
        List<String> lead = Stream.of(
                        Stream.of(DatasetText.authored(about)),
                        about.source().map(Source::address).map(Object::toString).stream(),
                        Stream.of(about.description()),
                        about.notice().stream())
                .flatMap(part -> part)
                .toList();
        return new Report(
                about.title(),
                lead,
                about.passages().stream().map(AboutReport::section).toList());
    }

    private static ReportSection section(TextBlock passage) {
        Stream<String> behind =
                Stream.concat(credit(passage).stream(), passage.note().map(FootnoteText::editorsNote).stream());
        return new Paragraphs(
                passage.heading(),
                Stream.concat(passage.paragraphs().stream(), behind).toList());
    }

    private static Optional<String> credit(TextBlock passage) {
        return Optional.of(passage.credit()).filter(words -> !words.isEmpty());
    }
}
