package cni.explorer.data;

import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.Provider.Role;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the providers, all but their cells.
final class ProvidersReader {
    static final ObjectSchema PROVIDER = ObjectSchema.of(
            "A provider", List.of("id", "name", "cells"), List.of("aliases", "role", "mark", "links", "summary"));
    static final ObjectSchema MARK = ObjectSchema.of("A mark", List.of("word"), List.of("sentence", "sources"));
    private static final Map<String, Role> ROLES =
            Map.of("provider", Role.PROVIDER, "baseline", Role.BASELINE, "meta", Role.META);

    private final JsonReader json;
    private final TextsReader texts;
    private final SourcesReader sources;
    private final CellsReader cells;
    private final Ids ids;
    private final List<Provider> providers = new ArrayList<>();

    ProvidersReader(JsonReader json, TextsReader texts, SourcesReader sources, CellsReader cells) {
        this.json = json;
        this.texts = texts;
        this.sources = sources;
        this.cells = cells;
        this.ids = new Ids("provider", json);
    }

    List<Provider> providers() {
        return providers;
    }

    Ids ids() {
        return ids;
    }

    void read() {
        json.some(this::provider);
    }

    private Provider provider() {
        long position = json.position();
        String id = "";
        String name = "";
        List<String> aliases = List.of();
        Role role = Role.PROVIDER;
        Optional<Provider.Status> mark = Optional.empty();
        List<Link> links = List.of();
        Optional<TextBlock> summary = Optional.empty();
        ObjectReader members = json.object(PROVIDER);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "id" -> id = ids.read();
                case "name" -> name = json.text();
                case "aliases" -> aliases = json.list(json::text);
                case "role" -> role = json.oneOf(ROLES).orElse(role);
                case "mark" -> mark = Optional.of(mark());
                case "links" -> links = texts.links();
                case "summary" -> summary = Optional.of(texts.summary());
                default -> cells.read(providers.size());
            }
        }
        ids.next(position);
        Provider provider = new Provider(new ProviderId(id), name, aliases, role, mark, links, summary);
        providers.add(provider);
        return provider;
    }

    private Provider.Status mark() {
        String word = "";
        Optional<String> sentence = Optional.empty();
        List<Source> read = List.of();
        ObjectReader members = json.object(MARK);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "word" -> word = json.text();
                case "sentence" -> sentence = json.optionalText();
                default -> read = sources.list();
            }
        }
        return new Provider.Status(word, sentence, read);
    }
}
