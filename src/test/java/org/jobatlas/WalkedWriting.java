package org.jobatlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.employer.CompanyProfile;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.CompanyUploads;
import org.jobatlas.employer.Rights;
import org.jobatlas.job.CompanyImports;
import org.jobatlas.job.OwnPostings;
import org.jobatlas.job.PostingChecks;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingHistory;
import org.jobatlas.job.PostingLifeCycle;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingWriting;
import org.jobatlas.shared.EmailAddress;
import org.springframework.context.ApplicationContext;

/** The doors behind which postings are written and companies have a page and a team. */
final class WalkedWriting {

    private final ApplicationContext context;
    private final WalkedCompany walked;
    private final Map<String, WalkedCompany.Door> doors = new TreeMap<>();

    WalkedWriting(ApplicationContext context, WalkedCompany walked) {
        this.context = context;
        this.walked = walked;
    }

    Map<String, WalkedCompany.Door> all() {
        writing(context.getBean(PostingWriting.class));
        history(context.getBean(PostingHistory.class));
        lists();
        CompanyUploads uploads = context.getBean(CompanyUploads.class);
        door("employer.CompanyUploads.allow", () -> uploads.allow(walked.company()));
        imports(context.getBean(CompanyImports.class));
        lifeCycle(context.getBean(PostingLifeCycle.class));
        pages(context.getBean(CompanyPages.class));
        team(context.getBean(CompanyTeam.class));
        return doors;
    }

    private void writing(PostingWriting writing) {
        door("job.PostingWriting.begin", () -> writing.begin(walked.company()));
        door("job.PostingWriting.get", () -> writing.get(walked.posting()));
        door("job.PostingWriting.preview", () -> writing.preview(walked.posting()));
        door("job.PostingWriting.save", () -> writing.save(walked.posting(), edition(), PostingEdit.EMPTY));
        door("job.PostingWriting.duplicate", () -> writing.duplicate(walked.posting()));
        run("job.PostingWriting.discard", () -> writing.discard(writing.duplicate(walked.posting())));
    }

    private int edition() {
        return context.getBean(PostingWriting.class).get(walked.posting()).edition();
    }

    private void history(PostingHistory history) {
        door("job.PostingHistory.list", () -> history.list(walked.posting()));
        door("job.PostingHistory.read", () -> history.read(saved(), 1));
        run("job.PostingHistory.seal", () -> history.seal(saved()));
        door("job.PostingHistory.restore", () -> history.restore(saved(), 1, edition()));
    }

    /** The posting with a version of its own. */
    private org.jobatlas.job.PostingId saved() {
        context.getBean(PostingWriting.class).save(walked.posting(), edition(), PostingEdit.EMPTY);
        return walked.posting();
    }

    private void imports(CompanyImports imports) {
        door("job.CompanyImports.begin", () -> imports.begin(walked.company(), "walk.csv"));
        run("job.CompanyImports.add", () -> imports.add(walked.imported("READING"), List.of()));
        run("job.CompanyImports.end", () -> imports.end(walked.imported("READING"), true));
        door("job.CompanyImports.get", () -> imports.get(walked.imported("READ")));
        door("job.CompanyImports.rows", () -> imports.rows(walked.imported("READ"), null, 0, 10));
        run("job.CompanyImports.confirm", () -> imports.confirm(walked.imported("READ"), false));
        run("job.CompanyImports.undo", () -> imports.undo(walked.imported("DONE")));
        run("job.CompanyImports.discard", () -> imports.discard(walked.imported("READ")));
        door("job.CompanyImports.list", () -> imports.list(walked.company()));
    }

    private void lists() {
        OwnPostings own = context.getBean(OwnPostings.class);
        PostingChecks checks = context.getBean(PostingChecks.class);
        door("job.OwnPostings.list", () -> own.list(walked.company(), OwnPostings.Filter.ALL, 0, 10));
        door("job.OwnPostings.counts", () -> own.counts(walked.company()));
        door("job.PostingChecks.check", () -> checks.check(walked.posting(), PostingEdit.EMPTY));
        door("job.PostingChecks.suggest", () -> checks.suggest(PostingEdit.EMPTY));
    }

    private void lifeCycle(PostingLifeCycle lifeCycle) {
        run("job.PostingLifeCycle.become", () -> lifeCycle.become(walked.posting(), PostingStatus.PAUSED));
        door(
                "job.PostingLifeCycle.becomeAll",
                () -> lifeCycle.becomeAll(List.of(walked.posting()), PostingStatus.CLOSED));
        run("job.PostingLifeCycle.publishAt", () -> lifeCycle.publishAt(draft(), null));
    }

    private org.jobatlas.job.PostingId draft() {
        return context.getBean(PostingWriting.class).duplicate(walked.posting());
    }

    private void pages(CompanyPages pages) {
        run(
                "employer.CompanyPages.write",
                () -> pages.write(
                        walked.company(), new CompanyProfile(walked.marker(), "", List.of(), Optional.empty())));
        run("employer.CompanyPages.removeLogo", () -> pages.removeLogo(walked.company()));
        run("employer.CompanyPages.changeLogo", () -> {
            try {
                pages.changeLogo(walked.company(), new byte[0]);
            } catch (org.jobatlas.employer.UnusableLogoException e) {
                // whoever gets so far may change it
            }
        });
    }

    private void team(CompanyTeam team) {
        door("employer.CompanyTeam.ownRights", () -> team.ownRights(walked.company()));
        door("employer.CompanyTeam.members", () -> team.members(walked.company()));
        door("employer.CompanyTeam.invitations", () -> team.invitations(walked.company()));
        run(
                "employer.CompanyTeam.invite",
                () -> team.invite(walked.company(), new EmailAddress("tern@example.org"), Rights.MEMBER));
        run("employer.CompanyTeam.withdraw", () -> team.withdraw(walked.company(), UUID.randomUUID()));
        run("employer.CompanyTeam.assign", () -> team.assign(walked.company(), walked.recruiter(), Rights.OWNER));
        run("employer.CompanyTeam.remove", () -> team.remove(walked.company(), walked.stranger()));
    }

    private void door(String name, WalkedCompany.Door door) {
        doors.put(name, door);
    }

    private void run(String name, Runnable step) {
        doors.put(name, () -> {
            step.run();
            return "done";
        });
    }
}
