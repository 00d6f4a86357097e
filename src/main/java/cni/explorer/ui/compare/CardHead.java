package cni.explorer.ui.compare;

import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.TextBlock;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.CompareText;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.MenuText;
import cni.explorer.text.ProviderPageText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.common.Sign;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import cni.explorer.ui.grid.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stays above a card while its answers scroll: the name, the first lines of the summary, and where there is more.
final class CardHead {
    private static final double WITHOUT_SUMMARY = 58;
    private static final double LINE = 19;
    private static final double GAP = 8;
    private static final double APART = 16;
    private static final double EDGE = 8;

    private final Cards cards;
    private final CardRoom room;
    private final int lines;

    CardHead(Cards cards, CardRoom room) {
        this.cards = cards;
        this.room = room;
        this.lines = cards.all().stream()
                .mapToInt(provider -> summary(provider).size())
                .max()
                .orElse(0);
    }

    /// The same for all cards.
    double height() {
        return WITHOUT_SUMMARY + lines * LINE;
    }

    GridCell of(Provider provider) {
        List<CellRuns> shown = new ArrayList<>(List.of(name(provider)));
        List<String> words = summary(provider);
        for (int i = 0; i < lines; i++) {
            shown.add(line().text(i < words.size() ? words.get(i) : "", FontRole.BODY, Tone.TEXT));
        }
        shown.add(ways(provider));
        return new GridCell(
                shown.stream().map(CellRuns::line).toList(),
                false,
                1,
                CompareText.head(AccessibleText.provider(provider)),
                tooltip(provider));
    }

    private List<String> summary(Provider provider) {
        return provider.summary()
                .map(text -> WrappedText.lines(
                        String.join(" ", text.paragraphs()),
                        room.room(),
                        FontRole.BODY,
                        room.advances(),
                        room.summary()))
                .orElse(List.of());
    }

    private static CellRuns name(Provider provider) {
        return new CellRuns()
                .gap(CardRoom.INSET)
                .name(provider, FontRole.HEADER, provider.counted() ? Tone.TEXT : Tone.MUTED, page(provider))
                .gap(GAP)
                .stretch()
                .text(
                        Sign.REMOVE.text(),
                        FontRole.GLYPH,
                        Sign.REMOVE.tone(),
                        Optional.of(new CardAction.Remove(provider.id())))
                .gap(EDGE);
    }

    /// The page of the program, and the last of the links, which is the repository where there is one.
    private CellRuns ways(Provider provider) {
        CellRuns line = line().text(MenuText.OPEN_PAGE, FontRole.BODY, Tone.ACCENT, page(provider));
        if (!provider.links().isEmpty()) {
            Link link = provider.links().getLast();
            double left = room.room() + CardRoom.INSET - line.width(room.advances()::width) - APART;
            String name = ProviderPageText.shortLink(link);
            line.gap(APART)
                    .add(new GridRun.TextRun(
                            room.advances().width(name, FontRole.BODY) <= left
                                    ? name
                                    : ProviderPageText.shortestLink(link),
                            FontRole.BODY,
                            Tone.ACCENT,
                            true,
                            false,
                            Optional.of(new CardAction.Follow(link))));
        }
        return line;
    }

    /// As high as the name, so that the lines have air.
    private static CellRuns line() {
        return new CellRuns().gap(CardRoom.INSET).text("", FontRole.HEADER, Tone.TEXT);
    }

    private static Optional<Object> page(Provider provider) {
        return Optional.of(new CardAction.OpenPage(provider.id()));
    }

    /// The whole summary with who wrote it, and what the mark means.
    private String tooltip(Provider provider) {
        Stream<String> summary =
                provider.summary().stream().flatMap(text -> Stream.of(DefinitionText.text(text), credit(text)));
        return Stream.concat(
                        Stream.concat(Stream.of(ProviderName.explained(provider)), summary),
                        Stream.of(CompareText.REMOVE))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String credit(TextBlock summary) {
        return ProviderPageText.credit(summary, cards.dataset().about());
    }
}
