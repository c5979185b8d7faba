package org.jobatlas.people.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Company;
import org.jobatlas.people.FoundPeople;
import org.jobatlas.people.PeopleRequest;
import org.jobatlas.people.PeopleSearch;
import org.jobatlas.people.SeekerCard;
import org.jobatlas.profile.FindablePeople;
import org.jobatlas.profile.FindableSeeker;
import org.jobatlas.profile.PersonId;
import org.springframework.stereotype.Service;

/** People search for recruiters; consent is checked in the database on every request. */
@Service
class CompanyPeople implements PeopleSearch {

    private final PeopleAccess access;
    private final AskedFor asked;
    private final RankedPeople ranking;
    private final FindablePeople people;
    private final CompanyVisibility sight;
    private final Cards cards;
    private final Allowance allowance;

    CompanyPeople(
            PeopleAccess access,
            AskedFor asked,
            RankedPeople ranking,
            FindablePeople people,
            CompanyVisibility sight,
            Cards cards,
            Allowance allowance) {
        this.access = access;
        this.asked = asked;
        this.ranking = ranking;
        this.people = people;
        this.sight = sight;
        this.cards = cards;
        this.allowance = allowance;
    }

    @Override
    public FoundPeople find(PeopleRequest request) {
        Company company = access.company(request);
        if (request.asksNothing()) {
            return new FoundPeople(List.of(), 0, false);
        }
        allowance.take(request.company(), Allowance.Kind.SEARCH);
        Asked what = asked.by(request);
        return SystemRights.call(() -> page(what, request.page(), company));
    }

    private FoundPeople page(Asked what, int page, Company company) {
        List<PersonId> ranked = ranking.near(what.query());
        List<PersonId> seen = sight.of(company.name(), people.known(ranked)).stream()
                .map(FindableSeeker::id)
                .limit((long) PAGE * PAGES)
                .toList();
        List<PersonId> shown =
                seen.stream().skip((long) page * PAGE).limit(PAGE).toList();
        return new FoundPeople(
                people.read(shown).stream()
                        .map(person -> cards.of(person, what.criteria()))
                        .toList(),
                page,
                seen.size() > (page + 1) * PAGE);
    }

    @Override
    public Optional<SeekerCard> get(PeopleRequest request, PersonId person) {
        Company company = access.company(request);
        allowance.take(request.company(), Allowance.Kind.SEARCH);
        Asked what = asked.by(request);
        return SystemRights.call(() -> people.read(List.of(person)).stream()
                .filter(found ->
                        !sight.of(company.name(), List.of(found.seeker())).isEmpty())
                .map(found -> cards.of(found, what.criteria()))
                .findFirst());
    }
}
