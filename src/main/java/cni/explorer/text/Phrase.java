package cni.explorer.text;

/// A piece of a sentence that is laid out in pieces.
///
/// @param stressed whether it names something that was asked for
public record Phrase(String text, boolean stressed) {}
