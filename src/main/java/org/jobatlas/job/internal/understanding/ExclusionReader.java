package org.jobatlas.job.internal.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.shared.WordGroups;
import org.springframework.stereotype.Component;

/** Finds the sentence of an ad that wants one sex, some ages or those who work there alone, by the phrases of {@code job/exclusion-words}. */
@Component
class ExclusionReader {

    private static final WordGroups LISTS = WordGroups.of("job/exclusion-words");
    private static final Set<String> SEX = LISTS.words("sex");
    private static final Set<String> TITLE = LISTS.words("title");
    private static final List<List<String>> BOTH = LISTS.words("both").stream()
            .map(pair -> List.of(pair.split(" ", 2)))
            .toList();
    private static final Set<String> AGE = LISTS.words("age");
    private static final Set<String> AGED = LISTS.words("aged");
    private static final Set<String> APPLICANT = LISTS.words("applicant");
    private static final Set<String> HEADING = LISTS.words("heading");
    private static final Set<String> INTERNAL = LISTS.words("internal");
    private static final Set<String> NOT_MEANT = LISTS.words("not-meant");

    private static final Pattern SENTENCE = Pattern.compile("[.!?;•·]\\s|[\\n\\r]");
    private static final Pattern WORD = Pattern.compile("\\p{L}++|\\d++");

    /** Work may be closed to those who are younger. */
    private static final int OF_AGE = 21;
    /** Words of a line that tells an age. */
    private static final int LINE = 10;

    private static final int LONGEST = 200;

    Optional<PostingDemand> in(String title, String text) {
        Optional<PostingDemand> internal = internal(title, text);
        if (internal.isPresent()) {
            return internal;
        }
        List<String> named = words(title);
        if (!named.isEmpty() && TITLE.contains(named.getFirst()) && !holds(named, NOT_MEANT)) {
            return Optional.of(demand(List.of(), title));
        }
        return Stream.concat(Stream.of(title), SENTENCE.splitAsStream(text))
                .filter(sentence -> sentence.length() <= LONGEST)
                .filter(sentence -> excludes(named, sentence))
                .findFirst()
                .map(sentence -> demand(List.of(), sentence));
    }

    /** Ads that nobody from outside may answer begin a sentence with that. */
    private static Optional<PostingDemand> internal(String title, String text) {
        return Stream.concat(Stream.of(title), SENTENCE.splitAsStream(text))
                .map(sentence -> sentence.substring(0, Math.min(LONGEST, sentence.length())))
                .filter(sentence -> holds(words(sentence), INTERNAL))
                .findFirst()
                .map(sentence -> demand(List.of(PostingDemand.INTERNAL), sentence));
    }

    private static PostingDemand demand(List<String> who, String sentence) {
        return new PostingDemand(PostingDemand.Kind.EXCLUSION, who, sentence.strip());
    }

    private static boolean excludes(List<String> title, String sentence) {
        List<String> words = words(sentence);
        boolean sex = holds(words, SEX) && BOTH.stream().noneMatch(words::containsAll);
        boolean age = tellsAnAge(words)
                || (words.stream().anyMatch(ExclusionReader::isAboveAge)
                        && (holds(words, AGE) || (holds(words, AGED) && ofApplicants(title, words))));
        return (sex || age) && !holds(words, NOT_MEANT);
    }

    /** "Applicants aged 25 to 40"; for a "Van driver" also "Drivers aged 25 to 70", with which the sentence begins. */
    private static boolean ofApplicants(List<String> title, List<String> words) {
        String first = words.getFirst();
        boolean named = title.stream().anyMatch(word -> first.equals(word) || first.equals(word + "s"));
        return named || holds(words, APPLICANT);
    }

    /** "Age: 20 to 26", but not "Age: at least 18". */
    private static boolean tellsAnAge(List<String> words) {
        return words.size() > 1
                && words.size() <= LINE
                && HEADING.contains(words.getFirst())
                && words.stream().anyMatch(ExclusionReader::isAboveAge);
    }

    private static boolean isAboveAge(String word) {
        return word.length() == 2 && Character.isDigit(word.charAt(0)) && Integer.parseInt(word) > OF_AGE;
    }

    private static boolean holds(List<String> words, Set<String> phrases) {
        String all = words.stream().collect(Collectors.joining(" ", " ", " "));
        return phrases.stream().anyMatch(phrase -> all.contains(" " + phrase + " "));
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
