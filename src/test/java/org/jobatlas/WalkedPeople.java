package org.jobatlas;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jobatlas.job.PostingApplicants;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingReach;
import org.jobatlas.job.PostingSketches;
import org.jobatlas.people.ContactDraft;
import org.jobatlas.people.Contacting;
import org.jobatlas.people.NotContactableException;
import org.jobatlas.people.PeopleRequest;
import org.jobatlas.people.PeopleSearch;
import org.jobatlas.profile.PersonId;
import org.springframework.context.ApplicationContext;

/** The doors behind which people are found. */
final class WalkedPeople {

    private final ApplicationContext context;
    private final WalkedCompany walked;
    private final Map<String, WalkedCompany.Door> doors = new TreeMap<>();

    WalkedPeople(ApplicationContext context, WalkedCompany walked) {
        this.context = context;
        this.walked = walked;
    }

    Map<String, WalkedCompany.Door> all() {
        search(context.getBean(PeopleSearch.class));
        contacts(context.getBean(Contacting.class));
        doors.put(
                "job.PostingReach.of",
                () -> context.getBean(PostingReach.class).of(walked.posting(), PostingEdit.EMPTY));
        doors.put(
                "job.PostingApplicants.of",
                () -> context.getBean(PostingApplicants.class).of(walked.company()));
        doors.put(
                "job.PostingSketches.read",
                () -> context.getBean(PostingSketches.class).read(walked.posting(), PostingEdit.EMPTY));
        return doors;
    }

    private void contacts(Contacting contacting) {
        PersonId nobody = new PersonId(UUID.randomUUID());
        doors.put("people.Contacting.ask", () -> {
            try {
                return contacting.ask(new ContactDraft(walked.company(), walked.posting(), nobody, "Hello"));
            } catch (NotContactableException e) {
                return e.reason();
            }
        });
        doors.put("people.Contacting.state", () -> contacting.state(walked.company(), nobody));
        doors.put("people.Contacting.list", () -> contacting.list(walked.company()));
        doors.put("people.Contacting.write", () -> {
            contacting.write(walked.contact(), "Hello");
            return "done";
        });
    }

    private void search(PeopleSearch search) {
        PeopleRequest forPosting = PeopleRequest.of(walked.company(), walked.posting());
        doors.put("people.PeopleSearch.find", () -> search.find(forPosting));
        doors.put("people.PeopleSearch.get", () -> search.get(forPosting, new PersonId(UUID.randomUUID())));
    }
}
