package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
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
