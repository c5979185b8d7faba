package org.jobatlas.hiring.internal.conversation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.account.Accounts;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.Message;
import org.jobatlas.hiring.MessageTemplate;
import org.jobatlas.hiring.internal.ApplicationAccess;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.pipeline.ApplicantRecords;
import org.jobatlas.hiring.internal.pipeline.NameMask;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.shared.TypedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages of recruiters to the applicants of their company. */
@Service
@Transactional
class CompanyConversations implements Conversations {

    private final ApplicationAccess access;
    private final Companies companies;
    private final Accounts accounts;
    private final Correspondence correspondence;
    private final Templates templates;
    private final ApplicantLetters letters;
    private final ApplicantRecords told;

    CompanyConversations(
            ApplicationAccess access,
            Companies companies,
            Accounts accounts,
            Correspondence correspondence,
            Templates templates,
            ApplicantLetters letters,
            ApplicantRecords told) {
        this.access = access;
        this.companies = companies;
        this.accounts = accounts;
        this.correspondence = correspondence;
        this.templates = templates;
        this.letters = letters;
        this.told = told;
    }

    @Override
    public void write(ApplicationId id, String text) {
        ApplicationRow row = access.changing(id);
        // the placeholder is replaced on reading: for the applicant, and for recruiters who revealed the name
        String message = TypedText.text(fill(row, text, NameMask.NAME), Message.LONGEST);
        if (!message.isEmpty()) {
            correspondence.messages().add(id, true, message);
            told.history().add(id, HistoryEntry.Kind.MESSAGE);
            letters.post(row, ApplicantLetters.About.MESSAGE);
        }
    }

    @Override
    public String filled(ApplicationId id, String text) {
        ApplicationRow row = access.applicant(id);
        // for the writer the name stays a placeholder unless revealed
        String name =
                told.veil().lifted(row) ? told.veil().snapshot(row).person().name() : NameMask.NAME;
        return fill(row, text, name);
    }

    private String fill(ApplicationRow row, String text, String name) {
        Map<String, String> values = Map.of(
                "{name}", name,
                "{job}", row.title(),
                "{company}", row.companyName(),
                "{recruiter}", accounts.findName(access.me()).orElse(""));
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String rest = text.substring(at, Math.min(text.length(), at + 12));
            String placeholder = MessageTemplate.PLACEHOLDERS.stream()
                    .filter(rest::startsWith)
                    .findFirst()
                    .orElse("");
            filled.append(placeholder.isEmpty() ? text.substring(at, at + 1) : values.get(placeholder));
            at += Math.max(1, placeholder.length());
        }
        return filled.toString();
    }

    @Override
    public List<MessageTemplate> templates(CompanyId company) {
        companies.checkOwn(company);
        return templates.of(company);
    }

    @Override
    public void keep(CompanyId company, String name, String text) {
        companies.checkOwn(company);
        templates.keep(company, name, text);
    }

    @Override
    public void remove(CompanyId company, UUID template) {
        companies.checkOwn(company);
        templates.remove(company, template);
    }

    @Override
    public void invite(ApplicationId id, Interview interview) {
        ApplicationRow row = access.changing(id);
        correspondence.interviews().keep(id, interview);
        told.history().add(id, HistoryEntry.Kind.INTERVIEW);
        letters.post(row, ApplicantLetters.About.INTERVIEW);
    }

    @Override
    public void callOff(ApplicationId id) {
        ApplicationRow row = access.changing(id);
        if (correspondence.interviews().callOff(id)) {
            told.history().add(id, HistoryEntry.Kind.INTERVIEW_OFF);
            letters.post(row, ApplicantLetters.About.INTERVIEW_OFF);
        }
    }

    @Override
    public byte[] calendar(ApplicationId id) {
        ApplicationRow row = access.applicant(id);
        NameMask.Reader reader = told.veil().reader(row);
        return correspondence
                .interviews()
                .calendar(row, HiringNavigation.applicant(id), "#" + row.number(), reader::written)
                .orElse(new byte[0]);
    }
}
