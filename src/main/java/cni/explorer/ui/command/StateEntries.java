package cni.explorer.ui.command;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Selection;
import cni.explorer.text.CommandText;
import cni.explorer.text.CompareText;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the dataset that is shown has for the palette: its features, providers and questions.
///
/// @param page opens the page of a provider
public record StateEntries(ExplorerModel state, Consumer<ProviderId> page) {
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
        dataset.providers().forEach(provider -> entries.add(page(provider)));
        dataset.questions()
                .forEach(question -> entries.add(new CommandEntry(
                        CommandGroup.QUESTIONS,
                        question.text(),
                        "",
                        "",
                        Optional.empty(),
                        CommandText.ASK,
                        () -> state.ask(question))));
        dataset.features().stream()
                .filter(feature -> !feature.kind().isRequirable())
                .forEach(feature -> entries.add(column(shown, feature)));
        dataset.measured().forEach(metric -> entries.add(column(shown, metric)));
        return entries;
    }

    private CommandEntry page(Provider provider) {
        return new CommandEntry(
                CommandGroup.PAGES,
                provider.name(),
                "",
                "",
                Optional.empty(),
                CommandText.OPEN_PAGE,
                () -> page.accept(provider.id()));
    }

    /// Of what cannot be ticked.
    private CommandEntry column(ViewState shown, Feature feature) {
        Arrangement arrangement = shown.arrangement();
        boolean visible = arrangement.columns().contains(feature.id());
        return new CommandEntry(
                CommandGroup.COLUMNS,
                feature.shortName(),
                "",
                "",
                Optional.of(visible),
                CommandText.column(visible),
                () -> state.arrange(
                        visible ? arrangement.withHidden(feature.id()) : arrangement.withShown(feature.id())));
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
                !compared && shown.compareOffer().isFull()
                        ? CompareText.most(Selection.MOST_COMPARED)
                        : CommandText.compare(compared),
                () -> state.compare(provider.id(), !compared));
    }
}
