package cni.explorer.text;

import cni.explorer.query.Preview;
import java.util.ArrayList;
import java.util.List;

/// Who would leave or return with a tick, in words.
public final class PreviewText {
    private static final int NAMED_AT_MOST = 7;

    private PreviewText() {}

    /// "2 would leave if this were required:", then a line for each with what it answers; "Nobody would leave …" if so.
    public static String lines(Preview preview) {
        int moving = preview.moving().size();
        List<String> lines = new ArrayList<>();
        lines.add(moving == 0 ? nobody(preview) : English.format(some(preview), moving));
        preview.moving().stream()
                .limit(NAMED_AT_MOST)
                .mapToObj(provider -> line(preview, provider))
                .forEach(lines::add);
        if (moving > NAMED_AT_MOST) {
            lines.add(English.andMore(moving - NAMED_AT_MOST));
        }
        return String.join("\n", lines);
    }

    private static String nobody(Preview preview) {
        return preview.ticked()
                ? "Nobody would return if this were not required."
                : "Nobody would leave if this were required.";
    }

    private static String some(Preview preview) {
        return preview.ticked()
                ? "%,d would return if this were not required:"
                : "%,d would leave if this were required:";
    }

    private static String line(Preview preview, int provider) {
        String name = preview.after().dataset().providers().get(provider).name();
        return preview.after().reasons(provider).stream()
                .filter(reason -> reason.requirement().equals(preview.asked()))
                .map(reason -> name + ": " + reason.cell().value() + ReasonText.remark(reason))
                .findFirst()
                .orElse(name);
    }
}
