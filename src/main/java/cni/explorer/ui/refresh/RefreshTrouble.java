package cni.explorer.ui.refresh;

import cni.explorer.metrics.Failure;
import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.Icon;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Something that somebody has to know of what came.
///
/// @param repository `owner/name`; empty where it is said of all
record RefreshTrouble(Icon icon, String repository, String sentence) {
    /// All of it, what concerns everybody first. What all have failed for is said once.
    static List<RefreshTrouble> of(RefreshState state) {
        List<RefreshTrouble> all = new ArrayList<>();
        Set<Failure> reasons =
                state.asked().stream().flatMap(one -> one.failure().stream()).collect(Collectors.toSet());
        reasons.stream()
                .filter(Failure::stopsAll)
                .forEach(why -> all.add(new RefreshTrouble(Icon.CLOCK, "", sentence(why))));
        boolean isForAll = reasons.size() == 1
                && state.failed() > 1
                && state.failed() == state.asked().size();
        if (isForAll && all.isEmpty()) {
            String why = reasons.iterator().next().sentence();
            return List.of(new RefreshTrouble(Icon.INFO, "", why + " " + RefreshText.NOTHING_CHANGED));
        }
        for (AskedRepository one : state.asked()) {
            one.failure()
                    .filter(why -> !why.stopsAll())
                    .ifPresent(why -> all.add(
                            new RefreshTrouble(Icon.INFO, one.repository().title(), why.sentence())));
            if (one.result().orElse(null) instanceof RefreshResult.Read read) {
                all.addAll(of(read.reading()));
            }
        }
        return all;
    }

    private static List<RefreshTrouble> of(RepositoryReading reading) {
        List<RefreshTrouble> all = new ArrayList<>();
        if (reading.hasMoved()) {
            all.add(new RefreshTrouble(
                    Icon.ARROW_RIGHT,
                    reading.asked().title(),
                    RefreshText.moved(reading.repository().title())));
        }
        reading.missing()
                .forEach(missing -> all.add(new RefreshTrouble(
                        Icon.INFO,
                        reading.repository().title(),
                        RefreshText.missing(
                                missing.field().header(), missing.why().sentence()))));
        return all;
    }

    /// A limit with the time of this machine.
    static String sentence(Failure why) {
        return why instanceof Failure.Limited limit ? RefreshText.limited(time(limit)) : why.sentence();
    }

    /// When a limit ends, on the clock of this machine.
    static LocalTime time(Failure.Limited limit) {
        Instant minute = limit.until().plusSeconds(59);
        return LocalTime.ofInstant(minute, ZoneId.systemDefault());
    }
}
