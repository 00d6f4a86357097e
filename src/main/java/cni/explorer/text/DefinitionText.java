package cni.explorer.text;

import cni.explorer.model.Feature;
import cni.explorer.model.TextBlock;

/// What a feature asks for and means, in the words of the source.
public final class DefinitionText {
    /// Why a column that is asked for cannot be moved.
    public static final String FIRST =
            "What is required stands first, in the order in which it was ticked, then what is preferred.";

    private DefinitionText() {}

    /// The requirement, if it is one, the definition and the source's own word; says so where the source defines
    /// nothing.
    public static String of(Feature feature) {
        String definition = feature.definition()
                .map(passage -> text(passage) + itsWord(feature))
                .orElseGet(() -> undefined(feature));
        return feature.kind()
                .requirement()
                .map(sentence -> sentence + "\n\n" + definition)
                .orElse(definition);
    }

    /// What is asked for, or else the name of the feature, and the definition in the words of the source alone.
    public static String asked(Feature feature) {
        String definition = feature.definition()
                .map(passage -> String.join("\n\n", passage.paragraphs()) + itsWord(feature))
                .orElseGet(() -> undefined(feature));
        return RequirementText.sentence(feature) + "\n\n" + definition;
    }

    /// A passage as one text, an editor's note after it.
    public static String text(TextBlock passage) {
        String text = String.join("\n\n", passage.paragraphs());
        return passage.note()
                .map(note -> text + "\n\n" + FootnoteText.editorsNote(note))
                .orElse(text);
    }

    /// What the source calls a feature, where that is another word than everywhere else.
    private static String itsWord(Feature feature) {
        return feature.name().equalsIgnoreCase(feature.shortName())
                ? ""
                : English.format("\n\nThe source calls it “%s”.", feature.name());
    }

    private static String undefined(Feature feature) {
        return English.format("The source does not define %s.", feature.name());
    }
}
