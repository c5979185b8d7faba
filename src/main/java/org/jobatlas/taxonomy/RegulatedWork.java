package org.jobatlas.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which work needs a licence, and which words prove one. Reference data; anybody may ask. */
public interface RegulatedWork {

    Optional<RegulatedOccupation> find(String id);

    /** The regulated occupations that the title names itself, not those it only serves ("nurse recruiter"); mostly one or none. */
    List<RegulatedOccupation> namedBy(String title);

    /** The regulated occupations in which a text demands registration in plain words, with the words that do. */
    List<Demanded> demandedBy(String text);

    /**
     * What is proven by posts held and by credentials in a text: ids of regulated occupations with the words that prove each. What a
     * licence covers is proven with it.
     */
    Map<String, String> provenBy(List<String> posts, String text);

    /**
     * Registration that a text demands.
     *
     * @param anyOf ids of regulated occupations, one of which has to be held
     * @param words the part of the sentence that says so
     */
    record Demanded(List<String> anyOf, String words) {

        public Demanded {
            anyOf = List.copyOf(anyOf);
        }
    }
}
