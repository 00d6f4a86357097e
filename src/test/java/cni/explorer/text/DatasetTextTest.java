package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.diff.TwoYears;
import cni.explorer.model.DatasetInfo;
import cni.explorer.query.DataAge;
import org.junit.jupiter.api.Test;

class DatasetTextTest {
    private final DatasetInfo today =
            ShippedDatasets.find("cni-2026").orElseThrow().about();
    private final DatasetInfo post =
            ShippedDatasets.find("cni-2017").orElseThrow().about();

    @Test
    void aDatasetIsNamedWithItsMonthAndAYearThatItsNameLacks() {
        assertEquals("2026 · August", DatasetText.label(today));
        assertEquals("The post of 2017 · November", DatasetText.label(post));
        assertEquals("Now · August 2026", DatasetText.label(TwoYears.NOW.about()));
    }

    @Test
    void theDayOfTheDataIsSaidWithItsAge() {
        assertEquals("Data of 22 August 2026", DatasetText.day(today, new DataAge(0, 0)));
        assertEquals("Data of 22 August 2026, 1 month old", DatasetText.day(today, new DataAge(0, 1)));
        assertEquals("Data of 11 November 2017, 9 years old", DatasetText.day(post, new DataAge(9, 0)));
    }
}
