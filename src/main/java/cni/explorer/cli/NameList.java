package cni.explorer.cli;

import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The names after one option, which is repeated or has commas between them.
final class NameList {
    private NameList() {}

    /// A comma too many names nothing and does no harm.
    ///
    /// @param given what stood after each of the option, empty if it was not there
    /// @throws UsageException if it was there and names nothing
    static List<String> of(String option, List<String> given) throws UsageException {
        List<String> names = new ArrayList<>();
        for (String list : given) {
            List<String> named = Stream.of(list.split(",", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (named.isEmpty()) {
                throw new UsageException(
                        English.format("“%s %s” names nothing: leave it out or name something.", option, list));
            }
            names.addAll(named);
        }
        return names;
    }
}
