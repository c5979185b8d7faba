package org.jobatlas.people;

import java.util.List;

/**
 * A page of people, best first; the total number is never disclosed.
 *
 * @param more whether there is another page
 */
public record FoundPeople(List<SeekerCard> people, int page, boolean more) {

    public FoundPeople {
        people = List.copyOf(people);
    }
}
