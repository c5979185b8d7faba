package org.jobatlas.search.internal.engine;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingContent;
import org.jobatlas.job.index.PostingPlace;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.shared.ResourceDigest;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Names what decides how postings and people lie in the index: the mapping annotations of their fields, the classes that analyze, and the word
 * lists. A portal that comes with others builds its index anew.
 */
final class MappingVersion {

    private static final String MAPPING = "org.hibernate.search.";
    private static final List<Class<?>> MAPPED =
            List.of(Posting.class, PostingContent.class, PostingPlace.class, FindablePerson.class);
    private static final List<String> ANALYSIS = List.of(
            "classpath*:org/jobatlas/job/index/*Analyzers.class",
            "classpath*:org/jobatlas/job/index/LanguageTextBinder*.class",
            "classpath*:org/jobatlas/job/index/LanguageFields*.class",
            "classpath*:org/jobatlas/profile/index/PersonTextBinder*.class",
            "classpath*:org/jobatlas/job/index/PlacesConverter*.class",
            "classpath*:org/jobatlas/job/index/Synonyms.class",
            "classpath*:org/jobatlas/job/index/SymbolNames.class",
            "classpath*:org/jobatlas/job/index/TokenRules.class",
            "classpath:search/settings.json",
            "classpath:search/synonyms_en.txt",
            "classpath:search/synonyms_sv.txt",
            "classpath:search/compounds_de.txt",
            "classpath:search/compounds_sv.txt");
    private static final int SHOWN = 8;
    private static final Supplier<String> VALUE = SingletonSupplier.of(() -> of(MAPPED, ResourceDigest.of(ANALYSIS)));

    private MappingVersion() {}

    static String value() {
        return VALUE.get();
    }

    static String of(List<Class<?>> mapped, String analysis) {
        String mapping = mapped.stream()
                .flatMap(MappingVersion::members)
                .map(MappingVersion::described)
                .filter(member -> !member.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
        return DigestUtils.sha256Hex(mapping + "\n" + analysis).substring(0, SHOWN);
    }

    private static Stream<AnnotatedElement> members(Class<?> type) {
        return Stream.of(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getDeclaredMethods()))
                .flatMap(each -> each);
    }

    private static String described(AnnotatedElement member) {
        String annotations = Arrays.stream(member.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().startsWith(MAPPING))
                .map(MappingVersion::described)
                .sorted()
                .collect(Collectors.joining(" "));
        return annotations.isEmpty() ? "" : member + " " + annotations;
    }

    /** With its members in the order of their names; that of {@link Annotation#toString()} differs from one start to the next. */
    static String described(Annotation annotation) {
        return annotation.annotationType().getName() + AnnotationUtils.getAnnotationAttributes(annotation, true, true);
    }
}
