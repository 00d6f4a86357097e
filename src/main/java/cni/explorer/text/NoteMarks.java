package cni.explorer.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The doubts about single figures and their marks: a, b … z, aa, ab …
public final class NoteMarks {
    private static final int LETTERS = 26;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    /// The number of a doubt, a new one if it is new.
    public int number(String note) {
        Integer known = numbers.putIfAbsent(note, notes.size());
        if (known == null) {
            notes.add(note);
        }
        return known == null ? notes.size() - 1 : known;
    }

    /// The mark of a doubt that has a number.
    public String mark(String note) {
        return mark(number(note));
    }

    /// All marks with their doubts, in the order in which they got them.
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        notes.forEach(note -> all.put(mark(note), note));
        return all;
    }

    /// How many letters the longest of these marks has.
    public static int letters(BitSet some) {
        return some.isEmpty() ? 0 : mark(some.length() - 1).length();
    }

    /// Some doubts by their marks, as many as are asked for.
    public Map<String, String> first(BitSet some, int atMost) {
        Map<String, String> found = new LinkedHashMap<>();
        some.stream().limit(atMost).forEach(number -> found.put(mark(number), notes.get(number)));
        return found;
    }

    /// The mark of a number from 0 on.
    public static String mark(int number) {
        String last = Character.toString('a' + number % LETTERS);
        return number < LETTERS ? last : mark(number / LETTERS - 1) + last;
    }
}
