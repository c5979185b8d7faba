package org.jobatlas.search.internal.people;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.profile.index.FindablePerson;
import org.springframework.stereotype.Component;

/**
 * Whoever is taken out of the people index is found no more at once, but Lucene keeps their document in its files, words and all, until
 * it merges the part that it lies in, which in a small index may never happen.
 */
@Component
public class ForgottenPeople {

    private final EntityManagerFactory factory;

    ForgottenPeople(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Merges the segments of the people index, so that its files hold only people who can be found. */
    public void forget() {
        Search.mapping(factory).scope(FindablePerson.class).workspace().mergeSegments();
    }
}
