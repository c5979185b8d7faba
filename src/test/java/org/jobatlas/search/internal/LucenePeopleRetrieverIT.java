package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.job.index.IndexParts;
import org.jobatlas.profile.PersonId;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.search.internal.people.ForgottenPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The contract of {@link org.jobatlas.search.PeopleRetriever} on Lucene, and that its files forget as well. */
class LucenePeopleRetrieverIT extends PeopleRetrieverContract {

    @Autowired
    private ForgottenPeople forgotten;

    @Autowired
    private IndexParts parts;

    @Test
    void whoeverIsTakenOutIsAlsoTakenOutOfTheFilesOfTheIndex() throws IOException {
        PersonId leaving = add("gone", "Cooper", "Cooper who makes casks of oak.", "GB");
        awaitPeople(25);
        factory.runInTransaction(entities -> entities.remove(entities.find(FindablePerson.class, leaving.value())));
        awaitPeople(24);
        forgotten.forget();
        try (IndexReader files = Search.mapping(factory)
                .scope(FindablePerson.class)
                .extension(LuceneExtension.get())
                .openIndexReader(Set.copyOf(parts.all()))) {
            assertThat(files.numDeletedDocs()).isZero();
            assertThat(files.numDocs()).isEqualTo(24);
        }
    }
}
