package org.jobatlas.evaluation.internal.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.InventedSeekers;
import org.jobatlas.account.SystemRights;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.profile.FindablePeople;
import org.jobatlas.profile.PersonId;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.search.IndexStates;
import org.springframework.stereotype.Component;

/** Creates invented seekers from resumes, who consent to being found, through the production services. */
@Component
class PeopleCorpus {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long LOOKS_EVERY_MILLIS = 200;

    private final InventedSeekers seekers;
    private final ResumeService resumes;
    private final ProfileService profiles;
    private final Consents consents;
    private final FindablePeople people;
    private final IndexStates states;

    PeopleCorpus(
            InventedSeekers seekers,
            ResumeService resumes,
            ProfileService profiles,
            Consents consents,
            FindablePeople people,
            IndexStates states) {
        this.seekers = seekers;
        this.resumes = resumes;
        this.profiles = profiles;
        this.consents = consents;
        this.people = people;
        this.states = states;
    }

    /** Called with system rights; seekers of earlier runs can no longer be found. */
    Map<PersonId, String> index(List<CorpusRecord> corpus) {
        people.all().forEach(former -> agree(former.account(), false));
        List<AccountId> accounts = seekers.create(corpus.size());
        for (int i = 0; i < corpus.size(); i++) {
            String text = corpus.get(i).whole();
            seekers.callAs(
                    accounts.get(i),
                    () -> profiles.findFor(
                            resumes.store(new ResumeFile("resume.txt", text.getBytes(StandardCharsets.UTF_8)))));
            agree(accounts.get(i), true);
        }
        await(corpus.size());
        Map<PersonId, String> documents = new LinkedHashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            String document = corpus.get(i).id();
            people.of(accounts.get(i)).ifPresent(person -> documents.put(person.id(), document));
        }
        return documents;
    }

    private void agree(AccountId account, boolean given) {
        seekers.callAs(account, () -> {
            consents.answer(Use.BEING_FOUND, given);
            return true;
        });
    }

    private void await(int count) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (people.all().size() < count || SystemRights.call(states::get).pending() > 0) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The people do not come into the index.");
                }
                TimeUnit.MILLISECONDS.sleep(LOOKS_EVERY_MILLIS);
            }
            // Elasticsearch shows a written change up to a second later
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while people come into the index", e);
        }
    }
}
