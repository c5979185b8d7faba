package org.jobatlas.hiring.internal.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.Experience;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * Years of work by the dates of positions, or as stated. Years in one skill or occupation are met only where the resume
 * states them or dates such positions; they are not met only where the entire working life is shorter.
 */
@Component
class YearsEvidence implements CriterionReader {

    private static final WordGroups LISTS = WordGroups.of("hiring/year-words");
    /** Lists of number words. */
    private static final WordGroups NUMBERS = WordGroups.of("taxonomy/number-words");

    private static final Map<String, String> NUMBER_OF = NUMBERS.listByWord();

    private static final Pattern CLAIM = Pattern.compile("(?<![\\p{L}\\d.])(\\d{1,2}|" + NUMBERS.anyOfAll()
            + ") ?\\+? ?" + LISTS.any("year") + "(?!\\p{L}| old| gammal)");
    /** Tolerance for rounded first and last months, in years. */
    private static final double SLACK = 0.3;

    private final Taxonomy taxonomy;

    YearsEvidence(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public Set<Criterion.Kind> kinds() {
        return Set.of(Criterion.Kind.YEARS);
    }

    @Override
    public Shown read(Criterion criterion, ReadText resume) {
        int asked = criterion.years().orElse(0);
        List<Claim> claims = claims(resume);
        Optional<Claim> enough = claims.stream()
                .filter(claim -> claim.years() >= asked && concerns(claim.sentence(), criterion))
                .findFirst();
        if (enough.isPresent()) {
            return Shown.met(enough.get().sentence(), enough.get().span());
        }
        Double worked = resume.source().years();
        if (worked == null) {
            return Shown.NOT_STATED;
        }
        List<Experience> posts = posts(criterion, resume);
        Optional<Beginning> dates = earliest(posts, resume);
        if (worked < asked - SLACK) {
            boolean more = claims.stream().anyMatch(claim -> claim.years() >= asked);
            Optional<Beginning> first = earliest(resume.source().experience(), resume);
            return more || first.isEmpty() || cut(resume)
                    ? Shown.NOT_STATED
                    : Shown.notMet(first.get().sentence());
        }
        double counted = criterion.key() == null ? worked : years(posts, resume);
        return counted >= asked && dates.isPresent() ? dates.get().met() : Shown.NOT_STATED;
    }

    private record Claim(int years, Sentence sentence, Shown.Span span) {}

    private static boolean cut(ReadText resume) {
        return Boolean.TRUE.equals(resume.source().facts().shortened());
    }

    private static List<Claim> claims(ReadText resume) {
        return resume.blind().stream()
                .flatMap(sentence -> {
                    Matcher matcher = CLAIM.matcher(Sentence.small(sentence.text()));
                    return matcher
                            .results()
                            .map(found -> new Claim(
                                    number(found.group(1)), sentence, new Shown.Span(found.start(), found.end())))
                            .toList()
                            .stream();
                })
                .filter(claim -> Denial.of(claim.sentence().text(), claim.span().from()) == Denial.Sense.SAID)
                .toList();
    }

    private static int number(String written) {
        return Integer.parseInt(NUMBER_OF.getOrDefault(written, written));
    }

    private boolean concerns(Sentence sentence, Criterion criterion) {
        String key = criterion.key();
        return key == null
                || taxonomy.skillsIn(sentence.text()).stream()
                        .anyMatch(match -> match.id().equals(key))
                || taxonomy.occupationsIn(sentence.text()).stream()
                        .anyMatch(match -> match.id().equals(key));
    }

    /** The positions that count: those in the occupation, if one is asked for. */
    private List<Experience> posts(Criterion criterion, ReadText resume) {
        String key = criterion.key();
        return resume.source().experience().stream()
                .filter(held -> key == null
                        || key.equals(held.occupation())
                        || taxonomy.occupationsIn(held.title()).stream()
                                .anyMatch(match -> match.id().equals(key)))
                .toList();
    }

    /** Years of positions; overlapping years are counted once. */
    private static double years(List<Experience> posts, ReadText resume) {
        return posts.stream()
                .flatMapToInt(held -> years(held, resume))
                .distinct()
                .count();
    }

    /**
     * The years from the first to before the last; a current position lasts at least until the latest start in the
     * resume.
     */
    private static IntStream years(Experience held, ReadText resume) {
        Integer from = held.from();
        if (from == null) {
            return IntStream.empty();
        }
        Integer to = held.to();
        int last = to != null
                ? to
                : resume.source().experience().stream()
                        .map(Experience::from)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(from);
        return IntStream.range(from, last);
    }

    /**
     * Since when the person has done such work.
     *
     * @param sentence sentence that dates the first position
     * @param year as written there
     */
    private record Beginning(Sentence sentence, String year) {

        /** Highlights the year only, as the position may have ended long ago. */
        Shown met() {
            int from = sentence.text().indexOf(year);
            return Shown.met(sentence, new Shown.Span(from, from + year.length()));
        }
    }

    private static Optional<Beginning> earliest(List<Experience> posts, ReadText resume) {
        return posts.stream()
                .map(Experience::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(String::valueOf)
                .flatMap(year -> resume.blind().stream()
                        .filter(sentence -> sentence.text().contains(year))
                        .findFirst()
                        .map(sentence -> new Beginning(sentence, year)));
    }
}
