package cni.explorer.text;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Feature;
import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import cni.explorer.query.Outcome;
import cni.explorer.query.Requirement;
import java.util.List;
import java.util.Locale;

/// What the page of a provider says of it as a whole.
public final class ProviderPageText {
    private static final int FOLDERS = 3;
    private static final int SHORT_COMMIT = 7;
    private static final String ON = " on ";

    /// Before the one source of all answers that name none of their own.
    public static final String ALL_FROM = "All answers are from";

    public static final String OTHERS_FROM = "All answers without a source of their own are from";

    private ProviderPageText() {}

    /// "meets all 4", "meets all 4, Encryption on a condition", "excluded by Windows nodes: No [48]".
    public static String standing(Outcome outcome, int provider) {
        int asked = outcome.requirements().size();
        if (asked == 0) {
            return AnswerSentence.UNASKED_BRIEFLY;
        }
        if (!outcome.matches(provider)) {
            return "excluded by " + ReasonText.all(outcome, provider);
        }
        String met = asked == 1 ? "meets what is required" : "meets all " + asked;
        List<String> conditions = outcome.conditions(provider).stream()
                .map(Requirement::feature)
                .map(Feature::shortName)
                .toList();
        return conditions.isEmpty() ? met : English.format("%s, %s on a condition", met, English.and(conditions));
    }

    /// The same in fewer words: "meets all 4, two on a condition", "excluded by Windows nodes", "excluded by 2
    /// of 4".
    public static String standingBriefly(Outcome outcome, int provider) {
        int asked = outcome.requirements().size();
        int conditions = outcome.conditions(provider).size();
        if (asked == 0 || (outcome.matches(provider) && conditions == 0)) {
            return standing(outcome, provider);
        }
        if (!outcome.matches(provider)) {
            return outcome.onlyReason(provider)
                    .map(one -> "excluded by " + one.feature().shortName())
                    .orElseGet(() -> English.format(
                            "excluded by %d of %d", outcome.reasons(provider).size(), asked));
        }
        return asked == 1
                ? "meets it on a condition"
                : English.format("meets all %d, %s on a condition", asked, English.spelled(conditions));
    }

    /// "3 of 4 met".
    public static String met(Outcome outcome, int provider) {
        int asked = outcome.requirements().size();
        return English.format("%d of %d met", asked - outcome.reasons(provider).size(), asked);
    }

    /// Where something was read, without what is plain on the page of a provider: "network/encryption.rst · 1c13836";
    /// the repository too where it is not one of its own.
    public static String source(Source source, Provider provider) {
        return switch (source) {
            case Source.RepositoryFile file -> {
                boolean own = provider.links().stream()
                        .anyMatch(link -> link.address().toString().endsWith("/" + file.repository()));
                List<String> folders = List.of(file.path().split("/"));
                String path = String.join("/", folders.subList(Math.max(0, folders.size() - FOLDERS), folders.size()));
                String place = own && !path.isEmpty() ? path : repository(file, path);
                yield place + " · " + file.commit().substring(0, SHORT_COMMIT);
            }
            case Source.Page page -> LinkText.of(page);
        };
    }

    private static String repository(Source.RepositoryFile file, String path) {
        return path.isEmpty() ? file.repository() : file.repository() + " · " + path;
    }

    /// A link where there is little room: "projectcalico/calico".
    public static String shortLink(Link link) {
        return link.label().replace(" on GitHub", "");
    }

    /// Where a link leads in a word: "GitHub", "Documentation".
    public static String shortestLink(Link link) {
        String label = link.label();
        int on = label.lastIndexOf(ON);
        if (on >= 0) {
            return label.substring(on + ON.length());
        }
        return label.toLowerCase(Locale.ROOT).contains("documentation") ? "Documentation" : label;
    }

    /// Who wrote a summary.
    public static String credit(TextBlock summary, DatasetInfo about) {
        return summary.credit().isEmpty() ? about.author() + ", " + Dates.month(about.asOf()) : summary.credit();
    }
}
