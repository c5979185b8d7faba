package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20A1"})
    void whatASpreadsheetCouldTakeForAFormulaIsText(String typed) {
        assertThat(SpreadsheetCell.of(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t=1",
                "\r=1",
                "\n=1",
                " =1+1",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff=1",
                "\u202e=1",
                "a;=1",
                "a; \u200b=1;b",
                "a\n=1",
                "a\t=1"
            })
    void neitherBehindWhatIsNotSeenNorWhereTheCellCouldBeCut(String typed) {
        assertThat(SpreadsheetCell.of(typed)).contains("'=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Jane Doe", "2 met; 1 not met", "C++", "a=b", "\u00c5sa @ work", "\ud83d\ude00=1"})
    void everythingElseStaysAsItIs(String typed) {
        assertThat(SpreadsheetCell.of(typed)).isEqualTo(typed);
    }
}
