package org.jobatlas.recommendation.ui.why;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Turns a line of a resume into a clause that addresses its writer. A line such as "Ran pass and ordering for 120
 * covers" is appended to "You" where it begins with a past-tense verb in the page's language; other lines are quoted.
 * The verbs are in {@code recommendation/past-words.txt}.
 */
@Component
class ResumeClauses {

    private static final int LONGEST = 105;
    private static final WordGroups LISTS = WordGroups.of("recommendation/clause-words");
    private static final Set<String> OF_ONESELF = LISTS.words("oneself");
    private static final Set<String> OF_PEOPLE = LISTS.words("people");
    private static final Map<String, List<String>> ENDINGS = Map.of("en", List.of("ed"), "sv", List.of("ade", "dde"));

    private final Map<String, Set<String>> pastWords = read();

    /** The clause after "You"; empty where the line can only be quoted. */
    Optional<String> toTheirFace(String sentence, @Nullable Language language, Locale locale) {
        String code = locale.getLanguage();
        if (language == null || !language.code().equals(code)) {
            return Optional.empty();
        }
        List<String> words = List.of(sentence.split("\\s+", -1));
        String first = words.getFirst().toLowerCase(locale);
        boolean past = !OF_PEOPLE.contains(first)
                && (pastWords.getOrDefault(code, Set.of()).contains(first)
                        || (first.length() > 4
                                && ENDINGS.getOrDefault(code, List.of()).stream()
                                        .anyMatch(first::endsWith)));
        if (!past || words.stream().anyMatch(word -> OF_ONESELF.contains(word.toLowerCase(locale)))) {
            return Optional.empty();
        }
        return Optional.of(first + withoutEnd(shortened(sentence)).substring(first.length()));
    }

    /** The quoted line, shortened if long. */
    String quoted(String sentence) {
        return withoutEnd(shortened(sentence));
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int clause = Math.max(sentence.lastIndexOf(", ", LONGEST), sentence.lastIndexOf("; ", LONGEST));
        int space = sentence.lastIndexOf(' ', LONGEST);
        return clause > LONGEST * 4 / 5
                ? sentence.substring(0, clause)
                : sentence.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    private static String withoutEnd(String sentence) {
        int end = sentence.length();
        while (end > 1 && ".;,:".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return sentence.substring(0, end);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        try (Stream<String> lines = new ClassPathResource("recommendation/past-words.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(parts -> words.put(
                            parts[0].strip(),
                            Stream.of(parts[1].strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
