package org.jobatlas.people.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two names mean the same employer: ignoring case, accents, punctuation and legal forms, one begins with all
 * words of the other. It errs on the side of hiding a person from too many companies.
 */
final class CompanyNames {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 300;
    private static final Set<String> FORMS = forms();

    private CompanyNames() {}

    static boolean same(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        int common = Math.min(first.size(), second.size());
        return common > 0 && first.subList(0, common).equals(second.subList(0, common));
    }

    private static List<String> words(String name) {
        String folded = ACCENTS.matcher(Normalizer.normalize(
                        name.length() > LONGEST ? name.substring(0, LONGEST) : name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> all = Arrays.stream(SIGNS.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(word -> !FORMS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static Set<String> forms() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CompanyNames.class.getResourceAsStream("/people/legal-forms.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
