package org.jobatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
            .accessTargetWhere(describe(
                    "a localized format is made",
                    access -> access.getTargetOwner().isEquivalentTo(DateTimeFormatter.class)
                            && access.getName().startsWith("ofLocalized")));

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
    static final ArchRule facesShowNoTechnology = noCodeUnits()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.jobatlas.*"))
            .and()
            .areDeclaredInClassesThat(not(resideInAnyPackage("org.jobatlas.shell", "org.jobatlas.uikit")))
            .and()
            .arePublic()
            .should(have(describe(
                    "technology in a parameter or in what it returns, as a type or inside one",
                    codeUnit -> Stream.concat(
                                    Stream.of(codeUnit.getReturnType()), codeUnit.getParameterTypes().stream())
                            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                            .anyMatch(TECHNOLOGY))));

    /** Clocks of the system and dates of the old kind; {@code now} of java.time is told by its parameter. */
    private static final Set<String> READS_TIME = Set.of(
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.util.Calendar.getInstance",
            "java.lang.System.currentTimeMillis");

    private static boolean readsTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = access.getTargetOwner().getName();
        List<JavaClass> parameters = target.getRawParameterTypes();
        return READS_TIME.contains(owner + "." + target.getName())
                || (owner.equals("java.util.Date") && target.getName().equals("<init>") && parameters.isEmpty())
                || (owner.startsWith("java.time.")
                        && target.getName().equals("now")
                        && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    @ArchTest
    static final ArchRule timeIsAskedOfTheInjectedClock = noClasses()
            .that()
            // makes the clock that is injected
            .doNotBelongToAnyOf(JobatlasApplication.class)
            .should()
            .accessTargetWhere(describe("the time of the system is read", ArchitectureTest::readsTime));

    @ArchTest
    static final ArchRule pagesShowTimesInTheReadersZone = noClasses()
            .that()
            .resideInAPackage("org.jobatlas.*.ui..")
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "getZone");

    @ArchTest
    static final ArchRule beansOutsideModuleRootsArePackagePrivate = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .and()
            // job.ui is the one ui package with shared cards; a room's inside and pages of several packages see each
            // other
            .resideOutsideOfPackages(
                    "org.jobatlas",
                    "org.jobatlas.*",
                    "org.jobatlas.job.ui",
                    "org.jobatlas.recommendation.ui..",
                    "org.jobatlas.*.internal..")
            .should(be(describe("package-private", type -> !type.getModifiers().contains(JavaModifier.PUBLIC))));

    @ArchTest
    static final ArchRule fieldsAreNotInjected =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);
}
