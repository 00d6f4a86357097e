package cni.explorer.data;

import cni.explorer.data.CellBuilder.CellKey;
import cni.explorer.data.CellBuilder.Reference;
import cni.explorer.model.Dispute;
import cni.explorer.model.Evidence;
import cni.explorer.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one cell after the other into the same fields, since a big file has millions of them.
final class CellReader {
    static final ObjectSchema CELL = ObjectSchema.of(
            "A cell",
            List.of("value"),
            List.of("verdict", "categories", "footnotes", "sources", "quotation", "readOn", "note", "dispute"));

    private final JsonReader json;
    private final Problems problems;
    private final TextsReader texts;
    private final SourcesReader sources;
    private final DisputesReader disputes;
    private final ObjectReader members;
    private final List<String> categories = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private final List<Long> footnotePositions = new ArrayList<>();
    private String value = "";
    private String verdict = "";
    private boolean isPlain;
    private List<Source> read = List.of();
    private Optional<String> quotation = Optional.empty();
    private Optional<LocalDate> readOn = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<Dispute> dispute = Optional.empty();

    CellReader(JsonReader json, Problems problems, TextsReader texts, SourcesReader sources) {
        this.json = json;
        this.problems = problems;
        this.texts = texts;
        this.sources = sources;
        this.disputes = new DisputesReader(json, sources);
        this.members = new ObjectReader(json, problems, CELL);
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
    boolean putKnown(ColumnBuilder column, int provider) {
        return isPlain && column.putKnown(provider, value, verdict, categories, footnotes);
    }

    /// What was read, to keep.
    CellBuilder draft(int provider) {
        List<Reference> references = new ArrayList<>(footnotes.size());
        for (int i = 0; i < footnotes.size(); i++) {
            references.add(new Reference(footnotes.get(i), footnotePositions.get(i)));
        }
        CellKey look = new CellKey(value, verdict, List.copyOf(categories), List.copyOf(footnotes));
        Evidence evidence = isPlain ? Evidence.OF_DATASET : new Evidence(read, quotation, readOn, note, dispute);
        return new CellBuilder(provider, look, references, evidence, isPlain, members.where());
    }

    private void clear() {
        value = "";
        verdict = "";
        categories.clear();
        footnotes.clear();
        footnotePositions.clear();
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
        footnotePositions.add(json.position());
        return json.word();
    }
}
