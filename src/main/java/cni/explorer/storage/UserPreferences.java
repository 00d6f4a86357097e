package cni.explorer.storage;

import cni.explorer.workspace.RowHeight;

/// What a person prefers, whatever they look at. Immutable; each `with` method gives a new one.
///
/// @param theme light, dark or as the system has it
/// @param size  how large everything is drawn
/// @param rows  how much room the rows of the table have
/// @param csv   how much the key for CSV writes
public record UserPreferences(ThemePreference theme, TextSize size, RowHeight rows, CsvPreference csv) {

    /// Those of a first start.
    public static final UserPreferences DEFAULTS =
            new UserPreferences(ThemePreference.SYSTEM, TextSize.USUAL, RowHeight.BY_NUMBER, CsvPreference.VALUES);

    public UserPreferences withTheme(ThemePreference changed) {
        return new UserPreferences(changed, size, rows, csv);
    }

    public UserPreferences withSize(TextSize changed) {
        return new UserPreferences(theme, changed, rows, csv);
    }

    public UserPreferences withRows(RowHeight changed) {
        return new UserPreferences(theme, size, changed, csv);
    }

    public UserPreferences withCsv(CsvPreference changed) {
        return new UserPreferences(theme, size, rows, changed);
    }
}
