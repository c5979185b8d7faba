package org.jobatlas.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fields of work, skills and occupations: by id, and as found in a text. Immutable snapshot, safe for any thread. */
public interface Taxonomy {

    /** All fields of work in display order. */
    List<FieldOfWork> fields();

    Optional<FieldOfWork> findField(String id);

    Optional<Skill> findSkill(String id);

    Optional<Occupation> findOccupation(String id);

    /** Skills named in the text, longest match first where two overlap, in order of appearance. */
    List<TermMatch> skillsIn(String text);

    /** Occupations named in the text, longest match where two overlap, in order of appearance. */
    List<TermMatch> occupationsIn(String text);

    /** The skill of which this is a name or synonym in any language. */
    Optional<Skill> skillNamed(String name);

    /** The occupation of which this is a name or synonym in any language. */
    Optional<Occupation> occupationNamed(String name);

    /** Skills whose names in the language or in English contain words starting with the text, for completion. */
    List<Skill> completeSkill(String typed, Locale locale, int limit);

    /** Occupations whose names in the language or in English contain words starting with the text, for completion; each once. */
    List<Occupation> completeOccupation(String typed, Locale locale, int limit);
}
