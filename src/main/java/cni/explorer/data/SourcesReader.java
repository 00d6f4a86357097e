package cni.explorer.data;

import cni.explorer.model.Source;
import cni.explorer.text.English;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads where facts were read: `{"repository", "path", "commit"}` or `{"page", "title"}`.
final class SourcesReader {
    /// Stands in where there is a mistake.
    static final Source NOWHERE = new Source.RepositoryFile("", "", "");

    static final ObjectSchema SOURCE =
            ObjectSchema.of("A source", List.of(), List.of("repository", "path", "commit", "page", "title"));
    private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*/(?!\\.{1,2}$)[A-Za-z0-9._-]+");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern PATH =
            Pattern.compile("(?!(.*/)?\\.{1,2}(/|$))(?!.*//)(?![/\\s])[^\\\\\\p{Cc}\\p{Cf}\\u2028\\u2029]++");

    private final JsonReader json;
    private final Problems problems;

    /// Texts that were found right: a dataset names few repositories and commits, each of them hundreds of times.
    private final Map<Pattern, Map<String, String>> right = new HashMap<>();

    SourcesReader(JsonReader json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    List<Source> list() {
        return json.some(this::source).stream().flatMap(Optional::stream).toList();
    }

    Optional<Source> source() {
        String repository = "";
        String path = "";
        String commit = "";
        String title = "";
        Optional<URI> page = Optional.empty();
        ObjectReader members = json.object(SOURCE);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "repository" -> repository = matching(REPOSITORY, "is no repository; it is written owner/name");
                case "path" ->
                    path = matching(
                            PATH,
                            "is no path; it starts without a slash, separates folders with one and stays in its repository");
                case "commit" -> commit = matching(COMMIT, "is no commit; it has 40 hexadecimal digits, in lower case");
                case "page" -> page = AddressReader.secure(json);
                default -> title = json.text();
            }
        }
        if (members.isObject()) {
            check(members);
        }
        if (page.isPresent()) {
            return Optional.of(
                    new Source.Page(page.get(), title.isEmpty() ? page.get().toString() : title));
        }
        return Optional.of(new Source.RepositoryFile(repository, path, commit));
    }

    /// Places are asked for where something is wrong, and sources are what a dataset has most of.
    private void check(ObjectReader members) {
        boolean isPage = members.has("page");
        if (isPage == members.has("repository")) {
            problems.error(
                    members.where().object(), "A source is either a \"page\" or a \"repository\" with its \"commit\".");
            return;
        }
        if (!isPage && !members.has("commit")) {
            problems.error(
                    members.where().object(),
                    "A source in a repository needs its \"commit\", so that it can never change.");
        }
        for (String member : isPage ? List.of("path", "commit") : List.of("title")) {
            if (members.has(member)) {
                problems.error(
                        members.where().member(member),
                        English.format("A source that is a %s has no \"%s\".", isPage ? "page" : "repository", member));
            }
        }
    }

    private String matching(Pattern form, String otherwise) {
        String text = json.text();
        Map<String, String> known = right.computeIfAbsent(form, _ -> new HashMap<>());
        String kept = known.get(text);
        if (kept != null) {
            return kept;
        }
        if (!text.isBlank() && !form.matcher(text).matches()) {
            json.error(English.format("\"%s\" %s.", text, otherwise));
        } else {
            known.put(text, text);
        }
        return text;
    }
}
