package org.jobatlas.search.internal.people;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.profile.index.FindablePerson;
import org.springframework.stereotype.Component;

/**
 * Lucene keeps deleted documents in its files until their segment is merged, which may never happen in a small index.
 * This merges the people index, so that data of people who cannot be found any more is really deleted.
 */
@Component
public class ForgottenPeople {

    private final EntityManagerFactory factory;

    ForgottenPeople(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Merges the segments of the people index. */
    public void forget() {
        Search.mapping(factory).scope(FindablePerson.class).workspace().mergeSegments();
    }
}
