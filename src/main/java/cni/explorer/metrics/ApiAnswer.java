package cni.explorer.metrics;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A good answer of the API.
///
/// @param link its `Link` header; may be empty
/// @param body its text; may be empty
record ApiAnswer(String link, String body) {
    private static final Pattern LAST = Pattern.compile("<[^>]*[?&]page=(\\d{1,18})[^>]*>;\\s*rel=\"last\"");

    /// Whether there is more than this page.
    boolean goesOn() {
        return link.contains("rel=\"next\"");
    }

    /// The number of its last page, where there is more than this one.
    OptionalLong lastPage() {
        Matcher last = LAST.matcher(link);
        return last.find() ? OptionalLong.of(Long.parseLong(last.group(1))) : OptionalLong.empty();
    }
}
