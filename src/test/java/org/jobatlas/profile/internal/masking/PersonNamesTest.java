package org.jobatlas.profile.internal.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobatlas.hostile.DrivenPatterns;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

    @Test
    void theNameIsTakenOutWhereItIsWrittenAsOne() {
        PersonNames names = PersonNames.of(List.of("Anna Lindqvist", "anna.lindqvist@example.org"), _ -> false);
        assertThat(names.remove("Anna Lindqvist's team; Lindqvist led it, and lindqvistska huset was theirs."))
                .isEqualTo(" team;  led it, and lindqvistska huset was theirs.");
    }

    @Test
    void aDoubtfulNameIsTakenOutOnlyWhereSomebodyIsToldOf() {
        PersonNames names = new PersonNames(List.of(), Set.of(), Set.of("Mark"));
        assertThat(names.remove("Mark leads a team. Mark 5 of the engine."))
                .isEqualTo(" leads a team. Mark 5 of the engine.");
    }

    @Test
    void patternsMadeOfNamesGrowWithTheirText() throws InterruptedException {
        List<String> names = List.of("Anna Maria von der Berg", "Anna", "Aa", "A", "a-a", "$(.*)+");
        assertThat(DrivenPatterns.complaintsOf(Map.of(
                        "sure", PersonNames.pattern(names, PersonNames.NAME_END),
                        "doubtful", PersonNames.pattern(names, PersonNames.TELLING_END))))
                .isEmpty();
    }
}
