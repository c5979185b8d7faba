package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A name means one thing in the whole house. */
class NamesTest {

    private static final JavaClasses PORTAL =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.jobatlas");

    @Test
    void noTwoClassesShareAName() {
        assertThat(shared(PORTAL)).isEmpty();
    }

    @Test
    void twoClassesOfOneNameAreSeen() {
        JavaClasses both = new ClassFileImporter()
                .importClasses(org.jobatlas.untidy.SameName.class, org.jobatlas.untidy.internal.SameName.class);
        assertThat(shared(both)).containsOnlyKeys("SameName");
    }

    /** Roles within a class that are only ever read with it, as in {@code GateResult.Reason}. */
    private static final Set<String> ROLES = Set.of("Part", "Reason");

    @Test
    void aNestedClassHasNoNameOfItsRoomNorOfTheFaceOfAnother() {
        assertThat(nestedLikeOthers(PORTAL))
                .filteredOn(name -> !ROLES.contains(name.substring(name.indexOf('$') + 1)))
                .isEmpty();
    }

    @Test
    void aNestedClassWithTheNameOfAnotherIsSeen() {
        JavaClasses both = new ClassFileImporter()
                .importClasses(org.jobatlas.untidy.SameName.class, org.jobatlas.untidy.UntidyFace.SameName.class);
        assertThat(nestedLikeOthers(both)).containsExactly("org.jobatlas.untidy.UntidyFace$SameName");
    }

    /** Nested classes that others see and that are called like a class of their room or at the root of another. */
    private static List<String> nestedLikeOthers(JavaClasses classes) {
        Map<String, List<JavaClass>> named = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        return classes.stream()
                .filter(type -> type.isMemberClass() && !type.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(type -> named.getOrDefault(type.getSimpleName(), List.of()).stream()
                        .anyMatch(other -> room(other).equals(room(type))
                                || other.getPackageName().equals("org.jobatlas." + room(other))))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.jobatlas\\.?", "").replaceFirst("\\..*", "");
    }

    private static Map<String, List<String>> shared(JavaClasses classes) {
        Map<String, List<String>> byName = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        byName.values().removeIf(packages -> packages.size() < 2);
        return byName;
    }
}
