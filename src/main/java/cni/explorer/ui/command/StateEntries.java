package cni.explorer.ui.command;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.query.Arrangement;
import cni.explorer.text.CommandText;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the dataset that is shown has for the palette: its features, providers and questions.
public final class StateEntries {
    private final ExplorerModel state;

    public StateEntries(ExplorerModel state) {
        this.state = state;
    }

    /// As things stand now.
    public List<CommandEntry> now() {
        ViewState shown = state.viewState();
        Dataset dataset = shown.dataset();
        List<CommandEntry> entries = new ArrayList<>();
        for (int f = 0; f < dataset.features().size(); f++) {
            Feature feature = dataset.features().get(f);
            if (feature.kind().isRequirable()) {
                entries.add(requirement(shown, feature, f));
            }
        }
        for (int p = 0; p < dataset.providers().size(); p++) {
            if (dataset.providers().get(p).counted()) {
                entries.add(provider(shown, p));
            }
        }
        dataset.questions()
                .forEach(question -> entries.add(new CommandEntry(
                        CommandGroup.QUESTIONS,
                        question.text(),
                        "",
                        "",
                        Optional.empty(),
                        CommandText.ASK,
                        () -> state.ask(question))));
        dataset.measured().forEach(metric -> entries.add(column(shown, metric)));
        return entries;
    }

    private CommandEntry column(ViewState shown, Feature metric) {
        Arrangement arrangement = shown.arrangement();
        boolean visible = arrangement.columns().contains(metric.id());
        return new CommandEntry(
                CommandGroup.COLUMNS,
                metric.shortName(),
                "",
                "",
                Optional.of(visible),
                CommandText.column(visible),
                () -> state.arrange(
                        visible ? arrangement.withHidden(metric.id()) : arrangement.withShown(metric.id())));
    }

    private CommandEntry requirement(ViewState shown, Feature feature, int index) {
        boolean required = shown.selection().required().contains(feature.id());
        return new CommandEntry(
                CommandGroup.REQUIRE,
                feature.shortName(),
                required ? "" : CommandText.remaining(shown.remaining().get(index)),
                "",
                Optional.of(required),
                CommandText.require(required),
                () -> state.require(feature.id(), !required));
    }

    private CommandEntry provider(ViewState shown, int index) {
        Provider provider = shown.dataset().providers().get(index);
        boolean compared = shown.selection().compared().contains(provider.id());
        return new CommandEntry(
                CommandGroup.PROVIDERS,
                provider.name(),
                CommandText.standing(shown.outcome(), index),
                "",
                Optional.of(compared),
                CommandText.compare(compared),
                () -> state.compare(provider.id(), !compared));
    }
}
