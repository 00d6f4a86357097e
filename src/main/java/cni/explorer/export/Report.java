package cni.explorer.export;

import java.util.List;

/// What is told in sections, before it has the form of a file or of a terminal.
///
/// @param title    of all of it
/// @param lead     a few sentences that stand first
/// @param sections the rest, in its order
public record Report(String title, List<String> lead, List<ReportSection> sections) {
    public Report {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }
}
