package cni.explorer.text;

import cni.explorer.model.Feature;
import cni.explorer.model.TextBlock;

/// What a feature asks for and means, in the words of the source.
public final class DefinitionText {
    private DefinitionText() {}

    /// The requirement, if it is one, and the definition; says so where the source gives none.
    public static String of(Feature feature) {
        String definition = feature.definition().map(DefinitionText::text).orElseGet(() -> undefined(feature));
        return feature.kind()
                .requirement()
                .map(sentence -> sentence + "\n\n" + definition)
                .orElse(definition);
    }

    /// What is asked for, or else the name of the feature, and the definition in the words of the source alone.
    public static String asked(Feature feature) {
        String definition = feature.definition()
                .map(passage -> String.join("\n\n", passage.paragraphs()))
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

    private static String undefined(Feature feature) {
        return English.format("The source does not define %s.", feature.name());
    }
}
