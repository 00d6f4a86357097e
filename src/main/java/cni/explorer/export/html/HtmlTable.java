package cni.explorer.export.html;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.TextFragment;
import cni.explorer.model.Verdict;
import cni.explorer.query.Matrix;
import cni.explorer.query.Requirement;
import cni.explorer.text.DatasetText;
import cni.explorer.text.DisputeText;
import cni.explorer.text.FigureText;
import cni.explorer.text.LinkText;
import cni.explorer.text.PreferenceText;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of a page, in a region that scrolls for itself.
final class HtmlTable {
    private static final int WIDE_FROM = 13;

    /// As many columns as one sheet of A4 holds in small letters; more are printed on A3.
    private static final int WIDEST_FROM = 25;

    private final Matrix matrix;
    private final HtmlWriter page;
    private final HtmlNotes notes;
    private final List<Feature> features;
    private final Set<Feature> asked;
    private final Set<Feature> preferred;
    private final Set<FeatureId> firsts;
    private int disputes;

    HtmlTable(Matrix matrix, HtmlWriter page, HtmlNotes notes) {
        this.matrix = matrix;
        this.page = page;
        this.notes = notes;
        this.features = matrix.features();
        this.asked = features(matrix.outcome().requirements());
        this.preferred = features(matrix.outcome().preferences().all());
        this.firsts = firsts(features);
    }

