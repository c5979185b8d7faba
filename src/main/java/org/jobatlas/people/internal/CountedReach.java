package org.jobatlas.people.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingReach;
import org.jobatlas.job.PostingSketches;
import org.jobatlas.profile.FindablePeople;
import org.jobatlas.profile.FindableSeeker;
import org.jobatlas.profile.PersonId;
import org.jobatlas.recommendation.Standings;
import org.springframework.stereotype.Service;

/**
 * Counts people who consented and whom the company may see, by comparing the posting with the last places of their
 * lists.
 */
@Service
class CountedReach implements PostingReach {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final PeopleDoor door;
    private final OwnedPostings owned;
    private final PostingSketches sketches;
    private final CountedPeople counted;
    private final Allowance allowance;
    private final Standings standings;
    private final Discretion discretion = Discretion.random();

    CountedReach(
            PeopleDoor door,
            OwnedPostings owned,
            PostingSketches sketches,
            CountedPeople counted,
            Allowance allowance,
            Standings standings) {
        this.door = door;
        this.owned = owned;
        this.sketches = sketches;
        this.counted = counted;
        this.allowance = allowance;
        this.standings = standings;
    }

    @Override
    public Preview of(PostingId id, PostingEdit edit) {
        OwnedPosting posting = owned.get(id);
        Company company = door.company(posting.company());
        allowance.take(posting.company(), Allowance.Kind.REACH);
        PostingFeatures written = sketches.read(id, edit);
        List<Variants.Variant> variants = Variants.of(written, edit.criteria());
        List<PostingFeatures> all = Stream.concat(
                        Stream.of(written), variants.stream().map(Variants.Variant::posting))
                .toList();
        CountedPeople.Counted people = counted.of(company, System.nanoTime() + PATIENCE.toNanos());
        List<Set<PersonId>> reached = reached(people.known(), all);
        String question = question(posting.company(), written);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            Variants.Variant variant = variants.get(i);
            changes.add(new Change(
                    variant.kind(),
                    variant.about(),
                    discretion.after(
                            reached.getFirst(), reached.get(i + 1), question + variant.kind() + variant.about())));
        }
        return new Preview(discretion.crowd(reached.getFirst().size(), question), changes, people.complete());
    }

    /** The full question, so that any variation is a different one. */
    private static String question(CompanyId company, PostingFeatures written) {
        return String.join(
                "\n",
                company.toString(),
                written.id().toString(),
                written.textHash(),
                written.facts().toString(),
                written.conditions().toString());
    }

    private List<Set<PersonId>> reached(List<Countable.Known> people, List<PostingFeatures> postings) {
        List<Set<PersonId>> reached =
                postings.stream().<Set<PersonId>>map(posting -> new HashSet<>()).toList();
        for (Countable.Known person : people) {
            List<Boolean> in =
                    SystemRights.call(() -> standings.reached(person.profile(), person.standing(), postings));
            for (int i = 0; i < postings.size(); i++) {
                if (in.get(i)) {
                    reached.get(i).add(person.id());
                }
            }
        }
        return reached;
    }

    /** The people who can be counted for a company. */
    @org.springframework.stereotype.Component
    static class CountedPeople {

        /** Maximum number of people, always the same ones, to bound the waiting time. */
        private static final int MOST = 2_000;

        private final FindablePeople people;
        private final Sight sight;
        private final Countable countable;

        CountedPeople(FindablePeople people, Sight sight, Countable countable) {
            this.people = people;
            this.sight = sight;
            this.countable = countable;
        }

        /** @param complete whether the lists of all of them were computed */
        record Counted(List<Countable.Known> known, boolean complete) {}

        Counted of(Company company, long until) {
            List<FindableSeeker> seen = sight.of(company.name(), SystemRights.call(people::all)).stream()
                    .limit(MOST)
                    .toList();
            List<Countable.Known> known = countable.of(seen, until);
            return new Counted(known, known.size() == seen.size());
        }
    }
}
