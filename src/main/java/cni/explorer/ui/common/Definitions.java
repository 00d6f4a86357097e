package cni.explorer.ui.common;

import cni.explorer.model.Feature;
import cni.explorer.model.Passage;

/// What a feature asks for and means, in the words of the source.
public final class Definitions {
    private Definitions() {}

    /// The requirement and the definition; says so where the source gives none.
    public static String of(Feature feature) {
        String sentence = feature.kind() instanceof Feature.Judged judged ? judged.sentence() + "\n\n" : "";
        return sentence
                + feature.definition()
                        .map(Definitions::text)
                        .orElse("The source does not define " + feature.name() + ".");
    }

    /// A passage as one text, an editor's note after it.
    public static String text(Passage passage) {
        String text = String.join("\n\n", passage.paragraphs());
        return passage.note().map(note -> text + "\n\nEditor’s note: " + note).orElse(text);
    }
}
