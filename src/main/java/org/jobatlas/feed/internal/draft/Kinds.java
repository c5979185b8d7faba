package org.jobatlas.feed.internal.draft;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;

/**
 * Employment types and the like as a row states them, in words of several languages; contradictory statements give
 * none.
 */
final class Kinds {

    private static final Vocabulary EMPLOYMENT = Vocabulary.of("employment");
    private static final Vocabulary REMOTE = Vocabulary.of("remote");
    private static final Vocabulary SENIORITY = Vocabulary.of("seniority");
    private static final Vocabulary LANGUAGE = Vocabulary.of("language");

    private final Columns columns;

    Kinds(Columns columns) {
        this.columns = columns;
    }

    /** The most specific type: an internship or contract before the hours; both hours together give none. */
    Optional<EmploymentType> employment(FeedEntry.Row row) {
        Set<String> said = EMPLOYMENT.in(text(row, ColumnMeaning.EMPLOYMENT));
        Optional<EmploymentType> special = Stream.of(
                        EmploymentType.INTERNSHIP,
                        EmploymentType.VOLUNTEER,
                        EmploymentType.TEMPORARY,
                        EmploymentType.CONTRACT)
                .filter(type -> said.contains(type.name()))
                .findFirst();
        if (special.isPresent()) {
            return special;
        }
        boolean part = said.contains(EmploymentType.PART_TIME.name());
        // a French permanent contract is full-time unless stated otherwise
        boolean full = said.contains(EmploymentType.FULL_TIME.name()) || (!part && said.contains("CDI"));
        if (full == part) {
            return Optional.empty();
        }
        return Optional.of(full ? EmploymentType.FULL_TIME : EmploymentType.PART_TIME);
    }

    Optional<RemoteKind> remote(FeedEntry.Row row) {
        return REMOTE.onlyIn(text(row, ColumnMeaning.REMOTE)).map(RemoteKind::valueOf);
    }

    Optional<Seniority> seniority(FeedEntry.Row row) {
        return SENIORITY.onlyIn(text(row, ColumnMeaning.SENIORITY)).map(Seniority::valueOf);
    }

    Optional<Language> language(FeedEntry.Row row) {
        return columns.first(row, ColumnMeaning.LANGUAGE)
                .flatMap(text -> text.matches("[A-Za-z]{2}([-_].*)?")
                        ? Optional.of(text.substring(0, 2))
                        : LANGUAGE.onlyIn(text))
                .map(Language::new);
    }

    /** All values; a plain "yes" stands for the column's name, a plain "no" for nothing. */
    private String text(FeedEntry.Row row, ColumnMeaning field) {
        return columns.all(row, field).stream()
                .filter(value -> !Truth.isNo(value.text()))
                .map(value -> Truth.isYes(value.text()) ? value.note() : value.text())
                .collect(Collectors.joining(" / "));
    }
}
