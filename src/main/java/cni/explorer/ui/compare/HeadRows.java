package cni.explorer.ui.compare;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.TextBlock;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.ProviderPageText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import cni.explorer.ui.grid.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What stands above the answers: links, summaries and who wrote them.
final class HeadRows {
    private static final int LINES = 3;
    private static final double LINK_ROOM = 1;
    private static final double SUMMARY_ROOM = 9;
    private static final double CREDIT_ROOM = 10;
    private static final double GAP = 8;

    private final Cards cards;
    private final CardRoom room;
    private final Set<ProviderId> whole;

    /// @param whole of whom all of the summary is shown
    HeadRows(Cards cards, CardRoom room, Set<ProviderId> whole) {
        this.cards = cards;
        this.room = room;
        this.whole = whole;
    }

    private record LinkRow(int index) {}

    List<CompareRow> all() {
        int links = cards.all().stream()
                .mapToInt(provider -> provider.links().size())
                .max()
                .orElse(0);
        List<CompareRow> rows = new ArrayList<>(IntStream.range(0, links)
                .mapToObj(index -> row(new LinkRow(index), "Link", LINK_ROOM, provider -> link(provider, index)))
                .toList());
        if (cards.all().stream().anyMatch(provider -> provider.summary().isPresent())) {
            rows.add(row(CompareRow.Passage.SUMMARY, "Summary", SUMMARY_ROOM, this::summary));
            rows.add(row(CompareRow.Passage.CREDIT, "Who wrote the summary", CREDIT_ROOM, this::credit));
        }
        rows.add(row(CompareRow.Passage.PAGE, "Page", CREDIT_ROOM, HeadRows::page));
        return rows;
    }

    private CompareRow row(Object key, String label, double free, Function<Provider, CardPart> part) {
        return CompareRow.text(key, label, cards.all().stream().map(part), room, free);
    }

    private static CardPart page(Provider provider) {
        CardAction open = new CardAction.OpenPage(provider.id());
        CellRuns words =
                new CellRuns().gap(CardRoom.INSET).text("Open page", FontRole.BODY, Tone.ACCENT, Optional.of(open));
        return CardPart.of(List.of(words), "Open the page of " + provider.name(), "")
                .doing(open);
    }

    private static CardPart link(Provider provider, int index) {
        if (index >= provider.links().size()) {
            return CardPart.of(List.of(), provider.name() + ", no further link", "");
        }
        Link link = provider.links().get(index);
        CardAction follow = new CardAction.Follow(link);
        GridRun words = new GridRun.TextRun(link.label(), FontRole.BODY, Tone.ACCENT, true, false, Optional.of(follow));
        String address = link.address().toString();
        return CardPart.of(
                        List.of(new CellRuns().gap(CardRoom.INSET).add(words)),
                        provider.name() + ", link: " + link.label(),
                        address)
                .doing(follow);
    }

    private CardPart summary(Provider provider) {
        if (provider.summary().isEmpty()) {
            return CardPart.of(List.of(), provider.name() + ", no summary", "");
        }
        TextBlock summary = provider.summary().get();
        String all = DefinitionText.text(summary);
        List<String> lines = whole.contains(provider.id())
                ? room.wrapped(all, FontRole.BODY, 0)
                : WrappedText.lines(joined(summary), room.room(), FontRole.BODY, room.advances(), LINES);
        CardPart part = CardPart.of(
                CardRoom.lines(lines, CardRoom.INSET, FontRole.BODY, Tone.TEXT), provider.name() + ": " + all, "");
        return isCut(summary) ? part.doing(new CardAction.ReadOn(provider.id())) : part;
    }

    private CardPart credit(Provider provider) {
        if (provider.summary().isEmpty()) {
            return CardPart.of(List.of(), "", "");
        }
        TextBlock summary = provider.summary().get();
        DatasetInfo about = cards.dataset().about();
        String words = ProviderPageText.credit(summary, about);
        List<String> texts = room.wrapped(words, FontRole.SMALL, 0);
        List<CellRuns> lines = new ArrayList<>(CardRoom.lines(texts, CardRoom.INSET, FontRole.SMALL, Tone.MUTED));
        if (!isCut(summary)) {
            return CardPart.of(lines, words, "");
        }
        boolean open = whole.contains(provider.id());
        CardAction read = new CardAction.ReadOn(provider.id());
        String more = open ? "three lines" : "whole summary";
        CellRuns link = new CellRuns().gap(GAP).text(more, FontRole.SMALL, Tone.ACCENT, Optional.of(read));
        if (lines.getLast().width(room.advances()::width) + link.width(room.advances()::width)
                <= CardRoom.INSET + room.room()) {
            lines.getLast().addAll(link);
        } else {
            lines.add(new CellRuns().gap(CardRoom.INSET).text(more, FontRole.SMALL, Tone.ACCENT, Optional.of(read)));
        }
        String spoken = words + (open ? " Three lines of the summary of " : " Whole summary of ") + provider.name();
        return CardPart.of(lines, spoken, "").doing(read);
    }

    private boolean isCut(TextBlock summary) {
        return room.wrapped(joined(summary), FontRole.BODY, 0).size() > LINES;
    }

    private static String joined(TextBlock summary) {
        return String.join(" ", summary.paragraphs());
    }
}
