package cni.explorer.data;

import cni.explorer.model.Footnote;
import cni.explorer.model.Source;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the footnotes, and notes the ones that nothing refers to.
final class FootnotesReader {
    static final ObjectSchema FOOTNOTE =
            ObjectSchema.of("A footnote", List.of("id", "text"), List.of("note", "sources"));

    private final JsonReader json;
    private final Problems problems;
    private final SourcesReader sources;
    private final Ids ids;
    private final List<Footnote> footnotes = new ArrayList<>();
    private final BitSet used = new BitSet();

    FootnotesReader(JsonReader json, Problems problems, SourcesReader sources) {
        this.json = json;
        this.problems = problems;
        this.sources = sources;
        this.ids = new Ids("footnote", json);
    }

    List<Footnote> footnotes() {
        return footnotes;
    }

    Ids ids() {
        return ids;
    }

    /// The footnote of this id, which is used from now on.
    Optional<Footnote> use(String id) {
        OptionalInt index = ids.indexOf(id);
        index.ifPresent(used::set);
        return index.isPresent() ? Optional.of(footnotes.get(index.getAsInt())) : Optional.empty();
    }

    void read() {
        json.list(this::footnote);
    }

    /// Once everything is read: whether each is used.
    void finish() {
        for (int index = used.nextClearBit(0); index < footnotes.size(); index = used.nextClearBit(index + 1)) {
            String id = footnotes.get(index).id();
            if (ids.indexOf(id).equals(OptionalInt.of(index))) {
                problems.error(
                        new SourceLocation(ids.position(index), "/footnotes/" + index),
                        English.format("No cell refers to the footnote \"%s\".", id));
            }
        }
    }

    private Footnote footnote() {
        long position = json.position();
        String id = "";
        String text = "";
        Optional<String> note = Optional.empty();
        List<Source> read = List.of();
        ObjectReader members = json.object(FOOTNOTE);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "id" -> id = ids.read();
                case "text" -> text = json.text();
                case "note" -> note = json.optionalText();
                default -> read = sources.list();
            }
        }
        ids.next(position);
        Footnote footnote = new Footnote(id, footnotes.size() + 1, text, note, read);
        footnotes.add(footnote);
        return footnote;
    }
}
