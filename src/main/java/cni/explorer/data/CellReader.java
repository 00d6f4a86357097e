package cni.explorer.data;

import cni.explorer.data.CellDraft.Look;
import cni.explorer.data.CellDraft.Reference;
import cni.explorer.model.Dispute;
import cni.explorer.model.Evidence;
import cni.explorer.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one cell after the other into the same fields, since a big file has millions of them.
final class CellReader {
    static final Shape CELL = Shape.of(
            "A cell",
            List.of("value"),
            List.of("verdict", "categories", "footnotes", "sources", "quotation", "readOn", "note", "dispute"));

    private final Json json;
    private final Problems problems;
    private final Texts texts;
    private final Sources sources;
    private final Disputes disputes;
    private final Members members;
    private final List<String> categories = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private final List<Long> footnoteSpots = new ArrayList<>();
    private String value = "";
    private String verdict = "";
    private boolean isPlain;
    private List<Source> read = List.of();
    private Optional<String> quotation = Optional.empty();
    private Optional<LocalDate> readOn = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<Dispute> dispute = Optional.empty();

    CellReader(Json json, Problems problems, Texts texts, Sources sources) {
        this.json = json;
        this.problems = problems;
        this.texts = texts;
        this.sources = sources;
        this.disputes = new Disputes(json, sources);
        this.members = new Members(json, problems, CELL);
    }

    /// Reads the cell that starts here; `false` if it is none.
    boolean read() {
        int before = problems.errors();
        clear();
        members.open();
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "value" -> value = json.word();
                case "verdict" -> verdict = json.word();
                case "categories" -> json.someInto(categories, json::word);
                case "footnotes" -> json.someInto(footnotes, this::footnote);
                default -> evidence(member);
            }
        }
        isPlain &= problems.errors() == before;
        return members.isObject();
    }

    /// Puts it if it looks like an earlier one that was found right; `false` if there is none.
    boolean putKnown(ColumnDraft column, int provider) {
        return isPlain && column.putKnown(provider, value, verdict, categories, footnotes);
    }

    /// What was read, to keep.
    CellDraft draft(int provider) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < footnotes.size(); i++) {
            references.add(new Reference(footnotes.get(i), footnoteSpots.get(i)));
        }
        Look look = new Look(value, verdict, List.copyOf(categories), List.copyOf(footnotes));
        Evidence evidence = isPlain ? Evidence.OF_DATASET : new Evidence(read, quotation, readOn, note, dispute);
        return new CellDraft(provider, look, references, evidence, isPlain, members.where());
    }

    private void clear() {
        value = "";
        verdict = "";
        categories.clear();
        footnotes.clear();
        footnoteSpots.clear();
        if (!isPlain) {
            read = List.of();
            quotation = Optional.empty();
            readOn = Optional.empty();
            note = Optional.empty();
            dispute = Optional.empty();
            isPlain = true;
        }
    }

    private void evidence(String member) {
        isPlain = false;
        switch (member) {
            case "sources" -> read = sources.list();
            case "quotation" -> quotation = json.optionalText();
            case "readOn" -> readOn = texts.day();
            case "dispute" -> dispute = disputes.read();
            default -> note = json.optionalText();
        }
    }

    private String footnote() {
        footnoteSpots.add(json.spot());
        return json.word();
    }
}
