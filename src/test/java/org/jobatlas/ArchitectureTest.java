package org.jobatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import org.jobatlas.uikit.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The rules of the house that the compiler does not know. */
@AnalyzeClasses(packages = "org.jobatlas", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyViewsKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("org.jobatlas.*.ui..", "org.jobatlas.shell..", "org.jobatlas.uikit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule onlySearchQueriesTheIndex = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.jobatlas.search.internal..", "org.jobatlas.job.index..", "org.jobatlas.profile.index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate.search..");

    @ArchTest
    static final ArchRule onlyTheEmbedderRunsModels = noClasses()
            .that()
            .resideOutsideOfPackage("org.jobatlas.embedding.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..", "ai.djl..");

    @ArchTest
    static final ArchRule onlyResumesAreParsedByTika = noClasses()
            .that()
            .resideOutsideOfPackage("org.jobatlas.resume.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.tika..");

    @ArchTest
    static final ArchRule allDatesLookAlike = noClasses()
            .that()
            .doNotBelongToAnyOf(Dates.class)
            .should()
            .callMethod(DateTimeFormatter.class, "ofLocalizedDate", FormatStyle.class)
            .orShould()
            .callMethod(DateTimeFormatter.class, "ofLocalizedDateTime", FormatStyle.class);

    @ArchTest
    static final ArchRule rankingIsPlainJava = classes()
            .that()
            .resideInAPackage("org.jobatlas.ranking..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.jobatlas.ranking..", "org.springframework.modulith");

    private static final DescribedPredicate<JavaClass> TECHNOLOGY = resideInAnyPackage(
            "jakarta.persistence..", "com.vaadin..", "org.hibernate..", "org.apache.lucene..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule facesShowNoTechnology = noMethods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.jobatlas.*"))
            .and()
            .areDeclaredInClassesThat(not(resideInAnyPackage("org.jobatlas.shell", "org.jobatlas.uikit")))
            .and()
            .arePublic()
            .should()
            .haveRawReturnType(TECHNOLOGY)
            .orShould(have(describe(
                    "a parameter of technology",
                    method -> method.getRawParameterTypes().stream().anyMatch(TECHNOLOGY))));

    private static final Set<String> READS_TIME = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.LocalTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.ZonedDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.lang.System.currentTimeMillis");

    @ArchTest
    static final ArchRule timeIsAskedOfTheInjectedClock = noClasses()
            .that()
            // makes the clock that is injected
            .doNotBelongToAnyOf(JobatlasApplication.class)
            .should()
            .callMethodWhere(describe(
                    "the time of the system is read",
                    call -> READS_TIME.contains(call.getTargetOwner().getName() + "." + call.getName())
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    @ArchTest
    static final ArchRule beansOutsideModuleRootsArePackagePrivate = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .and()
            // job.ui is the one ui package with shared cards; parts of a room's inside see each other
            .resideOutsideOfPackages(
                    "org.jobatlas", "org.jobatlas.*", "org.jobatlas.job.ui", "org.jobatlas.*.internal.*")
            .should(be(describe("package-private", type -> !type.getModifiers().contains(JavaModifier.PUBLIC))));

    @ArchTest
    static final ArchRule fieldsAreNotInjected =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);
}
