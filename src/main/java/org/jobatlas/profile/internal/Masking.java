package org.jobatlas.profile.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * Removes names, contact data, birth date, age and gendered words from a resume, before any other reading, so that
 * later steps never see them.
 */
@Component
class Masking {

    private final Taxonomy taxonomy;

    Masking(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    String mask(String text) {
        String masked = GenderWords.neutralise(ContactData.remove(names(text).remove(text)));
        return masked.lines()
                .map(Masking::tidy)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The lines with everything but names: where somebody lives is read from these. */
    List<String> withoutNames(String text) {
        return names(text).remove(text).lines().map(String::strip).toList();
    }

    /** The text without a name that is known from elsewhere. */
    String without(String name, String text) {
        return PersonNames.of(List.of("Name: " + name), words -> false).remove(text);
    }

    /** The text without the names that a resume of the same person gives. */
    String withoutNamesOf(String resume, String text) {
        return names(resume).remove(text);
    }

    /** The person's name as written; for the person alone. */
    Optional<String> nameIn(String text) {
        return names(text).whole();
    }

    private PersonNames names(String text) {
        return PersonNames.of(text.lines().map(String::strip).toList(), this::work);
    }

    private boolean work(String words) {
        return JobWords.in(words)
                || JobWords.business(words)
                || Headings.read(words).isPresent()
                || !taxonomy.occupationsIn(words).isEmpty()
                || !taxonomy.skillsIn(words).isEmpty();
    }

    /** Removes what masking left behind: doubled blanks, separators without anything between them. */
    private static String tidy(String line) {
        return line.replaceAll("\\(\\s*\\)", "")
                .replaceAll(" {2,}", " ")
                .replaceAll("(?<!\\s)\\s*+[|•·,;]\\s*+(?:[|•·,;]\\s*+)++", ", ")
                .replaceAll("^[\\s|,;:/]+", "")
                .replaceAll("(?<![\\s|•·,])[\\s|•·,]++$", "")
                .strip();
    }
}
