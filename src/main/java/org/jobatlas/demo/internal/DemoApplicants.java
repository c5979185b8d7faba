package org.jobatlas.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.DemoAccounts;
import org.jobatlas.demo.internal.text.Content;
import org.jobatlas.demo.internal.text.ResumeContent;
import org.jobatlas.demo.internal.text.ResumePdf;
import org.jobatlas.demo.internal.text.ResumeWriter;
import org.jobatlas.hiring.InventedApplicant;
import org.jobatlas.hiring.InventedApplicants;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingCriteria;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingExposure.Sighting;
import org.jobatlas.job.PostingId;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Sixty invented applicants for ten postings, each posting with criteria. */
@Component
class DemoApplicants {

    private static final int POSTINGS = 10;
    private static final int EACH = 6;
    private static final int SKILLS = 4;
    private static final long SEED = 6_000;
    private static final List<List<Stage>> STEPS = List.of(
            List.of(),
            List.of(),
            List.of(Stage.SCREENED),
            List.of(Stage.SCREENED, Stage.INTERVIEW),
            List.of(Stage.DECLINED),
            List.of(Stage.SCREENED, Stage.INTERVIEW, Stage.OFFER),
            List.of(Stage.SCREENED, Stage.INTERVIEW, Stage.OFFER, Stage.HIRED));

    private static final List<Optional<Sighting>> SEEN = List.of(
            Optional.of(new Sighting("SEARCH", 2)),
            Optional.of(new Sighting("RECOMMENDATION", 1)),
            Optional.of(new Sighting("SEARCH", 5)),
            Optional.empty(),
            Optional.of(new Sighting("RECOMMENDATION", 4)));

    private final PostingCatalogue catalogue;
    private final PostingCriteria criteria;
    private final InventedApplicants applicants;
    private final DemoAccounts accounts;
    private final Taxonomy taxonomy;
    private final Clock clock;

    DemoApplicants(
            PostingCatalogue catalogue,
            PostingCriteria criteria,
            InventedApplicants applicants,
            DemoAccounts accounts,
            Taxonomy taxonomy,
            Clock clock) {
        this.catalogue = catalogue;
        this.criteria = criteria;
        this.applicants = applicants;
        this.accounts = accounts;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** Called with system rights. */
    void fill(List<PostingId> postings, AccountId recruiter) {
        ResumeWriter writer = new ResumeWriter();
        int number = 0;
        for (PostingDetails posting :
                catalogue.findPublished(postings).stream().limit(POSTINGS).toList()) {
            criteria.keep(posting.id(), criteria(posting));
            for (int i = 0; i < EACH; i++) {
                add(posting, writer.write(SEED + number, field(posting, i)), new Turn(number, recruiter));
                number++;
            }
        }
    }

    /** Most come from the field of the posting, one from another. */
    private static String field(PostingDetails posting, int turn) {
        String field = posting.field();
        return field == null || !Content.FIELDS.contains(field) || turn == EACH - 1
                ? Content.FIELDS.get(turn % Content.FIELDS.size())
                : field;
    }

    private record Turn(int number, AccountId recruiter) {}

    private void add(PostingDetails posting, ResumeContent resume, Turn turn) {
        String name = resume.person().name();
        String local = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        Optional<AccountId> account = EmailAddress.parse(local + "." + turn.number() + "@applicants.example")
                .flatMap(email -> accounts.invent(email, name));
        account.ifPresent(id -> applicants.add(
                new InventedApplicant(
                        posting.id(),
                        id,
                        new InventedApplicant.Person(name, local + "." + turn.number() + "@applicants.example"),
                        "I have followed your work for a while and would like to be part of it.\n" + name,
                        resume.text(),
                        ResumePdf.write(resume, -1),
                        clock.instant().minus(Duration.ofHours(11L * turn.number() + 5)),
                        STEPS.get(turn.number() % STEPS.size()),
                        turn.number() % 4 == 3
                                ? "Dear {name}, thank you. Could you tell us when you could begin?"
                                : null,
                        SEEN.get(turn.number() % SEEN.size())),
                turn.recruiter()));
    }

    private List<Criterion> criteria(PostingDetails posting) {
        List<Criterion> asked = new ArrayList<>();
        posting.skills().stream()
                .limit(SKILLS)
                .flatMap(id -> taxonomy.findSkill(id).stream())
                .forEach(skill -> asked.add(
                        Criterion.of(Criterion.Kind.SKILL, skill.name(Locale.ENGLISH), skill.id(), asked.size() < 2)));
        asked.add(Criterion.of(new Criterion.Years(5), "Five years of work", null, true));
        asked.add(Criterion.of(Criterion.Kind.LANGUAGE, "English", "en", true));
        asked.add(Criterion.of(Criterion.Kind.LICENCE, "Driving licence", "driving-b", false));
        return asked;
    }
}
