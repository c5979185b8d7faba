package org.jobatlas.hiring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.hiring.OwnApplications;
import org.jobatlas.uikit.RequestLanguage;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files of applications; without access the response is "not found". */
@RestController
class HiringDownloads {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Applicants applicants;
    private final Conversations conversations;
    private final OwnApplications own;
    private final ApplicantExports exports;

    HiringDownloads(Applicants applicants, Conversations conversations, OwnApplications own, ApplicantExports exports) {
        this.exports = exports;
        this.applicants = applicants;
        this.conversations = conversations;
        this.own = own;
    }

    @GetMapping("/hiring/applicants/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable("id") String id, HttpServletRequest request) {
        return answer(id, application -> Optional.of(applicants.file(application, RequestLanguage.of(request))));
    }

    @GetMapping("/hiring/applicants/{id}/interview.ics")
    ResponseEntity<byte[]> interview(@PathVariable("id") String id) {
        return answer(id, application -> calendar(conversations.calendar(application)));
    }

    @GetMapping("/hiring/exports/{id}")
    ResponseEntity<byte[]> export(@PathVariable("id") String id) {
        return answer(id, export -> exports.file(export.value()));
    }

    @GetMapping("/hiring/applications/{id}/interview.ics")
    ResponseEntity<byte[]> ownInterview(@PathVariable("id") String id) {
        return answer(id, application -> own.calendar(application).flatMap(HiringDownloads::calendar));
    }

    private static Optional<NamedFile> calendar(byte[] content) {
        return content.length == 0 ? Optional.empty() : Optional.of(new NamedFile("interview.ics", CALENDAR, content));
    }

    /** Finds the file of an application. */
    private interface Source {

        Optional<NamedFile> of(ApplicationId application);
    }

    private static ResponseEntity<byte[]> answer(String id, Source source) {
        try {
            return ApplicationId.parse(id)
                    .flatMap(source::of)
                    .map(Downloaded::answer)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (AccessDeniedException e) {
            return ResponseEntity.notFound().build();
        }
    }
}