    private static Set<Feature> features(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::feature).collect(Collectors.toSet());
    }

    void write() throws IOException {
        page.open("section", "class", "scroll", "aria-labelledby", "caption", "tabindex", "0");
        page.open("table", "class", width(features.size()));
        page.line();
        page.leaf("caption", DatasetText.caption(matrix.dataset().about()), "id", "caption");
        page.line();
        header();
        body();
        page.close();
        page.close();
        page.line();
    }

    private static String width(int columns) {
        if (columns < WIDE_FROM) {
            return "matrix";
        }
        return columns < WIDEST_FROM ? "matrix wide" : "matrix wide widest";
    }

    private void header() throws IOException {
        List<Integer> groups = groups();
        page.open("thead");
        page.line();
        if (features.stream().anyMatch(feature -> !feature.group().isEmpty())) {
            page.open("tr", "class", "groups");
            page.leaf("th", "Provider", "scope", "col", "rowspan", "2");
            int first = 0;
            for (int size : groups) {
                String group = features.get(first).group();
                String span = Integer.toString(size);
                if (group.isEmpty()) {
                    page.leaf("td", "", "colspan", span);
                } else {
                    page.leaf(
                            "th",
                            group,
                            and(AsText.attributes(group), "scope", "colgroup", "colspan", span, "class", "first"));
                }
                first += size;
            }
            page.close();
            page.line();
            page.open("tr");
        } else {
            page.open("tr");
            page.leaf("th", "Provider", "scope", "col");
        }
        features.forEach(this::header);
        page.close();
        page.line();
        page.close();
        page.line();
    }

    /// How much of what is preferred a provider meets.
    private void met(int provider) {
        String words = PreferenceText.met(matrix.outcome().preferences(), provider);
        if (!words.isEmpty()) {
            page.leaf("span", " " + words, "class", "muted met");
        }
    }

    private void header(Feature feature) {
        List<String> classes = new ArrayList<>();
        if (asked.contains(feature)) {
            classes.add("asked");
        }
        if (beginsGroup(feature)) {
            classes.add("first");
        }
        open("th", classes, and(AsText.attributes(feature.shortName()), "scope", "col"));
        page.leaf("span", feature.shortName(), "class", "name");
        if (asked.contains(feature)) {
            page.leaf("span", " (required)", "class", "said");
        }
        if (preferred.contains(feature)) {
            page.leaf("span", " (preferred)", "class", "muted");
        }
        page.close();
    }

    /// How many columns stand under each name of a group.
    private List<Integer> groups() {
        List<Integer> sizes = new ArrayList<>();
        for (int column = 0; column < features.size(); column++) {
            if (column > 0
                    && features.get(column)
                            .group()
                            .equals(features.get(column - 1).group())) {
                sizes.set(sizes.size() - 1, sizes.getLast() + 1);
            } else {
                sizes.add(1);
            }
        }
        return sizes;
    }

    /// The first of each group.
    private static Set<FeatureId> firsts(List<Feature> features) {
        Set<FeatureId> firsts = new HashSet<>();
        String group = "";
        for (Feature feature : features) {
            if (!feature.group().isEmpty() && !feature.group().equals(group)) {
                firsts.add(feature.id());
            }
            group = feature.group();
        }
        return firsts;
    }

    private boolean beginsGroup(Feature feature) {
        return firsts.contains(feature.id());
    }

    private void body() throws IOException {
        page.open("tbody");
        for (int row = 0; row < matrix.rows().size(); row++) {
            Provider provider = matrix.provider(row);
            if (row > 0 && matrix.provider(row - 1).counted() && !provider.counted()) {
                page.close();
                page.line();
                page.open("tbody", "class", "beside");
            }
            page.line();
            page.open("tr");
            page.open("th", and(AsText.attributes(provider.name()), "scope", "row"));
            name(page, provider);
            met(matrix.rows().get(row));
            page.close();
            for (int column = 0; column < features.size(); column++) {
                cell(provider, features.get(column), matrix.cell(row, column));
            }
            page.close();
        }
        page.line();
        page.close();
        page.line();
    }

    private void cell(Provider provider, Feature feature, Cell cell) {
        String place = provider.name() + ", " + feature.shortName();
        List<String> classes = new ArrayList<>();
        cell.verdict().map(HtmlTable::style).ifPresent(classes::add);
        if (beginsGroup(feature)) {
            classes.add("first");
        }
        open("td", classes, attributes(cell));
        glyph(page, cell.verdict());
        value(cell);
        cell.verdict().ifPresent(verdict -> page.leaf("span", ", " + VerdictText.words(verdict), "class", "said"));
        notes.marks(cell, place);
        cell.evidence().dispute().ifPresent(dispute -> {
            String number = Integer.toString(++disputes);
            page.open("sup");
            page.leaf(
                    "a",
                    DisputeText.MARK,
                    "id",
                    "disputed-" + number,
                    "href",
                    "#dispute-" + number,
                    "title",
                    DisputeText.label(dispute),
                    "aria-label",
                    DisputeText.spoken(dispute));
            page.close();
        });
        page.close();
    }

    /// The value, which leads to where it was read.
    private void value(Cell cell) {
        String value = FigureText.dated(cell, matrix.dataset().about().asOf());
        Optional<Source> source = cell.evidence().sources().stream().findFirst();
        if (source.isPresent() && HtmlNotes.isPage(source.get())) {
            page.leaf(
                    "a",
                    value,
                    "class",
                    "value",
                    "href",
                    TextFragment.address(source.get(), cell.evidence().quotation())
                            .toString(),
                    "rel",
                    "noreferrer",
                    "title",
                    LinkText.of(source.get())
                            + ", "
                            + FigureText.when(cell, matrix.dataset().about()));
        } else {
            page.leaf("span", value, "class", "value");
        }
    }

    /// Figures stay numbers.
    private static String[] attributes(Cell cell) {
        return cell.figure().isPresent() ? new String[0] : AsText.attributes(cell.value());
    }

    static String[] and(String[] some, String... others) {
        return Stream.concat(Stream.of(some), Stream.of(others)).toArray(String[]::new);
    }

    private void open(String element, List<String> classes, String... attributes) {
        if (classes.isEmpty()) {
            page.open(element, attributes);
        } else {
            List<String> all = new ArrayList<>(List.of(attributes));
            all.addAll(List.of("class", String.join(" ", classes)));
            page.open(element, all.toArray(String[]::new));
        }
    }

    /// The name of a provider and the state of its project.
    static void name(HtmlWriter page, Provider provider) {
        page.leaf("span", provider.name(), "class", "name");
        String beside = provider.counted() ? "" : "not counted";
        String word = provider.status().map(Provider.Status::word).orElse(beside);
        if (!word.isEmpty()) {
            page.text(" ");
            page.leaf("span", word, "class", "mark");
        }
    }

    /// The shape of a verdict, which needs no colour. What it says is for the caller to put into words.
    static void glyph(HtmlWriter page, Optional<Verdict> verdict) {
        verdict.ifPresent(one -> {
            page.open("svg", "class", "glyph", "aria-hidden", "true");
            page.empty("use", "href", "#" + style(one));
            page.close();
        });
    }

    /// The name of a verdict in the style sheet.
    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
