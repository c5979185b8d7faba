package org.jobatlas.search;

import java.util.List;
import java.util.Set;
import org.jobatlas.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is looked for by: a job or typed words.
 *
 * @param text of which the most telling words are taken
 * @param language of the text; null where not known
 * @param titles of the job
 * @param skills ids of taxonomy skills, most important first
 * @param occupations ids of taxonomy occupations
 * @param vector unit vector of the text
 * @param countries ISO 3166-1 alpha-2 codes of where the people may live; empty for anywhere. Whoever says no country is found anyway
 * @param depth how many of each retrieval, at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record PeopleQuery(
        String text,
        @Nullable Language language,
        List<String> titles,
        List<String> skills,
        List<String> occupations,
        float[] vector,
        Set<String> countries,
        int depth) {

    public PeopleQuery {
        text = WellFormed.text(text);
        titles = titles.stream().map(WellFormed::text).toList();
        skills = List.copyOf(skills);
        occupations = List.copyOf(occupations);
        countries = Set.copyOf(countries);
    }

    /** The same within other countries. */
    public PeopleQuery in(Set<String> others) {
        return new PeopleQuery(text, language, titles, skills, occupations, vector, others, depth);
    }
}
