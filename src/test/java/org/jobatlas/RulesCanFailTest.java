package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@link ArchitectureTest} is broken by some class of the tests, on purpose or by its nature. */
class RulesCanFailTest {

    private static final JavaClasses TESTS =
            new ClassFileImporter(List.of(new ImportOption.OnlyIncludeTests())).importPackages("org.jobatlas");

    static Stream<Field> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSeesWhatBreaksIt(Field rule) throws IllegalAccessException {
        assertThat(((ArchRule) rule.get(null)).evaluate(TESTS).hasViolation())
                .as(rule.getName())
                .isTrue();
    }

    /** Each way of breaking a rule is seen, not just one of them. */
    @ParameterizedTest
    @CsvSource({
        "facesShowNoTechnology, UntidyFace.keep(",
        "facesShowNoTechnology, UntidyFace.page(",
        "facesShowNoTechnology, UntidyFace.keepAll(",
        "facesShowNoTechnology, UntidyFace.pages(",
        "facesShowNoTechnology, UntidyFace$Made.<init>(",
        "timeIsAskedOfTheInjectedClock, UntidyTimes.plainly(",
        "timeIsAskedOfTheInjectedClock, UntidyTimes.inAZone(",
        "timeIsAskedOfTheInjectedClock, UntidyTimes.byAClockOfItsOwn(",
        "timeIsAskedOfTheInjectedClock, UntidyTimes.inTheOldWay(",
        "timeIsAskedOfTheInjectedClock, UntidyTimes.byReference(",
        "allDatesLookAlike, UntidyTimes.inItsOwnFormat(",
        "pagesShowTimesInTheReadersZone, UntidyPage.inTheZoneOfTheSystem(",
        "pagesShowTimesInTheReadersZone, UntidyPage.inTheZoneOfTheClock("
    })
    void aRuleSeesEachWayOfBreakingIt(String rule, String place) throws ReflectiveOperationException {
        Field field = ArchitectureTest.class.getDeclaredField(rule);
        assertThat(((ArchRule) field.get(null))
                        .evaluate(TESTS)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains(place));
    }
}
