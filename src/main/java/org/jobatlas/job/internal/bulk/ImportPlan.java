package org.jobatlas.job.internal.bulk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.Row;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.PostingHtml;
import org.jobatlas.job.internal.PostingRepository;
import org.jobatlas.job.internal.writing.EditText;
import org.jobatlas.job.internal.writing.WrittenContent;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Determines the outcome of a row by comparing it with the company's earlier posting of the same id. */
@Component
public class ImportPlan {

    private static final int LONGEST_ID = 300;
    private static final int MOST_SKILLS = 20;

    private final PostingRepository postings;
    private final WrittenContent content;
    private final EditText text;
    private final Taxonomy taxonomy;
    private final ObjectProvider<CompanyPages> companies;
    private final Clock clock;

    ImportPlan(
            PostingRepository postings,
            WrittenContent content,
            EditText text,
            Taxonomy taxonomy,
            ObjectProvider<CompanyPages> companies,
            Clock clock) {
        this.postings = postings;
        this.content = content;
        this.text = text;
        this.taxonomy = taxonomy;
        this.companies = companies;
        this.clock = clock;
    }

    ImportRows.Stored of(CompanyId company, int position, Row row) {
        PostingDraft draft = row.posting();
        if (draft == null) {
            return refused(position, row, row.remark());
        }
        Instant end = draft.expiresAt();
        if (end != null && !end.isAfter(clock.instant())) {
            return refused(
                    position,
                    row,
                    "its last day is past: " + end.atZone(ZoneOffset.UTC).toLocalDate());
        }
        try {
            PostingEdit edit = edit(draft);
            String sourceId = sourceId(company, draft.sourceId());
            Optional<Posting> known = postings.findById(id(sourceId).value());
            String refusal = known.flatMap(posting -> refusal(company, posting)).orElse("");
            if (!refusal.isEmpty()) {
                return refused(position, row, refusal);
            }
            return new ImportRows.Stored(
                    position,
                    row.line(),
                    draft.title(),
                    outcome(company, known, edit),
                    sourceId,
                    text.write(edit),
                    row.remark(),
                    null,
                    null);
        } catch (IllegalArgumentException e) {
            return refused(position, row, String.valueOf(e.getMessage()));
        }
    }

    private static ImportRows.Stored refused(int position, Row row, String why) {
        return new ImportRows.Stored(position, row.line(), row.title(), Outcome.REFUSED, null, null, why, null, null);
    }

    static PostingId id(String sourceId) {
        return PostingId.of(PostingCatalogue.OWN_SOURCE, sourceId);
    }

    /** Why the posting must not be changed; empty where it may. */
    static Optional<String> refusal(CompanyId company, Posting posting) {
        if (!company.equals(posting.company())) {
            return Optional.of("its id belongs to another company");
        }
        return posting.getStatus() == PostingStatus.ARCHIVED ? Optional.of("it is archived") : Optional.empty();
    }

    Outcome outcome(CompanyId company, Optional<Posting> known, PostingEdit edit) {
        return known.map(posting -> content.isSame(posting, name(company), edit) ? Outcome.UNCHANGED : Outcome.CHANGED)
                .orElse(Outcome.NEW);
    }

    /** The company's name, whatever the file says. */
    String name(CompanyId company) {
        return companies
                .getObject()
                .find(company)
                .orElseThrow(() -> new IllegalArgumentException("The company is not approved"))
                .profile()
                .name();
    }

    /** Includes the company, as two companies may use the same id. */
    private static String sourceId(CompanyId company, String stated) {
        String id = company + ":" + stated;
        return id.length() <= LONGEST_ID ? id : company + ":" + DigestUtils.sha256Hex(stated);
    }

    private PostingEdit edit(PostingDraft draft) {
        List<Criterion> wishes = draft.skills().stream()
                .distinct()
                .limit(MOST_SKILLS)
                .flatMap(id -> taxonomy.findSkill(id).stream())
                .map(skill -> Criterion.of(
                        Criterion.Kind.SKILL, Objects.requireNonNull(skill.name(Locale.ENGLISH)), skill.id(), false))
                .toList();
        return new PostingEdit(
                draft.facts(), PostingHtml.sanitise(draft.description()), draft.expiresAt(), draft.applyUrl(), wishes);
    }
}
