package cni.explorer.metrics;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// A good answer of the API.
///
/// @param link its `Link` header; may be empty
/// @param body its text; may be empty
record ApiAnswer(String link, String body) {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final Pattern LAST = Pattern.compile("<[^>]*[?&]page=(\\d{1,18})[^>]*>;\\s*rel=\"last\"");

    /// What its JSON says.
    <T> T as(Class<T> type) throws NotReadException {
        try {
            return Optional.ofNullable(MAPPER.readValue(body, type))
                    .orElseThrow(() -> new NotReadException(new Failure.NotUnderstood()));
        } catch (JacksonException _) {
            throw new NotReadException(new Failure.NotUnderstood());
        }
    }

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
