package org.jobatlas.people.internal;

import java.util.List;
import java.util.Set;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.people.PeopleRanking;
import org.jobatlas.profile.PersonId;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.PeopleQuery;
import org.jobatlas.search.PeopleRetriever;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.stereotype.Service;

@Service
class RankedPeople implements PeopleRanking {

    private final AskedFor asked;
    private final Taxonomy taxonomy;
    private final PeopleRetriever retriever;

    RankedPeople(AskedFor asked, Taxonomy taxonomy, PeopleRetriever retriever) {
        this.asked = asked;
        this.taxonomy = taxonomy;
        this.retriever = retriever;
    }

    @Override
    public List<PersonId> rank(Sought job) {
        List<String> skills = taxonomy.skillsIn(job.title() + "\n" + job.text()).stream()
                .map(TermMatch::id)
                .distinct()
                .toList();
        PostingFacts facts = PostingFacts.titled(job.title())
                .language(job.language())
                .skills(skills)
                .build();
        return rank(asked.query(facts, job.text()).in(Set.of()));
    }

    /** Whom a search shows: the same order without those who are far from what is asked. */
    List<PersonId> near(PeopleQuery query) {
        return retriever.near(query).stream().map(Scored::item).toList();
    }

    /** Everybody in the order of the search, as measurements need it. */
    List<PersonId> rank(PeopleQuery query) {
        return retriever.rank(query).stream().map(Scored::item).toList();
    }
}
