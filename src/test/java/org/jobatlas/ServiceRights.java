package org.jobatlas;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Who may call what: the rule on each method of each service, which is an interface at the root of a module that a bean implements. */
final class ServiceRights {

    static final String EVERYBODY = "permitAll()";
    static final String NOTHING_SAID = "";

    private final Set<JavaClass> beans;
    private final List<JavaClass> services;

    ServiceRights(JavaClasses classes) {
        Set<JavaClass> made = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .map(method -> method.getRawReturnType())
                .collect(Collectors.toSet());
        this.beans = classes.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class) || made.contains(type))
                .filter(type -> !type.isInterface())
                .collect(Collectors.toSet());
        this.services = classes.stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getPackageName().matches("org\\.jobatlas\\.[a-z]+"))
                .filter(type ->
                        made.contains(type) || beans.stream().anyMatch(bean -> bean.isAssignableTo(type.getName())))
                .toList();
    }

    /** By {@code module.Interface.method}, the rules that hold; {@link #NOTHING_SAID} where one implementation has none. */
    Map<String, Set<String>> byMethod() {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (JavaClass service : services) {
            for (JavaMethod method : service.getMethods()) {
                if (method.getModifiers().contains(JavaModifier.ABSTRACT)) {
                    String name = "%s.%s.%s"
                            .formatted(
                                    service.getPackageName().replace("org.jobatlas.", ""),
                                    service.getSimpleName(),
                                    method.getName());
                    rules.computeIfAbsent(name, _ -> new java.util.TreeSet<>())
                            .addAll(rules(service, method).toList());
                }
            }
        }
        return rules;
    }

    private Stream<String> rules(JavaClass service, JavaMethod method) {
        Stream<String> declared = rule(method, service);
        List<String> onInterface = declared.toList();
        if (!onInterface.isEmpty()) {
            return onInterface.stream();
        }
        List<JavaClass> implementations = beans.stream()
                .filter(bean -> bean.isAssignableTo(service.getName()))
                .toList();
        if (implementations.isEmpty()) {
            return Stream.of(NOTHING_SAID);
        }
        return implementations.stream().flatMap(bean -> {
            List<String> said = bean.getMethods().stream()
                    .filter(candidate -> candidate.getName().equals(method.getName())
                            && candidate.getRawParameterTypes().size()
                                    == method.getRawParameterTypes().size())
                    .flatMap(candidate -> rule(candidate, bean))
                    .toList();
            return said.isEmpty() ? Stream.of(NOTHING_SAID) : said.stream();
        });
    }

    private static Stream<String> rule(JavaMethod method, JavaClass type) {
        return Stream.concat(
                        method.tryGetAnnotationOfType(PreAuthorize.class).stream(),
                        type.tryGetAnnotationOfType(PreAuthorize.class).stream())
                .map(PreAuthorize::value)
                .limit(1);
    }
}
