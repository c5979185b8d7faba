package org.jobatlas.hiring.internal.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.ApplicationRows;
import org.jobatlas.hiring.internal.applying.SealedPapers;
import org.jobatlas.hiring.internal.applying.Snapshot;
import org.jobatlas.hiring.internal.pipeline.NameMask;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterTexts;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.PublicAddress;
import org.jobatlas.uikit.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Informs applicants about their application, at the address that they shared. */
@Component
public class ApplicantLetters {

    /** The subject of a letter. */
    public enum About {
        APPLIED,
        STAGE,
        MESSAGE,
        INTERVIEW,
        INTERVIEW_OFF
    }

    private final Mail mail;
    private final SealedPapers sealed;
    private final Consents consents;

    ApplicantLetters(Mail mail, SealedPapers sealed, Consents consents) {
        this.mail = mail;
        this.sealed = sealed;
        this.consents = consents;
    }

    /** A letter about an event of an application; details are looked up when it is written. */
    public record Request(UUID application, About about, Optional<Stage> stage) implements LetterRequest {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void post(ApplicationRow application, About about) {
        if (!SystemRights.call(() -> consents.isGiven(application.account(), Use.LETTERS))) {
            return;
        }
        sealed.open(application.papers().snapshot(), Snapshot.class)
                .flatMap(snapshot -> EmailAddress.parse(snapshot.person().email()))
                .ifPresent(address -> mail.post(
                        address,
                        application.language(),
                        new Request(
                                application.id().value(),
                                about,
                                about == About.STAGE ? Optional.of(application.stage()) : Optional.empty())));
    }

    /** Writes the letter; nothing is sent about a withdrawn application. */
    @Component
    public static class Writer implements LetterWriter<Request> {

        private final LetterTexts texts = new LetterTexts("hiring");
        private final ApplicationRows rows;
        private final Correspondence correspondence;
        private final SealedPapers sealed;
        private final PublicAddress address;

        Writer(ApplicationRows rows, Correspondence correspondence, SealedPapers sealed, PublicAddress address) {
            this.sealed = sealed;
            this.rows = rows;
            this.correspondence = correspondence;
            this.address = address;
        }

        @Override
        public String kind() {
            return "hiring.applicant";
        }

        @Override
        public Class<Request> request() {
            return Request.class;
        }

        @Override
        public Optional<Letter> write(Request request, EmailAddress recipient, Locale language) {
            return rows.find(new ApplicationId(request.application()))
                    .filter(row -> !row.withdrawn())
                    .map(row -> letter(row, request, language));
        }

        private String name(ApplicationRow row) {
            return sealed.open(row.papers().snapshot(), Snapshot.class)
                    .map(kept -> kept.person().name())
                    .orElse("");
        }

        private String about(String key, ApplicationRow row, Locale language) {
            return texts.get(language, key + ".body", row.title(), row.companyName());
        }

        /** With the time in the zone in which the company set it, as a letter does not know the reader's. */
        private List<String> interview(ApplicationRow row, Locale language) {
            String key = "hiring.letter." + About.INTERVIEW;
            return Stream.of(
                            Optional.of(about(key, row, language)),
                            correspondence.interviews().find(row.id()).map(set -> when(set, language)),
                            Optional.of(texts.get(language, key + ".calendar")))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private String when(Interview interview, Locale language) {
            return texts.get(
                    language,
                    "hiring.interview.is",
                    Dates.appointment(interview.begins(), interview.zone(), LetterTexts.spoken(language)),
                    interview.minutes(),
                    interview.place().isBlank() ? "" : " · " + interview.place());
        }

        private Letter letter(ApplicationRow row, Request request, Locale language) {
            String key = "hiring.letter." + request.about();
            List<String> body =
                    switch (request.about()) {
                        case MESSAGE ->
                            correspondence
                                    .messages()
                                    .latestOfCompany(row.id())
                                    .map(text -> text.replace(NameMask.NAME, name(row)))
                                    .map(text -> Stream.concat(
                                                    Stream.of(about(key, row, language)),
                                                    Stream.of(text.split("\\n{2,}", -1)))
                                            .toList())
                                    .orElse(List.of());
                        case INTERVIEW -> interview(row, language);
                        default ->
                            List.of(about(
                                    request.stage()
                                            .map(stage -> key + "." + stage)
                                            .orElse(key),
                                    row,
                                    language));
                    };
            return new Letter(
                    texts.get(language, key + ".subject", row.title(), row.companyName()),
                    Optional.empty(),
                    body,
                    Optional.of(new Letter.Action(
                            texts.get(language, "hiring.letter.link"), address.of(HiringNavigation.own(row.id())))),
                    List.of());
        }
    }
}
