package cni.explorer.data;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.TextBlock;
import cni.explorer.text.English;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One feature while it is being read.
final class FeatureBuilder {
    static final ObjectSchema FEATURE = ObjectSchema.of(
            "A feature",
            List.of("id", "name", "kind"),
            List.of("header", "short", "requirement", "definition", "group"));

    private static final int LONGEST_SHORT = 24;

    /// The kinds by their words in files, each made with the sentence that a tick asks for.
    private static final Map<String, Function<String, Feature.Kind>> KINDS = Map.of(
            "requirement", Feature.Judged::new,
            "category", _ -> new Feature.Category(),
            "text", _ -> new Feature.Text());

    private final JsonReader json;
    private final Problems problems;
    private String id = "";
    private String name = "";
    private String shortName = "";
    private String group = "";
    private String sentence = "";
    private List<String> header = List.of();
    private Optional<Function<String, Feature.Kind>> kind = Optional.empty();
    private Optional<TextBlock> definition = Optional.empty();

    FeatureBuilder(JsonReader json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    void read(Ids ids, GroupsReader groups, TextsReader texts) {
        ObjectReader members = json.object(FEATURE);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "id" -> id = ids.read();
                case "name" -> name = json.text();
                case "header" -> header = json.some(json::text);
                case "short" -> shortName = shortName();
                case "kind" -> kind = json.oneOf(KINDS);
                case "requirement" -> sentence = json.text();
                case "definition" -> definition = Optional.of(texts.passage());
                default -> group = groups.use();
            }
        }
        checkHeader(members.where());
        kind.ifPresent(
                known -> checkRequirement(members.where(), known.apply(sentence).isRequirable()));
    }

    /// Whether it says of which kind it is.
    boolean isKindKnown() {
        return kind.isPresent();
    }

    Feature feature() {
        return new Feature(
                new FeatureId(id),
                name,
                header(),
                shortName.isEmpty() ? name : shortName,
                kind.map(known -> known.apply(sentence)).orElseGet(Feature.Text::new),
                definition,
                group);
    }

    /// A short name of several words stands in two lines, as even as they can be.
    private List<String> header() {
        if (shortName.isEmpty()) {
            return header.isEmpty() ? List.of(name) : header;
        }
        return Feature.inTwoLines(shortName);
    }

    private String shortName() {
        String text = json.text();
        if (text.length() > LONGEST_SHORT) {
            json.error(English.format(
                    "\"%s\" has %d letters; a short name has %d at most.", text, text.length(), LONGEST_SHORT));
        }
        return text;
    }

    private void checkHeader(ObjectReader.Where where) {
        boolean both = where.has("header") && where.has("name");
        if (both && !letters(String.join("", header)).equals(letters(name))) {
            problems.error(
                    where.member("header"),
                    English.format(
                            "The lines of the header, \"%s\", do not spell the name \"%s\".",
                            String.join(" ", header), name));
        }
    }

    private void checkRequirement(ObjectReader.Where where, boolean isRequirable) {
        if (isRequirable && !where.has("requirement")) {
            problems.error(
                    where.object(),
                    "A feature of the kind \"requirement\" needs the member \"requirement\": "
                            + "the sentence that a tick asks for.");
        }
        if (!isRequirable && where.has("requirement")) {
            problems.error(
                    where.member("requirement"),
                    "Only a feature of the kind \"requirement\" has the member \"requirement\".");
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
