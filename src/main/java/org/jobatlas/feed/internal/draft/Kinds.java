package org.jobatlas.feed.internal.draft;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;

/** What a row says about the kind of work, in words of several languages; where it says two things, nothing. */
final class Kinds {

    private static final Vocabulary EMPLOYMENT = Vocabulary.of("employment");
    private static final Vocabulary REMOTE = Vocabulary.of("remote");
    private static final Vocabulary SENIORITY = Vocabulary.of("seniority");
    private static final Vocabulary LANGUAGE = Vocabulary.of("language");

    private final Columns columns;

    Kinds(Columns columns) {
        this.columns = columns;
    }

    /** The kind that says most: an internship or a contract before how many hours; both hours together say nothing. */
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
        // the French permanent contract is full-time unless it says otherwise
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

    /** All values; a plain yes means what its column is called, a plain no says nothing. */
    private String text(FeedEntry.Row row, ColumnMeaning field) {
        return columns.all(row, field).stream()
                .filter(value -> !Truth.isNo(value.text()))
                .map(value -> Truth.isYes(value.text()) ? value.note() : value.text())
                .collect(Collectors.joining(" / "));
    }
}
