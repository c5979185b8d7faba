package org.jobatlas.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which occupations require a licence, and which words prove one. Public reference data without access control. */
public interface RegulatedWork {

    Optional<RegulatedOccupation> find(String id);

    /**
     * Regulated occupations that the title itself names, not those that it only serves ("nurse recruiter"); usually at
     * most one.
     */
    List<RegulatedOccupation> namedBy(String title);

    /** Regulated occupations whose registration a text explicitly requires, with the words that do. */
    List<Demanded> demandedBy(String text);

    /**
     * Ids of regulated occupations with the words that prove a licence, from positions held and from credentials in a
     * text; includes what these licences cover.
     */
    Map<String, String> provenBy(List<String> posts, String text);

    /**
     * Countries where a licence counts that was got in one of the given ones or at a register that the text names; ISO
     * 3166-1 alpha-2 codes.
     */
    Set<String> recognisedIn(Set<String> countries, String text);

    /**
     * A registration that a text requires.
     *
     * @param anyOf ids of regulated occupations, one of which is required
     * @param words the part of the sentence that says so
     */
    record Demanded(List<String> anyOf, String words) {

        public Demanded {
            anyOf = List.copyOf(anyOf);
        }
    }
}
