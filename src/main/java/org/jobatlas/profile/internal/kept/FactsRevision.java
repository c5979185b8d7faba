package org.jobatlas.profile.internal.kept;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobatlas.profile.Degree;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.profile.internal.facts.DegreeWords;
import org.jobatlas.shared.Union;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.EducationLevel;
import org.jspecify.annotations.Nullable;

/** Keeps what an edit says of facts known and within bounds, and the lines of education in step with the degrees. */
final class FactsRevision {

    private static final int LONGEST = 120;
    private static final int MOST = 60;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** As a resume would write them. */
    private static final Map<EducationLevel, String> WRITTEN = Map.of(
            EducationLevel.NONE, "Elementary school",
            EducationLevel.SECONDARY, "Upper secondary school",
            EducationLevel.VOCATIONAL, "Vocational training",
            EducationLevel.BACHELOR, "Bachelor",
            EducationLevel.MASTER, "Master",
            EducationLevel.DOCTORATE, "Doctorate");

    private FactsRevision() {}

    static StatedFacts facts(StatedFacts edited, Credentials known) {
        return new StatedFacts(
                edited.credentials().stream()
                        .filter(held -> known.find(held.id()).isPresent())
                        .filter(firstOf(HeldCredential::id))
                        .limit(MOST)
                        .toList(),
                edited.education(),
                edited.degrees().stream()
                        .map(degree -> new Degree(degree.level(), shortened(degree.area())))
                        .distinct()
                        .limit(MOST)
                        .toList(),
                edited.languages().stream()
                        .filter(firstOf(SpokenLanguage::language))
                        .limit(MOST)
                        .toList(),
                edited.rightToWork().stream()
                        .filter(code -> Union.CODE.equals(code) || COUNTRIES.contains(code))
                        .distinct()
                        .limit(MOST)
                        .toList(),
                edited.relocates(),
                edited.shortened(),
                edited.corrections());
    }

    private static <T> Predicate<T> firstOf(Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        return each -> seen.add(key.apply(each));
    }

    private static @Nullable String shortened(@Nullable String area) {
        return area == null || area.isBlank() ? null : cut(area);
    }

    /** What somebody typed, without blanks around it and not longer than a line. */
    static String cut(String typed) {
        String stripped = typed.strip();
        return stripped.substring(0, Math.min(LONGEST, stripped.length())).strip();
    }

    /** Without the lines of degrees that were taken away, with a line for each level that was added and stands in none. */
    static List<String> education(Profile before, Profile edited) {
        Set<EducationLevel> gone = levels(before.facts());
        gone.removeAll(levels(edited.facts()));
        List<String> lines = new ArrayList<>(edited.education().stream()
                .filter(line -> level(line).noneMatch(gone::contains))
                .toList());
        for (Degree degree : edited.facts().degrees()) {
            boolean added = !before.facts().degrees().contains(degree);
            if (added && lines.stream().flatMap(FactsRevision::level).noneMatch(degree.level()::equals)) {
                lines.addFirst(written(degree));
            }
        }
        return lines;
    }

    private static Stream<EducationLevel> level(String line) {
        return DegreeWords.find(line).map(DegreeWords.Found::level).stream();
    }

    private static Set<EducationLevel> levels(StatedFacts facts) {
        Set<EducationLevel> levels = EnumSet.noneOf(EducationLevel.class);
        facts.degrees().forEach(degree -> levels.add(degree.level()));
        return levels;
    }

    static String written(Degree degree) {
        String area = shortened(degree.area());
        String level = WRITTEN.getOrDefault(degree.level(), "");
        return area == null ? level : level + ", " + area;
    }
}
