package org.jobatlas.people.internal;

import java.util.List;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.hiring.ResumeEvidence;
import org.jobatlas.job.Criterion;
import org.jobatlas.people.SeekerCard;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.FindablePeople;
import org.jobatlas.profile.FindableProfile;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.Place;
import org.springframework.stereotype.Component;

/** Builds the cards that recruiters see. */
@Component
class Cards {

    private static final int TITLES = 3;
    private static final int SKILLS = 8;

    private final ResumeEvidence evidence;
    private final FindablePeople people;

    Cards(ResumeEvidence evidence, FindablePeople people) {
        this.evidence = evidence;
        this.people = people;
    }

    /** Called with system rights. */
    SeekerCard of(FindableProfile person, List<Criterion> criteria) {
        Profile profile = person.profile();
        return new SeekerCard(
                person.seeker().id(),
                profile.experience().stream()
                        .map(Experience::title)
                        .distinct()
                        .limit(TITLES)
                        .map(title -> people.masked(person, title))
                        .filter(title -> !title.isBlank())
                        .toList(),
                years(profile),
                profile.seniority(),
                where(profile.place()),
                profile.languages(),
                profile.skills().stream().limit(SKILLS).toList(),
                evidence.read(criteria, person).stream()
                        .map(one -> shown(one, person))
                        .toList());
    }

    private static @org.jspecify.annotations.Nullable Integer years(Profile profile) {
        Double years = profile.years();
        return years == null ? null : (Integer) (int) Math.min(Math.floor(years), SeekerCard.MOST_YEARS);
    }

    private static SeekerCard.Where where(@org.jspecify.annotations.Nullable Place place) {
        return place == null ? new SeekerCard.Where(null, null) : new SeekerCard.Where(place.region(), place.country());
    }

    /** Masks sentences that are not from the masked text. */
    private Evidence shown(Evidence found, FindableProfile person) {
        String sentence = found.sentence();
        if (sentence == null
                || found.verdict() == EvidenceVerdict.NOT_STATED
                || person.text().contains(sentence)) {
            return found;
        }
        String masked = people.masked(person, sentence);
        boolean same = masked.equals(sentence);
        return new Evidence(
                found.label(),
                found.required(),
                found.verdict(),
                masked,
                same ? found.from() : 0,
                same ? found.to() : masked.length());
    }
}
