package org.jobatlas.search.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"UnusedVariable", "UnusedNestedClass"})
class MappingVersionTest {

    @Test
    void theVersionOfThePortalIsEightHexadecimalDigits() {
        assertThat(MappingVersion.value()).matches("[0-9a-f]{8}");
    }

    @Test
    void anotherFieldAnotherAnnotationOrOtherWordListsAreAnotherVersion() {
        String one = MappingVersion.of(List.of(Titled.class), "words");
        assertThat(List.of(
                        MappingVersion.of(List.of(Keyed.class), "words"),
                        MappingVersion.of(List.of(Titled.class, Keyed.class), "words"),
                        MappingVersion.of(List.of(Titled.class), "other words")))
                .doesNotContain(one)
                .doesNotHaveDuplicates();
    }

    @Test
    void theMembersOfAnAnnotationAreNamedInOneOrderInEveryProcess() throws NoSuchFieldException {
        String described =
                MappingVersion.described(Titled.class.getDeclaredField("title").getAnnotations()[0]);
        List<String> members = Pattern.compile("(?:^|[{ ])(\\w++)=")
                .matcher(described.replaceAll("=\\{[^{}]*+\\}", "=nested"))
                .results()
                .map(member -> member.group(1))
                .toList();
        assertThat(members).hasSizeGreaterThan(10).isSorted();
    }

    @Test
    void whatIsNotMappedChangesNothing() {
        assertThat(MappingVersion.of(List.of(Titled.class, Plain.class), "words"))
                .isEqualTo(MappingVersion.of(List.of(Titled.class), "words"));
    }

    private static final class Titled {

        @FullTextField
        private String title = "";
    }

    private static final class Keyed {

        @KeywordField
        private String title = "";
    }

    private static final class Plain {

        private String title = "";
    }
}
